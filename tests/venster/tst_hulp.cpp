// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/hulpvenster.h"

#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/venster/hoofdvenster.h"

#include <QDialog>
#include <QShortcut>
#include <QTextBrowser>

using namespace weegkamer;

class TestHulp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init() { steun::faalBijWaarschuwing(); }

    void thereIsOneWindowThatShowsTheOtherPage()
    {
        QWidget venster;
        venster.show();
        toonHulpvenster(&venster, u"casussen"_qs);
        toonHulpvenster(&venster, u"weging"_qs);
        QCOMPARE(venster.findChildren<QDialog *>().size(), 1);
        QVERIFY(venster.findChild<QTextBrowser *>()->toPlainText().startsWith(u"Weging"));
        QVERIFY(!heeftHulp(u"onzin"_qs));
    }

    void everyShortcutOfTheWindowStandsInTheOverview()
    {
        Hoofdvenster venster;
        QWidget ouder;
        toonHulpvenster(&ouder, u"sneltoetsen"_qs);
        const QString overzicht = ouder.findChild<QTextBrowser *>()->toPlainText();
        const auto toetsen = venster.findChildren<QShortcut *>();
        QVERIFY(toetsen.size() > 10);
        for (const QShortcut *toets : toetsen) {
            QString naam = toets->key().toString(QKeySequence::PortableText);
            if (naam.startsWith(u"Ctrl+") && naam.size() == 6 && naam.back().isDigit())
                naam = u"Ctrl+1"_qs;
            naam.replace(u"Left"_qs, u"pijl links"_qs).replace(u"Right"_qs, u"pijl rechts"_qs);
            QVERIFY2(overzicht.contains(naam), qPrintable(naam));
        }
        QVERIFY(!overzicht.contains(u"Ctrl+Q"_qs)); // what is not there is not promised
    }

    // On most keyboards the question mark is above the slash: Qt then finds both Ctrl+? and Ctrl+Shift+/ in the same two keys, and where two
    // shortcuts answer it does neither. The offscreen platform knows no keyboard and can't show that.
    void noOtherShortcutHasTheKeysOfTheQuestionMark()
    {
        Hoofdvenster venster;
        QStringList namen;
        for (const QShortcut *toets : venster.findChildren<QShortcut *>())
            namen.append(toets->key().toString(QKeySequence::PortableText));
        QCOMPARE(namen.count(u"Ctrl+?"_qs), 1);
        QVERIFY(!namen.contains(u"Ctrl+Shift+/"_qs));
        QVERIFY(!namen.contains(u"Ctrl+Shift+?"_qs));
    }

    void theWindowFits_data()
    {
        QTest::addColumn<Thema>("thema");
        QTest::newRow("light") << Thema::Licht;
        QTest::newRow("dark") << Thema::Donker;
    }
    void theWindowFits()
    {
        QFETCH(Thema, thema);
        pasToe(*qApp, thema);
        QWidget ouder;
        for (const QString &onderwerp : {u"sneltoetsen"_qs, u"casussen"_qs}) {
            toonHulpvenster(&ouder, onderwerp);
            auto *hulp = ouder.findChild<QDialog *>();
            QVERIFY(steun::prent(*hulp, u"hulp-"_qs + onderwerp, {720, 680}));
            QCOMPARE(steun::afgekapt(hulp), QString());
            QCOMPARE(steun::naamlozeInvoer(hulp), QString());
        }
        pasToe(*qApp, Thema::Licht);
    }
};

QTEST_MAIN(TestHulp)
#include "tst_hulp.moc"
