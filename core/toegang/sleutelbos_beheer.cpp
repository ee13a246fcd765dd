// SPDX-License-Identifier: EUPL-1.2
// The recovery key, the journal's entries that change nothing, and what only who logged in may read.
#include "core/toegang/accountvak.h"
#include "core/toegang/wijziging.h"

#include <algorithm>

namespace weegkamer
{
namespace
{
constexpr qint64 voorstelDagen = 14;
}

Gelukt Sleutelbos::vernieuwHerstel(const Ontgrendeld &door, const Herstelsleutel &sleutel,
                                   const QDateTime &nu)
{
    PROBEER(magWijzigen(m_generatie, door));
    for (const Sleutelsoort soort : {Sleutelsoort::Dossier, Sleutelsoort::Herken, Sleutelsoort::Afscherm}) {
        if (!door.sleutel(soort))
            return foutMet(FoutSoort::GeenRecht,
                           QStringLiteral("U hebt niet alle sleutels van de kamer. Laat de casuscoördinator, de burgemeester of het "
                                          "contactpunt de herstelsleutel maken."));
    }
    Generatie g = m_generatie;
    PROBEER_IN(g.kandidaat, maakHerstelvak(g.kamerId, door.sleutels, sleutel));
    maakAf(g, door, Wijziging{Journaalsoort::HerstelVernieuwd, AccountId()}, nu);
    volg(std::move(g), Vorige::Blijft);
    return {};
}

Gelukt Sleutelbos::beproefHerstel(const Ontgrendeld &door, const Herstelsleutel &sleutel, const QDateTime &nu)
{
    PROBEER(magWijzigen(m_generatie, door));
    if (!m_generatie.kandidaat)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Er is geen herstelsleutel die nog beproefd moet worden."));
    PROBEER_IN(const Ontgrendeld met, herstel(sleutel));
    Generatie g = m_generatie;
    if (!bevorderKandidaat(g, met))
        return foutMet(FoutSoort::Inloggen, QStringLiteral("Dit zijn delen van de oude herstelsleutel. Gebruik twee delen van de nieuwe."));
    maakAf(g, door, Wijziging{Journaalsoort::HerstelBeproefd, AccountId()}, nu);
    // The generation before still holds the old recovery key.
    volg(std::move(g), Vorige::Weg);
    return {};
}

Gelukt Sleutelbos::noteer(const Ontgrendeld &door, Journaalsoort soort, AccountId betreft,
                          const QString &toelichting, const QDateTime &nu)
{
    PROBEER(isEcht(m_generatie, door));
    Generatie g = m_generatie;
    maakAf(g, door, Wijziging{soort, betreft, toelichting}, nu);
    volg(std::move(g), Vorige::Blijft);
    return {};
}

std::optional<Journaalregel> Sleutelbos::voorstel(Journaalsoort soort, AccountId account, const QDateTime &nu) const
{
    const auto vak = std::find_if(m_generatie.vakken.cbegin(), m_generatie.vakken.cend(),
                                  [&](const Sleutelvak &v) { return v.account == account && !v.vervallen; });
    if (vak == m_generatie.vakken.cend())
        return std::nullopt;
    const QList<Journaalregel> regels = m_generatie.regels();
    for (auto r = regels.crbegin(); r != regels.crend(); ++r) {
        if (r->betreft != account)
            continue;
        if (r->soort == soort) {
            const bool zelfde = r->vakafdruk == vak->publiekeAfdruk() && r->tijd.daysTo(nu) <= voorstelDagen;
            return zelfde ? std::optional(*r) : std::nullopt;
        }
        if (r->soort == Journaalsoort::VoorstelIngetrokken || r->soort == Journaalsoort::SleutelsVerleend)
            return std::nullopt;
    }
    return std::nullopt;
}

Uitkomst<QByteArray> Sleutelbos::machtiging(const Ontgrendeld &door, AccountId account) const
{
    const Geheim *beheer = door.sleutel(Sleutelsoort::Beheer);
    if (!beheer)
        return fout(FoutSoort::GeenRecht, QStringLiteral("no Beheer key"));
    for (const Sleutelvak &vak : m_generatie.vakken) {
        if (vak.account == account)
            return openBeheer(*beheer, m_generatie.kamerId, account, vak.machtiging);
    }
    return QByteArray();
}

Uitkomst<QByteArray> Sleutelbos::notities(const Ontgrendeld &door) const
{
    const Geheim *beheer = door.sleutel(Sleutelsoort::Beheer);
    if (!beheer)
        return fout(FoutSoort::GeenRecht, QStringLiteral("no Beheer key"));
    return openBeheer(*beheer, m_generatie.kamerId, AccountId(), m_generatie.notities);
}

Gelukt Sleutelbos::zetNotities(const Ontgrendeld &door, const QByteArray &notities, qint64 klokVerzet)
{
    PROBEER(isEcht(m_generatie, door));
    Generatie g = m_generatie;
    g.notities = sluitBeheer(*door.sleutel(Sleutelsoort::Beheer), g.kamerId, AccountId(), notities);
    g.klokVerzet = klokVerzet;
    maakAf(g, door, std::nullopt, {});
    volg(std::move(g), Vorige::Blijft);
    return {};
}

} // namespace weegkamer
