// SPDX-License-Identifier: EUPL-1.2
// Case 13: verifying the log, against plain SQLite walking the same rows, computing the same chain and verifying the same signatures with
// libsodium alone. The chain without the signatures apart. The tail at log-in is constant.
#include "gevallen.h"

#include "core/logboek/ketencontrole.h"
#include "core/logboek/logboek.h"
#include "core/logboek/logcontrole.h"

#include <QFile>
#include <sodium.h>
#include <sqlite3.h>

using namespace weegkamer;

namespace meting
{
namespace
{
void blok(QByteArray &b, const void *x, int n)
{
    const quint32 lengte = static_cast<quint32>(n);
    const char l[4] = {static_cast<char>(lengte), static_cast<char>(lengte >> 8), static_cast<char>(lengte >> 16), static_cast<char>(lengte >> 24)};
    b.append(l, 4);
    b.append(static_cast<const char *>(x), n);
}

/// The chain as docs/gegevens.md describes it, over plain SQLite, with the details; gives the number of entries.
qint64 loopGewoon(sqlite3 *db)
{
    sqlite3_stmt *s = nullptr;
    sqlite3_prepare_v2(db, "SELECT l.volgnummer, l.tijd, CAST(l.account AS TEXT), l.rol, l.handeling, ifnull(l.dossier, ''), l.grond, l.resultaat, l.zegel, l.keten, "
                           "d.zout, d.detail FROM logboek l LEFT JOIN logdetail d ON d.volgnummer = l.volgnummer ORDER BY l.volgnummer", -1, &s, nullptr);
    QByteArray b;
    unsigned char afdruk[32];
    qint64 n = 0;
    qint64 goed = 0;
    while (sqlite3_step(s) == SQLITE_ROW) {
        b.resize(0);
        blok(b, afdruk, n == 0 ? 0 : 32);
        const qint64 nummer = sqlite3_column_int64(s, 0);
        for (int i = 0; i < 8; ++i)
            b.append(static_cast<char>(nummer >> (8 * i)));
        for (int i = 1; i <= 8; ++i) {
            const void *x = sqlite3_column_blob(s, i);
            blok(b, x, sqlite3_column_bytes(s, i));
        }
        crypto_generichash(afdruk, 32, reinterpret_cast<const unsigned char *>(b.constData()), static_cast<unsigned long long>(b.size()), nullptr, 0);
        goed += std::memcmp(afdruk, sqlite3_column_blob(s, 9), 32) == 0 ? 1 : 0;
        std::memcpy(afdruk, sqlite3_column_blob(s, 9), 32);
        if (sqlite3_column_type(s, 10) != SQLITE_NULL) {
            b.resize(0);
            b.append(static_cast<const char *>(sqlite3_column_blob(s, 10)), sqlite3_column_bytes(s, 10));
            b.append(static_cast<const char *>(sqlite3_column_blob(s, 11)), sqlite3_column_bytes(s, 11));
            unsigned char zegel[32];
            crypto_generichash(zegel, 32, reinterpret_cast<const unsigned char *>(b.constData()), static_cast<unsigned long long>(b.size()), nullptr, 0);
            goed += std::memcmp(zegel, sqlite3_column_blob(s, 8), 32) == 0 ? 0 : -1;
        }
        ++n;
    }
    sqlite3_finalize(s);
    if (goed != n)
        qFatal("the plain walk found %lld of %lld entries whole", static_cast<long long>(goed), static_cast<long long>(n));
    return n;
}

void getal(QByteArray &b, qint64 x)
{
    for (int i = 0; i < 8; ++i)
        b.append(static_cast<char>(x >> (8 * i)));
}

/// The signed heads, as docs/gegevens.md describes them.
qint64 loopKoppenGewoon(sqlite3 *db)
{
    constexpr char doel[] = "weegkamer-logkop-1";
    sqlite3_stmt *s = nullptr;
    sqlite3_prepare_v2(db, "SELECT k.volgnummer, k.keten, k.account, k.tijd, k.handtekening, l.keten, a.teken_sleutel FROM logkop k "
                           "LEFT JOIN logboek l ON l.volgnummer = k.volgnummer LEFT JOIN account a ON a.id = k.account ORDER BY k.id", -1, &s, nullptr);
    QByteArray b;
    qint64 n = 0;
    while (sqlite3_step(s) == SQLITE_ROW) {
        b.resize(0);
        blok(b, doel, sizeof doel - 1);
        getal(b, sqlite3_column_int64(s, 0));
        blok(b, sqlite3_column_blob(s, 1), sqlite3_column_bytes(s, 1));
        getal(b, sqlite3_column_int64(s, 2));
        blok(b, sqlite3_column_text(s, 3), sqlite3_column_bytes(s, 3));
        const bool goed = std::memcmp(sqlite3_column_blob(s, 1), sqlite3_column_blob(s, 5), 32) == 0 &&
                          crypto_sign_verify_detached(static_cast<const unsigned char *>(sqlite3_column_blob(s, 4)),
                                                      reinterpret_cast<const unsigned char *>(b.constData()), static_cast<unsigned long long>(b.size()),
                                                      static_cast<const unsigned char *>(sqlite3_column_blob(s, 6))) == 0;
        if (!goed)
            qFatal("the plain walk does not find head %lld good", static_cast<long long>(n));
        ++n;
    }
    sqlite3_finalize(s);
    return n;
}

void meetVerificatie(Gegevens &g, const Opties &o)
{
    g.heropenKamer();
    // Of the kamer as she is now: what other cases wrote in the plain file bears no chain.
    const QString kopie = g.map() + QStringLiteral("/verifieer.sqlite");
    const QByteArray beeld = moet(g.kamer().database().serialiseer());
    QFile bestand(kopie);
    if (!bestand.open(QIODevice::WriteOnly) || bestand.write(beeld) != beeld.size())
        qFatal("the plain copy can't be written");
    bestand.close();
    sqlite3 *gewoon = nullptr;
    sqlite3_open_v2(qPrintable(kopie), &gewoon, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_exec(gewoon, "PRAGMA cache_size=-64000", nullptr, nullptr, nullptr);
    const int rondes = o.kort ? 2 : std::min(o.rondes, 30);
    druk(uitslag(13, QStringLiteral("het hele logboek verifiëren"),
                 omEnOm(rondes, [&](int) { return duur([&] { moet(g.kamer().controleerLogboek()); }); },
                        [&](int) {
                            return duur([&] {
                                loopGewoon(gewoon);
                                loopKoppenGewoon(gewoon);
                            });
                        }),
                 QStringLiteral("1.1")));
    Logboek logboek(g.kamer().database());
    const qint64 laatste = moet(logboek.kop()).volgnr;
    druk(uitslag(13, QStringLiteral("alleen de keten, zonder handtekeningen"),
                 omEnOm(rondes,
                        [&](int) {
                            return duur([&] {
                                Logcontrole uit;
                                if (!Ketencontrole(g.kamer().database(), uit).loop(1, {}, laatste) || !uit.bevindingen.isEmpty())
                                    qFatal("the chain is not whole");
                            });
                        },
                        [&](int) { return duur([&] { loopGewoon(gewoon); }); }),
                 QStringLiteral("1.1")));
    druk(uitslag(13, QStringLiteral("de laatste 200 regels, bij het inloggen"),
                 omEnOm(rondes, [&](int) { return duur([&] { moet(logboek.controleerStaart(200)); }); },
                        [&](int) { return duur([&] { moet(logboek.controleerStaart(200)); }); }),
                 QStringLiteral("constant")));
    sqlite3_close(gewoon);
}

const Geval geval({13}, meetVerificatie);
} // namespace

} // namespace meting
