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
#include <QTableView>

using namespace weegkamer;

class TestZoekpagina : public QObject
{
    Q_OBJECT
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
        QStringList gezien;
        for (const QLabel *l : pagina.findChildren<QLabel *>())
            gezien.append(l->text());
        QVERIFY2(gezien.join(u'\n').contains(u"“1994-03-12”: gevonden in 1 dossier."_qs), qPrintable(gezien.join(u'\n')));
        const QAbstractItemModel *model = pagina.findChild<Lijst *>()->tabel()->model();
        QCOMPARE(model->index(0, 3).data().toString(), u"Wervelvoort, Kim 12 maart 1994"_qs);
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
        kies(0, u"Weging"_qs);
        QCOMPARE(tabel->model()->rowCount(), 0);
        kies(0, u"Elke stand"_qs);
        kies(2, u"Laatste 30 dagen"_qs);
        QCOMPARE(tabel->model()->rowCount(), 1);
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
        bool gezegd = false;
        for (const QLabel *l : pagina.findChildren<QLabel *>())
            gezegd = gezegd || (l->isVisible() && l->text().startsWith(u"Niets gevonden met deze woorden."_qs));
        QVERIFY(gezegd);
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
    }
};

QTEST_MAIN(TestZoekpagina)
#include "tst_zoekpagina.moc"
