// SPDX-License-Identifier: EUPL-1.2
// Making and opening a kamer: files, keys, schema, role views, and the first entry in the log.
#include "core/basis/systeem/bestand.h"
#include "core/beheer/machtiging.h"
#include "core/beheer/notities.h"
#include "core/kamer/kamer.h"
#include "core/kamer/kamerbackup.h"
#include "core/kamer/sleutels.h"
#include "core/logboek/logboek.h"
#include "core/opslag/bestandafdruk.h"
#include "core/opslag/migratie.h"
#include "core/toegang/inlogpogingen.h"

#include <QFile>
#include <QFileInfo>
#include <future>
#include <sodium.h>

namespace weegkamer
{
namespace
{
/// The bodies that the sources name (Wet art. 3(1), regels 6.14); the municipality adds others with their article.
constexpr const char *eersteDeelnemers[][2] = {
    {"Burgemeester", "burgemeester"},
    {"Politie", "politie"},
    {"Openbaar Ministerie", "openbaar-ministerie"},
    {"Reclasseringsinstellingen", "reclassering"},
};

constexpr int staartregels = 200; ///< the last entries, whose chain is verified at every log-in

constexpr Afleiding snelleAfleiding{1, 8 * 1024};

Gelukt schrijfBegin(Database &db, const Sleutelbos &bos, const Kameropgave &opgave, const QDateTime &nu)
{
    PROBEER_IN(Statement k, db.sql(Modus::Handeling, "kamer/maak"));
    k.bind(":kenmerk", bos.generatie().kamerId);
    k.bind(":gemeente", opgave.gemeente);
    k.bind(":oefen", opgave.oefen);
    k.bind(":op", nu);
    PROBEER(k.voerUit());
    for (const auto &deelnemer : eersteDeelnemers) {
        PROBEER_IN(Statement s, db.sql(Modus::Handeling, "kamer/voeg-deelnemer-toe"));
        s.bind(":naam", QString::fromLatin1(deelnemer[0]));
        s.bind(":soort", QString::fromLatin1(deelnemer[1]));
        s.bind(":bron", QStringLiteral("Wet art. 3(1)"));
        s.bind(":van", nederlandseDag(nu));
        PROBEER(s.voerUit());
    }
    const QList<AccountInfo> accounts = bos.accounts();
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        PROBEER_IN(Statement s, db.sql(Modus::Handeling, "kamer/voeg-account-toe"));
        s.bind(":id", accounts.at(i).id);
        s.bind(":naam", accounts.at(i).naam);
        s.bind(":rol", accounts.at(i).rol);
        const Accountopgave &a = opgave.accounts.at(i);
        s.bind(":functie", a.functie.isEmpty() && a.machtiging ? a.machtiging->functie : a.functie);
        s.bind(":teken_sleutel", accounts.at(i).tekenSleutels.constFirst());
        s.bind(":sinds", nu);
        PROBEER(s.voerUit());
    }
    // The accounts stand in the table already: their entries in the journal need not be taken over.
    PROBEER_IN(Statement stand, db.sql(Modus::Handeling, "kamer/zet-journaalstand"));
    stand.bind(":tot", bos.generatie().laatsteRegel());
    stand.bind(":keten", bos.generatie().journaal.constLast().hash);
    stand.bind(":reeks", QByteArray());
    return stand.voerUit();
}

/// What the beheerder must know before anyone with a Dossier key logged in: the bodies, numbered as schrijfBegin adds them.
QByteArray eersteNotities(const QStringList &bewaarders)
{
    Bosnotities notities{{}, bewaarders};
    qint64 nummer = 0;
    for (const auto &deelnemer : eersteDeelnemers)
        notities.deelnemers.append({DeelnemerId(++nummer), QString::fromLatin1(deelnemer[0])});
    return notitieBytes(notities);
}

Gelukt toetsPlek(const QString &pad, const Schijfvraag &isNetwerk = {})
{
    PROBEER_IN(const bool netwerk, isNetwerk ? isNetwerk(pad) : isNetwerkschijf(pad));
    if (netwerk)
        return fout(FoutSoort::Netwerkschijf, pad);
    return {};
}

Gelukt toetsOpgave(const Kameropgave &opgave)
{
    PROBEER(toetsVelden(opgave));
    const bool iemandMetDossiers = std::any_of(opgave.accounts.cbegin(), opgave.accounts.cend(),
                                               [](const Accountopgave &a) { return sleutelsVan(a.rol).bevat(Sleutelsoort::Dossier); });
    if (!iemandMetDossiers)
        return veldFout(QStringLiteral("accounts"), QStringLiteral("Geef ten minste één account dat dossiers mag zien, zoals de casuscoördinator."));
    if (opgave.snel && !opgave.oefen)
        return veldFout(QStringLiteral("oefen"), QStringLiteral("Alleen een oefenkamer mag een lichte sleutelafleiding hebben."));
    return {};
}
} // namespace

