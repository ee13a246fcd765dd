// SPDX-License-Identifier: EUPL-1.2
#include "core/toegang/sleutelbos.h"

#include <algorithm>

namespace weegkamer
{
namespace
{
/// Every set of sealed keys in a generation, with the public key for which they are sealed.
template <class F>
Gelukt elkVerzegeld(Generatie &g, F &&f)
{
    for (Sleutelvak &vak : g.vakken)
        PROBEER(f(vak.verzegeld, vak.doosPubliek));
    if (g.herstel)
        PROBEER(f(g.herstel->verzegeld, g.herstel->doosPubliek));
    return {};
}
} // namespace

bool Sleutelbos::isHersleutelingBezig() const
{
    const auto heeftNieuw = [](const Verzegeld &v) { return v.contains(Sleutelsoort::DossierNieuw); };
    return std::any_of(m_generatie.vakken.begin(), m_generatie.vakken.end(),
                       [&](const Sleutelvak &v) { return heeftNieuw(v.verzegeld); }) ||
           (m_generatie.herstel && heeftNieuw(m_generatie.herstel->verzegeld));
}

Gelukt Sleutelbos::begineHersleuteling(const Ontgrendeld &door, const Geheim &dossierNieuw,
                                       const QDateTime &nu)
{
    PROBEER(magWijzigen(door));
    Generatie g = m_generatie;
    PROBEER(elkVerzegeld(g, [&](Verzegeld &verzegeld, const QByteArray &publiek) -> Gelukt {
        if (!verzegeld.contains(Sleutelsoort::Dossier))
            return {};
        PROBEER_IN(verzegeld[Sleutelsoort::DossierNieuw], verzegelVoor(publiek, inhoud(dossierNieuw)));
        return {};
    }));
    maakAf(door, std::move(g), Wijziging{Journaalsoort::HersleutelingBegonnen, AccountId()}, nu);
    m_vorigBlok.clear();
    return {};
}

Gelukt Sleutelbos::rondHersleutelingAf(const Ontgrendeld &door, const QDateTime &nu)
{
    return eindigHersleuteling(door, Journaalsoort::HersleutelingAf, nu);
}

Gelukt Sleutelbos::breekHersleutelingAf(const Ontgrendeld &door, const QDateTime &nu)
{
    return eindigHersleuteling(door, Journaalsoort::HersleutelingAfgebroken, nu);
}

Gelukt Sleutelbos::eindigHersleuteling(const Ontgrendeld &door, Journaalsoort hoe, const QDateTime &nu)
{
    PROBEER(isEcht(door));
    if (!isHersleutelingBezig())
        return fout(FoutSoort::NietGevonden, QStringLiteral("no rewrite is going on"));
    Generatie g = m_generatie;
    PROBEER(elkVerzegeld(g, [&](Verzegeld &verzegeld, const QByteArray &) -> Gelukt {
        auto nieuw = verzegeld.extract(Sleutelsoort::DossierNieuw);
        if (nieuw && hoe == Journaalsoort::HersleutelingAf)
            verzegeld.insert_or_assign(Sleutelsoort::Dossier, std::move(nieuw.mapped()));
        return {};
    }));
    maakAf(door, std::move(g), Wijziging{hoe, AccountId()}, nu);
    // The generation before still holds the other key: the old one opens old copies with what was destroyed.
    m_vorigBlok.clear();
    return {};
}

Gelukt Sleutelbos::neemOver(const Ontgrendeld &door, qint64 volgnr)
{
    PROBEER(isEcht(door));
    if (volgnr < m_generatie.overgenomenTot || volgnr > m_generatie.journaal.size())
        return fout(FoutSoort::Invoer, QStringLiteral("journal entry %1").arg(volgnr));
    Generatie g = m_generatie;
    g.overgenomenTot = volgnr;
    maakAf(door, std::move(g), std::nullopt, {});
    return {};
}

Gelukt Sleutelbos::zetLogkop(const Ontgrendeld &door, const Logkop &kop)
{
    Q_ASSERT(kop.hash.size() <= 64);
    PROBEER(isEcht(door));
    Generatie g = m_generatie;
    g.logkop = kop;
    maakAf(door, std::move(g), std::nullopt, {});
    return {};
}

} // namespace weegkamer
