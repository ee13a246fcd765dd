// SPDX-License-Identifier: EUPL-1.2
#include "core/personen/tekstafstand.h"

#include <QVarLengthArray>
#include <algorithm>
#include <array>

namespace weegkamer
{
namespace
{
constexpr qsizetype langst = 64;
constexpr qsizetype gedeeldBegin = 4; ///< Winkler's bonus looks at this many characters
constexpr double bonusVanaf = 0.7;
constexpr double woordLijkt = 0.85;
constexpr double lijkendWoordTelt = 0.9;

/// Characters of both that stand close enough to each other to count as the same, each in its own order.
struct Gemeen {
    QVarLengthArray<QChar, langst> een;
    QVarLengthArray<QChar, langst> ander;
};

Gemeen gemeenschappelijk(QStringView een, QStringView ander)
{
    std::array<bool, langst> eenGebruikt{};
    std::array<bool, langst> anderGebruikt{};
    const qsizetype venster = std::max<qsizetype>(std::max(een.size(), ander.size()) / 2 - 1, 0);
    for (qsizetype i = 0; i < een.size(); ++i) {
        const qsizetype tot = std::min(ander.size(), i + venster + 1);
        for (qsizetype j = std::max<qsizetype>(0, i - venster); j < tot; ++j) {
            if (!anderGebruikt[static_cast<std::size_t>(j)] && een[i] == ander[j]) {
                eenGebruikt[static_cast<std::size_t>(i)] = anderGebruikt[static_cast<std::size_t>(j)] = true;
                break;
            }
        }
    }
    Gemeen uit;
    for (qsizetype i = 0; i < een.size(); ++i) {
        if (eenGebruikt[static_cast<std::size_t>(i)])
            uit.een.append(een[i]);
    }
    for (qsizetype j = 0; j < ander.size(); ++j) {
        if (anderGebruikt[static_cast<std::size_t>(j)])
            uit.ander.append(ander[j]);
    }
    return uit;
}
} // namespace

double jaroWinkler(QStringView een, QStringView ander)
{
    een = een.left(langst);
    ander = ander.left(langst);
    if (een.isEmpty() || ander.isEmpty())
        return 0;
    if (een == ander)
        return 1;
    const Gemeen g = gemeenschappelijk(een, ander);
    if (g.een.isEmpty())
        return 0;
    const double m = static_cast<double>(g.een.size());
    int verwisseld = 0;
    for (qsizetype i = 0; i < g.een.size(); ++i)
        verwisseld += g.een[i] != g.ander[i];
    const int paren = verwisseld / 2;
    const double jaro = (m / static_cast<double>(een.size()) + m / static_cast<double>(ander.size()) + (m - paren) / m) / 3;
    if (jaro <= bonusVanaf)
        return jaro;
    const qsizetype kort = std::min({een.size(), ander.size(), gedeeldBegin});
    const auto verschil = std::mismatch(een.begin(), een.begin() + kort, ander.begin());
    return jaro + 0.1 * static_cast<double>(verschil.first - een.begin()) * (1 - jaro);
}

int bewerkafstand(QStringView een, QStringView ander)
{
    een = een.left(langst);
    ander = ander.left(langst);
    // Three rows of the table are enough: this one, the one before and the one before that (for a swap).
    std::array<std::array<int, langst + 1>, 3> rijen{};
    for (std::size_t j = 0; j <= static_cast<std::size_t>(ander.size()); ++j)
        rijen[0][j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= een.size(); ++i) {
        const auto &vorige = rijen[static_cast<std::size_t>((i - 1) % 3)];
        const auto &daarvoor = rijen[static_cast<std::size_t>((i + 1) % 3)];
        auto &rij = rijen[static_cast<std::size_t>(i % 3)];
        rij[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= ander.size(); ++j) {
            const auto k = static_cast<std::size_t>(j);
            rij[k] = std::min({vorige[k] + 1, rij[k - 1] + 1, vorige[k - 1] + (een[i - 1] != ander[j - 1])});
            if (i > 1 && j > 1 && een[i - 1] == ander[j - 2] && een[i - 2] == ander[j - 1])
                rij[k] = std::min(rij[k], daarvoor[k - 2] + 1);
        }
    }
    return rijen[static_cast<std::size_t>(een.size() % 3)][static_cast<std::size_t>(ander.size())];
}

double woordoverlap(QStringView een, QStringView ander)
{
    QList<QStringView> kort = een.split(u' ', Qt::SkipEmptyParts);
    QList<QStringView> lang = ander.split(u' ', Qt::SkipEmptyParts);
    if (kort.size() > lang.size())
        std::swap(kort, lang);
    std::stable_sort(kort.begin(), kort.end(), [](QStringView a, QStringView b) { return a.size() > b.size(); });
    double gelijk = 0;
    double alles = 0;
    for (const QStringView woord : std::as_const(kort)) {
        alles += static_cast<double>(woord.size());
        qsizetype beste = -1;
        double mate = 0;
        for (qsizetype i = 0; i < lang.size(); ++i) {
            if (const double m = jaroWinkler(woord, lang.at(i)); m > mate) {
                mate = m;
                beste = i;
            }
        }
        if (mate < woordLijkt)
            continue;
        gelijk += static_cast<double>(woord.size()) * (mate == 1 ? 1 : lijkendWoordTelt);
        lang.removeAt(beste);
    }
    return alles > 0 ? gelijk / alles : 0;
}

} // namespace weegkamer
