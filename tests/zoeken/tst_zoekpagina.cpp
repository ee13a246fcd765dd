// SPDX-License-Identifier: EUPL-1.2
#include "ui/zoeken/zoekpagina.h"

#include "core/aanmelding/melding.h"
#include "core/handeling/dossier.h"
#include "core/opslag/database.h"
#include "core/toezicht/logboekvragen.h"
#include "tests/steun/omgevingproef.h"
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/vul.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/plaatsen.h"

#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QTableView>

using namespace weegkamer;

class TestZoekpagina : public QObject
{
    Q_OBJECT

    /// What stands on the page beside its list, from top to bottom.
    static QString gelezen(const Zoekpagina &pagina)
    {
        QStringList uit;
        for (const QLabel *l : pagina.findChildren<QLabel *>()) {
            if (l->isVisible() && !l->text().isEmpty())
                uit.append(l->text());
        }
        static const QRegularExpression opmaak(u"<[^>]*>"_qs);
        return uit.join(u'\n').remove(opmaak);
    }

private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init() { steun::faalBijWaarschuwing(); }

    void eachPhaseHasItsPlace_data()
    {
        QTest::addColumn<int>("fase");
        QTest::addColumn<QString>("onderwerp");
        const auto rij = [](Fase f, const QString &onderwerp) { QTest::newRow(qPrintable(tekst(f))) << static_cast<int>(f) << onderwerp; };
        rij(Fase::Melding, u"aanmeldingen"_qs);
        rij(Fase::Aanmelding, u"aanmeldingen"_qs);
        rij(Fase::Weging, u"weging"_qs);
        rij(Fase::Casus, u"casussen"_qs);
        rij(Fase::Afgeschermd, u"bewaring"_qs);
        rij(Fase::TeVernietigen, u"bewaring"_qs);
    }
    void eachPhaseHasItsPlace()
    {
        QFETCH(int, fase);
        QFETCH(QString, onderwerp);
        const Plaats verwacht{onderwerp, DossierId(7)};
        QCOMPARE(plaatsVan(DossierId(7), static_cast<Fase>(fase)), verwacht);
    }

    void aHitOpensItsDossierAndTheWordsStayOutOfTitleAndLog()
    {
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        Omgevingproef om(huis.coordinator());
        Zoekpagina pagina(om, u" Wervelvoort "_qs);
        pagina.ververs();
        pagina.show();
        auto *lijst = pagina.findChild<Lijst *>();
        QVERIFY(lijst->tabel()->model()->rowCount() > 0);
        lijst->tabel()->selectRow(0);
        QTest::keyClick(lijst->tabel(), Qt::Key_Return);
        QCOMPARE(om.plaatsen, QList<Plaats>({{u"casussen"_qs, id}}));
        QVERIFY(!pagina.titel().contains(u"Wervelvoort"_qs));
        QVERIFY(steun::prent(pagina, u"zoeken"_qs, {1000, 400}));
        QCOMPARE(steun::afgekapt(&pagina), QString());
        QCOMPARE(steun::naamlozeInvoer(&pagina), QString());
        MOET(const Logboeklijst log, huis.coordinator().vraag(VraagLogboek{.handeling = u"zoeken.zoek"_qs}));
        QCOMPARE(log.rijen.size(), 1);
    }

    void itSaysWhatWasSearchedAndWritesDaysOut()
    {
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        Database &db = huis.coordinator().database();
        QVERIFY(db.waarde(u"UPDATE zoektekst SET soort = 'betrokkene', tekst = 'Wervelvoort, Kim 1994-03-12' WHERE dossier = "_qs + id.tekst()));
        Omgevingproef om(huis.coordinator());
        Zoekpagina pagina(om, u"1994-03-12"_qs);
        pagina.ververs();
        pagina.show();
        QVERIFY2(gelezen(pagina).contains(u"Gevonden voor “1994-03-12”\nIn 1 dossier."_qs), qPrintable(gelezen(pagina)));
        const QAbstractItemModel *model = pagina.findChild<Lijst *>()->tabel()->model();
        QCOMPARE(model->index(0, 3).data().toString(), u"Wervelvoort, Kim 12 maart 1994"_qs);
    }

    // Where a day is written out the marks move along; a day of which a part was searched for is marked as a whole.
    void whatWasSearchedForIsMarkedAlsoAfterADay()
    {
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        Database &db = huis.coordinator().database();
        QVERIFY(db.waarde(u"UPDATE zoektekst SET soort = 'betrokkene', tekst = 'Kim 1994-03-12 Wervelvoort' WHERE dossier = "_qs + id.tekst()));
        Omgevingproef om(huis.coordinator());
        for (const auto &[woorden, gemerkt] : {std::pair(u"kim wervel"_qs, QStringList{u"Kim"_qs, u"Wervelvoort"_qs}),
                                               std::pair(u"1994-03-12 wervel"_qs, QStringList{u"12 maart 1994"_qs, u"Wervelvoort"_qs})}) {
            Zoekpagina pagina(om, woorden);
            pagina.ververs();
            pagina.show();
            const QModelIndex cel = pagina.findChild<Lijst *>()->tabel()->model()->index(0, 3);
            const QString tekst = cel.data().toString();
            QCOMPARE(tekst, u"Kim 12 maart 1994 Wervelvoort"_qs);
            QStringList gezien;
            for (const QJsonValue &deel : cel.data(Paginamodel::GemerktRol).toJsonArray())
                gezien.append(tekst.mid(deel[u"begin"].toInt(), deel[u"lengte"].toInt()));
            QCOMPARE(gezien, gemerkt);
            // A screen reader reads on; only the eye gets marks.
            QCOMPARE(cel.data(Qt::AccessibleTextRole).toString(), u"Gevonden: "_qs + tekst);
        }
    }

