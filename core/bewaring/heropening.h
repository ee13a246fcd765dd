// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/bewaring.h"
#include "core/casus/casus.h"
#include "core/handeling/namens.h"

/// \file Reopening a shielded dossier (W6.3b). Two persons take it out of its envelope, for one thing: the three weigh anew whether the criteria
/// are met. Meanwhile its suppliers are consulted per datum, nobody else sees it, and the retention period runs on. Only the three, alike,
/// make it a casus again; then the period stops, and starts anew at the next closing. Else it goes back as it was.
namespace weegkamer
{

/// What makes reopening necessary. A choice and no text: a proposal stands in the clear; what happened goes into the new fact.
enum class Heropenaanleiding { NieuweMelding, NieuwGedrag, AndereOmstandigheden };
const Keuzelijst &keuzesVan(Heropenaanleiding);

/// Opens the dossier for the weging of its reopening. One proposes, another confirms.
struct Heropen {
    static constexpr HandelingKop stelVoorKop{"bewaring.stel-heropening-voor", "Wet art. 6(3)", "Stel heropening voor",
                                              {Rol::Casuscoordinator, Rol::Burgemeester}, {Fase::Afgeschermd}};
    static constexpr HandelingKop bekrachtigKop{"bewaring.bekrachtig-heropening", "Wet art. 6(3)", "Bekrachtig de heropening",
                                                {Rol::Casuscoordinator, Rol::Burgemeester, Rol::Contactpunt}, {Fase::Afgeschermd}};
    DossierId dossier;
    std::optional<Heropenaanleiding> aanleiding;
    static constexpr auto velden()
    {
        using S = Heropen;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht),
                               veld("aanleiding", &S::aanleiding, "Wat maakt heropenen nodig", Verplicht));
    }
    static QList<Regeltoets<Heropen>> toetsen();
    Uitkomst<QByteArray> onderwerp(Context &context) const;
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// What a supplier said of using a datum again. Their consent is not needed; that they were asked is.
enum class Overleguitkomst { GeenBezwaar, Bedenkingen, GeenAntwoord };
const Keuzelijst &keuzesVan(Overleguitkomst);

/// Records the consultation of a supplier, for the data that are named; for all of theirs that were not asked about when none is.
struct LegOverlegVast {
    static constexpr HandelingKop kop{"bewaring.leg-overleg-vast", "Wet art. 6(3)", "Leg het overleg vast", {Rol::Casuscoordinator, Rol::Burgemeester}, {Fase::Weging}};
    DossierId dossier;
    DeelnemerId deelnemer;
    QList<FeitId> feiten;
    QList<InbrengId> inbreng;
    std::optional<Overleguitkomst> uitkomst;
    QString toelichting;
    QDate gevraagdOp;
    Ontvangstwijze wijze = Ontvangstwijze::BeveiligdePost;
    QString namensNaam;
    QString namensFunctie;
    static constexpr auto velden()
    {
        using S = LegOverlegVast;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht), veld("deelnemer", &S::deelnemer, "Met welke organisatie", Verplicht),
                               veld("feiten", &S::feiten, "Over welke feiten (leeg: alle)"), veld("inbreng", &S::inbreng, "Over welke inbreng (leeg: alle)"),
                               veld("uitkomst", &S::uitkomst, "Wat kwam eruit", Verplicht),
                               veld("toelichting", &S::toelichting, "Toelichting", Vrij, VeldSoort::LangeTekst),
                               veld("gevraagd-op", &S::gevraagdOp, "Gevraagd op", Verplicht), veld("wijze", &S::wijze, "Hoe het antwoord binnenkwam"),
                               veld("namens-naam", &S::namensNaam, "Wie antwoordde"), veld("namens-functie", &S::namensFunctie, "Functie"));
    }
    static QList<Regeltoets<LegOverlegVast>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

enum class Heropenbesluit { Heropenen, NietHeropenen, GeenEensluidendOordeel };
const Keuzelijst &keuzesVan(Heropenbesluit);

