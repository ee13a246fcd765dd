// SPDX-License-Identifier: EUPL-1.2
#include "core/kamer/oefening.h"
#include "tests/steun/huis.h"

using namespace weegkamer;

class TestOefening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theClockOfAnOefenkamerTurnsForwardAndStaysTurned()
    {
        Huis huis;
        STAAT_TOE("W14.2", huis.coordinator().doe(DraaiKlok{{2031, 3, 2}}));
        QCOMPARE(huis.coordinator().vandaag(), QDate(2031, 3, 2));
        QCOMPARE(huis.als(Rol::Fg).vandaag(), QDate(2031, 3, 2));
        STAAT_TOE("W14.2", huis.als(Rol::Fg).doe(DraaiKlok{{2031, 3, 3}}));
        QCOMPARE(huis.als(Rol::Fg).vandaag(), QDate(2031, 3, 3));
        MOET(const QString gelogd, huis.als(Rol::Fg).database().waarde(u"SELECT count(*) FROM logboek WHERE handeling = 'kamer.draai-klok'"_qs));
        QCOMPARE(gelogd, u"2"_qs);
    }

    void itNeverTurnsBack()
    {
        Huis huis;
        WEIGERT("W14.2", huis.coordinator().doe(DraaiKlok{{2026, 3, 1}}));
        WEIGERT("W14.2", huis.coordinator().doe(DraaiKlok{{2026, 3, 2}}));
        const auto ver = huis.coordinator().doe(DraaiKlok{{2101, 1, 1}});
        QCOMPARE(ver.error().velden.first().veld, u"datum"_qs);
    }

    void aRealKamerKeepsItsClock()
    {
        Huis huis;
        MOET_LUKKEN(huis.coordinator().database().waarde(u"UPDATE kamer SET oefen = 0"_qs));
        WEIGERT("W14.2", huis.coordinator().doe(DraaiKlok{{2031, 3, 2}}));
        QCOMPARE(huis.coordinator().vandaag(), QDate(2026, 3, 2));
    }

    void aTaakDoesItsHandelingAndNobodyElseMeanwhile()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        Gelukt erin;
        const auto taak = kamer.taak(u"proef"_qs, [&](Taak::Voortgang &, Kamer &k) -> Gelukt {
            PROBEER(k.doe(DraaiKlok{{2027, 1, 1}}));
            return {};
        });
        QVERIFY(taak);
        QVERIFY(kamer.isBezig());
        const auto buiten = kamer.doe(DraaiKlok{{2028, 1, 1}});
        QCOMPARE(buiten.error().soort, FoutSoort::Bezig);
        QSignalSpy klaar(taak.get(), &Taak::klaar);
        QTRY_VERIFY(taak->isKlaar());
        MOET_LUKKEN(taak->uitkomst());
        QCOMPARE(kamer.vandaag(), QDate(2027, 1, 1));
    }
};

QTEST_GUILESS_MAIN(TestOefening)
#include "tst_oefening.moc"
