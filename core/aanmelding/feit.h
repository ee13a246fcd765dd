// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/aanmelding/aanmelding.h"
#include "core/aanmelding/gegeven.h"

/// \file The facts of an aanmelding, each with its source and ground (Besluit art. 6) and its test for correctness (art. 7(1)).
namespace weegkamer
{

/// What kind of statement it is, so that nobody takes a guess for an observation.
enum class Feitaard { Feit, BerichtVanAnderen, Aanname, Oordeel };
const Keuzelijst &keuzesVan(Feitaard);

/// What came out when its correctness was tested (B7.1a).
enum class Feittoets { Geverifieerd, NietTeVerifieren, Weerlegd };
const Keuzelijst &keuzesVan(Feittoets);

struct FeitInvoer {
    Feitaard aard = Feitaard::Feit;
    QString omschrijving;
    QString datum; ///< of what happened, or of when the source recorded it; may be known in part: "2026", "2026-02"
    QString bron;
    Bronsoort bronsoort = Bronsoort::EigenWaarneming;
    Grond grond = Grond::AvgPubliekeTaak;
    bool rechtmatig = false;
    QString eigenTaak;
    bool opVerzoek = false;
    Bijzonder bijzonder = Bijzonder::Geen;
    QString noodzaak;
    static constexpr auto velden()
    {
        using S = FeitInvoer;
        return std::make_tuple(
            veld("aard", &S::aard, "Wat voor gegeven is dit", Verplicht), veld("omschrijving", &S::omschrijving, "Omschrijving", Verplicht, VeldSoort::LangeTekst),
            veld("datum", &S::datum, "Datum, of maand of jaar als u meer niet weet", Verplicht, VeldSoort::Deeldatum), veld("bron", &S::bron, "Bron", Verplicht),
            veld("bronsoort", &S::bronsoort, "Soort bron", Verplicht), veld("grond", &S::grond, "Grondslag", Verplicht),
            veld("rechtmatig", &S::rechtmatig, "Wij verwerken dit zelf rechtmatig", DoorRegel),
            veld("eigen-taak", &S::eigenTaak, "Eigen taak waarvoor u dit verwerkt"),
            veld("op-verzoek", &S::opVerzoek, "Bij een derde verzameld op verzoek van het overleg"),
            veld("bijzonder", &S::bijzonder, "Zegt dit iets bijzonders over iemand", Verplicht),
            veld("noodzaak", &S::noodzaak, "Waarom dit nodig is", Vrij, VeldSoort::LangeTekst));
    }
};

/// Adds a fact to an aanmelding; and to a dossier that is open to weigh its reopening, until the judgements are opened (W6.3b).
struct VoegFeitToe : FeitInvoer {
    static constexpr HandelingKop kop{"aanmelding.voeg-feit-toe", "Besluit art. 6", "Voeg een feit toe", aanmeldingmakers, {Fase::Aanmelding, Fase::Weging}};
    DossierId dossier;
    static constexpr auto velden()
    {
        return std::tuple_cat(std::make_tuple(veld("dossier", &VoegFeitToe::dossier, "Aanmelding", Verplicht)), FeitInvoer::velden());
    }
    static QList<Regeltoets<VoegFeitToe>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Replaces what a fact says. Its test lapses: what was tested is no longer what stands there.
struct WijzigFeit : FeitInvoer {
    static constexpr HandelingKop kop{"aanmelding.wijzig-feit", "Besluit art. 6", "Wijzig het feit", aanmeldingmakers, {Fase::Aanmelding}};
    DossierId dossier;
    FeitId feit;
    static constexpr auto velden()
    {
        using S = WijzigFeit;
        return std::tuple_cat(std::make_tuple(veld("dossier", &S::dossier, "Aanmelding", Verplicht), veld("feit", &S::feit, "Feit", Verplicht)), FeitInvoer::velden());
    }
    static QList<Regeltoets<WijzigFeit>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

struct VerwijderFeit {
    static constexpr HandelingKop kop{"aanmelding.verwijder-feit", "Besluit art. 7(1)", "Verwijder het feit", aanmeldingmakers, {Fase::Aanmelding}};
    DossierId dossier;
    FeitId feit;
    static constexpr auto velden()
    {
        using S = VerwijderFeit;
        return std::make_tuple(veld("dossier", &S::dossier, "Aanmelding", Verplicht), veld("feit", &S::feit, "Feit", Verplicht));
    }
    static QList<Regeltoets<VerwijderFeit>> toetsen() { return {}; }
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Records how a fact was tested, by whom, and what came out; replaces an earlier test. Still open during the weging.
struct ToetsFeit {
    static constexpr HandelingKop kop{"aanmelding.toets-feit", "Besluit art. 7(1)", "Toets het feit", aanmeldingmakers, {Fase::Aanmelding, Fase::Weging}};
    DossierId dossier;
    FeitId feit;
    Feittoets toets = Feittoets::Geverifieerd;
    QString hoe; ///< for what can't be verified: why not
    QString door;
    static constexpr auto velden()
    {
        using S = ToetsFeit;
        return std::make_tuple(veld("dossier", &S::dossier, "Aanmelding", Verplicht), veld("feit", &S::feit, "Feit", Verplicht),
                               veld("toets", &S::toets, "Uitkomst", Verplicht),
                               veld("hoe", &S::hoe, "Hoe getoetst, of waarom dat niet kan", Verplicht, VeldSoort::LangeTekst),
                               veld("door", &S::door, "Getoetst door", Verplicht));
    }
    static QList<Regeltoets<ToetsFeit>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// A fact as a page shows it and as a judgement cites it.
struct Aanmeldingfeit {
    FeitId feit;
    int volgnummer = 0;
    Feitaard aard = Feitaard::Feit;
    QString omschrijving;
    QString datum; ///< may be known in part
    QString bron;
    Bronsoort bronsoort = Bronsoort::EigenWaarneming;
    Grond grond = Grond::AvgPubliekeTaak;
    bool rechtmatig = false;
    QString eigenTaak;
    Bijzonder bijzonder = Bijzonder::Geen;
    QString noodzaak;
    std::optional<Feittoets> toets; ///< none: not tested yet
    QString toetsHoe;
    QString toetsDoor;
    QDate toetsOp;
    static constexpr auto velden()
    {
        using S = Aanmeldingfeit;
        return std::make_tuple(
            veld("feit", &S::feit, "Feit"), veld("volgnummer", &S::volgnummer, "Nummer"), veld("aard", &S::aard, "Aard"),
            veld("omschrijving", &S::omschrijving, "Omschrijving", Vrij, VeldSoort::LangeTekst), veld("datum", &S::datum, "Datum", Vrij, VeldSoort::Deeldatum),
            veld("bron", &S::bron, "Bron"), veld("bronsoort", &S::bronsoort, "Soort bron"), veld("grond", &S::grond, "Grondslag"),
            veld("rechtmatig", &S::rechtmatig, "Rechtmatig verwerkt"), veld("eigen-taak", &S::eigenTaak, "Eigen taak"),
            veld("bijzonder", &S::bijzonder, "Bijzonder gegeven"), veld("noodzaak", &S::noodzaak, "Noodzaak", Vrij, VeldSoort::LangeTekst),
            veld("toets", &S::toets, "Toets"), veld("toets-hoe", &S::toetsHoe, "Hoe getoetst", Vrij, VeldSoort::LangeTekst),
            veld("toets-door", &S::toetsDoor, "Getoetst door"), veld("toets-op", &S::toetsOp, "Getoetst op"));
    }
};

/// The facts of a dossier in their order, on the role's own view.
Uitkomst<QList<Aanmeldingfeit>> leesAanmeldingfeiten(Context &context, DossierId dossier);

} // namespace weegkamer
