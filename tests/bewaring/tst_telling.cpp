// SPDX-License-Identifier: EUPL-1.2
// What anonimisering keeps: counts of one property at a time, and nothing else.
#include "core/bewaring/certificaat.h"
#include "core/bewaring/telling.h"
#include "tests/steun/vernietigproef.h"

using namespace weegkamer;

class TestTelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anonymisingKeepsCountsAndNothingElse()
    {
        Huis huis;
        MOET_LUKKEN(vernietigDirect(huis, u"2026-001"_qs, Vernietigwijze::Anonimiseren));
        Kamer &kamer = huis.coordinator();
        MOET(const Tellingen een, kamer.vraag(VraagTellingen{}));
        QVERIFY(een.rijen.size() >= 4);
        for (const Telregel &r : een.rijen) {
            QCOMPARE(r.aantal, 1);
            QCOMPARE(r.jaar, 2026);
        }
        // A second dossier with the same properties leaves the same: the counts alone tell that there were two.
        MOET_LUKKEN(vernietigDirect(huis, u"2026-002"_qs, Vernietigwijze::Anonimiseren));
        MOET(const Tellingen twee, kamer.vraag(VraagTellingen{}));
        QCOMPARE(twee.rijen.size(), een.rijen.size());
        for (qsizetype i = 0; i < twee.rijen.size(); ++i) {
            QCOMPARE(twee.rijen.at(i).soort + twee.rijen.at(i).waarde, een.rijen.at(i).soort + een.rijen.at(i).waarde);
            QCOMPARE(twee.rijen.at(i).aantal, 2);
        }
        MOET(const Vernietigingsregister lijst, kamer.vraag(VraagRegister{}));
        QCOMPARE(lijst.rijen.first().wijze, Vernietigwijze::Anonimiseren);
    }

    void destroyingCountsNothingAndTypedTextIsNeverAValue()
    {
        Huis huis;
        MOET_LUKKEN(vernietigDirect(huis, u"2026-001"_qs));
        QCOMPARE(*huis.coordinator().database().waarde(u"SELECT count(*) FROM telling"_qs), u"0"_qs);
        MOET(const DossierId id, vulCasus(huis));
        Kamer &kamer = huis.coordinator();
        MOET_LUKKEN(kamer.database().waarde(u"UPDATE besluit SET uitkomst = 'Wervelvoort' WHERE dossier = %1"_qs.arg(id.waarde())));
        MOET(const QList<Telpost> posten, tellingenVan(kamer.database(), id));
        for (const Telpost &p : posten)
            QVERIFY(!p.waarde.contains(u"Wervelvoort"_qs));
    }
};

QTEST_GUILESS_MAIN(TestTelling)
#include "tst_telling.moc"
