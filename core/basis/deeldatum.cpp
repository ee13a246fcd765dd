// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/deeldatum.h"

#include "core/basis/iso.h"

#include <algorithm>

namespace weegkamer
{
namespace
{
constexpr qsizetype jaarLengte = 4;   // 2026
constexpr qsizetype maandLengte = 7;  // 2026-02

/// The number in these places; 0 when something else than digits stands there.
int getal(QStringView tekst, qsizetype van, qsizetype lengte)
{
    const QStringView deel = tekst.mid(van, lengte);
    const bool cijfers = std::all_of(deel.begin(), deel.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return cijfers ? deel.toInt() : 0;
}
} // namespace

QDate eersteDagVan(QStringView datum)
{
    const qsizetype lengte = datum.size();
    if (lengte != jaarLengte && lengte != maandLengte && lengte != isoDagLengte)
        return {};
    if ((lengte > jaarLengte && datum.at(jaarLengte) != u'-') || (lengte > maandLengte && datum.at(maandLengte) != u'-'))
        return {};
    const int jaar = getal(datum, 0, jaarLengte);
    const int maand = lengte > jaarLengte ? getal(datum, jaarLengte + 1, 2) : 1;
    const int dag = lengte > maandLengte ? getal(datum, maandLengte + 1, 2) : 1;
    return jaar > 0 ? QDate(jaar, maand, dag) : QDate();
}

QString kortgeschreven(const QString &datum)
{
    const QDate dag = eersteDagVan(datum);
    if (!dag.isValid() || datum.size() == jaarLengte)
        return datum;
    return dag.toString(datum.size() == maandLengte ? QStringLiteral("M-yyyy") : QStringLiteral("d-M-yyyy"));
}

} // namespace weegkamer
