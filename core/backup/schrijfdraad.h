// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/systeem/stroombestand.h"

#include <array>
#include <condition_variable>
#include <mutex>
#include <sodium.h>
#include <thread>

namespace weegkamer
{

/// Writes pieces to a file and computes their digest on a thread of its own, while the next piece is being sealed: two cores do what
/// one did. A handful of buffers go round; who is ahead waits. The pieces are written in the order in which they were given.
class Schrijfdraad
{
public:
    /// `grootste`: bytes in the largest piece.
    Schrijfdraad(Stroombestand &doel, qsizetype grootste);
    /// Stops after the piece that is being written.
    ~Schrijfdraad();
    Schrijfdraad(const Schrijfdraad &) = delete;
    Schrijfdraad &operator=(const Schrijfdraad &) = delete;

    /// An empty buffer for the next piece. Fails with what the writing failed with; then nothing more is written.
    Uitkomst<QByteArray *> vrij();
    /// The buffer that vrij() gave holds so many bytes now.
    void geef(qsizetype aantal);
    /// Waits until all of it is written; the BLAKE2b digest of every byte (afdrukLengte). Call it once, at the end.
    Uitkomst<QByteArray> klaar();

private:
    void loop();

    static constexpr std::size_t vakken = 4;
    struct Vak {
        QByteArray bytes;
        qsizetype aantal = 0;
    };
    Stroombestand &m_doel;
    crypto_generichash_state m_som{};
    std::array<Vak, vakken> m_vakken;
    std::mutex m_slot;
    std::condition_variable m_anders;
    std::size_t m_gegeven = 0; ///< pieces so far; the next goes into m_vakken[m_gegeven % vakken]
    std::size_t m_geschreven = 0;
    bool m_einde = false; ///< nothing more comes
    Gelukt m_uitslag;
    std::thread m_draad; ///< last: it uses all of the above
};

} // namespace weegkamer
