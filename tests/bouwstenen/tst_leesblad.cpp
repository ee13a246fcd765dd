// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/leesblad.h"

#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/bouwstenen/tekstblad.h"

#include <QScopeGuard>
#include <QSplitter>

using namespace weegkamer;

class TestLeesblad : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init() { steun::faalBijWaarschuwing(); }

    void aNameOfOneLongWordStaysOnTheSheet()
    {
        const QString naam(400, u'x');
        Leesblad blad(u"Inhoud"_qs);
        blad.gegevens({{u"Naam"_qs, naam}, {u"Leeg"_qs, QString()}});
        blad.alinea(u"مثال 🙂"_qs);
        QVERIFY(steun::prent(blad, u"leesblad"_qs, {600, 400}));
        QCOMPARE(steun::afgekapt(&blad), QString());
        QVERIFY(blad.vel()->width() <= 600);
        QVERIFY(blad.tekst().contains(naam)); // for who listens, and for copying, it is whole
        QVERIFY(!blad.tekst().contains(u"Leeg"_qs));
    }

    void markUpIsNotRead()
    {
        Leesblad blad(u"Inhoud"_qs);
        blad.alinea(u"<b>vet</b>"_qs);
        QVERIFY(blad.findChild<QLabel *>()->text().contains(u"&lt;b&gt;"_qs));
    }

    // Who comes there with Tab sees where the arrow keys scroll; who clicks knows.
    void aSheetThatHasTheKeyboardHasARing_data()
    {
        QTest::addColumn<bool>("donker");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void aSheetThatHasTheKeyboardHasARing()
    {
        QFETCH(bool, donker);
        pasToe(*qApp, donker ? Thema::Donker : Thema::Licht);
        const auto terug = qScopeGuard([] { pasToe(*qApp, Thema::Licht); });
        QWidget venster;
        auto *kolom = new QVBoxLayout(&venster);
        auto *knop = new QPushButton(u"Knop"_qs, &venster);
        auto *blad = new Leesblad(u"Inhoud"_qs, &venster);
        auto *vlak = new Leesvlak(u"Inbreng"_qs, &venster);
        auto *naast = new QSplitter(&venster);
        auto *links = new Leesblad(u"Ernaast"_qs, naast);
        naast->addWidget(new QLabel(u"Rechts"_qs, naast));
        for (QWidget *deel : {static_cast<QWidget *>(knop), static_cast<QWidget *>(blad), static_cast<QWidget *>(vlak), static_cast<QWidget *>(naast)})
            kolom->addWidget(deel);
        blad->alinea(u"Tekst"_qs);
        links->alinea(u"Tekst"_qs);
        vlak->zetBlad(new Tekstblad);
        venster.resize(500, 600);
        venster.show();
        venster.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&venster));
        // Both edges, over all of its height.
        const auto geringd = [&](QWidget *deel) {
            const QImage beeld = venster.grab().toImage();
            const QColor accent = kleur(Kleur::Accent, &venster);
            const QRect plek(deel->mapTo(&venster, QPoint()), deel->size());
            const auto staatIn = [&](int y, int begin, int eind) {
                for (int x = begin; x < eind; ++x) {
                    if (beeld.pixelColor(x, y) == accent)
                        return true;
                }
                return false;
            };
            for (int y = plek.top() + 8; y < plek.bottom() - 8; ++y) {
                if (!staatIn(y, plek.left() - 4, plek.left() + 3) || !staatIn(y, plek.right() - 2, plek.right() + 5))
                    return false;
            }
            return true;
        };
        knop->setFocus(Qt::TabFocusReason);
        QVERIFY(!geringd(blad) && !geringd(vlak) && !geringd(links));
        const int delen = naast->count();
        for (QWidget *deel : {static_cast<QWidget *>(blad), static_cast<QWidget *>(vlak), static_cast<QWidget *>(links)}) {
            QTest::keyClick(venster.focusWidget(), Qt::Key_Tab);
            QCOMPARE(venster.focusWidget(), deel);
            QVERIFY(geringd(deel));
            venster.resize(venster.width() + 40, venster.height() + 40);
            QCoreApplication::processEvents();
            QVERIFY(geringd(deel));
            knop->setFocus(Qt::OtherFocusReason);
            QVERIFY(!geringd(deel));
            deel->setFocus(Qt::MouseFocusReason);
            QVERIFY(!geringd(deel));
        }
        QCOMPARE(naast->count(), delen); // no part of its own
    }

    void whatIsTakenOffIsGone()
    {
        Leesblad blad(u"Inhoud"_qs);
        blad.kop(u"Eerst"_qs);
        blad.wis();
        blad.alinea(u"Daarna"_qs);
        QCOMPARE(blad.tekst(), u"Daarna"_qs);
    }
};

QTEST_MAIN(TestLeesblad)
#include "tst_leesblad.moc"
