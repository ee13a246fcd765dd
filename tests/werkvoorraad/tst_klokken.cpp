// SPDX-License-Identifier: EUPL-1.2
// Every clock of the catalogue: which handeling puts it on the work-list, or why nothing does yet. A clock that is added, and one that begins
// to run, must be written down here.
#include "core/aanmelding/quarantaine.h"
#include "core/aanmelding/spoed.h"
#include "core/bewaring/sluitaf.h"
#include "core/casus/noodzaak.h"
#include "core/recht/feestdagen.h"
#include "core/recht/termijnen.h"
#include "core/weging/verloop.h"
#include "core/werkvoorraad/werkvoorraad.h"
#include "tests/steun/casusproef.h"
#include "tests/steun/vul.h"
#include "tests/steun/wegingproef.h"

using namespace weegkamer;

namespace
{
struct Klokplek {
    const char *klok;
    const char *soort;      ///< the duty; nullptr: there is none
    const char *handelingen; ///< which put it there; or why there is none
    QDate dag;              ///< the last day that is computed in this test
};

const QDate vandaag{2026, 3, 2}; // a Monday

const QList<Klokplek> &plekken()
{
    static const QList<Klokplek> lijst{
        {"correctie", "herstel", "casus.markeer-onjuist, bewaring.markeer-onjuist", {2026, 3, 4}},
        {"informeren-voor-vernietiging", "informeren", "casus.sluit-af, weging.stel-besluit-vast, aanmelding.trek-in", {2026, 3, 9}},
        {"directe-vernietiging", "vernietiging", "casus.sluit-af, weging.stel-besluit-vast, aanmelding.trek-in", vandaag},
        {"noodzaak-open", "noodzaak", "weging.stel-besluit-vast, casus.beoordeel-noodzaak", {2026, 9, 2}},
        {"bewaarnoodzaak", "bewaarnoodzaak", "casus.sluit-af, bewaring.bevestig-noodzaak", {2027, 3, 2}},
        {"bewaartermijn", "vernietiging", "casus.sluit-af", {2031, 3, 2}},
        {"verdaging", "aangehouden", "weging.houd-aan", {2026, 4, 27}},
        {"spoed-bevestiging", "spoedbevestiging", "weging.geef-oordeel", {2026, 3, 4}},
        {"quarantaine", "quarantaine", "aanmelding.neem-oud-dossier-op", {2026, 6, 2}},

        {"avg-verzoek", nullptr, "requests under the AVG are not recorded yet", {}},
        {"avg-verlenging", nullptr, "requests under the AVG are not recorded yet", {}},
        {"doorzenden", nullptr, "requests under the AVG are not recorded yet", {}},
        {"uitzondering-verzoek", nullptr, "requests under the AVG are not recorded yet", {}},
        {"uitzondering-informeren", nullptr, "informing a betrokkene during a casus is not recorded yet", {}},
        {"informeren", nullptr, "informing a betrokkene during a casus is not recorded yet: nothing could tick it off", {}},
        {"bezwaar", nullptr, "no decision on a request is sent yet; a bezwaar that comes after closing is a duty without a day", {}},
        {"datalek-toezichthouder", nullptr, "breaches are not recorded yet", {}},
        {"datalek-betrokkene", nullptr, "breaches are not recorded yet", {}},
        {"autorisaties", nullptr, "rounds of review of access rights are not recorded yet", {}},
        {"eerste-audit", nullptr, "audits are not recorded yet: nothing could tick it off", {}},
        {"volgende-audit", nullptr, "audits are not recorded yet", {}},
        {"hercontrole", nullptr, "audits are not recorded yet", {}},
        {"analyse-vernietiging", nullptr, "there are no analysis projects yet", {}},
        {"concept", nullptr, "nobody owes it: a draft goes by itself, and its form says when", {}},
    };
    return lijst;
}

QString soortwoord(const QString &soort)
{
    return soort.section(u'-', 0, 0);
}
} // namespace

