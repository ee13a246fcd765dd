// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/manifest.h"

#include "core/basis/afdruk.h"
#include "core/basis/bytes.h"
#include "core/basis/geheim.h"
#include "core/toegang/handtekening.h"
#include "core/toegang/verzegeling.h"

#include <QTimeZone>
#include <sodium.h>

namespace weegkamer
{
namespace
{
constexpr int meesteOntvangers = 0xffff;
constexpr qsizetype grootsteRegister = 0x1000000;
constexpr qsizetype langsteGemeente = 1024;
constexpr qsizetype grootsteDoos = 256;
constexpr qint64 verstePlek = Q_INT64_C(1) << 46; ///< 64 TiB: more is a damaged number, and sums stay far from the end
} // namespace

QByteArray nieuwBackupkenmerk()
{
    maakCryptografieKlaar();
    QByteArray kenmerk(backupKenmerkLengte, '\0');
    randombytes_buf(kenmerk.data(), static_cast<std::size_t>(kenmerk.size()));
    return kenmerk;
}

QByteArray manifestBytes(const Backupmanifest &m)
{
    Byteschrijver b;
    b.vast(m.kamerId);
    b.vast(m.kenmerk);
    b.tekst(m.gemeente);
    b.u8(m.oefen ? 1 : 0);
    b.i64(m.gemaaktOp.toMSecsSinceEpoch());
    b.i64(m.door.waarde());
    b.i64(m.logkop.volgnr);
    b.blok(m.logkop.hash);
    b.i64(m.databaseGrootte);
    b.i64(m.journaalGrootte);
    b.blok(m.sleutelbos);
    b.blok(m.vernietigd);
    b.u16(static_cast<quint16>(m.ontvangers.size()));
    for (const Backupontvanger &o : m.ontvangers) {
        b.vast(o.publiek);
        b.blok(o.sleutel);
    }
    return b.bytes();
}

Uitkomst<Backupmanifest> leesManifest(QByteArrayView bytes)
{
    Bytelezer b(bytes);
    Backupmanifest m;
    m.kamerId = b.vast(kamerIdLengte);
    m.kenmerk = b.vast(backupKenmerkLengte);
    m.gemeente = b.tekst(langsteGemeente);
    const quint8 oefen = b.u8();
    m.oefen = oefen == 1;
    m.gemaaktOp = QDateTime::fromMSecsSinceEpoch(b.i64(), QTimeZone::utc());
    m.door = AccountId(b.i64());
    m.logkop.volgnr = b.i64();
    m.logkop.hash = b.blok(64);
    m.databaseGrootte = b.i64();
    m.journaalGrootte = b.i64();
    m.sleutelbos = b.blok(grootsteSleutelbos);
    m.vernietigd = b.blok(grootsteRegister);
    const int ontvangers = b.u16();
    for (int i = 0; i < ontvangers && b.isGoed(); ++i) {
        QByteArray publiek = b.vast(sleutelLengte);
        QByteArray sleutel = b.blok(grootsteDoos);
        m.ontvangers.append({std::move(publiek), std::move(sleutel)});
    }
    const auto isLengte = [](qint64 n) { return n >= 0 && n <= verstePlek; };
    if (oefen > 1 || !isLengte(m.databaseGrootte) || !isLengte(m.journaalGrootte) || m.logkop.volgnr < 0 || m.ontvangers.size() > meesteOntvangers)
        b.keurAf();
    if (!b.isUit())
        return fout(FoutSoort::Beschadigd, QStringLiteral("manifest of the back-up"));
    return m;
}

QByteArray teTekenenManifest(QByteArrayView manifest)
{
    Byteschrijver b;
    b.tekst(QStringLiteral("weegkamer.backup.1"));
    b.vast(afdruk(manifest));
    return b.bytes();
}

qint64 backupLengte(quint32 versie, qsizetype manifest, qint64 inhoud)
{
    const qint64 brokken = std::max<qint64>(1, (inhoud + backupBrok - 1) / backupBrok);
    return backupMagie.size() + 4 + 4 + manifest + handtekeningLengte + static_cast<qint64>(crypto_secretstream_xchacha20poly1305_HEADERBYTES) + inhoud +
           brokken * static_cast<qint64>(crypto_secretstream_xchacha20poly1305_ABYTES) + controlegetalLengte(versie);
}

} // namespace weegkamer
