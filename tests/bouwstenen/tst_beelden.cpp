// SPDX-License-Identifier: EUPL-1.2
#include "tests/bouwstenen/voorbeeld.h"
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/bouwstenen/fasebalk.h"
#include "ui/bouwstenen/formulier.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/meldingbalk.h"
#include "ui/bouwstenen/waarom.h"

#include <QBoxLayout>
#include <QJsonDocument>
#include <QTableView>
#include <QtTest>

using namespace weegkamer;

namespace
{
const QDate dag(2026, 11, 22);

Waarom berekening()
{
    return {.titel = u"Waarom uiterlijk 3 december?"_qs,
            .regel = u"6.15"_qs,
            .artikel = u"artikel 9, tweede lid, van de wet"_qs,
            .zinnen = {u"De casus begon op 3 juni. De deelnemers evalueren na hoogstens zes maanden."_qs,
                       u"Dat is 3 december, een donderdag: geen weekend en geen feestdag."_qs},
            .linktekst = u"Naar de evaluatie"_qs,
            .link = u"evaluatie"_qs};
}
} // namespace

/// Leaves a picture of every building block in both themes, and fails on text that does not fit.
class TestBeelden : public QObject
{
    Q_OBJECT

    static void themas()
    {
        QTest::addColumn<int>("thema");
        QTest::newRow("light") << static_cast<int>(Thema::Licht);
        QTest::newRow("dark") << static_cast<int>(Thema::Donker);
    }

private Q_SLOTS:
    void init()
    {
        steun::faalBijWaarschuwing();
        QFETCH(int, thema);
        pasToe(*qApp, static_cast<Thema>(thema));
    }

