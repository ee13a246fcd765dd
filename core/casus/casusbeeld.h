// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/casus/casusdelen.h"
#include "core/casus/derde.h"
#include "core/casus/nustap.h"
#include "core/handeling/vraag.h"

/// \file What the page of a casus shows.
namespace weegkamer
{

struct Derdebeeld {
    DerdeId id;
    QString naam;
    QString organisatie;
    QString onderdelen;
    QString reden;
    QDate verstrektOp;
    Verstrekkingswijze hoe = Verstrekkingswijze::OpPapier;
    bool gewezenOpGeheimhouding = false;
    static constexpr auto velden()
    {
        using S = Derdebeeld;
        return std::make_tuple(veld("id", &S::id, "Id"), veld("naam", &S::naam, "Wie"), veld("organisatie", &S::organisatie, "Organisatie"),
                               veld("onderdelen", &S::onderdelen, "Onderdelen"), veld("reden", &S::reden, "Waarom"),
                               veld("verstrekt-op", &S::verstrektOp, "Verstrekt op"), veld("hoe", &S::hoe, "Hoe"),
                               veld("gewezen-op-geheimhouding", &S::gewezenOpGeheimhouding, "Gewezen op geheimhouding"));
    }
};

/// The decision by which it was taken up; empty when the kamer holds none.
struct Casusbesluit {
    QString uitkomst;
    QString reden;
    QString noodzaak;
    QString proportionaliteit;
    QString subsidiariteit;
    QDate beslotenOp;
    static constexpr auto velden()
    {
        using S = Casusbesluit;
        return std::make_tuple(veld("uitkomst", &S::uitkomst, "Uitkomst"), veld("reden", &S::reden, "Reden"), veld("noodzaak", &S::noodzaak, "Noodzaak"),
                               veld("proportionaliteit", &S::proportionaliteit, "Proportionaliteit"),
                               veld("subsidiariteit", &S::subsidiariteit, "Subsidiariteit"), veld("besloten-op", &S::beslotenOp, "Besloten op"));
    }
};

enum class Tijdlijnsoort { Feit, Inbreng, Actie, Evaluatie };
const Keuzelijst &keuzesVan(Tijdlijnsoort);

struct Tijdlijnregel {
    Tijdlijnsoort soort = Tijdlijnsoort::Feit;
    QString datum;  ///< when it happened, or is due; of a fact it may be known in part; empty when unknown
    QDate bekendOp; ///< when the overleg came to know it
    QString wat;
    bool betwist = false;
    std::optional<Actiestand> stand; ///< of an action
    static constexpr auto velden()
    {
        using S = Tijdlijnregel;
        return std::make_tuple(veld("soort", &S::soort, "Soort"), veld("datum", &S::datum, "Datum", Vrij, VeldSoort::Deeldatum), veld("bekend-op", &S::bekendOp, "Bekend op"),
                               veld("wat", &S::wat, "Wat"), veld("betwist", &S::betwist, "Betwist"), veld("stand", &S::stand, "Stand"));
    }
};

struct Plichtbeeld {
    QString soort;
    Rol rol = Rol::Casuscoordinator;
    QString omschrijving;
    QString regel;
    QDate sinds;
    QDate uiterlijk; ///< invalid when there is none
    static constexpr auto velden()
    {
        using S = Plichtbeeld;
        return std::make_tuple(veld("soort", &S::soort, "Soort"), veld("rol", &S::rol, "Wie is aan zet"), veld("omschrijving", &S::omschrijving, "Wat"),
                               veld("regel", &S::regel, "Regel"), veld("sinds", &S::sinds, "Sinds"), veld("uiterlijk", &S::uiterlijk, "Uiterlijk"));
    }
};

/// When the necessity must be judged again, and how that day was found.
struct Evaluatiebeeld {
    QDate begin; ///< the day from which it was counted
    QDate uiterlijk;
    QStringList stappen; ///< whole Dutch sentences
    QString grond;       ///< where the clock comes from
    static constexpr auto velden()
    {
        using S = Evaluatiebeeld;
        return std::make_tuple(veld("begin", &S::begin, "Geteld vanaf"), veld("uiterlijk", &S::uiterlijk, "Uiterlijk"),
                               veld("stappen", &S::stappen, "Berekening"), veld("grond", &S::grond, "Grond"));
    }
};

struct Casusbeeld {
    DossierId dossier;
    QString nummer;
    QString betrokkene; ///< as it is shown
    QString geboortedatum; ///< may be known in part
    QString gemeenteVerblijf;
    QDate opgenomenOp;
    QString opgenomenOmdat;
    QString nogOpenOmdat;
    Evaluatiebeeld evaluatie;
    Casusbesluit besluit;
    QList<Deelnamebeeld> deelnemers;
    QList<Inbrengbeeld> inbreng;
    QList<Doelbeeld> doelen;
    QList<Planevaluatiebeeld> evaluaties;     ///< the last one first
    QList<Beoordelingbeeld> beoordelingen;    ///< the last one first
    QList<Derdebeeld> derden;
    QList<Tijdlijnregel> tijdlijn;
    QList<Plichtbeeld> plichten;
    std::optional<Nustap> nu; ///< what is due first for who asks
    static constexpr auto velden()
    {
        using S = Casusbeeld;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier"), veld("nummer", &S::nummer, "Nummer"), veld("betrokkene", &S::betrokkene, "Betrokkene"),
                               veld("geboortedatum", &S::geboortedatum, "Geboren op", Vrij, VeldSoort::Deeldatum), veld("gemeente-verblijf", &S::gemeenteVerblijf, "Gemeente van verblijf"),
                               veld("opgenomen-op", &S::opgenomenOp, "Opgenomen op"), veld("opgenomen-omdat", &S::opgenomenOmdat, "Opgenomen omdat"),
                               veld("nog-open-omdat", &S::nogOpenOmdat, "Nog open omdat"), veld("evaluatie", &S::evaluatie, "Evaluatie"),
                               veld("besluit", &S::besluit, "Besluit"), veld("deelnemers", &S::deelnemers, "Deelnemers"),
                               veld("inbreng", &S::inbreng, "Inbreng"), veld("doelen", &S::doelen, "Doelen en acties"),
                               veld("evaluaties", &S::evaluaties, "Evaluaties van het plan"), veld("beoordelingen", &S::beoordelingen, "Beoordelingen van de noodzaak"), veld("derden", &S::derden, "Derden"),
                               veld("tijdlijn", &S::tijdlijn, "Tijdlijn"), veld("plichten", &S::plichten, "Wat moet er nog gebeuren"),
                               veld("nu", &S::nu, "Wat nu als eerste moet"));
    }
};

/// Everything on the page of one open casus. Fails with NietGevonden when the dossier is no open casus, or not for this role.
struct ToonCasus {
    static constexpr VraagKop kop{"casus.toon", "Wet art. 3(1)", "Casus", casuslezers, Kijkwijze::OpentDossier};
    using Antwoord = Casusbeeld;
    DossierId dossier;
    static constexpr auto velden() { return std::make_tuple(veld("dossier", &ToonCasus::dossier, "Casus", Verplicht)); }
    Uitkomst<Casusbeeld> stel(Context &context) const;
};

} // namespace weegkamer
