// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/vouw.h"

#include <QtTest>

using namespace weegkamer;

class TestVouw : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameFoldsToPlainLetters_data()
    {
        QTest::addColumn<QString>("naam");
        QTest::addColumn<QString>("gevouwen");
        QTest::newRow("plain") << u"Jansen"_qs << u"jansen"_qs;
        QTest::newRow("polish l") << u"Łukasz"_qs << u"lukasz"_qs;
        QTest::newRow("arabic") << u"محمد"_qs << u"mhmd"_qs;
        QTest::newRow("cyrillic") << u"Иванов"_qs << u"ivanov"_qs;
        QTest::newRow("greek") << u"Γιώργος"_qs << u"giorgos"_qs;
        QTest::newRow("composed accent") << u"Ren\u00e9e"_qs << u"renee"_qs;
        QTest::newRow("decomposed accent") << u"Rene\u0301e"_qs << u"renee"_qs;
        QTest::newRow("sharp s") << u"Groß"_qs << u"gross"_qs;
        QTest::newRow("danish") << u"Sørensen"_qs << u"sorensen"_qs;
        QTest::newRow("turkish") << u"Yıldız Çelik"_qs << u"yildiz celik"_qs;
        QTest::newRow("apostrophe") << u"O’Brien"_qs << u"obrien"_qs;
        QTest::newRow("dash is a space") << u"Jansen-de Vries"_qs << u"jansen de vries"_qs;
        QTest::newRow("spaces become one") << u"  van   der\tBerg "_qs << u"van der berg"_qs;
        QTest::newRow("digits stay") << u"Stichting 1-2-3"_qs << u"stichting 1 2 3"_qs;
        QTest::newRow("emoji only") << u"😀"_qs << u"😀"_qs;
        QTest::newRow("emoji beside a name") << u"Kim 😀"_qs << u"kim"_qs;
        QTest::newRow("signs only keep themselves") << u" ?! "_qs << u"?!"_qs;
        QTest::newRow("empty") << QString() << u""_qs;
    }
    void aNameFoldsToPlainLetters()
    {
        QFETCH(QString, naam);
        QFETCH(QString, gevouwen);
        QCOMPARE(vouw(naam), gevouwen);
        QCOMPARE(vouw(gevouwen), gevouwen);
    }

    /// Latin letters are looked up one by one. That must give what the rules give for every two that stand side by side: a Cyrillic
    /// letter behind them makes the rules walk.
    void latinFoldsAsTheRulesWould()
    {
        QString alle;
        for (char16_t c = 1; c < 0x250; ++c)
            alle += QChar(c);
        for (char16_t c = 0x2010; c < 0x2030; ++c)
            alle += QChar(c);
        for (const QChar een : std::as_const(alle)) {
            QString paren;
            for (const QChar ander : std::as_const(alle))
                paren += QString(een) + ander + u'.' + u'x' + u'.';
            const QString regels = vouw(QString(paren + u" ж"_qs));
            if (regels != QString(vouw(paren) + u" z"_qs))
                QFAIL(qPrintable(u"with U+%1: %2"_qs.arg(uint(een.unicode()), 4, 16, QLatin1Char('0')).arg(regels)));
        }
    }

    void aNameOfFourHundredCharactersFoldsWhole()
    {
        QCOMPARE(vouw(QString(400, u'É')), QString(400, u'e'));
    }
};

QTEST_GUILESS_MAIN(TestVouw)
#include "tst_vouw.moc"