class TestKlokken : public QObject
{
    Q_OBJECT
    std::unique_ptr<Huis> m_huis;
    QList<Werkregel> m_werk; ///< of all roles

private Q_SLOTS:
    void initTestCase()
    {
        m_huis = std::make_unique<Huis>();
        Kamer &k = m_huis->coordinator();
        const DossierId casus = maakCasus(k);
        const DeelnemerId politie = organisatie(k, u"politie"_qs);
        MOET_LUKKEN(k.doe(deelneming(casus, politie)));
        MOET(const Gedaan inbreng, k.doe(namensInbreng(casus, politie)));
        MOET_LUKKEN(k.doe(MarkeerOnjuist{casus, InbrengId(inbreng.id), u"Het was een ander."_qs}));
        MOET_LUKKEN(k.doe(BeoordeelNoodzaak{casus, true, u"Het gezin heeft nog geen hulp."_qs}));
        MOET_LUKKEN(k.doe(HoudAan{legVoor(*m_huis, 501).dossier, {}, u"Wacht op antwoord."_qs}));
        const Wegingproef spoed = legVoor(*m_huis, 502);
        MOET_LUKKEN(k.doe(MerkAlsSpoed{spoed.dossier, u"Hij vertrekt morgen."_qs}));
        GeefOordeel perTelefoon = namensZetel(spoed, Zetel::Politie);
        perTelefoon.wijze = Ontvangstwijze::TelefoonBevestigd;
        perTelefoon.namensDatum = vandaag;
        perTelefoon.document.clear();
        perTelefoon.documentNaam.clear();
        MOET_LUKKEN(k.doe(perTelefoon));
        NeemOudDossierOp oud;
        oud.naam = u"Kwikstaart"_qs;
        oud.gemeenteVerblijf = u"Voorbeeldstad"_qs;
        oud.inhoud = u"Wat er toen stond."_qs;
        oud.bron = u"Oud casusbestand"_qs;
        MOET_LUKKEN(k.doe(oud));
        MOET(const DossierId weg, vulCasus(*m_huis));
        MOET_LUKKEN(k.doe(SluitAf{weg, Sluitreden::GeenVerdereAanwijzingen, u"Er is niets meer."_qs, {}}));
        MOET(const DossierId dicht, vulCasus(*m_huis));
        MOET_LUKKEN(k.doe(SluitAf{dicht, Sluitreden::DoelBereikt, u"Klaar."_qs, u"Bij terugval."_qs}));
        for (const Rol rol : {Rol::Casuscoordinator, Rol::Contactpunt, Rol::Burgemeester}) {
            MOET(const Werklijst lijst, k.vraag(ToonWerkvoorraad{.rol = rol}));
            m_werk += lijst.rijen;
        }
    }

    void everyClockIsWrittenDownOnce()
    {
        QStringList genoemd;
        for (const Klokplek &p : plekken())
            genoemd.append(QLatin1String(p.klok));
        QStringList catalogus;
        for (const Klokregel &k : klokregels())
            catalogus.append(k.id);
        genoemd.sort();
        catalogus.sort();
        QCOMPARE(genoemd, catalogus);
    }

    void everyClockIsPlacedOrSaysWhyNot_data()
    {
        QTest::addColumn<int>("plek");
        for (int i = 0; i < plekken().size(); ++i)
            QTest::newRow(plekken().at(i).klok) << i;
    }

    void everyClockIsPlacedOrSaysWhyNot()
    {
        QFETCH(int, plek);
        const Klokplek &p = plekken().at(plek);
        QVERIFY(QByteArray(p.handelingen).size() > 10);
        if (!p.soort)
            return;
        for (const QString &naam : QString::fromLatin1(p.handelingen).split(u", "_qs))
            QVERIFY2(m_huis->coordinator().handelingen().handeling(naam), qPrintable(naam + u" is no handeling"_qs));
        const bool staat = std::any_of(m_werk.cbegin(), m_werk.cend(), [&](const Werkregel &r) { return soortwoord(r.soort) == QLatin1String(p.soort) && r.uiterlijk == p.dag; });
        QVERIFY2(staat, qPrintable(QStringLiteral("no duty '%1' by %2").arg(QLatin1String(p.soort), p.dag.toString(Qt::ISODate))));
    }

    void whatIsNotPlacedYetIsOnNoList()
    {
        for (const Klokplek &p : plekken()) {
            if (p.soort)
                continue;
            const bool staat = std::any_of(m_werk.cbegin(), m_werk.cend(), [&](const Werkregel &r) { return r.soort == QLatin1String(p.klok) && r.uiterlijk.isValid() && QLatin1String(p.klok) != u"informeren"; });
            QVERIFY2(!staat, p.klok);
        }
    }

    void theContactpuntReachesItsOwnDutiesWithoutTheCoordinator()
    {
        MOET(const Werklijst lijst, m_huis->als(Rol::Contactpunt).vraag(ToonWerkvoorraad{}));
        QCOMPARE(lijst.rijen.size(), 1);
        QCOMPARE(lijst.rijen.first().soort, u"informeren"_qs);
        QCOMPARE(lijst.rijen.first().regel, u"K18"_qs);
    }

    void noLineNamesAPerson()
    {
        for (const Werkregel &r : std::as_const(m_werk)) {
            for (const QString &woord : vulwoorden + QStringList{u"Jansen"_qs, u"Proefpersoon"_qs, u"Adem"_qs})
                QVERIFY2(!QString(r.omschrijving + r.soort + r.uitleg).contains(woord, Qt::CaseInsensitive), qPrintable(r.omschrijving));
        }
    }
};

QTEST_GUILESS_MAIN(TestKlokken)
#include "tst_klokken.moc"
