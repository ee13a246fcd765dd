// SPDX-License-Identifier: EUPL-1.2
#include "core/recht/feestdagen.h"

#include <QStringList>
#include <algorithm>

namespace weegkamer
{
namespace
{
// The King's birthday is kept on 27 April since 2014, the Queen's on 30 April before; on a Saturday when that
// is a Sunday.
Feestdag koningsdag(int jaar)
{
    const bool koning = jaar >= 2014;
    QDate dag(jaar, 4, koning ? 27 : 30);
    if (dag.dayOfWeek() == Qt::Sunday)
        dag = dag.addDays(-1);
    return {dag, koning ? QStringLiteral("Koningsdag") : QStringLiteral("Koninginnedag")};
}
} // namespace

QDate paasdag(int jaar)
{
    const int a = jaar % 19;
    const int b = jaar / 100;
    const int c = jaar % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int g = (8 * b + 13) / 25;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 19 * l) / 433;
    const int maand = (h + l - 7 * m + 90) / 25;
    const int dag = (h + l - 7 * m + 33 * maand + 19) % 32;
    return {jaar, maand, dag};
}

QList<Feestdag> feestdagen(int jaar, Regime regime)
{
    const QDate pasen = paasdag(jaar);
    QList<Feestdag> dagen{
        {QDate(jaar, 1, 1), QStringLiteral("Nieuwjaarsdag")},
        {pasen.addDays(1), QStringLiteral("tweede paasdag")},
        koningsdag(jaar),
        {pasen.addDays(39), QStringLiteral("Hemelvaartsdag")},
        {pasen.addDays(50), QStringLiteral("tweede pinksterdag")},
        {QDate(jaar, 12, 25), QStringLiteral("eerste kerstdag")},
        {QDate(jaar, 12, 26), QStringLiteral("tweede kerstdag")},
    };
    if (regime == Regime::Awb)
        dagen.append({pasen.addDays(-2), QStringLiteral("Goede Vrijdag")});
    if (regime == Regime::Awb || jaar % 5 == 0)
        dagen.append({QDate(jaar, 5, 5), QStringLiteral("Bevrijdingsdag")});
    std::stable_sort(dagen.begin(), dagen.end(),
                     [](const Feestdag &x, const Feestdag &y) { return x.datum < y.datum; });
    return dagen;
}

QString vrijeDag(QDate dag, Regime regime)
{
    if (dag.dayOfWeek() == Qt::Saturday)
        return QStringLiteral("zaterdag");
    if (dag.dayOfWeek() == Qt::Sunday)
        return QStringLiteral("zondag");
    QStringList namen;
    const QList<Feestdag> dagen = feestdagen(dag.year(), regime);
    for (const Feestdag &feestdag : dagen) {
        if (feestdag.datum == dag)
            namen.append(feestdag.naam);
    }
    return namen.join(QStringLiteral(" en "));
}

bool isWerkdag(QDate dag, Regime regime)
{
    return vrijeDag(dag, regime).isEmpty();
}

QDate eersteWerkdagVanaf(QDate dag, Regime regime)
{
    while (!isWerkdag(dag, regime))
        dag = dag.addDays(1);
    return dag;
}

QDate werkdagenVerder(QDate begin, int aantal, Regime regime)
{
    Q_ASSERT(begin.isValid() && aantal >= 0);
    QDate dag = begin;
    for (int i = 0; i < aantal; ++i)
        dag = eersteWerkdagVanaf(dag.addDays(1), regime);
    return dag;
}

} // namespace weegkamer
