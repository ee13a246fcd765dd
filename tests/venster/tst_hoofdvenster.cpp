// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/hoofdvenster.h"

#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/bouwstenen/dialoogmaat.h"
#include "ui/bouwstenen/fasebalk.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/venster/kopbalk.h"
#include "ui/venster/statusregel.h"
#include "ui/venster/vensterstand.h"
#include "ui/venster/zijbalk.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QtTest>

using namespace weegkamer;

namespace
{
QList<Navigatiepunt> punten()
{
    return {{u"werkvoorraad"_qs, u"Werkvoorraad"_qs, u"werkvoorraad"_qs, 7},
            {u"aanmeldingen"_qs, u"Aanmeldingen"_qs, u"aanmelding"_qs, 1},
            {u"weging"_qs, u"Weging"_qs, u"weging"_qs, 0},
            {u"casussen"_qs, u"Casussen"_qs, u"casus"_qs, 0},
            {u"overleg"_qs, u"Overleg"_qs, u"overleg"_qs, 0},
            {u"contactpunt"_qs, u"Contactpunt"_qs, u"contactpunt"_qs, 2},
            {u"bewaring"_qs, u"Bewaring"_qs, u"bewaring"_qs, 1},
            {u"toezicht"_qs, u"Toezicht"_qs, u"toezicht"_qs, 0},
            {u"analyse"_qs, u"Analyse"_qs, u"analyse"_qs, 0},
            {u"beheer"_qs, u"Beheer"_qs, u"beheer"_qs, 0}};
}

std::unique_ptr<Hoofdvenster> venster()
{
    auto v = std::make_unique<Hoofdvenster>();
    v->zetGemeente(u"Gemeente Voorbeeldstad"_qs, true);
    v->zetAccount(u"coordinator"_qs, u"Coördinator"_qs);
    v->zetNavigatie(punten());
    v->show();
    v->activateWindow();
    if (!QTest::qWaitForWindowActive(v.get()))
        return nullptr;
    return v;
}

/// A page with a head as a dossier has it.
QWidget *dossierpagina()
{
    auto *pagina = new QWidget;
    auto *kolom = new QVBoxLayout(pagina);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::rondom);
    auto *kop = new QHBoxLayout;
    auto *titel = new QLabel(u"Casus 2026-014"_qs, pagina);
    zetRol(titel, Tekstrol::Kop);
    auto *fasen = new Fasebalk(pagina);
    fasen->zetStap(Fasestap::Casus);
    kop->addWidget(titel);
    kop->addStretch(1);
    kop->addWidget(fasen);
    kolom->addLayout(kop);
    auto *rij = new QHBoxLayout;
    auto *klok = new Klokveld(pagina);
    klok->zet(u"Evaluatie"_qs, QDate(2026, 12, 3), QDate(2026, 11, 22),
              {.artikel = u"artikel 9"_qs, .zinnen = {u"Zes maanden."_qs}});
    rij->addWidget(klok, 1);
    rij->addWidget(new Actieknop(u"Overleg plannen"_qs, pagina));
    rij->addWidget(new Actieknop(u"Afsluiten…"_qs, pagina));
    kolom->addLayout(rij);
    kolom->addStretch();
    return pagina;
}
} // namespace

