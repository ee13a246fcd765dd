// SPDX-License-Identifier: EUPL-1.2
// Restoring from the start page.
#include "ui/venster/hersteldialoog.h"

#include "core/kamer/sleutelbeheer.h"
#include "tests/backup/backupproef.h"
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/bouwstenen/stukvenster.h"
#include "ui/venster/startpagina.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QSignalSpy>

using namespace weegkamer;

namespace
{
constexpr int geduld = 30'000; ///< ms: a restore syncs often, and a disk that others use takes its time
}

class TestHersteldialoog : public QObject
{
    Q_OBJECT

    /// The dialog above a start page.
    struct Opstelling {
        explicit Opstelling(const Klok &klok) : dialoog(new Hersteldialoog(klok, &pagina)), terug(dialoog, &Hersteldialoog::teruggezet)
        {
            pagina.show();
            dialoog->open();
        }
        QLineEdit &veld(const QString &naam) { return *dialoog->findChild<QLineEdit *>(naam); }
        void druk() { dialoog->findChild<QPushButton *>(u"doe"_qs)->click(); }
        bool zegt(const QString &tekst)
        {
            const auto labels = dialoog->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *l) {
                return l->isVisibleTo(dialoog) && (l->text().contains(tekst) || l->accessibleName().contains(tekst));
            });
        }
        Startpagina pagina;
        QPointer<Hersteldialoog> dialoog;
        QSignalSpy terug;
    };

