// SPDX-License-Identifier: EUPL-1.2
#include "core/personen/vergelijk.h"

#include "core/basis/bsn.h"
#include "core/personen/gelijkenis.h"
#include "core/personen/persoon.h"

#include <QSet>
#include <algorithm>

namespace weegkamer
{
namespace
{
constexpr int hoogstens = 5;
/// A key that many share ("n:jansen") says little: the newest of them are looked at; whoever else is the same shares a rarer key.
constexpr int perSleutel = 300;

/// A row of personen/kandidaat.
struct Kandidaatrij : Betrokkene {
    DossierId dossier;
    QString nummer;
    Fase fase = Fase::Aanmelding;
    bool meer = false;
    static constexpr auto velden()
    {
        using S = Kandidaatrij;
        return std::tuple_cat(std::make_tuple(veld("dossier", &S::dossier, ""), veld("nummer", &S::nummer, ""), veld("fase", &S::fase, ""),
                                              veld("meer", &S::meer, "")),
                              Betrokkene::velden());
    }
};

struct Gewogen {
    Kandidaat kandidaat;
    double gewicht = 0;
};

Uitkomst<QSet<qint64>> metZelfdeSleutel(Context &context, const QStringList &sleutels, DossierId behalve)
{
    QSet<qint64> uit;
    for (const QString &sleutel : sleutels) {
        PROBEER_IN(Statement s, context.db().sql(Modus::Vraag, "personen/met-herkensleutel"));
        s.bind(":sleutel", sleutel);
        s.bind(":behalve", behalve);
        s.bind(":aantal", perSleutel);
        for (;;) {
            PROBEER_IN(const bool rij, s.stap());
            if (!rij)
                break;
            uit.insert(s.geheel(0));
        }
    }
    return uit;
}

/// What is known of the candidate; other names and earlier addresses are only read when there are any.
Uitkomst<Persoon> persoonVan(Context &context, const Kandidaatrij &rij)
{
    if (rij.meer)
        return leesPersoon(context, rij.dossier);
    return Persoon{.betrokkene = rij};
}
} // namespace

VergelijkBetrokkene VergelijkBetrokkene::van(const Betrokkene &b, DossierId dossier)
{
    return {dossier, b.soort, b.naam, b.voornamen, b.geboortedatum, b.bsn, b.kvk, b.straat, b.huisnummer, b.postcode, b.plaats};
}

Uitkomst<Kandidaten> zoekGelijken(Context &context, const VergelijkBetrokkene &wie)
{
    const Persoon gezocht{.betrokkene = {.soort = wie.soort, .naam = wie.naam, .voornamen = wie.voornamen, .geboortedatum = wie.geboortedatum,
                                         .bsn = isBsn(wie.bsn) ? wie.bsn : QString(), .kvk = wie.kvk, .straat = wie.straat, .huisnummer = wie.huisnummer,
                                         .postcode = wie.postcode, .plaats = wie.plaats}};
    const Vergelijkvorm vorm = vergelijkvorm(gezocht);
    // On the role's own views in both modes: what a role may not see is not known to it.
    PROBEER_IN(const QSet<qint64> dossiers, metZelfdeSleutel(context, herkensleutels(vorm), wie.dossier));
    QList<Gewogen> gevonden;
    for (const qint64 dossier : dossiers) {
        PROBEER_IN(Statement s, context.db().sql(Modus::Vraag, "personen/kandidaat"));
        s.bind(":dossier", dossier);
        PROBEER_IN(const auto rij, leesRij<Kandidaatrij>(s));
        if (!rij || rij->soort != wie.soort)
            continue;
        PROBEER_IN(const Persoon persoon, persoonVan(context, *rij));
        const Gelijkenis g = vergelijk(vorm, vergelijkvormNaast(vorm, persoon));
        if (g.kanDezelfdeZijn())
            gevonden.append({{rij->dossier, rij->nummer, rij->fase, weergavenaam(*rij), rij->geboortedatum, g.redenen}, g.gewicht});
    }
    std::sort(gevonden.begin(), gevonden.end(), [](const Gewogen &a, const Gewogen &b) {
        return a.gewicht != b.gewicht ? a.gewicht > b.gewicht : a.kandidaat.dossier > b.kandidaat.dossier;
    });
    Kandidaten uit;
    uit.meer = gevonden.size() > hoogstens;
    for (qsizetype i = 0; i < std::min<qsizetype>(gevonden.size(), hoogstens); ++i)
        uit.rijen.append(gevonden.at(i).kandidaat);
    return uit;
}

Uitkomst<Kandidaten> VergelijkBetrokkene::stel(Context &context) const
{
    PROBEER_IN(const Kandidaten k, zoekGelijken(context, *this));
    QStringList nummers;
    for (const Kandidaat &kandidaat : k.rijen)
        nummers.append(kandidaat.nummer);
    const QString resultaat = QStringLiteral("%1 mogelijk bekend").arg(nummers.size());
    context.resultaat(nummers.isEmpty() ? resultaat : QString(resultaat + u": " + nummers.join(QStringLiteral(", "))));
    return k;
}

} // namespace weegkamer
