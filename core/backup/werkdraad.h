// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/uitkomst.h"

#include <QByteArray>
#include <array>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace weegkamer
{

/// One step of the work on pieces, on a thread of its own, while the pieces after them are being made: two cores do what one did. A
/// handful of buffers go round; who is ahead waits. The pieces are worked on in the order in which they were given.
class Werkdraad
{
public:
    using Werk = std::function<Gelukt(QByteArrayView)>;

    /// `grootste`: bytes in the largest piece.
    Werkdraad(Werk werk, qsizetype grootste);
    /// Stops after the piece that is being worked on.
    ~Werkdraad();
    Werkdraad(const Werkdraad &) = delete;
    Werkdraad &operator=(const Werkdraad &) = delete;

    /// An empty buffer for the next piece. Fails with what the work failed with; then nothing more is done.
    Uitkomst<QByteArray *> vrij();
    /// The buffer that vrij() gave holds so many bytes now.
    void geef(qsizetype aantal);
    /// Waits until all of it is done. Call it once, at the end.
    Gelukt klaar();

private:
    void loop();

    static constexpr std::size_t vakken = 4;
    struct Vak {
        QByteArray bytes;
        qsizetype aantal = 0;
    };
    Werk m_werk;
    std::array<Vak, vakken> m_vakken;
    std::mutex m_slot;
    std::condition_variable m_anders;
    std::size_t m_gegeven = 0; ///< pieces so far; the next goes into m_vakken[m_gegeven % vakken]
    std::size_t m_gedaan = 0;
    bool m_einde = false; ///< nothing more comes
    Gelukt m_uitslag;
    std::thread m_draad; ///< last: it uses all of the above
};

} // namespace weegkamer
