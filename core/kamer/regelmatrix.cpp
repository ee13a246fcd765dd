// SPDX-License-Identifier: EUPL-1.2
#include "core/kamer/regelmatrix.h"

#include <QFile>
#include <QHash>
#include <QSet>

namespace weegkamer
{
namespace
{
/// What the build collected from the macros WEIGERT and STAAT_TOE in the tests: "<rule> <way> <file>" a line.
QHash<QString, QStringList> bewijzen()
{
    QHash<QString, QStringList> uit;
    QFile bestand(QStringLiteral(":/weegkamer/bewijzen.txt"));
    if (!bestand.open(QIODevice::ReadOnly))
        return uit;
    const QStringList regels = QString::fromUtf8(bestand.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &regel : regels) {
        const QStringList delen = regel.split(QLatin1Char(' '));
        if (delen.size() == 3)
            uit[delen.at(0)].append(delen.at(2) + QLatin1Char(' ') + delen.at(1));
    }
    return uit;
}
} // namespace

QList<Regelstand> regelmatrix(const Register &reg)
{
    QHash<QString, QStringList> handhavers;
    QSet<QString> weigeren;
    for (const HandelingDefinitie &d : reg.handelingen()) {
        for (const QString &regel : d.regels)
            handhavers[regel].append(d.naam);
        weigeren.unite(QSet<QString>(d.weigerend.cbegin(), d.weigerend.cend()));
    }
    const auto proeven = bewijzen();
    QList<Regelstand> uit;
    for (const Regel &regel : regels()) {
        Regelstand r{regel, handhavers.value(regel.id), proeven.value(regel.id), {}};
        const auto bewezen = [&](const char *wijze) {
            return std::any_of(r.tests.cbegin(), r.tests.cend(), [&](const QString &t) { return t.endsWith(QLatin1String(wijze)); });
        };
        if (!r.handelingen.isEmpty())
            r.stand = bewezen("staat-toe") && (bewezen("weigert") || !weigeren.contains(regel.id)) ? QStringLiteral("gehandhaafd") : QStringLiteral("zonder bewijs");
        else
            r.stand = regel.niveaus.testFlag(Niveau::Blokkade) ? QStringLiteral("nog niet") : QStringLiteral("geen blokkade");
        uit.append(r);
    }
    return uit;
}

} // namespace weegkamer
