// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/vernietigingslijst.h"

namespace weegkamer
{

struct Lijstoverzicht {
    VernietigingslijstId id;
    QString nummer;
    QString stand;
    QDateTime opgesteldOp;
    QString opsteller;
    QString beoordelaar;
    AccountId opgesteldDoor;
    AccountId beoordelaarAccount;
    qint64 voorgesteld = 0;
    qint64 akkoord = 0;
    qint64 uitzondering = 0;
    qint64 uitstel = 0;
    qint64 onbeoordeeld = 0;
    qint64 vernietigd = 0;
    static constexpr auto velden()
    {
        using S = Lijstoverzicht;
        return std::make_tuple(veld("id", &S::id, "Id"), veld("nummer", &S::nummer, "Nummer"), veld("stand", &S::stand, "Stand"),
                               veld("opgesteld-op", &S::opgesteldOp, "Opgesteld op"), veld("opsteller", &S::opsteller, "Opgesteld door"),
                               veld("beoordelaar", &S::beoordelaar, "Beoordelaar"), veld("opgesteld-door", &S::opgesteldDoor, "Account van de opsteller"),
                               veld("beoordelaar-account", &S::beoordelaarAccount, "Account van de beoordelaar"),
                               veld("voorgesteld", &S::voorgesteld, "Voorgesteld"), veld("akkoord", &S::akkoord, "Akkoord"),
                               veld("uitzondering", &S::uitzondering, "Uitzondering"), veld("uitstel", &S::uitstel, "Uitstel"),
                               veld("onbeoordeeld", &S::onbeoordeeld, "Nog te beoordelen"), veld("vernietigd", &S::vernietigd, "Vernietigd"));
    }
};
struct Lijstenbeeld {
    QList<Lijstoverzicht> rijen;
    QString volgende; ///< hand this to `na` for the next page; empty at the end
    static constexpr auto velden()
    {
        return std::make_tuple(veld("rijen", &Lijstenbeeld::rijen, "Lijsten"), veld("volgende", &Lijstenbeeld::volgende, "Volgende"));
    }
};
/// The destruction lists, newest first, a page at a time.
struct VraagLijsten {
    static constexpr VraagKop kop{"bewaring.lijsten", "Wet art. 9", "Vernietigingslijsten", bewaarders};
    using Antwoord = Lijstenbeeld;
    QString na;
    int aantal = 50;
    bool voorMij = false; ///< those alone that wait for the judgement of who asks, or to be carried out after it
    static constexpr auto velden()
    {
        return std::make_tuple(veld("na", &VraagLijsten::na, "Na"), veld("aantal", &VraagLijsten::aantal, "Aantal"), veld("voor-mij", &VraagLijsten::voorMij, "Alleen wat op mij wacht"));
    }
    Uitkomst<Lijstenbeeld> stel(Context &context) const;
};

struct Lijstlijn {
    DossierId dossier;
    QString nummer;
    QString grond;
    QString regel;
    QDate uiterlijk;
    QString reden;
    Vernietigwijze wijze = Vernietigwijze::Vernietigen;
    std::optional<Regeloordeel> oordeel;
    QString oordeelReden;
    QDate uitstelTot;
    static constexpr auto velden()
    {
        using S = Lijstlijn;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier"), veld("nummer", &S::nummer, "Nummer"), veld("grond", &S::grond, "Grond"),
                               veld("regel", &S::regel, "Regel"), veld("uiterlijk", &S::uiterlijk, "Uiterlijk"), veld("reden", &S::reden, "Reden"),
                               veld("wijze", &S::wijze, "Wat blijft over"), veld("oordeel", &S::oordeel, "Oordeel"),
                               veld("oordeel-reden", &S::oordeelReden, "Waarom"), veld("uitstel-tot", &S::uitstelTot, "Uitstel tot en met"));
    }
};
struct Lijstbeeld {
    Lijstoverzicht kop;
    QList<Lijstlijn> regels;
    static constexpr auto velden() { return std::make_tuple(veld("kop", &Lijstbeeld::kop, "Lijst"), veld("regels", &Lijstbeeld::regels, "Dossiers")); }
};
/// One list with its lines; of a list that was carried out only what was not destroyed is left.
struct ToonLijst {
    static constexpr VraagKop kop{"bewaring.toon-lijst", "Wet art. 9", "Vernietigingslijst", bewaarders, Kijkwijze::LeestToezicht};
    using Antwoord = Lijstbeeld;
    VernietigingslijstId lijst;
    static constexpr auto velden() { return std::make_tuple(veld("lijst", &ToonLijst::lijst, "Lijst", Verplicht)); }
    Uitkomst<Lijstbeeld> stel(Context &context) const;
};

struct Beoordelaar {
    AccountId account;
    QString naam;
    QString functie;
    static constexpr auto velden()
    {
        using S = Beoordelaar;
        return std::make_tuple(veld("account", &S::account, "Account"), veld("naam", &S::naam, "Naam"), veld("functie", &S::functie, "Functie"));
    }
};
struct Beoordelaars {
    QList<Beoordelaar> rijen;
    static constexpr auto velden() { return std::make_tuple(veld("rijen", &Beoordelaars::rijen, "Beoordelaars")); }
};
/// Who may review a list that this log-in draws up.
struct VraagBeoordelaars {
    static constexpr VraagKop kop{"bewaring.beoordelaars", "Wet art. 9", "Wie een lijst beoordeelt", Vernietig::wie};
    using Antwoord = Beoordelaars;
    static constexpr auto velden() { return std::make_tuple(); }
    Uitkomst<Beoordelaars> stel(Context &context) const;
};

} // namespace weegkamer
