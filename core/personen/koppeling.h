// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/vraag.h"

/// \file That two dossiers concern the same person is a link with its reason, which can be undone. Nothing is ever merged.
namespace weegkamer
{

/// Coordinator and weegploeg match the betrokkene of an aanmelding (regels 6.7).
constexpr Rollen herkenners{Rol::Casuscoordinator, Rol::Burgemeester, Rol::Politie, Rol::OpenbaarMinisterie};

/// Links two dossiers. Fails beside the field when it is the dossier itself, or linked already.
struct Koppel {
    static constexpr HandelingKop kop{"personen.koppel", "Besluit art. 7(1)", "Koppel de dossiers", herkenners, {Fase::Aanmelding, Fase::Weging, Fase::Casus}};
    DossierId dossier;
    DossierId anderDossier;
    QString reden;
    static constexpr auto velden()
    {
        using S = Koppel;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht), veld("ander-dossier", &S::anderDossier, "Ander dossier", Verplicht),
                               veld("reden", &S::reden, "Waarom dit dezelfde is", Verplicht, VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<Koppel>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Whether these two can be linked; `pad` is the field beside which a failure is shown.
Gelukt toetsKoppeling(Context &context, DossierId dossier, DossierId ander, const QString &pad);
/// Lays the link, which was checked before; returns its id.
Uitkomst<KoppelingId> legKoppeling(Context &context, DossierId dossier, DossierId ander, const QString &reden);

/// Undoes a link, from either side; that it was there, and why it went, stays visible.
struct Ontkoppel {
    static constexpr HandelingKop kop{"personen.ontkoppel", "Besluit art. 7(1)", "Maak de koppeling ongedaan", herkenners,
                                      {Fase::Aanmelding, Fase::Weging, Fase::Casus}};
    DossierId dossier;
    KoppelingId koppeling;
    QString reden;
    static constexpr auto velden()
    {
        using S = Ontkoppel;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht), veld("koppeling", &S::koppeling, "Koppeling", Verplicht),
                               veld("reden", &S::reden, "Waarom dit niet dezelfde is", Verplicht, VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<Ontkoppel>> toetsen() { return {}; }
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// One link, seen from the dossier that was asked about.
struct Koppelingregel {
    KoppelingId koppeling;
    DossierId anderDossier;
    QString nummer; ///< of the other dossier
    Fase fase = Fase::Aanmelding;
    QString reden;
    QDate gelegdOp;
    QDate ongedaanOp; ///< invalid while it holds
    QString ongedaanReden;
    static constexpr auto velden()
    {
        using S = Koppelingregel;
        return std::make_tuple(veld("koppeling", &S::koppeling, "Koppeling"), veld("ander-dossier", &S::anderDossier, "Ander dossier"),
                               veld("nummer", &S::nummer, "Nummer"), veld("fase", &S::fase, "Fase"), veld("reden", &S::reden, "Reden"),
                               veld("gelegd-op", &S::gelegdOp, "Gekoppeld op"), veld("ongedaan-op", &S::ongedaanOp, "Ongedaan gemaakt op"),
                               veld("ongedaan-reden", &S::ongedaanReden, "Reden daarvan"));
    }
};
struct Koppelinglijst {
    QList<Koppelingregel> rijen;
    static constexpr auto velden() { return std::make_tuple(veld("rijen", &Koppelinglijst::rijen, "Koppelingen")); }
};

/// The links of a dossier from either side, oldest first; undone ones too.
struct VraagKoppelingen {
    static constexpr VraagKop kop{"personen.koppelingen", "Besluit art. 7(1)", "Koppelingen", herkenners | Rollen{Rol::Contactpunt}, Kijkwijze::OpentDossier};
    using Antwoord = Koppelinglijst;
    DossierId dossier;
    static constexpr auto velden() { return std::make_tuple(veld("dossier", &VraagKoppelingen::dossier, "Dossier", Verplicht)); }
    Uitkomst<Koppelinglijst> stel(Context &context) const;
};

/// The same, for a page that shows them among other things.
Uitkomst<QList<Koppelingregel>> leesKoppelingen(Context &context, DossierId dossier);

} // namespace weegkamer
