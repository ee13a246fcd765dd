// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/vraag.h"
#include "core/weging/besluit.h"
#include "core/weging/feiten.h"

namespace weegkamer
{

enum class Agendavolgorde { WachtLangst, WachtKortst };
const Keuzelijst &keuzesVan(Agendavolgorde);

struct Agendaregel {
    DossierId dossier;
    QString nummer;
    QDate sinds; ///< the day on which it came to the weegploeg
    int ronde = 1;
    bool burgemeesterBinnen = false;
    bool politieBinnen = false;
    bool omBinnen = false;
    bool geopend = false;
    QDate aangehoudenTot;
    int kerenVerlengd = 0;
    static constexpr auto velden()
    {
        using S = Agendaregel;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier"), veld("nummer", &S::nummer, "Nummer"), veld("sinds", &S::sinds, "Wacht sinds"),
                               veld("ronde", &S::ronde, "Ronde"), veld("burgemeester-binnen", &S::burgemeesterBinnen, "Burgemeester"),
                               veld("politie-binnen", &S::politieBinnen, "Politie"), veld("om-binnen", &S::omBinnen, "Openbaar Ministerie"),
                               veld("geopend", &S::geopend, "Geopend"), veld("aangehouden-tot", &S::aangehoudenTot, "Aangehouden tot"),
                               veld("keren-verlengd", &S::kerenVerlengd, "Keren verlengd"));
    }
};
struct Agenda {
    QList<Agendaregel> rijen;
    QString volgende; ///< hand this to `na` for the next page; empty at the end
    static constexpr auto velden()
    {
        return std::make_tuple(veld("rijen", &Agenda::rijen, "Wegingen"), veld("volgende", &Agenda::volgende, "Volgende"));
    }
};

/// The dossiers that wait for the weegploeg, who waits longest first, a page at a time. Numbers and dates only, never an order of persons.
struct VraagWegingen {
    static constexpr VraagKop kop{"weging.agenda", "Wet art. 5(3)", "Agenda van de weegploeg", wegingkijkers};
    using Antwoord = Agenda;
    QString na;
    int aantal = 50;
    Agendavolgorde volgorde = Agendavolgorde::WachtLangst;
    QString filter; ///< the beginning of a number: one page of at most 200
    static constexpr auto velden()
    {
        using S = VraagWegingen;
        return std::make_tuple(veld("na", &S::na, "Na"), veld("aantal", &S::aantal, "Aantal"), veld("volgorde", &S::volgorde, "Volgorde"),
                               veld("filter", &S::filter, "Filter"));
    }
    Uitkomst<Agenda> stel(Context &context) const;
};

/// Whether a seat's judgement is in, and how; never what it says.
struct Zetelstand {
    Zetel zetel = Zetel::Burgemeester;
    bool binnen = false;
    QDateTime gegevenOp;
    std::optional<Ontvangstwijze> wijze;
    static constexpr auto velden()
    {
        using S = Zetelstand;
        return std::make_tuple(veld("zetel", &S::zetel, "Zetel"), veld("binnen", &S::binnen, "Binnen"), veld("gegeven-op", &S::gegevenOp, "Gegeven op"),
                               veld("wijze", &S::wijze, "Hoe gegeven"));
    }
};

/// What one seat says of a criterion.
struct Zetelcriterium {
    Zetel zetel = Zetel::Burgemeester;
    std::optional<Criteriumwaarde> waarde;
    QString toelichting;
    QList<FeitId> feitenVoor;
    QList<FeitId> feitenTegen;
    static constexpr auto velden()
    {
        using S = Zetelcriterium;
        return std::make_tuple(veld("zetel", &S::zetel, "Zetel"), veld("waarde", &S::waarde, "Wat zeggen de feiten"),
                               veld("toelichting", &S::toelichting, "Toelichting", Vrij, VeldSoort::LangeTekst),
                               veld("feiten-voor", &S::feitenVoor, "Feiten die hierop wijzen"),
                               veld("feiten-tegen", &S::feitenTegen, "Feiten die er niet op wijzen"));
    }
};
/// One criterion with the three side by side.
struct Criteriumvergelijking {
    Criterium criterium = Criterium::Geweldsbereidheid;
    bool verschilt = false; ///< the three did not choose the same
    QList<Zetelcriterium> zetels;
    static constexpr auto velden()
    {
        using S = Criteriumvergelijking;
        return std::make_tuple(veld("criterium", &S::criterium, "Criterium"), veld("verschilt", &S::verschilt, "Verschilt"),
                               veld("zetels", &S::zetels, "Zetels"));
    }
};

/// An earlier round: when it was opened, why the three judged again, and what they had said.
struct Eerdereronde {
    int ronde = 1;
    QDateTime geopendOp;
    QString reden;
    QList<Oordeelbeeld> oordelen;
    static constexpr auto velden()
    {
        using S = Eerdereronde;
        return std::make_tuple(veld("ronde", &S::ronde, "Ronde"), veld("geopend-op", &S::geopendOp, "Geopend op"),
                               veld("reden", &S::reden, "Opnieuw geoordeeld omdat"), veld("oordelen", &S::oordelen, "Oordelen"));
    }
};

