// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/uitkomst.h"
#include "core/recht/duur.h"
#include "core/recht/feestdagen.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace weegkamer
{

/// By which law the last day of a period is found.
enum class TermijnSoort {
    /// Verordening 1182/71 art. 3: an end on a Saturday, Sunday or public holiday moves to the next
    /// working day, and a period of two days or more holds at least two working days.
    Avg,
    /// Algemene termijnenwet art. 1 and 2: the same extension, with two working days in a period of
    /// three days or more; not for periods over twelve weeks, three months or ninety days, or in years
    /// or hours (art. 4).
    Awb,
    /// Ends on its day, whatever day that is: the five years of Wet art. 9, and our own intervals.
    Jaren,
};

/// A period that was computed, with what a person needs to check it.
struct Termijn {
    QDate begin;         ///< the day of the event; it does not count itself
    QDate laatsteDag;    ///< the last day on which it is still in time, in the Netherlands
    QDateTime tijdstip;  ///< for a period in hours: when it ends (UTC); invalid for every other
    QStringList stappen; ///< the explanation in whole Dutch sentences: start, length, each day passed over
    QString artikel;     ///< the rule of counting, a citaat in artikelen(); empty when there is none (Jaren)
    bool operator==(const Termijn &) const = default;
};

/// The period of this length that starts with an event on `begin`. A month or year ends on the same date, or
/// on the last day of a shorter month (31 January + 1 month = 28 or 29 February). Fails with
/// FoutSoort::Invoer when `begin` does not lie in 2000 to 2100, when the length is not positive, or when it
/// is in hours, which need a moment.
Uitkomst<Termijn> termijn(TermijnSoort soort, QDate begin, Duur duur);

/// The same from a moment. In hours the period ends exactly so many hours later, through weekends and
/// holidays. (The Verordening would not count the hour in which the event falls; this way nobody is late by
/// rounding.) Other lengths count from the day in the Netherlands.
Uitkomst<Termijn> termijn(TermijnSoort soort, const QDateTime &begin, Duur duur);

/// The list of holidays that belongs to a kind of period.
Regime regimeVan(TermijnSoort soort);

} // namespace weegkamer