QString sleutelbosBij(const QString &kamerPad)
{
    const QFileInfo info(kamerPad);
    return info.path() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral(".sleutelbos");
}

Gelukt Kamer::maak(const QString &pad, const Kameropgave &opgave, const Klok &klok, const Geheim &herstelsleutel, const QStringList &bewaarders)
{
    PROBEER(toetsOpgave(opgave));
    PROBEER(toetsPlek(pad));
    const QString bosPad = sleutelbosBij(pad);
    if (QFileInfo::exists(pad) || QFileInfo::exists(bosPad))
        return veldFout(QStringLiteral("naam"), QStringLiteral("Er staat al een kamer met deze naam. Kies een andere naam of een andere map."));
    PROBEER_IN(const auto slot, Slotbestand::neem(pad, Aanwezige::dezeProces(klok)));

    QByteArray kenmerk(kamerIdLengte, '\0');
    maakCryptografieKlaar();
    randombytes_buf(kenmerk.data(), static_cast<std::size_t>(kenmerk.size()));
    Kamersleutels sleutels = Kamersleutels::nieuw();
    sleutels.voorkant = {opgave.gemeente, opgave.oefen, opgave.demo};
    sleutels.notities = eersteNotities(bewaarders);
    if (!herstelsleutel.isLeeg()) {
        PROBEER(sleutels.metHerstel(kenmerk, herstelsleutel));
    }
    std::vector<NieuwAccount> accounts;
    qint64 id = 0;
    for (const Accountopgave &a : opgave.accounts)
        accounts.push_back({AccountId(++id), a.naam, a.rol, wachtwoordUit(QString(a.wachtwoord)), Wachtwoordsoort::Eigen,
                            a.machtiging ? machtigingBytes(*a.machtiging) : QByteArray()});
    PROBEER_IN(Sleutelbos bos, Sleutelbos::maak(kenmerk, accounts, sleutels, opgave.snel ? snelleAfleiding : Afleiding{}, klok.nu()));

    // The keyring first: a kamer without one would be lost, a keyring without a kamer is only in the way.
    PROBEER(bos.schrijf(bosPad));
    auto gemaakt = [&]() -> Gelukt {
        PROBEER_IN(const auto db, Database::open(pad, sleutels.ring.at(Sleutelsoort::Dossier), Database::Wijze::Maak));
        PROBEER(migreer(*db));
        PROBEER_IN(const QByteArray begin, db->eersteBytes(16));
        if (begin.startsWith("SQLite format 3"))
            return fout(FoutSoort::Machine, QStringLiteral("the new file is not encrypted"));
        PROBEER_IN(Transaction t, Transaction::begin(*db));
        PROBEER(schrijfBegin(*db, bos, opgave, klok.nu()));
        PROBEER(Logboek(*db).voegToe({.tijd = klok.nu(), .account = AccountId(1), .rol = tekst(opgave.accounts.constFirst().rol),
                                      .handeling = QStringLiteral("kamer.maak"), .grond = QStringLiteral("Wet art. 14(1)"), .resultaat = QStringLiteral("gedaan")}));
        return t.commit();
    }();
    if (!gemaakt) {
        QFile::remove(pad);
        QFile::remove(bosPad);
    }
    return gemaakt;
}

Uitkomst<KamerVoorkant> Kamer::bekijk(const QString &pad)
{
    if (Kamerbackup::isHerstelBijnaKlaar(pad)) {
        PROBEER_IN(const auto slot, Slotbestand::neem(pad, Aanwezige::dezeProces(SysteemKlok())));
        PROBEER(Kamerbackup::rondHerstelAf(pad));
    }
    if (!QFileInfo::exists(pad))
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Het bestand %1 is er niet.").arg(QFileInfo(pad).fileName()), pad);
    const auto bos = Sleutelbos::lees(sleutelbosBij(pad));
    if (!bos && bos.error().soort == FoutSoort::NietGevonden)
        return foutMet(FoutSoort::NietGevonden,
                       QStringLiteral("De sleutelbos %1 ontbreekt. Zet hem naast de kamer; zonder sleutelbos kan niemand haar openen.")
                           .arg(QFileInfo(sleutelbosBij(pad)).fileName()), pad);
    if (!bos)
        return tl::unexpected(bos.error());
    const Voorkant &voorkant = bos->generatie().voorkant;
    return KamerVoorkant{pad, voorkant.gemeente, voorkant.oefen, voorkant.demo, bos->vraagtSleutelbestand()};
}

