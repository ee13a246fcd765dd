// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace weegkamer
{

/// Lets SQLite's n-th request for memory fail. Make one before anything of SQLite is used, and keep it for the whole program: it puts
/// itself between SQLite and the machine's allocator.
class Geheugenstoring
{
public:
    enum class Hoe {
        EenKeer,  ///< the n-th alone
        Blijvend, ///< the n-th and all after it
    };
    Geheugenstoring();
    Geheugenstoring(const Geheugenstoring &) = delete;
    Geheugenstoring &operator=(const Geheugenstoring &) = delete;
    /// From now the n-th request fails; 0: none.
    void laatFalen(int n, Hoe hoe);
    /// How many requests there were since laatFalen.
    int aantal() const;
};

} // namespace weegkamer
