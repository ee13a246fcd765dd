// SPDX-License-Identifier: EUPL-1.2
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "tests/steun/wegingpaginaproef.h"
#include "ui/venster/paginaschuif.h"
#include "ui/weging/oordeelformulier.h"
#include "ui/weging/wegingagenda.h"

#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>

using namespace weegkamer;

namespace
{
void moetKunnen(const Uitkomst<QString> &u)
{
    if (!u)
        qFatal("%s", qPrintable(waarom(u)));
}

/// A case as it could lie on the table.
Wegingproef maakZaak(Huis &huis, int nummer = 1, const QString &naam = u"Proefpersoon"_qs)
{
    const Wegingproef p = legVoor(huis, nummer, {2026, 2, 20}, naam);
    Database &db = huis.coordinator().database();
    const auto zet = [&](FeitId feit, const QString &wat) { moetKunnen(db.waarde(u"UPDATE feit SET %1 WHERE id = %2"_qs.arg(wat, feit.tekst()))); };
    zet(p.gezien, u"omschrijving = 'Riep op het schoolplein dat wie niet meedoet het zal voelen, en deelde een filmpje van een aanslag.', datum = '2025-11-12', "
                  "toets = 'geverifieerd', toets_hoe = 'twee leerlingen en de conciërge vertellen hetzelfde', toets_door = 'wijkagent', noodzaak = 'zonder de leus is de dreiging niet te begrijpen'"_qs);
    zet(p.aanname, u"omschrijving = 'Heeft waarschijnlijk contact met een groep in een andere stad.', datum = '2025-11-14', toets = 'niet-te-verifieren', toets_hoe = 'de bron wil niet gehoord worden'"_qs);
    zet(p.mening, u"omschrijving = 'De jongerenwerker vindt hem sinds de zomer harder en minder bereikbaar.', datum = '2025-12-01', bron = 'jongerenwerk'"_qs);
    zet(p.alsZodanig, u"omschrijving = 'Is lid van een kerkgenootschap.', datum = '2025-12-01'"_qs);
    moetKunnen(db.waarde(u"UPDATE aanmelding SET gedraging = 'Een jongen van zeventien dreigt op school met geweld en keert zich af van vrienden en familie. De school "
                            "en de wijkagent maken zich zorgen sinds hij een filmpje van een aanslag deelde.' WHERE dossier = %1"_qs.arg(p.dossier.tekst())));
    return p;
}
} // namespace

/// Leaves pictures of the session view in both themes; fails on text that does not fit and on inputs without a name.
class TestWegingbeelden : public QObject
{
    Q_OBJECT

    static void themas()
    {
        QTest::addColumn<int>("thema");
        QTest::newRow("light") << static_cast<int>(Thema::Licht);
        QTest::newRow("dark") << static_cast<int>(Thema::Donker);
    }
    static void keur(QWidget &pagina, const QString &naam, QSize maat = {1060, 580})
    {
        QVERIFY(steun::prent(pagina, naam, maat));
        QVERIFY(pagina.width() <= maat.width());
        QCOMPARE(steun::afgekapt(&pagina), QString());
        QCOMPARE(steun::naamlozeInvoer(&pagina), QString());
    }

private Q_SLOTS:
    void init()
    {
        steun::faalBijWaarschuwing();
        QFETCH(int, thema);
        pasToe(*qApp, static_cast<Thema>(thema));
    }

    void theAgendaFits_data() { themas(); }
    void theAgendaFits()
    {
        Huis huis;
        for (int i = 1; i < 6; ++i)
            maakZaak(huis, i);
        Omgevingproef omgeving(huis.coordinator());
        Wegingagenda agenda(omgeving);
        keur(agenda, u"weging-agenda"_qs);
    }

    void theFormOfASeatFits_data() { themas(); }
    void theFormOfASeatFits()
    {
        Huis huis;
        const Wegingproef p = maakZaak(huis);
        maakZaak(huis, 2);
        Wegingpaginaproef proef(huis, Rol::Politie, p.dossier);
        keur(proef.pagina, u"weging-zetel"_qs);
        auto *formulier = proef.pagina.findChild<Oordeelformulier *>();
        formulier->zetWaarde(naarJson(oordeelOver(p)));
        formulier->gaNaarStap(0);
        keur(proef.pagina, u"weging-ingevuld"_qs, {1500, 860});
        formulier->gaNaarStap(5);
        keur(proef.pagina, u"weging-slot"_qs);
        proef.vind(u"geef"_qs)->click();
        keur(proef.pagina, u"weging-gegeven"_qs);
    }

