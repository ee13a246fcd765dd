// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/context.h"
#include "core/handeling/namens.h"

/// \file A judgement of one seat of the weegploeg (Wet art. 5(3)): five fixed criteria with facts for and against, what speaks
/// against it, and a verdict. There is no score, no total and no ranking (K6).
namespace weegkamer
{

/// The five criteria of the law. Fixed: no municipality adds one (W5.3c).
enum class Criterium { Geweldsbereidheid, ExtremistischeDenkbeelden, SocialeRelaties, IdentificatieMetGroep, Zelfredzaamheid };
const Keuzelijst &keuzesVan(Criterium);
constexpr int aantalCriteria = 5;

/// What the facts say of one criterion. Not a measure: values are never added or compared between persons.
enum class Criteriumwaarde { WijstHierop, WijstErNietOp, OnvoldoendeInformatie };
const Keuzelijst &keuzesVan(Criteriumwaarde);

/// What one seat concludes.
enum class Verdict { Casusoverleg, NietVoorleggen, Aanhouden };
const Keuzelijst &keuzesVan(Verdict);

/// One criterion in a judgement.
struct Criteriumoordeel {
    Criterium criterium = Criterium::Geweldsbereidheid;
    std::optional<Criteriumwaarde> waarde;
    QString toelichting;
    QList<FeitId> feitenVoor;
    QList<FeitId> feitenTegen;
    bool operator==(const Criteriumoordeel &) const = default;
    static constexpr auto velden()
    {
        using S = Criteriumoordeel;
        return std::make_tuple(veld("criterium", &S::criterium, "Criterium", Verplicht), veld("waarde", &S::waarde, "Wat zeggen de feiten", DoorRegel),
                               veld("toelichting", &S::toelichting, "Toelichting", DoorRegel, VeldSoort::LangeTekst),
                               veld("feiten-voor", &S::feitenVoor, "Feiten die hierop wijzen"),
                               veld("feiten-tegen", &S::feitenTegen, "Feiten die er niet op wijzen"));
    }
};

using OordeelId = Id<struct OordeelMerk>;

/// A judgement as it was given.
struct Oordeelbeeld {
    OordeelId id;
    int ronde = 1;
    Zetel zetel = Zetel::Burgemeester;
    QList<Criteriumoordeel> criteria; ///< in the order of the law
    QString overige;
    bool pastBijDoel = false;
    QString waarom;
    QString tegenspraak;
    Verdict verdict = Verdict::Aanhouden;
    QDateTime gegevenOp;
    AccountId account; ///< who put the paraaf
    QString door;      ///< that account's name
    Ontvangstwijze wijze = Ontvangstwijze::Persoonlijk;
    QString namensNaam;
    QString namensFunctie;
    QDate namensDatum;
    DocumentId document;
    static constexpr auto velden()
    {
        using S = Oordeelbeeld;
        return std::make_tuple(
            veld("id", &S::id, "Id"), veld("ronde", &S::ronde, "Ronde"), veld("zetel", &S::zetel, "Zetel"), veld("criteria", &S::criteria, "Criteria"),
            veld("overige", &S::overige, "Overige omstandigheden", Vrij, VeldSoort::LangeTekst), veld("past-bij-doel", &S::pastBijDoel, "Past bij het doel"),
            veld("waarom", &S::waarom, "Waarom", Vrij, VeldSoort::LangeTekst),
            veld("tegenspraak", &S::tegenspraak, "Wat spreekt hiertegen", Vrij, VeldSoort::LangeTekst), veld("verdict", &S::verdict, "Oordeel"),
            veld("gegeven-op", &S::gegevenOp, "Gegeven op"), veld("account", &S::account, "Account"), veld("door", &S::door, "Paraaf van"),
            veld("wijze", &S::wijze, "Hoe gegeven"), veld("namens-naam", &S::namensNaam, "Namens"), veld("namens-functie", &S::namensFunctie, "Functie"),
            veld("namens-datum", &S::namensDatum, "Datum"), veld("document", &S::document, "Document"));
    }
};

/// The digest of a whole judgement that its paraaf signs: the dossier, the round, every word, every fact that it names, and the
/// sealed bytes of its paper.
QByteArray oordeelAfdruk(DossierId dossier, const Oordeelbeeld &oordeel, const QByteArray &documentAfdruk);

/// The judgements of a dossier that this log-in may see, of one round or (0) of all, in order of round and seat. Bounded: three a round.
Uitkomst<QList<Oordeelbeeld>> leesOordelen(Context &context, DossierId dossier, int ronde = 0);

/// Whether every paraaf that this log-in may see still belongs to its judgement, its paper and its account.
Uitkomst<bool> parafenKloppen(Context &context, DossierId dossier);

} // namespace weegkamer
