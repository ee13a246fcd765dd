// SPDX-License-Identifier: EUPL-1.2
// The format as docs/backup.md has it: a back-up is read back by hand, without the reader of the program; one made now, and one
// of each version stands in tests/backup/vast. `tst_backup_formaat --maak PAD` makes such a file for a next version; once there it never changes.
#include "core/backup/vernietigd.h"
#include "core/basis/afdruk.h"
#include "core/basis/bytes.h"
#include "tests/backup/backupproef.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <sodium.h>

using namespace weegkamer;

namespace
{
QByteArray inhoud()
{
    QByteArray uit;
    for (int i = 0; i < 300; ++i)
        uit += "bladzij " + QByteArray::number(i) + '\n';
    return uit;
}

const unsigned char *ruw(const QByteArray &b) { return reinterpret_cast<const unsigned char *>(b.constData()); }

Gelukt maakBestand(const QString &pad)
{
    Kleinebackup b;
    const Ontgrendeld jansen = b.proef.in(u"Jansen"_qs);
    const Ontgrendeld beheer = b.proef.in(u"Beheer"_qs);
    Backupopdracht o = b.opdracht(bronUitBytes(inhoud()), bronUitBytes("journaal"), beheer);
    PROBEER_IN(o.manifest.vernietigd, sluitVernietigd({QJsonObject{{u"nummer"_qs, u"2026-001"_qs}, {u"onderwerp"_qs, QJsonObject{{u"hex"_qs, u"00ff"_qs}}}}},
                                                      proefbos::kamerId(), *jansen.sleutel(Sleutelsoort::Beheer)));
    return schrijfBackup(o, pad);
}
} // namespace

class TestFormaat : public QObject
{
    Q_OBJECT

    QTemporaryDir m_map;

    /// The files to read: rows of a data-driven test.
    void bestanden()
    {
        QTest::addColumn<QString>("pad");
        QTest::addColumn<quint32>("versie");
        QTest::newRow("made now") << m_map.filePath(u"nu.weegbackup"_qs) << backupVersie;
        QTest::newRow("made with version 1") << QStringLiteral(WEEGKAMER_BACKUPVAST "/backup-1.weegbackup") << 1U;
        QTest::newRow("made with version 2") << QStringLiteral(WEEGKAMER_BACKUPVAST "/backup-2.weegbackup") << 2U;
    }

private Q_SLOTS:
    void initTestCase() { MOET_LUKKEN(maakBestand(m_map.filePath(u"nu.weegbackup"_qs))); }

    void theProgramReadsIt_data() { bestanden(); }
    void theProgramReadsIt()
    {
        QFETCH(QString, pad);
        MOET(const auto lezer, Backuplezer::open(pad));
        MOET_LUKKEN(lezer->controleer());
        QCOMPARE(lezer->manifest().gemeente, u"Voorbeeldstad"_qs);
        QCOMPARE(lezer->manifest().gemaaktOp, proefbos::nu);
        MOET(const Ontgrendeld jansen, lezer->sleutelbos().logIn(u"Jansen"_qs, proefbos::wachtwoordVan(u"Jansen"_qs)));
        MOET(const Geheim sleutel, lezer->sleutel(jansen.doos));
        QTemporaryDir map;
        MOET_LUKKEN(lezer->pakUit(sleutel, map.filePath(u"uit"_qs)));
        QCOMPARE(leesAlles(map.filePath(u"uit"_qs)), inhoud());
        QCOMPARE(leesAlles(map.filePath(u"uit-journal"_qs)), QByteArray("journaal"));
    }

    /// By who has no key: a change anywhere, in steps of 23 bytes (each takes a signature); and a file that was left alone is whole.
    void aDamagedByteIsSeenWithoutAKey_data() { bestanden(); }
    void aDamagedByteIsSeenWithoutAKey()
    {
        QFETCH(QString, pad);
        const QByteArray heel = leesAlles(pad);
        const QString proef = m_map.filePath(u"proef.weegbackup"_qs);
        const auto isHeel = [&](const QByteArray &bytes) {
            QFile f(proef);
            if (!f.open(QIODevice::WriteOnly) || f.write(bytes) != bytes.size() || !f.flush())
                qFatal("can't write");
            const auto lezer = Backuplezer::open(proef);
            return lezer && (*lezer)->controleer();
        };
        QVERIFY(isHeel(heel));
        for (qsizetype i = 0; i < heel.size(); i += 23) {
            QByteArray stuk = heel;
            stuk[i] = static_cast<char>(stuk[i] ^ (1 << (i % 8)));
            QVERIFY2(!isHeel(stuk), qPrintable(QString::number(i)));
        }
    }