    void errorsFit_data() { themas(); }
    void errorsFit()
    {
        Huis huis;
        const Wegingproef p = maakZaak(huis);
        Wegingpaginaproef proef(huis, Rol::Burgemeester, p.dossier);
        GeefOordeel leeg = oordeelOver(p);
        leeg.criteria[1].waarde = Criteriumwaarde::WijstHierop;
        proef.pagina.findChild<Oordeelformulier *>()->zetWaarde(naarJson(leeg));
        proef.vind(u"geef"_qs)->click();
        keur(proef.pagina, u"weging-fout"_qs);
    }

    void theCoordinatorsViewFits_data() { themas(); }
    void theCoordinatorsViewFits()
    {
        Huis huis;
        const Wegingproef p = maakZaak(huis);
        MOET_LUKKEN(huis.coordinator().doe(namensZetel(p, Zetel::Politie)));
        MOET_LUKKEN(huis.coordinator().doe(HoudAan{.dossier = p.dossier, .tot = {2026, 4, 1}, .reden = u"Nog een gesprek."_qs}));
        Wegingpaginaproef proef(huis, Rol::Casuscoordinator, p.dossier);
        keur(proef.pagina, u"weging-zetels"_qs);
        proef.vind(u"namens-burgemeester"_qs)->click();
        proef.pagina.findChild<Oordeelformulier *>()->gaNaarStap(6);
        keur(proef.pagina, u"weging-namens"_qs);
    }

    void theComparisonFits_data() { themas(); }
    void theComparisonFits()
    {
        Huis huis;
        const Wegingproef p = maakZaak(huis);
        MOET_LUKKEN(oordeelMetDrie(huis, p, Verdict::Casusoverleg, Verdict::NietVoorleggen, Verdict::Casusoverleg));
        MOET_LUKKEN(huis.coordinator().doe(NieuweRonde{.dossier = p.dossier, .reden = u"Wij bespraken de verschillen."_qs}));
        GeefOordeel anders = namensZetel(p, Zetel::Politie, Verdict::NietVoorleggen);
        anders.criteria[3].waarde = Criteriumwaarde::WijstErNietOp;
        anders.criteria[3].toelichting = u"Hij noemt geen groep, en de jongerenwerker ziet dat ook niet."_qs;
        anders.criteria[3].feitenTegen = {p.aanname, p.mening};
        anders.overige = u"Hij zou in september met een opleiding beginnen."_qs;
        MOET_LUKKEN(huis.coordinator().doe(namensZetel(p, Zetel::Burgemeester)));
        MOET_LUKKEN(huis.coordinator().doe(anders));
        MOET_LUKKEN(huis.coordinator().doe(namensZetel(p, Zetel::OpenbaarMinisterie)));
        Wegingpaginaproef proef(huis, Rol::Casuscoordinator, p.dossier);
        keur(proef.pagina, u"weging-open"_qs);
        keur(proef.pagina, u"weging-open-groot"_qs, {1660, 1700});
    }

