// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <string_view>

/// \file Days and moments as the database and JSON write them: 2026-03-31 and 2026-03-31T14:00:00.000Z. Qt's own conversions know every
/// format and cost a microsecond each; these know one. They read and write what Qt::ISODate and Qt::ISODateWithMs do.
namespace weegkamer
{

constexpr qsizetype isoDagLengte = 10; ///< characters in 2026-03-31

/// The day at the start of the text; invalid when there is none, or it does not exist.
QDate dagUitIso(std::string_view tekst);
QDate dagUitIso(QStringView tekst);
/// The moment; what is not in UTC with a Z is left to Qt.
QDateTime momentUitIso(std::string_view tekst);
/// "2026-03-31"; empty for an invalid day.
QString isoTekst(QDate dag);
/// "2026-03-31T14:00:00.000Z", in UTC whatever it was given in; empty for an invalid moment.
QString isoTekst(const QDateTime &moment);

} // namespace weegkamer