class TestHoofdvenster : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init() { steun::faalBijWaarschuwing(); }

    void theTitleNamesTheMunicipalityAndNobodyElse()
    {
        const auto v = venster();
        v->toon(new QLabel(u"x"_qs), u"Casus 2026-014, Jansen"_qs, {u"Casussen"_qs});
        QCOMPARE(v->windowTitle(), u"Weegkamer – Gemeente Voorbeeldstad – OEFENING"_qs);
        v->zetGemeente(u"Gemeente Voorbeeldstad"_qs, false);
        QCOMPARE(v->windowTitle(), u"Weegkamer – Gemeente Voorbeeldstad"_qs);
        v->zetGemeente({}, false); // before a kamer was chosen
        QCOMPARE(v->windowTitle(), u"Weegkamer"_qs);
    }

    // Header, navigation, page, status line, as one reads them: also what was put on the page after all the rest was there.
    void tabGoesThroughTheWindowAsTheEyeDoes()
    {
        const auto v = venster();
        QVERIFY(v);
        auto *pagina = dossierpagina();
        v->toon(pagina, u"Casus 2026-014"_qs, {u"Casussen"_qs});
        auto *later = new QPushButton(u"Voeg een deelnemer toe…"_qs, pagina);
        pagina->layout()->addWidget(later);
        v->zetNavigatie(punten()); // made anew
        QCoreApplication::processEvents();
        const auto deel = [&](QWidget *w) {
            for (; w; w = w->parentWidget()) {
                if (qobject_cast<Kopbalk *>(w))
                    return u"header"_qs;
                if (qobject_cast<Zijbalk *>(w))
                    return u"navigation"_qs;
                if (w == pagina)
                    return u"page"_qs;
                if (qobject_cast<Statusregel *>(w))
                    return u"status"_qs;
            }
            return u"trail"_qs;
        };
        for (const auto &[toets, verwacht] : {std::pair(Qt::Key_Tab, QStringList{u"header"_qs, u"navigation"_qs, u"trail"_qs, u"page"_qs, u"status"_qs, u"header"_qs}),
                                              std::pair(Qt::Key_Backtab, QStringList{u"header"_qs, u"status"_qs, u"page"_qs, u"trail"_qs, u"navigation"_qs, u"header"_qs})}) {
            QWidget *begin = v->findChild<Kopbalk *>()->zoekveld();
            begin->setFocus();
            QStringList langs{deel(begin)};
            bool kwamLangs = false;
            for (int i = 0; i < 60 && (i == 0 || v->focusWidget() != begin); ++i) {
                QTest::keyClick(v->focusWidget(), toets);
                kwamLangs = kwamLangs || v->focusWidget() == later;
                if (deel(v->focusWidget()) != langs.last())
                    langs.append(deel(v->focusWidget()));
            }
            QCOMPARE(langs, verwacht);
            QVERIFY(kwamLangs);
        }
    }

    void aWindowIsNoLargerThanTheScreenWithItsBar()
    {
        Hoofdvenster venster;
        const QSize scherm = venster.screen()->availableSize();
        QVERIFY(opScherm(venster, scherm * 2).height() < scherm.height());
        QCOMPARE(opScherm(venster, scherm * 2).width(), scherm.width());
        QCOMPARE(opScherm(venster, scherm / 2), scherm / 2); // what fits stays as it is
        venster.show();
        QVERIFY(QTest::qWaitForWindowExposed(&venster));
        const QSize rand = venster.frameGeometry().size() - venster.size();
        QCOMPARE(opScherm(venster, scherm * 2), scherm - rand);
    }

    void everyPlaceHasAHistory()
    {
        const auto v = venster();
        auto *een = new QLabel(u"een"_qs);
        auto *twee = new QLabel(u"twee"_qs);
        const QPointer<QLabel> drie = new QLabel(u"drie"_qs);
        v->toon(een, u"Casussen"_qs);
        v->toon(twee, u"2026-014"_qs, {u"Casussen"_qs});
        v->toon(drie, u"2026-015"_qs, {u"Casussen"_qs});
        QTest::keyClick(v.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(v->huidigePagina(), twee);
        QTest::keyClick(v.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(v->huidigePagina(), drie.data());
        QTest::keyClick(v.get(), Qt::Key_Escape);
        QTest::keyClick(v.get(), Qt::Key_Escape);
        QTest::keyClick(v.get(), Qt::Key_Escape);
        QCOMPARE(v->huidigePagina(), een);
        v->toon(new QLabel(u"vier"_qs), u"vier"_qs);
        QTRY_VERIFY(drie.isNull());
    }

    void f1InADialogAsksForTheHelpOfItsPage()
    {
        const auto v = venster();
        auto *pagina = new QWidget;
        v->toon(pagina, u"Casussen"_qs);
        QSignalSpy hulp(v.get(), &Hoofdvenster::hulpGekozen);
        const auto druk = [&](bool met) {
            QDialog dialoog(pagina);
            auto *kolom = new QVBoxLayout(&dialoog);
            auto *veld = new QLineEdit(&dialoog);
            kolom->addWidget(veld);
            if (met)
                new Dialoogmaat(&dialoog);
            dialoog.open();
            QTest::keyClick(veld, Qt::Key_F1);
            return hulp.count();
        };
        QCOMPARE(druk(false), 0); // the control: by itself a dialog keeps it
        QCOMPARE(druk(true), 1);
    }

    void theNextPageGetsTheKeyboard()
    {
        const auto v = venster();
        auto *een = new QPushButton(u"Begin"_qs);
        v->toonKaal(een);
        een->setFocus();
        een->setEnabled(false); // while something is being made: then nothing has it
        auto *twee = new QWidget;
        auto *naam = new QLineEdit(twee);
        twee->setFocusProxy(naam);
        v->toonKaal(twee);
        QVERIFY(naam->hasFocus());
        // Where the page chose another field itself, that stays.
        auto *drie = new QWidget;
        auto *eerste = new QLineEdit(drie);
        auto *tweede = new QLineEdit(drie);
        drie->setFocusProxy(eerste);
        drie->setParent(v->kaalHouder());
        tweede->setFocus();
        v->toonKaal(drie);
        QVERIFY(tweede->hasFocus());
    }

    void nothingOfThePagesStaysWhenTheFrameGoes()
    {
        const auto v = venster();
        const QPointer<QLabel> een = new QLabel(u"een"_qs);
        const QPointer<QLabel> inlog = new QLabel(u"inlog"_qs);
        v->toon(een, u"een"_qs);
        v->toonKaal(inlog);
        QTRY_VERIFY(een.isNull());
        QCOMPARE(v->huidigePagina(), inlog.data());
        QSignalSpy slot(v.get(), &Hoofdvenster::vergrendelGekozen);
        QTest::keyClick(v.get(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(slot.count(), 0);
        v->toon(new QLabel(u"twee"_qs), u"twee"_qs);
        QTest::keyClick(v.get(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(slot.count(), 1);
        QTRY_VERIFY(inlog.isNull());
    }

    void theKeyboardReachesEveryEntry()
    {
        const auto v = venster();
        v->toon(new QLabel(u"x"_qs), u"x"_qs);
        QSignalSpy gekozen(v.get(), &Hoofdvenster::navigatieGekozen);
        QTest::keyClick(v.get(), Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(gekozen.value(0).value(0).toString(), u"casussen"_qs);
        auto *eerste = v->findChild<Navigatieknop *>();
        eerste->setFocus();
        QTest::keyClick(eerste, Qt::Key_Down);
        QTest::keyClick(v->focusWidget(), Qt::Key_Return);
        QCOMPARE(gekozen.value(1).value(0).toString(), u"aanmeldingen"_qs);
        QTest::keyClick(v->focusWidget(), Qt::Key_End);
        QTest::keyClick(v->focusWidget(), Qt::Key_Space);
        QCOMPARE(gekozen.value(2).value(0).toString(), u"beheer"_qs);
    }

    void theNumberIsReadOutAsWaiting()
    {
        const auto v = venster();
        const auto knoppen = v->findChildren<Navigatieknop *>();
        QCOMPARE(knoppen.at(0)->accessibleName(), u"Werkvoorraad, 7 wachten op u"_qs);
        QCOMPARE(knoppen.at(1)->accessibleName(), u"Aanmeldingen, 1 wacht op u"_qs);
        QCOMPARE(knoppen.at(2)->accessibleName(), u"Weging"_qs);
        v->zetWacht(u"werkvoorraad"_qs, 0);
        QCOMPARE(knoppen.at(0)->accessibleName(), u"Werkvoorraad"_qs);
    }

    void theNavigationFoldsOnANarrowWindow()
    {
        const auto v = venster();
        v->resize(1280, 720);
        QVERIFY(!v->isGevouwen());
        v->resize(Hoofdvenster::vouwBreedte - 1, 720);
        QVERIFY(v->isGevouwen());
    }

    void theSearchBoxHearsControlK()
    {
        const auto v = venster();
        v->toon(new QLabel(u"x"_qs), u"x"_qs);
        QSignalSpy gezocht(v.get(), &Hoofdvenster::gezocht);
        QTest::keyClick(v.get(), Qt::Key_K, Qt::ControlModifier);
        auto *veld = v->findChild<Kopbalk *>()->zoekveld();
        QCOMPARE(v->focusWidget(), veld);
        QTest::keyClicks(veld, u" 2026-014 "_qs);
        QTest::keyClick(veld, Qt::Key_Return);
        QCOMPARE(gezocht.value(0).value(0).toString(), u"2026-014"_qs);
    }

    void theFrameFits_data()
    {
        QTest::addColumn<int>("thema");
        QTest::addColumn<QSize>("maat");
        QTest::newRow("light") << static_cast<int>(Thema::Licht) << QSize(1280, 720);
        QTest::newRow("dark") << static_cast<int>(Thema::Donker) << QSize(1280, 720);
        QTest::newRow("narrow") << static_cast<int>(Thema::Licht) << QSize(1000, 600);
    }
    void theFrameFits()
    {
        QFETCH(int, thema);
        QFETCH(QSize, maat);
        pasToe(*qApp, static_cast<Thema>(thema));
        const auto v = venster();
        v->zetHuidig(u"casussen"_qs);
        v->zetThema(static_cast<Thema>(thema));
        v->zetOpgeslagen(QDateTime(QDate(2026, 11, 22), QTime(13, 2), Qt::UTC));
        v->zetLogboek(u"Logboek in orde"_qs, true);
        v->zetBackup(u"Back-up vandaag 06:00"_qs);
        v->toon(dossierpagina(), u"2026-014"_qs, {u"Casussen"_qs});
        v->meld(Meldingbalk::Soort::Goed, u"Opgeslagen."_qs);
        QVERIFY(steun::prent(*v, u"hoofdvenster-%1"_qs.arg(maat.width()), maat));
        QCOMPARE(steun::afgekapt(v.get()), QString());
        QCOMPARE(steun::naamlozeInvoer(v.get()), QString());
    }
};

QTEST_MAIN(TestHoofdvenster)
#include "tst_hoofdvenster.moc"
