// SPDX-License-Identifier: EUPL-1.2
// Damage and replay: every byte of the keyring and of an envelope, and every 37th of the file, is flipped and seen; an older file or
// page that is put back is looked for.
#include "core/bewaring/identiteit.h"
#include "core/bewaring/inhoud.h"
#include "core/bewaring/sluitaf.h"
#include "core/kamer/sleutels.h"
#include "tests/faults/campagne.h"
#include "tests/faults/gaaf.h"
#include "tests/steun/afscherming.h"
#include "tests/steun/huis.h"
#include "tests/steun/vul.h"

using namespace weegkamer;

namespace
{
constexpr int pagina = 4096;

QByteArray lees(const QString &pad)
{
    QFile f(pad);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}
bool schrijf(const QString &pad, const QByteArray &bytes)
{
    QFile f(pad);
    return f.open(QIODevice::WriteOnly) && f.write(bytes) == bytes.size();
}
/// Each of the eight bits has its turn as the bytes pass.
void keerOm(QByteArray &bytes, qsizetype i)
{
    bytes[i] = static_cast<char>(bytes.at(i) ^ (1 << (i % 8)));
}
} // namespace

class TestBits : public QObject
{
    Q_OBJECT

    Huis m_huis;
    DossierId m_dossier;
    Geheim m_sleutel;
    QTemporaryDir m_map;

    /// Whether the machinery sees that this file is not whole.
    bool isGezien(const QByteArray &bytes)
    {
        const QString pad = m_map.filePath(u"omgekeerd.weegkamer"_qs);
        if (!schrijf(pad, bytes))
            return false;
        const auto db = Database::open(pad, m_sleutel, Database::Wijze::Open);
        if (!db)
            return db.error().soort == FoutSoort::Beschadigd || db.error().soort == FoutSoort::AnderBestand;
        const auto oordeel = (*db)->waarde(u"PRAGMA cipher_integrity_check"_qs);
        return !oordeel || !oordeel->isEmpty();
    }

private Q_SLOTS:
    void initTestCase()
    {
        MOET(const DossierId dossier, vulCasus(m_huis));
        m_dossier = dossier;
        MOET_LUKKEN(m_huis.coordinator().doe(SluitAf{m_dossier, Sluitreden::DoelBereikt, u"Er is werk."_qs, u"Een terugval blijft mogelijk."_qs}));
        MOET(const QString hex, m_huis.coordinator().ruweSleutel());
        m_sleutel = Geheim::uit(QByteArray::fromHex(hex.toLatin1()));
        m_huis.logUit();
    }

