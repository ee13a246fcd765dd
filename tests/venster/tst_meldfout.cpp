// SPDX-License-Identifier: EUPL-1.2
// What a page says on the bar above it, where there are no fields to point at.
#include "tests/steun/huis.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/venster/hoofdvenster.h"
#include "ui/venster/werkplek.h"

#include <QApplication>
#include <QLabel>

using namespace weegkamer;

class TestMeldfout : public QObject
{
    Q_OBJECT

    static bool staatEr(Werkplek &plek, const QString &deel)
    {
        const auto labels = plek.venster().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *l) { return l->text().contains(deel) || l->accessibleName().contains(deel); });
    }

private Q_SLOTS:
    void whatIsWrongIsSaidWhereThereIsNoField()
    {
        pasToe(*qApp, Thema::Licht);
        Huis huis;
        Werkplek plek(huis.klok);
        plek.meldFout(veldFout(u"nummers"_qs, u"Dit zijn er meer dan 1000. Maak de lijst korter met het filter."_qs).value());
        QVERIFY(staatEr(plek, u"Dit zijn er meer dan 1000"_qs));
        QVERIFY(!staatEr(plek, u"aangegeven velden"_qs));
        plek.meldFout({.soort = FoutSoort::Machine, .uitleg = u"De schijf is vol."_qs}); // the control: its own words
        QVERIFY(staatEr(plek, u"De schijf is vol"_qs));
    }
};

QTEST_MAIN(TestMeldfout)
#include "tst_meldfout.moc"
