// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/uitkomst.h"

#include <QList>
#include <QString>
#include <chrono>
#include <functional>

/// \file How a case is measured and told: pairs in turn (ours, theirs, ours, theirs), medians, and the ratio of the two.
namespace meting
{

/// Times of one side, in milliseconds.
class Reeks
{
public:
    void voegToe(double ms) { m_ms.append(ms); }
    qsizetype aantal() const { return m_ms.size(); }
    double mediaan() const { return deel(0.5); }
    /// The value that this part of the series does not exceed; 0.99 is the 99th percentile.
    double deel(double welk) const;

private:
    QList<double> m_ms;
};

struct Paar {
    Reeks wij;
    Reeks zij;
};

/// How long one call takes, in milliseconds.
double duur(const std::function<void()> &werk);
/// `rondes` times ours and theirs in turn, after one unmeasured turn of each. Each function gives its own milliseconds, so
/// that it can prepare and clean up outside of them.
Paar omEnOm(int rondes, const std::function<double(int ronde)> &wij, const std::function<double(int ronde)> &zij);

/// The same random choice for the same round on both sides.
const QString &kies(const QStringList &uit, int ronde);

/// One line of the result.
struct Uitslag {
    int geval = 0; ///< number in docs/metingen.md
    QString naam;
    qsizetype n = 0;
    double wij = 0;
    double zij = 0;
    QString doel;
    QString eenheid = QStringLiteral("ms");
};
Uitslag uitslag(int geval, const QString &naam, const Paar &paar, const QString &doel);
/// A JSON object on standard output at once, and a row of the table on standard error.
void druk(const Uitslag &u);
void drukKop();

/// The value, or the end of the program with the reason: a benchmark that did not do its work has no figures.
template <class T>
T moet(weegkamer::Uitkomst<T> uitkomst)
{
    if (!uitkomst)
        qFatal("%s | %s", qPrintable(uitkomst.error().uitleg), qPrintable(uitkomst.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*uitkomst);
}

} // namespace meting