    void theFormFits_data() { themas(); }
    void theFormFits()
    {
        Formulier formulier(veldInfos<voorbeeld::Alles>());
        formulier.setContentsMargins(24, 24, 24, 24);
        formulier.zetVast(u"dossier"_qs, u"1"_qs);
        formulier.zetOpties(u"feit-ids"_qs, {{u"1"_qs, u"12 november: verklaring"_qs},
                                             {u"2"_qs, u"14 november: bericht"_qs}});
        formulier.zetOpties(u"feiten.bron"_qs, {{u"2"_qs, u"Politie"_qs}});
        formulier.zetWaarde(QJsonDocument::fromJson(
                                R"({"naam":"Voorbeeld","reden":"Een zin die lang genoeg is om over de rand van
het veld te lopen, zodat te zien is of de regels netjes worden afgebroken en of het veld meegroeit met wat er staat.",
            "geboren":"1999-02-03","gehoord":true,"feiten":[{"datum":"2026-11-12","bron":"2"}],"bestand":"aGFsbG8="})")
                                .object());
        Fout fout{.soort = FoutSoort::Invoer,
                  .uitleg = {},
                  .detail = {},
                  .weigering =
                      Weigering{u"W5.3f"_qs,
                                u"artikel 5, derde lid"_qs,
                                u"Het OM heeft nog niet geoordeeld. Vraag het oordeel op of wacht erop."_qs,
                                {}},
                  .velden = {{u"bsn"_qs,
                              u"Dit burgerservicenummer kan niet bestaan. Controleer de negen cijfers."_qs},
                             {u"feiten[0].omschrijving"_qs, u"Vul dit in."_qs}}};
        formulier.toonFouten(fout);
        QVERIFY(steun::prent(formulier, u"formulier"_qs, {900, 1900}));
        QCOMPARE(steun::afgekapt(&formulier), QString());
        QCOMPARE(steun::naamlozeInvoer(&formulier), QString());
    }

    void theSmallBlocksFit_data() { themas(); }
    void theSmallBlocksFit()
    {
        QWidget pagina;
        auto *kolom = new QVBoxLayout(&pagina);
        kolom->setContentsMargins(24, 24, 24, 24);
        kolom->setSpacing(16);
        for (const Fasestap stap : {Fasestap::Melding, Fasestap::Casus, Fasestap::Vernietigd}) {
            auto *balk = new Fasebalk(&pagina);
            balk->zetStap(stap);
            kolom->addWidget(balk);
        }
        for (const int dagen : {30, 5, 0, -3}) {
            auto *klok = new Klokveld(&pagina);
            klok->zet(u"Evaluatie"_qs, dag.addDays(dagen), dag, berekening());
            kolom->addWidget(klok);
        }
        auto *klaar = new Klokveld(&pagina);
        klaar->zetKlaar(u"Evaluatie gedaan op 3 november"_qs);
        kolom->addWidget(klaar);
        auto *rij = new QHBoxLayout;
        auto *goed = new Actieknop(u"Leg voor aan casusoverleg"_qs, &pagina);
        maakHoofdknop(goed);
        auto *gewoon = new Actieknop(u"Overleg plannen"_qs, &pagina);
        auto *niet = new Actieknop(u"Stel besluit vast"_qs, &pagina);
        niet->zetGeweigerd({u"W5.3f"_qs, u"artikel 5"_qs, u"Het OM heeft nog niet geoordeeld."_qs, {}});
        for (QWidget *w : std::initializer_list<QWidget *>{goed, gewoon, niet, niet->maakWaaromKnop(&pagina)})
            rij->addWidget(w);
        rij->addStretch();
        kolom->addLayout(rij);
        for (const auto soort :
             {Meldingbalk::Soort::Goed, Meldingbalk::Soort::LetOp, Meldingbalk::Soort::Mislukt}) {
            auto *balk = new Meldingbalk(&pagina);
            kolom->addWidget(balk);
            balk->toon(
                soort,
                u"De schijf is vol. Er is niets opgeslagen en niets verloren. Maak ruimte vrij en probeer het opnieuw."_qs);
        }
        gewoon->setFocus();
        QVERIFY(steun::prent(pagina, u"bouwstenen"_qs, {760, 640}));
        QCOMPARE(steun::afgekapt(&pagina), QString());
        QCOMPARE(steun::naamlozeInvoer(&pagina), QString());
        Waaromblad blad(berekening(), nullptr);
        blad.setAttribute(Qt::WA_DeleteOnClose, false);
        blad.toonBij(goed);
        QVERIFY(steun::prent(blad, u"waarom"_qs, blad.size()));
        QCOMPARE(steun::afgekapt(&blad), QString());
    }

    void theListFits_data() { themas(); }
    void theListFits()
    {
        Paginamodel model(
            {{.sleutel = u"nummer"_qs, .titel = u"Nummer"_qs, .tekens = 12},
             {.sleutel = u"sinds"_qs, .titel = u"Ontvangen"_qs, .soort = VeldSoort::Datum, .tekens = 12},
             {.sleutel = u"wat"_qs, .titel = u"Wat moet er gebeuren"_qs},
             {.sleutel = u"feiten"_qs, .titel = u"Feiten"_qs, .soort = VeldSoort::Geheel, .tekens = 8}});
        model.zetBron([](const QString &, int) -> Uitkomst<Pagina> {
            Pagina pagina;
            for (int i = 0; i < 14; ++i) {
                pagina.rijen.append(
                    {{u"nummer"_qs, u"2026-%1"_qs.arg(i + 17, 3, 10, QLatin1Char('0'))},
                     {u"feiten"_qs, i * 7 % 12},
                     {u"sinds"_qs, dag.addDays(-i).toString(Qt::ISODate)},
                     {u"wat"_qs,
                      i % 3
                          ? u"Oordeel van het OM ontbreekt"_qs
                          : u"De kwaliteit van de feiten is nog niet getoetst door de politie of de gemeente"_qs}});
            }
            return pagina;
        });
        Lijst lijst(u"Aanmeldingen"_qs);
        lijst.setContentsMargins(24, 24, 24, 24);
        lijst.zetModel(&model);
        lijst.zetLeeg(u"Hier staan de aanmeldingen die op u wachten."_qs, u"Nieuwe aanmelding"_qs);
        lijst.tabel()->selectRow(2);
        QVERIFY(steun::prent(lijst, u"lijst"_qs, {760, 440}));
        model.zetBron([](const QString &, int) -> Uitkomst<Pagina> { return Pagina{}; });
        QVERIFY(steun::prent(lijst, u"lijst-leeg"_qs, {760, 240}));
        QCOMPARE(steun::afgekapt(&lijst), QString());
    }
};

QTEST_MAIN(TestBeelden)
#include "tst_beelden.moc"
