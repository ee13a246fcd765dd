// SPDX-License-Identifier: EUPL-1.2
#include "ui/aanmelding/aanmeldinglijstpagina.h"

#include "tests/aanmelding/paginaproef.h"
#include "ui/bouwstenen/lijst.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QMenu>
#include <QTableView>

using namespace weegkamer;

class TestLijstpagina : public QObject
{
    Q_OBJECT
    std::unique_ptr<Huis> m_huis;

    qint64 nieuwe(const QString &naam)
    {
        const auto gedaan = m_huis->coordinator().doe(aanmelding(m_huis->coordinator(), iemand(naam)));
        if (!gedaan)
            qFatal("%s", qPrintable(waarom(gedaan)));
        return gedaan->id;
    }
    DossierId melding()
    {
        const auto gedaan = m_huis->coordinator().doe(
            NeemMeldingAan{.ontvangenOp = {2026, 2, 27}, .melder = {}, .contact = {}, .relatie = {}, .inhoud = u"Haar buurjongen\npraat over een aanslag."_qs});
        if (!gedaan)
            qFatal("%s", qPrintable(waarom(gedaan)));
        return DossierId(gedaan->id);
    }
    static QTableView *tabel(QWidget &pagina, const QString &naam) { return pagina.findChild<Lijst *>(naam)->tabel(); }
    static QString cel(QTableView *tabel, int rij, int kolom) { return tabel->model()->index(rij, kolom).data().toString(); }

private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init()
    {
        steun::faalBijWaarschuwing();
        m_huis = std::make_unique<Huis>();
    }
    void cleanup() { m_huis.reset(); }

    void listsWhatIsInPreparation()
    {
        const qint64 id = nieuwe(u"Berg"_qs);
        MOET_LUKKEN(m_huis->coordinator().doe(feit(DossierId(id))));
        Omgevingproef om(m_huis->coordinator());
        Aanmeldinglijstpagina pagina(om);
        pagina.show();
        QTableView *t = tabel(pagina, u"aanmeldingen"_qs);
        const QAbstractItemModelTester keurder(t->model());
        QCOMPARE(t->model()->rowCount(), 1);
        const QStringList verwacht{u"2026-001"_qs, u"Łukasz van den Berg"_qs, u"27-2-2026"_qs, u"Reclassering"_qs, u"Aanmelding"_qs, u"1"_qs, u"1"_qs};
        for (int i = 0; i < verwacht.size(); ++i)
            QVERIFY2(cel(t, 0, i).contains(verwacht.at(i)), qPrintable(cel(t, 0, i)));
    }

    void enterOpensARow()
    {
        const qint64 id = nieuwe(u"Berg"_qs);
        Omgevingproef om(m_huis->coordinator());
        Aanmeldinglijstpagina pagina(om);
        pagina.show();
        QTableView *t = tabel(pagina, u"aanmeldingen"_qs);
        t->selectRow(0);
        QTest::keyClick(t, Qt::Key_Return);
        QCOMPARE(om.plaatsen, (QList<Plaats>{{u"aanmeldingen"_qs, DossierId(id)}}));
    }

    void showsTheMeldingenOfTheirReceiverOnly()
    {
        melding();
        {
            Omgevingproef om(m_huis->coordinator());
            Aanmeldinglijstpagina pagina(om);
            pagina.show();
            QCOMPARE(cel(tabel(pagina, u"meldingen"_qs), 0, 1), u"Haar buurjongen praat over een aanslag."_qs);
        }
        {
            Omgevingproef om(m_huis->als(Rol::Burgemeester));
            Aanmeldinglijstpagina pagina(om);
            pagina.show();
            QVERIFY(gelezen(pagina).contains(u"Er wacht geen melding op u."_qs));
        }
        Omgevingproef om(m_huis->als(Rol::Politie));
        Aanmeldinglijstpagina pagina(om);
        pagina.show();
        QVERIFY(!pagina.findChild<Lijst *>(u"meldingen"_qs));
        QVERIFY(!knopVan(pagina, u"aanmelding.neem-melding-aan"_qs)->isToegestaan());
        QVERIFY(om.fouten.isEmpty());
    }

    void aJudgedMeldingSaysThatItIsStillToBeDrawnUp()
    {
        const DossierId dossier = melding();
        MOET_LUKKEN(m_huis->coordinator().doe(BeoordeelMelding{.dossier = dossier, .reden = u"Dit past."_qs, .tochOmdat = {}}));
        Omgevingproef om(m_huis->coordinator());
        Aanmeldinglijstpagina pagina(om);
        pagina.show();
        QTableView *t = tabel(pagina, u"aanmeldingen"_qs);
        QCOMPARE(cel(t, 0, 1), u"Nog op te stellen"_qs);
        QCOMPARE(cel(t, 0, 5), QString());
    }

    void takesAMeldingInThroughItsForm()
    {
        Omgevingproef om(m_huis->coordinator());
        Aanmeldinglijstpagina pagina(om);
        om.pagina = &pagina;
        pagina.show();
        Actieknop *knop = knopVan(pagina, u"aanmelding.neem-melding-aan"_qs);
        knop->setFocus();
        QTest::keyClick(knop, Qt::Key_Space);
        auto *dialoog = dialoogVan<Handelingdialoog>(pagina);
        QVERIFY(dialoog);
        QCOMPARE(dialoog->formulier()->waarde().value(u"ontvangen-op").toString(), u"2026-03-02"_qs);
        vulIn(dialoog, {{u"inhoud"_qs, u"Iemand zag iets."_qs}});
        drukOpDoe(dialoog);
        QVERIFY(om.meldingen.last().contains(u"2026-001"));
        QCOMPARE(om.plaatsen.size(), 1);
        QCOMPARE(tabel(pagina, u"meldingen"_qs)->model()->rowCount(), 1);
    }

