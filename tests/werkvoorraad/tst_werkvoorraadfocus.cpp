// SPDX-License-Identifier: EUPL-1.2
// Where the keyboard goes on the work list.
#include "ui/werkvoorraad/werkvoorraadpagina.h"

#include "tests/steun/omgevingproef.h"
#include "tests/steun/waarschuwingen.h"
#include "tests/werkvoorraad/maandagproef.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/werkvoorraad/werkfilter.h"
#include "ui/werkvoorraad/werkregelwidget.h"

#include <QLineEdit>
#include <QPointer>

using namespace weegkamer;

namespace
{
/// The page of a Monday, on the screen.
struct Open {
    Maandag maandag;
    Omgevingproef om{maandag.huis.coordinator()};
    Werkvoorraadpagina pagina{om};
    Open()
    {
        om.pagina = &pagina;
        pagina.resize(1030, 600);
        pagina.show();
    }
};
} // namespace

class TestWerkvoorraadfocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init() { steun::faalBijWaarschuwing(); }

    void tabGoesAsThePageReads()
    {
        Open m;
        QVERIFY(QTest::qWaitForWindowActive(&m.pagina));
        const auto volgorde = [&] {
            QStringList uit;
            QWidget *w = knop(m.pagina, u"Alles"_qs);
            w->setFocus();
            for (int i = 0; i < 40 && uit.size() < 40; ++i) {
                QWidget *nu = QApplication::focusWidget();
                if (i > 0 && nu == w)
                    break;
                const auto *k = qobject_cast<QAbstractButton *>(nu);
                uit.append(k ? k->text() : nu->accessibleName());
                QTest::keyClick(nu, Qt::Key_Tab);
            }
            return uit;
        };
        for (int keer = 0; keer < 2; ++keer) {
            const QStringList orde = volgorde();
            const QStringList verwacht{u"Alles"_qs, u"Te laat 1"_qs, u"Vandaag 1"_qs, u"Deze week 1"_qs};
            QCOMPARE(orde.mid(0, 4), verwacht);
            QVERIFY2(orde.indexOf(u"Meer"_qs) > 4 && orde.indexOf(u"Meer"_qs) < orde.indexOf(u"Soort werk"_qs)
                         && orde.indexOf(u"Soort werk"_qs) < orde.indexOf(u"Periode"_qs) && orde.indexOf(u"Periode"_qs) < orde.indexOf(u"Open"_qs), qPrintable(orde.join(u", ")));
            QCOMPARE(orde.last(), u"Open"_qs);
            m.pagina.ververs(); // made anew, it is the same
            QCoreApplication::processEvents();
        }
    }

    void theKeyboardStaysWhereItWasWhenTheListIsMadeAnew()
    {
        Open m;
        QVERIFY(QTest::qWaitForWindowActive(&m.pagina));
        const auto waar = [&] {
            const auto *k = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
            return k ? k->text() : u"(nowhere)"_qs;
        };
        QPushButton *groep = knop(m.pagina, u"Deze week 1"_qs);
        groep->setFocus();
        QTest::keyClick(groep, Qt::Key_Space);
        QCOMPARE(waar(), u"Deze week 1"_qs);
        QVERIFY(static_cast<QPushButton *>(QApplication::focusWidget())->isChecked());
        QCoreApplication::processEvents(); // what was just put in a layout is shown
        QTest::keyClick(knop(m.pagina, u"Alles"_qs), Qt::Key_Space);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const auto rijen = m.pagina.findChildren<Werkregelwidget *>();
        QCOMPARE(rijen.size(), 6);
        rijen.at(2)->findChild<QPushButton *>()->setFocus();
        const QString was = waar();
        const QPointer<QWidget> oud = QApplication::focusWidget();
        m.pagina.ververs();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(oud.isNull());
        QCOMPARE(waar(), was);
        // What was done is off the list: the next line has it.
        casusSql(m.om.kamer(), u"UPDATE plicht SET afgedaan_op = '2026-03-02'"_qs, {});
        m.pagina.ververs();
        QVERIFY(m.pagina.findChild<Werkfilter *>()->veld()->hasFocus()); // nothing left
    }
};

QTEST_MAIN(TestWerkvoorraadfocus)
#include "tst_werkvoorraadfocus.moc"
