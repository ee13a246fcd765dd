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
                                                   const Afleider &afleider)
{
    PROBEER_IN(Geopend geopend, openAccount(m_generatie, naam, oud, afleider));
    PROBEER(toetsWachtwoord(nieuw));
    if (oud.isGelijk(nieuw))
        return veldFout(QStringLiteral("wachtwoord"),
                        QStringLiteral("Dit is uw oude wachtwoord. Kies een ander."));
    const bool isTijdelijk = geopend.vak.wachtwoord == Wachtwoordsoort::Tijdelijk;
    // The entry is signed with the key that logged in; a new pair signs from the next entry on.
    Sleutelparen paren = isTijdelijk ? nieuweSleutelparen() : sleutelparenUit(geopend.paren.zaden.kopie());
    Ontgrendeld door = ontgrendeldUit(std::move(geopend));
    PROBEER(magWijzigen(m_generatie, door));
    Generatie g = m_generatie;
    Sleutelvak *vak = zoekVak(g, door.account);
    if (!vak)
        return geenAccount();
    if (isTijdelijk) {
        vak->wachtwoord = Wachtwoordsoort::Eigen;
        PROBEER(vernieuwVak(g, *vak, paren, nieuw));
        PROBEER(verzegelIn(vak->verzegeld, vak->doosPubliek, door.sleutels, teVerlenen(*vak)));
    } else {
        PROBEER(sluitVak(g, *vak, paren, nieuw));
    }
    Sleutelvak vakNa = *vak;
    maakAf(g, door, Wijziging{Journaalsoort::WachtwoordGewijzigd, door.account}, nu);
    volg(std::move(g), Vorige::Weg);
    return ontgrendeldUit({std::move(vakNa), std::move(paren), std::move(door.sleutels)});
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
    maakAf(g, door, Wijziging{Journaalsoort::WachtwoordHersteld, account}, nu);
    volg(std::move(g), Vorige::Weg);
    return {};
}

Gelukt Sleutelbos::wijzigRol(const Ontgrendeld &door, AccountId account, Rol rol, const QDateTime &nu)
{
    PROBEER(magWijzigen(m_generatie, door));
    Generatie g = m_generatie;
    Sleutelvak *vak = zoekVak(g, account);
    if (!vak)
        return geenAccount();
    vak->rol = rol;
    std::erase_if(vak->verzegeld, [&](const auto &paar) { return !sleutelsVan(rol).bevat(paar.first); });
    PROBEER(verzegelIn(vak->verzegeld, vak->doosPubliek, door.sleutels, teVerlenen(*vak)));
    PROBEER(toetsNietDeLaatste(m_generatie, g));
    maakAf(g, door, Wijziging{Journaalsoort::RolGewijzigd, account}, nu);
    volg(std::move(g), Vorige::Weg);
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

Gelukt Sleutelbos::vernieuwHerstel(const Ontgrendeld &door, const Herstelsleutel &sleutel,
                                   const QDateTime &nu)
{
    PROBEER(magWijzigen(m_generatie, door));
    for (const Sleutelsoort soort : {Sleutelsoort::Dossier, Sleutelsoort::Herken, Sleutelsoort::Afscherm}) {
        if (!door.sleutel(soort))
            return fout(FoutSoort::GeenRecht, QStringLiteral("not all keys of the kamer"));
    }
    Generatie g = m_generatie;
    PROBEER_IN(Herstelvak vak, maakHerstelvak(g.kamerId, door.sleutels, sleutel));
    if (g.herstel)
        vak.eerderePublieke = QList{g.herstel->tekenPubliek} + g.herstel->eerderePublieke;
    g.herstel = std::move(vak);
    maakAf(g, door, Wijziging{Journaalsoort::HerstelVernieuwd, AccountId()}, nu);
    volg(std::move(g), Vorige::Weg);
    return {};
}

} // namespace weegkamer
