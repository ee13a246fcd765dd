// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/paginamodel.h"

#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/bouwstenen/lijst.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace weegkamer;

namespace
{
QList<Kolom> kolommen()
{
    return {{.sleutel = u"nummer"_qs, .titel = u"Nummer"_qs, .tekens = 12},
            {.sleutel = u"dag"_qs, .titel = u"Datum"_qs, .soort = VeldSoort::Datum, .tekens = 12},
            {.sleutel = u"wat"_qs, .titel = u"Wat"_qs}};
}

/// A table of `totaal` rows that counts how often it is asked.
struct Bron {
    int totaal;
    int *gevraagd;
    Uitkomst<Pagina> operator()(const QString &na, int aantal) const
    {
        ++*gevraagd;
        Pagina pagina;
        const int begin = na.toInt();
        for (int i = begin; i < qMin(begin + aantal, totaal); ++i) {
            pagina.rijen.append({{u"nummer"_qs, u"2026-%1"_qs.arg(i, 4, 10, QLatin1Char('0'))},
                                 {u"dag"_qs, u"2026-03-04"_qs},
                                 {u"wat"_qs, u"Rij\tnummer %1"_qs.arg(i)}});
        }
        if (begin + aantal < totaal)
            pagina.volgende = QString::number(begin + aantal);
        return pagina;
    }
};
} // namespace

class TestPaginamodel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { steun::faalBijWaarschuwing(); }

    void aThousandRowsComePageByPage()
    {
        int gevraagd = 0;
        Paginamodel model(kolommen());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false); // it would fetch all by itself
        model.zetBron(Bron{1000, &gevraagd});
        QCOMPARE(gevraagd, 1);
        QCOMPARE(model.rowCount(), Paginamodel::perPagina);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), 1000);
        QCOMPARE(gevraagd, 10);
        QCOMPARE(model.index(999, 0).data().toString(), u"2026-0999"_qs);
        model.herlaad();
        QCOMPARE(model.rowCount(), Paginamodel::perPagina);
    }

    void aListThatIsShownDoesNotLoadEverything()
    {
        int gevraagd = 0;
        Paginamodel model(kolommen());
        model.zetBron(Bron{1000, &gevraagd});
        Lijst lijst(u"Aanmeldingen"_qs);
        lijst.zetModel(&model);
        lijst.resize(600, 400);
        lijst.show();
        QCoreApplication::processEvents();
        QVERIFY(gevraagd <= 2);
    }

    void aFailureKeepsTheRowsAndSaysSo()
    {
        Paginamodel model(kolommen());
        QSignalSpy mislukt(&model, &Paginamodel::haalMislukt);
        int gevraagd = 0;
        model.zetBron([&gevraagd](const QString &na, int aantal) -> Uitkomst<Pagina> {
            if (!na.isEmpty())
                return fout(FoutSoort::Bezig);
            return Bron{1000, &gevraagd}(na, aantal);
        });
        model.fetchMore({});
        QCOMPARE(mislukt.count(), 1);
        QCOMPARE(model.rowCount(), Paginamodel::perPagina);
        QVERIFY(!model.canFetchMore({}));
    }

    void valuesAreWrittenAsPeopleReadThem_data()
    {
        QTest::addColumn<QJsonValue>("waarde");
        QTest::addColumn<int>("soort");
        QTest::addColumn<QString>("tekst");
        const auto s = [](VeldSoort soort) { return static_cast<int>(soort); };
        QTest::newRow("day") << QJsonValue(u"2026-03-04"_qs) << s(VeldSoort::Datum) << u"4-3-2026"_qs;
        QTest::newRow("moment") << QJsonValue(u"2026-07-01T12:05:00.000Z"_qs) << s(VeldSoort::Tijdstip)
                                << u"1-7-2026 14:05"_qs;
        QTest::newRow("yes") << QJsonValue(true) << s(VeldSoort::JaNee) << u"Ja"_qs;
        QTest::newRow("number") << QJsonValue(12) << s(VeldSoort::Geheel) << u"12"_qs;
        QTest::newRow("choice") << QJsonValue(u"om"_qs) << s(VeldSoort::Keuze) << u"Openbaar Ministerie"_qs;
        QTest::newRow("choices") << QJsonValue(QJsonArray{u"om"_qs, u"x"_qs}) << s(VeldSoort::Lijst)
                                 << u"Openbaar Ministerie, x"_qs;
        QTest::newRow("nothing") << QJsonValue() << s(VeldSoort::Datum) << QString();
    }
    void valuesAreWrittenAsPeopleReadThem()
    {
        QFETCH(QJsonValue, waarde);
        QFETCH(int, soort);
        QFETCH(QString, tekst);
        QCOMPARE(leesbaar(waarde, static_cast<VeldSoort>(soort), {{u"om"_qs, u"Openbaar Ministerie"_qs}}),
                 tekst);
    }

    void enterOpensTheRowAndControlCAsksForACopy()
    {
        int gevraagd = 0;
        Paginamodel model(kolommen());
        model.zetBron(Bron{5, &gevraagd});
        Lijst lijst(u"Aanmeldingen"_qs);
        lijst.zetModel(&model);
        lijst.show();
        lijst.tabel()->selectRow(2);
        QSignalSpy gekozen(&lijst, &Lijst::gekozen);
        QSignalSpy kopie(&lijst, &Lijst::kopieGevraagd);
        QTest::keyClick(lijst.tabel(), Qt::Key_Return);
        QCOMPARE(gekozen.value(0).value(0).toJsonObject().value(u"nummer"_qs).toString(), u"2026-0002"_qs);
        QTest::keyClick(lijst.tabel(), Qt::Key_C, Qt::ControlModifier);
        // A tab inside a value would shift the columns.
        QCOMPARE(kopie.value(0).value(0).toString(),
                 u"Nummer\tDatum\tWat\n2026-0002\t4-3-2026\tRij nummer 2"_qs);
        QCOMPARE(steun::naamlozeInvoer(&lijst), QString());
    }

    void anEmptyListSaysWhatItIsForAndGivesOneButton()
    {
        int gevraagd = 0;
        Paginamodel model(kolommen());
        model.zetBron(Bron{0, &gevraagd});
        Lijst lijst(u"Aanmeldingen"_qs);
        lijst.zetModel(&model);
        lijst.zetLeeg(u"Hier staan de aanmeldingen."_qs, u"Nieuwe aanmelding"_qs);
        lijst.show();
        QVERIFY(!lijst.tabel()->isVisible());
        QSignalSpy knop(&lijst, &Lijst::leegKnopGekozen);
        lijst.findChild<QPushButton *>()->click();
        QCOMPARE(knop.count(), 1);
        model.zetBron(Bron{3, &gevraagd});
        QVERIFY(lijst.tabel()->isVisible());
    }
};

QTEST_MAIN(TestPaginamodel)
#include "tst_paginamodel.moc"
