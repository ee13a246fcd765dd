// SPDX-License-Identifier: EUPL-1.2
#include "tests/tour/pad.h"

#include "core/kamer/kamer.h"
#include "core/weging/oordeel.h"
#include "ui/bouwstenen/formulier.h"
#include "ui/bouwstenen/kamerpagina.h"
#include "ui/venster/hoofdvenster.h"
#include "ui/venster/inlogpagina.h"

#include <QApplication>
#include <QDialog>
#include <QtTest>

namespace weegkamer::tour
{
namespace
{
constexpr int hoogstensWachten = 60'000; // milliseconds

QJsonObject velden(std::initializer_list<std::pair<const char *, QString>> paren)
{
    QJsonObject uit;
    for (const auto &[naam, waarde] : paren)
        uit.insert(QLatin1String(naam), waarde);
    return uit;
}
} // namespace

Pad::Pad(Werkplek &werkplek, Werkwijze wijze, QMap<Rol, QString> accounts, QString wachtwoord, Prent prent)
    : m_werkplek(werkplek), m_hand(wijze), m_accounts(std::move(accounts)), m_wachtwoord(std::move(wachtwoord)), m_prent(std::move(prent))
{
}

bool Pad::mis(const QString &zin)
{
    m_fout = zin;
    return false;
}

bool Pad::prent(const QString &naam, QWidget *wat)
{
    return !m_prent || m_prent(naam, wat);
}

bool Pad::logIn(Rol rol)
{
    if (m_werkplek.isIngelogd())
        m_hand.toets(QKeySequence(Qt::CTRL | Qt::Key_L));
    const bool dicht = QTest::qWaitFor([this] { return !m_werkplek.isIngelogd() && m_werkplek.venster().findChild<Inlogpagina *>(); }, hoogstensWachten);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (!dicht)
        return mis(u"the window did not lock"_qs);
    if (!m_hand.vul(u"Accountnaam"_qs, m_accounts.value(rol)) || !m_hand.vul(u"Wachtwoord"_qs, m_wachtwoord) || !m_hand.druk(u"Log in"_qs))
        return false;
    return QTest::qWaitFor([this] { return m_werkplek.isIngelogd(); }, hoogstensWachten) || mis(u"not logged in: "_qs + m_accounts.value(rol));
}

bool Pad::drukDoe()
{
    QPointer<QWidget> dialoog = Hand::boven();
    if (!m_hand.druk(u"doe"_qs))
        return false;
    if (!dialoog || !dialoog->isVisible())
        return true;
    const auto *formulier = dialoog->findChild<Formulier *>();
    return mis(formulier ? formulier->foutenBoven().join(u' ') : u"the dialog stays"_qs);
}

/// A dangerous handeling asks for the dossier's number, typed: "Typ 2026-044 om te bevestigen".
bool Pad::bevestig()
{
    for (const QLineEdit *regel : Hand::boven()->findChildren<QLineEdit *>()) {
        const QString naam = regel->accessibleName();
        if (regel->isVisible() && naam.startsWith(u"Typ "))
            return m_hand.vul(naam, naam.section(u' ', 1, 1));
    }
    return true;
}

bool Pad::doe(const QString &knop, const char *handeling, const QJsonObject &waarden, const QString &naam)
{
    const HandelingDefinitie *d = kamer().handelingen().handeling(QLatin1String(handeling));
    if (!m_hand.druk(knop))
        return false;
    if (!QApplication::activeModalWidget())
        return mis(u"no dialog for "_qs + QLatin1String(handeling));
    if (!m_hand.vulVelden(d->velden, waarden))
        return mis(QLatin1String(handeling) + u": "_qs + m_hand.fout());
    if (!bevestig() || (!naam.isEmpty() && !prent(naam, QApplication::activeModalWidget())))
        return false;
    return drukDoe() || mis(QLatin1String(handeling) + u": "_qs + fout());
}

bool Pad::neemMeldingAan()
{
    const QString h = u"aanmelding.neem-melding-aan"_qs;
    if (!m_hand.ga(u"Aanmeldingen"_qs)
        || !doe(h, "aanmelding.neem-melding-aan",
                velden({{"melder", u"Een voetbaltrainer"_qs}, {"relatie", u"Trainer van betrokkene"_qs},
                        {"inhoud", u"Een speler van het tweede elftal zegt dat de scheidsrechters in de oorlog die komt als eersten aan de beurt zijn. "
                                   "Hij heeft twee jongere spelers gevraagd om met hem te trainen in het bos."_qs}}),
                u"melding-aannemen"_qs))
        return false;
    m_dossier = m_werkplek.plaats().dossier;
    if (const auto *pagina = qobject_cast<Kamerpagina *>(m_werkplek.venster().huidigePagina()))
        m_nummer = pagina->titel().section(u' ', -1);
    return (m_dossier.isGeldig() && prent(u"melding"_qs)) || mis(u"the page of the melding does not open"_qs);
}

bool Pad::beoordeelMelding()
{
    return doe(u"aanmelding.beoordeel-melding"_qs, "aanmelding.beoordeel-melding",
               velden({{"uitkomst", u"aanmelden"_qs}, {"reden", u"Dreiging met geweld en het aantrekken van jongeren."_qs}}), u"melding-beoordelen"_qs);
}

bool Pad::meldAan()
{
    const HandelingDefinitie *d = kamer().handelingen().handeling(u"aanmelding.meld-aan"_qs);
    QJsonObject waarden = velden({{"aanmelder", u"1"_qs}, {"ontvangen-op", kamer().vandaag().toString(Qt::ISODate)}, {"ontvanger", u"burgemeester"_qs},
                                  {"gedraging", u"Betrokkene dreigt scheidsrechters met geweld in een komende oorlog en vraagt jongeren om met hem te trainen."_qs}});
    waarden.insert(u"betrokkene"_qs, velden({{"soort", u"natuurlijk"_qs}, {"naam", u"Rondleider"_qs}, {"voorvoegsel", u"van der"_qs},
                                             {"voornamen", u"Teunis"_qs}, {"geboortedatum", u"17-4-2001"_qs}, {"gemeente-verblijf", u"Voorbeeldstad"_qs}}));
    if (!QApplication::activeModalWidget())
        return mis(u"the form of the aanmelding does not open after the judgement"_qs);
    if (!m_hand.vulVelden(d->velden, waarden) || !prent(u"meld-aan"_qs, QApplication::activeModalWidget()))
        return false;
    return drukDoe() && prent(u"aanmelding-zonder-feiten"_qs);
}

bool Pad::voegFeitToe()
{
    QJsonObject feit = velden({{"aard", u"feit"_qs}, {"omschrijving", u"Betrokkene riep na de wedstrijd dat scheidsrechters de eersten zijn."_qs},
                               {"datum", kamer().vandaag().toString(Qt::ISODate)}, {"bron", u"verslag van de trainer"_qs},
                               {"bronsoort", u"eigen-registratie"_qs}, {"grond", u"avg-publieke-taak"_qs}, {"bijzonder", u"geen"_qs}});
    feit.insert(u"rechtmatig"_qs, true);
    return doe(u"aanmelding.voeg-feit-toe"_qs, "aanmelding.voeg-feit-toe", feit, u"feit-toevoegen"_qs);
}

bool Pad::toetsFeit()
{
    return doe(u"aanmelding.toets-feit/1"_qs, "aanmelding.toets-feit",
               velden({{"toets", u"geverifieerd"_qs}, {"hoe", u"Bij twee spelers nagevraagd door de trainer zelf."_qs}, {"door", u"Burgemeester"_qs}}),
               u"feit-toetsen"_qs)
           && prent(u"aanmelding"_qs);
}

bool Pad::dienIn()
{
    QJsonObject ja;
    ja.insert(u"verklaring"_qs, true);
    return doe(u"aanmelding.dien-in"_qs, "aanmelding.dien-in", ja, u"indienen"_qs);
}

bool Pad::openWeging()
{
    return m_hand.ga(u"Weging"_qs) && m_hand.openRij(u"Agenda van de weegploeg"_qs, m_nummer)
           && (m_werkplek.plaats() == Plaats{u"weging"_qs, m_dossier} || mis(u"the weging does not open"_qs));
}

bool Pad::oordeel(Rol zetel)
{
    if (!logIn(zetel) || !openWeging() || !prent(u"weging-leeg-"_qs + tekst(zetel)))
        return false;
    for (const Keuze &criterium : keuzes<Criterium>()) {
        if (!m_hand.vul(u"Wat zeggen de feiten"_qs, label(Criteriumwaarde::WijstHierop)) || !m_hand.vink(criterium.label + u": "_qs, u" wijst hierop"_qs)
            || !m_hand.vul(u"Toelichting"_qs, u"De uitspraak wijst hierop."_qs))
            return mis(criterium.label + u": "_qs + m_hand.fout());
        if (&criterium == &keuzes<Criterium>().constFirst() && !prent(u"weging-oordeel-"_qs + tekst(zetel)))
            return false;
        if (!m_hand.druk(u"Volgende"_qs))
            return false;
    }
    if (!m_hand.vul(u"Past de aanmelding bij het doel van het casusoverleg"_qs, u"Ja"_qs) || !m_hand.vul(u"Waarom"_qs, u"Hij dreigt met geweld en zoekt volgers."_qs)
        || !m_hand.vul(u"Wat spreekt hiertegen"_qs, u"Hij deed tot nu toe niets."_qs) || !m_hand.vul(u"Oordeel"_qs, label(Verdict::Casusoverleg)))
        return false;
    return prent(u"weging-slot-"_qs + tekst(zetel)) && m_hand.druk(u"geef"_qs) && prent(u"weging-na-oordeel-"_qs + tekst(zetel));
}

bool Pad::besluit()
{
    return logIn(Rol::Casuscoordinator) && openWeging() && prent(u"weging-geopend"_qs)
           && doe(u"weging.stel-besluit-vast"_qs, "weging.stel-besluit-vast",
                  velden({{"uitkomst", u"casusoverleg"_qs}, {"reden", u"De drie oordelen eensluidend dat overleg nodig is."_qs},
                          {"noodzaak", u"De partners weten niet van elkaar wat zij zien."_qs},
                          {"proportionaliteit", u"Alleen wat met de dreiging te maken heeft wordt gedeeld."_qs},
                          {"subsidiariteit", u"Een gesprek alleen hielp niet."_qs}}),
                  u"besluit"_qs)
           && (m_werkplek.plaats() == Plaats{u"casussen"_qs, m_dossier} || mis(u"the casus does not open after the besluit"_qs)) && prent(u"casus-nieuw"_qs);
}

bool Pad::werkPlanUit(const QJsonValue &dossier)
{
    const auto beeld = kamer().vraag(u"casus.toon"_qs, {{u"dossier"_qs, dossier}});
    if (!beeld)
        return mis(u"no casus to make a plan in"_qs);
    const QString doel = beeld->value(u"doelen").toArray().at(0)[u"id"].toString();
    QJsonObject evaluatie = velden({{"uitkomst", u"bijstellen"_qs}, {"bevinding", u"Het contact thuis is hersteld. Op school is nog niets veranderd."_qs},
                                    {"verandert", u"De school krijgt een eigen doel."_qs}, {"reden", u"Zonder school is de kans groot dat hij terugvalt."_qs}});
    evaluatie.insert(u"nog-nodig"_qs, true);
    return doe(u"casus.kies-interventie"_qs, "casus.kies-interventie", velden({{"doel", doel}, {"omschrijving", u"Begeleiding door een vaste jongerenwerker"_qs}}),
               u"interventie"_qs)
           && doe(u"Evalueer het plan…"_qs, "casus.evalueer-plan", evaluatie, u"plan-evalueren"_qs);
}

bool Pad::sluitAf()
{
    return m_hand.ga(u"Casussen"_qs) && m_hand.openRij(u"Casussen"_qs, m_nummer)
           && doe(u"casus.sluit-af"_qs, "casus.sluit-af",
                  velden({{"reden", u"doel-bereikt"_qs}, {"toelichting", u"Betrokkene is gestopt en werkt mee."_qs},
                          {"bewaren-noodzaak", u"Bij terugval moet bekend zijn wat werkte."_qs}}),
                  u"afsluiten"_qs)
           && m_hand.ga(u"Bewaring"_qs) && m_hand.openRij(u"Bewaren en vernietigen"_qs, m_nummer) && prent(u"afgeschermd"_qs);
}

bool Pad::draaiKlok(int jaren)
{
    return m_hand.ga(u"Beheer"_qs) && m_hand.tab(u"Oefening"_qs)
           && doe(u"kamer.draai-klok"_qs, "kamer.draai-klok", velden({{"datum", kamer().vandaag().addYears(jaren).addDays(1).toString(Qt::ISODate)}}), u"klok"_qs);
}

bool Pad::stelVernietigingVoor()
{
    if (!m_hand.ga(u"Bewaring"_qs) || !m_hand.openRij(u"Bewaren en vernietigen"_qs, m_nummer) || !prent(u"bewaartermijn-voorbij"_qs))
        return false;
    if (!m_hand.druk(u"bewaring.stel-vernietiging-voor"_qs) || !m_hand.vul(u"Typ %1 om te bevestigen"_qs.arg(m_nummer), m_nummer))
        return false;
    return prent(u"vernietiging-voorstellen"_qs, QApplication::activeModalWidget()) && drukDoe() && prent(u"vernietiging-voorgesteld"_qs);
}

bool Pad::bekrachtigVernietiging()
{
    if (!logIn(Rol::Contactpunt) || !m_hand.ga(u"Bewaring"_qs) || !m_hand.openRij(u"Bewaren en vernietigen"_qs, m_nummer))
        return false;
    if (!m_hand.druk(u"bekrachtig"_qs) || !m_hand.vul(u"Typ %1 om te bevestigen"_qs.arg(m_nummer), m_nummer))
        return false;
    if (!prent(u"bekrachtigen"_qs, QApplication::activeModalWidget()) || !m_hand.druk(u"doe"_qs))
        return false;
    const auto weg = [this] {
        const QWidget *dialoog = QApplication::activeModalWidget();
        return (!dialoog || dialoog->inherits("weegkamer::Certificaatvenster")) && !kamer().isBezig()
               && !kamer().vraag(u"bewaring.toon"_qs, {{u"dossier"_qs, m_dossier.tekst()}}).has_value();
    };
    if (!QTest::qWaitFor(weg, hoogstensWachten))
        return mis(u"the dossier is still there"_qs);
    QWidget *certificaat = QApplication::activeModalWidget();
    return !certificaat || (prent(u"certificaat"_qs, certificaat) && m_hand.druk(u"Sluit"_qs));
}

} // namespace weegkamer::tour
