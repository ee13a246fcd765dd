// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

/// \file A calendar file (iCalendar, RFC 5545) of whole days, for the calendar program of a municipality. What is written goes out of the
/// kamer: callers give numbers and kinds, never a name.
namespace weegkamer
{

struct Agendapunt {
    QString id;   ///< the same at each export, so that a calendar replaces what it has: "2026-014-bewaartermijn"
    QDate dag;
    QString kop;  ///< one line
    QString tekst;
};

/// The whole file: CRLF, lines of at most 75 octets, text escaped. Points without a day are left out. `nu` is its stamp, UTC.
QByteArray agendaBestand(const QString &naam, const QList<Agendapunt> &punten, const QDateTime &nu);

} // namespace weegkamer
