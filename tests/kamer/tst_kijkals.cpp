// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/systeem/bestand.h"
#include "core/beheer/account.h"
#include "core/casus/casusbeeld.h"
#include "core/casus/casuslijst.h"
#include "core/weging/registreer.h"
#include "tests/beheer/beheerproef.h"
#include "tests/steun/casusproef.h"
#include "tests/steun/kanariekamer.h"

#include <QJsonDocument>

using namespace weegkamer;

namespace
{
/// A practice room in which the coordinator is logged in.
struct Proefhuis {
    Huis huis;
    QTemporaryDir stick;
    QString bestand = stick.filePath(u"eigen.sleutelbestand"_qs);
    DossierId dossier;
    VoorstelId voorstel;
    Hersteldelen delen;

    /// The coordinator's; while they look as another Huis::als would log in anew, and end that.
    Kamer &kamer() { return kijkt ? *kijkt : huis.coordinator(); }
    Kamer *kijkt = nullptr;
    Gelukt kijkAls(Rol rol)
    {
        kijkt = &huis.coordinator();
        return doe(KijkAls{dossier, rol, {}});
    }
    Sleutelbeheer sleutels() { return Sleutelbeheer(kamer()); }
    QString bosPad() const { return QString(huis.pad()).replace(u".weegkamer"_qs, u".sleutelbos"_qs); }
    template <class H>
    Gelukt doe(const H &h)
    {
        return kamer().doe(h).map([](const Gedaan &) {});
    }
};

/// Something that changes the keyring, and what must be there for it.
struct Poging {
    std::function<Gelukt(Proefhuis &)> voor;
    std::function<Gelukt(Proefhuis &)> doe;
};

Gelukt stelHerstelVoor(Proefhuis &p)
{
    PROBEER_IN(const Gedaan gedaan, p.huis.als(Rol::Beheerder).doe(StelHerstelVoor{AccountId(4)}));
    p.voorstel = VoorstelId(gedaan.id);
    return {};
}

Gelukt stelSleutelsVoor(Proefhuis &p)
{
    PROBEER_IN(const Gedaan account, p.huis.als(Rol::Beheerder).doe(nieuwAccount()));
    PROBEER(kiesWachtwoord(p.huis, u"Nieuw"_qs, account.code));
    PROBEER_IN(const Gedaan gedaan, p.huis.als(Rol::Beheerder).doe(StelSleutelsVoor{AccountId(account.id)}));
    p.voorstel = VoorstelId(gedaan.id);
    return {};
}
} // namespace
Q_DECLARE_METATYPE(Poging)

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

    // What is done with secrets is no handeling: it has a way in of its own, and that is closed as well.
    void noSecretAndNoKeyIsChangedMeanwhile_data()
    {
        QTest::addColumn<Poging>("poging");
        const auto rij = [](const char *naam, Poging poging) { QTest::newRow(naam) << std::move(poging); };
        rij("another password", {{}, [](Proefhuis &p) { return p.sleutels().wijzigWachtwoord(huisgeheim(), huisgeheim(nieuwWachtwoord)); }});
        rij("a key file", {{}, [](Proefhuis &p) { return p.sleutels().maakSleutelbestand(p.bestand, huisgeheim()); }});
        rij("the key file given up", {[](Proefhuis &p) { return p.sleutels().maakSleutelbestand(p.bestand, huisgeheim()); },
                                      [](Proefhuis &p) {
                                          return p.sleutels().geefSleutelbestandOp(huisgeheim(), {.sleutelbestand = Sleutelbeheer::leesSleutelbestandVan(p.huis.pad(), p.bestand).value()});
                                      }});
        rij("a recovery key", {{}, [](Proefhuis &p) { return p.sleutels().maakHerstelsleutel({}).map([](const Hersteldelen &) {}); }});
        rij("the button for it", {{}, [](Proefhuis &p) { return p.sleutels().magHerstelsleutelMaken(); }});
        rij("the recovery key tried out", {[](Proefhuis &p) { return p.sleutels().maakHerstelsleutel({}).map([&p](const Hersteldelen &d) { p.delen = d; }); },
                                           [](Proefhuis &p) { return p.sleutels().beproefHerstelsleutel(p.delen.at(0), p.delen.at(2)); }});
        rij("the button for that", {{}, [](Proefhuis &p) { return p.sleutels().magHerstelsleutelBeproeven(); }});
        rij("a new key for the file", {{}, [](Proefhuis &p) { return p.sleutels().geefNieuweSleutel(); }});
        rij("the same, asked of the kamer", {{}, [](Proefhuis &p) { return p.kamer().hersleutel(); }});
        rij("another account", {{}, [](Proefhuis &p) { return p.doe(nieuwAccount()); }});
        rij("an account that lapses", {{}, [](Proefhuis &p) { return p.doe(LaatVervallen{AccountId(4)}); }});
        rij("a new begin proposed", {{}, [](Proefhuis &p) { return p.doe(StelHerstelVoor{AccountId(4)}); }});
        rij("a new begin confirmed", {&stelHerstelVoor, [](Proefhuis &p) { return p.doe(BekrachtigHerstel{p.voorstel}); }});
        rij("keys given", {&stelSleutelsVoor, [](Proefhuis &p) { return p.doe(BekrachtigSleutels{p.voorstel}); }});
        rij("a proposal withdrawn", {&stelHerstelVoor, [](Proefhuis &p) { return p.doe(TrekVoorstelIn{AccountId(4)}); }});
    }
    void noSecretAndNoKeyIsChangedMeanwhile()
    {
        QFETCH(Poging, poging);
        Proefhuis p;
        p.dossier = maakCasus(p.kamer());
        if (poging.voor)
            MOET_LUKKEN(poging.voor(p));
        MOET_LUKKEN(p.kijkAls(Rol::Burgemeester)); // whose eyes could do all of this
        MOET(const QByteArray voor, leesBestand(p.bosPad(), grootsteSleutelbos));
        const bool stond = QFile::exists(p.bestand);
        QVERIFY(p.kamer().kijktAls().has_value());
        WEIGERT("W13", poging.doe(p));
        const Gelukt weer = poging.doe(p);
        QVERIFY2(weer.error().weigering->uitleg.startsWith(u"U kijkt nu als burgemeester"_qs), qPrintable(waarom(weer)));
        MOET(const QByteArray na, leesBestand(p.bosPad(), grootsteSleutelbos));
        QCOMPARE(na, voor);
        QCOMPARE(QFile::exists(p.bestand), stond);
        // The control: with one's own eyes the same call is allowed.
        MOET_LUKKEN(p.kamer().doe(KijkWeerZelf{}));
        STAAT_TOE("W13", poging.doe(p));
    }

    void nobodyGetsAccessBackIntoAKamerThatIsOpen()
    {
        Proefhuis p;
        p.dossier = maakCasus(p.kamer());
        MOET_LUKKEN(p.sleutels().maakHerstelsleutel({}).map([&](const Hersteldelen &d) { p.delen = d; }));
        MOET_LUKKEN(p.kijkAls(Rol::Burgemeester));
        const auto terug = [&] { return Sleutelbeheer::krijgToegangTerug(p.huis.pad(), p.delen.at(0), p.delen.at(1), accountVan(Rol::Politie), huisgeheim(nieuwWachtwoord), p.huis.klok); };
        QCOMPARE(terug().error().soort, FoutSoort::InGebruik);
        QVERIFY(p.kamer().kijktAls().has_value()); // and the look goes on
        p.kijkt = nullptr;
        p.huis.logUit();
        MOET_LUKKEN(terug()); // the control
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
