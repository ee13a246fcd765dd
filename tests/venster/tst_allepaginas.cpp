// SPDX-License-Identifier: EUPL-1.2
// Walks over every page of every role: what can have the focus has a name and a role, nothing is clipped, every model keeps its
// promises, every page has written help, every page fits in the window of a full-HD screen at 200 %. Runs at 100 and at 200 %.
#include "tests/aanmelding/opstelling.h"
#include "tests/steun/casusproef.h"
#include "tests/steun/omgevingproef.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/vul.h"
#include "tests/steun/waarschuwingen.h"
#include "tests/steun/wegingproef.h"
#include "core/aanmelding/melding.h"
#include "core/aanmelding/spoed.h"
#include "core/bewaring/sluitaf.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/paginamodel.h"
#include "ui/bouwstenen/waarom.h"
#include "ui/venster/hoofdvenster.h"
#include "ui/venster/hulpvenster.h"
#include "ui/venster/paginaschuif.h"
#include "ui/venster/paginas.h"
#include "ui/venster/zijbalk.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QScrollBar>
#include <QTabWidget>

using namespace weegkamer;

namespace
{
/// What a screen reader is told that can have the focus, and of what kind nothing is said.
QString zonderRol(QWidget *wortel)
{
    QStringList uit;
    for (QWidget *w : wortel->findChildren<QWidget *>()) {
        if (!w->isVisibleTo(wortel) || !(w->focusPolicy() & Qt::TabFocus) || w->objectName().startsWith(u"qt_"))
            continue;
        const QAccessibleInterface *toegang = QAccessible::queryAccessibleInterface(w);
        if (!toegang || toegang->role() == QAccessible::NoRole)
            uit.append(QString::fromLatin1(w->metaObject()->className()) + u" '"_qs + w->accessibleName() + u'\'');
    }
    return uit.join(u", "_qs);
}

/// A full-HD screen at 200 %, less a panel and the bar of the window.
constexpr QSize kleinScherm(960, 500);

/// What header, navigation, breadcrumb and status line take of that.
QSize maatVanDeLijst()
{
    Hoofdvenster venster;
    venster.zetGemeente(u"Gemeente Voorbeeldstad"_qs, true);
    venster.zetAccount(u"coordinator"_qs, u"Casuscoördinator"_qs);
    venster.zetNavigatie(navigatie(Rol::Casuscoordinator, {}));
    auto *vol = new QWidget(&venster);
    vol->setMinimumSize(800, 600); // more than the least that the window wants to be
    venster.toon(vol, u"Weging 2026-077"_qs, {u"Weging"_qs});
    venster.resize(1, 1);
    venster.show();
    QCoreApplication::processEvents();
    return venster.size() - vol->size();
}

/// What of this page can't be reached on such a screen: it wants to be wider or higher than its room there, or something is cut off in it.
/// The page is taken into what scrolls it, as the window does, and given back.
QString teGroot(QWidget &pagina, QSize lijst)
{
    const QSize ruimte = kleinScherm - lijst;
    const QSize eerst = pagina.size();
    QStringList uit;
    {
        QWidget scherm;
        auto *schuif = new Paginaschuif(&pagina, &scherm);
        schuif->resize(ruimte);
        scherm.resize(ruimte);
        scherm.show();
        QCoreApplication::processEvents();
        const QSize minstens = schuif->minimumSizeHint();
        if (minstens.width() > ruimte.width() || minstens.height() > ruimte.height() || pagina.width() > schuif->viewport()->width())
            uit.append(u"wants %1 x %2 of %3 x %4"_qs.arg(std::max(minstens.width(), pagina.width())).arg(minstens.height()).arg(ruimte.width()).arg(ruimte.height()));
        if (pagina.height() - schuif->viewport()->height() > schuif->verticalScrollBar()->maximum())
            uit.append(u"does not scroll to its end"_qs);
        if (const QString kort = steun::afgekapt(&pagina); !kort.isEmpty())
            uit.append(kort);
        schuif->takeWidget();
        pagina.setParent(nullptr);
    }
    pagina.resize(eerst);
    pagina.show();
    QCoreApplication::processEvents();
    return uit.join(u"; "_qs);
}
} // namespace

