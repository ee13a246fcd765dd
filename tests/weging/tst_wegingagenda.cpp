// SPDX-License-Identifier: EUPL-1.2
#include "ui/weging/wegingagenda.h"

#include "tests/steun/omgevingproef.h"
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "tests/steun/wegingproef.h"
#include "ui/bouwstenen/formulier.h"
#include "ui/bouwstenen/handelingdialoog.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/lijstvak.h"
#include "ui/bouwstenen/waarom.h"
#include "ui/weging/agendakolom.h"
#include "ui/weging/plaatsvervangersvenster.h"

#include <QAbstractItemModelTester>
#include <QListWidget>
#include <QTableView>

using namespace weegkamer;

namespace
{
QString cel(const QTableView *tabel, int rij, int kolom, int rol = Qt::DisplayRole)
{
    return tabel->model()->index(rij, kolom).data(rol).toString();
}
} // namespace

class TestWegingagenda : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init() { steun::faalBijWaarschuwing(); }

    void itTellsWhoHasJudgedInSignsAndInWords()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        MOET_LUKKEN(huis.coordinator().doe(namensZetel(p, Zetel::Burgemeester)));
        Omgevingproef omgeving(huis.coordinator());
        const Wegingagenda agenda(omgeving);
        const auto *tabel = agenda.findChild<QTableView *>();
        const QAbstractItemModelTester proef(tabel->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(cel(tabel, 0, 0), u"2026-001"_qs);
        QCOMPARE(cel(tabel, 0, 1), u"2-3-2026"_qs);
        QCOMPARE(cel(tabel, 0, 3), u"BM\u00a0✓  POL\u00a0…  OM\u00a0…"_qs);
        QCOMPARE(cel(tabel, 0, 3, Qt::AccessibleTextRole),
                 u"Oordelen: Burgemeester binnen, Politie ontbreekt, Openbaar Ministerie ontbreekt"_qs);
        QCOMPARE(cel(tabel, 0, 4), u"Verzegeld"_qs);
        QVERIFY(!cel(tabel, 0, 0).contains(u"Proefpersoon"));
    }

    void whatIsOnScreenStaysInSight()
    {
        QList<Agendaregel> regels;
        for (int i = 1; i <= 12; ++i)
            regels.append({.dossier = DossierId(i), .nummer = QString::number(i)});
        Agendakolom kolom;
        kolom.resize(kolom.width(), 900);
        kolom.show();
        kolom.zet(regels, DossierId(12));
        const auto *lijst = kolom.findChild<QListWidget *>();
        for (const int hoogte : {900, 400, 200}) {
            kolom.resize(kolom.width(), hoogte);
            const auto punt = [lijst] { return lijst->visualItemRect(lijst->currentItem()); };
            QTRY_VERIFY2(punt().top() >= 0 && punt().bottom() < lijst->viewport()->height(), qPrintable(QString::number(hoogte)));
        }
    }

    void whatWasAdjournedSaysUntilWhen()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        MOET_LUKKEN(huis.coordinator().doe(HoudAan{.dossier = p.dossier, .tot = {2026, 4, 1}, .reden = u"Nog een gesprek."_qs}));
        Omgevingproef omgeving(huis.coordinator());
        const Wegingagenda agenda(omgeving);
        QCOMPARE(cel(agenda.findChild<QTableView *>(), 0, 5), u"1-4-2026"_qs);
    }

    void enterOpensAndRefreshingKeepsThePlace()
    {
        Huis huis;
        legVoor(huis, 1, {2026, 2, 1});
        const Wegingproef tweede = legVoor(huis, 2, {2026, 2, 2});
        Omgevingproef omgeving(huis.coordinator());
        Wegingagenda agenda(omgeving);
        agenda.show();
        auto *tabel = agenda.findChild<QTableView *>();
        tabel->selectRow(1);
        agenda.ververs();
        QTest::keyClick(tabel, Qt::Key_Return);
        QCOMPARE(omgeving.plaatsen, (QList<Plaats>{{u"weging"_qs, tweede.dossier}}));
        QCOMPARE(steun::naamlozeInvoer(&agenda), QString());
    }

    void anEmptyAgendaSaysWhatItIsFor()
    {
        Huis huis;
        Omgevingproef omgeving(huis.als(Rol::Politie));
        Wegingagenda agenda(omgeving);
        agenda.resize(800, 500);
        agenda.show();
        QCOMPARE(steun::afgekapt(&agenda), QString());
        const auto knoppen = agenda.findChildren<QPushButton *>();
        const auto knop = std::find_if(knoppen.begin(), knoppen.end(), [](const QPushButton *k) { return k->isVisible(); });
        QVERIFY(knop != knoppen.end());
        QTest::mouseClick(*knop, Qt::LeftButton);
        QCOMPARE(omgeving.plaatsen.value(0).onderwerp, u"aanmeldingen"_qs);
    }

    void deputiesAreKeptAndEndedFromTheAgenda()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        Omgevingproef omgeving(k);
        Wegingagenda agenda(omgeving);
        omgeving.pagina = &agenda;
        agenda.resize(1000, 600);
        agenda.show();
        auto *knop = agenda.findChild<QPushButton *>(u"plaatsvervangers"_qs);
        QVERIFY(knop);
        knop->click();
        auto *venster = agenda.findChild<Plaatsvervangersvenster *>();
        QVERIFY(venster && venster->isVisible());
        venster->findChild<Actieknop *>(u"weging.wijs-plaatsvervanger-aan"_qs)->click();
        auto *dialoog = venster->findChild<Handelingdialoog *>();
        QVERIFY(dialoog);
        dialoog->formulier()->zetWaarde({{u"voor"_qs, u"politie"_qs}, {u"naam"_qs, u"R. Invaller"_qs}, {u"functie"_qs, u"Operationeel chef"_qs},
                                         {u"van"_qs, u"2026-03-02"_qs}, {u"tot"_qs, u"2026-03-14"_qs}});
        dialoog->findChild<QPushButton *>(u"doe"_qs)->click();
        QCOMPARE(omgeving.meldingen, QStringList{u"De vervanging ligt vast."_qs});
        MOET_LUKKEN(k.doe(WijsPlaatsvervangerAan{Vervangen::Burgemeester, u"Een lange naam met veel voornamen en achternamen"_qs, u"Loco-burgemeester"_qs, {2026, 4, 1}, {2026, 4, 30}}));
        venster->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        knop->click();
        venster = agenda.findChild<Plaatsvervangersvenster *>();
        for (const Thema thema : {Thema::Donker, Thema::Licht}) {
            pasToe(*qApp, thema);
            QVERIFY(steun::prent(*venster, u"plaatsvervangers"_qs, {880, 520}));
        }
        QCOMPARE(steun::naamlozeInvoer(venster), QString());
        QCOMPARE(steun::afgekapt(venster), QString());
        // The filter goes over name, function and whom it is for, by the beginning of words; what is chosen can be ended.
        Lijstvak *lijst = venster->lijst();
        QCOMPARE(lijst->model()->rowCount(), 2);
        auto *trekIn = venster->findChild<Actieknop *>(u"weging.trek-plaatsvervanger-in"_qs);
        for (const auto &[getypt, over] : {std::pair{"loco", 1}, {"invaller", 1}, {"politie chef", 1}, {"nvaller", 0}, {"", 2}, {"inv", 1}}) {
            lijst->filterveld()->setText(QString::fromLatin1(getypt));
            lijst->begin();
            QCOMPARE(lijst->model()->rowCount(), over);
        }
        lijst->lijst()->tabel()->setCurrentIndex(lijst->model()->index(0, 0));
        QVERIFY(trekIn->isEnabled());
        trekIn->click();
        auto *weg = venster->findChild<Handelingdialoog *>();
        QVERIFY(weg);
        weg->findChild<QPushButton *>(u"doe"_qs)->click();
        MOET(const Plaatsvervangers nu, k.vraag(VraagPlaatsvervangers{}));
        QVERIFY(nu.rijen.last().ingetrokkenOp.isValid());
    }
};

QTEST_MAIN(TestWegingagenda)
#include "tst_wegingagenda.moc"
