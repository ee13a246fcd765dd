// SPDX-License-Identifier: EUPL-1.2
// Case 11: what must be destroyed first, two hundred of the shielded dossiers.
#include "gevallen.h"

#include "core/bewaring/bewaring.h"

using namespace weegkamer;

namespace meting
{
namespace
{
constexpr int eersten = 200;

void meetBewaring(Gegevens &g, const Opties &o)
{
    g.heropenKamer();
    g.heropenGewoon();
    const QStringList plekken = g.gewoon().kolom(QStringLiteral("SELECT uiterlijk || '/' || id FROM bewaring"));
    const auto meet = [&](const QString &naam, const QString &doel, const std::function<QString(int)> &na) {
        druk(uitslag(11, naam, omEnOm(o.rondes, [&](int i) { return duur([&] { moet(g.kamer().vraag(VraagBewaring{.na = na(i), .aantal = eersten})); }); },
                                      [&](int i) {
                                          const QString plek = na(i);
                                          return duur([&] {
                                              g.gewoon().doe(QStringLiteral("bewaring/lijst"),
                                                             {{":na_dag", plek.isEmpty() ? QStringLiteral("0000") : plek.section(u'/', 0, 0)},
                                                              {":na_id", plek.section(u'/', 1).toLongLong()}, {":voor", QStringLiteral("9999-12-31")}, {":aantal", qint64(eersten)}});
                                          });
                                      }), doel));
    };
    meet(QStringLiteral("bewaring, de eerste tweehonderd"), QStringLiteral("1.2"), [](int) { return QString(); });
    meet(QStringLiteral("bewaring, willekeurige bladzij"), QStringLiteral("1.6"), [&](int i) { return kies(plekken, i); });
}

const Geval bewaring({11}, meetBewaring);
} // namespace
} // namespace meting