class TestAllePaginas : public QObject
{
    Q_OBJECT
    std::unique_ptr<Huis> m_huis;
    QList<Plaats> m_dossiers;
    QSize m_lijst;

private Q_SLOTS:
    void initTestCase()
    {
        pasToe(*qApp, Thema::Licht);
        m_lijst = maatVanDeLijst();
        m_huis = std::make_unique<Huis>();
        Kamer &k = m_huis->coordinator();
        MOET(const Gedaan melding, k.doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .melder = {}, .contact = {}, .relatie = {}, .inhoud = u"Iemand zag iets."_qs}));
        const DossierId casus = maakCasus(k, {.naam = u"Een lange naam met een streepje "_qs.repeated(5)});
        const DeelnemerId politie = organisatie(k, u"politie"_qs);
        MOET_LUKKEN(k.doe(deelneming(casus, politie, accountId(k, Rol::Deelnemer))));
        MOET(const Gedaan doel, k.doe(StelDoel{casus, u"Rust in de buurt"_qs}));
        MOET_LUKKEN(k.doe(actie(casus, DoelId(doel.id), politie)));
        MOET(const DossierId dicht, vulCasus(*m_huis));
        MOET_LUKKEN(k.doe(SluitAf{dicht, Sluitreden::DoelBereikt, u"Klaar."_qs, u"Bij terugval."_qs}));
        MOET(const Gedaan aangemeld, k.doe(aanmelding(k, iemand(u"Lange-Naam de la Fontaine"_qs))));
        MOET_LUKKEN(k.doe(feit(DossierId(aangemeld.id))));
        const Wegingproef weging = legVoor(*m_huis, 77);
        const Wegingproef open = legVoor(*m_huis, 78, {2026, 3, 2}, u"van den Wildenborgh-Testpersoon"_qs);
        MOET_LUKKEN(k.doe(MerkAlsSpoed{open.dossier, u"De school is vanmiddag open, en hij zei dat het vandaag gebeurt."_qs}));
        MOET_LUKKEN(oordeelMetDrie(*m_huis, open, Verdict::Casusoverleg, Verdict::NietVoorleggen, Verdict::Aanhouden));
        m_dossiers = {{u"aanmeldingen"_qs, DossierId(melding.id)}, {u"aanmeldingen"_qs, DossierId(aangemeld.id)},
                      {u"weging"_qs, weging.dossier}, {u"weging"_qs, open.dossier}, {u"casussen"_qs, casus}, {u"bewaring"_qs, dicht}};
    }
    void init() { steun::faalBijWaarschuwing(); }
    void cleanupTestCase() { m_huis.reset(); }

    void everyPageOfARole_data()
    {
        QTest::addColumn<Rol>("rol");
        for (Rol rol : Rollen::alle().lijst())
            QTest::newRow(qPrintable(tekst(rol))) << rol;
    }
    void everyPageOfARole()
    {
        QFETCH(Rol, rol);
        if (rol == Rol::Beheerder)
            QSKIP("has no key to dossiers: its window has a test of its own");
        Omgevingproef om(m_huis->als(rol));
        QList<Plaats> plaatsen;
        QStringList onderwerpen;
        for (const Navigatiepunt &punt : navigatie(rol, {})) {
            plaatsen.append({punt.sleutel, {}});
            onderwerpen.append(punt.sleutel);
        }
        for (const Plaats &dossier : std::as_const(m_dossiers)) {
            if (onderwerpen.contains(dossier.onderwerp))
                plaatsen.append(dossier);
        }
        QStringList teGrote;
        for (const Plaats &plaats : std::as_const(plaatsen)) {
            const std::unique_ptr<Kamerpagina> pagina(maakPagina(om, plaats));
            QVERIFY2(pagina, qPrintable(plaats.onderwerp));
            const QString waar = plaats.onderwerp + u' ' + pagina->titel() + u": ";
            pagina->resize(1030, 600);
            pagina->show();
            pagina->ververs();
            QCoreApplication::processEvents();
            const auto keur = [&] {
                for (const QAbstractItemView *lijst : pagina->findChildren<QAbstractItemView *>()) {
                    if (auto *model = qobject_cast<Paginamodel *>(lijst->model())) {
                        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
                        tester.setUseFetchMore(false);
                        model->herlaad();
                    }
                }
                for (const QString &gebrek : {steun::naamlozeInvoer(pagina.get()), zonderRol(pagina.get()), steun::afgekapt(pagina.get())})
                    QVERIFY2(gebrek.isEmpty(), qPrintable(QString(waar + gebrek)));
                if (const QString groot = teGroot(*pagina, m_lijst); !groot.isEmpty())
                    teGrote.append(waar + groot);
            };
            QVERIFY2(heeftHulp(pagina->hulp()), qPrintable(waar));
            keur();
            for (QTabWidget *tabs : pagina->findChildren<QTabWidget *>()) {
                for (int i = 0; i < tabs->count(); ++i) {
                    tabs->setCurrentIndex(i);
                    QCoreApplication::processEvents();
                    keur();
                }
            }
        }
        QVERIFY2(teGrote.isEmpty(), qPrintable(teGrote.join(u'\n')));
    }

    // Whoever opens a dossier has the keyboard where something can be done, and not at what explains a day.
    void everyDossierOpensWhereTheWorkIs()
    {
        for (const Rol rol : {Rol::Casuscoordinator, Rol::Burgemeester}) {
            Omgevingproef om(m_huis->als(rol));
            for (const Plaats &plaats : std::as_const(m_dossiers)) {
                Hoofdvenster venster;
                venster.resize(1280, 800);
                Kamerpagina *pagina = maakPagina(om, plaats);
                venster.toon(pagina, pagina->titel(), pagina->kruimels());
                venster.show();
                QCoreApplication::processEvents();
                if (pagina->beginpunt() || !pagina->isAncestorOf(venster.focusWidget()))
                    pagina->krijgtToetsenbord();
                const QString waar = tekst(rol) + u": "_qs + pagina->titel();
                QVERIFY2(!pagina->focusProxy(), qPrintable(waar)); // Tab would pass by what stands around it
                QWidget *hier = venster.focusWidget();
                QVERIFY2(hier && pagina->isAncestorOf(hier) && hier->isVisible() && (hier->focusPolicy() & Qt::TabFocus), qPrintable(waar));
                QVERIFY2(!qobject_cast<WaaromKnop *>(hier), qPrintable(waar));
                const QAccessibleInterface *toegang = QAccessible::queryAccessibleInterface(hier);
                QVERIFY2(toegang && !toegang->text(QAccessible::Name).isEmpty(), qPrintable(waar + u' ' + QString::fromLatin1(hier->metaObject()->className())));
            }
        }
    }

    void theWalkerSeesAPageThatIsTooLargeForASmallScreen()
    {
        const QSize ruimte = kleinScherm - m_lijst;
        QVERIFY(ruimte.width() > 700 && ruimte.height() > 300);
        QWidget pagina;
        auto *kolom = new QVBoxLayout(&pagina);
        kolom->setContentsMargins(0, 0, 0, 0);
        auto *deel = new QWidget(&pagina);
        kolom->addWidget(deel);
        deel->setMinimumSize(ruimte);
        pagina.show();
        QCOMPARE(teGroot(pagina, m_lijst), QString());
        deel->setMinimumSize(ruimte + QSize(1, 0));
        QVERIFY(teGroot(pagina, m_lijst).startsWith(u"wants"));
        // Higher than its room it is scrolled; what it holds may not be cut all the same, and wide text beside the bar may not either.
        deel->setMinimumSize(ruimte + QSize(-40, 400));
        QCOMPARE(teGroot(pagina, m_lijst), QString());
        auto *tekst = new QLabel(u"Een zin die over een paar regels loopt. "_qs.repeated(30), &pagina);
        tekst->setWordWrap(true);
        kolom->addWidget(tekst);
        QCOMPARE(teGroot(pagina, m_lijst), QString());
        tekst->setMaximumHeight(20);
        QVERIFY(teGroot(pagina, m_lijst).startsWith(u"QLabel"));
    }

    void theWalkerSeesWhatHasNoNameAndWhatIsCut()
    {
        QWidget pagina;
        new QLineEdit(&pagina);
        auto *label = new QLabel(u"Een tekst die hier niet past"_qs, &pagina);
        label->resize(10, 5);
        pagina.show();
        QVERIFY(!steun::naamlozeInvoer(&pagina).isEmpty());
        QVERIFY(!steun::afgekapt(&pagina).isEmpty());
    }
};

QTEST_MAIN(TestAllePaginas)
#include "tst_allepaginas.moc"
