// SPDX-License-Identifier: EUPL-1.2
#include "meting.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>

namespace meting
{

double Reeks::deel(double welk) const
{
    if (m_ms.isEmpty())
        return 0;
    QList<double> op = m_ms;
    std::sort(op.begin(), op.end());
    const auto plaats = static_cast<qsizetype>(std::ceil(welk * static_cast<double>(op.size()))) - 1;
    return op.at(std::clamp<qsizetype>(plaats, 0, op.size() - 1));
}

double duur(const std::function<void()> &werk)
{
    const auto begin = std::chrono::steady_clock::now();
    werk();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

Paar omEnOm(int rondes, const std::function<double(int)> &wij, const std::function<double(int)> &zij)
{
    Paar paar;
    wij(0);
    zij(0);
    for (int i = 1; i <= rondes; ++i) {
        paar.wij.voegToe(wij(i));
        paar.zij.voegToe(zij(i));
    }
    return paar;
}

const QString &kies(const QStringList &uit, int ronde)
{
    std::minstd_rand toeval(static_cast<unsigned>(ronde * 7919 + 1));
    toeval.discard(3);
    return uit.at(static_cast<qsizetype>(toeval()) % uit.size());
}

Uitslag uitslag(int geval, const QString &naam, const Paar &paar, const QString &doel)
{
    return {.geval = geval, .naam = naam, .n = paar.wij.aantal(), .wij = paar.wij.mediaan(), .zij = paar.zij.mediaan(), .doel = doel};
}

void drukKop()
{
    std::fprintf(stderr, "%-3s %-52s %6s %12s %12s %8s  %s\n", "", "geval", "n", "wij", "vergelijk", "maal", "doel");
}

void druk(const Uitslag &u)
{
    const double maal = u.zij > 0 ? u.wij / u.zij : 0;
    const QJsonObject regel{{QStringLiteral("geval"), u.geval},
                            {QStringLiteral("naam"), u.naam},
                            {QStringLiteral("n"), u.n},
                            {QStringLiteral("mediaan-") + u.eenheid, std::round(u.wij * 1e4) / 1e4},
                            {QStringLiteral("vergelijk-") + u.eenheid, std::round(u.zij * 1e4) / 1e4},
                            {QStringLiteral("verhouding"), std::round(maal * 100) / 100},
                            {QStringLiteral("doel"), u.doel}};
    std::printf("%s\n", QJsonDocument(regel).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    std::fprintf(stderr, "%-3d %-52s %6lld %9.3f %-3s%9.3f %-3s%6.2f  %s\n", u.geval, qPrintable(u.naam), static_cast<long long>(u.n), u.wij,
                 qPrintable(u.eenheid), u.zij, qPrintable(u.eenheid), maal, qPrintable(u.doel));
}

} // namespace meting
