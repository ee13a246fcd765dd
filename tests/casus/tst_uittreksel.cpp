// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/derde.h"
#include "core/casus/uittreksel.h"
#include "tests/steun/casusproef.h"

#include <QJsonDocument>

using namespace weegkamer;

class TestUittreksel : public QObject
{
    Q_OBJECT

    static QString tekstVan(const Stuk &stuk) { return QString::fromUtf8(QJsonDocument(naarJson(stuk)).toJson()); }
    static DossierId metDerde(Huis &huis)
    {
        Kamer &k = huis.coordinator();
        const DossierId d = maakCasus(k);
        const auto mee = k.doe(deelneming(d, organisatie(k, u"politie"_qs)));
        const auto inbreng = k.doe(namensInbreng(d, organisatie(k, u"politie"_qs)));
        const auto derde = k.doe(VerstrekAanDerde{d, u"T. Trainer"_qs, u"Sportvereniging"_qs, u"Dat Sam vaker mag komen sporten"_qs, u"Anders kan de trainer niet helpen"_qs,
                                                  {2026, 3, 2}, Verstrekkingswijze::OpPapier, true});
        if (!mee || !inbreng || !derde)
            qFatal("%s %s %s", qPrintable(waarom(mee)), qPrintable(waarom(inbreng)), qPrintable(waarom(derde)));
        return d;
    }

private Q_SLOTS:
    void aThirdSeesWhatItGotAndNothingElse()
    {
        Huis huis;
        const DossierId d = metDerde(huis);
        STAAT_TOE("B11b", huis.coordinator().vraag(VraagDerdeuittreksel{d, {}}));
        MOET(const Voorbeeldstuk v, huis.coordinator().vraag(VraagDerdeuittreksel{d, {}}));
        const QString tekst = tekstVan(v.stuk);
        QVERIFY(tekst.contains(u"vaker mag komen sporten"_qs) && tekst.contains(u"Wet art. 17"_qs) && tekst.contains(u"Wet art. 14(3)"_qs));
        for (const QString &ander : {u"Jansen"_qs, u"oproep tot geweld"_qs, u"Politie"_qs, u"1999"_qs})
            QVERIFY2(!tekst.contains(ander), qPrintable(ander));
    }

    void whoGotNothingSeesNothing()
    {
        Huis huis;
        const DossierId d = maakCasus(huis.coordinator());
        const auto u = huis.coordinator().vraag(VraagDerdeuittreksel{d, {}});
        QVERIFY(!u && u.error().soort == FoutSoort::NietGevonden);
    }

    void theBetrokkeneSeesNoSourceNoMelderAndNoStaff()
    {
        Huis huis;
        const DossierId d = metDerde(huis);
        MOET(const Voorbeeldstuk v, huis.coordinator().vraag(VraagBetrokkenebeeld{d}));
        const QString tekst = tekstVan(v.stuk);
        QVERIFY(tekst.contains(u"Jansen"_qs) && tekst.contains(u"Riep op tot geweld"_qs) && tekst.contains(u"Politie"_qs));
        for (const QString &ander : {u"A. Agent"_qs, u"Eigen registratie"_qs, u"Wijkagent"_qs, u"T. Trainer"_qs})
            QVERIFY2(!tekst.contains(ander), qPrintable(ander));
    }

    void eachLookIsLoggedWithItsDossier()
    {
        Huis huis;
        const DossierId d = metDerde(huis);
        Kamer &k = huis.coordinator();
        for (int i = 0; i < 2; ++i)
            MOET_LUKKEN(k.vraag(VraagBetrokkenebeeld{d}).map([](const Voorbeeldstuk &) {}));
        QCOMPARE(k.database().waarde(u"SELECT count(*) FROM logboek WHERE handeling = 'casus.beeld-betrokkene' AND dossier IS NOT NULL"_qs).value_or(QString()), u"2"_qs);
        WEIGERT("W13", huis.als(Rol::Deelnemer).vraag(VraagBetrokkenebeeld{d}));
        WEIGERT("W13", huis.als(Rol::Auditor).vraag(VraagDerdeuittreksel{d, {}}));
    }
};

QTEST_GUILESS_MAIN(TestUittreksel)
#include "tst_uittreksel.moc"
