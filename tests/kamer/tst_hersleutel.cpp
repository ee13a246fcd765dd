// SPDX-License-Identifier: EUPL-1.2
// The file rewritten under a new key: everything is still there, the old key opens nothing, and nothing is left beside it.
#include "core/aanmelding/melding.h"
#include "core/logboek/logboek.h"
#include "core/opslag/migratie.h"
#include "core/toegang/sleutelbos.h"
#include "tests/steun/huis.h"
#include "tests/steun/inhoud.h"

#include <QDirIterator>

using namespace weegkamer;

class TestHersleutel : public QObject
{
    Q_OBJECT

    static NeemMeldingAan melding(const QString &tekst) { return {.ontvangenOp = {2026, 3, 1}, .inhoud = tekst}; }
    static Geheim rauw(const QString &hex) { return Geheim::uit(QByteArray::fromHex(hex.toLatin1())); }
    static QStringList bestanden(const Huis &huis) { return QDir(huis.map.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

private Q_SLOTS:
    void everythingIsThereUnderANewKeyAndTheOldOneOpensNothing()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        for (int i = 0; i < 30; ++i)
            MOET_LUKKEN(kamer.doe(melding(QStringLiteral("Melding over een brommer %1").arg(i))));
        MOET_LUKKEN(kamer.database().voerScriptUit("INSERT INTO zoektekst (dossier, soort, tekst) SELECT dossier, 'proef', inhoud FROM melding"));
        MOET(const QString oud, kamer.ruweSleutel());
        const QStringList voor = inhoudVan(kamer.database());
        QVERIFY(voor.size() > 60);

        qint64 laatst = 0;
        MOET_LUKKEN(kamer.hersleutel([&](qint64 gedaan, qint64 totaal) {
            laatst = gedaan;
            return gedaan <= totaal;
        }));
        QCOMPARE(inhoudVan(kamer.database()), voor);
        MOET(const QString nieuw, kamer.ruweSleutel());
        QVERIFY(nieuw != oud);
        // The same kamer goes on: rights, views, search index, log.
        MOET_LUKKEN(kamer.doe(melding(u"Daarna"_qs)));
        MOET(const Meldinglijst lijst, kamer.vraag(VraagMeldingen{.aantal = 500}));
        QCOMPARE(lijst.rijen.size(), 31);
        QCOMPARE(*kamer.database().waarde(u"SELECT count(*) FROM zoekindex WHERE zoekindex MATCH 'brommer'"_qs), u"30"_qs);
        QCOMPARE(*kamer.database().waarde(u"PRAGMA integrity_check"_qs), u"ok"_qs);
        QCOMPARE(*kamer.database().waarde(u"SELECT resultaat FROM logboek WHERE handeling = 'kamer.hersleutel'"_qs), u"gedaan"_qs);
        MOET(const Logcontrole controle, kamer.controleerLogboek());
        QVERIFY2(controle.isGoed(), qPrintable(controle.bevindingen.join(u'\n')));
        huis.logUit();

        QCOMPARE(bestanden(huis), (QStringList{u"proef.sleutelbos"_qs, u"proef.weegkamer"_qs}));
        const auto metOud = Database::open(huis.pad(), rauw(oud), Database::Wijze::Open);
        QVERIFY(!metOud);
        QCOMPARE(metOud.error().soort, FoutSoort::Beschadigd);
        QVERIFY(Database::open(huis.pad(), rauw(nieuw), Database::Wijze::Open)); // the control
        // Everybody who held the key holds the new one.
        for (const Rol rol : {Rol::Politie, Rol::Contactpunt, Rol::Deelnemer, Rol::Casuscoordinator}) {
            QVERIFY(huis.als(rol).bevindingen().isEmpty());
            huis.logUit();
        }
    }

    void theKeyringKeepsNoOldKey()
    {
        Huis huis;
        MOET_LUKKEN(huis.coordinator().hersleutel());
        huis.logUit();
        MOET(const Sleutelbos bos, Sleutelbos::lees(huis.map.filePath(u"proef.sleutelbos"_qs)));
        QVERIFY(!bos.isHersleutelingBezig());
        MOET_LUKKEN(bos.controleerJournaal());
        QList<Journaalsoort> soorten;
        for (const Journaalregel &r : bos.generatie().journaal.last(2))
            soorten.append(r.soort);
        QCOMPARE(soorten, (QList{Journaalsoort::HersleutelingBegonnen, Journaalsoort::HersleutelingAf}));
    }

    void freePagesAndMigrationCopiesAreGone()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        MOET_LUKKEN(kamer.doe(melding(u"x"_qs)));
        MOET_LUKKEN(kamer.database().voerScriptUit("UPDATE melding SET inhoud = hex(zeroblob(50000)); UPDATE melding SET inhoud = 'x';"));
        QVERIFY(kamer.database().waarde(u"PRAGMA freelist_count"_qs)->toInt() > 0);
        MOET_LUKKEN(kopieerBestand(kamer.database(), huis.pad() + u".voor-9"_qs));
        MOET_LUKKEN(kamer.hersleutel());
        QCOMPARE(*kamer.database().waarde(u"PRAGMA freelist_count"_qs), u"0"_qs);
        QVERIFY(!QFile::exists(huis.pad() + u".voor-9"_qs));
    }

    void itCanBeStoppedAndThenNothingHasHappened()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        for (int i = 0; i < 300; ++i)
            MOET_LUKKEN(kamer.doe(melding(QString(2000, QChar(u'a' + i % 26)))));
        MOET(const QString oud, kamer.ruweSleutel());
        const QStringList voor = inhoudVan(kamer.database());
        const auto gestopt = kamer.hersleutel([](qint64, qint64) { return false; });
        QVERIFY(!gestopt);
        QCOMPARE(gestopt.error().soort, FoutSoort::Geannuleerd);
        QCOMPARE(inhoudVan(kamer.database()), voor);
        MOET(const QString nog, kamer.ruweSleutel());
        QCOMPARE(nog, oud);
        QVERIFY(!QFile::exists(huis.pad() + u".nieuw"_qs));
        MOET_LUKKEN(kamer.hersleutel()); // and a second time it goes
    }

    void insideATransactionItIsRefused()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        const auto nee = kamer.inEenTransactie([&] { return kamer.hersleutel(); });
        QVERIFY(!nee);
        QCOMPARE(nee.error().soort, FoutSoort::Bezig);
        MOET_LUKKEN(kamer.doe(melding(u"x"_qs)));
    }
};

QTEST_GUILESS_MAIN(TestHersleutel)
#include "tst_hersleutel.moc"
