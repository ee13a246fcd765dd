// SPDX-License-Identifier: EUPL-1.2
#include "core/recht/regels.h"
#include "core/recht/weiger.h"

#include <QProcess>
#include <QtTest>

using namespace weegkamer;

class TestWeiger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRefusalCarriesTheRuleItsArticleAndTheSentence();
    void aRefusalCanPointAtAField();
    void aRefusalByAChoiceOfOursNamesTheChoice();
    void everyRuleCanRefuse();
    void anUnknownRuleAborts();
};

void TestWeiger::aRefusalCarriesTheRuleItsArticleAndTheSentence()
{
    const QString uitleg =
        QStringLiteral("Feit 3 is nog niet getoetst. Toets het, of kies “niet te verifiëren”.");
    const Gelukt uitkomst = weiger(u"B7.1a", uitleg);
    QVERIFY(!uitkomst);
    QCOMPARE(uitkomst.error().soort, FoutSoort::Weigering);
    QCOMPARE(uitkomst.error().uitleg, uitleg);
    QVERIFY(uitkomst.error().velden.isEmpty());
    QVERIFY(uitkomst.error().weigering.has_value());
    const Weigering verwacht{QStringLiteral("B7.1a"), QStringLiteral("Besluit art. 7(1)"), uitleg, {}};
    QVERIFY(*uitkomst.error().weigering == verwacht);
}

void TestWeiger::aRefusalCanPointAtAField()
{
    const Gelukt uitkomst =
        weiger(u"W5.1", QStringLiteral("Beschrijf het gedrag."), QStringLiteral("feiten[0].tekst"));
    QCOMPARE(uitkomst.error().weigering->veld, QStringLiteral("feiten[0].tekst"));
}

void TestWeiger::aRefusalByAChoiceOfOursNamesTheChoice()
{
    const Gelukt uitkomst = weiger(u"N1", QStringLiteral("Voeg het getekende oordeel toe."));
    QCOMPARE(uitkomst.error().weigering->artikel, QStringLiteral("keuze van Weegkamer"));
}

void TestWeiger::everyRuleCanRefuse()
{
    for (const Regel &regel : regels())
        QCOMPARE(Gelukt(weiger(regel.id, QStringLiteral("Nee."))).error().weigering->regel, regel.id);
}

void TestWeiger::anUnknownRuleAborts()
{
    const char *kind = "WEEGKAMER_TEST_ONBEKENDE_REGEL";
    if (qEnvironmentVariableIsSet(kind)) {
        const Gelukt uitkomst = weiger(u"B99.9", QStringLiteral("Nee."));
        QFAIL("an unknown rule was accepted");
    }
    // Itself once more, in a process that may die.
    QProcess proces;
    QProcessEnvironment omgeving = QProcessEnvironment::systemEnvironment();
    omgeving.insert(QString::fromLatin1(kind), QStringLiteral("1"));
    proces.setProcessEnvironment(omgeving);
    proces.setProcessChannelMode(QProcess::MergedChannels);
    proces.start(QCoreApplication::applicationFilePath(),
                 {QStringLiteral("-nocrashhandler"), QStringLiteral("anUnknownRuleAborts")});
    QVERIFY(proces.waitForFinished());
    QCOMPARE(proces.exitStatus(), QProcess::CrashExit);
    QVERIFY(proces.readAll().contains("unknown rule B99.9"));
}

QTEST_GUILESS_MAIN(TestWeiger)
#include "tst_weiger.moc"