Uitkomst<std::unique_ptr<Kamer>> Kamer::open(const QString &pad, const QString &naam, const Geheim &wachtwoord, const Klok &klok,
                                             const Inlogopties &opties)
{
    PROBEER_IN(KamerVoorkant voorkant, bekijk(pad));
    PROBEER(toetsPlek(pad, opties.isNetwerk));
    PROBEER_IN(auto slot, Slotbestand::neem(pad, Aanwezige::dezeProces(klok)));
    PROBEER(Kamerbackup::rondHerstelAf(pad));
    PROBEER_IN(Sleutelbos bos, Sleutelbos::lees(sleutelbosBij(pad)));
    const QString bosPad = sleutelbosBij(pad);
    const QDateTime tijd = klok.nu().addDays(bos.generatie().klokVerzet);
    // Beside the key derivation, which takes longer; before the database opens the file.
    std::future<Uitkomst<QByteArray>> afdruk = std::async(std::launch::async, [pad] { return bestandafdruk(pad); });
    // Beside it too, for it grows with the journal and needs public keys alone. Whether the keyring is genuine is told by the log-in; both
    // look at these same bytes.
    std::future<Gelukt> journaal = std::async(std::launch::async, [&bos] { return bos.controleerJournaal(); });
    PROBEER_IN(Ontgrendeld ontgrendeld, logInGeteld(bos, bosPad, naam, wachtwoord, tijd, opties));
    // A file that can't be read fails below, with the sentence that belongs to it.
    const QByteArray voor = afdruk.get().value_or(QByteArray());

    Sleutels::Journaalproef proef{bos.generatie().nummer, journaal.get()};
    std::unique_ptr<Kamer> kamer(new Kamer(klok));
    kamer->m_voorkant = voorkant;
    kamer->m_sleutels.reset(new Sleutels{std::move(slot), std::move(bos), bosPad, std::move(ontgrendeld), std::move(proef)});
    const Ontgrendeld &o = kamer->m_sleutels->ontgrendeld;
    kamer->m_sessie = {o.account, o.naam, o.rol, &o, kamer->m_sleutels->bos.generatie().afschermPubliek};
    if (!kamer->heeftDossiers()) {
        PROBEER(kamer->meldAanZonderDossiers());
        return kamer;
    }
    PROBEER(kamer->openBestand());
    PROBEER(migreer(*kamer->m_db));
    PROBEER(kamer->meldAan(voor));
    return kamer;
}

Gelukt Kamer::bereidVerbinding()
{
    PROBEER_IN(Statement s, m_db->sql(Modus::Onderhoud, "kamer/lees"));
    PROBEER_IN(const bool rij, s.stap());
    if (!rij || s.bytes(0) != m_sleutels->bos.generatie().kamerId)
        return fout(FoutSoort::AnderBestand, QStringLiteral("the keyring belongs to another kamer"));
    m_verzet = s.geheel(2);
    return maakEigenZichten();
}

Gelukt Kamer::meldAan(const QByteArray &afdruk)
{
    PROBEER(bereidVerbinding());
    {
        PROBEER_IN(Statement s, m_db->sql(Modus::Onderhoud, "kamer/lees"));
        PROBEER(s.stap());
        m_overlegslot = static_cast<int>(s.geheel(4));
        const QDateTime gezet = s.tijdstip(3);
        m_laatste = gezet.isValid() ? gezet.toMSecsSinceEpoch() : 0;
        PROBEER_IN(Statement regel, m_db->sql(Modus::Onderhoud, "logboek/laatste-tijd"));
        PROBEER_IN(const bool heeftRegel, regel.stap());
        if (heeftRegel && regel.tijdstip(0).isValid())
            m_laatste = std::max(m_laatste.load(), regel.tijdstip(0).toMSecsSinceEpoch());
        if (const QString zin = klokLooptAchter(); !zin.isEmpty())
            m_bevindingen.append(zin);
    }
    Logboek logboek(*m_db);
    PROBEER_IN(const QStringList tegenspraak, logboek.vergelijkMetGetuige(m_sleutels->bos.generatie().logkop));
    PROBEER_IN(const QStringList staart, logboek.controleerStaart(staartregels));
    m_bevindingen += tegenspraak + staart;
    if (tegenspraak.isEmpty() && staart.isEmpty()) { // what is found in the log says more
        PROBEER(vergelijkMetAfdruk(afdruk));
    }
    if (m_sleutels->bos.toestand() != Bostoestand::Gaaf)
        m_bevindingen.append(QStringLiteral("De sleutelbos was deels beschadigd. Weegkamer gebruikt de vorige versie; controleer of alle accounts kloppen."));
    PROBEER_IN(Transaction t, Transaction::begin(*m_db));
    PROBEER(neemJournaalOver());
    Context context(*m_db, Modus::Handeling, m_sessie, nu());
    PROBEER(schrijfLog(m_sessie, context, QStringLiteral("toegang.log-in"), QStringLiteral("Wet art. 14(2)"),
                       !tegenspraak.isEmpty() || !staart.isEmpty() ? QStringLiteral("gedaan, logboek klopt niet")
                       : m_bevindingen.isEmpty()                   ? QStringLiteral("gedaan")
                                                                   : QStringLiteral("gedaan, met bevindingen"), {}));
    PROBEER_IN(Statement s, m_db->sql(Modus::Handeling, "kamer/zet-laatste-tijd"));
    s.bind(":tijd", nu());
    PROBEER(s.voerUit());
    PROBEER(t.commit());
    // The failures stand in the log now; killed before this, the log knows that it took these over.
    const QString pogingenPad = Inlogpogingen::padBij(m_sleutels->bosPad);
    Inlogpogingen pogingen = Inlogpogingen::lees(pogingenPad, m_sleutels->bos.generatie().kamerId);
    if (!pogingen.mislukkingen().isEmpty()) {
        pogingen.overgenomen();
        PROBEER(pogingen.schrijf(pogingenPad));
    }
    // Left behind by a crash between a destruction and its register; what fails is tried again at the next log-in.
    static_cast<void>(Kamerbackup(*this).werkVernietigdBij());
    PROBEER(kortJournaalIn());
    return tekenKop();
}

