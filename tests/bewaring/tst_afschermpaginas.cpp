// SPDX-License-Identifier: EUPL-1.2
// The pages of what happens after closing: travelled actions, informing, holds, reopening, the list with its calendar.
#include "core/bewaring/aanwijzing.h"
#include "core/bewaring/bijvoegsel.h"
#include "core/bewaring/heropening.h"
#include "core/bewaring/vasthouding.h"
#include "core/bewaring/vernietig.h"
#include "core/handeling/voorstel.h"
#include "core/weging/besluit.h"
#include "tests/steun/afscherming.h"
#include "tests/steun/casusproef.h"
#include "tests/steun/omgevingproef.h"
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "tests/steun/wegingproef.h"
#include "ui/bewaring/bewaringlijst.h"
#include "ui/bewaring/bewaringpagina.h"
#include "ui/bewaring/certificaatvenster.h"
#include "ui/bewaring/heropeningblok.h"
#include "ui/bewaring/meegereisdpagina.h"
#include "ui/bouwstenen/formulier.h"
#include "ui/bouwstenen/leesblad.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/lijstvak.h"
#include "ui/bouwstenen/taakdialoog.h"
#include "ui/bouwstenen/tweedepersoon.h"
#include "ui/venster/paginas.h"
#include "ui/weging/wegingpagina.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QMenu>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableView>

using namespace weegkamer;

class TestAfschermpaginas : public QObject
{
    Q_OBJECT

    template <class W>
    static W *vind(QWidget &in, const QString &naam)
    {
        W *w = in.findChild<W *>(naam);
        if (!w)
            qFatal("no %s", qPrintable(naam));
        return w;
    }
    /// The picture, and that nothing in it is cut off or without a name.
    static void bekijk(QWidget &w, const QString &naam, QSize maat)
    {
        QVERIFY(steun::prent(w, naam, maat));
        QCOMPARE(steun::afgekapt(&w), QString());
        QCOMPARE(steun::naamlozeInvoer(&w), QString());
    }
    static QAction *regel(QWidget &pagina, const QString &handeling)
    {
        for (Meerknop *m : pagina.findChildren<Meerknop *>()) {
            if (QAction *a = m->isVisible() ? m->menu()->findChild<QAction *>(handeling) : nullptr)
                return a;
        }
        return nullptr;
    }
    static Handelingdialoog *dialoogVan(QWidget &pagina)
    {
        return pagina.window()->findChild<Handelingdialoog *>();
    }
    /// A shielded casus with an open action of the account of this role.
    static Uitkomst<DossierId> metActie(Huis &huis, Rol rol)
    {
        Kamer &kamer = huis.coordinator();
        const DossierId id = maakCasus(kamer);
        const DeelnemerId orgaan = organisatie(kamer, rol == Rol::Politie ? u"politie"_qs : u"reclassering"_qs);
        PROBEER(kamer.doe(deelneming(id, orgaan, accountId(kamer, rol))));
        PROBEER_IN(const Gedaan doel, kamer.doe(StelDoel{id, u"Rust in het gezin"_qs}));
        PROBEER(kamer.doe(actie(id, DoelId(doel.id), orgaan)));
        PROBEER(kamer.doe(SluitAf{id, Sluitreden::DoelBereikt, u"Rust"_qs, u"Feit 1"_qs}));
        return id;
    }

private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init() { steun::faalBijWaarschuwing(); }

