// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/casus/correctie.h"
#include "core/casus/evaluatie.h"
#include "core/casus/inbreng.h"
#include "core/casus/plan.h"

/// \file The parts of what the page of a casus shows: who takes part, what was brought in, the plan.
namespace weegkamer
{

struct Deelnamebeeld {
    DeelnameId id;
    DeelnemerId deelnemer;
    QString organisatie;
    QString persoon;
    AccountId account;
    QString rolInPlan;
    QString reden;
    QDate sinds;
    QDate tot; ///< invalid while it lasts
    static constexpr auto velden()
    {
        using S = Deelnamebeeld;
        return std::make_tuple(veld("id", &S::id, "Id"), veld("deelnemer", &S::deelnemer, "Organisatie-id"), veld("organisatie", &S::organisatie, "Organisatie"),
                               veld("persoon", &S::persoon, "Wie"), veld("account", &S::account, "Account"), veld("rol-in-plan", &S::rolInPlan, "Rol in het plan"),
                               veld("reden", &S::reden, "Waarom"), veld("sinds", &S::sinds, "Sinds"), veld("tot", &S::tot, "Tot"));
    }
};

struct Inbrengbeeld {
    InbrengId id;
    DeelnemerId deelnemer;
    QString organisatie;
    QString omschrijving; ///< empty when it was destroyed
    QDate datum;
    QString bron;
    Bronsoort bronsoort = Bronsoort::EigenWaarneming;
    Grond grond = Grond::AvgPubliekeTaak;
    QString eigenTaak;
    Bijzonder bijzonder = Bijzonder::Geen;
    QString noodzaak;
    QString tochOmdat;
    QDate ingebrachtOp;
    Ontvangstwijze wijze = Ontvangstwijze::Persoonlijk;
    QString namensNaam;
    QString namensFunctie;
    QDate namensDatum;
    bool citeerbaar = true; ///< false for what says what somebody is or has (B10b)
    bool betwist = false;   ///< said to be wrong, and not yet put right
    QDate betwistOp;
    QString betwistWaarom;
    std::optional<Herstel> herstel;
    QDate herstelOp;
    std::optional<Ontvangstwijze> herstelWijze;
    QString herstelNamensNaam;
    QString herstelNamensFunctie;
    QDate herstelNamensDatum;
    static constexpr auto velden()
    {
        using S = Inbrengbeeld;
        return std::make_tuple(
            veld("id", &S::id, "Id"), veld("deelnemer", &S::deelnemer, "Organisatie-id"), veld("organisatie", &S::organisatie, "Organisatie"),
            veld("omschrijving", &S::omschrijving, "Inbreng"), veld("datum", &S::datum, "Datum"), veld("bron", &S::bron, "Bron"),
            veld("bronsoort", &S::bronsoort, "Soort bron"), veld("grond", &S::grond, "Grondslag"), veld("eigen-taak", &S::eigenTaak, "Eigen taak"),
            veld("bijzonder", &S::bijzonder, "Bijzonder"), veld("noodzaak", &S::noodzaak, "Waarom nodig"), veld("toch-omdat", &S::tochOmdat, "Toch zo, omdat"),
            veld("ingebracht-op", &S::ingebrachtOp, "Ingebracht op"), veld("wijze", &S::wijze, "Hoe het binnenkwam"),
            veld("namens-naam", &S::namensNaam, "Namens"), veld("namens-functie", &S::namensFunctie, "Functie"),
            veld("namens-datum", &S::namensDatum, "Gekregen op"), veld("citeerbaar", &S::citeerbaar, "Telt mee"), veld("betwist", &S::betwist, "Betwist"),
            veld("betwist-op", &S::betwistOp, "Betwist op"), veld("betwist-waarom", &S::betwistWaarom, "Wat er niet klopt"),
            veld("herstel", &S::herstel, "Herstel"), veld("herstel-op", &S::herstelOp, "Hersteld op"), veld("herstel-wijze", &S::herstelWijze, "Herstel binnengekomen"),
            veld("herstel-namens-naam", &S::herstelNamensNaam, "Herstel namens"), veld("herstel-namens-functie", &S::herstelNamensFunctie, "Functie"),
            veld("herstel-namens-datum", &S::herstelNamensDatum, "Herstel gekregen op"));
    }
};

struct Interventiebeeld {
    InterventieId id;
    DoelId doel;
    QString omschrijving;
    QString tochOmdat;
    QDate gekozenOp;
    static constexpr auto velden()
    {
        using S = Interventiebeeld;
        return std::make_tuple(veld("id", &S::id, "Id"), veld("doel", &S::doel, "Doel"), veld("omschrijving", &S::omschrijving, "Interventie"),
                               veld("toch-omdat", &S::tochOmdat, "Toch zo, omdat"), veld("gekozen-op", &S::gekozenOp, "Gekozen op"));
    }
};

struct Actiebeeld {
    ActieId id;
    DoelId doel;
    InterventieId interventie; ///< none: it belongs to the goal as a whole
    QString omschrijving;
    DeelnemerId deelnemer;
    QString organisatie;
    QDate uiterlijk;
    std::optional<Basistoets> gebaseerdOp;
    QString waarmee;
    InbrengId steuntOp;
    bool steunBetwist = false; ///< the datum on which it rests is disputed
    QString tochOmdat;
    Actiestand stand = Actiestand::Open;
    QString resultaat;
    QDate bijgewerktOp;
    static constexpr auto velden()
    {
        using S = Actiebeeld;
        return std::make_tuple(veld("id", &S::id, "Id"), veld("doel", &S::doel, "Doel"), veld("interventie", &S::interventie, "Interventie"),
                               veld("omschrijving", &S::omschrijving, "Actie"),
                               veld("deelnemer", &S::deelnemer, "Organisatie-id"), veld("organisatie", &S::organisatie, "Wie doet het"),
                               veld("uiterlijk", &S::uiterlijk, "Uiterlijk"), veld("gebaseerd-op", &S::gebaseerdOp, "Steunt op ingebrachte gegevens"),
                               veld("waarmee", &S::waarmee, "Waarmee getoetst"), veld("steunt-op", &S::steuntOp, "Inbreng"),
                               veld("steun-betwist", &S::steunBetwist, "Inbreng betwist"), veld("toch-omdat", &S::tochOmdat, "Toch zo, omdat"),
                               veld("stand", &S::stand, "Stand"), veld("resultaat", &S::resultaat, "Resultaat"), veld("bijgewerkt-op", &S::bijgewerktOp, "Bijgewerkt op"));
    }
};
struct Doelbeeld {
    DoelId id;
    QString omschrijving;
    QDate gesteldOp;
    QList<Interventiebeeld> interventies;
    QList<Actiebeeld> acties; ///< of the goal and of its interventions, by their last day
    static constexpr auto velden()
    {
        using S = Doelbeeld;
        return std::make_tuple(veld("id", &S::id, "Id"), veld("omschrijving", &S::omschrijving, "Doel"), veld("gesteld-op", &S::gesteldOp, "Gesteld op"),
                               veld("interventies", &S::interventies, "Interventies"), veld("acties", &S::acties, "Acties"));
    }
};

/// What came of one look back at the plan.
struct Planevaluatiebeeld {
    PlanevaluatieId id;
    Planuitkomst uitkomst = Planuitkomst::OpKoers;
    QString bevinding;
    QString verandert;
    QDate gedaanOp;
    QDate volgendeOp; ///< invalid when the casus had to be closed
    static constexpr auto velden()
    {
        using S = Planevaluatiebeeld;
        return std::make_tuple(veld("id", &S::id, "Id"), veld("uitkomst", &S::uitkomst, "Uitkomst"), veld("bevinding", &S::bevinding, "Bevinding"),
                               veld("verandert", &S::verandert, "Wat verandert er"), veld("gedaan-op", &S::gedaanOp, "Gedaan op"),
                               veld("volgende-op", &S::volgendeOp, "Opnieuw uiterlijk op"));
    }
};

/// One review of the necessity: why it was still open then, or no longer necessary (W5.4, W9a).
struct Beoordelingbeeld {
    QDate gedaanOp;
    bool nogNodig = false;
    QString reden;
    static constexpr auto velden()
    {
        using S = Beoordelingbeeld;
        return std::make_tuple(veld("gedaan-op", &S::gedaanOp, "Gedaan op"), veld("nog-nodig", &S::nogNodig, "Nog nodig"), veld("reden", &S::reden, "Reden"));
    }
};

} // namespace weegkamer