    // Where there is too little height for parts that scroll by themselves the page scrolls as a whole: never a bar in a bar.
    void oneScrollBarDoes_data()
    {
        QTest::addColumn<int>("thema");
        QTest::addColumn<int>("schaal");
        QTest::addColumn<QSize>("ruimte");
        QTest::addColumn<bool>("paginaSchuift");
        QTest::newRow("low") << static_cast<int>(Thema::Licht) << 100 << QSize(620, 330) << true;
        QTest::newRow("low and dark") << static_cast<int>(Thema::Donker) << 100 << QSize(620, 330) << true;
        QTest::newRow("200 %") << static_cast<int>(Thema::Licht) << 200 << QSize(1200, 560) << true;
        QTest::newRow("room enough") << static_cast<int>(Thema::Licht) << 100 << QSize(1060, 640) << false;
    }
    void oneScrollBarDoes()
    {
        QFETCH(int, thema);
        QFETCH(int, schaal);
        QFETCH(QSize, ruimte);
        QFETCH(bool, paginaSchuift);
        zetSchaal(*qApp, schaal);
        pasToe(*qApp, static_cast<Thema>(thema));
        const auto terug = qScopeGuard([] {
            zetSchaal(*qApp, 100);
            pasToe(*qApp, Thema::Licht);
        });
        Huis huis;
        const Wegingproef dicht = maakZaak(huis);
        const Wegingproef open = maakZaak(huis, 2);
        MOET_LUKKEN(oordeelMetDrie(huis, open, Verdict::Casusoverleg, Verdict::NietVoorleggen, Verdict::Casusoverleg));
        MOET_LUKKEN(huis.coordinator().doe(HoudAan{.dossier = open.dossier, .tot = {2026, 4, 1}, .reden = u"Nog een gesprek."_qs}));
        const auto keurSchuiven = [&](Rol rol, const Wegingproef &p, const QString &naam, bool namens) {
            Omgevingproef om(huis.als(rol));
            QWidget scherm;
            auto *pagina = new Wegingpagina(om, p.dossier);
            auto *schuif = new Paginaschuif(pagina, &scherm);
            const auto schik = [&](QSize maat) {
                // As narrow as the window lets it be, and until every part has answered to the others.
                for (int i = 0; i < 6; ++i) {
                    const QSize groot = maat.expandedTo({schuif->minimumSizeHint().width(), 0});
                    scherm.resize(groot);
                    schuif->resize(groot);
                    QCoreApplication::processEvents();
                }
            };
            scherm.show();
            schik(ruimte);
            QVERIFY(steun::prent(scherm, u"%1-%2-%3"_qs.arg(naam).arg(schaal).arg(ruimte.height()), scherm.size()));
            if (namens) {
                pagina->findChild<QPushButton *>(u"namens-burgemeester"_qs)->click();
                schik(ruimte);
                QVERIFY(steun::prent(scherm, u"%1-namens-%2-%3"_qs.arg(naam).arg(schaal).arg(ruimte.height()), scherm.size()));
            }
            QStringList balken;
            for (const QScrollArea *vlak : scherm.findChildren<QScrollArea *>()) {
                if (vlak->isVisible() && vlak->verticalScrollBar()->maximum() > 0)
                    balken.append(QString::fromLatin1(vlak->metaObject()->className()));
            }
            const QString waar = naam + u": "_qs + balken.join(u", "_qs);
            QVERIFY2(balken.contains(u"weegkamer::Paginaschuif"_qs) == paginaSchuift, qPrintable(waar));
            QVERIFY2(!paginaSchuift || balken.size() == 1, qPrintable(waar));
            QCOMPARE(steun::afgekapt(pagina), QString());
            if (!paginaSchuift)
                return;
            // More room: its parts scroll by themselves again.
            schik({1400, 1100});
            QVERIFY2(schuif->verticalScrollBar()->maximum() == 0 || schaal > 100, qPrintable(naam));
        };
        keurSchuiven(Rol::Politie, dicht, u"schuif-zetel"_qs, false);
        keurSchuiven(Rol::Casuscoordinator, dicht, u"schuif-zetels"_qs, true);
        keurSchuiven(Rol::Casuscoordinator, open, u"schuif-open"_qs, false);
    }

    void aNameOfAnyLengthAndLargeTextFit_data() { themas(); }
    void aNameOfAnyLengthAndLargeTextFit()
    {
        Huis huis;
        const Wegingproef p = maakZaak(huis, 1, QString(400, u'W'));
        Wegingpaginaproef proef(huis, Rol::Politie, p.dossier);
        QVERIFY(proef.isActief());
        proef.toets(Qt::Key_F2);
        keur(proef.pagina, u"weging-lange-naam"_qs);
        for (int i = 0; i < 10; ++i)
            proef.toets(Qt::Key_Plus, Qt::ControlModifier);
        keur(proef.pagina, u"weging-vergroot"_qs, {1060, 580});
        keur(proef.pagina, u"weging-projector"_qs, {1700, 900});
    }
};

QTEST_MAIN(TestWegingbeelden)
#include "tst_wegingbeelden.moc"
