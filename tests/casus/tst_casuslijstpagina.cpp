// SPDX-License-Identifier: EUPL-1.2
#include "ui/casus/casuslijstpagina.h"

#include "tests/steun/casusproef.h"
#include "tests/steun/omgevingproef.h"
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/bouwstenen/lijst.h"

#include <QComboBox>
#include <QTabWidget>
#include <QTableView>

using namespace weegkamer;

namespace
{
QStringList kolomTekst(const Casuslijstpagina &pagina, int kolom)
{
    const QAbstractItemModel *model = pagina.casussen()->lijst()->tabel()->model();
    QStringList uit;
    for (int i = 0; i < model->rowCount(); ++i)
        uit.append(model->index(i, kolom).data().toString());
    return uit;
}
} // namespace

class TestCasuslijstpagina : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init() { steun::faalBijWaarschuwing(); }

    void theClockStandsInWords()
    {
        Huis huis;
        Omgevingproef omgeving(huis.coordinator());
        maakCasus(omgeving.kamer(), {.evaluatieOp = {2026, 3, 13}});
        Casuslijstpagina pagina(omgeving);
        QCOMPARE(kolomTekst(pagina, 1), QStringList{u"Sam van Jansen"_qs});
        QCOMPARE(kolomTekst(pagina, 3), QStringList{u"13 maart (nog 11 dagen)"_qs});
        QCOMPARE(kolomTekst(pagina, 4), QStringList{u"0"_qs});
    }

    void theOrderIsChosen()
    {
        Huis huis;
        Omgevingproef omgeving(huis.coordinator());
        maakCasus(omgeving.kamer(), {.naam = u"Eerst"_qs, .evaluatieOp = {2026, 3, 13}});
        maakCasus(omgeving.kamer(), {.naam = u"Later"_qs, .evaluatieOp = {2026, 8, 13}});
        Casuslijstpagina pagina(omgeving);
        pagina.show();
        QCOMPARE(kolomTekst(pagina, 1), (QStringList{u"Sam van Later"_qs, u"Sam van Eerst"_qs}));
        QTest::keyClick(pagina.casussen()->findChild<QComboBox *>(), Qt::Key_Down);
        QCOMPARE(kolomTekst(pagina, 1), (QStringList{u"Sam van Eerst"_qs, u"Sam van Later"_qs}));
    }

    void enterOpensTheRow()
    {
        Huis huis;
        Omgevingproef omgeving(huis.coordinator());
        const DossierId dossier = maakCasus(omgeving.kamer());
        Casuslijstpagina pagina(omgeving);
        pagina.show();
        auto *tabel = pagina.casussen()->lijst()->tabel();
        tabel->selectRow(0);
        QTest::keyClick(tabel, Qt::Key_Return);
        QCOMPARE(omgeving.plaatsen, (QList<Plaats>{{u"casussen"_qs, dossier}}));
    }

    void aNumberThatIsTypedOpensItsCasus()
    {
        Huis huis;
        Omgevingproef omgeving(huis.coordinator());
        const DossierId dossier = maakCasus(omgeving.kamer());
        maakCasus(omgeving.kamer());
        const QString nummer = casusWaarde(omgeving.kamer(), u"SELECT nummer FROM dossier WHERE id = "_qs + dossier.tekst());
        Casuslijstpagina pagina(omgeving);
        pagina.show();
        pagina.activateWindow();
        pagina.filter();
        auto *veld = pagina.casussen()->filterveld();
        QCOMPARE(pagina.focusWidget(), veld);
        QTest::keyClicks(veld, u"1999-001\r"_qs);
        QCOMPARE(omgeving.plaatsen.size(), 0);
        QCOMPARE(pagina.casussen()->model()->rowCount(), 0);
        veld->selectAll();
        QTest::keyClicks(veld, nummer + u'\r');
        QCOMPARE(omgeving.plaatsen, (QList<Plaats>{{u"casussen"_qs, dossier}}));
    }

    void theActionsOfAllCasussenStandOnTheSecondTab()
    {
        Huis huis;
        Omgevingproef omgeving(huis.coordinator());
        const DossierId dossier = maakCasus(omgeving.kamer());
        const DeelnemerId politie = organisatie(omgeving.kamer(), u"politie"_qs);
        MOET_LUKKEN(omgeving.kamer().doe(deelneming(dossier, politie)));
        MOET(const Gedaan doel, omgeving.kamer().doe(StelDoel{dossier, u"Rust"_qs}));
        MOET_LUKKEN(omgeving.kamer().doe(actie(dossier, DoelId(doel.id), politie)));
        Casuslijstpagina pagina(omgeving);
        pagina.show();
        pagina.findChild<QTabWidget *>()->setCurrentIndex(1);
        QCOMPARE(pagina.acties()->model()->rowCount(), 1);
        QTableView *tabel = pagina.acties()->lijst()->tabel();
        tabel->selectRow(0);
        QTest::keyClick(tabel, Qt::Key_Return);
        QCOMPARE(omgeving.plaatsen, (QList<Plaats>{{u"casussen"_qs, dossier}}));
        QVERIFY(steun::prent(pagina, u"actielijst"_qs, {1030, 400}));
        QCOMPARE(steun::afgekapt(&pagina), QString());
        Omgevingproef fg(huis.als(Rol::Fg));
        QVERIFY(!Casuslijstpagina(fg).acties());
    }

    void refreshingKeepsTheRow()
    {
        Huis huis;
        Omgevingproef omgeving(huis.coordinator());
        maakCasus(omgeving.kamer(), {.naam = u"Een"_qs});
        Casuslijstpagina pagina(omgeving);
        auto *tabel = pagina.casussen()->lijst()->tabel();
        tabel->selectRow(0);
        maakCasus(omgeving.kamer(), {.naam = u"Twee"_qs});
        pagina.ververs();
        QCOMPARE(tabel->currentIndex().row(), 1);
    }

    void anEmptyListSaysWhereACasusComesFrom()
    {
        Huis huis;
        Omgevingproef omgeving(huis.coordinator());
        Casuslijstpagina pagina(omgeving);
        pagina.show();
        bool gezien = false;
        for (const QLabel *label : pagina.findChildren<QLabel *>())
            gezien = gezien || (label->isVisible() && label->text() == u"Er is nog geen casus. Een casus ontstaat uit een besluit van de weegploeg.");
        QVERIFY(gezien);
    }

    /// Who sees only the own casussen is not told that the municipality has none.
    void whoTakesPartInNoneIsToldThat()
    {
        Huis huis;
        maakCasus(huis.coordinator());
        Omgevingproef omgeving(huis.als(Rol::Deelnemer));
        Casuslijstpagina pagina(omgeving);
        pagina.show();
        QStringList gezien;
        for (const QLabel *label : pagina.findChildren<QLabel *>()) {
            if (label->isVisible())
                gezien.append(label->text());
        }
        QVERIFY2(gezien.join(u'|').contains(u"U doet nu aan geen casus mee"), qPrintable(gezien.join(u'|')));
        QVERIFY(!gezien.join(u'|').contains(u"nog geen casus"));
        // Looking at an own page is nothing that was refused.
        QCOMPARE(casusWaarde(omgeving.kamer(), u"SELECT count(*) FROM logboek WHERE rol = 'deelnemer' AND resultaat LIKE 'geweigerd%'"_qs), u"0"_qs);
    }

    void oversightHasNoEmptyColumnOfNames()
    {
        Huis huis;
        maakCasus(huis.coordinator());
        const auto koppen = [](Kamer &k) {
            Omgevingproef omgeving(k);
            Casuslijstpagina pagina(omgeving);
            QStringList uit;
            for (const Kolom &kolom : pagina.casussen()->lijst()->zichtbareKolommen())
                uit.append(kolom.titel);
            return uit;
        };
        QVERIFY(koppen(huis.coordinator()).contains(u"Betrokkene"_qs)); // the control
        for (const Rol rol : {Rol::Fg, Rol::Auditor})
            QVERIFY2(!koppen(huis.als(rol)).contains(u"Betrokkene"_qs), qPrintable(tekst(rol)));
    }

    void thePageFits_data()
    {
        QTest::addColumn<Thema>("thema");
        QTest::addColumn<int>("breedte");
        QTest::newRow("light") << Thema::Licht << 1030;
        QTest::newRow("dark") << Thema::Donker << 1030;
        QTest::newRow("narrow") << Thema::Licht << 800;
    }
    void thePageFits()
    {
        QFETCH(Thema, thema);
        QFETCH(int, breedte);
        pasToe(*qApp, thema);
        Huis huis;
        Omgevingproef omgeving(huis.coordinator());
        maakCasus(omgeving.kamer(), {.evaluatieOp = {2026, 2, 27}});
        maakCasus(omgeving.kamer(), {.naam = u"Naam"_qs.repeated(100), .evaluatieOp = {2026, 3, 13}});
        const DossierId dossier = maakCasus(omgeving.kamer());
        const DeelnemerId politie = organisatie(omgeving.kamer(), u"politie"_qs);
        MOET_LUKKEN(omgeving.kamer().doe(deelneming(dossier, politie)));
        MOET(const Gedaan doel, omgeving.kamer().doe(StelDoel{dossier, u"Rust"_qs}));
        MOET_LUKKEN(omgeving.kamer().doe(actie(dossier, DoelId(doel.id), politie)));
        Casuslijstpagina pagina(omgeving);
        QVERIFY(steun::prent(pagina, u"casuslijst-%1"_qs.arg(breedte), {breedte, 400}));
        QCOMPARE(pagina.width(), breedte);
        QCOMPARE(steun::afgekapt(&pagina), QString());
        QCOMPARE(steun::naamlozeInvoer(&pagina), QString());
        pasToe(*qApp, Thema::Licht);
    }
};

QTEST_MAIN(TestCasuslijstpagina)
#include "tst_casuslijstpagina.moc"