    void marksLookRightInBothThemesAndAtEverySize_data()
    {
        QTest::addColumn<int>("thema");
        QTest::addColumn<int>("schaal");
        for (const int schaal : {100, 200}) {
            QTest::addRow("light %d", schaal) << static_cast<int>(Thema::Licht) << schaal;
            QTest::addRow("dark %d", schaal) << static_cast<int>(Thema::Donker) << schaal;
        }
    }
    void marksLookRightInBothThemesAndAtEverySize()
    {
        QFETCH(int, thema);
        QFETCH(int, schaal);
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        MOET_LUKKEN(vulCasus(huis));
        Q_UNUSED(id)
        zetSchaal(*qApp, schaal);
        pasToe(*qApp, static_cast<Thema>(thema));
        {
            Omgevingproef om(huis.coordinator());
            Zoekpagina pagina(om, u"Wervelvoort"_qs);
            pagina.ververs();
            QVERIFY(steun::prent(pagina, u"zoeken-gemerkt-%1"_qs.arg(schaal), {1000, 400}));
            QTableView *tabel = pagina.findChild<Lijst *>()->tabel();
            // The control: the same row without its marks looks otherwise.
            const QModelIndex cel = tabel->model()->index(1, 3);
            const QRect vlak = tabel->visualRect(cel);
            const QImage met = tabel->viewport()->grab(vlak).toImage();
            auto *model = qobject_cast<Paginamodel *>(tabel->model());
            QJsonObject kaal = model->rij(cel);
            kaal.remove(u"raak"_qs);
            model->zetBron([kaal](const QString &, int) { return Pagina{{kaal, kaal}, {}}; });
            QVERIFY(met != tabel->viewport()->grab(vlak).toImage());
        }
        zetSchaal(*qApp, 100);
        pasToe(*qApp, Thema::Licht);
    }

    void theChoicesAboveTheListSearchAgain()
    {
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        Q_UNUSED(id)
        Omgevingproef om(huis.coordinator());
        Zoekpagina pagina(om, u"Wervelvoort"_qs);
        pagina.ververs();
        pagina.resize(1000, 400);
        pagina.show();
        auto *tabel = pagina.findChild<Lijst *>()->tabel();
        const auto kies = [&pagina](int keuze, const QString &tekst) {
            auto *vak = pagina.findChildren<QComboBox *>().at(keuze);
            vak->setCurrentIndex(vak->findText(tekst));
            Q_EMIT vak->activated(vak->currentIndex());
        };
        QCOMPARE(tabel->model()->rowCount(), 1);
        QVERIFY(gelezen(pagina).startsWith(u"Gevonden voor “Wervelvoort”\nIn 1 dossier."_qs));
        kies(0, u"Weging"_qs);
        QCOMPARE(tabel->model()->rowCount(), 0);
        QVERIFY(gelezen(pagina).startsWith(u"Niets gevonden voor “Wervelvoort”\n"_qs));
        kies(0, u"Elke stand"_qs);
        kies(2, u"Laatste 30 dagen"_qs);
        QCOMPARE(tabel->model()->rowCount(), 1);
        QVERIFY(gelezen(pagina).startsWith(u"Gevonden voor “Wervelvoort”\nIn 1 dossier."_qs));
        kies(1, u"Verstrekking aan een derde"_qs);
        QCOMPARE(tabel->model()->rowCount(), 0);
        QCOMPARE(steun::naamlozeInvoer(&pagina), QString());
        QCOMPARE(steun::afgekapt(&pagina), QString());
        pagina.filter();
        QCOMPARE(pagina.focusWidget(), pagina.findChildren<QComboBox *>().first());
    }

    void nothingFoundSaysSo()
    {
        Huis huis;
        Omgevingproef om(huis.coordinator());
        Zoekpagina pagina(om, u"nergens te vinden"_qs);
        pagina.ververs();
        pagina.show();
        QVERIFY2(gelezen(pagina).startsWith(u"Niets gevonden voor “nergens te vinden”\nKies boven"_qs), qPrintable(gelezen(pagina)));
        QCOMPARE(om.fouten.size(), 0);
    }

    void whoMayNotSearchIsTold()
    {
        Huis huis;
        Omgevingproef om(huis.als(Rol::Auditor));
        Zoekpagina pagina(om, u"Wervelvoort"_qs);
        pagina.ververs();
        QCOMPARE(om.fouten.size(), 1);
        QCOMPARE(om.fouten.first().soort, FoutSoort::GeenRecht);
        QVERIFY(!gelezen(pagina).contains(u"Wervelvoort"_qs));
    }
};

QTEST_MAIN(TestZoekpagina)
#include "tst_zoekpagina.moc"
