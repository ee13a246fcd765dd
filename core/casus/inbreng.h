// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/aanmelding/gegeven.h"
#include "core/casus/namens.h"

namespace weegkamer
{

/// What a deelnemer brings into the casus: one datum with its origin, ground and, when it reveals something special, its
/// necessity (Besluit art. 6, Wet art. 4 and 8). In person for the own body, or recorded by the coordinator namens who gave it.
struct BrengIn {
    static constexpr HandelingKop kop{"casus.breng-in", "Besluit art. 6", "Breng in", casuswerkers, {Fase::Casus}};
    DossierId dossier;
    DeelnemerId deelnemer;
    QString omschrijving;
    QDate datum; ///< when it happened, or was seen
    QString bron;
    Bronsoort bronsoort = Bronsoort::EigenWaarneming;
    Grond grond = Grond::AvgPubliekeTaak;
    bool rechtmatig = false;
    QString eigenTaak;
    bool opVerzoek = false;
    Bijzonder bijzonder = Bijzonder::Geen;
    QString noodzaak;
    QString tochOmdat;
    Ontvangstwijze wijze = Ontvangstwijze::Persoonlijk;
    QString namensNaam;
    QString namensFunctie;
    QDate namensDatum;
    static constexpr auto velden()
    {
        using S = BrengIn;
        return std::make_tuple(
            veld("dossier", &S::dossier, "Casus", Verplicht), veld("deelnemer", &S::deelnemer, "Organisatie", Verplicht),
            veld("omschrijving", &S::omschrijving, "Wat brengt u in", Verplicht, VeldSoort::LangeTekst),
            veld("datum", &S::datum, "Op welke dag gebeurde of bleek het", Verplicht), veld("bron", &S::bron, "Bron", Verplicht),
            veld("bronsoort", &S::bronsoort, "Soort bron", Verplicht), veld("grond", &S::grond, "Grondslag", Verplicht),
            veld("rechtmatig", &S::rechtmatig, "Ik verwerk dit gegeven zelf rechtmatig", DoorRegel),
            veld("eigen-taak", &S::eigenTaak, "Voor welke eigen taak", Vrij, VeldSoort::LangeTekst),
            veld("op-verzoek", &S::opVerzoek, "Bij een derde verzameld op verzoek van (een deelnemer van) het overleg"),
            veld("bijzonder", &S::bijzonder, "Zegt het iets bijzonders"),
            veld("noodzaak", &S::noodzaak, "Waarom het nodig is", Vrij, VeldSoort::LangeTekst),
            veld("toch-omdat", &S::tochOmdat, "Toch zo opgeschreven, omdat", Vrij, VeldSoort::LangeTekst),
            veld("wijze", &S::wijze, "Hoe het binnenkwam"), veld("namens-naam", &S::namensNaam, "Namens wie"),
            veld("namens-functie", &S::namensFunctie, "Functie"), veld("namens-datum", &S::namensDatum, "Gekregen op"));
    }
    static QList<Regeltoets<BrengIn>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Keeps what was brought in findable, without what says what somebody is or has (B10a).
Gelukt maakInbrengVindbaar(Context &context, DossierId dossier);

/// How a datum stands, before something is done with it.
struct Inbrengstand {
    DeelnemerId deelnemer;
    Bijzonder bijzonder = Bijzonder::Geen;
    QDate betwistOp;
    QString herstel;
    bool isBetwist() const { return betwistOp.isValid() && herstel.isEmpty(); }
    static constexpr auto velden()
    {
        using S = Inbrengstand;
        return std::make_tuple(veld("deelnemer", &S::deelnemer, "Organisatie"), veld("bijzonder", &S::bijzonder, "Bijzonder"),
                               veld("betwist-op", &S::betwistOp, "Betwist op"), veld("herstel", &S::herstel, "Herstel"));
    }
};
/// Fails beside `veldnaam` when it does not stand in this casus.
Uitkomst<Inbrengstand> inbrengstand(Context &context, DossierId dossier, InbrengId inbreng, const QString &veldnaam);

} // namespace weegkamer
