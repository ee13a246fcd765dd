// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/backup/lezer.h"
#include "core/backup/schrijver.h"
#include "core/kamer/kamerbackup.h"
#include "tests/steun/huis.h"
#include "tests/toegang/proefbos.h"

#include <QDir>

/// \file Small back-ups for tests, of a keyring and some bytes; and a kamer with back-ups.
namespace weegkamer
{

inline QByteArray leesAlles(const QString &pad)
{
    QFile f(pad);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

inline void schrijfAlles(const QString &pad, const QByteArray &bytes)
{
    QFile f(pad);
    if (!f.open(QIODevice::WriteOnly | QIODevice::Truncate) || f.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(pad));
}

/// A back-up of bytes that are no database, made by Beheer, who can't open it.
struct Kleinebackup {
    QTemporaryDir map;
    proefbos::Proef proef;
    QString pad = map.filePath(QStringLiteral("proef-2026-07-01-140000.weegbackup"));

    Backupopdracht opdracht(const Kopiebron &database, std::optional<Kopiebron> journaal, const Ontgrendeld &door) const
    {
        const Generatie &g = proef.bos->generatie();
        return {.manifest = {.kamerId = g.kamerId, .kenmerk = QByteArray(backupKenmerkLengte, 'b'), .gemeente = QStringLiteral("Voorbeeldstad"), .oefen = true,
                             .gemaaktOp = proefbos::nu, .door = door.account, .logkop = {7, QByteArray(32, 'h')}, .sleutelbos = proef.bos->bytes(),
                             .vernietigd = QByteArrayLiteral("verzegeld register")},
                .database = database,
                .journaal = std::move(journaal),
                .ontvangers = ontvangersVan(g),
                .tekensleutel = &door.ondertekenSleutel};
    }
    Gelukt maak(const QByteArray &database, const QByteArray &journaal = {}, const Storing &storing = {}, const Backupvoortgang &voortgang = {})
    {
        const Ontgrendeld beheer = proef.in(QStringLiteral("Beheer"));
        const Backupopdracht o = opdracht(bronUitBytes(database), journaal.isEmpty() ? std::nullopt : std::optional(bronUitBytes(journaal)), beheer);
        return schrijfBackup(o, pad, voortgang, storing);
    }
    /// Unpacks it as this account does.
    Gelukt pakUit(const QString &naam, const QString &naar) const
    {
        PROBEER_IN(const auto lezer, Backuplezer::open(pad));
        PROBEER_IN(const Geheim sleutel, lezer->sleutel(proef.in(naam).doos));
        return lezer->pakUit(sleutel, naar);
    }
};

/// Gives the kamer's keyring a recovery key, as the kamer's own screen does. Nobody may have the kamer open.
inline Herstelsleutel geefHerstelsleutel(Huis &huis)
{
    huis.logUit();
    const QString pad = QString(huis.pad()).replace(QStringLiteral(".weegkamer"), QStringLiteral(".sleutelbos"));
    auto bos = Sleutelbos::lees(pad);
    const auto wie = bos->logIn(accountVan(Rol::Casuscoordinator), huisgeheim());
    Herstelsleutel sleutel = nieuweHerstelsleutel();
    const Gelukt gedaan = bos->vernieuwHerstel(*wie, sleutel, huis.klok.nu());
    if (!gedaan || !bos->schrijf(pad))
        qFatal("no recovery key");
    return sleutel;
}

inline Hersteltoegang alsRol(Rol rol)
{
    return {.naam = accountVan(rol), .wachtwoord = huisgeheim()};
}

/// Everything in a folder, hidden files too, without the lock files of who is in.
inline QStringList inhoudVan(const QString &map)
{
    QStringList uit = QDir(map).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    uit.removeIf([](const QString &naam) { return naam.endsWith(QStringLiteral(".slot")) || naam.endsWith(QStringLiteral("-journal")); });
    return uit;
}

} // namespace weegkamer
