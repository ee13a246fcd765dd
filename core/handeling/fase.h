// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/keuze.h"

#include <initializer_list>

namespace weegkamer
{

/// Where a dossier is on its way. What is destroyed has no row, and so no phase.
enum class Fase { Melding, Aanmelding, Weging, Casus, Afgeschermd, TeVernietigen };
const Keuzelijst &keuzesVan(Fase);

/// A small set of phases.
class Fasen
{
public:
    constexpr Fasen() = default;
    constexpr Fasen(std::initializer_list<Fase> fasen)
    {
        for (Fase f : fasen)
            m_bits |= 1u << static_cast<unsigned>(f);
    }
    constexpr bool bevat(Fase f) const { return (m_bits >> static_cast<unsigned>(f)) & 1u; }
    constexpr bool isLeeg() const { return m_bits == 0; }

private:
    unsigned m_bits = 0;
};

} // namespace weegkamer
