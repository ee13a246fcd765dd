// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/aanmelding/indienen.h"
#include "core/aanmelding/wenk.h"
#include "core/handeling/vraag.h"
#include "core/personen/koppeling.h"

/// \file The list of aanmeldingen and the page of one.
namespace weegkamer
{

/// Who sees aanmeldingen: who prepares and weighs them, and the contactpunt, who informs betrokkene.
constexpr Rollen aanmeldinglezers = aanmeldingmakers | Rollen{Rol::Contactpunt};

struct Aanmeldingregel {
    DossierId dossier;
    QString nummer;
    Fase fase = Fase::Aanmelding;
    bool opgesteld = false; ///< false: a melding or an old dossier of which the aanmelding is still to be drawn up; only number and phase are known
    QString betrokkene;     ///< as it is shown
    QDate ontvangenOp;
    QString aanmelder;
    QDate ingediendOp;
    int aantalFeiten = 0;
    int aantalOngetoetst = 0;
    static constexpr auto velden()
    {
        using S = Aanmeldingregel;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier"), veld("nummer", &S::nummer, "Nummer"), veld("fase", &S::fase, "Fase"),
                               veld("opgesteld", &S::opgesteld, "Opgesteld"), veld("betrokkene", &S::betrokkene, "Betrokkene"),
                               veld("ontvangen-op", &S::ontvangenOp, "Ontvangen op"), veld("aanmelder", &S::aanmelder, "Aanmelder"),
                               veld("ingediend-op", &S::ingediendOp, "Ingediend op"), veld("aantal-feiten", &S::aantalFeiten, "Feiten"),
                               veld("aantal-ongetoetst", &S::aantalOngetoetst, "Nog te toetsen"));
    }
};
struct Aanmeldinglijst {
    QList<Aanmeldingregel> rijen;
    QString volgende; ///< hand this to `na` for the next page; empty at the end
    static constexpr auto velden()
    {
        return std::make_tuple(veld("rijen", &Aanmeldinglijst::rijen, "Aanmeldingen"), veld("volgende", &Aanmeldinglijst::volgende, "Volgende"));
    }
};

enum class Aanmeldingvolgorde { Nieuwste, Oudste };
const Keuzelijst &keuzesVan(Aanmeldingvolgorde);

/// Aanmeldingen in preparation and in the weging, newest first, a page at a time. `fase`: aanmelding or weging; both when none is given.
struct VraagAanmeldingen {
    static constexpr VraagKop kop{"aanmelding.lijst", "Wet art. 5(1)", "Aanmeldingen", aanmeldinglezers, Kijkwijze::Namenlijst};
    using Antwoord = Aanmeldinglijst;
    std::optional<Fase> fase;
    QString na;
    int aantal = 50;
    Aanmeldingvolgorde volgorde = Aanmeldingvolgorde::Nieuwste;
    QString filter; ///< the beginning of a number, or words of a name: one page of at most 200
    static constexpr auto velden()
    {
        using S = VraagAanmeldingen;
        return std::make_tuple(veld("fase", &S::fase, "Fase"), veld("na", &S::na, "Na"), veld("aantal", &S::aantal, "Aantal"),
                               veld("volgorde", &S::volgorde, "Volgorde"), veld("filter", &S::filter, "Filter"));
    }
    Uitkomst<Aanmeldinglijst> stel(Context &context) const;
};

/// An aanmelding as its page shows it.
struct Aanmeldingbeeld {
    DossierId dossier;
    QString nummer;
    Fase fase = Fase::Aanmelding;
    DeelnemerId aanmelder;
    QString aanmelderNaam;
    QString aanmelderPersoon;
    QDate ontvangenOp;
    Zetel ontvanger = Zetel::Burgemeester;
    Kanaal kanaal = Kanaal::Deelnemer;
    QString zvh;
    QDateTime spoedSinds; ///< invalid when it is not urgent (N3)
    QString spoedReden;
    QString gedraging;
    QDate getoetstOp;
    QDate ingediendOp;
    QDate ingetrokkenOp;
    QString intrekReden;
    QString betrokkeneNaam; ///< as it is shown
    Betrokkene betrokkene;
    QList<Aanmeldingfeit> feiten;
    QList<Koppelingregel> koppelingen;
    QList<NogNodig> ontbreekt; ///< what keeps it from being ingediend; empty when it can be, or was
    QList<Wenk> wenken;        ///< what is worth a second look while it is prepared; keeps nothing from going on
    static constexpr auto velden()
    {
        using S = Aanmeldingbeeld;
        return std::make_tuple(
            veld("dossier", &S::dossier, "Dossier"), veld("nummer", &S::nummer, "Nummer"), veld("fase", &S::fase, "Fase"),
            veld("aanmelder", &S::aanmelder, "Aanmelder"), veld("aanmelder-naam", &S::aanmelderNaam, "Aanmelder"),
            veld("aanmelder-persoon", &S::aanmelderPersoon, "Contactpersoon bij de aanmelder"), veld("ontvangen-op", &S::ontvangenOp, "Ontvangen op"),
            veld("ontvanger", &S::ontvanger, "Ontvangen door"), veld("kanaal", &S::kanaal, "Kanaal"),
            veld("zvh", &S::zvh, "Doorverwezen door"), veld("spoed-sinds", &S::spoedSinds, "Spoed sinds"), veld("spoed-reden", &S::spoedReden, "Waarom spoed"),
            veld("gedraging", &S::gedraging, "Gedrag of situatie", Vrij, VeldSoort::LangeTekst), veld("getoetst-op", &S::getoetstOp, "Getoetst op"),
            veld("ingediend-op", &S::ingediendOp, "Ingediend op"), veld("ingetrokken-op", &S::ingetrokkenOp, "Ingetrokken op"),
            veld("intrek-reden", &S::intrekReden, "Reden van intrekking", Vrij, VeldSoort::LangeTekst),
            veld("betrokkene-naam", &S::betrokkeneNaam, "Betrokkene"), veld("betrokkene", &S::betrokkene, "Betrokkene"),
            veld("feiten", &S::feiten, "Feiten"), veld("koppelingen", &S::koppelingen, "Koppelingen"), veld("ontbreekt", &S::ontbreekt, "Wat nog ontbreekt"),
            veld("wenken", &S::wenken, "Let hierop"));
    }
};

/// One aanmelding with betrokkene, facts, links, and what keeps it from being ingediend. Opening it is logged once.
struct ToonAanmelding {
    static constexpr VraagKop kop{"aanmelding.toon", "Wet art. 5(1)", "Aanmelding", aanmeldinglezers, Kijkwijze::OpentDossier};
    using Antwoord = Aanmeldingbeeld;
    DossierId dossier;
    static constexpr auto velden() { return std::make_tuple(veld("dossier", &ToonAanmelding::dossier, "Aanmelding", Verplicht)); }
    Uitkomst<Aanmeldingbeeld> stel(Context &context) const;
};

} // namespace weegkamer