struct Besluitbeeld {
    Besluituitkomst uitkomst = Besluituitkomst::Casusoverleg;
    QString reden;
    QString noodzaak;
    QString proportionaliteit;
    QString subsidiariteit;
    QString adviesAanmelder;
    QDate beslotenOp;
    static constexpr auto velden()
    {
        using S = Besluitbeeld;
        return std::make_tuple(veld("uitkomst", &S::uitkomst, "Besluit"), veld("reden", &S::reden, "Reden"), veld("noodzaak", &S::noodzaak, "Waarom het nodig is"),
                               veld("proportionaliteit", &S::proportionaliteit, "Waarom het niet te ver gaat"),
                               veld("subsidiariteit", &S::subsidiariteit, "Waarom het niet lichter kan"),
                               veld("advies-aanmelder", &S::adviesAanmelder, "Advies aan de aanmelder"), veld("besloten-op", &S::beslotenOp, "Besloten op"));
    }
};

/// A weging as its page shows it. What is sealed for the asker is not in it.
struct Wegingbeeld {
    DossierId dossier;
    QString nummer;
    Fase fase = Fase::Weging;
    QDate sinds;
    QString betrokkene;
    QString gedraging;
    QList<Feitbeeld> feiten;
    Wegingstand stand;
    QList<Zetelstand> zetels;
    QList<Oordeelbeeld> oordelen;            ///< of this round; empty until it is opened
    QList<Criteriumvergelijking> criteria;   ///< what differs first; empty until it is opened
    bool verdictVerschilt = false;
    bool doelVerschilt = false;
    bool parafenKloppen = true;
    QList<Eerdereronde> rondes;
    QList<Ontbrekend> ontbreekt;
    std::optional<Oordeelbeeld> eigenOordeel; ///< of the asker's own seat, in this round
    std::optional<Besluitbeeld> besluit;
    static constexpr auto velden()
    {
        using S = Wegingbeeld;
        return std::make_tuple(
            veld("dossier", &S::dossier, "Dossier"), veld("nummer", &S::nummer, "Nummer"), veld("fase", &S::fase, "Fase"), veld("sinds", &S::sinds, "Sinds"),
            veld("betrokkene", &S::betrokkene, "Betrokkene"), veld("gedraging", &S::gedraging, "Gedrag of situatie", Vrij, VeldSoort::LangeTekst),
            veld("feiten", &S::feiten, "Feiten"), veld("stand", &S::stand, "Stand"), veld("zetels", &S::zetels, "Zetels"),
            veld("oordelen", &S::oordelen, "Oordelen"), veld("criteria", &S::criteria, "Criteria"),
            veld("verdict-verschilt", &S::verdictVerschilt, "De oordelen verschillen"), veld("doel-verschilt", &S::doelVerschilt, "Het antwoord over het doel verschilt"),
            veld("parafen-kloppen", &S::parafenKloppen, "Parafen kloppen"), veld("rondes", &S::rondes, "Eerdere rondes"),
            veld("ontbreekt", &S::ontbreekt, "Wat nog ontbreekt"), veld("eigen-oordeel", &S::eigenOordeel, "Uw oordeel"), veld("besluit", &S::besluit, "Besluit"));
    }
};
struct ToonWeging {
    static constexpr VraagKop kop{"weging.toon", "Wet art. 5(3)", "Weging", wegingkijkers, Kijkwijze::OpentDossier};
    using Antwoord = Wegingbeeld;
    DossierId dossier;
    static constexpr auto velden() { return std::make_tuple(veld("dossier", &ToonWeging::dossier, "Dossier", Verplicht)); }
    Uitkomst<Wegingbeeld> stel(Context &context) const;
};

struct EigenOordeel {
    int ronde = 1;
    bool geopend = false; ///< it can be replaced no more
    std::optional<Oordeelbeeld> oordeel;
    static constexpr auto velden()
    {
        using S = EigenOordeel;
        return std::make_tuple(veld("ronde", &S::ronde, "Ronde"), veld("geopend", &S::geopend, "Geopend"), veld("oordeel", &S::oordeel, "Oordeel"));
    }
};
/// What the asker's own seat judged in this round.
struct MijnOordeel {
    static constexpr VraagKop kop{"weging.mijn-oordeel", "Wet art. 5(3)", "Uw oordeel", weegploeg, Kijkwijze::OpentDossier};
    using Antwoord = EigenOordeel;
    DossierId dossier;
    static constexpr auto velden() { return std::make_tuple(veld("dossier", &MijnOordeel::dossier, "Dossier", Verplicht)); }
    Uitkomst<EigenOordeel> stel(Context &context) const;
};

} // namespace weegkamer
