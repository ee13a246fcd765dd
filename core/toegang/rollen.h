// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/keuze.h"

#include <initializer_list>
#include <optional>

namespace weegkamer
{

/// What somebody is in this kamer. The values are stored: append only.
enum class Rol {
    Casuscoordinator,
    Burgemeester,
    Politie,
    OpenbaarMinisterie,
    Deelnemer,
    Contactpunt, ///< acts for the burgemeester in all AVG matters (Besluit art. 2-5)
    Fg,          ///< functionaris voor gegevensbescherming
    Auditor,     ///< privacy audit (Wet art. 14)
    Beheerder,   ///< accounts and authorisations, never a dossier
};
const Keuzelijst &keuzesVan(Rol);

/// A seat in the weegploeg (Wet art. 5(3)).
enum class Zetel { Burgemeester, Politie, OpenbaarMinisterie };
const Keuzelijst &keuzesVan(Zetel);

/// The keys of a kamer, 32 bytes each. The values are stored: append only.
enum class Sleutelsoort {
    Dossier,      ///< opens the database
    Herken,       ///< opens the identity part of envelopes, to recognise shielded persons
    Afscherm,     ///< private half: opens envelopes; the public half stands in the clear, so that anyone can
                  ///< close
    Beheer,       ///< authenticates the keyring
    DossierNieuw, ///< the next Dossier key, only while the database is being rewritten under it
};

/// A set of values of an enum class that counts from 0 to Laatste.
template <class E, E Laatste>
class Waardenset
{
public:
    constexpr Waardenset() = default;
    constexpr Waardenset(std::initializer_list<E> waarden)
    {
        for (const E e : waarden)
            m_bits |= bit(e);
    }
    static constexpr Waardenset alle()
    {
        Waardenset set;
        for (int i = 0; i <= static_cast<int>(Laatste); ++i)
            set.m_bits |= bit(static_cast<E>(i));
        return set;
    }
    constexpr bool bevat(E e) const { return (m_bits & bit(e)) != 0; }
    constexpr bool isLeeg() const { return m_bits == 0; }
    constexpr Waardenset operator|(Waardenset ander) const
    {
        ander.m_bits |= m_bits;
        return ander;
    }
    constexpr bool operator==(const Waardenset &) const = default;
    /// The values in the set, in the order of the enum.
    QList<E> lijst() const
    {
        QList<E> uit;
        for (int i = 0; i <= static_cast<int>(Laatste); ++i) {
            if (bevat(static_cast<E>(i)))
                uit.append(static_cast<E>(i));
        }
        return uit;
    }

private:
    static constexpr unsigned bit(E e) { return 1U << static_cast<unsigned>(e); }

    unsigned m_bits = 0;
};

using Rollen = Waardenset<Rol, Rol::Beheerder>;
using Sleutels = Waardenset<Sleutelsoort, Sleutelsoort::DossierNieuw>;

/// The seat that a role takes in the weegploeg; none for who does not weigh.
constexpr std::optional<Zetel> zetelVan(Rol rol)
{
    switch (rol) {
    case Rol::Burgemeester:
        return Zetel::Burgemeester;
    case Rol::Politie:
        return Zetel::Politie;
    case Rol::OpenbaarMinisterie:
        return Zetel::OpenbaarMinisterie;
    default:
        return std::nullopt;
    }
}

/// The keys that a role holds: need-to-know by keys, below the rights that the program enforces.
/// - Everybody holds Beheer: who logs in must be able to see that the keyring is genuine.
/// - The Beheerder holds nothing else: accounts are managed without seeing a dossier.
/// - Dossier goes to all others, for all of them read or write in the database.
/// - Herken goes to who judges whether a new aanmelding concerns a person who is known: coordinator,
/// weegploeg, contactpunt.
/// - Afscherm goes to who must open what is shielded: coordinator and burgemeester (reopening, destruction),
/// contactpunt (AVG
///   requests), FG and auditor (supervision). Politie, OM and deelnemers close and never open.
constexpr Sleutels sleutelsVan(Rol rol)
{
    using enum Sleutelsoort;
    switch (rol) {
    case Rol::Casuscoordinator:
    case Rol::Burgemeester:
    case Rol::Contactpunt:
        return {Dossier, Herken, Afscherm, Beheer};
    case Rol::Politie:
    case Rol::OpenbaarMinisterie:
        return {Dossier, Herken, Beheer};
    case Rol::Fg:
    case Rol::Auditor:
        return {Dossier, Afscherm, Beheer};
    case Rol::Deelnemer:
        return {Dossier, Beheer};
    case Rol::Beheerder:
        break;
    }
    return {Beheer};
}

} // namespace weegkamer
