// SPDX-License-Identifier: EUPL-1.2
// Case 1: start to first paint of the log-in page. Case 3: log-in against one bare Argon2id.
#include "gevallen.h"

#include "core/toegang/wachtwoord.h"

#include <QCoreApplication>
#include <QProcess>

using namespace weegkamer;

namespace meting
{
namespace
{
constexpr int langzameRondes = 15; ///< for what takes a good part of a second
constexpr int wachtMs = 30'000;

/// Milliseconds from start to the line that the program prints at its first paint; `geheugen` takes what the line says, in MiB.
double start(const QString &naam, const QStringList &woorden, Reeks &geheugen)
{
    QProcess proces;
    QByteArray regel;
    const double ms = duur([&] {
        proces.start(QCoreApplication::applicationDirPath() + QLatin1Char('/') + naam, woorden, QIODevice::ReadOnly);
        while (!proces.canReadLine() && proces.waitForReadyRead(wachtMs)) { }
        regel = proces.readLine();
    });
    proces.waitForFinished(wachtMs);
    if (regel.isEmpty())
        qFatal("%s did not paint: %s", qPrintable(naam), proces.readAllStandardError().constData());
    geheugen.voegToe(regel.trimmed().toDouble() / 1024);
    return ms;
}

void meetStart(Gegevens &g, const Opties &o)
{
    Paar geheugen;
    const Paar tijd = omEnOm(o.kort ? 1 : langzameRondes, [&](int) { return start(QStringLiteral("inlogstart"), {g.pad()}, geheugen.wij); },
                             [&](int) { return start(QStringLiteral("qtvloer"), {}, geheugen.zij); });
    druk(uitslag(1, QStringLiteral("start tot inlogpagina, tijd"), tijd, QStringLiteral("1.5")));
    Uitslag mb = uitslag(1, QStringLiteral("start tot inlogpagina, geheugen"), geheugen, QStringLiteral("1.5"));
    mb.eenheid = QStringLiteral("MiB");
    druk(mb);
}

void meetInloggen(Gegevens &, const Opties &o)
{
    const QTemporaryDir map(o.map + QStringLiteral("/weegkamer-meting-XXXXXX"));
    const SysteemKlok klok;
    const QString pad = map.filePath(QStringLiteral("inlog.weegkamer"));
    const QString naam = QStringLiteral("coordinator");
    const QString zin = QStringLiteral("een lange zin om mee te meten");
    // Not `snel`: the derivation of a real kamer, once for log-in and once bare.
    moet(Kamer::maak(pad, {.gemeente = QStringLiteral("Voorbeeldstad"), .oefen = true, .accounts = {{naam, Rol::Casuscoordinator, zin, QString()}}}, klok));
    const Geheim wachtwoord = wachtwoordUit(QString(zin));
    const QByteArray zout(zoutLengte, 'z');
    const Paar paar = omEnOm(
        o.kort ? 1 : langzameRondes,
        [&](int) {
            std::unique_ptr<Kamer> kamer; // closed outside of the time
            return duur([&] { kamer = moet(Kamer::open(pad, naam, wachtwoord, klok)); });
        },
        [&](int) { return duur([&] { moet(argon2id(wachtwoord, zout, Afleiding{})); }); });
    druk(uitslag(3, QStringLiteral("inloggen tegen een kale Argon2id"), paar, QStringLiteral("1.2")));
}

const Geval starten({1}, meetStart);
const Geval inloggen({3}, meetInloggen);
} // namespace

} // namespace meting
