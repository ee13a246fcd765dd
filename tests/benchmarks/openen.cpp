// SPDX-License-Identifier: EUPL-1.2
// Case 1: start to first paint of the log-in page. Case 3: log-in against one bare Argon2id.
#include "gevallen.h"

#include "core/toegang/sleutelbos.h"
#include "core/toegang/wachtwoord.h"

#include <QCoreApplication>
#include <QFile>
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

/// Log-in verifies the whole journal of the keyring. What that costs by itself, as a ratio to the key derivation; and what a log-in costs
/// with such a journal, of which the log has everything, as against one with a short journal.
void meetJournaal(Gegevens &, const Opties &o)
{
    const QTemporaryDir map(o.map + QStringLiteral("/weegkamer-meting-XXXXXX"));
    const SysteemKlok klok;
    const QString naam = QStringLiteral("coordinator");
    const QString zin = QStringLiteral("een lange zin om mee te meten");
    const Geheim wachtwoord = wachtwoordUit(QString(zin));
    const QByteArray zout(zoutLengte, 'z');
    const auto maak = [&](const QString &pad, int regels) {
        moet(Kamer::maak(pad, {.gemeente = QStringLiteral("Voorbeeldstad"), .oefen = true, .accounts = {{naam, Rol::Casuscoordinator, zin, QString()}}}, klok));
        const QString bosPad = QString(pad).replace(QStringLiteral(".weegkamer"), QStringLiteral(".sleutelbos"));
        const Sleutelbos bos = moet(Sleutelbos::lees(bosPad));
        const Ontgrendeld wie = moet(bos.logIn(naam, wachtwoord));
        Generatie g = bos.generatie();
        const Journaalregel regel{.tijd = klok.nu(), .door = wie.account, .soort = Journaalsoort::Ingelogd, .betreft = wie.account, .naam = naam,
                                  .rol = Rol::Casuscoordinator, .doorRol = Rol::Casuscoordinator, .vakafdruk = g.journaal.constLast().vakafdruk};
        while (g.journaal.size() < regels)
            voegRegelToe(g.journaal, g.kamerId, regel, wie.ondertekenSleutel);
        g.echtheid = echtheidVan(g, *wie.sleutel(Sleutelsoort::Beheer));
        moet(moet(Sleutelbos::uitBytes(blokVan(g))).schrijf(bosPad));
        return moet(Sleutelbos::lees(bosPad));
    };
    const QString vast = map.filePath(QStringLiteral("vast.weegkamer"));
    maak(vast, 10);
    const QList<int> maten = o.kort ? QList<int>{10} : QList<int>{10, 1'000, 10'000};
    for (const int regels : maten) {
        const QString pad = map.filePath(QStringLiteral("journaal%1.weegkamer").arg(regels));
        const Sleutelbos bos = maak(pad, regels);
        const int rondes = o.kort ? 1 : langzameRondes;
        druk(uitslag(3, QStringLiteral("journaal van %1 regels verifiëren, tegen een kale Argon2id").arg(regels),
                     omEnOm(rondes, [&](int) { return duur([&] { moet(bos.controleerJournaal()); }); },
                            [&](int) { return duur([&] { moet(argon2id(wachtwoord, zout, Afleiding{})); }); }),
                     QStringLiteral("0.05")));
        // A log-in that does not trim: the keyring and the kamer are put back each time.
        const auto kopieer = [&](const QString &van) {
            const QString naar = map.filePath(QStringLiteral("beurt.weegkamer"));
            for (const QString &eind : {QStringLiteral(".weegkamer"), QStringLiteral(".sleutelbos")}) {
                const auto met = [&](QString p) { return p.replace(QStringLiteral(".weegkamer"), eind); };
                QFile::remove(met(naar));
                QFile::copy(met(van), met(naar));
            }
            return naar;
        };
        const auto open = [&](const QString &van) {
            const QString beurt = kopieer(van);
            std::unique_ptr<Kamer> kamer;
            return duur([&] { kamer = moet(Kamer::open(beurt, naam, wachtwoord, klok)); });
        };
        druk(uitslag(3, QStringLiteral("inloggen dat %1 regels van het journaal overneemt, tegen 10").arg(regels),
                     omEnOm(rondes, [&](int) { return open(pad); }, [&](int) { return open(vast); }), QString()));
    }
}

const Geval starten({1}, meetStart);
const Geval inloggen({3}, meetInloggen);
const Geval journaal({3}, meetJournaal);
} // namespace

} // namespace meting
