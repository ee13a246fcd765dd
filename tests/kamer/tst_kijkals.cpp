// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/casusbeeld.h"
#include "core/casus/casuslijst.h"
#include "core/weging/registreer.h"
#include "tests/steun/casusproef.h"
#include "tests/steun/kanarie.h"

#include <QJsonDocument>

using namespace weegkamer;

class TestKijkals : public QObject
{
    Q_OBJECT

    static QString log(Kamer &k, int terug = 0)
    {
        return k.database().waarde(u"SELECT handeling || ' ' || resultaat || ' ' || rol || ' ' || ifnull(dossier, '-') FROM logboek ORDER BY volgnummer DESC LIMIT 1 OFFSET %1"_qs.arg(terug)).value_or(QString());
    }

private Q_SLOTS:
    void throughADeelnemersEyesOneSeesWhatTheySee()
    {
        Kanariekamer proef;
        QString zelf;
        {
            Kamer &d = proef.huis.als(Rol::Deelnemer);
            MOET(const QJsonObject antwoord, d.vraag(u"casus.toon"_qs, {{u"dossier"_qs, u"1"_qs}}));
            zelf = QString::fromUtf8(QJsonDocument(antwoord).toJson());
        }
        Kamer &k = proef.huis.coordinator();
        const AccountId deelnemer = accountId(k, Rol::Deelnemer);
        STAAT_TOE("W13", k.doe(KijkAls{DossierId(1), Rol::Deelnemer, deelnemer}));
        QVERIFY(k.kijktAls().has_value());
        MOET(const QJsonObject gezien, k.vraag(u"casus.toon"_qs, {{u"dossier"_qs, u"1"_qs}}));
        QCOMPARE(QString::fromUtf8(QJsonDocument(gezien).toJson()), zelf);
        // The coordinator's own view tells more: the control.
        MOET_LUKKEN(k.doe(KijkWeerZelf{}));
        QVERIFY(!k.kijktAls().has_value());
        MOET(const QJsonObject eigen, k.vraag(u"casus.toon"_qs, {{u"dossier"_qs, u"1"_qs}}));
        QVERIFY(QString::fromUtf8(QJsonDocument(eigen).toJson()) != zelf);
    }

    void onlyTheOneDossierIsThere()
    {
        Kanariekamer proef;
        Kamer &k = proef.huis.coordinator();
        MOET_LUKKEN(k.doe(KijkAls{DossierId(1), Rol::Politie, {}}));
        QVERIFY(!k.vraag(ToonCasus{DossierId(2)}));
        MOET(const Casuslijst lijst, k.vraag(VraagCasussen{}));
        QCOMPARE(lijst.rijen.size(), 1);
    }

    void nothingCanBeChangedMeanwhile()
    {
        Kanariekamer proef;
        Kamer &k = proef.huis.coordinator();
        MOET_LUKKEN(k.doe(KijkAls{DossierId(1), Rol::Burgemeester, {}}));
        for (const HandelingDefinitie &h : k.handelingen().handelingen()) {
            if (h.naam == u"toegang.kijk-weer-zelf")
                continue;
            const auto u = k.doe(h.naam, {});
            QVERIFY2(!u && u.error().weigering && u.error().weigering->regel == u"W13", qPrintable(h.naam));
            QVERIFY2(!k.mag(h.naam, {}), qPrintable(h.naam));
        }
        QVERIFY(!k.bewaarConcept(u"casus.stel-doel"_qs, DossierId(1), {}));
        QVERIFY(!k.ruweSleutel());
        QVERIFY(!k.inEenTransactie([]() -> Gelukt { return {}; }));
        QVERIFY(!k.doeAls(accountVan(Rol::Burgemeester), huisgeheim(), u"casus.stel-doel"_qs, {}));
        MOET_LUKKEN(k.doe(KijkWeerZelf{}));
        MOET_LUKKEN(k.mag(u"personen.voeg-deelnemer-toe"_qs, {{u"naam"_qs, u"X"_qs}, {u"soort"_qs, u"politie"_qs}, {u"bron"_qs, u"Wet art. 3(1)"_qs}}));
    }

