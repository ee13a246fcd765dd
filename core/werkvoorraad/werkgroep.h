// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/keuze.h"

#include <QDate>
#include <optional>

namespace weegkamer
{

/// When a duty is due, seen from today; and what waits for somebody else.
enum class Werkgroep { Verlopen, Vandaag, DezeWeek, DezeMaand, Later, ZonderDatum, WachtOpAnderen };
const Keuzelijst &keuzesVan(Werkgroep);

/// First and last day of what lies in between; nothing does when `van` comes after `tot`.
struct Dagbereik {
    QDate van;
    QDate tot;
    bool bevat(QDate dag) const { return dag >= van && dag <= tot; }
};

/// Where a duty without a last day stands in the index.
QDate geenDatum();
/// The last day of this week, which is a Sunday.
QDate zondagVan(QDate vandaag);
/// The last day of this month.
QDate maandeindeVan(QDate vandaag);
/// The last days of a group, seen from today: "Deze week" ends on Sunday, "Deze maand" begins after it. All days when there is no group.
Dagbereik bereikVan(std::optional<Werkgroep> groep, QDate vandaag);
/// The group of a last day; ZonderDatum when there is none.
Werkgroep groepVan(QDate uiterlijk, QDate vandaag);
/// "3 december 2026", as it stands on paper.
QString dagOpPapier(QDate dag);

} // namespace weegkamer
