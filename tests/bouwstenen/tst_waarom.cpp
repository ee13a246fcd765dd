// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/waarom.h"

#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/bouwstenen/meldingbalk.h"

#include <QSignalSpy>
#include <QtTest>

using namespace weegkamer;

namespace
{
Weigering weigering()
{
    return {.regel = u"W5.3f"_qs,
            .artikel = u"artikel 5, derde lid"_qs,
            .uitleg = u"Het OM heeft nog niet geoordeeld."_qs,
            .veld = {}};
}

QString geheleTekst(const QWidget *blad)
{
    QStringList delen;
    const auto labels = blad->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        delen.append(label->text());
    return delen.join(u'\n');
}
} // namespace

class TestWaarom : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { steun::faalBijWaarschuwing(); }

    void aRefusedActionExplainsItselfWhenPressed()
    {
        QWidget venster;
        auto *rij = new QHBoxLayout(&venster);
        auto *knop = new Actieknop(u"Stel besluit vast"_qs, &venster);
        rij->addWidget(knop);
        venster.show();
        QSignalSpy gekozen(knop, &Actieknop::gekozen);
        knop->zetGeweigerd(weigering());
        QVERIFY(knop->isEnabled());
        QVERIFY(knop->accessibleDescription().contains(weigering().uitleg));
        knop->setFocus();
        QTest::keyClick(knop, Qt::Key_Space);
        QCOMPARE(gekozen.count(), 0);
        auto *blad = knop->findChild<Waaromblad *>();
        QVERIFY(blad && blad->isVisible());
        for (const QString &deel : {weigering().regel, weigering().artikel, weigering().uitleg})
            QVERIFY2(geheleTekst(blad).contains(deel), qPrintable(deel));
        QCOMPARE(steun::naamlozeInvoer(blad), QString());
        QTest::keyClick(blad, Qt::Key_Escape);
        QTRY_VERIFY(!knop->findChild<Waaromblad *>());
    }

    void anAllowedActionIsCarriedOut()
    {
        Actieknop knop(u"Stel besluit vast"_qs);
        knop.zetGeweigerd(weigering());
        knop.zetToegestaan();
        QSignalSpy gekozen(&knop, &Actieknop::gekozen);
        knop.click();
        QCOMPARE(gekozen.count(), 1);
        QVERIFY(knop.accessibleDescription().isEmpty());
    }

    void theWordWhyStandsThereOnlyWhileThereIsAReason()
    {
        QWidget venster;
        Actieknop knop(u"Stel besluit vast"_qs);
        WaaromKnop *waarom = knop.maakWaaromKnop(&venster);
        venster.show();
        QVERIFY(waarom->isHidden());
        knop.zetGeweigerd(weigering());
        QVERIFY(!waarom->isHidden());
        QCOMPARE(waarom->accessibleName(), u"Waarom? Stel besluit vast"_qs);
        knop.zetToegestaan();
        QVERIFY(waarom->isHidden());
    }

    void theLinkSaysWhereToGo()
    {
        WaaromKnop knop;
        knop.zet({.titel = u"Waarom?"_qs,
                  .zinnen = {u"Eén."_qs, u"Twee."_qs},
                  .linktekst = u"Naar de raadpleging"_qs,
                  .link = u"raad"_qs});
        QSignalSpy link(&knop, &WaaromKnop::linkGekozen);
        knop.click();
        auto *blad = knop.findChild<Waaromblad *>();
        QVERIFY(blad);
        blad->findChildren<QPushButton *>().constFirst()->click();
        QCOMPARE(link.value(0).value(0).toString(), u"raad"_qs);
    }

    void aMessageIsAnnouncedAsAnAlert()
    {
        Meldingbalk balk;
        balk.toon(Meldingbalk::Soort::Mislukt, u"De schijf is vol."_qs);
        QAccessibleInterface *toegang = QAccessible::queryAccessibleInterface(&balk);
        QCOMPARE(toegang->role(), QAccessible::AlertMessage);
        QCOMPARE(toegang->text(QAccessible::Name), u"De schijf is vol."_qs);
        QCOMPARE(steun::naamlozeInvoer(&balk), QString());
        balk.wis();
        QVERIFY(balk.isHidden());
    }
};

QTEST_MAIN(TestWaarom)
#include "tst_waarom.moc"
