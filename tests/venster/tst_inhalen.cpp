// SPDX-License-Identifier: EUPL-1.2
// A kamer of an older program is opened in the real window: persons are made recognisable there, with progress, and once.
#include "core/kamer/herkenbaar.h"
#include "tests/steun/oudekamer.h"
#include "ui/aanmelding/kandidatenvak.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/taakdialoog.h"
#include "ui/venster/hoofdvenster.h"
#include "ui/venster/werkplek.h"

#include <QApplication>
#include <QLabel>
#include <QProgressBar>

using namespace weegkamer;

class TestInhalen : public QObject
{
    Q_OBJECT

    static bool logIn(Werkplek &plek, Rol rol = Rol::Casuscoordinator)
    {
        plek.logIn(accountVan(rol), huisgeheim());
        return QTest::qWaitFor([&] { return plek.isIngelogd(); }, 20'000);
    }
    static Taakdialoog *dialoog(Werkplek &plek)
    {
        return plek.venster().findChild<Taakdialoog *>();
    }
    static bool zegtDatErNogOntbreken(Werkplek &plek)
    {
        const Kandidatenvak vak(plek, {});
        const QList<QLabel *> regels = vak.findChildren<QLabel *>();
        return std::any_of(regels.begin(), regels.end(), [](const QLabel *l) { return l->text().contains(u"herkent Weegkamer nog niet iedereen"_qs); });
    }
    static bool isKlaar(Werkplek &plek)
    {
        return QTest::qWaitFor([&] { return !plek.kamer().isBezig() && !dialoog(plek); }, 20'000);
    }

private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, qEnvironmentVariableIsSet("WEEGKAMER_DONKER") ? Thema::Donker : Thema::Licht); }

    void anOldKamerIsMadeUpForOnce()
    {
        Huis huis;
        MOET_LUKKEN(maakOud(huis.pad(), 350));
        Werkplek plek(huis.klok);
        plek.venster().resize(1280, 720);
        plek.venster().show();
        plek.kies(huis.pad());
        QVERIFY(logIn(plek, Rol::Contactpunt)); // not theirs to do
        QVERIFY(!dialoog(plek));
        plek.logUit();
        QVERIFY(logIn(plek));
        QVERIFY(dialoog(plek));
        QVERIFY(dialoog(plek)->findChild<QProgressBar *>());
        if (const QString map = qEnvironmentVariable("WEEGKAMER_PRENTEN"); !map.isEmpty()) {
            QTest::qWait(50);
            QVERIFY(plek.venster().grab().save(map + u"/venster.png"_qs) && dialoog(plek)->grab().save(map + u"/herkenbaar.png"_qs));
        }
        QVERIFY(isKlaar(plek));
        QCOMPARE(nogNietHerkenbaar(plek.kamer()), 0);
        plek.logUit();
        QVERIFY(logIn(plek));
        QVERIFY(!dialoog(plek));
        plek.logUit();
    }

    void whoStopsItIsToldThatItGoesOn()
    {
        Huis huis;
        MOET_LUKKEN(maakOud(huis.pad(), 900));
        Werkplek plek(huis.klok);
        plek.venster().show();
        plek.kies(huis.pad());
        QVERIFY(logIn(plek));
        QVERIFY(dialoog(plek));
        dialoog(plek)->reject();
        QVERIFY(isKlaar(plek));
        const qint64 over = nogNietHerkenbaar(plek.kamer());
        QVERIFY(over > 0 && over < 900 + 1);
        QVERIFY(zegtDatErNogOntbreken(plek)); // where persons are compared
        plek.logUit();
        QVERIFY(logIn(plek));
        QVERIFY(dialoog(plek));
        QVERIFY(isKlaar(plek));
        QCOMPARE(nogNietHerkenbaar(plek.kamer()), 0);
        QVERIFY(!zegtDatErNogOntbreken(plek));
        plek.logUit();
    }
};

QTEST_MAIN(TestInhalen)
#include "tst_inhalen.moc"
