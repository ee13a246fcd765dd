// SPDX-License-Identifier: EUPL-1.2
#include "core/werkvoorraad/werkgroep.h"

#include <QLocale>
#include <algorithm>

namespace weegkamer
{
namespace
{
constexpr int dagenInWeek = 7;
} // namespace

QDate geenDatum()
{
    return {9999, 12, 31};
}

QDate zondagVan(QDate vandaag)
{
    return vandaag.addDays(dagenInWeek - vandaag.dayOfWeek());
}

QDate maandeindeVan(QDate vandaag)
{
    return {vandaag.year(), vandaag.month(), vandaag.daysInMonth()};
}

Dagbereik bereikVan(std::optional<Werkgroep> groep, QDate vandaag)
{
    const QDate zondag = zondagVan(vandaag);
    const QDate maandeinde = maandeindeVan(vandaag);
    switch (groep.value_or(Werkgroep::WachtOpAnderen)) {
    case Werkgroep::Verlopen:
        return {{1, 1, 1}, vandaag.addDays(-1)};
    case Werkgroep::Vandaag:
        return {vandaag, vandaag};
    case Werkgroep::DezeWeek:
        return {vandaag.addDays(1), zondag};
    case Werkgroep::DezeMaand:
        return {zondag.addDays(1), maandeinde};
    case Werkgroep::Later:
        return {std::max(zondag, maandeinde).addDays(1), geenDatum().addDays(-1)};
    case Werkgroep::ZonderDatum:
        return {geenDatum(), geenDatum()};
    case Werkgroep::WachtOpAnderen:
        break;
    }
    return {{1, 1, 1}, geenDatum()};
}

Werkgroep groepVan(QDate uiterlijk, QDate vandaag)
{
    // Asked for each line: a few comparisons instead of a range for each group.
    if (!uiterlijk.isValid() || uiterlijk == geenDatum())
        return Werkgroep::ZonderDatum;
    if (uiterlijk <= vandaag)
        return uiterlijk < vandaag ? Werkgroep::Verlopen : Werkgroep::Vandaag;
    if (uiterlijk <= zondagVan(vandaag))
        return Werkgroep::DezeWeek;
    return uiterlijk <= maandeindeVan(vandaag) ? Werkgroep::DezeMaand : Werkgroep::Later;
}

QString dagOpPapier(QDate dag)
{
    return QLocale(QLocale::Dutch, QLocale::Netherlands).toString(dag, QStringLiteral("d MMMM yyyy"));
}

const Keuzelijst &keuzesVan(Werkgroep)
{
    static const Keuzelijst lijst{{QStringLiteral("verlopen"), QStringLiteral("Te laat")},
                                  {QStringLiteral("vandaag"), QStringLiteral("Vandaag")},
                                  {QStringLiteral("deze-week"), QStringLiteral("Deze week")},
                                  {QStringLiteral("deze-maand"), QStringLiteral("Deze maand")},
                                  {QStringLiteral("later"), QStringLiteral("Later")},
                                  {QStringLiteral("zonder-datum"), QStringLiteral("Zonder datum")},
                                  {QStringLiteral("wacht-op-anderen"), QStringLiteral("Wacht op anderen")}};
    return lijst;
}

} // namespace weegkamer