    void whoHoldsNoKeySeesOnlyWhatTheyStillOwe_data()
    {
        QTest::addColumn<int>("rol");
        QTest::newRow("deelnemer") << static_cast<int>(Rol::Deelnemer);
        QTest::newRow("politie") << static_cast<int>(Rol::Politie);
    }
    void whoHoldsNoKeySeesOnlyWhatTheyStillOwe()
    {
        QFETCH(int, rol);
        Huis huis;
        MOET(const DossierId id, metActie(huis, static_cast<Rol>(rol)));
        Omgevingproef om(huis.als(static_cast<Rol>(rol)));
        const std::unique_ptr<Kamerpagina> pagina(maakPagina(om, {u"bewaring"_qs, id}));
        QVERIFY(qobject_cast<Meegereisdpagina *>(pagina.get()));
        om.pagina = pagina.get();
        pagina->show();
        const QString tekst = pagina->findChild<Leesblad *>()->tekst();
        static const QRegularExpression zin(u"Actie \\d+ in een afgeschermd dossier afronden, uiterlijk"_qs);
        QVERIFY2(tekst.contains(zin) && !tekst.contains(u"gezin"_qs), qPrintable(tekst));
        bekijk(*pagina, u"meegereisd"_qs, {1060, 420});
        vind<Actieknop>(*pagina, u"bewaring.werk-actie-bij"_qs)->click();
        Handelingdialoog *dialoog = dialoogVan(*pagina);
        QVERIFY(dialoog);
        QJsonObject velden = dialoog->formulier()->waarde();
        velden.insert(u"stand"_qs, u"gedaan"_qs);
        velden.insert(u"resultaat"_qs, u"Drie gesprekken gevoerd"_qs);
        dialoog->formulier()->zetWaarde(velden);
        vind<QPushButton>(*dialoog, u"doe"_qs)->click();
        QCOMPARE(om.meldingen.size(), 1);
        QVERIFY(pagina->findChild<Leesblad *>()->tekst().contains(u"niets meer open"_qs));
    }

    void theContactpuntDecidesOnInformingFromThePage()
    {
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        MOET_LUKKEN(huis.coordinator().doe(SluitAf{id, Sluitreden::GeenVerdereAanwijzingen, u"Rust"_qs, {}}));
        {
            Omgevingproef om(huis.coordinator());
            Bewaringpagina pagina(om, id);
            pagina.show();
            QVERIFY(!vind<Actieknop>(pagina, u"bewaring.stel-vernietiging-voor"_qs)->isToegestaan()); // K18, and it says so
            QVERIFY(!vind<Actieknop>(pagina, u"bewaring.beslis-informeren"_qs)->isToegestaan());
        }
        Omgevingproef om(huis.als(Rol::Contactpunt));
        Bewaringpagina pagina(om, id);
        om.pagina = &pagina;
        pagina.show();
        bekijk(pagina, u"informeren"_qs, {1060, 600});
        vind<Actieknop>(pagina, u"bewaring.beslis-informeren"_qs)->click();
        Handelingdialoog *dialoog = dialoogVan(pagina);
        QVERIFY(dialoog);
        bekijk(*dialoog, u"informeren-formulier"_qs, {});
        dialoog->formulier()->zetWaarde({{u"dossier"_qs, id.tekst()}, {u"uitkomst"_qs, u"geinformeerd"_qs}, {u"geinformeerd-op"_qs, u"2026-03-02"_qs}});
        vind<QPushButton>(*dialoog, u"doe"_qs)->click();
        QCOMPARE(om.meldingen.size(), 1);
        QVERIFY(!vind<Actieknop>(pagina, u"bewaring.beslis-informeren"_qs)->isVisible());
    }

