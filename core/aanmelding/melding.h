// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/vraag.h"

/// \file A melding is a third party's signal to one member of the weegploeg, who weighs it alone first (Wet art. 5(2), nota art. 7).
/// It is its receiver's alone until it is aangemeld.
namespace weegkamer
{

class Register;

/// What the receiving member does with a melding.
enum class Meldinguitkomst { Aanmelden, NietAanmelden, TerugNaarMelder };
const Keuzelijst &keuzesVan(Meldinguitkomst);

/// Who may receive meldingen: the burgemeester (and the coordinator for the burgemeester). Police and OM keep theirs in their
/// own systems (B7.1e).
constexpr Rollen meldingontvangers{Rol::Casuscoordinator, Rol::Burgemeester};

/// Takes a melding in; opens a dossier in the phase melding that only its receiver sees.
struct NeemMeldingAan {
    static constexpr HandelingKop kop{"aanmelding.neem-melding-aan", "Wet art. 5(2)", "Neem een melding aan", meldingontvangers};
    QDate ontvangenOp;
    QString melder;
    QString contact;
    QString relatie;
    QString inhoud;
    static constexpr auto velden()
    {
        using S = NeemMeldingAan;
        return std::make_tuple(veld("ontvangen-op", &S::ontvangenOp, "Ontvangen op", Verplicht), veld("melder", &S::melder, "Wie meldt"),
                               veld("contact", &S::contact, "Bereikbaar via"), veld("relatie", &S::relatie, "Verhouding tot betrokkene"),
                               veld("inhoud", &S::inhoud, "Wat wordt gemeld", Verplicht, VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<NeemMeldingAan>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// The receiver's own first weighing (B7.1b). "Niet aanmelden" and "terug naar de melder" take the melding out of the kamer at once
/// (B7.1e); "aanmelden" moves its dossier to the phase aanmelding.
struct BeoordeelMelding {
    static constexpr HandelingKop kop{"aanmelding.beoordeel-melding", "Besluit art. 7(1)", "Beoordeel de melding", meldingontvangers, {Fase::Melding}};
    DossierId dossier;
    Meldinguitkomst uitkomst = Meldinguitkomst::Aanmelden;
    QString reden;
    bool teWeinigInformatie = false;
    QString tochOmdat;
    static constexpr auto velden()
    {
        using S = BeoordeelMelding;
        return std::make_tuple(veld("dossier", &S::dossier, "Melding", Verplicht), veld("uitkomst", &S::uitkomst, "Wat doet u met de melding", Verplicht),
                               veld("reden", &S::reden, "Waarom", Verplicht, VeldSoort::LangeTekst),
                               veld("te-weinig-informatie", &S::teWeinigInformatie, "Er is te weinig informatie"),
                               veld("toch-omdat", &S::tochOmdat, "Toch niet aanmelden, omdat", Vrij, VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<BeoordeelMelding>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

struct Meldingregel {
    DossierId dossier;
    QString nummer;
    QDate ontvangenOp;
    QString inhoud;
    static constexpr auto velden()
    {
        using S = Meldingregel;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier"), veld("nummer", &S::nummer, "Nummer"),
                               veld("ontvangen-op", &S::ontvangenOp, "Ontvangen op"), veld("inhoud", &S::inhoud, "Wat is gemeld"));
    }
};
struct Meldinglijst {
    QList<Meldingregel> rijen;
    QString volgende; ///< hand this to `na` for the next page; empty at the end
    static constexpr auto velden()
    {
        return std::make_tuple(veld("rijen", &Meldinglijst::rijen, "Meldingen"), veld("volgende", &Meldinglijst::volgende, "Volgende"));
    }
};

/// The receiver's own meldingen that wait for a first weighing, newest first, a page at a time.
struct VraagMeldingen {
    static constexpr VraagKop kop{"aanmelding.meldingen", "Wet art. 5(2)", "Meldingen", meldingontvangers, Kijkwijze::Namenlijst};
    using Antwoord = Meldinglijst;
    QString na;
    int aantal = 50;
    static constexpr auto velden()
    {
        return std::make_tuple(veld("na", &VraagMeldingen::na, "Na"), veld("aantal", &VraagMeldingen::aantal, "Aantal"));
    }
    Uitkomst<Meldinglijst> stel(Context &context) const;
};

struct Meldingbeeld {
    DossierId dossier;
    QString nummer;
    QDate ontvangenOp;
    QString melder;
    QString melderContact;
    QString relatie;
    QString inhoud;
    QDate bevestigdOp;    ///< the day on which the receipt went out; invalid while it has not
    QString bevestigdHoe;
    static constexpr auto velden()
    {
        using S = Meldingbeeld;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier"), veld("nummer", &S::nummer, "Nummer"),
                               veld("ontvangen-op", &S::ontvangenOp, "Ontvangen op"), veld("melder", &S::melder, "Wie meldt"),
                               veld("melder-contact", &S::melderContact, "Bereikbaar via"), veld("relatie", &S::relatie, "Verhouding tot betrokkene"),
                               veld("inhoud", &S::inhoud, "Wat is gemeld", Vrij, VeldSoort::LangeTekst),
                               veld("bevestigd-op", &S::bevestigdOp, "Ontvangst bevestigd op"), veld("bevestigd-hoe", &S::bevestigdHoe, "Hoe bevestigd"));
    }
};

struct ToonMelding {
    static constexpr VraagKop kop{"aanmelding.toon-melding", "Wet art. 5(2)", "Melding", meldingontvangers, Kijkwijze::OpentDossier};
    using Antwoord = Meldingbeeld;
    DossierId dossier;
    static constexpr auto velden() { return std::make_tuple(veld("dossier", &ToonMelding::dossier, "Melding", Verplicht)); }
    Uitkomst<Meldingbeeld> stel(Context &context) const;
};

void registreerAanmelding(Register &reg);

} // namespace weegkamer