    void thePageIsEnoughToReadIt_data() { bestanden(); }
    void thePageIsEnoughToReadIt()
    {
        QFETCH(QString, pad);
        QFETCH(quint32, versie);
        const QByteArray bestand = leesAlles(pad);
        QVERIFY(bestand.startsWith("WKBACKP\x1A"));
        Bytelezer kop(QByteArrayView(bestand).sliced(8));
        QCOMPARE(kop.u32(), versie);
        const QByteArray manifest = kop.blok(0x4000000);
        QByteArray handtekening = kop.vast(64);
        QVERIFY(kop.isGoed());

        Bytelezer m(manifest);
        QCOMPARE(m.vast(16), QByteArray(16, 'k')); // kamer id
        QCOMPARE(m.vast(16), QByteArray(16, 'b')); // the back-up's own
        QCOMPARE(m.tekst(1024), u"Voorbeeldstad"_qs);
        QCOMPARE(m.u8(), quint8(1));
        QCOMPARE(m.i64(), proefbos::nu.toMSecsSinceEpoch());
        const qint64 door = m.i64();
        QCOMPARE(m.i64(), 7);
        QCOMPARE(m.blok(64), QByteArray(32, 'h'));
        const qint64 database = m.i64();
        const qint64 journaal = m.i64();
        const QByteArray bosBytes = m.blok(0x1000000);
        const QByteArray vernietigd = m.blok(0x1000000);
        QHash<QByteArray, QByteArray> ontvangers;
        for (int n = m.u16(); n > 0; --n) {
            const QByteArray publiek = m.vast(32);
            ontvangers.insert(publiek, m.blok(256));
        }
        QVERIFY(m.isUit());
        QCOMPARE(ontvangers.size(), 4); // three with a Dossier key, and the recovery key; not the beheerder

        MOET(const Sleutelbos bos, Sleutelbos::uitBytes(bosBytes));
        const QByteArray getekend = QByteArray("\x12\0\0\0weegkamer.backup.1", 22) + afdruk(manifest);
        QVERIFY(crypto_sign_verify_detached(ruw(handtekening), ruw(getekend), static_cast<unsigned long long>(getekend.size()),
                                            ruw(bos.account(AccountId(door))->tekenSleutels.first())) == 0);

        MOET(const Ontgrendeld visser, bos.logIn(u"Visser"_qs, proefbos::wachtwoordVan(u"Visser"_qs)));
        const QByteArray doos = ontvangers.value(visser.doos.publiek);
        QCOMPARE(doos.front(), '\1');
        QByteArray sleutel(32, '\0');
        QVERIFY(crypto_box_seal_open(reinterpret_cast<unsigned char *>(sleutel.data()), ruw(doos) + 1, static_cast<unsigned long long>(doos.size() - 1),
                                     ruw(visser.doos.publiek), visser.doos.geheim.data()) == 0);

        const qsizetype voor = 8 + 4 + 4 + manifest.size() + 64;
        const QByteArray ad = afdruk(bestand.left(voor));
        crypto_secretstream_xchacha20poly1305_state stroom;
        QVERIFY(crypto_secretstream_xchacha20poly1305_init_pull(&stroom, ruw(bestand) + voor, ruw(sleutel)) == 0);
        const qsizetype getal = versie == 1 ? 32 : 16; // bytes at the end
        QByteArray uit;
        qsizetype plek = voor + 24;
        for (unsigned char merk = 0; merk != crypto_secretstream_xchacha20poly1305_TAG_FINAL;) {
            const qsizetype dicht = std::min<qsizetype>(262'144 + 17, bestand.size() - getal - plek);
            QByteArray open(dicht - 17, '\0');
            QVERIFY(crypto_secretstream_xchacha20poly1305_pull(&stroom, reinterpret_cast<unsigned char *>(open.data()), nullptr, &merk, ruw(bestand) + plek,
                                                               static_cast<unsigned long long>(dicht), ruw(ad), 32) == 0);
            uit += open;
            plek += dicht;
        }
        QCOMPARE(plek, bestand.size() - getal);
        QByteArray poly(16, '\0');
        crypto_onetimeauth(reinterpret_cast<unsigned char *>(poly.data()), ruw(bestand) + voor, static_cast<unsigned long long>(plek - voor), ruw(ad));
        QCOMPARE(bestand.right(getal), versie == 1 ? afdruk(bestand.left(plek)) : poly);
        QCOMPARE(uit.left(database), inhoud());
        QCOMPARE(uit.mid(database), QByteArray("journaal"));
        QCOMPARE(uit.size(), database + journaal);

        // The register: version, seal, and a key under the Beheer key.
        QCOMPARE(vernietigd.front(), '\1');
        const Geheim *beheer = visser.sleutel(Sleutelsoort::Beheer);
        QByteArray registersleutel(32, '\0');
        const QByteArray doel = "weegkamer.vernietigd.1";
        crypto_generichash(reinterpret_cast<unsigned char *>(registersleutel.data()), 32, ruw(doel), static_cast<unsigned long long>(doel.size()), beheer->data(), 32);
        const QByteArray bij = QByteArray("\1\x16\0\0\0weegkamer.vernietigd.1", 27) + QByteArray(16, 'k');
        QByteArray json(vernietigd.size() - 42, '\0');
        QVERIFY(crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(json.data()), nullptr, nullptr, ruw(vernietigd) + 26,
                                                           static_cast<unsigned long long>(vernietigd.size() - 26), ruw(bij), static_cast<unsigned long long>(bij.size()),
                                                           ruw(vernietigd) + 2, ruw(registersleutel)) == 0);
        QCOMPARE(QJsonDocument::fromJson(json).array().first()[u"nummer"].toString(), u"2026-001"_qs);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    maakCryptografieKlaar();
    const QStringList woorden = QCoreApplication::arguments();
    if (woorden.size() == 3 && woorden.at(1) == u"--maak")
        return maakBestand(woorden.at(2)) ? 0 : 1;
    TestFormaat test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_formaat.moc"
