// SPDX-License-Identifier: EUPL-1.2
#include "core/toegang/wijziging.h"

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
    for (auto *herstel : {&g.herstel, &g.kandidaat}) {
        if (*herstel)
            PROBEER(f((*herstel)->verzegeld, (*herstel)->doosPubliek));
    }
    return {};
}
} // namespace

void Sleutelbos::volg(Generatie &&g, Vorige vorige)
{
    m_generatie = std::move(g);
    if (vorige == Vorige::Weg)
        m_vorigBlok.clear();
}

bool Sleutelbos::isHersleutelingBezig() const
{
    return weegkamer::isHersleutelingBezig(m_generatie);
}

Gelukt Sleutelbos::beginHersleuteling(const Ontgrendeld &door, const Geheim &dossierNieuw,
                                      const QDateTime &nu)
{
    PROBEER(magWijzigen(m_generatie, door));
    Generatie g = m_generatie;
    PROBEER(elkVerzegeld(g, [&](Verzegeld &verzegeld, const QByteArray &publiek) -> Gelukt {
        if (!verzegeld.contains(Sleutelsoort::Dossier))
            return {};
        PROBEER_IN(verzegeld[Sleutelsoort::DossierNieuw], verzegelVoor(publiek, inhoud(dossierNieuw)));
        return {};
    }));
    maakAf(g, door, Wijziging{Journaalsoort::HersleutelingBegonnen, AccountId()}, nu);
    volg(std::move(g), Vorige::Weg);
    return {};
}

Gelukt Sleutelbos::rondHersleutelingAf(const Ontgrendeld &door, Hersleuteling hoe, const QDateTime &nu)
{
    PROBEER(isEcht(m_generatie, door));
    if (!isHersleutelingBezig())
        return fout(FoutSoort::NietGevonden, QStringLiteral("no rewrite is going on"));
    Generatie g = m_generatie;
    PROBEER(elkVerzegeld(g, [&](Verzegeld &verzegeld, const QByteArray &) -> Gelukt {
        auto nieuw = verzegeld.extract(Sleutelsoort::DossierNieuw);
        if (nieuw && hoe == Hersleuteling::Geslaagd)
            verzegeld.insert_or_assign(Sleutelsoort::Dossier, std::move(nieuw.mapped()));
        return {};
    }));
    const auto soort = hoe == Hersleuteling::Geslaagd ? Journaalsoort::HersleutelingAf
                                                      : Journaalsoort::HersleutelingAfgebroken;
    maakAf(g, door, Wijziging{soort, AccountId()}, nu);
    // The generation before still holds the other key: the old one opens old copies with what was destroyed.
    volg(std::move(g), Vorige::Weg);
    return {};
}

Gelukt Sleutelbos::neemOver(const Ontgrendeld &door, qint64 volgnr)
{
    PROBEER(isEcht(m_generatie, door));
    if (volgnr < m_generatie.overgenomenTot || volgnr > m_generatie.laatsteRegel())
        return fout(FoutSoort::Invoer, QStringLiteral("journal entry %1").arg(volgnr));
    Generatie g = m_generatie;
    g.overgenomenTot = volgnr;
    maakAf(g, door, std::nullopt, {});
    volg(std::move(g), Vorige::Blijft);
    return {};
}

Gelukt Sleutelbos::zetLogkop(const Ontgrendeld &door, const Logkop &kop)
{
    Q_ASSERT(kop.hash.size() <= 64);
    PROBEER(isEcht(m_generatie, door));
    Generatie g = m_generatie;
    g.logkop = kop;
    maakAf(g, door, std::nullopt, {});
    volg(std::move(g), Vorige::Blijft);
    return {};
}

} // namespace weegkamer
