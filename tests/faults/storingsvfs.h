// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace weegkamer
{

/// An SQLite VFS that is the machine's own, except that the n-th change to a file fails: as a full disk or as an I/O error.
/// Installs itself as the default for the whole test program.
class Storingsvfs
{
public:
    enum class Soort { SchijfVol, Leesfout };
    Storingsvfs();
    ~Storingsvfs();
    Storingsvfs(const Storingsvfs &) = delete;
    Storingsvfs &operator=(const Storingsvfs &) = delete;

    /// From now the n-th write, sync, truncate or delete fails, and all after it (a full disk stays full). 0: none fails.
    void laatFalen(int n, Soort soort);
    /// How many such operations there were since laatFalen.
    int aantal() const;
};

} // namespace weegkamer
