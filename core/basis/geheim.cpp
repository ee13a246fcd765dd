// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/geheim.h"

#include <QtGlobal>
#include <cstring>
#include <sodium.h>
#include <utility>

namespace weegkamer
{

void maakCryptografieKlaar()
{
    static const bool klaar = sodium_init() >= 0;
    if (!klaar)
        qFatal("libsodium does not start");
}

Geheim::Geheim(std::size_t grootte) : m_grootte(grootte)
{
    maakCryptografieKlaar();
    if (grootte == 0)
        return;
    m_data = static_cast<unsigned char *>(sodium_malloc(grootte));
    if (!m_data)
        qFatal("no memory for secrets");
    sodium_memzero(m_data, grootte);
}

Geheim Geheim::willekeurig(std::size_t grootte)
{
    Geheim g(grootte);
    randombytes_buf(g.data(), grootte);
    return g;
}

Geheim Geheim::kopie(std::span<const unsigned char> bytes)
{
    Geheim g(bytes.size());
    if (!bytes.empty())
        std::memcpy(g.data(), bytes.data(), bytes.size());
    return g;
}

Geheim Geheim::uit(QByteArray &&bytes)
{
    Geheim g = kopie({reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
    bytes.detach();
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
    return g;
}

Geheim::Geheim(Geheim &&ander) noexcept
    : m_data(std::exchange(ander.m_data, nullptr)), m_grootte(std::exchange(ander.m_grootte, 0))
{
}

Geheim &Geheim::operator=(Geheim &&ander) noexcept
{
    std::swap(m_data, ander.m_data);
    std::swap(m_grootte, ander.m_grootte);
    return *this;
}

Geheim::~Geheim()
{
    if (m_data)
        sodium_free(m_data);
}

bool Geheim::isGelijk(const Geheim &ander) const
{
    return m_grootte == ander.m_grootte && (m_grootte == 0 || sodium_memcmp(m_data, ander.m_data, m_grootte) == 0);
}

} // namespace weegkamer
