// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMap>
#include <QString>

namespace weegkamer
{

/// A proof that is repeated, each time at another moment: for (Campagne c(…); c.verder();) { one round }.
/// How many rounds: `kort` in ./test, `vol` with WEEGKAMER_CAMPAGNE=vol (the preset `campaign`), or what WEEGKAMER_RONDEN says.
/// With WEEGKAMER_CAMPAGNE_MAP set it keeps its count there and a next run goes on where this one was stopped.
/// What was proven is a bound: "0 in n", in the sense that n rounds found no breach.
class Campagne
{
public:
    Campagne(const QString &naam, int kort, int vol);
    ~Campagne(); ///< counts a round in which the test failed
    Campagne(const Campagne &) = delete;
    Campagne &operator=(const Campagne &) = delete;

    /// Whether there is another round to do. The one before counts as good, or the test must have returned.
    bool verder();
    /// The number of this round from 0, over all runs: choose the moment of the fault with it.
    int ronde() const { return m_gedaan; }
    int rondenTeGaan() const { return m_doel - m_gedaan; }
    /// Counts what this round struck ("journal synced"), so that the result can say how often each was.
    void trof(const QString &wat) { ++m_trof[wat]; }
    int hoeVaak(const QString &wat) const { return m_trof.value(wat); }
    /// "0 in 300".
    QString grens() const;
    /// Whether the full number was asked for.
    static bool isVol();

private:
    void bewaar() const;
    QString bestand() const;

    QString m_naam;
    int m_doel = 0;
    int m_gedaan = 0;
    int m_mis = 0;
    bool m_bezig = false;
    QMap<QString, int> m_trof;
};

} // namespace weegkamer