Gelukt Kamer::tekenKop()
{
    PROBEER(zetKop());
    return m_sleutels->bos.schrijf(m_sleutels->bosPad);
}

Gelukt Kamer::zetKop()
{
    Logboek logboek(*m_db);
    // The recovery key is no account: it signs no head, but the keyring remembers it.
    if (m_sessie.account.isGeldig()) {
        PROBEER_IN(Transaction t, Transaction::begin(*m_db));
        PROBEER(logboek.tekenKop(eigenSessie().sleutels->ondertekenSleutel, eigenSessie().account, nu()));
        PROBEER(t.commit());
    }
    PROBEER_IN(const Logkop kop, logboek.kop());
    PROBEER(m_sleutels->bos.zetLogkop(*eigenSessie().sleutels, kop));
    PROBEER(werkNotitiesBij());
    m_sindsKop = 0;
    return {};
}

Uitkomst<QString> Kamer::logkenmerk()
{
    PROBEER(opentDossiers());
    constexpr int tekens = 12;
    PROBEER_IN(const Logkop kop, Logboek(*m_db).kop());
    return QStringLiteral("%1 · %2").arg(kop.volgnr).arg(QString::fromLatin1(kop.hash.toHex().left(tekens)));
}

Uitkomst<Logcontrole> Kamer::controleerLogboek(const std::function<bool(qint64, qint64)> &voortgang)
{
    PROBEER(opentDossiers());
    return Logboek(*m_db).controleer(m_sleutels->bos.generatie().logkop, voortgang);
}

Uitkomst<Logmerk> Kamer::logmerk()
{
    PROBEER(isVrij());
    PROBEER_IN(const Logkop kop, Logboek(*m_db).kop());
    return Logmerk{kop.volgnr, QString::fromLatin1(kop.hash.toHex())};
}

Uitkomst<QStringList> Kamer::vergelijkMet(const Logmerk &merk)
{
    PROBEER(isVrij());
    constexpr qsizetype minstens = 12; // as many as a paper bears
    const QByteArray kenmerk = merk.kenmerk.trimmed().toLower().toLatin1();
    {
        PROBEER_IN(Statement s, m_db->sql(Modus::Onderhoud, "logboek/keten-van"));
        s.bind(":volgnummer", merk.regel);
        PROBEER_IN(const bool rij, s.stap());
        if (rij && kenmerk.size() >= minstens && s.bytes(0).toHex().startsWith(kenmerk))
            return QStringList();
    }
    return Logboek(*m_db).vergelijkMetGetuige({merk.regel, QByteArray::fromHex(kenmerk)});
}

Uitkomst<QString> Kamer::ruweSleutel()
{
    PROBEER(opentDossiers());
    PROBEER(magVeranderen());
    if (!m_voorkant.oefen)
        return weiger(u"W14.1", QStringLiteral("Alleen een oefenkamer geeft haar sleutel. Van een echte kamer verlaat de sleutel het programma nooit."));
    Context context(*m_db, Modus::Handeling, m_sessie, nu());
    PROBEER_IN(Transaction t, Transaction::begin(*m_db));
    PROBEER(schrijfLog(m_sessie, context, QStringLiteral("kamer.ruwe-sleutel"), QStringLiteral("Wet art. 14(1)"), QStringLiteral("gedaan"), {}));
    PROBEER(t.commit());
    const Geheim *sleutel = m_sleutels->ontgrendeld.sleutel(Sleutelsoort::Dossier);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(sleutel->data()), 32).toHex());
}

} // namespace weegkamer
