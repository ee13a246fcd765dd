// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/kamer/kamerbackup.h"

/// \file What the window says of back-ups, in words.
namespace weegkamer
{

/// "vandaag 06:00", "gisteren 17:30", "23 november 06:00"; a year when it is another one. Times of the Netherlands.
QString momentzin(const QDateTime &moment, const QDateTime &nu);

/// For the status line: one truth, and whether it is a good one.
struct Statuszin {
    QString tekst;
    bool goed = true;
};
Statuszin backupstatus(const Backupoverzicht &o);

/// Above the list: the last back-up, in a sentence.
QString laatsteBackupzin(const Backupoverzicht &o);
/// What there is to know of the place; empty when there is nothing.
QString plaatszin(const Backupoverzicht &o);
/// When a restore was rehearsed, and whether it is time again.
QString oefenzin(const Backupoverzicht &o);

} // namespace weegkamer
