// SPDX-License-Identifier: EUPL-1.2
#include "core/personen/naamklank.h"

#include "core/basis/vouw.h"

#include <QSet>
#include <QStringList>

namespace weegkamer
{
namespace
{
struct Klank {
    QLatin1String spelling;
    QLatin1String klank;
};

/// In this order: the longest spelling of a sound first.
constexpr Klank klanken[] = {
    {QLatin1String("sch"), QLatin1String("s")}, {QLatin1String("tsj"), QLatin1String("s")}, {QLatin1String("tch"), QLatin1String("s")},
    {QLatin1String("sj"), QLatin1String("s")},  {QLatin1String("sh"), QLatin1String("s")},  {QLatin1String("dj"), QLatin1String("j")},
    {QLatin1String("dzj"), QLatin1String("j")}, {QLatin1String("ph"), QLatin1String("f")},  {QLatin1String("th"), QLatin1String("t")},
    {QLatin1String("gh"), QLatin1String("g")},  {QLatin1String("kh"), QLatin1String("g")},  {QLatin1String("ch"), QLatin1String("g")},
    {QLatin1String("ck"), QLatin1String("k")},  {QLatin1String("x"), QLatin1String("ks")},  {QLatin1String("q"), QLatin1String("k")},
    {QLatin1String("c"), QLatin1String("k")},   {QLatin1String("z"), QLatin1String("s")},   {QLatin1String("v"), QLatin1String("f")},
    {QLatin1String("d"), QLatin1String("t")},
};

/// A bit for each of a to z; none for another character.
constexpr quint32 bit(QChar c)
{
    return c >= u'a' && c <= u'z' ? 1U << (c.unicode() - u'a') : 0U;
}

constexpr quint32 lettersVan(QLatin1String woord)
{
    quint32 uit = 0;
    for (const char c : woord)
        uit |= bit(QLatin1Char(c));
    return uit;
}

bool isKlinker(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}
} // namespace

QString naamvorm(const QString &naam)
{
    static const QSet<QString> voorvoegsels{u"van"_qs, u"von"_qs, u"de"_qs, u"der"_qs, u"den"_qs, u"het"_qs, u"ten"_qs, u"ter"_qs, u"te"_qs,
                                            u"la"_qs, u"le"_qs, u"da"_qs, u"dos"_qs, u"el"_qs, u"al"_qs, u"ben"_qs, u"ibn"_qs, u"bin"_qs};
    QString gevouwen = vouw(naam);
    if (gevouwen.contains(u'j'))
        gevouwen.replace(u"ij"_qs, u"y"_qs);
    if (!gevouwen.contains(u' '))
        return gevouwen;
    QStringList woorden = gevouwen.split(u' ', Qt::SkipEmptyParts);
    while (woorden.size() > 1 && voorvoegsels.contains(woorden.constFirst()))
        woorden.removeFirst();
    return woorden.join(u' ');
}

QString naamklank(const QString &vorm)
{
    QString s = vorm;
    s.remove(u' ');
    // Which letters there are: a spelling of which one is missing need not be looked for, and most are not there.
    quint32 letters = 0;
    for (const QChar c : std::as_const(s))
        letters |= bit(c);
    for (const Klank &k : klanken) {
        if ((letters & lettersVan(k.spelling)) != lettersVan(k.spelling))
            continue;
        if (k.spelling.size() == 1 && k.klank.size() == 1)
            s.replace(k.spelling.front(), k.klank.front());
        else
            s.replace(k.spelling, k.klank);
        letters |= lettersVan(k.klank);
    }
    QString uit;
    uit.reserve(s.size());
    for (const QChar c : std::as_const(s)) {
        QChar klank = c;
        if (isKlinker(c) || c == u'y') {
            // Only at the beginning does a vowel carry the sound; "Yusuf" and "Joesoef" begin alike.
            if (!uit.isEmpty())
                continue;
            klank = c == u'y' ? u'j' : u'a';
        }
        if (uit.isEmpty() || uit.back() != klank)
            uit += klank;
    }
    return uit;
}

} // namespace weegkamer
