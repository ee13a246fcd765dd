// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/iso.h"

#include <QtTest>

using namespace weegkamer;

/// Qt's own ISO conversions are the measure: what ours read and write must be the same, only faster.
class TestIso : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elkeDagVanEenEeuwLeestEnSchrijftAlsQt()
    {
        for (QDate dag(1999, 12, 1); dag.year() < 2101; dag = dag.addDays(1)) {
            const QString tekst = dag.toString(Qt::ISODate);
            QCOMPARE(isoTekst(dag), tekst);
            QCOMPARE(dagUitIso(tekst), dag);
            QCOMPARE(dagUitIso(tekst.toStdString()), dag);
        }
    }

    void watGeenDagIsLeestAlsGeenDag_data()
    {
        QTest::addColumn<QString>("tekst");
        for (const char *t : {"", "2026", "2026-02-30", "2026-13-01", "2026-1-01", "20260101", "2026-01-011", "abcd-ef-gh", "2026-01-0x",
                              "-026-01-01", "0000-01-01", "9999-12-31", "0001-01-01", "2024-02-29", "2026-01-01T10:00:00.000Z", "٢٠٢٦-٠١-٠١"})
            QTest::newRow(t) << QString::fromUtf8(t);
    }
    void watGeenDagIsLeestAlsGeenDag()
    {
        QFETCH(QString, tekst);
        const QDate qt = QDate::fromString(tekst, Qt::ISODate);
        QCOMPARE(dagUitIso(tekst), qt);
        QCOMPARE(dagUitIso(tekst.toStdString()), qt);
    }

    void eenMomentLeestEnSchrijftAlsQt_data()
    {
        QTest::addColumn<QString>("tekst");
        for (const char *t : {"2026-03-31T14:02:07.123Z", "2026-12-31T23:59:59.999Z", "2026-01-01T00:00:00.000Z", "2026-03-31T14:02:07Z", "2026-03-31T25:02:07.123Z",
                              "2026-03-31T14:02:07.123+02:00", "2026-03-31T14:02:07.123", "2026-03-31", "", "morgen", "2026-02-30T14:02:07.123Z", "2026-03-31T14:02:0x.123Z"})
            QTest::newRow(t) << QString::fromUtf8(t);
    }
    void eenMomentLeestEnSchrijftAlsQt()
    {
        QFETCH(QString, tekst);
        const QDateTime qt = QDateTime::fromString(tekst, Qt::ISODateWithMs);
        const QDateTime ons = momentUitIso(tekst.toStdString());
        QCOMPARE(ons.isValid(), qt.isValid());
        if (!qt.isValid())
            return;
        QCOMPARE(ons, qt);
        QCOMPARE(isoTekst(ons), qt.toUTC().toString(Qt::ISODateWithMs));
    }

    void watErNietIsSchrijftNiets()
    {
        QVERIFY(isoTekst(QDate()).isEmpty());
        QVERIFY(isoTekst(QDateTime()).isEmpty());
        QVERIFY(isoTekst(QDate(10'000, 1, 1)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestIso)
#include "tst_iso.moc"
