// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <array>

namespace weegkamer
{

/// What SQLite does to the disk, in the order of one transaction under a rollback journal. The journal ends, and with it the transaction,
/// when its head is overwritten (exclusive locking), cut off, or the file removed.
enum class Schijfstap { JournaalSchrijven, JournaalSyncen, KamerSchrijven, KamerSyncen, JournaalAf };
inline constexpr std::array schijfstappen{Schijfstap::JournaalSchrijven, Schijfstap::JournaalSyncen, Schijfstap::KamerSchrijven, Schijfstap::KamerSyncen,
                                          Schijfstap::JournaalAf};
QString naam(Schijfstap stap);

/// An SQLite VFS that is the machine's own, except that the n-th change to a file fails (as a full disk or as an I/O error), or that the
/// process is killed there. Installs itself as the default for the whole test program.
class Storingsvfs
{
public:
    enum class Soort {
        SchijfVol,  ///< a full disk: takes half of what is offered, and stays full
        Leesfout,   ///< an I/O error, and all that follows fails too
        EenKeer,    ///< an I/O error once: what follows succeeds
        AlleenSync, ///< only syncs count and fail, once: the disk lost what it had taken
    };
    Storingsvfs();
    ~Storingsvfs();
    Storingsvfs(const Storingsvfs &) = delete;
    Storingsvfs &operator=(const Storingsvfs &) = delete;

    /// From now the n-th write, sync, truncate or delete fails (AlleenSync: the n-th sync). 0: none fails.
    void laatFalen(int n, Soort soort);
    /// How many such operations there were since laatFalen.
    int aantal() const;

    enum class Dood {
        Ervoor,  ///< just before the step
        Halverwege, ///< a write: when half of it is on the disk; else as Erna
        Erna,    ///< when the step is done, before SQLite hears of it
    };
    /// At the n-th step of this kind, from now, this process is killed (SIGKILL). 0: no more.
    void laatSterven(Schijfstap stap, int n, Dood wanneer);
    /// How many steps of this kind there were since laatSterven or laatFalen.
    int aantalVan(Schijfstap stap) const;
};

} // namespace weegkamer