    void everyByteOfTheKeyring()
    {
        const QByteArray heel = lees(sleutelbosBij(m_huis.pad()));
        QVERIFY(heel.size() > 1'000);
        const auto gaaf = Sleutelbos::uitBytes(heel);
        QVERIFY(gaaf && gaaf->toestand() == Bostoestand::Gaaf); // the control
        const int aantal = static_cast<int>(heel.size());
        for (Campagne c(u"bits-sleutelbos"_qs, aantal, aantal); c.verder();) {
            QByteArray om = heel;
            keerOm(om, c.ronde() % aantal);
            const auto bos = Sleutelbos::uitBytes(om);
            // Refused, or the generation before is used and the user is told.
            QVERIFY2(!bos || bos->toestand() != Bostoestand::Gaaf, qPrintable(QString::number(c.ronde())));
            c.trof(bos ? u"fell back"_qs : u"refused"_qs);
        }
    }

    void everyByteOfAnEnvelope_data()
    {
        QTest::addColumn<QString>("kolom");
        QTest::newRow("content") << u"inhoud"_qs;
        QTest::newRow("wrapped key") << u"sleutel"_qs;
        QTest::newRow("identity") << u"identiteit"_qs;
    }
    void everyByteOfAnEnvelope()
    {
        QFETCH(QString, kolom);
        Kamer &kamer = m_huis.coordinator();
        Database &db = kamer.database();
        MOET(const QString hex, db.waarde(u"SELECT hex(%1) FROM envelop"_qs.arg(kolom)));
        const QByteArray heel = QByteArray::fromHex(hex.toLatin1());
        QVERIFY(heel.size() > 40);
        const auto zet = [&](const QByteArray &bytes) -> Gelukt {
            PROBEER_IN(Statement s, db.bereid(Modus::Onderhoud, u"UPDATE envelop SET %1 = :b"_qs.arg(kolom)));
            s.bind(":b", bytes);
            return s.voerUit();
        };
        MOET_LUKKEN(kamer.doe(OpenInzage{m_dossier, Kijkreden::Heropening, u"Nodig voor deze proef"_qs, gewoneMinuten}));
        // The identity is compared when an aanmelding is opened, not when the content is looked at.
        const auto opent = [&]() -> bool {
            if (kolom == u"identiteit"_qs)
                return kamer.vraag(Herken{.naam = vulwoorden.at(0), .bsn = vulwoorden.at(2)}).has_value();
            return kamer.vraag(BekijkInhoud{m_dossier}).has_value();
        };
        QVERIFY(opent()); // the control
        const int aantal = static_cast<int>(heel.size());
        // Nothing of this is committed.
        const Gelukt klaar = kamer.inEenTransactie([&]() -> Gelukt {
            for (Campagne c(u"bits-envelop-"_qs + kolom, qMin(aantal, 400), aantal); c.verder();) {
                QByteArray om = heel;
                keerOm(om, Campagne::isVol() ? c.ronde() % aantal : qint64(c.ronde()) * aantal / qMin(aantal, 400));
                PROBEER(zet(om));
                if (opent())
                    QTest::qFail("a flipped byte was taken for good", __FILE__, __LINE__);
                if (QTest::currentTestFailed())
                    break;
            }
            return fout(FoutSoort::Geannuleerd);
        });
        QVERIFY(!klaar);
        QVERIFY(opent());
        m_huis.logUit();
    }

    void everyThirtySeventhByteOfTheFile()
    {
        constexpr int stap = 37;
        const QByteArray heel = lees(m_huis.pad());
        QVERIFY(heel.size() > 50 * pagina && heel.size() % pagina == 0);
        QVERIFY(!isGezien(heel)); // the control
        const int aantal = static_cast<int>(heel.size() / stap);
        constexpr int kort = 250;
        for (Campagne c(u"bits-bestand"_qs, kort, aantal); c.verder();) {
            QByteArray om = heel;
            keerOm(om, stap * (Campagne::isVol() ? c.ronde() % aantal : qint64(c.ronde()) * aantal / kort));
            QVERIFY2(isGezien(om), qPrintable(QString::number(c.ronde())));
        }
    }

    void anOlderFileThatIsPutBackIsReported()
    {
        for (Campagne c(u"terugzetten-bestand"_qs, 3, 200); c.verder();) {
            Huis huis;
            MOET_LUKKEN(huis.coordinator().doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"x"_qs}));
            huis.logUit();
            const QByteArray oud = lees(huis.pad());
            for (int i = 0; i <= c.ronde() % 5; ++i)
                MOET_LUKKEN(huis.coordinator().doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"y"_qs}));
            huis.logUit();
            QVERIFY(schrijf(huis.pad(), oud));
            QVERIFY(!huis.coordinator().bevindingen().isEmpty());
        }
    }

    void anOlderPageThatIsPutBackIsReported()
    {
        // An old page has a good HMAC of its own, and of many pages no row contradicts another: only what the file was like when it was
        // left tells every one of them.
        Huis huis;
        MOET(const DossierId dossier, vulCasus(huis));
        huis.logUit();
        const QByteArray oud = lees(huis.pad());
        MOET_LUKKEN(huis.coordinator().doe(SluitAf{dossier, Sluitreden::DoelBereikt, u"Er is werk."_qs, u"Een terugval."_qs}));
        huis.logUit();
        const QByteArray nieuw = lees(huis.pad());
        QList<int> anders;
        for (int i = 0; i < qMin(oud.size(), nieuw.size()) / pagina; ++i) {
            if (oud.mid(i * pagina, pagina) != nieuw.mid(i * pagina, pagina))
                anders.append(i);
        }
        QVERIFY(anders.size() > 10);
        const QByteArray bos = lees(sleutelbosBij(huis.pad()));
        QVERIFY(huis.coordinator().bevindingen().isEmpty()); // the control: as it was left
        huis.logUit();
        for (Campagne c(u"terugzetten-pagina"_qs, qMin(20, int(anders.size())), int(anders.size())); c.verder();) {
            const int i = anders.at(c.ronde() % anders.size());
            QVERIFY(schrijf(huis.pad(), QByteArray(nieuw).replace(i * pagina, pagina, oud.mid(i * pagina, pagina))));
            QVERIFY(schrijf(sleutelbosBij(huis.pad()), bos));
            auto open = Kamer::open(huis.pad(), accountVan(Rol::Casuscoordinator), huisgeheim(), huis.klok);
            const bool op = !open || !nietGaaf(**open).isEmpty();
            QVERIFY2(op, qPrintable(u"page %1 was put back and not reported"_qs.arg(i)));
        }
    }
};

QTEST_GUILESS_MAIN(TestBits)
#include "tst_bits.moc"
