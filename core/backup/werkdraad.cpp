// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/werkdraad.h"

namespace weegkamer
{

Werkdraad::Werkdraad(Werk werk, qsizetype grootste) : m_werk(std::move(werk))
{
    for (Vak &vak : m_vakken)
        vak.bytes.resize(grootste);
    m_draad = std::thread([this] { loop(); });
}

Werkdraad::~Werkdraad()
{
    if (!m_draad.joinable())
        return;
    {
        const std::lock_guard slot(m_slot);
        m_einde = true;
        m_gegeven = m_gedaan; // what waits is not done any more
    }
    m_anders.notify_all();
    m_draad.join();
}

Uitkomst<QByteArray *> Werkdraad::vrij()
{
    std::unique_lock slot(m_slot);
    m_anders.wait(slot, [this] { return !m_uitslag || m_gegeven - m_gedaan < vakken; });
    if (!m_uitslag)
        return tl::unexpected(m_uitslag.error());
    return &m_vakken.at(m_gegeven % vakken).bytes;
}

void Werkdraad::geef(qsizetype aantal)
{
    {
        const std::lock_guard slot(m_slot);
        m_vakken.at(m_gegeven % vakken).aantal = aantal;
        ++m_gegeven;
    }
    m_anders.notify_all();
}

Gelukt Werkdraad::klaar()
{
    {
        const std::lock_guard slot(m_slot);
        m_einde = true;
    }
    m_anders.notify_all();
    m_draad.join();
    return m_uitslag;
}

void Werkdraad::loop()
{
    std::unique_lock slot(m_slot);
    for (;;) {
        m_anders.wait(slot, [this] { return m_einde || m_gedaan < m_gegeven; });
        if (m_gedaan >= m_gegeven)
            return;
        const Vak &vak = m_vakken.at(m_gedaan % vakken);
        slot.unlock();
        Gelukt gelukt = m_werk(QByteArrayView(vak.bytes.constData(), vak.aantal));
        slot.lock();
        if (!gelukt) {
            m_uitslag = std::move(gelukt);
            m_anders.notify_all();
            return;
        }
        // The destructor may have given up what waited, and this piece with it.
        m_gedaan = std::min(m_gedaan + 1, m_gegeven);
        m_anders.notify_all();
    }
}

} // namespace weegkamer