    void everyLookIsLoggedUnderOnesOwnName()
    {
        Kanariekamer proef;
        Kamer &k = proef.huis.coordinator();
        MOET_LUKKEN(k.vraag(ToonCasus{DossierId(1)}).map([](const Casusbeeld &) {}));
        MOET_LUKKEN(k.doe(KijkAls{DossierId(1), Rol::Politie, {}}));
        QCOMPARE(log(k), u"toegang.kijk-als gedaan, als politie casuscoordinator 2026-001"_qs);
        MOET_LUKKEN(k.vraag(ToonCasus{DossierId(1)}).map([](const Casusbeeld &) {}));
        QCOMPARE(log(k), u"casus.toon gezien, als politie casuscoordinator 2026-001"_qs);
        MOET_LUKKEN(k.doe(KijkWeerZelf{}));
        QCOMPARE(log(k), u"toegang.kijk-weer-zelf gedaan casuscoordinator -"_qs);
    }

    void oneNeverSeesMoreThanWithOnesOwnEyes()
    {
        Kanariekamer proef;
        Kamer &k = proef.huis.coordinator();
        // The sealed judgement of the politie stays sealed, and what only the weegploeg may ask stays theirs.
        MOET_LUKKEN(k.doe(KijkAls{DossierId(3), Rol::Politie, {}}));
        for (const VraagDefinitie &v : k.handelingen().vragen()) {
            const auto u = k.vraag(v.naam, {{u"dossier"_qs, u"3"_qs}});
            const QString gezien = u ? QString::fromUtf8(QJsonDocument(*u).toJson()) : waarom(u.error());
            QCOMPARE(lekken(Rol::Casuscoordinator, gezien).join(u' ') + lekken(Rol::Politie, gezien).join(u' '), QString());
        }
        WEIGERT("W13", k.vraag(u"weging.mijn-oordeel"_qs, {{u"dossier"_qs, u"3"_qs}}));
        proef.huis.logUit();
        Kamer &fg = proef.huis.als(Rol::Fg);
        MOET_LUKKEN(fg.doe(KijkAls{DossierId(6), Rol::Politie, {}}));
        WEIGERT("W13", fg.vraag(u"aanmelding.toon"_qs, {{u"dossier"_qs, u"6"_qs}}));
    }

    void onlyWhoMayAndOnlyWhatExists()
    {
        Kanariekamer proef;
        WEIGERT("W13", proef.huis.als(Rol::Politie).doe(KijkAls{DossierId(1), Rol::Burgemeester, {}}));
        Kamer &k = proef.huis.coordinator();
        WEIGERT("W13", k.doe(KijkAls{DossierId(1), Rol::Beheerder, {}}));
        WEIGERT("W13", k.doe(KijkAls{DossierId(2), Rol::Deelnemer, accountId(k, Rol::Deelnemer)})); // takes no part there
        WEIGERT("W13", k.doe(KijkAls{DossierId(1), Rol::Deelnemer, {}}));
        MOET(const Kijkpunten punten, k.vraag(VraagKijkpunten{DossierId(1)}));
        QCOMPARE(punten.rijen.first().naam, accountVan(Rol::Deelnemer));
        QVERIFY(std::none_of(punten.rijen.cbegin(), punten.rijen.cend(), [](const Kijkpunt &p) { return p.rol == Rol::Beheerder; }));
    }

    void lockingWhileLookingLeavesAWholeLog()
    {
        Huis huis;
        const DossierId d = maakCasus(huis.coordinator());
        MOET_LUKKEN(huis.coordinator().doe(KijkAls{d, Rol::Politie, {}}));
        huis.logUit();
        QVERIFY(huis.coordinator().bevindingen().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestKijkals)
#include "tst_kijkals.moc"
