// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>
#include <vector>

namespace weegkamer
{

/// Looks for many words at once in bytes of any kind, in one pass: as they are, folded, in UTF-8 and UTF-16, and by their tails too,
/// because FTS5 stores a term as what differs from the one before. Upper and lower case are one. What is shorter than
/// kortsteVorm bytes in every form is not looked for: it stands inside other words everywhere.
class Woordzoeker
{
public:
    static constexpr qsizetype kortsteVorm = 6;

    explicit Woordzoeker(const QStringList &woorden);
    ~Woordzoeker(); ///< wipes its copies of the words
    Woordzoeker(const Woordzoeker &) = delete;
    Woordzoeker &operator=(const Woordzoeker &) = delete;

    /// The words in these bytes that were not found before: each is reported once.
    QList<qsizetype> zoek(QByteArrayView bytes);
    /// The same in a text in UTF-8, which is folded too.
    QList<qsizetype> zoekInTekst(QByteArrayView utf8);
    /// Looks again for all words; or for these only.
    void opnieuw();
    void alleen(const QList<qsizetype> &woorden);
    /// How many words there are that can be looked for.
    qsizetype aantal() const { return m_aantal; }

private:
    struct Vorm {
        QByteArray bytes; ///< in lower case as far as they are ASCII
        qsizetype woord = 0;
    };
    void voegToe(const QByteArray &bytes, qsizetype woord, QSet<QByteArray> &gezien);
    /// Beginnings and sieve of the words that are still open.
    void herbouw();

    std::vector<Vorm> m_vormen;
    QHash<quint64, QList<qsizetype>> m_opBegin; ///< forms by their first kortsteVorm bytes
    std::vector<quint64> m_zeef;                ///< two bits for each such beginning: most places fall through here
    std::vector<bool> m_open;                   ///< words that were not found yet
    QByteArray m_klein;
    qsizetype m_aantal = 0;
    qsizetype m_nogOpen = 0;  ///< when herbouw() was there last
    qsizetype m_gesloten = 0; ///< since then
};

} // namespace weegkamer
