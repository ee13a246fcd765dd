// SPDX-License-Identifier: EUPL-1.2
// The main path with the keyboard alone: from log-in to the destruction of one dossier, nothing but key events. And once with the
// mouse, on a fresh kamer. The tour does it on the practice municipality, with pictures.
#include "tests/steun/huis.h"
#include "tests/steun/waarschuwingen.h"
#include "tests/tour/pad.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/venster/hoofdvenster.h"

#include <QApplication>

using namespace weegkamer;

#define GAAT(stap) QVERIFY2((stap), qPrintable(pad.fout()))

class TestToetsenbord : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        pasToe(*qApp, Thema::Licht);
        QApplication::setDoubleClickInterval(1); // a test clicks faster than a hand
    }
    void init() { steun::faalBijWaarschuwing(); }

    void fromLogInToDestruction_data()
    {
        QTest::addColumn<tour::Werkwijze>("wijze");
        QTest::newRow("keyboard") << tour::Werkwijze::Toetsen;
        QTest::newRow("mouse") << tour::Werkwijze::Muis;
    }
    void fromLogInToDestruction()
    {
        QFETCH(tour::Werkwijze, wijze);
        Huis huis;
        Werkplek werkplek(huis.klok);
        werkplek.venster().resize(1280, 720);
        werkplek.venster().show();
        werkplek.venster().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&werkplek.venster()));
        werkplek.kies(huis.pad());
        QMap<Rol, QString> accounts;
        for (Rol rol : Rollen::alle().lijst())
            accounts.insert(rol, accountVan(rol));
        tour::Pad pad(werkplek, wijze, accounts, huiswachtwoord);
        GAAT(pad.logIn(Rol::Casuscoordinator));
        GAAT(pad.neemMeldingAan());
        GAAT(pad.beoordeelMelding());
        GAAT(pad.meldAan());
        GAAT(pad.voegFeitToe());
        GAAT(pad.toetsFeit());
        GAAT(pad.dienIn());
        for (Rol zetel : {Rol::Burgemeester, Rol::Politie, Rol::OpenbaarMinisterie})
            GAAT(pad.oordeel(zetel));
        GAAT(pad.besluit());
        GAAT(pad.sluitAf());
        GAAT(pad.draaiKlok(5));
        GAAT(pad.stelVernietigingVoor());
        GAAT(pad.bekrachtigVernietiging());
    }
};

QTEST_MAIN(TestToetsenbord)
#include "tst_toetsenbord.moc"
