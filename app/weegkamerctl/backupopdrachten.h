// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace weegkamer
{
class Kamer;
}

/// \file Back-up and restore from a shell. Each returns the exit status.
namespace weegkamer::ctl
{

/// The words of a call about a back-up, options taken out.
struct Backupoproep {
    QString kamer;
    QString als;
    int wachtwoordFd = -1;
    QStringList woorden; ///< "backup" [MAP], "herstel" BESTAND
    bool vervang = false;
    bool hersteldelen = false; ///< the secret is two recovery parts with a slash between them, not a password
    QString sleutelbestand{};  ///< path; empty for who has none
};

/// Whether it works on the files of a kamer, without opening her: `backup` and `herstel`.
bool isBackupopdracht(const QString &opdracht);
int doeBackupopdracht(const Backupoproep &oproep);

/// With the kamer open: `backups`, `oefenherstel BESTAND`, `verifieer BESTAND`.
int toonBackups(Kamer &kamer);
int oefenHerstel(Kamer &kamer, const QString &backup);
int verifieerBackup(Kamer &kamer, const QString &backup);

} // namespace weegkamer::ctl
