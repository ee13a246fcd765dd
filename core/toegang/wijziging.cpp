// SPDX-License-Identifier: EUPL-1.2
#include "core/toegang/wijziging.h"

#include "core/toegang/accountvak.h"

#include <algorithm>
#include <utility>

namespace weegkamer
{
namespace
{
const Sleutelvak *vakVan(const Generatie &g, AccountId account)
{
    const auto it = std::find_if(g.vakken.begin(), g.vakken.end(),
                                 [&](const Sleutelvak &v) { return v.account == account; });
    return it == g.vakken.end() ? nullptr : &*it;
}
} // namespace

Uitkomst<Geopend> openAccount(const Generatie &g, const QString &naam, const Geheim &wachtwoord,
                              const Afleider &afleider, const Geheim &sleutelbestand)
{
    Sleutelvak vak = schijnvak(g);
    const QString gezocht = vergelijkbareNaam(naam.trimmed());
    for (const Sleutelvak &v : g.vakken) {
        if (!v.vervallen && vergelijkbareNaam(v.naam) == gezocht)
            vak = v;
    }
    PROBEER_IN(Sleutelparen paren, openVak(g, vak, wachtwoord, afleider, sleutelbestand));
    PROBEER_IN(Sleutelring ring, openVerzegeld(vak.verzegeld, paren.doos));
    const auto beheer = ring.find(Sleutelsoort::Beheer);
    if (beheer == ring.end())
        return fout(FoutSoort::Beschadigd, QStringLiteral("account without a Beheer key"));
    PROBEER(toetsEchtheid(g, beheer->second));
    return Geopend{std::move(vak), std::move(paren), std::move(ring)};
}

Ontgrendeld ontgrendeldUit(Geopend &&geopend)
{
    return {.account = geopend.vak.account,
            .naam = geopend.vak.naam,
            .rol = geopend.vak.rol,
            .wachtwoord = geopend.vak.wachtwoord,
            .ondertekenSleutel = std::move(geopend.paren.teken.geheim),
            .doos = std::move(geopend.paren.doos),
            .sleutels = std::move(geopend.ring)};
}

bool isHersleutelingBezig(const Generatie &g)
{
    const auto heeftNieuw = [](const Verzegeld &v) { return v.contains(Sleutelsoort::DossierNieuw); };
    return std::any_of(g.vakken.begin(), g.vakken.end(),
                       [&](const Sleutelvak &v) { return heeftNieuw(v.verzegeld); }) ||
           (g.herstel && heeftNieuw(g.herstel->verzegeld)) || (g.kandidaat && heeftNieuw(g.kandidaat->verzegeld));
}

Gelukt isEcht(const Generatie &g, const Ontgrendeld &door)
{
    const Geheim *beheer = door.sleutel(Sleutelsoort::Beheer);
    if (!beheer)
        return fout(FoutSoort::GeenRecht, QStringLiteral("no Beheer key"));
    return toetsEchtheid(g, *beheer);
}

bool bevorderKandidaat(Generatie &g, const Ontgrendeld &door)
{
    if (!g.kandidaat || g.kandidaat->doosPubliek != door.doos.publiek)
        return false;
    if (g.herstel)
        g.kandidaat->eerderePublieke = QList{g.herstel->tekenPubliek} + g.herstel->eerderePublieke;
    g.herstel = std::exchange(g.kandidaat, std::nullopt);
    return true;
}

Gelukt magWijzigen(const Generatie &g, const Ontgrendeld &door)
{
    if (isHersleutelingBezig(g))
        return foutMet(
            FoutSoort::Bezig,
            QStringLiteral(
                "De kamer krijgt een nieuwe sleutel. Wacht tot dat klaar is en probeer het opnieuw."));
    if (door.account.isGeldig()) {
        const Sleutelvak *vak = vakVan(g, door.account);
        if (!vak || vak->vervallen)
            return fout(FoutSoort::GeenRecht, QStringLiteral("account has lapsed"));
    }
    return isEcht(g, door);
}

void maakAf(Generatie &g, const Ontgrendeld &door, std::optional<Wijziging> wijziging, const QDateTime &nu)
{
    if (wijziging) {
        Journaalregel regel{.tijd = nu, .door = door.account, .soort = wijziging->soort};
        if (const Sleutelvak *vak = vakVan(g, wijziging->betreft))
            regel = regelOver(*vak, wijziging->soort, door.account, nu);
        regel.doorRol = door.rol;
        regel.toelichting = wijziging->toelichting;
        voegRegelToe(g.journaal, g.kamerId, std::move(regel), door.ondertekenSleutel, g.ingekortTot(),
                     g.inkorting ? g.inkorting->hash : QByteArray());
    }
    ++g.nummer;
    g.versie = sleutelbosVersie;
    g.echtheid = echtheidVan(g, *door.sleutel(Sleutelsoort::Beheer));
}

} // namespace weegkamer