private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init() { steun::faalBijWaarschuwing(); }

    void aPasswordBringsTheKamerBackWithAReport()
    {
        Huis huis;
        MOET(const QString backup, Kamerbackup(huis.coordinator()).maak());
        huis.logUit();
        Opstelling o(huis.klok);
        o.dialoog->zetBackup(backup);
        QVERIFY(o.zegt(u"Gemeente Voorbeeldstad"_qs));
        QVERIFY(!o.veld(u"sleutelbestand"_qs).isVisible()); // nobody had one
        const QString doel = huis.map.filePath(u"terug"_qs); // the ending comes by itself
        o.dialoog->zetDoel(doel);
        o.veld(u"account"_qs).setText(accountVan(Rol::Fg));
        o.veld(u"wachtwoord"_qs).setText(u"een heel ander wachtwoord"_qs);
        o.druk();
        QVERIFY(o.veld(u"wachtwoord"_qs).text().isEmpty()); // it does not stay in the field
        QTRY_VERIFY_WITH_TIMEOUT(o.zegt(u"horen niet bij elkaar"_qs), geduld);
        o.veld(u"wachtwoord"_qs).setText(huiswachtwoord);
        o.druk();
        QTRY_VERIFY_WITH_TIMEOUT(o.dialoog->findChild<Stukvenster *>(), geduld);
        o.dialoog->findChild<Stukvenster *>()->findChild<QPushButton *>(u"sluit"_qs)->click();
        QTRY_COMPARE_WITH_TIMEOUT(o.terug.size(), 1, geduld);
        QCOMPARE(o.terug.first().first().toString(), doel + u".weegkamer"_qs);
        MOET_LUKKEN(Kamer::open(doel + u".weegkamer"_qs, accountVan(Rol::Fg), huisgeheim(), huis.klok));
    }

    void aKeyFileIsGivenBesideThePassword()
    {
        Huis huis;
        QTemporaryDir stick;
        const QString bestand = stick.filePath(u"een.sleutelbestand"_qs);
        Kamer &kamer = huis.als(Rol::Burgemeester);
        MOET_LUKKEN(Sleutelbeheer(kamer).maakSleutelbestand(bestand, huisgeheim()));
        MOET(const QString backup, Kamerbackup(kamer).maak());
        huis.logUit();
        Opstelling o(huis.klok);
        o.dialoog->zetBackup(backup);
        o.dialoog->zetDoel(huis.map.filePath(u"terug.weegkamer"_qs));
        o.veld(u"account"_qs).setText(accountVan(Rol::Burgemeester));
        o.veld(u"wachtwoord"_qs).setText(huiswachtwoord);
        o.druk();
        QTRY_VERIFY_WITH_TIMEOUT(o.zegt(u"horen niet bij elkaar"_qs), geduld);
        QVERIFY(o.veld(u"sleutelbestand"_qs).isVisible());
        QVERIFY(steun::prent(*o.dialoog, u"herstel-sleutelbestand"_qs, o.dialoog->size()));
        QCOMPARE(steun::afgekapt(o.dialoog), QString());
        QCOMPARE(steun::naamlozeInvoer(o.dialoog), QString());
        o.veld(u"sleutelbestand"_qs).setText(bestand);
        o.veld(u"wachtwoord"_qs).setText(huiswachtwoord);
        o.druk();
        QTRY_VERIFY_WITH_TIMEOUT(o.dialoog->findChild<Stukvenster *>(), geduld);
    }

    void twoRecoveryPartsDoToo()
    {
        Huis huis;
        const Herstelsleutel sleutel = geefHerstelsleutel(huis);
        const Hersteldelen delen = splits(sleutel);
        MOET(const QString backup, Kamerbackup(huis.coordinator()).maak());
        huis.logUit();
        Opstelling o(huis.klok);
        o.dialoog->zetBackup(backup);
        o.dialoog->zetDoel(huis.map.filePath(u"terug.weegkamer"_qs));
        o.dialoog->findChild<QRadioButton *>(u"met-delen"_qs)->setChecked(true);
        o.veld(u"deel-een"_qs).setText(delen[0]);
        o.veld(u"deel-twee"_qs).setText(delen[0]);
        o.druk();
        QTRY_VERIFY_WITH_TIMEOUT(o.zegt(u"deel"_qs), geduld);
        o.veld(u"deel-twee"_qs).setText(delen[2]);
        o.druk();
        QTRY_VERIFY_WITH_TIMEOUT(o.dialoog->findChild<Stukvenster *>(), geduld);
    }

    void aKamerThatStandsThereIsOnlyReplacedByChoice()
    {
        Huis huis;
        MOET(const QString backup, Kamerbackup(huis.coordinator()).maak());
        huis.logUit();
        Opstelling o(huis.klok);
        o.dialoog->zetBackup(backup);
        auto *vervang = o.dialoog->findChild<QCheckBox *>(u"vervang"_qs);
        QVERIFY(!vervang->isVisibleTo(o.dialoog));
        o.dialoog->zetDoel(huis.pad());
        QVERIFY(vervang->isVisibleTo(o.dialoog) && !vervang->isChecked());
        o.veld(u"account"_qs).setText(accountVan(Rol::Fg));
        o.veld(u"wachtwoord"_qs).setText(huiswachtwoord);
        o.druk();
        QTRY_VERIFY_WITH_TIMEOUT(o.zegt(u"staat al een kamer"_qs), geduld);
        vervang->setChecked(true);
        o.dialoog->zetDoel(huis.map.filePath(u"weg.weegkamer"_qs));
        o.dialoog->zetDoel(huis.pad());
        QVERIFY(!vervang->isChecked()); // a choice for one place is none for another
        vervang->setChecked(true);
        o.veld(u"wachtwoord"_qs).setText(huiswachtwoord);
        o.druk();
        QTRY_VERIFY_WITH_TIMEOUT(o.dialoog->findChild<Stukvenster *>(), geduld);
    }

    void whatIsNoBackupIsSaidAtOnce()
    {
        Huis huis;
        Opstelling o(huis.klok);
        schrijfAlles(huis.map.filePath(u"x.weegbackup"_qs), "iets anders");
        o.dialoog->zetBackup(huis.map.filePath(u"x.weegbackup"_qs));
        QVERIFY(o.zegt(u"geen back-up van Weegkamer"_qs));
        QVERIFY(!o.dialoog->findChild<QPushButton *>(u"doe"_qs)->isEnabled());
    }

    void whatReplacingTakesAwayIsSaidInSight()
    {
        Huis huis;
        const QString zin = u"Wat daar na deze back-up is gedaan, is dan weg."_qs;
        Opstelling o(huis.klok);
        o.dialoog->zetDoel(huis.map.filePath(u"leeg.weegkamer"_qs));
        QVERIFY(!o.zegt(zin)); // nothing is replaced
        o.dialoog->zetDoel(huis.pad());
        QVERIFY(o.zegt(zin));
        o.dialoog->zetDoel(huis.map.filePath(u"leeg.weegkamer"_qs));
        QVERIFY(!o.zegt(zin));
    }

    void itFits_data()
    {
        QTest::addColumn<int>("thema");
        QTest::newRow("light") << static_cast<int>(Thema::Licht);
        QTest::newRow("dark") << static_cast<int>(Thema::Donker);
    }
    void itFits()
    {
        QFETCH(int, thema);
        pasToe(*qApp, static_cast<Thema>(thema));
        Huis huis;
        MOET(const QString backup, Kamerbackup(huis.coordinator()).maak());
        Opstelling o(huis.klok);
        QVERIFY(steun::prent(*o.dialoog, u"herstel-leeg"_qs));
        o.dialoog->zetBackup(backup);
        o.dialoog->zetDoel(huis.pad());
        QVERIFY(steun::prent(*o.dialoog, u"herstel"_qs));
        QCOMPARE(steun::afgekapt(o.dialoog), QString());
        QCOMPARE(steun::naamlozeInvoer(o.dialoog), QString());
        QVERIFY(steun::prent(o.pagina, u"start"_qs, {1000, 720}));
        QCOMPARE(steun::afgekapt(&o.pagina), QString());
        pasToe(*qApp, Thema::Licht);
    }
};

QTEST_MAIN(TestHersteldialoog)
#include "tst_hersteldialoog.moc"
