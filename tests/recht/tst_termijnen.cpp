// SPDX-License-Identifier: EUPL-1.2
#include "core/recht/artikelen.h"
#include "core/recht/duur.h"
#include "core/recht/termijnen.h"

#include <QSet>
#include <QtTest>

using namespace weegkamer;

class TestTermijnen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theListHoldsEveryClock_data();
    void theListHoldsEveryClock();
    void anIdOccursOnceAndEveryFieldIsFilled();
    void everyDurationIsAPeriodOrAWordOfTheLaw();
    void everySourceIsAnArticleOrAChoice();
    void anUnknownClockIsNotFound();
};

void TestTermijnen::theListHoldsEveryClock_data()
{
    QTest::addColumn<QString>("duur");
    QTest::newRow("avg-verzoek") << QStringLiteral("P1M");
    QTest::newRow("avg-verlenging") << QStringLiteral("P2M");
    QTest::newRow("doorzenden") << QStringLiteral("onverwijld");
    QTest::newRow("uitzondering-verzoek") << QStringLiteral("P3M");
    QTest::newRow("uitzondering-informeren") << QStringLiteral("P3M");
    QTest::newRow("informeren") << QStringLiteral("P1M");
    QTest::newRow("informeren-voor-vernietiging") << QStringLiteral("5 werkdagen");
    QTest::newRow("datalek-toezichthouder") << QStringLiteral("PT72H");
    QTest::newRow("datalek-betrokkene") << QStringLiteral("onverwijld");
    QTest::newRow("correctie") << QStringLiteral("onverwijld");
    QTest::newRow("directe-vernietiging") << QStringLiteral("direct");
    QTest::newRow("noodzaak-open") << QStringLiteral("P6M");
    QTest::newRow("bewaarnoodzaak") << QStringLiteral("P12M");
    QTest::newRow("bewaartermijn") << QStringLiteral("P5Y");
    QTest::newRow("autorisaties") << QStringLiteral("P6M");
    QTest::newRow("eerste-audit") << QStringLiteral("P2Y");
    QTest::newRow("volgende-audit") << QStringLiteral("P4Y");
    QTest::newRow("hercontrole") << QStringLiteral("P1Y");
    QTest::newRow("bezwaar") << QStringLiteral("P6W");
    QTest::newRow("analyse-vernietiging") << QStringLiteral("onverwijld");
    QTest::newRow("verdaging") << QStringLiteral("P8W");
    QTest::newRow("spoed-bevestiging") << QStringLiteral("2 werkdagen");
    QTest::newRow("quarantaine") << QStringLiteral("P3M");
    QTest::newRow("concept") << QStringLiteral("P14D");
}

void TestTermijnen::theListHoldsEveryClock()
{
    QFETCH(QString, duur);
    const Klokregel *regel = vindKlokregel(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(regel);
    QCOMPARE(regel->duur, duur);
}

void TestTermijnen::anIdOccursOnceAndEveryFieldIsFilled()
{
    QCOMPARE(klokregels().size(), 24);
    QSet<QString> gezien;
    for (const Klokregel &regel : klokregels()) {
        QVERIFY2(!gezien.contains(regel.id), qUtf8Printable(regel.id));
        gezien.insert(regel.id);
        for (const QString &veld :
             {regel.id, regel.naam, regel.begint, regel.duur, regel.bron, regel.bijVerloop})
            QVERIFY2(!veld.isEmpty(), qUtf8Printable(regel.id));
    }
}

void TestTermijnen::everyDurationIsAPeriodOrAWordOfTheLaw()
{
    for (const Klokregel &regel : klokregels()) {
        const bool woord = regel.duur == QStringLiteral("onverwijld") ||
                           regel.duur == QStringLiteral("direct") ||
                           regel.duur.endsWith(QStringLiteral(" werkdagen"));
        QVERIFY2(woord || duurUit(regel.duur).has_value(), qUtf8Printable(regel.id));
    }
}

void TestTermijnen::everySourceIsAnArticleOrAChoice()
{
    for (const Klokregel &regel : klokregels()) {
        const QString bron = regel.bron.section(QStringLiteral("; "), 0, 0);
        QVERIFY2(vindArtikel(bron) || bron == QStringLiteral("keuze van Weegkamer"),
                 qUtf8Printable(regel.id));
    }
}

void TestTermijnen::anUnknownClockIsNotFound()
{
    QVERIFY(!vindKlokregel(u"bestaat-niet"));
}

QTEST_GUILESS_MAIN(TestTermijnen)
#include "tst_termijnen.moc"
