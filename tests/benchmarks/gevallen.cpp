// SPDX-License-Identifier: EUPL-1.2
#include "gevallen.h"

#include <algorithm>
#include <tuple>

namespace meting
{
namespace
{
std::vector<const Geval *> &lijst()
{
    static std::vector<const Geval *> gevallen;
    return gevallen;
}
} // namespace

Geval::Geval(std::initializer_list<int> nummers, Werk werk, Beurt beurt) : m_nummers(nummers), m_werk(werk), m_beurt(beurt)
{
    lijst().push_back(this);
}

bool Geval::heeft(int nummer) const
{
    return std::find(m_nummers.begin(), m_nummers.end(), nummer) != m_nummers.end();
}

std::vector<const Geval *> Geval::alle()
{
    std::vector<const Geval *> gevallen = lijst();
    std::sort(gevallen.begin(), gevallen.end(), [](const Geval *a, const Geval *b) {
        return std::tuple(a->beurt(), a->eerste()) < std::tuple(b->beurt(), b->eerste());
    });
    return gevallen;
}

} // namespace meting
