// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/brieven/stuk.h"

#include <QDateTime>
#include <QStringList>

namespace weegkamer
{

/// What a restore, or the rehearsal of one, did and found.
struct Herstelverslag {
    bool oefening = false;
    QString gemeente;
    bool oefenkamer = false;
    QDateTime gedaanOp; ///< UTC
    QString door;
    QString bestand; ///< name of the back-up's file
    QDateTime backupVan;
    QString backupDoor;
    qint64 bytes = 0;
    qint64 paginas = 0;
    qint64 logregels = 0; ///< entries of the log in the back-up
    qint64 handtekeningen = 0;
    QStringList opnieuwVernietigd; ///< numbers that were in the back-up and had been destroyed since
    int alWeg = 0;                 ///< destroyed since, and not in the back-up
    QStringList vervallen;         ///< accounts that lapsed after the back-up was made, and lapsed again
    qint64 laterTot = 0;           ///< newest log entry that another back-up or the kamer of now knows; 0: none newer
    QStringList bevindingen;
    qint64 milliseconden = 0;

    bool isGoed() const { return bevindingen.isEmpty(); }
    static constexpr auto velden()
    {
        using S = Herstelverslag;
        return std::make_tuple(veld("oefening", &S::oefening, "Oefening"), veld("gemeente", &S::gemeente, "Gemeente"), veld("gedaan-op", &S::gedaanOp, "Gedaan op"),
                               veld("door", &S::door, "Door"), veld("bestand", &S::bestand, "Back-up"), veld("backup-van", &S::backupVan, "Gemaakt op"),
                               veld("backup-door", &S::backupDoor, "Gemaakt door"), veld("bytes", &S::bytes, "Bytes"), veld("paginas", &S::paginas, "Bladzijden"),
                               veld("logregels", &S::logregels, "Regels in het logboek"), veld("handtekeningen", &S::handtekeningen, "Handtekeningen"),
                               veld("opnieuw-vernietigd", &S::opnieuwVernietigd, "Opnieuw vernietigd"), veld("al-weg", &S::alWeg, "Stond er niet in"),
                               veld("vervallen", &S::vervallen, "Vervallen accounts"), veld("later-tot", &S::laterTot, "Later werk tot regel"),
                               veld("bevindingen", &S::bevindingen, "Bevindingen"), veld("milliseconden", &S::milliseconden, "Duur"));
    }
};

/// The report as a paper: without a name of a betrokkene.
Stuk stukVan(const Herstelverslag &verslag);

} // namespace weegkamer