    void newOpensTheFormOfAnAanmelding()
    {
        Omgevingproef om(m_huis->coordinator());
        Aanmeldinglijstpagina pagina(om);
        pagina.show();
        pagina.nieuw();
        QVERIFY(dialoogVan<Meldaandialoog>(pagina));
    }

    void aRoleThatOnlyReadsIsToldWhyItMakesNone()
    {
        nieuwe(u"Berg"_qs);
        Omgevingproef om(m_huis->als(Rol::Contactpunt));
        Aanmeldinglijstpagina pagina(om);
        pagina.show();
        Actieknop *knop = knopVan(pagina, u"aanmelding.meld-aan"_qs);
        QVERIFY(!knop->isToegestaan());
        pagina.nieuw();
        QVERIFY(!dialoogVan<Meldaandialoog>(pagina));
        QVERIFY(knop->findChild<Waaromblad *>());
        QCOMPARE(tabel(pagina, u"aanmeldingen"_qs)->model()->rowCount(), 1);
    }

    void showsOnlyThePhaseThatIsAskedFor()
    {
        nieuwe(u"Berg"_qs);
        Omgevingproef om(m_huis->coordinator());
        Aanmeldinglijstpagina pagina(om);
        pagina.show();
        pagina.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pagina));
        pagina.filter();
        QVERIFY(pagina.findChild<Lijstvak *>()->filterveld()->hasFocus());
        auto *fase = pagina.findChild<QComboBox *>(u"fase"_qs);
        fase->setCurrentIndex(2);
        Q_EMIT fase->activated(2);
        QCOMPARE(tabel(pagina, u"aanmeldingen"_qs)->model()->rowCount(), 0);
    }

    void aViewBringsBackThePhase()
    {
        nieuwe(u"Berg"_qs);
        const QString nummer = u"2026-001"_qs;
        Omgevingproef om(m_huis->coordinator());
        Aanmeldinglijstpagina pagina(om);
        pagina.show();
        auto *vak = pagina.findChild<Lijstvak *>();
        auto *fase = pagina.findChild<QComboBox *>(u"fase"_qs);
        const auto kies = [&](const QString &weergave) {
            for (const QMenu *menu : vak->findChildren<QMenu *>()) {
                for (QAction *a : menu->actions()) {
                    if (a->text() == weergave)
                        return a->trigger();
                }
            }
            QFAIL(qPrintable(weergave));
        };
        fase->setCurrentIndex(2);
        vak->bewaarWeergave(u"Bij de weegploeg"_qs);
        fase->setCurrentIndex(1);
        vak->filterveld()->setText(nummer);
        vak->bewaarWeergave(u"In voorbereiding"_qs);
        kies(u"Bij de weegploeg"_qs);
        QCOMPARE(fase->currentIndex(), 2);
        QCOMPARE(tabel(pagina, u"aanmeldingen"_qs)->model()->rowCount(), 0);
        QVERIFY(!vak->filterveld()->isHidden());
        bool knop = false; // an empty list of a choice still has its views
        for (const QToolButton *b : vak->findChildren<QToolButton *>())
            knop = knop || (b->text() == u"Weergave" && b->isVisible());
        QVERIFY(knop);
        kies(u"In voorbereiding"_qs);
        QCOMPARE(fase->currentIndex(), 1);
        QCOMPARE(vak->filterveld()->text(), nummer);
        QCOMPARE(tabel(pagina, u"aanmeldingen"_qs)->model()->rowCount(), 1);
    }

    void keepsTheSelectionWhenItIsAskedAnew()
    {
        nieuwe(u"Berg"_qs);
        nieuwe(u"Dijk"_qs);
        Omgevingproef om(m_huis->coordinator());
        Aanmeldinglijstpagina pagina(om);
        pagina.show();
        auto *lijst = pagina.findChild<Lijst *>(u"aanmeldingen"_qs);
        lijst->tabel()->selectRow(1);
        nieuwe(u"Zee"_qs);
        pagina.ververs();
        QCOMPARE(lijst->huidigeRij().value(u"nummer").toString(), u"2026-001"_qs);
    }

    void anEmptyListSaysWhatItIsFor()
    {
        Omgevingproef om(m_huis->coordinator());
        Aanmeldinglijstpagina pagina(om);
        pagina.show();
        QVERIFY(gelezen(pagina).contains(u"Hier staan de aanmeldingen"_qs));
        QVERIFY(prenten(pagina, u"aanmeldingen-leeg"_qs, {1080, 600}));
        QCOMPARE(gebreken(pagina), QString());
    }

    void looksAsItShould()
    {
        melding();
        melding();
        const qint64 id = nieuwe(u"Berg"_qs);
        MOET_LUKKEN(m_huis->coordinator().doe(feit(DossierId(id))));
        nieuwe(QString(400, u'M'));
        MOET_LUKKEN(m_huis->coordinator().doe(BeoordeelMelding{.dossier = melding(), .reden = u"Dit past."_qs, .tochOmdat = {}}));
        Omgevingproef om(m_huis->coordinator());
        Aanmeldinglijstpagina pagina(om);
        QVERIFY(prenten(pagina, u"aanmeldingen"_qs, {1080, 600}));
        QCOMPARE(gebreken(pagina), QString());
    }
};

QTEST_MAIN(TestLijstpagina)
#include "tst_lijstpagina.moc"
