// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/bewaring.h"

/// \file Destruction by two persons, and the proof that nothing is left.
namespace weegkamer
{

/// Destroys a dossier: rows, index terms, envelope and key go in one transaction; a line without a name stays in the register
/// (Wet art. 9, Besluit art. 16). Whoever proposes types the number. One proposes, another confirms.
struct Vernietig {
    static constexpr Rollen wie{Rol::Casuscoordinator, Rol::Burgemeester, Rol::Contactpunt};
    static constexpr HandelingKop stelVoorKop{"bewaring.stel-vernietiging-voor", "Wet art. 9", "Stel vernietiging voor", wie,
                                              {Fase::Afgeschermd, Fase::TeVernietigen}};
    static constexpr HandelingKop bekrachtigKop{"bewaring.bekrachtig-vernietiging", "Wet art. 9", "Bekrachtig de vernietiging", wie,
                                                {Fase::Afgeschermd, Fase::TeVernietigen}};
    DossierId dossier;
    QString nummer;
    QString nietLangerNodigOmdat;
    static constexpr auto velden()
    {
        using S = Vernietig;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht),
                               veld("nummer", &S::nummer, "Typ het nummer van het dossier", Verplicht),
                               veld("niet-langer-nodig-omdat", &S::nietLangerNodigOmdat, "Niet langer nodig, omdat (zonder namen)", Vrij,
                                    VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<Vernietig>> toetsen();
    Uitkomst<QByteArray> onderwerp(Context &context) const;
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

struct Woordenlijst {
    QStringList woorden;
    static constexpr auto velden() { return std::make_tuple(veld("woorden", &Woordenlijst::woorden, "Woorden")); }
};

/// The distinctive words of a dossier, to be asked before its destruction is confirmed and kept in memory only, until the check.
struct VraagKenmerkendeWoorden {
    static constexpr VraagKop kop{"bewaring.kenmerkende-woorden", "Wet art. 9", "Woorden om op te controleren", Vernietig::wie,
                                  Kijkwijze::LeestToezicht};
    using Antwoord = Woordenlijst;
    DossierId dossier;
    static constexpr auto velden() { return std::make_tuple(veld("dossier", &VraagKenmerkendeWoorden::dossier, "Dossier", Verplicht)); }
    Uitkomst<Woordenlijst> stel(Context &context) const;
};

/// The check after a destruction, as part of a Taak: merges the search index, looks for the words in every decrypted page, and adds
/// the outcome to the register. The words themselves are kept nowhere.
struct ControleerVernietiging {
    static constexpr HandelingKop kop{"bewaring.controleer-vernietiging", "Wet art. 9", "Controleer de vernietiging", Vernietig::wie};
    VernietigingId vernietiging;
    QStringList woorden;
    static constexpr auto velden()
    {
        using S = ControleerVernietiging;
        return std::make_tuple(veld("vernietiging", &S::vernietiging, "Vernietiging", Verplicht), veld("woorden", &S::woorden, "Woorden", Verplicht));
    }
    static QList<Regeltoets<ControleerVernietiging>> toetsen() { return {{"W9b"}}; }
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

} // namespace weegkamer
