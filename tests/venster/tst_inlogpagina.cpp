// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/inlogpagina.h"

#include "core/kamer/kamer.h"
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/venster/startpagina.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace weegkamer;

namespace
{
template <class W>
W *opNaam(QWidget &in, const QString &naam)
{
    const auto alle = in.findChildren<W *>();
    for (W *w : alle) {
        if (w->accessibleName() == naam ||
            (w->accessibleName().isEmpty() && w->property("text").toString() == naam))
            return w;
    }
    return nullptr;
}

const QList<Oefenaccount> accounts{{u"coordinator"_qs, u"Coördinator van de gemeente"_qs},
                                   {u"politie"_qs, u"Politie (weegploeg)"_qs},
                                   {u"om"_qs, u"Openbaar Ministerie (weegploeg)"_qs},
                                   {u"toezicht"_qs, u"Toezichthouder"_qs}};
} // namespace

class TestInlogpagina : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init() { steun::faalBijWaarschuwing(); }

    void whatWasTypedIsHandedOverAndForgotten()
    {
        QString account;
        QByteArray gekregen;
        Inlogpagina pagina({.gemeente = u"Gemeente X"_qs}, [&](const QString &naam, Geheim wachtwoord, const QString &) {
            account = naam;
            gekregen = QByteArray(reinterpret_cast<const char *>(wachtwoord.data()),
                                  static_cast<qsizetype>(wachtwoord.grootte()));
        });
        pagina.show();
        auto *wachtwoord = opNaam<QLineEdit>(pagina, u"Wachtwoord"_qs);
        QTest::keyClicks(opNaam<QLineEdit>(pagina, u"Accountnaam"_qs), u" anna "_qs);
        wachtwoord->setText(u"gehéim"_qs);
        QTest::keyClick(wachtwoord, Qt::Key_Return);
        QCOMPARE(account, u"anna"_qs);
        QCOMPARE(gekregen, QByteArray("gehéim"));
        QVERIFY(wachtwoord->text().isEmpty());
    }

    void nothingIsAskedWithoutBoth()
    {
        int keren = 0;
        Inlogpagina pagina({.gemeente = u"Gemeente X"_qs}, [&](const QString &, Geheim, const QString &) { ++keren; });
        opNaam<QLineEdit>(pagina, u"Accountnaam"_qs)->setText(u"anna"_qs);
        opNaam<QPushButton>(pagina, u"Log in"_qs)->click();
        QCOMPARE(keren, 0);
        QVERIFY(!opNaam<QLineEdit>(pagina, u"Wachtwoord"_qs)->accessibleDescription().isEmpty());
    }

    void thePasswordIsHiddenUntilAskedFor()
    {
        Inlogpagina pagina({.gemeente = u"Gemeente X"_qs}, [](const QString &, Geheim, const QString &) {});
        auto *wachtwoord = opNaam<QLineEdit>(pagina, u"Wachtwoord"_qs);
        QCOMPARE(wachtwoord->echoMode(), QLineEdit::Password);
        opNaam<QToolButton>(pagina, u"Toon: Wachtwoord"_qs)->click();
        QCOMPARE(wachtwoord->echoMode(), QLineEdit::Normal);
    }

    void whileTheKeyIsComputedNothingIsTaken()
    {
        Inlogpagina pagina({.gemeente = u"Gemeente X"_qs}, [](const QString &, Geheim, const QString &) {});
        pagina.zetBezig(true);
        QVERIFY(!opNaam<QPushButton>(pagina, u"Log in"_qs)->isEnabled());
        pagina.zetBezig(false);
        QVERIFY(opNaam<QPushButton>(pagina, u"Log in"_qs)->isEnabled());
    }

    void aPracticeAccountIsFilledInWithAClick()
    {
        Inlogpagina pagina({.gemeente = u"Gemeente X"_qs}, [](const QString &, Geheim, const QString &) {});
        pagina.zetOefening(accounts, u"oefenen"_qs);
        opNaam<QPushButton>(pagina, u"Vul account om in"_qs)->click();
        QCOMPARE(opNaam<QLineEdit>(pagina, u"Accountnaam"_qs)->text(), u"om"_qs);
        QCOMPARE(opNaam<QLineEdit>(pagina, u"Wachtwoord"_qs)->text(), u"oefenen"_qs);
    }

    void aKeyFileIsAskedForOnlyWhereSomebodyHasOne()
    {
        QString bestand = u"niets"_qs;
        const auto log = [](Inlogpagina &pagina) {
            opNaam<QLineEdit>(pagina, u"Accountnaam"_qs)->setText(u"anna"_qs);
            opNaam<QLineEdit>(pagina, u"Wachtwoord"_qs)->setText(u"geheim"_qs);
            opNaam<QPushButton>(pagina, u"Log in"_qs)->click();
        };
        const Inlogpagina::LogIn onthoud = [&](const QString &, Geheim, const QString &b) { bestand = b; };
        Inlogpagina zonder({.gemeente = u"Gemeente X"_qs}, onthoud);
        QVERIFY(!zonder.findChild<QLineEdit *>(u"sleutelbestand"_qs));
        log(zonder);
        QCOMPARE(bestand, QString());
        Inlogpagina pagina({.gemeente = u"Gemeente X"_qs, .sleutelbestand = true}, onthoud);
        pagina.resize(1280, 720);
        pagina.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pagina));
        auto *veld = pagina.findChild<QLineEdit *>(u"sleutelbestand"_qs);
        veld->setText(u" /stick/anna.sleutelbestand "_qs);
        log(pagina);
        QCOMPARE(bestand, u"/stick/anna.sleutelbestand"_qs);
        QCOMPARE(steun::naamlozeInvoer(&pagina), QString());
        // It comes after the password, for the eye and for the keyboard.
        auto *wachtwoord = opNaam<QLineEdit>(pagina, u"Wachtwoord"_qs);
        QVERIFY(veld->mapTo(&pagina, QPoint()).y() > wachtwoord->mapTo(&pagina, QPoint()).y());
        QVERIFY(veld->mapTo(&pagina, QPoint()).y() < opNaam<QPushButton>(pagina, u"Log in"_qs)->mapTo(&pagina, QPoint()).y());
        wachtwoord->setFocus();
        for (int i = 0; i < 3 && QApplication::focusWidget() != veld; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), veld);
    }

    void theFirstStartOffersFourWays()
    {
        Startpagina pagina;
        QSignalSpy maak(&pagina, &Startpagina::maakGekozen);
        QSignalSpy open(&pagina, &Startpagina::openGekozen);
        QSignalSpy oefen(&pagina, &Startpagina::oefenGekozen);
        QSignalSpy herstel(&pagina, &Startpagina::herstelGekozen);
        for (QPushButton *knop : pagina.findChildren<QPushButton *>())
            knop->click();
        QCOMPARE(maak.count() + open.count() + oefen.count() + herstel.count(), 4);
        QCOMPARE(oefen.count(), 1);
    }

    void thePagesFit_data()
    {
        QTest::addColumn<int>("thema");
        QTest::newRow("light") << static_cast<int>(Thema::Licht);
        QTest::newRow("dark") << static_cast<int>(Thema::Donker);
    }
    void thePagesFit()
    {
        QFETCH(int, thema);
        pasToe(*qApp, static_cast<Thema>(thema));
        Inlogpagina inlog({.gemeente = u"Gemeente Voorbeeldstad"_qs}, [](const QString &, Geheim, const QString &) {});
        inlog.zetOefening(accounts, u"oefenen"_qs);
        inlog.zetFout(u"Deze naam en dit wachtwoord horen niet bij elkaar. Probeer het opnieuw."_qs);
        QVERIFY(steun::prent(inlog, u"inlog"_qs, {1280, 720}));
        inlog.zetBezig(true);
        QCOMPARE(steun::afgekapt(&inlog), QString());
        QCOMPARE(steun::naamlozeInvoer(&inlog), QString());
        Startpagina start;
        QVERIFY(steun::prent(start, u"start"_qs, {1280, 720}));
        QCOMPARE(steun::afgekapt(&start), QString());
        QCOMPARE(steun::naamlozeInvoer(&start), QString());
    }
};

QTEST_MAIN(TestInlogpagina)
#include "tst_inlogpagina.moc"
