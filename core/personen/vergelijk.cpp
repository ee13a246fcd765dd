// SPDX-License-Identifier: EUPL-1.2
#include "core/personen/vergelijk.h"

#include "core/basis/vouw.h"

namespace weegkamer
{
namespace
{
constexpr int hoogstens = 5;

/// A candidate's own fields, as far as they are compared.
struct Gelijkerij {
    DossierId dossier;
    QString nummer;
    Fase fase = Fase::Aanmelding;
    QString naam;
    QString voorvoegsel;
    QString voornamen;
    QString geboortedatum;
    QString bsn;
    QString kvk;
    QString naamVouw;
    QString achternaamVouw;
    static constexpr auto velden()
    {
        using S = Gelijkerij;
        return std::make_tuple(veld("dossier", &S::dossier, ""), veld("nummer", &S::nummer, ""), veld("fase", &S::fase, ""),
                               veld("naam", &S::naam, ""), veld("voorvoegsel", &S::voorvoegsel, ""), veld("voornamen", &S::voornamen, ""),
                               veld("geboortedatum", &S::geboortedatum, ""), veld("bsn", &S::bsn, ""), veld("kvk", &S::kvk, ""),
                               veld("naam-vouw", &S::naamVouw, ""), veld("achternaam-vouw", &S::achternaamVouw, ""));
    }
};

/// The name as it is compared; null when there is none, so that nothing equals it.
QString gevouwen(const QString &naam)
{
    const QString v = vouw(naam);
    return v.isEmpty() ? QString() : v;
}

bool zelfde(const QString &een, const QString &twee)
{
    return !een.isEmpty() && een == twee;
}

QStringList redenenVoor(const Gelijkerij &rij, const VergelijkBetrokkene &wie, const QString &naamVouw, const QString &achternaamVouw)
{
    QStringList redenen;
    if (zelfde(wie.bsn, rij.bsn))
        redenen.append(QStringLiteral("zelfde burgerservicenummer"));
    if (zelfde(wie.kvk, rij.kvk))
        redenen.append(QStringLiteral("zelfde KvK-nummer"));
    if (zelfde(wie.geboortedatum, rij.geboortedatum))
        redenen.append(QStringLiteral("zelfde geboortedatum"));
    if (zelfde(naamVouw, rij.naamVouw))
        redenen.append(QStringLiteral("zelfde naam"));
    else if (zelfde(achternaamVouw, rij.achternaamVouw))
        redenen.append(QStringLiteral("zelfde achternaam"));
    return redenen;
}

void bindOfLeeg(Statement &s, const char *naam, const QString &waarde)
{
    s.bind(naam, waarde.isEmpty() ? QString() : waarde);
}
} // namespace

Uitkomst<Kandidaten> zoekGelijken(Context &context, const VergelijkBetrokkene &wie)
{
    const QString naamVouw = gevouwen(QString(wie.naam + u' ' + wie.voornamen));
    const QString achternaamVouw = gevouwen(wie.naam);
    // On the role's own view in both modes: what a role may not see is not known to it.
    PROBEER_IN(Statement s, context.db().sql(Modus::Vraag, "personen/vergelijk"));
    s.bind(":dossier", wie.dossier);
    bindOfLeeg(s, ":bsn", wie.bsn);
    bindOfLeeg(s, ":kvk", wie.kvk);
    bindOfLeeg(s, ":geboortedatum", wie.geboortedatum);
    s.bind(":achternaam_vouw", achternaamVouw);
    s.bind(":naam_vouw", naamVouw);
    s.bind(":aantal", hoogstens + 1);
    PROBEER_IN(const QList<Gelijkerij> rijen, leesRijen<Gelijkerij>(s));
    Kandidaten uit;
    uit.meer = rijen.size() > hoogstens;
    for (const Gelijkerij &rij : rijen.first(qMin<qsizetype>(rijen.size(), hoogstens))) {
        const Betrokkene b{.naam = rij.naam, .voorvoegsel = rij.voorvoegsel, .voornamen = rij.voornamen};
        uit.rijen.append({rij.dossier, rij.nummer, rij.fase, weergavenaam(b), rij.geboortedatum, redenenVoor(rij, wie, naamVouw, achternaamVouw)});
    }
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
