// SPDX-License-Identifier: EUPL-1.2
#include "core/opslag/woordzoeker.h"

#include "core/basis/vouw.h"

#include <QtEndian>
#include <cstring>
#include <sodium.h>

namespace weegkamer
{
namespace
{
constexpr int zeefbits = 15; ///< 256 KiB: stays in the processor's cache
constexpr qsizetype overlezen = 2;
constexpr qsizetype hoogstensGemist = 3; ///< how many leading characters of a term FTS5's compression may hide

/// Where a beginning has its bits in the sieve: a word of 64, and two bits in it. All three come from one product.
struct Zeefplek {
    explicit Zeefplek(quint64 begin)
    {
        const quint64 h = begin * 0x9E3779B97F4A7C15ULL;
        woord = h >> (64 - zeefbits);
        bits = (quint64(1) << (h & 63)) | (quint64(1) << ((h >> 6) & 63));
    }
    quint64 woord;
    quint64 bits;
};

/// Six of the eight bytes that stand there, as a number.
quint64 beginVan(const char *bytes)
{
    static_assert(Woordzoeker::kortsteVorm == 6);
    quint64 uit = 0;
    std::memcpy(&uit, bytes, sizeof uit);
    return qToLittleEndian(uit) & 0xFFFF'FFFF'FFFFULL;
}

/// In lower case as far as it is ASCII; behind it stand two bytes more, so that eight can be read at once.
void maakKlein(QByteArrayView bytes, QByteArray &naar)
{
    naar.resize(bytes.size() + overlezen);
    char *uit = naar.data();
    std::memset(uit + bytes.size(), 0, static_cast<std::size_t>(overlezen));
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        uit[i] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
}

QByteArray utf16(const QString &tekst, bool omgekeerd)
{
    QByteArray uit;
    for (const QChar c : tekst) {
        const quint16 v = omgekeerd ? qbswap(c.unicode()) : c.unicode();
        uit.append(reinterpret_cast<const char *>(&v), 2);
    }
    return uit;
}

bool isAscii(const QString &tekst)
{
    return std::all_of(tekst.cbegin(), tekst.cend(), [](QChar c) { return c.unicode() < 128; });
}
} // namespace

Woordzoeker::Woordzoeker(const QStringList &woorden)
    : m_zeef(std::size_t(1) << zeefbits), m_open(static_cast<std::size_t>(woorden.size()), false)
{
    for (qsizetype i = 0; i < woorden.size(); ++i) {
        const QString klein = woorden.at(i).toLower();
        const QString gevouwen = isAscii(klein) ? klein : vouw(klein);
        for (const QString &vorm : {woorden.at(i), klein, klein.toUpper(), gevouwen}) {
            voegToe(vorm.toUtf8(), i);
            voegToe(utf16(vorm, false), i);
            voegToe(utf16(vorm, true), i);
        }
        for (const QString &vorm : {klein, gevouwen}) {
            for (qsizetype weg = 1; weg <= hoogstensGemist; ++weg)
                voegToe(vorm.mid(weg).toUtf8(), i);
        }
        m_aantal += m_open.at(static_cast<std::size_t>(i)) ? 1 : 0;
    }
}

Woordzoeker::~Woordzoeker()
{
    for (Vorm &vorm : m_vormen)
        sodium_memzero(vorm.bytes.data(), static_cast<std::size_t>(vorm.bytes.size()));
    sodium_memzero(m_klein.data(), static_cast<std::size_t>(m_klein.size()));
}

void Woordzoeker::voegToe(const QByteArray &bytes, qsizetype woord)
{
    if (bytes.size() < kortsteVorm)
        return;
    QByteArray klein;
    maakKlein(bytes, klein);
    const quint64 begin = beginVan(klein.constData());
    klein.chop(overlezen);
    QList<qsizetype> &bij = m_opBegin[begin];
    const bool alDaar = std::any_of(bij.cbegin(), bij.cend(), [&](qsizetype v) {
        const Vorm &vorm = m_vormen.at(static_cast<std::size_t>(v));
        return vorm.woord == woord && vorm.bytes == klein;
    });
    if (alDaar)
        return;
    bij.append(static_cast<qsizetype>(m_vormen.size()));
    m_vormen.push_back({klein, woord});
    const Zeefplek plek(begin);
    m_zeef.at(plek.woord) |= plek.bits;
    m_open.at(static_cast<std::size_t>(woord)) = true;
}

QList<qsizetype> Woordzoeker::zoek(QByteArrayView bytes)
{
    QList<qsizetype> gevonden;
    maakKlein(bytes, m_klein);
    const char *begin = m_klein.constData();
    const quint64 *zeef = m_zeef.data();
    const qsizetype lengte = bytes.size();
    for (qsizetype i = 0; i + kortsteVorm <= lengte; ++i) {
        const quint64 hier = beginVan(begin + i);
        const Zeefplek plek(hier);
        if ((zeef[plek.woord] & plek.bits) != plek.bits)
            continue;
        const auto it = m_opBegin.constFind(hier);
        if (it == m_opBegin.cend())
            continue;
        for (const qsizetype nummer : *it) {
            const Vorm &vorm = m_vormen[static_cast<std::size_t>(nummer)];
            const auto woord = static_cast<std::size_t>(vorm.woord);
            if (m_open[woord] && i + vorm.bytes.size() <= lengte &&
                std::memcmp(begin + i, vorm.bytes.constData(), static_cast<std::size_t>(vorm.bytes.size())) == 0) {
                m_open[woord] = false;
                gevonden.append(vorm.woord);
            }
        }
    }
    return gevonden;
}

QList<qsizetype> Woordzoeker::zoekInTekst(const QString &tekst)
{
    QList<qsizetype> gevonden = zoek(tekst.toUtf8());
    if (!isAscii(tekst)) {
        gevonden += zoek(tekst.toLower().toUtf8());
        gevonden += zoek(vouw(tekst).toUtf8());
    }
    return gevonden;
}

void Woordzoeker::opnieuw()
{
    std::fill(m_open.begin(), m_open.end(), false);
    for (const Vorm &vorm : m_vormen)
        m_open[static_cast<std::size_t>(vorm.woord)] = true;
}

void Woordzoeker::alleen(const QList<qsizetype> &woorden)
{
    std::fill(m_open.begin(), m_open.end(), false);
    for (const qsizetype woord : woorden)
        m_open[static_cast<std::size_t>(woord)] = true;
}

} // namespace weegkamer
