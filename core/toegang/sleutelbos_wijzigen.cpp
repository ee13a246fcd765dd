// SPDX-License-Identifier: EUPL-1.2
#include "core/toegang/accountvak.h"
#include "core/toegang/wijziging.h"

namespace weegkamer
{
namespace
{
tl::unexpected<Fout> geenAccount()
{
    return foutMet(FoutSoort::NietGevonden, QStringLiteral("Dit account is er niet (meer)."));
}

/// New key pairs and password for a slot; the old signing key stays known, the sealed keys go.
Gelukt vernieuwVak(const Generatie &g, Sleutelvak &vak, const Sleutelparen &paren, const Geheim &wachtwoord)
{
    vak.eerderePublieke.prepend(vak.tekenPubliek);
    vak.verzegeld.clear();
    vak.sleutelbestand = false;
    return sluitVak(g, vak, paren, wachtwoord);
}
} // namespace

Gelukt Sleutelbos::voegToe(const Ontgrendeld &door, const NieuwAccount &nieuw, const QDateTime &nu)
{
    PROBEER(magWijzigen(m_generatie, door));
    PROBEER(toetsNieuw(m_generatie, nieuw));
    Generatie g = m_generatie;
    PROBEER_IN(Sleutelvak vak, maakVak(g, nieuw, nieuweSleutelparen(), door.sleutels));
    g.vakken.append(std::move(vak));
    maakAf(g, door, Wijziging{Journaalsoort::Toegevoegd, nieuw.id}, nu);
    volg(std::move(g), Vorige::Blijft);
    return {};
}

Gelukt Sleutelbos::verleenSleutels(const Ontgrendeld &door, AccountId account, const QDateTime &nu)
{
    PROBEER(magWijzigen(m_generatie, door));
    Generatie g = m_generatie;
    Sleutelvak *vak = zoekVak(g, account);
    if (!vak)
        return geenAccount();
    if (vak->wachtwoord == Wachtwoordsoort::Tijdelijk)
        return foutMet(
            FoutSoort::GeenRecht,
            QStringLiteral(
                "%1 heeft nog het eerste wachtwoord, dat ook een ander kent. Laat %1 eerst inloggen en "
                "zelf een wachtwoord kiezen. Geef daarna de sleutels.")
                .arg(vak->naam));
    const Sleutels ontbreekt = infoVan(*vak).ontbreekt;
    if (ontbreekt.isLeeg())
        return {};
    for (const Sleutelsoort soort : ontbreekt.lijst()) {
        if (!door.sleutel(soort))
            return foutMet(
                FoutSoort::GeenRecht,
                QStringLiteral(
                    "U hebt niet alle sleutels die bij deze rol horen. Vraag iemand die ze wel heeft, "
                    "zoals de casuscoördinator."));
    }
    PROBEER(verzegelIn(vak->verzegeld, vak->doosPubliek, door.sleutels, ontbreekt));
    maakAf(g, door, Wijziging{Journaalsoort::SleutelsVerleend, account}, nu);
    volg(std::move(g), Vorige::Blijft);
    return {};
}

Uitkomst<Ontgrendeld> Sleutelbos::wijzigWachtwoord(const QString &naam, const Geheim &oud,
                                                   const Geheim &nieuw, const QDateTime &nu,
                                                   const Afleider &afleider, const Geheim &sleutelbestand)
{
    PROBEER_IN(Geopend geopend, openAccount(m_generatie, naam, oud, afleider, sleutelbestand));
    PROBEER(toetsWachtwoord(nieuw));
    if (oud.isGelijk(nieuw))
        return veldFout(QStringLiteral("wachtwoord"),
                        QStringLiteral("Dit is uw oude wachtwoord. Kies een ander."));
    Sleutelvak vak = geopend.vak;
    // The entry is signed with the key that logged in; a new pair signs from the next entry on.
    const bool isTijdelijk = vak.wachtwoord == Wachtwoordsoort::Tijdelijk;
    Sleutelparen paren = isTijdelijk ? nieuweSleutelparen() : sleutelparenUit(geopend.paren.zaden.kopie());
    const Ontgrendeld door = ontgrendeldUit(std::move(geopend));
    const Geheim geen;
    const Geheim &bestand = vak.sleutelbestand ? sleutelbestand : geen;
    return sluitOpnieuw(std::move(vak), door, std::move(paren), nieuw, bestand, Journaalsoort::WachtwoordGewijzigd, nu);
}

Uitkomst<Ontgrendeld> Sleutelbos::wijzigSleutelbestand(const QString &naam, const Geheim &wachtwoord,
                                                       const Geheim &oud, const Geheim &nieuw, const QDateTime &nu)
{
    PROBEER_IN(Geopend geopend, openAccount(m_generatie, naam, wachtwoord, argon2id, oud));
    if (geopend.vak.wachtwoord == Wachtwoordsoort::Tijdelijk)
        return foutMet(FoutSoort::GeenRecht, QStringLiteral("Kies eerst een eigen wachtwoord. Daarna kunt u een sleutelbestand maken."));
    Sleutelvak vak = geopend.vak;
    vak.sleutelbestand = !nieuw.isLeeg();
    Sleutelparen paren = sleutelparenUit(geopend.paren.zaden.kopie());
    const Ontgrendeld door = ontgrendeldUit(std::move(geopend));
    return sluitOpnieuw(std::move(vak), door, std::move(paren), wachtwoord, nieuw,
                        Journaalsoort::SleutelbestandGewijzigd, nu);
}

/// Closes an account's own slot again, under another password or key file.
Uitkomst<Ontgrendeld> Sleutelbos::sluitOpnieuw(Sleutelvak vak, const Ontgrendeld &door, Sleutelparen paren,
                                               const Geheim &wachtwoord, const Geheim &sleutelbestand,
                                               Journaalsoort soort, const QDateTime &nu)
{
    PROBEER(magWijzigen(m_generatie, door));
    Generatie g = m_generatie;
    if (vak.wachtwoord == Wachtwoordsoort::Tijdelijk) {
        vak.wachtwoord = Wachtwoordsoort::Eigen;
        PROBEER(vernieuwVak(g, vak, paren, wachtwoord));
        PROBEER(verzegelIn(vak.verzegeld, vak.doosPubliek, door.sleutels, teVerlenen(vak)));
    } else {
        PROBEER(sluitVak(g, vak, paren, wachtwoord, sleutelbestand));
    }
    Sleutelvak *plaats = zoekVak(g, door.account);
    if (!plaats)
        return geenAccount();
    *plaats = vak;
    maakAf(g, door, Wijziging{soort, door.account}, nu);
    volg(std::move(g), Vorige::Weg);
    Sleutelring ring;
    for (const auto &[welke, sleutel] : door.sleutels)
        ring.emplace(welke, sleutel.kopie());
    return ontgrendeldUit({std::move(vak), std::move(paren), std::move(ring)});
}

Gelukt Sleutelbos::herstelWachtwoord(const Ontgrendeld &door, AccountId account, const Geheim &nieuw,
                                     Wachtwoordsoort soort, const QDateTime &nu)
{
    PROBEER(magWijzigen(m_generatie, door));
    PROBEER(toetsWachtwoord(nieuw));
    Generatie g = m_generatie;
    Sleutelvak *vak = zoekVak(g, account);
    if (!vak)
        return geenAccount();
    vak->wachtwoord = soort;
    PROBEER(vernieuwVak(g, *vak, nieuweSleutelparen(), nieuw));
    PROBEER(verzegelIn(vak->verzegeld, vak->doosPubliek, door.sleutels, teVerlenen(*vak)));
    PROBEER(toetsNietDeLaatste(m_generatie, g));
    // Who gets in with a recovery key has tried it out.
    bevorderKandidaat(g, door);
    maakAf(g, door, Wijziging{Journaalsoort::WachtwoordHersteld, account}, nu);
    volg(std::move(g), Vorige::Weg);
    return {};
}

Gelukt Sleutelbos::wijzigRol(const Ontgrendeld &door, AccountId account, Rol rol, const QDateTime &nu)
{
    PROBEER_IN(const QByteArray zelfde, machtiging(door, account));
    return wijzigMachtiging(door, account, rol, zelfde, nu);
}

Gelukt Sleutelbos::wijzigMachtiging(const Ontgrendeld &door, AccountId account, Rol rol, const QByteArray &nieuw,
                                    const QDateTime &nu)
{
    PROBEER(magWijzigen(m_generatie, door));
    Generatie g = m_generatie;
    Sleutelvak *vak = zoekVak(g, account);
    if (!vak)
        return geenAccount();
    const bool andereRol = vak->rol != rol;
    vak->rol = rol;
    // Another role is another set of rights: even the keys that both have are given anew, by two persons.
    if (andereRol)
        std::erase_if(vak->verzegeld, [](const auto &paar) { return paar.first != Sleutelsoort::Beheer; });
    vak->machtiging = nieuw.isEmpty()
                          ? QByteArray()
                          : sluitBeheer(*door.sleutel(Sleutelsoort::Beheer), g.kamerId, account, nieuw);
    PROBEER(toetsNietDeLaatste(m_generatie, g));
    maakAf(g, door, Wijziging{andereRol ? Journaalsoort::RolGewijzigd : Journaalsoort::MachtigingGewijzigd, account},
           nu);
    volg(std::move(g), andereRol ? Vorige::Weg : Vorige::Blijft);
    return {};
}

Gelukt Sleutelbos::laatVervallen(const Ontgrendeld &door, AccountId account, const QDateTime &nu)
{
    PROBEER(magWijzigen(m_generatie, door));
    Generatie g = m_generatie;
    Sleutelvak *vak = zoekVak(g, account);
    if (!vak)
        return geenAccount();
    vak->vervallen = true;
    vak->prive.clear();
    vak->verzegeld.clear();
    PROBEER(toetsNietDeLaatste(m_generatie, g));
    maakAf(g, door, Wijziging{Journaalsoort::Vervallen, account}, nu);
    volg(std::move(g), Vorige::Weg);
    return {};
}

} // namespace weegkamer
