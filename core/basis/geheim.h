// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <cstddef>
#include <span>

namespace weegkamer
{

/// Secret bytes in libsodium's locked memory: guarded, kept out of swap and core dumps, wiped when it goes. Move only.
class Geheim
{
public:
    Geheim() = default;
    explicit Geheim(std::size_t grootte); ///< zero-filled; aborts when no memory can be locked
    static Geheim willekeurig(std::size_t grootte);
    static Geheim kopie(std::span<const unsigned char> bytes);
    /// Takes the bytes over and wipes the QByteArray.
    static Geheim uit(QByteArray &&bytes);
    Geheim(Geheim &&ander) noexcept;
    Geheim &operator=(Geheim &&ander) noexcept;
    Geheim(const Geheim &) = delete;
    Geheim &operator=(const Geheim &) = delete;
    ~Geheim();

    unsigned char *data() { return m_data; }
    const unsigned char *data() const { return m_data; }
    std::size_t grootte() const { return m_grootte; }
    bool isLeeg() const { return m_grootte == 0; }
    std::span<const unsigned char> bytes() const { return {m_data, m_grootte}; }
    Geheim kopie() const { return kopie(bytes()); }
    /// Constant-time comparison.
    bool isGelijk(const Geheim &ander) const;

private:
    unsigned char *m_data = nullptr;
    std::size_t m_grootte = 0;
};

/// Makes libsodium ready; safe to call often and from any thread. Aborts when the library can't start.
void maakCryptografieKlaar();

} // namespace weegkamer
