// SPDX-License-Identifier: EUPL-1.2
#include "core/toegang/sleutelbos.h"

#include "core/toegang/accountvak.h"
#include "core/toegang/wijziging.h"

#include <algorithm>

namespace weegkamer
{

Kamersleutels Kamersleutels::nieuw()
{
    Kamersleutels k;
    Doos afscherm = nieuweDoos();
    k.afschermPubliek = afscherm.publiek;
    k.ring.emplace(Sleutelsoort::Afscherm, std::move(afscherm.geheim));
    for (const Sleutelsoort soort : {Sleutelsoort::Dossier, Sleutelsoort::Herken, Sleutelsoort::Beheer})
        k.ring.emplace(soort, Geheim::willekeurig(sleutelLengte));
    return k;
}

Gelukt Kamersleutels::metHerstel(const QByteArray &kamerId, const Herstelsleutel &sleutel)
{
    PROBEER_IN(herstel, maakHerstelvak(kamerId, ring, sleutel));
    return {};
}

const Geheim *Ontgrendeld::sleutel(Sleutelsoort soort) const
{
    const auto it = sleutels.find(soort);
    return it == sleutels.end() ? nullptr : &it->second;
}

Uitkomst<Sleutelbos> Sleutelbos::maak(const QByteArray &kamerId, const std::vector<NieuwAccount> &accounts,
                                      const Kamersleutels &sleutels, const Afleiding &afleiding,
                                      const QDateTime &nu)
{
    Q_ASSERT(kamerId.size() == kamerIdLengte && !accounts.empty() && afleiding.isBinnenGrenzen());
    const Geheim &beheer = sleutels.ring.at(Sleutelsoort::Beheer);
    Generatie g{.kamerId = kamerId,
                .voorkant = sleutels.voorkant,
                .afschermPubliek = sleutels.afschermPubliek,
                .beheerAfdruk = beheerAfdrukVan(beheer),
                .afleiding = afleiding,
                .kandidaat = sleutels.herstel};
    if (!sleutels.notities.isEmpty())
        g.notities = sluitBeheer(beheer, kamerId, AccountId(), sleutels.notities);
    std::optional<Sleutelparen> eerste;
    for (const NieuwAccount &nieuw : accounts) {
        PROBEER(toetsNieuw(g, nieuw));
        Sleutelparen paren = nieuweSleutelparen();
        PROBEER_IN(Sleutelvak vak, maakVak(g, nieuw, paren, sleutels.ring));
        g.vakken.append(std::move(vak));
        if (!eerste)
            eerste = std::move(paren);
    }
    for (const Sleutelvak &vak : std::as_const(g.vakken)) {
        Journaalregel regel = regelOver(vak, Journaalsoort::Gemaakt, g.vakken.first().account, nu);
        regel.doorRol = g.vakken.first().rol;
        voegRegelToe(g.journaal, kamerId, std::move(regel), eerste->teken.geheim);
    }
    g.nummer = 1;
    g.echtheid = echtheidVan(g, beheer);
    return Sleutelbos(std::move(g));
}

Uitkomst<Sleutelbos> Sleutelbos::lees(const QString &pad)
{
    PROBEER_IN(const QByteArray bytes, leesBestand(pad, grootsteSleutelbos));
    return uitBytes(bytes);
}

Uitkomst<Sleutelbos> Sleutelbos::uitBytes(QByteArrayView bytes)
{
    PROBEER_IN(GelezenBos gelezen, leesBos(bytes));
    Sleutelbos bos(std::move(gelezen.generatie));
    bos.m_vorigBlok = std::move(gelezen.blok);
    bos.m_toestand = gelezen.toestand;
    return bos;
}

QByteArray Sleutelbos::bytes() const
{
    const QByteArray blok = blokVan(m_generatie);
    // Without a previous generation the newest stands there twice, so that one damaged byte is never the end.
    return blok + (m_vorigBlok.isEmpty() ? blok : m_vorigBlok);
}

Gelukt Sleutelbos::schrijf(const QString &pad, const Storing &storing)
{
    const QByteArray geheel = bytes();
    // What is longer would be taken for no keyring when it is read.
    if (geheel.size() > grootsteSleutelbos)
        return foutMet(FoutSoort::Machine, QStringLiteral("De sleutelbos is vol. Vraag hulp: er kan niets aan accounts meer worden veranderd."),
                       QStringLiteral("keyring of %1 bytes").arg(geheel.size()));
    PROBEER(schrijfVeilig(pad, geheel, storing));
    m_vorigBlok = blokVan(m_generatie);
    m_toestand = Bostoestand::Gaaf;
    return {};
}

QList<AccountInfo> Sleutelbos::accounts() const
{
    QList<AccountInfo> uit;
    for (const Sleutelvak &vak : m_generatie.vakken)
        uit.append(infoVan(vak));
    return uit;
}

bool Sleutelbos::vraagtSleutelbestand() const
{
    return std::any_of(m_generatie.vakken.cbegin(), m_generatie.vakken.cend(), [](const Sleutelvak &vak) { return vak.sleutelbestand && !vak.vervallen; });
}

std::optional<AccountInfo> Sleutelbos::account(AccountId id) const
{
    for (const Sleutelvak &vak : m_generatie.vakken) {
        if (vak.account == id)
            return infoVan(vak);
    }
    return std::nullopt;
}

std::optional<AccountInfo> Sleutelbos::accountMet(const QString &naam) const
{
    const QString gezocht = vergelijkbareNaam(naam.trimmed());
    for (const Sleutelvak &vak : m_generatie.vakken) {
        if (!vak.vervallen && vergelijkbareNaam(vak.naam) == gezocht)
            return infoVan(vak);
    }
    return std::nullopt;
}

Uitkomst<Ontgrendeld> Sleutelbos::logIn(const QString &naam, const Geheim &wachtwoord,
                                        const Afleider &afleider, const Geheim &sleutelbestand) const
{
    PROBEER_IN(Geopend geopend, openAccount(m_generatie, naam, wachtwoord, afleider, sleutelbestand));
    return ontgrendeldUit(std::move(geopend));
}

Uitkomst<Ontgrendeld> Sleutelbos::herstel(const Herstelsleutel &sleutel) const
{
    const tl::unexpected<Fout> vreemd =
        foutMet(FoutSoort::Inloggen, QStringLiteral("Deze delen horen niet bij deze kamer."));
    if (sleutel.grootte() != sleutelLengte)
        return vreemd;
    Doos doos = herstelDoos(sleutel);
    Tekenpaar paar = herstelTekenpaar(sleutel);
    const Herstelvak *vak = nullptr;
    for (const auto *plaats : {&m_generatie.herstel, &m_generatie.kandidaat}) {
        if (*plaats && (*plaats)->doosPubliek == doos.publiek && (*plaats)->tekenPubliek == paar.publiek)
            vak = &**plaats;
    }
    if (!vak)
        return vreemd;
    if (!isBewezen(m_generatie, *vak))
        return fout(FoutSoort::Beschadigd, QStringLiteral("recovery key does not vouch for the Beheer key"));
    PROBEER_IN(Sleutelring ring, openVerzegeld(vak->verzegeld, doos));
    const auto beheer = ring.find(Sleutelsoort::Beheer);
    if (beheer == ring.end())
        return fout(FoutSoort::Beschadigd, QStringLiteral("recovery slot without a Beheer key"));
    PROBEER(toetsEchtheid(m_generatie, beheer->second));
    return Ontgrendeld{.account = AccountId(),
                       .naam = QStringLiteral("Herstelsleutel"),
                       .rol = Rol::Beheerder,
                       .ondertekenSleutel = std::move(paar.geheim),
                       .doos = std::move(doos),
                       .sleutels = std::move(ring)};
}

Uitkomst<Ontgrendeld> Sleutelbos::openMet(const Ontgrendeld &andere) const
{
    const Generatie &g = m_generatie;
    Ontgrendeld uit{.account = andere.account,
                    .naam = andere.naam,
                    .rol = andere.rol,
                    .ondertekenSleutel = andere.ondertekenSleutel.kopie(),
                    .doos = {andere.doos.publiek, andere.doos.geheim.kopie()}};
    const Verzegeld *verzegeld = nullptr;
    for (const auto *plaats : {&g.herstel, &g.kandidaat}) {
        if (*plaats && (*plaats)->doosPubliek == andere.doos.publiek)
            verzegeld = &(*plaats)->verzegeld;
    }
    for (const Sleutelvak &vak : g.vakken) {
        if (vak.doosPubliek != andere.doos.publiek || vak.vervallen)
            continue;
        verzegeld = &vak.verzegeld;
        uit.account = vak.account;
        uit.naam = vak.naam;
        uit.rol = vak.rol;
        uit.wachtwoord = vak.wachtwoord;
    }
    if (!verzegeld)
        return foutMet(FoutSoort::GeenRecht, QStringLiteral("Dit account staat niet in deze sleutelbos."));
    PROBEER_IN(uit.sleutels, openVerzegeld(*verzegeld, andere.doos));
    const Geheim *beheer = uit.sleutel(Sleutelsoort::Beheer);
    if (!beheer)
        return fout(FoutSoort::Beschadigd, QStringLiteral("slot without a Beheer key"));
    PROBEER(toetsEchtheid(g, *beheer));
    return uit;
}

Gelukt Sleutelbos::controleerJournaal() const
{
    const Generatie &g = m_generatie;
    const auto sleutelsVan = [&](AccountId id) -> QList<QByteArray> {
        if (!id.isGeldig())
            return g.herstel ? g.herstel->eerderePublieke + QList{g.herstel->tekenPubliek}
                             : QList<QByteArray>{};
        const auto info = account(id);
        return info ? info->tekenSleutels : QList<QByteArray>{};
    };
    if (g.inkorting)
        PROBEER(controleerInkorting(g.kamerId, *g.inkorting, sleutelsVan));
    PROBEER(controleerKeten(g.kamerId, g.journaal, sleutelsVan, g.ingekortTot(), g.inkorting ? g.inkorting->hash : QByteArray()));
    const QList<Journaalregel> regels = g.regels();
    for (const Sleutelvak &vak : g.vakken) {
        QByteArray laatste;
        for (const Journaalregel &r : regels) {
            if (r.betreft == vak.account)
                laatste = r.vakafdruk;
        }
        if (laatste != vak.publiekeAfdruk())
            return fout(FoutSoort::Beschadigd,
                        QStringLiteral("account %1 is not as the journal left it").arg(vak.account.waarde()));
    }
    return {};
}

} // namespace weegkamer
