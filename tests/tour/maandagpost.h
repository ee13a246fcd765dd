// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/personen/betrokkene.h"

#include <QDate>
#include <QJsonObject>

namespace weegkamer::tour
{

/// What comes in on a Monday, and what the coordinator writes about it: the fields of the handelingen, one after the other.
struct Post {
    QJsonObject melding;
    QJsonObject oordeel;
    QJsonObject aanmelding;
    QJsonObject feit;
    QJsonObject toets;
};

/// A school about a pupil whom nobody knows.
Post school(QDate vandaag);
/// A neighbour about somebody who is known: a letter is wrong, and day and month are swapped.
Post buurvrouw(QDate vandaag, const Betrokkene &wie);
/// A housing association about a tenant of whom only the year of birth is known.
Post woningcorporatie(QDate vandaag);

/// Whether the slips of buurvrouw() can be made with this name and date.
bool laatZichVerschrijven(const Betrokkene &wie);

} // namespace weegkamer::tour
