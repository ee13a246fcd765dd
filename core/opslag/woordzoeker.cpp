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
constexpr int zeefbits = 22;
constexpr qsizetype hoogstensGemist = 3; ///< how many leading characters of a term FTS5's compression may hide

quint64 zeefplek(quint64 begin)
{
    return (begin * 0x9E3779B97F4A7C15ULL) >> (64 - zeefbits);
}

/// The first six bytes as a number.
quint64 beginVan(const char *bytes)
{
    quint64 uit = 0;
    std::memcpy(&uit, bytes, static_cast<std::size_t>(Woordzoeker::kortsteVorm));
    return uit;
}

void maakKlein(QByteArrayView bytes, QByteArray &naar)
{
    naar.resize(bytes.size());
    char *uit = naar.data();
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
    : m_zeef(std::size_t(1) << (zeefbits - 6)), m_open(static_cast<std::size_t>(woorden.size()), false)
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
    QList<qsizetype> &bij = m_opBegin[begin];
    const bool alDaar = std::any_of(bij.cbegin(), bij.cend(), [&](qsizetype v) {
        const Vorm &vorm = m_vormen.at(static_cast<std::size_t>(v));
        return vorm.woord == woord && vorm.bytes == klein;
    });
    if (alDaar)
        return;
    bij.append(static_cast<qsizetype>(m_vormen.size()));
    m_vormen.push_back({klein, woord});
    m_zeef.at(zeefplek(begin) >> 6) |= quint64(1) << (zeefplek(begin) & 63);
    m_open.at(static_cast<std::size_t>(woord)) = true;
}

bool Woordzoeker::misschien(quint64 begin) const
{
    const quint64 plek = zeefplek(begin);
    return (m_zeef[plek >> 6] >> (plek & 63)) & 1U;
}

QList<qsizetype> Woordzoeker::zoek(QByteArrayView bytes)
{
    QList<qsizetype> gevonden;
    maakKlein(bytes, m_klein);
    const char *begin = m_klein.constData();
    for (qsizetype i = 0; i + kortsteVorm <= m_klein.size(); ++i) {
        const quint64 hier = beginVan(begin + i);
        if (!misschien(hier))
            continue;
        const auto it = m_opBegin.constFind(hier);
        if (it == m_opBegin.cend())
            continue;
        for (const qsizetype nummer : *it) {
            const Vorm &vorm = m_vormen[static_cast<std::size_t>(nummer)];
            const auto woord = static_cast<std::size_t>(vorm.woord);
            if (m_open[woord] && i + vorm.bytes.size() <= m_klein.size() &&
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
