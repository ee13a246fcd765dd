// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/schrijfdraad.h"

#include "core/basis/afdruk.h"

namespace weegkamer
{

Schrijfdraad::Schrijfdraad(Stroombestand &doel, qsizetype grootste) : m_doel(doel)
{
    crypto_generichash_init(&m_som, nullptr, 0, afdrukLengte);
    for (Vak &vak : m_vakken)
        vak.bytes.resize(grootste);
    m_draad = std::thread([this] { loop(); });
}

Schrijfdraad::~Schrijfdraad()
{
    if (!m_draad.joinable())
        return;
    {
        const std::lock_guard slot(m_slot);
        m_einde = true;
        m_gegeven = m_geschreven; // what waits is not written any more
    }
    m_anders.notify_all();
    m_draad.join();
}

Uitkomst<QByteArray *> Schrijfdraad::vrij()
{
    std::unique_lock slot(m_slot);
    m_anders.wait(slot, [this] { return !m_uitslag || m_gegeven - m_geschreven < vakken; });
    if (!m_uitslag)
        return tl::unexpected(m_uitslag.error());
    return &m_vakken.at(m_gegeven % vakken).bytes;
}

void Schrijfdraad::geef(qsizetype aantal)
{
    {
        const std::lock_guard slot(m_slot);
        m_vakken.at(m_gegeven % vakken).aantal = aantal;
        ++m_gegeven;
    }
    m_anders.notify_all();
}

Uitkomst<QByteArray> Schrijfdraad::klaar()
{
    {
        const std::lock_guard slot(m_slot);
        m_einde = true;
    }
    m_anders.notify_all();
    m_draad.join();
    PROBEER(m_uitslag);
    QByteArray som(afdrukLengte, Qt::Uninitialized);
    crypto_generichash_final(&m_som, reinterpret_cast<unsigned char *>(som.data()), afdrukLengte);
    return som;
}

void Schrijfdraad::loop()
{
    std::unique_lock slot(m_slot);
    for (;;) {
        m_anders.wait(slot, [this] { return m_einde || m_geschreven < m_gegeven; });
        if (m_geschreven >= m_gegeven)
            return;
        const Vak &vak = m_vakken.at(m_geschreven % vakken);
        slot.unlock();
        crypto_generichash_update(&m_som, reinterpret_cast<const unsigned char *>(vak.bytes.constData()), static_cast<unsigned long long>(vak.aantal));
        Gelukt geschreven = m_doel.schrijf(QByteArrayView(vak.bytes.constData(), vak.aantal));
        slot.lock();
        if (!geschreven) {
            m_uitslag = std::move(geschreven);
            m_anders.notify_all();
            return;
        }
        // The destructor may have given up what waited, and this piece with it.
        m_geschreven = std::min(m_geschreven + 1, m_gegeven);
        m_anders.notify_all();
    }
}

} // namespace weegkamer