/// Lays down what the three judged of the reopening. Reopening makes it a casus with a plan, deelnemers and a review of its own again; all
/// else seals it as it was, with the same last day.
struct BesluitOverHeropening {
    static constexpr HandelingKop kop{"bewaring.besluit-over-heropening", "Wet art. 6(3)", "Stel het besluit over heropening vast",
                                      {Rol::Casuscoordinator, Rol::Burgemeester}, {Fase::Weging}};
    DossierId dossier;
    std::optional<Heropenbesluit> uitkomst;
    QString reden;
    QString noodzaak;
    QString proportionaliteit;
    QString subsidiariteit;
    static constexpr auto velden()
    {
        using S = BesluitOverHeropening;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht), veld("uitkomst", &S::uitkomst, "Besluit", Verplicht),
                               veld("reden", &S::reden, "Reden", DoorRegel, VeldSoort::LangeTekst),
                               veld("noodzaak", &S::noodzaak, "Waarom het nodig is", Vrij, VeldSoort::LangeTekst),
                               veld("proportionaliteit", &S::proportionaliteit, "Waarom het niet te ver gaat", Vrij, VeldSoort::LangeTekst),
                               veld("subsidiariteit", &S::subsidiariteit, "Waarom het niet lichter kan", Vrij, VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<BesluitOverHeropening>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Ends a reopening without a besluit: the dossier is sealed as it was, with the same last day.
struct BreekHeropeningAf {
    static constexpr HandelingKop kop{"bewaring.breek-heropening-af", "Wet art. 6(3)", "Breek de heropening af", {Rol::Casuscoordinator, Rol::Burgemeester}, {Fase::Weging}};
    DossierId dossier;
    QString reden;
    static constexpr auto velden()
    {
        using S = BreekHeropeningAf;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht), veld("reden", &S::reden, "Waarom", Verplicht, VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<BreekHeropeningAf>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// A datum of a dossier that is being reopened, whose supplier must be asked.
struct Overlegregel {
    QString soort; ///< "feit" or "inbreng"
    GegevenId gegeven;
    QString omschrijving;
    DeelnemerId deelnemer;
    QString organisatie;
    std::optional<Overleguitkomst> uitkomst; ///< none: not asked yet
    QDate gevraagdOp;
    static constexpr auto velden()
    {
        using S = Overlegregel;
        return std::make_tuple(veld("soort", &S::soort, "Soort"), veld("gegeven", &S::gegeven, "Id"), veld("omschrijving", &S::omschrijving, "Gegeven"),
                               veld("deelnemer", &S::deelnemer, "Organisatie-id"), veld("organisatie", &S::organisatie, "Van wie"),
                               veld("uitkomst", &S::uitkomst, "Uitkomst"), veld("gevraagd-op", &S::gevraagdOp, "Gevraagd op"));
    }
};
struct Heropeningbeeld {
    bool loopt = false;
    HeropeningId id;
    Heropenaanleiding aanleiding = Heropenaanleiding::NieuweMelding;
    QDate geopendOp;
    QString voorgesteldDoor;
    QString bekrachtigdDoor;
    QDate uiterlijk; ///< the last day, which runs on
    QList<Overlegregel> overleg;
    QStringList ontbreekt; ///< what still stands in the way of reopening, in whole sentences
    static constexpr auto velden()
    {
        using S = Heropeningbeeld;
        return std::make_tuple(veld("loopt", &S::loopt, "Loopt"), veld("id", &S::id, "Id"), veld("aanleiding", &S::aanleiding, "Aanleiding"),
                               veld("geopend-op", &S::geopendOp, "Geopend op"), veld("voorgesteld-door", &S::voorgesteldDoor, "Voorgesteld door"),
                               veld("bekrachtigd-door", &S::bekrachtigdDoor, "Bekrachtigd door"), veld("uiterlijk", &S::uiterlijk, "Laatste dag"),
                               veld("overleg", &S::overleg, "Overleg"), veld("ontbreekt", &S::ontbreekt, "Wat nog ontbreekt"));
    }
};
/// How a reopening stands; `loopt` is false when there is none.
struct ToonHeropening {
    static constexpr VraagKop kop{"bewaring.toon-heropening", "Wet art. 6(3)", "Heropening",
                                  {Rol::Casuscoordinator, Rol::Burgemeester, Rol::Politie, Rol::OpenbaarMinisterie}, Kijkwijze::OpentDossier};
    using Antwoord = Heropeningbeeld;
    DossierId dossier;
    static constexpr auto velden() { return std::make_tuple(veld("dossier", &ToonHeropening::dossier, "Dossier", Verplicht)); }
    Uitkomst<Heropeningbeeld> stel(Context &context) const;
};

} // namespace weegkamer
