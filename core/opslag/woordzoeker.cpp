// SPDX-License-Identifier: EUPL-1.2
#include "core/opslag/woordzoeker.h"

#include "core/basis/vouw.h"

#include <QtEndian>
#include <algorithm>
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
        QSet<QByteArray> gezien;
        const QString klein = woorden.at(i).toLower();
        const QString gevouwen = isAscii(klein) ? klein : vouw(klein);
        for (const QString &vorm : {woorden.at(i), klein, klein.toUpper(), gevouwen}) {
            voegToe(vorm.toUtf8(), i, gezien);
            voegToe(utf16(vorm, false), i, gezien);
            voegToe(utf16(vorm, true), i, gezien);
        }
        for (const QString &vorm : {klein, gevouwen}) {
            for (qsizetype weg = 1; weg <= hoogstensGemist; ++weg)
                voegToe(vorm.mid(weg).toUtf8(), i, gezien);
        }
        m_aantal += m_open.at(static_cast<std::size_t>(i)) ? 1 : 0;
    }
    herbouw();
}

Woordzoeker::~Woordzoeker()
{
    for (Vorm &vorm : m_vormen)
        sodium_memzero(vorm.bytes.data(), static_cast<std::size_t>(vorm.bytes.size()));
    m_klein.resize(m_klein.capacity()); // longer bytes may have stood there before
    sodium_memzero(m_klein.data(), static_cast<std::size_t>(m_klein.size()));
}

void Woordzoeker::voegToe(const QByteArray &bytes, qsizetype woord, QSet<QByteArray> &gezien)
{
    if (bytes.size() < kortsteVorm)
        return;
    QByteArray klein;
    maakKlein(bytes, klein);
    klein.chop(overlezen);
    if (gezien.contains(klein))
        return;
    gezien.insert(klein);
    m_vormen.push_back({klein, woord});
    m_open.at(static_cast<std::size_t>(woord)) = true;
}

void Woordzoeker::herbouw()
{
    m_opBegin.clear();
    std::fill(m_zeef.begin(), m_zeef.end(), 0);
    m_nogOpen = std::count(m_open.cbegin(), m_open.cend(), true);
    m_gesloten = 0;
    for (std::size_t i = 0; i < m_vormen.size(); ++i) {
        const Vorm &vorm = m_vormen[i];
        if (!m_open[static_cast<std::size_t>(vorm.woord)])
            continue;
        QByteArray eerste = vorm.bytes.left(kortsteVorm);
        eerste.resize(kortsteVorm + overlezen);
        const quint64 begin = beginVan(eerste.constData());
        m_opBegin[begin].append(static_cast<qsizetype>(i));
        const Zeefplek plek(begin);
        m_zeef[plek.woord] |= plek.bits;
    }
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
        const auto it = m_opBegin.find(hier);
        if (it == m_opBegin.end())
            continue;
        for (qsizetype n = 0; n < it->size();) {
            const Vorm &vorm = m_vormen[static_cast<std::size_t>(it->at(n))];
            const auto woord = static_cast<std::size_t>(vorm.woord);
            if (m_open[woord] && i + vorm.bytes.size() <= lengte &&
                std::memcmp(begin + i, vorm.bytes.constData(), static_cast<std::size_t>(vorm.bytes.size())) == 0) {
                m_open[woord] = false;
                ++m_gesloten;
                gevonden.append(vorm.woord);
            }
            if (m_open[woord])
                ++n;
            else // found: nobody asks for it any more
                it->remove(n);
        }
        if (it->isEmpty())
            m_opBegin.erase(it);
    }
    // When half of them were found, the other half has a sieve of its own.
    if (m_gesloten > 0 && 2 * m_gesloten >= m_nogOpen)
        herbouw();
    return gevonden;
}

QList<qsizetype> Woordzoeker::zoekInTekst(QByteArrayView utf8)
{
    if (std::all_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<unsigned char>(c) < 128; }))
        return zoek(utf8);
    // In lower case, because zoek() knows that of ASCII alone: every word is there in that form too.
    const QString klein = QString::fromUtf8(utf8).toLower();
    return zoek(klein.toUtf8()) + zoek(vouw(klein).toUtf8());
}

void Woordzoeker::opnieuw()
{
    std::fill(m_open.begin(), m_open.end(), false);
    for (const Vorm &vorm : m_vormen)
        m_open[static_cast<std::size_t>(vorm.woord)] = true;
    herbouw();
}

void Woordzoeker::alleen(const QList<qsizetype> &woorden)
{
    std::fill(m_open.begin(), m_open.end(), false);
    for (const qsizetype woord : woorden)
        m_open[static_cast<std::size_t>(woord)] = true;
    herbouw();
}

} // namespace weegkamer
