// SPDX-License-Identifier: EUPL-1.2
// The clocks of a work-list outside the kamer: a calendar file, and the list of another kamer.
#include "core/kamer/anderekamer.h"
#include "core/werkvoorraad/afwezigheid.h"
#include "tests/steun/casusproef.h"
#include "tests/steun/vul.h"

#include <QDir>

using namespace weegkamer;

namespace
{
/// A calendar program: keeps one appointment for each UID, and a later import replaces it.
class Agendaprogramma
{
public:
    void neemOp(const QString &ics)
    {
        QString ontvouwen = ics;
        ontvouwen.replace(u"\r\n "_qs, QString());
        QString uid;
        for (const QString &regel : ontvouwen.split(u"\r\n"_qs)) {
            if (regel.startsWith(u"UID:"))
                uid = regel.mid(4);
            else if (regel.startsWith(u"DTSTART;VALUE=DATE:"))
                m_dagen.insert(uid, QDate::fromString(regel.section(u':', 1), u"yyyyMMdd"_qs));
            else if (regel.startsWith(u"SUMMARY:"))
                m_koppen.insert(uid, regel.mid(8));
            m_punten += regel == u"BEGIN:VEVENT"_qs ? 1 : 0;
        }
    }
    QHash<QString, QDate> m_dagen;
    QHash<QString, QString> m_koppen;
    int m_punten = 0; ///< all that was ever handed in
};

void leg(Kamer &k, DossierId dossier, const char *soort, const char *rol, const char *dag)
{
    casusSql(k, u"INSERT INTO plicht (dossier, soort, rol, omschrijving, regel, sinds, uiterlijk) VALUES (:d, :s, :r, 'Oordeel geven', 'W5.3a', '2026-02-01', :u)"_qs,
             {{":d", dossier.tekst()}, {":s", QLatin1String(soort)}, {":r", QLatin1String(rol)}, {":u", QString::fromLatin1(dag)}});
}
} // namespace