    void whatCanBeDoneWithoutLiftingStandsUnderMore()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        Omgevingproef om(huis.coordinator());
        Bewaringpagina pagina(om, id);
        om.pagina = &pagina;
        pagina.show();
        for (const char *h : {"bewaring.voeg-late-brief-toe", "bewaring.leg-bezwaar-vast", "bewaring.markeer-onjuist", "bewaring.herstel-inbreng", "bewaring.werk-actie-bij",
                              "bewaring.houd-vast", "bewaring.stel-heropening-voor"})
            QVERIFY2(regel(pagina, QLatin1String(h)), h);
        MOET_LUKKEN(huis.coordinator().doe(HoudVast{id, Vasthoudgrond::Rechtsvordering, u"C/16"_qs, u"De zaak loopt"_qs, {}, {2026, 9, 1}}));
        MOET_LUKKEN(kijk(huis.coordinator(), id, Kijkreden::Vernietiging));
        pagina.ververs();
        const QString tekst = pagina.findChild<Leesblad *>()->tekst();
        QVERIFY2(tekst.contains(u"Wordt vastgehouden"_qs) && tekst.contains(u"Wie dit dossier opende"_qs) && !tekst.contains(u"C/16"_qs), qPrintable(tekst));
        bekijk(pagina, u"afgeschermd-vol"_qs, {1060, 900});
        regel(pagina, u"bewaring.verleng-vasthouding"_qs)->trigger();
        Handelingdialoog *dialoog = dialoogVan(pagina);
        QVERIFY(dialoog);
        QCOMPARE(dialoog->formulier()->waarde().value(u"vasthouding").toString(), u"1"_qs); // the only one is chosen
        bekijk(*dialoog, u"vasthouding-formulier"_qs, {});
    }

    void theFactsToRestOnAreChosenOnceItIsOpen()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        Kamer &kamer = huis.coordinator();
        MOET(const Inhoudbeeld beeld, kijk(kamer, id, Kijkreden::Vernietiging));
        Omgevingproef om(kamer);
        Bewaringpagina pagina(om, id);
        om.pagina = &pagina;
        pagina.show();
        vind<Actieknop>(pagina, u"bewaring.bevestig-noodzaak"_qs)->click();
        Handelingdialoog *dialoog = dialoogVan(pagina);
        QVERIFY(dialoog);
        QVERIFY(!dialoog->findChildren<QCheckBox *>().isEmpty());
        bekijk(*dialoog, u"noodzaak-formulier"_qs, {});
        dialoog->formulier()->zetWaarde({{u"dossier"_qs, id.tekst()}, {u"nodig-omdat"_qs, u"Het duurt voort"_qs}, {u"feiten"_qs, QJsonArray{beeld.feiten.first().id.tekst()}}});
        vind<QPushButton>(*dialoog, u"doe"_qs)->click();
        QCOMPARE(om.meldingen.size(), 1);
    }

    void aDestructionIsConfirmedOnPaper()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        Kamer &kamer = huis.coordinator();
        MOET_LUKKEN(kamer.doe(WijsAan{u"Gerda Zilverschoon"_qs, u"Gemeentesecretaris"_qs, {2026, 2, 20}, u"a.pdf"_qs, "getekend"}));
        MOET_LUKKEN(kamer.doe(u"bewaring.stel-vernietiging-voor"_qs, naarJson(Vernietig{id, u"2026-001"_qs, u"Niet meer nodig"_qs})));
        Omgevingproef om(kamer);
        Bewaringpagina pagina(om, id);
        om.pagina = &pagina;
        pagina.show();
        vind<Actieknop>(pagina, u"op-papier"_qs)->click();
        Handelingdialoog *dialoog = dialoogVan(pagina);
        QVERIFY(dialoog);
        bekijk(*dialoog, u"op-papier"_qs, {});
        dialoog->formulier()->zetWaarde({{u"voorstel"_qs, u"1"_qs}, {u"aanwijzing"_qs, u"1"_qs}, {u"wijze"_qs, u"op-papier"_qs}, {u"namens-datum"_qs, u"2026-03-02"_qs},
                                         {u"papier-naam"_qs, u"b.pdf"_qs}, {u"papier"_qs, QString::fromLatin1(QByteArray("getekend").toBase64())}});
        for (QLineEdit *l : dialoog->findChildren<QLineEdit *>()) {
            if (l->accessibleName().startsWith(u"Typ 2026-001"))
                l->setText(u"2026-001"_qs);
        }
        vind<QPushButton>(*dialoog, u"doe"_qs)->click();
        QTRY_VERIFY(pagina.findChild<Certificaatvenster *>());
        QCOMPARE(kamer.vraag(ToonBewaring{id}).error().soort, FoutSoort::NietGevonden);
    }

    void theListShowsAYearAheadAndWhatIsOpen()
    {
        Huis huis;
        MOET_LUKKEN(geslotenCasus(huis));
        MOET_LUKKEN(vulCasus(huis));
        Omgevingproef om(huis.coordinator());
        Bewaringlijst pagina(om);
        pagina.show();
        pagina.ververs();
        auto *bewaren = vind<Lijst>(pagina, u"bewaren"_qs);
        QCOMPARE(bewaren->tabel()->model()->rowCount(), 1);
        vind<QCheckBox>(pagina, u"dit-jaar"_qs)->click();
        QCOMPARE(bewaren->tabel()->model()->rowCount(), 0); // five years ahead is not this year
        auto *vak = qobject_cast<Lijstvak *>(bewaren->parentWidget());
        QVERIFY(vak);
        vak->bewaarWeergave(u"Dit jaar"_qs);
        const QList<QAction *> weergaven = vak->findChild<QMenu *>()->actions();
        QCOMPARE(weergaven.at(1)->text(), u"Dit jaar"_qs);
        weergaven.at(0)->trigger(); // Standaard
        QVERIFY(!vind<QCheckBox>(pagina, u"dit-jaar"_qs)->isChecked());
        QCOMPARE(bewaren->tabel()->model()->rowCount(), 1);
        weergaven.at(1)->trigger();
        QVERIFY(vind<QCheckBox>(pagina, u"dit-jaar"_qs)->isChecked());
        QCOMPARE(bewaren->tabel()->model()->rowCount(), 0);
        pagina.findChild<QTabWidget *>()->setCurrentIndex(3);
        QCOMPARE(vind<Lijst>(pagina, u"open"_qs)->tabel()->model()->rowCount(), 1);
        bekijk(pagina, u"open-dossiers"_qs, {1060, 420});
        pagina.findChild<QTabWidget *>()->setCurrentIndex(0);
        vind<QPushButton>(pagina, u"agenda"_qs)->click();
        auto *kiezer = pagina.findChild<QFileDialog *>();
        QVERIFY(kiezer);
        // Called off here, nothing has left the kamer, and the log doesn't say so.
        const QString uitgevoerd = u"SELECT count(*) FROM logboek WHERE resultaat LIKE 'uitgevoerd als agenda%'"_qs;
        QCOMPARE(casusWaarde(om.kamer(), uitgevoerd), u"0"_qs);
        const QString pad = huis.map.filePath(u"termijnen.ics"_qs);
        Q_EMIT kiezer->fileSelected(pad);
        QFile bestand(pad);
        QVERIFY(bestand.open(QIODevice::ReadOnly));
        QVERIFY(bestand.readAll().startsWith("BEGIN:VCALENDAR\r\n"));
        QCOMPARE(casusWaarde(om.kamer(), uitgevoerd), u"1"_qs);
        Q_EMIT kiezer->fileSelected(huis.map.filePath(u"geen/map/x.ics"_qs));
        QCOMPARE(om.fouten.size(), 1);
        kiezer->close();
    }

    void aReopeningIsWeighedOnItsPage()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        MOET_LUKKEN(oordeelMetDrie(huis, p, Verdict::Casusoverleg, Verdict::Casusoverleg, Verdict::Casusoverleg));
        Kamer &kamer = huis.coordinator();
        MOET_LUKKEN(kamer.doe(StelBesluitVast{p.dossier, Besluituitkomst::Casusoverleg, u"Nodig"_qs, u"Nodig"_qs, u"Niet te ver"_qs, u"Niet lichter"_qs, {}}));
        MOET_LUKKEN(kamer.doe(SluitAf{p.dossier, Sluitreden::RisicosGeweken, u"Rust"_qs, u"Feit 1"_qs}));
        MOET_LUKKEN(kamer.doe(u"bewaring.stel-heropening-voor"_qs, naarJson(Heropen{p.dossier, Heropenaanleiding::NieuwGedrag})));
        {
            Omgevingproef om(kamer);
            Bewaringpagina pagina(om, p.dossier);
            pagina.show();
            QVERIFY(pagina.findChild<Leesblad *>()->tekst().contains(u"Voorstel tot heropening"_qs));
            vind<Actieknop>(pagina, u"heropening-op-papier"_qs)->click();
            QVERIFY(dialoogVan(pagina));
            bekijk(*dialoogVan(pagina), u"heropening-op-papier"_qs, {});
            dialoogVan(pagina)->close();
            // The second person at the same screen, with a password of their own.
            vind<Actieknop>(pagina, u"bekrachtig-heropening"_qs)->click();
            auto *tweede = pagina.findChild<Tweedepersoondialoog *>();
            QVERIFY(tweede);
            QVERIFY(!tweede->findChild<QCheckBox *>()->isVisible()); // who proposed can't choose to confirm
            QVERIFY(!vind<QPushButton>(*tweede, u"doe"_qs)->isEnabled());
            bekijk(*tweede, u"heropening-bekrachtigen"_qs, {});
            const auto bekrachtig = [&](const QString &wachtwoord) {
                vind<QLineEdit>(*tweede, u"account"_qs)->setText(accountVan(Rol::Contactpunt));
                vind<QLineEdit>(*tweede, u"wachtwoord"_qs)->setText(wachtwoord);
                vind<QPushButton>(*tweede, u"doe"_qs)->click();
            };
            bekrachtig(u"dit is niet het wachtwoord"_qs);
            QTRY_VERIFY(!kamer.isBezig() && pagina.findChildren<Taakdialoog *>().isEmpty());
            QVERIFY(tweede->isVisible() && om.plaatsen.isEmpty());
            QCOMPARE(kamer.vraag(ToonBewaring{p.dossier})->fase, Fase::Afgeschermd);
            bekrachtig(huiswachtwoord);
            QTRY_COMPARE(om.plaatsen, QList<Plaats>({{u"weging"_qs, p.dossier}}));
            QCOMPARE(kamer.wie().rol, Rol::Casuscoordinator); // nobody's log-in changed hands
        }
        Omgevingproef om(kamer);
        Wegingpagina pagina(om, p.dossier);
        om.pagina = &pagina;
        pagina.show();
        auto *blok = pagina.findChild<Heropeningblok *>();
        QVERIFY(blok && blok->isVisible() && blok->loopt());
        QVERIFY(vind<QLabel>(*blok, u"nodig"_qs)->text().contains(u"nieuw feit"_qs));
        bekijk(pagina, u"heropening"_qs, {1280, 800});
        vind<Actieknop>(*blok, u"bewaring.leg-overleg-vast"_qs)->click();
        QVERIFY(dialoogVan(pagina));
        bekijk(*dialoogVan(pagina), u"overleg-formulier"_qs, {});
        dialoogVan(pagina)->close();
        vind<Actieknop>(*blok, u"bewaring.breek-heropening-af"_qs)->click();
        QTRY_VERIFY(dialoogVan(pagina) && dialoogVan(pagina)->findChild<QPushButton *>(u"doe"_qs));
        for (Handelingdialoog *d : pagina.findChildren<Handelingdialoog *>()) {
            if (!d->isVisible())
                continue;
            d->formulier()->zetWaarde({{u"dossier"_qs, p.dossier.tekst()}, {u"reden"_qs, u"Vergissing"_qs}});
            vind<QPushButton>(*d, u"doe"_qs)->click();
        }
        QCOMPARE(om.plaatsen.last(), (Plaats{u"bewaring"_qs, p.dossier}));
    }

    void anOrdinaryWegingShowsNoReopening()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        Omgevingproef om(huis.coordinator());
        Wegingpagina pagina(om, p.dossier);
        pagina.show();
        QVERIFY(!pagina.findChild<Heropeningblok *>()->isVisible());
    }

    void thePagesFitInTheDark()
    {
        pasToe(*qApp, Thema::Donker);
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        MOET_LUKKEN(huis.coordinator().doe(HoudVast{id, Vasthoudgrond::Rechtsvordering, u"C/16"_qs, u"De zaak loopt"_qs, {}, {2026, 9, 1}}));
        MOET_LUKKEN(kijk(huis.coordinator(), id, Kijkreden::Vernietiging));
        Omgevingproef om(huis.coordinator());
        Bewaringpagina pagina(om, id);
        bekijk(pagina, u"afgeschermd-vol"_qs, {1060, 900});
        pasToe(*qApp, Thema::Licht);
    }
};

QTEST_MAIN(TestAfschermpaginas)
#include "tst_afschermpaginas.moc"
