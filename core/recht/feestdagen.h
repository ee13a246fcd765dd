// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace weegkamer
{

/// Whose list of public holidays counts.
///
/// Avg: Verordening (EEG, Euratom) 1182/71 art. 2(1), the days that the Netherlands has designated and that
/// the Commission publishes each year. We could not get hold of the published lists. So this is an
/// assumption, made on the safe side: only days that are undisputed, without Goede Vrijdag, and with 5 May in
/// lustrum years alone (2020, 2025). A list with fewer holidays can only put the last day earlier than the
/// law does; the contactpunt is never late by it.
///
/// Awb: Algemene termijnenwet art. 3(1) and (2), with Goede Vrijdag and with 5 May every year. Days that a
/// royal decree puts on a par for one year (art. 3(3), such as the Friday after Hemelvaartsdag) can't be
/// computed and are left out: a citizen's bezwaar that arrives on the day after such an end date may still be
/// in time.
enum class Regime { Avg, Awb };

struct Feestdag {
    QDate datum;
    QString naam; ///< Dutch, as it stands in the middle of a sentence: "tweede paasdag", "Koningsdag"
    bool operator==(const Feestdag &) const = default;
};

/// Easter Sunday of a Gregorian year (the anonymous Gregorian computus). Checked for 2000 to 2100.
QDate paasdag(int jaar);
/// The public holidays of a year in order of date; Saturdays and Sundays in general are not among them. When
/// two fall on one day (5 May 2016), both are there.
QList<Feestdag> feestdagen(int jaar, Regime regime);

/// Why nobody works on this day: "zaterdag", "zondag", or the names of the holidays; empty on a working day.
QString vrijeDag(QDate dag, Regime regime);
bool isWerkdag(QDate dag, Regime regime);
/// This day itself when it is a working day, else the first working day after it.
QDate eersteWerkdagVanaf(QDate dag, Regime regime);
/// The day on which `aantal` working days have passed after `begin`, which itself does not count: "binnen
/// twee werkdagen". `aantal` is not negative; 0 gives `begin`.
QDate werkdagenVerder(QDate begin, int aantal, Regime regime);

} // namespace weegkamer