class TestWerkagenda : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noNameNumberOrAliasIsInIt()
    {
        Huis huis;
        MOET(const DossierId dossier, vulCasus(huis));
        Kamer &k = huis.coordinator();
        MOET_LUKKEN(k.database().waarde(u"UPDATE andere_naam SET naam = 'Schaduwnaam' WHERE dossier = %1"_qs.arg(dossier.tekst())));
        leg(k, dossier, "oordeel", "casuscoordinator", "2026-03-20");
        MOET(const Agendauitvoer a, k.vraag(VraagWerkagenda{}));
        QCOMPARE(a.aantal, 1);
        for (const QString &woord : vulwoorden + QStringList{u"Schaduwnaam"_qs, u"Ömer"_qs})
            QVERIFY2(!a.ics.contains(woord, Qt::CaseInsensitive), qPrintable(a.ics));
        QVERIFY(a.ics.contains(u"2026-001"_qs) && a.ics.contains(u"OEFENING"_qs) && a.ics.contains(u"Voorbeeldstad"_qs));
        // The control: the dossier holds them.
        QCOMPARE(casusWaarde(k, u"SELECT (SELECT count(*) FROM betrokkene WHERE naam = 'Wervelvoort' AND bsn = '111222333') + (SELECT count(*) FROM andere_naam WHERE naam = 'Schaduwnaam')"_qs), u"2"_qs);
    }

    void takingItInAgainDoublesNothing()
    {
        Huis huis;
        MOET(const DossierId dossier, vulCasus(huis));
        Kamer &k = huis.coordinator();
        leg(k, dossier, "oordeel", "casuscoordinator", "2026-03-20");
        leg(k, dossier, "actie-1", "casuscoordinator", "2026-03-01"); // overdue
        leg(k, dossier, "actie-2", "casuscoordinator", "2026-03-20");
        leg(k, dossier, "besluit", "casuscoordinator", nullptr);      // without a day: no calendar holds it
        leg(k, dossier, "ver", "casuscoordinator", "2028-03-20");     // more than a year ahead
        leg(k, dossier, "oordeel", "politie", "2026-03-20");          // somebody else's
        Agendaprogramma agenda;
        MOET(const Agendauitvoer een, k.vraag(VraagWerkagenda{}));
        agenda.neemOp(een.ics);
        QCOMPARE(agenda.m_dagen.size(), 3);
        QCOMPARE(agenda.m_punten, 3);
        // Later, from another log-in, after a day moved and a duty was put there anew.
        huis.klok.verder(1);
        huis.logUit();
        Kamer &weer = huis.coordinator();
        MOET_LUKKEN(weer.database().waarde(u"DELETE FROM plicht WHERE soort = 'oordeel' AND rol = 'casuscoordinator'"_qs));
        leg(weer, dossier, "oordeel", "casuscoordinator", "2026-03-27");
        MOET(const Agendauitvoer twee, weer.vraag(VraagWerkagenda{}));
        agenda.neemOp(twee.ics);
        QCOMPARE(agenda.m_punten, 6);
        QCOMPARE(agenda.m_dagen.size(), 3);
        QCOMPARE(agenda.m_dagen.value(u"oefen-voorbeeldstad-2026-001-oordeel-casuscoordinator@weegkamer.invalid"_qs), QDate(2026, 3, 27));
    }

    void itIsLoggedAndAsFarAsOneMaySee()
    {
        Huis huis;
        MOET(const DossierId dossier, vulCasus(huis));
        Kamer &k = huis.coordinator();
        leg(k, dossier, "oordeel", "politie", "2026-03-20");
        MOET(const Agendauitvoer politie, k.vraag(VraagWerkagenda{.rol = Rol::Politie}));
        QCOMPARE(politie.aantal, 1);
        QCOMPARE(casusWaarde(k, u"SELECT resultaat FROM logboek WHERE handeling = 'werkvoorraad.agenda'"_qs), u"uitgevoerd als agenda: 1 dag"_qs);
        WEIGERT("W13", huis.als(Rol::Burgemeester).vraag(VraagWerkagenda{.rol = Rol::Politie}));
        MOET(const Agendauitvoer eigen, huis.als(Rol::Politie).vraag(VraagWerkagenda{}));
        QCOMPARE(eigen.aantal, 1);
    }

    void theClocksOfTwoKamersComeTogether()
    {
        Huis hier;
        Huis daar;
        MOET(const DossierId dossier, vulCasus(daar));
        leg(daar.coordinator(), dossier, "oordeel", "casuscoordinator", "2026-03-03");
        leg(daar.coordinator(), dossier, "oordeel", "politie", "2026-03-03");
        daar.logUit();
        Kamer &k = hier.coordinator();
        Andere andere{daar.pad(), accountVan(Rol::Casuscoordinator), huisgeheim()};
        const QDir map(daar.map.path());
        const QStringList voor = map.entryList(QDir::Files);
        MOET(const Buurklokken buur, leesAndereKamer(andere, hier.pad(), true, daar.klok));
        QCOMPARE(buur.gemeente, u"Voorbeeldstad"_qs);
        QCOMPARE(buur.rijen.size(), 2); // the melding, and the judgement; not what the police owe
        QCOMPARE(buur.rijen.constFirst().nummer, u"2026-001"_qs);
        // The kamer that was open stays open, and whole.
        MOET_LUKKEN(k.doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"Iets"_qs}));
        QCOMPARE(map.entryList(QDir::Files), voor); // nothing was left beside the other one
        QCOMPARE(casusWaarde(daar.coordinator(), u"SELECT resultaat FROM logboek WHERE handeling = 'werkvoorraad.voor-andere-kamer'"_qs),
                 u"uitgevoerd naar de lijst van een andere kamer: 2 regels"_qs);
    }

    void whatKeepsAnotherKamerOffTheList()
    {
        Huis hier;
        Huis daar;
        const auto lees = [&](const QString &pad, const QString &wachtwoord, bool oefen) {
            return leesAndereKamer(Andere{pad, accountVan(Rol::Casuscoordinator), huisgeheim(wachtwoord)}, hier.pad(), oefen, daar.klok);
        };
        hier.coordinator();
        QCOMPARE(lees(hier.pad(), huiswachtwoord, true).error().soort, FoutSoort::Invoer); // itself
        QCOMPARE(lees(daar.pad(), huiswachtwoord, false).error().soort, FoutSoort::Invoer); // a practice room on a real list
        QCOMPARE(lees(daar.pad(), u"een heel ander wachtwoord"_qs, true).error().soort, FoutSoort::Inloggen);
        QVERIFY(!lees(daar.map.filePath(u"nergens.weegkamer"_qs), huiswachtwoord, true).has_value());
        daar.klok.verder(1);
        MOET_LUKKEN(lees(daar.pad(), huiswachtwoord, true));
        daar.coordinator(); // somebody is in
        QCOMPARE(lees(daar.pad(), huiswachtwoord, true).error().soort, FoutSoort::InGebruik);
        // Who opens no dossiers there has no clocks there.
        daar.logUit();
        const auto beheerder = leesAndereKamer(Andere{daar.pad(), accountVan(Rol::Beheerder), huisgeheim()}, hier.pad(), true, daar.klok);
        QCOMPARE(beheerder.error().soort, FoutSoort::GeenRecht);
    }
};

QTEST_GUILESS_MAIN(TestWerkagenda)
#include "tst_werkagenda.moc"
