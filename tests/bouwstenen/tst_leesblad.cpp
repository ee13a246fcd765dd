// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/leesblad.h"

#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"

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
