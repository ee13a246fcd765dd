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

    /// ASCII goes a way of its own. It must give what the rules give: a letter that is no ASCII behind it makes the rules walk.
    void asciiFoldsAsTheRulesWould()
    {
        for (char16_t een = 1; een < 128; ++een) {
            for (char16_t ander = 1; ander < 128; ++ander) {
                const QString paar = QString(QChar(een)) + QChar(ander);
                const bool iets = QChar(een).isLetterOrNumber() || QChar(ander).isLetterOrNumber();
                const QString regels = vouw(QString(paar + u" é"_qs));
                const QString verwacht = iets ? QString(vouw(paar) + u" e"_qs) : u"e"_qs;
                if (regels != verwacht)
                    QFAIL(qPrintable(u"%1 %2: %3"_qs.arg(int(een)).arg(int(ander)).arg(regels)));
            }
        }
    }

    void aNameOfFourHundredCharactersFoldsWhole()
    {
        QCOMPARE(vouw(QString(400, u'É')), QString(400, u'e'));
    }
};

QTEST_GUILESS_MAIN(TestVouw)
#include "tst_vouw.moc"
