// SPDX-License-Identifier: EUPL-1.2
#include "ui/weging/naamloos.h"

#include <QtTest>

using namespace weegkamer;

class TestNaamloos : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCoveredNameIsNotInTheText_data()
    {
        QTest::addColumn<QString>("naam");
        QTest::addColumn<QString>("tekst");
        QTest::addColumn<QString>("wordt");
        QTest::newRow("surname") << u"Sam van Jansen"_qs << u"De buren zagen Jansen met een mes."_qs << u"De buren zagen A met een mes."_qs;
        QTest::newRow("together") << u"Sam van Jansen"_qs << u"Sam van Jansen riep dat."_qs << u"A riep dat."_qs;
        QTest::newRow("case and genitive") << u"Sam Jansen"_qs << u"JANSEN sprak met Jansens broer."_qs << u"A sprak met A broer."_qs;
        QTest::newRow("inside a word") << u"Jan Bos"_qs << u"In januari was hij in het Bosje."_qs << u"In januari was hij in het Bosje."_qs;
        QTest::newRow("particles stay") << u"Sam van der Berg"_qs << u"Hij kwam van de trein en der dagen."_qs << u"Hij kwam van de trein en der dagen."_qs;
        QTest::newRow("diacritics") << u"Ömer Yılmaz"_qs << u"Volgens ömer klopt het."_qs << u"Volgens A klopt het."_qs;
        QTest::newRow("Arabic") << u"محمد علي"_qs << u"He said محمد was there."_qs << u"He said A was there."_qs;
        QTest::newRow("signs of an expression") << u"A.(B)* Jansen"_qs << u"Jansen (B)*"_qs << u"A (B)*"_qs;
        QTest::newRow("no name") << QString() << u"Niets te bedekken."_qs << u"Niets te bedekken."_qs;
    }
    void aCoveredNameIsNotInTheText()
    {
        QFETCH(QString, naam);
        QFETCH(QString, tekst);
        QFETCH(QString, wordt);
        QCOMPARE(zonderNaam(tekst, naam, u"A"_qs), wordt);
    }
};

QTEST_GUILESS_MAIN(TestNaamloos)
#include "tst_naamloos.moc"
