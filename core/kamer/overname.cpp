// SPDX-License-Identifier: EUPL-1.2
// What the keyring and the database tell each other: its journal goes to the log and the account table, and back goes what who
// manages accounts must know.
#include "core/basis/afdruk.h"
#include "core/beheer/machtiging.h"
#include "core/beheer/notities.h"
#include "core/kamer/kamer.h"
#include "core/kamer/sleutels.h"
#include "core/logboek/logboek.h"
#include "core/personen/deelnemer.h"
#include "core/toegang/inlogpogingen.h"

namespace weegkamer
{
namespace
{
constexpr auto logGrond = "Wet art. 14(2)";

/// How far the kamer is with the journal of its keyring.
struct Journaalstand {
    qint64 tot = 0;
    QByteArray keten; ///< hash of that entry
    QByteArray reeks; ///< the failed log-ins that were taken over last
};

Uitkomst<Journaalstand> leesStand(Database &db)
{
    PROBEER_IN(Statement s, db.sql(Modus::Onderhoud, "kamer/journaalstand"));
    PROBEER(s.stap());
    return Journaalstand{s.geheel(0), s.bytes(1), s.bytes(2)};
}

Gelukt schrijfStand(Database &db, const Journaalstand &stand)
{
    PROBEER_IN(Statement s, db.sql(Modus::Handeling, "kamer/zet-journaalstand"));
    s.bind(":tot", stand.tot);
    s.bind(":keten", stand.keten);
    s.bind(":reeks", stand.reeks);
    return s.voerUit();
}

/// An entry of the journal as the log says it. It names an account by its number, never a person.
Logregel logregelVan(const Journaalregel &r, const Sleutelbos &bos, const Register &reg)
{
    Logregel uit{.tijd = r.tijd, .account = r.door, .handeling = handelingVan(r.soort), .grond = QLatin1String(logGrond), .resultaat = QStringLiteral("gedaan")};
    const auto door = bos.account(r.door);
    uit.rol = r.vorm >= 2 ? tekst(r.doorRol) : door ? tekst(door->rol) : QString();
    const bool overSleutel = r.soort == Journaalsoort::HersleutelingBegonnen || r.soort == Journaalsoort::HersleutelingAf || r.soort == Journaalsoort::HersleutelingAfgebroken;
    if (overSleutel) {
        uit.resultaat = label(r.soort).toLower();
    } else if (r.soort == Journaalsoort::Geweigerd) {
        // "beheer.maak-account B12a"
        uit.handeling = r.toelichting.section(u' ', 0, 0);
        uit.resultaat = QStringLiteral("geweigerd ") + r.toelichting.section(u' ', 1);
    } else if (r.betreft.isGeldig() && r.soort != Journaalsoort::Ingelogd) {
        uit.resultaat += QStringLiteral(": account %1 (%2)").arg(r.betreft.tekst(), tekst(r.rol));
    }
    if (const HandelingDefinitie *d = reg.handeling(uit.handeling))
        uit.grond = d->artikel;
    return uit;
}

Gelukt schrijfAccounts(Database &db, const Sleutelbos &bos, const Ontgrendeld &door, const QDateTime &nu)
{
    for (const AccountInfo &a : bos.accounts()) {
        PROBEER_IN(const Machtiging m, machtigingVan(bos, door, a.id));
        PROBEER_IN(Statement s, db.sql(Modus::Handeling, "kamer/zet-account"));
        s.bind(":id", a.id);
        s.bind(":naam", a.naam);
        s.bind(":rol", a.rol);
        s.bind(":functie", m.functie);
        s.bind(":deelnemer", m.deelnemer);
        // The present key first; what was signed with an earlier one stays valid.
        s.bind(":teken_sleutel", a.tekenSleutels.join());
        s.bind(":nu", nu);
        s.bind(":vervallen", a.vervallen);
        PROBEER(s.voerUit());
    }
    return {};
}

Gelukt schrijfMislukkingen(Logboek &logboek, const Inlogpogingen &pogingen, const Sleutelbos &bos)
{
    for (const Mislukking &m : pogingen.mislukkingen()) {
        const auto info = bos.account(m.account);
        QString resultaat = m.aantal == 1 ? QStringLiteral("mislukt") : QStringLiteral("%1 keer mislukt").arg(m.aantal);
        if (m.aantal > 1)
            resultaat += QStringLiteral(" sinds ") + m.eerste.toUTC().toString(Qt::ISODate);
        PROBEER(logboek.voegToe({.tijd = m.laatste, .account = m.account, .rol = info ? tekst(info->rol) : QStringLiteral("onbekend"),
                                 .handeling = QStringLiteral("toegang.log-in"), .grond = QLatin1String(logGrond), .resultaat = resultaat}));
    }
    return {};
}
constexpr auto kortIn = "toegang.kort-journaal-in";

/// What the log calls a trim by: a digest of its signature, which covers all that it says.
QString merkVan(const Inkorting &inkorting)
{
    constexpr qsizetype bytes = 16;
    return QString::fromLatin1(afdruk(inkorting.handtekening).first(bytes).toHex());
}

QString trimmerVan(const Sleutelbos &bos)
{
    const auto door = bos.account(bos.generatie().inkorting->door);
    return door ? door->naam : QStringLiteral("onbekend");
}

QString vreemdeInkorting(const Sleutelbos &bos)
{
    return QStringLiteral("Het journaal van de sleutelbos is ingekort tot en met regel %1 (door %2), maar dat staat niet in het logboek. "
                          "De kamer is ouder dan haar sleutelbos, of iemand paste het journaal aan. Controleer alle accounts.")
        .arg(QString::number(bos.generatie().ingekortTot()), trimmerVan(bos));
}

Gelukt logInkorting(Logboek &logboek, const Inkorting &i, const Sessie &sessie, const QString &wat, const QDateTime &nu)
{
    PROBEER(logboek.voegToe({.tijd = nu, .account = sessie.account, .rol = tekst(sessie.rol), .handeling = QLatin1String(kortIn), .grond = QLatin1String(logGrond),
                             .resultaat = QStringLiteral("%1: tot en met regel %2 door account %3 (%4)").arg(wat, QString::number(i.volgnr), i.door.tekst(), merkVan(i))}));
    return {};
}

/// Whether the log says of this very trim that it was made, or that it was found.
Uitkomst<bool> kentInkorting(Database &db, const Inkorting &i)
{
    PROBEER_IN(Statement s, db.sql(Modus::Onderhoud, "logboek/inkorting"));
    s.bind(":handeling", QLatin1String(kortIn));
    s.bind(":merk", merkVan(i));
    return s.stap();
}
} // namespace

QStringList Kamer::vergelijkJournaal(qint64 tot, const QByteArray &keten) const
{
    const Sleutelbos &bos = m_sleutels->bos;
    const Generatie &g = bos.generatie();
    const QByteArray hash = g.hashVan(tot);
    if (tot > g.laatsteRegel() || (tot > 0 && tot >= g.ingekortTot() && hash != keten))
        return {QStringLiteral("De sleutelbos is teruggezet of vervangen: hij mist wat al in het logboek staat. Controleer alle accounts.")};
    if (tot >= g.ingekortTot())
        return {};
    // Only what the log has may be gone: this log is older than that, or the entries were never in any.
    QStringList uit{QStringLiteral("Het journaal van de sleutelbos is ingekort tot en met regel %1 (door %2), maar dit logboek kent het tot en met regel %3. "
                                   "De kamer is ouder dan haar sleutelbos, of er zijn regels weggehaald. Controleer alle accounts.")
                        .arg(QString::number(g.ingekortTot()), trimmerVan(bos), QString::number(tot))};
    if (!hash.isEmpty() && hash != keten)
        uit.append(QStringLiteral("Regel %1 van het journaal van de sleutelbos is een andere dan in het logboek.").arg(tot));
    return uit;
}

Gelukt Kamer::neemJournaalOver()
{
    const Sleutelbos &bos = m_sleutels->bos;
    const Generatie &g = bos.generatie();
    const qint64 einde = g.laatsteRegel();
    PROBEER_IN(Journaalstand stand, leesStand(*m_db));
    const QStringList verschil = vergelijkJournaal(stand.tot, stand.keten);
    m_bevindingen += verschil;
    const bool misteRegels = stand.tot < g.ingekortTot();
    Logboek logboek(*m_db);
    if (g.inkorting) {
        // Only a log-in trims, and the log says so: any other trim can hide what was put among the entries that it kept.
        PROBEER_IN(const bool bekend, kentInkorting(*m_db, *g.inkorting));
        if (!bekend) {
            PROBEER(logInkorting(logboek, *g.inkorting, m_sessie, QStringLiteral("gevonden"), nu()));
            ++m_sindsKop;
        }
        if (!bekend && !misteRegels)
            m_bevindingen.append(vreemdeInkorting(bos));
    }
    if (const Gelukt heel = m_sleutels->controleerJournaal(); !heel)
        m_bevindingen.append(QStringLiteral("Het journaal van de sleutelbos klopt niet. Controleer alle accounts (%1).").arg(heel.error().detail));
    // What a trim kept of entries that this log never had comes in too.
    const qint64 vanaf = verschil.isEmpty() || misteRegels ? stand.tot : g.overgenomenTot;
    if (vanaf < einde) {
        for (const Journaalregel &r : g.regels()) {
            if (r.volgnr <= vanaf)
                continue;
            PROBEER(logboek.voegToe(logregelVan(r, bos, m_register)));
            ++m_sindsKop;
        }
        PROBEER(schrijfAccounts(*m_db, bos, m_sleutels->ontgrendeld, nu()));
        stand.tot = einde;
        stand.keten = g.hashVan(einde);
    }
    const Inlogpogingen pogingen = Inlogpogingen::lees(Inlogpogingen::padBij(m_sleutels->bosPad), bos.generatie().kamerId);
    if (!pogingen.mislukkingen().isEmpty() && pogingen.reeks() != stand.reeks) {
        PROBEER(schrijfMislukkingen(logboek, pogingen, bos));
        stand.reeks = pogingen.reeks();
    }
    return schrijfStand(*m_db, stand);
}

Gelukt Kamer::werkNotitiesBij()
{
    Sleutelbos &bos = m_sleutels->bos;
    const Ontgrendeld &door = m_sleutels->ontgrendeld;
    Context context = leesContext();
    PROBEER_IN(const Deelnemerlijst lijst, VraagDeelnemers{}.stel(context));
    PROBEER_IN(Bosnotities notities, notitiesVan(bos, door));
    Bosnotities nieuw = notities;
    nieuw.deelnemers.clear();
    for (const Deelnemerregel &d : lijst.rijen)
        nieuw.deelnemers.append({d.deelnemer, d.naam});
    if (nieuw != notities || bos.generatie().klokVerzet != m_verzet) {
        PROBEER(schrijfNotities(bos, door, nieuw, m_verzet));
    }
    const qint64 einde = bos.generatie().laatsteRegel();
    return bos.generatie().overgenomenTot == einde ? Gelukt() : bos.neemOver(door, einde);
}

Gelukt Kamer::kortJournaalIn()
{
    Sleutelbos &bos = m_sleutels->bos;
    const Generatie &g = bos.generatie();
    // What was found amiss is to be looked into: the whole journal is needed for that.
    if (!isInkortenNodig(g.journaal.size()) || !m_bevindingen.isEmpty() || bos.isHersleutelingBezig() || !m_sessie.account.isGeldig())
        return {};
    const qint64 tot = g.laatsteRegel() - blijftStaan;
    PROBEER_IN(const Journaalstand stand, leesStand(*m_db));
    if (stand.tot < g.laatsteRegel())
        return {};
    const Ontgrendeld &door = m_sleutels->ontgrendeld;
    Sleutelbos korter = bos;
    PROBEER(korter.neemOver(door, stand.tot));
    PROBEER(korter.kortIn(door, tot, nu()));
    // First in the log: a trim that is not there is one that this program did not make. Killed in between, nothing was trimmed yet.
    PROBEER_IN(Transaction t, Transaction::begin(*m_db));
    Logboek logboek(*m_db);
    PROBEER(logInkorting(logboek, *korter.generatie().inkorting, m_sessie, QStringLiteral("gedaan"), nu()));
    PROBEER(t.commit());
    bos = std::move(korter);
    return {};
}

Uitkomst<Ontgrendeld> logInGeteld(const Sleutelbos &bos, const QString &bosPad, const QString &naam, const Geheim &wachtwoord, const QDateTime &tijd,
                                  const Inlogopties &opties)
{
    const QString pad = Inlogpogingen::padBij(bosPad);
    Inlogpogingen pogingen = Inlogpogingen::lees(pad, bos.generatie().kamerId);
    const Uptijd voor = opties.uptijd();
    const QByteArray eerst = pogingen.bytes();
    if (const qint64 wacht = pogingen.wachttijd(naam, voor); wacht > 0) {
        if (pogingen.bytes() != eerst) {
            PROBEER(pogingen.schrijf(pad));
        }
        const qint64 seconden = (wacht + 999) / 1000;
        return foutMet(FoutSoort::Inloggen,
                       seconden == 1 ? QStringLiteral("Er is te vaak iets verkeerds ingevuld. Wacht nog 1 seconde en probeer het dan opnieuw.")
                                     : QStringLiteral("Er is te vaak iets verkeerds ingevuld. Wacht nog %1 seconden en probeer het dan opnieuw.").arg(seconden),
                       QStringLiteral("wait %1 ms").arg(wacht));
    }
    auto in = bos.logIn(naam, wachtwoord, argon2id, opties.sleutelbestand);
    if (in) {
        if (pogingen.gelukt(naam)) {
            PROBEER(pogingen.schrijf(pad));
        }
        PROBEER_IN(const Machtiging machtiging, machtigingVan(bos, *in, in->account));
        PROBEER(toetsNogInDienst(machtiging, nederlandseDag(tijd)));
    } else if (in.error().soort == FoutSoort::Inloggen) {
        const auto account = bos.accountMet(naam);
        pogingen.mislukt(naam, account ? account->id : AccountId(), tijd, opties.uptijd());
        PROBEER(pogingen.schrijf(pad));
    }
    return in;
}

} // namespace weegkamer
