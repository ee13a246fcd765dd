// SPDX-License-Identifier: EUPL-1.2
// What a page says on the bar above it, where there are no fields to point at.
#include "tests/steun/huis.h"
#include "ui/aanmelding/quarantainevenster.h"
#include "ui/bouwstenen/formulier.h"
#include "ui/bouwstenen/handelingdialoog.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/meldingbalk.h"
#include "ui/venster/hoofdvenster.h"
#include "ui/venster/werkplek.h"

#include <QApplication>
#include <QLabel>
#include <QTableView>

using namespace weegkamer;

class TestMeldfout : public QObject
{
    Q_OBJECT

    static bool staatEr(Werkplek &plek, const QString &deel)
    {
        const auto labels = plek.venster().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *l) { return l->text().contains(deel) || l->accessibleName().contains(deel); });
    }

private Q_SLOTS:
    void whatIsWrongIsSaidWhereThereIsNoField()
    {
        pasToe(*qApp, Thema::Licht);
        Huis huis;
        Werkplek plek(huis.klok);
        plek.meldFout(veldFout(u"nummers"_qs, u"Dit zijn er meer dan 1000. Maak de lijst korter met het filter."_qs).value());
        QVERIFY(staatEr(plek, u"Dit zijn er meer dan 1000"_qs));
        QVERIFY(!staatEr(plek, u"aangegeven velden"_qs));
        plek.meldFout({.soort = FoutSoort::Machine, .uitleg = u"De schijf is vol."_qs}); // the control: its own words
        QVERIFY(staatEr(plek, u"De schijf is vol"_qs));
    }

    // Behind a dialog nobody sees it.
    void whatWasDoneIsSaidInTheDialogThatStaysOpen()
    {
        pasToe(*qApp, Thema::Licht);
        Huis huis;
        const QString pad = huis.map.filePath(u"oud.csv"_qs);
        QFile uit(pad);
        QVERIFY(uit.open(QIODevice::WriteOnly) && uit.write("naam;inhoud\nKwikstaart;Volgens een notitie.\nMol;Een briefje.\n") > 0);
        uit.close();
        huis.logUit();
        Werkplek plek(huis.klok);
        plek.venster().show();
        plek.kies(huis.pad());
        plek.logIn(accountVan(Rol::Casuscoordinator), huisgeheim());
        QTRY_VERIFY_WITH_TIMEOUT(plek.isIngelogd(), 20'000);
        plek.ga({u"aanmeldingen"_qs, {}});
        auto *venster = new Quarantainevenster(plek, plek.venster().huidigePagina());
        venster->open();
        const auto balken = [&](const QWidget *in) {
            QStringList teksten;
            for (const Meldingbalk *balk : in->findChildren<Meldingbalk *>()) {
                if (balk->isVisible() && balk->window() == in)
                    teksten.append(balk->tekst());
            }
            return teksten;
        };
        venster->kijkNa(pad);
        QTRY_VERIFY(venster->findChild<Invoerverslagvenster *>());
        venster->findChild<Invoerverslagvenster *>()->findChild<QPushButton *>(u"neem-op"_qs)->click();
        QTRY_COMPARE(balken(venster), QStringList(u"2 oude dossiers staan in quarantaine."_qs));
        QCOMPARE(balken(&plek.venster()), QStringList());
        // A form over it, which closes: what it did is said below it.
        const auto rijen = venster->findChild<Lijst *>();
        rijen->tabel()->setCurrentIndex(rijen->tabel()->model()->index(0, 0));
        venster->findChild<QPushButton *>(u"aanmelding.beoordeel-oud-dossier"_qs)->click();
        auto *formulier = venster->findChild<Handelingdialoog *>();
        QVERIFY(formulier);
        QJsonObject velden = formulier->formulier()->waarde();
        velden.insert(u"uitkomst"_qs, u"niet-nodig"_qs);
        velden.insert(u"reden"_qs, u"Te oud."_qs);
        formulier->formulier()->zetWaarde(velden);
        formulier->findChild<QPushButton *>(u"doe"_qs)->click();
        QCOMPARE(balken(venster).size(), 1);
        QVERIFY2(balken(venster).constFirst().endsWith(u"is beoordeeld."_qs), qPrintable(balken(venster).constFirst()));
        venster->reject();
        plek.meldGoed(u"Gedaan."_qs); // the control
        QCOMPARE(balken(&plek.venster()), QStringList(u"Gedaan."_qs));
    }
};

QTEST_MAIN(TestMeldfout)
#include "tst_meldfout.moc"
