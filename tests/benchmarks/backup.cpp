// SPDX-License-Identifier: EUPL-1.2
// Case 14: a back-up against cp and fsync of the same bytes, and how fast a back-up is checked with the key.
#include "gevallen.h"

#include "core/kamer/kamerbackup.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <unistd.h>

using namespace weegkamer;

namespace meting
{
namespace
{
constexpr int rondesBackup = 9;
constexpr qint64 blok = 1 << 20;

/// What `cp` and `sync` do.
void kopieer(const QString &van, const QString &naar)
{
    QFile bron(van);
    QFile doel(naar);
    if (!bron.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !doel.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("%s", qPrintable(van));
    QByteArray buffer(blok, Qt::Uninitialized);
    for (qint64 n = 0; (n = bron.read(buffer.data(), blok)) > 0;)
        doel.write(buffer.constData(), n);
    if (::fsync(doel.handle()) != 0)
        qFatal("%s", qPrintable(naar));
}

void meetBackup(Gegevens &g, const Opties &o)
{
    Kamerbackup backup(g.kamer());
    const QString maat = g.map() + QStringLiteral("/maat"); // the kamer's own file may not be opened a second time
    const QString eerste = moet(backup.maak());
    {
        QFile f(maat);
        if (!f.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(maat));
        QByteArray vol(blok, 'm');
        for (qint64 rest = QFileInfo(g.pad()).size(); rest > 0; rest -= blok)
            f.write(vol.constData(), std::min(rest, blok));
    }
    const double mb = static_cast<double>(QFileInfo(eerste).size()) / 1e6;
    QFile::remove(eerste);

    Reeks heel;
    const Paar kopie = omEnOm(
        o.kort ? 1 : rondesBackup,
        [&](int) {
            QElapsedTimer tijd;
            tijd.start();
            double geschreven = 0; // until it is on the disk; after that it is compared
            const QString pad = moet(backup.maak([&](qint64 gedaan, qint64 totaal) {
                if (geschreven == 0 && 2 * gedaan > totaal)
                    geschreven = static_cast<double>(tijd.nsecsElapsed()) / 1e6;
                return true;
            }));
            heel.voegToe(static_cast<double>(tijd.nsecsElapsed()) / 1e6);
            QFile::remove(pad);
            return geschreven;
        },
        [&](int) {
            const QString naar = g.map() + QStringLiteral("/kopie");
            const double ms = duur([&] { kopieer(maat, naar); });
            QFile::remove(naar);
            return ms;
        });
    druk(uitslag(14, QStringLiteral("back-up: de kopie, tegen cp + fsync"), kopie, QStringLiteral("1.5")));
    druk(uitslag(14, QStringLiteral("back-up: met vergelijken, tegen cp + fsync"), Paar{heel, kopie.zij}, QString()));

    const QString pad = moet(backup.maak());
    const auto keurder = moet(backup.keurder(pad));
    Reeks snelheid;
    for (int i = 0; i < (o.kort ? 1 : rondesBackup); ++i)
        snelheid.voegToe(mb * 1000 / duur([&] { moet(keurder({})); }));
    QFile::remove(pad);
    druk({.geval = 14, .naam = QStringLiteral("back-up: nalezen"), .n = snelheid.aantal(), .wij = snelheid.mediaan(), .zij = 100, .doel = QStringLiteral("≥ 100 MB/s"),
          .eenheid = QStringLiteral("MB/s")});
}

const Geval backup({14}, meetBackup, Beurt::Schrijft);
} // namespace

} // namespace meting
