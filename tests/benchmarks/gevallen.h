// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gegevens.h"
#include "meting.h"

#include <vector>

/// \file The cases of docs/metingen.md. A file of cases registers what it measures, and needs nothing but its own line in CMakeLists.txt:
///   const Geval zoeken({8, 9}, [](Gegevens &g, const Opties &o) { … });
namespace meting
{

/// In what order cases run: what only reads comes first, what takes dossiers away last.
enum class Beurt { Leest, Schrijft, Breekt };

/// One case, or a few that are measured together. Lives as long as the program, in the file that measures it.
class Geval
{
public:
    using Werk = void (*)(Gegevens &, const Opties &);
    Geval(std::initializer_list<int> nummers, Werk werk, Beurt beurt = Beurt::Leest);
    bool heeft(int nummer) const;
    void meet(Gegevens &g, const Opties &o) const { m_werk(g, o); }
    Beurt beurt() const { return m_beurt; }
    int eerste() const { return m_nummers.front(); }

    /// All of them, in the order in which they run.
    static std::vector<const Geval *> alle();

private:
    std::vector<int> m_nummers;
    Werk m_werk;
    Beurt m_beurt;
};

} // namespace meting
