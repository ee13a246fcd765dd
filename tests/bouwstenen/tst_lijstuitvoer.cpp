// SPDX-License-Identifier: EUPL-1.2
// What leaves a list: copied, and as a file.
#include "tests/bouwstenen/lijstproef.h"
#include "core/handeling/lijstfilter.h"

#include <QClipboard>

using namespace weegkamer;

class TestLijstuitvoer : public QObject, private Lijstproef
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { opnieuw(); }
    void cleanupTestCase() { einde(); }

    void aCopyWithNamesIsLoggedOneWithoutIsNot()
    {
        auto v = vak();
        v->lijst()->tabel()->selectRow(0);
        const auto gelogd = [&] { return casusWaarde(m_om->kamer(), u"SELECT count(*) FROM logboek WHERE handeling = 'uitwisseling.voer-uit'"_qs); };
        const int voor = gelogd().toInt();
        QTest::keyClick(v->lijst()->tabel(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Nummer\tBetrokkene\tEvaluatie\n2026-001\tPersoon 1\t2-1-2026"_qs);
        QCOMPARE(gelogd().toInt(), voor + 1);
        v->kopieer(v->lijst()->alsTekst());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Nummer: 2026-001, Betrokkene: Persoon 1, Evaluatie: 2-1-2026"_qs);
        QCOMPARE(gelogd().toInt(), voor + 2);
        v->zetWeergave({{}, {u"nummer"_qs, u"dag"_qs}, u"op"_qs});
        v->kopieer(v->lijst()->alsTabel());
        QCOMPARE(gelogd().toInt(), voor + 2);
    }

    void aCopyStandsInTheOrderOfTheList()
    {
        auto v = vak();
        QItemSelectionModel *keuze = v->lijst()->tabel()->selectionModel();
        for (const int rij : {4, 0, 2}) // as somebody presses them with Ctrl
            keuze->select(v->model()->index(rij, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        v->kopieer(v->lijst()->alsTabel());
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"Nummer\tBetrokkene\tEvaluatie\n2026-001\tPersoon 1\t2-1-2026\n2026-003\tPersoon 3\t4-1-2026\n2026-005\tPersoon 5\t6-1-2026"_qs);
    }

    void aFilteredListThatMayBeAPartSaysSoWhenItLeaves()
    {
        auto v = vak();
        v->zetBron([](const Lijstvraag &vraag, const QString &, int) -> Uitkomst<Pagina> {
            const int hoeveel = vraag.filter == u"a" ? hoogstensGefilterd : 3;
            return Pagina{QList<QJsonObject>(hoeveel, QJsonObject{{u"nummer"_qs, u"2026-001"_qs}}), {}};
        });
        QTemporaryDir map;
        const QString pad = map.filePath(u"lijst.csv"_qs);
        const auto gezegd = [&](const QString &filter) {
            v->filterveld()->setText(filter);
            MOET_LUKKEN(v->voerUit(pad));
        };
        gezegd(u"a"_qs);
        QVERIFY2(m_om->meldingen.last().contains(u"er kunnen er meer zijn"), qPrintable(m_om->meldingen.last()));
        const auto eersteZin = [&] { return v->papier()->stuk.blokken.first().tekst; };
        QVERIFY(eersteZin().contains(u"er kunnen er meer zijn"));
        gezegd(u"b"_qs);
        QVERIFY(!m_om->meldingen.last().contains(u"meer"));
        QVERIFY(eersteZin().contains(u"Er stond een filter"));
        gezegd({});
        QCOMPARE(v->papier()->stuk.blokken.size(), 1);
    }

    void aPaperSaysWhatWasChosenAboveTheList()
    {
        auto v = vak();
        auto *fase = new QComboBox; // the list takes it along
        fase->addItem(u"Alle"_qs);
        fase->addItem(u"Bij de weegploeg"_qs);
        v->voegKeuzeToe(u"Fase"_qs, fase);
        v->begin();
        QCOMPARE(v->papier()->stuk.blokken.size(), 1); // the control: the table alone
        fase->setCurrentIndex(1);
        v->begin();
        QCOMPARE(v->papier()->stuk.blokken.first().tekst, u"Gekozen boven de lijst: Bij de weegploeg. Dit zijn niet alle rijen."_qs);
    }

    void aSpreadsheetGetsDaysAndNumbersThatItCanSort()
    {
        Lijstopgave o = opgave();
        o.kolommen.append({.sleutel = u"klok"_qs, .titel = u"Volgende"_qs, .tekens = 20, .uitvoer = u"volgende"_qs});
        Lijstvak v(*m_om, o);
        v.zetBron([](const Lijstvraag &, const QString &, int) -> Uitkomst<Pagina> {
            return Pagina{{{{u"nummer"_qs, u"2026-001"_qs}, {u"klok"_qs, u"3 december (nog 11 dagen)"_qs}, {u"volgende"_qs, u"2026-12-03"_qs}}}, {}};
        });
        v.show();
        QTemporaryDir map;
        MOET_LUKKEN(v.voerUit(map.filePath(u"lijst.csv"_qs)));
        QFile csv(map.filePath(u"lijst.csv"_qs));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray tekst = csv.readAll();
        QVERIFY2(tekst.contains("\"3-12-2026\"") && !tekst.contains("nog 11 dagen"), tekst.constData());
        MOET(const Papier papier, v.papier()); // neither is a paper of today alone
        QCOMPARE(papier.stuk.blokken.last().rijen.first().last(), u"3-12-2026"_qs);
        v.lijst()->tabel()->selectRow(0);
        QVERIFY(v.lijst()->alsTekst().contains(u"nog 11 dagen")); // the control: what people read
    }

    void anExportHoldsAllRowsAndIsLogged()
    {
        auto v = vak(1200);
        QTemporaryDir map;
        MOET_LUKKEN(v->voerUit(map.filePath(u"lijst.csv"_qs)));
        QFile csv(map.filePath(u"lijst.csv"_qs));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count("\r\n"), 1201);
        MOET_LUKKEN(v->voerUit(map.filePath(u"lijst.xlsx"_qs)));
        QCOMPARE(casusWaarde(m_om->kamer(), u"SELECT resultaat FROM logboek ORDER BY volgnummer DESC LIMIT 1"_qs),
                 u"xlsx: casussen, 1200 dossiers (2026-001 tot en met 2026-1200)"_qs);
        v->lijst()->tabel()->selectRow(0);
        v->lijst()->tabel()->selectionModel()->select(v->model()->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        MOET_LUKKEN(v->voerUit(map.filePath(u"keuze.csv"_qs)));
        QFile keuze(map.filePath(u"keuze.csv"_qs));
        QVERIFY(keuze.open(QIODevice::ReadOnly));
        QCOMPARE(keuze.readAll().count("\r\n"), 3); // only what was chosen
        QVERIFY(!vak(10'500)->voerUit(map.filePath(u"te-veel.csv"_qs)));
        QVERIFY(!QFile::exists(map.filePath(u"te-veel.csv"_qs)));
    }
};

QTEST_MAIN(TestLijstuitvoer)
#include "tst_lijstuitvoer.moc"
