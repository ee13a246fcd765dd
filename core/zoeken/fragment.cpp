// SPDX-License-Identifier: EUPL-1.2
#include "core/zoeken/fragment.h"

#include "core/basis/woorden.h"

#include <algorithm>

namespace weegkamer
{
namespace
{
constexpr int hoogstensWoorden = 16;
constexpr qsizetype ervoor = 24;  ///< characters shown before a hit: few, so that it is seen on a narrow page too
constexpr qsizetype lengte = 120; ///< of a fragment

bool isAscii(QStringView woord)
{
    return std::all_of(woord.begin(), woord.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// A word as the index keeps it (unicode61, remove_diacritics): small letters without what stands on them.
QString indexvorm(QStringView woord)
{
    QString klein = woord.toString().toLower();
    if (isAscii(klein))
        return klein;
    QString uit = klein.normalized(QString::NormalizationForm_D);
    return uit.removeIf([](QChar c) { return c.isMark(); });
}

/// The words as the index has them: all must be there as they are, the last one may be a beginning.
class Gezocht
{
public:
    explicit Gezocht(const QStringList &woorden)
    {
        for (const QString &woord : woorden)
            m_heel.append(indexvorm(woord));
        if (!m_heel.isEmpty())
            m_begin = m_heel.takeLast();
    }
    bool raakt(QStringView woord) const
    {
        if (isAscii(woord)) // nearly always: nothing to fold, nothing to copy
            return isEen(woord);
        const QString vorm = indexvorm(woord);
        return isEen(vorm);
    }

private:
    bool isEen(QStringView vorm) const
    {
        const auto zelfde = [&](const QString &heel) { return vorm.compare(heel, Qt::CaseInsensitive) == 0; };
        return (!m_begin.isEmpty() && vorm.startsWith(m_begin, Qt::CaseInsensitive)) || std::any_of(m_heel.cbegin(), m_heel.cend(), zelfde);
    }

    QStringList m_heel;
    QString m_begin;
};

bool hoortBijWoord(QStringView tekst, qsizetype plek)
{
    if (plek < 0 || plek >= tekst.size())
        return false;
    const QChar c = tekst.at(plek);
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// Where this word stands as it was typed, capitals aside; -1: nowhere. Quick, for in a long text: it goes from one first letter to the next.
qsizetype plekLetterlijk(QStringView tekst, QStringView woord, bool magBegin)
{
    const QChar klein = woord.front().toLower();
    const QChar groot = woord.front().toUpper();
    qsizetype bijKlein = tekst.indexOf(klein);
    qsizetype bijGroot = groot == klein ? -1 : tekst.indexOf(groot);
    while (bijKlein >= 0 || bijGroot >= 0) {
        const bool isKlein = bijGroot < 0 || (bijKlein >= 0 && bijKlein < bijGroot);
        qsizetype &plek = isKlein ? bijKlein : bijGroot;
        if (tekst.sliced(plek).startsWith(woord, Qt::CaseInsensitive) && !hoortBijWoord(tekst, plek - 1)
            && (magBegin || !hoortBijWoord(tekst, plek + woord.size())))
            return plek;
        plek = tekst.indexOf(isKlein ? klein : groot, plek + 1);
    }
    return -1;
}

/// Where the first of the words stands, literally or in another spelling; -1: nowhere.
qsizetype eerstePlek(const QString &tekst, const QStringList &woorden, const Gezocht &gezocht)
{
    qsizetype eerste = -1;
    for (qsizetype i = 0; i < woorden.size(); ++i) {
        const qsizetype plek = plekLetterlijk(tekst, woorden.at(i), i + 1 == woorden.size());
        if (plek >= 0 && (eerste < 0 || plek < eerste))
            eerste = plek;
    }
    if (eerste >= 0)
        return eerste;
    elkWoord(tekst, Accenten::Erbij, [&](qsizetype begin, qsizetype aantal) {
        if (gezocht.raakt(QStringView(tekst).sliced(begin, aantal)))
            eerste = begin;
        return eerste < 0;
    });
    return eerste;
}

/// The text around a place, from one space to another where there are.
QString stukRond(const QString &tekst, qsizetype plek)
{
    qsizetype begin = std::max<qsizetype>(0, plek - ervoor);
    if (const qsizetype spatie = begin > 0 ? tekst.indexOf(u' ', begin) : -1; spatie >= 0 && spatie < plek)
        begin = spatie + 1;
    qsizetype eind = std::min(tekst.size(), begin + lengte);
    if (const qsizetype spatie = eind < tekst.size() ? tekst.lastIndexOf(u' ', eind) : -1; spatie > begin + lengte / 2)
        eind = spatie;
    QString stuk = tekst.mid(begin, eind - begin).simplified();
    if (begin > 0)
        stuk.prepend(QChar(0x2026));
    if (eind < tekst.size())
        stuk.append(QChar(0x2026));
    return stuk;
}
} // namespace

QStringList woordenIn(const QString &getypt)
{
    QStringList woorden;
    elkWoord(getypt, Accenten::Erbij, [&](qsizetype begin, qsizetype aantal) {
        woorden.append(getypt.sliced(begin, aantal));
        return woorden.size() < hoogstensWoorden;
    });
    return woorden;
}

Fragment fragmentVan(const QString &tekst, const QStringList &woorden)
{
    const Gezocht gezocht(woorden);
    Fragment fragment{stukRond(tekst, eerstePlek(tekst, woorden, gezocht)), {}};
    elkWoord(fragment.tekst, Accenten::Erbij, [&](qsizetype begin, qsizetype aantal) {
        if (gezocht.raakt(QStringView(fragment.tekst).sliced(begin, aantal)))
            fragment.raak.append({static_cast<int>(begin), static_cast<int>(aantal)});
        return true;
    });
    return fragment;
}

} // namespace weegkamer
