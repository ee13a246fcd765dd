// SPDX-License-Identifier: EUPL-1.2
#include "core/toegang/sleutelbos.h"

#include "core/toegang/accountvak.h"
#include "core/toegang/wijziging.h"

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
                .herstel = sleutels.herstel};
    std::optional<Sleutelparen> eerste;
    for (const NieuwAccount &nieuw : accounts) {
        PROBEER(toetsNieuw(g, nieuw));
        Sleutelparen paren = nieuweSleutelparen();
        PROBEER_IN(Sleutelvak vak, maakVak(g, nieuw, paren, sleutels.ring));
        g.vakken.append(std::move(vak));
        if (!eerste)
            eerste = std::move(paren);
    }
    for (const Sleutelvak &vak : std::as_const(g.vakken))
        voegRegelToe(g.journaal, kamerId,
                     regelOver(vak, Journaalsoort::Gemaakt, g.vakken.first().account, nu),
                     eerste->teken.geheim);
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
    PROBEER(schrijfVeilig(pad, bytes(), storing));
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

std::optional<AccountInfo> Sleutelbos::account(AccountId id) const
{
    for (const Sleutelvak &vak : m_generatie.vakken) {
        if (vak.account == id)
            return infoVan(vak);
    }
    return std::nullopt;
}

Uitkomst<Ontgrendeld> Sleutelbos::logIn(const QString &naam, const Geheim &wachtwoord,
                                        const Afleider &afleider) const
{
    PROBEER_IN(Geopend geopend, openAccount(m_generatie, naam, wachtwoord, afleider));
    return ontgrendeldUit(std::move(geopend));
}

Uitkomst<Ontgrendeld> Sleutelbos::herstel(const Herstelsleutel &sleutel) const
{
    if (!m_generatie.herstel || sleutel.grootte() != sleutelLengte)
        return foutMet(FoutSoort::Inloggen, QStringLiteral("Deze delen horen niet bij deze kamer."));
    Doos doos = herstelDoos(sleutel);
    Tekenpaar paar = herstelTekenpaar(sleutel);
    if (doos.publiek != m_generatie.herstel->doosPubliek || paar.publiek != m_generatie.herstel->tekenPubliek)
        return foutMet(FoutSoort::Inloggen, QStringLiteral("Deze delen horen niet bij deze kamer."));
    if (!isBewezen(m_generatie, *m_generatie.herstel))
        return fout(FoutSoort::Beschadigd, QStringLiteral("recovery key does not vouch for the Beheer key"));
    PROBEER_IN(Sleutelring ring, openVerzegeld(m_generatie.herstel->verzegeld, doos));
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

Gelukt Sleutelbos::controleerJournaal() const
{
    const Generatie &g = m_generatie;
    PROBEER(controleerKeten(g.kamerId, g.journaal, [&](AccountId id) -> QList<QByteArray> {
        if (!id.isGeldig())
            return g.herstel ? g.herstel->eerderePublieke + QList{g.herstel->tekenPubliek}
                             : QList<QByteArray>{};
        const auto info = account(id);
        return info ? info->tekenSleutels : QList<QByteArray>{};
    }));
    for (const Sleutelvak &vak : g.vakken) {
        QByteArray laatste;
        for (const Journaalregel &r : g.journaal) {
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
