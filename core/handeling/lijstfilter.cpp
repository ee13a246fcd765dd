// SPDX-License-Identifier: EUPL-1.2
#include "core/handeling/lijstfilter.h"

#include "core/basis/vouw.h"

namespace weegkamer
{
namespace
{
constexpr qsizetype kortWoord = 2;
constexpr char16_t eindeLatijn = 0x250;
constexpr qsizetype jaarCijfers = 4;
constexpr qsizetype langsteNummer = jaarCijfers + 7; // a dash, and more dossiers than a year brings

/// Past everything that begins with `begin`, in the order of bytes.
QString voorbij(const QString &begin)
{
    const char32_t laatste = 0x10FFFF;
    return begin + QString::fromUcs4(&laatste, 1);
}

bool isNummer(const QString &tekst)
{
    return std::all_of(tekst.begin(), tekst.end(), [](QChar c) { return c == u'-' || (c >= u'0' && c <= u'9'); });
}

/// Every word must be there, the last one may be a beginning. Only letters and digits get through, so that nothing that is typed can be
/// an operator.
QString naamopdracht(const QString &tekst)
{
    QStringList woorden;
    QString woord;
    const QString alles = tekst + u' ';
    for (const QChar c : alles) {
        if (c.isLetterOrNumber() || c.isMark()) {
            woord += c;
        } else if (!woord.isEmpty()) {
            woorden.append(u'"' + woord + u'"');
            woord.clear();
        }
    }
    return woorden.isEmpty() ? QString() : QString(woorden.join(u' ') + u'*');
}
/// GLOB's class of all Latin letters that are this one with an accent on, or its capital. "o" gives "[oOöÖø…]".
QString klasseVan(QChar letter)
{
    QString uit(QLatin1Char('['));
    for (char16_t c = u'0'; c < eindeLatijn; ++c) {
        if (QChar(c).isLetterOrNumber() && vouw(QString(QChar(c))) == QString(letter))
            uit += QChar(c);
    }
    return uit + QLatin1Char(']');
}

/// A word of at most two letters, as the beginning of any word of a name. Nothing for what is longer, or not Latin.
QString kortPatroon(const QString &tekst)
{
    const QString gevouwen = vouw(tekst);
    const bool latijn = std::all_of(gevouwen.cbegin(), gevouwen.cend(), [](QChar c) { return c.isLetterOrNumber() && c.unicode() < 128; });
    if (gevouwen.isEmpty() || gevouwen.size() > kortWoord || tekst.size() != gevouwen.size() || !latijn)
        return {};
    QString uit = QStringLiteral("*[^0-9A-Za-z\u00c0-\u024f]");
    for (const QChar c : gevouwen)
        uit += klasseVan(c);
    return uit + QLatin1Char('*');
}
} // namespace

Lijstfilter lijstfilter(const QString &getypt, Naamfilter namen)
{
    const QString tekst = getypt.trimmed();
    if (tekst.isEmpty())
        return {};
    if (isNummer(tekst))
        return {.van = tekst, .tot = voorbij(tekst), .woorden = {}, .kort = {}};
    if (namen == Naamfilter::Niet)
        return {};
    return {.van = {}, .tot = {}, .woorden = naamopdracht(tekst), .kort = kortPatroon(tekst)};
}

QString bewaarbaarFilter(const QString &getypt)
{
    const QString tekst = getypt.trimmed();
    const qsizetype streep = tekst.indexOf(u'-');
    // Digits in a row may be a BSN or a day of birth: a number has its dash after the year.
    const bool begin = streep < 0 ? tekst.size() <= jaarCijfers
                                  : streep == jaarCijfers && tekst.lastIndexOf(u'-') == streep && tekst.size() <= langsteNummer;
    return begin && isNummer(tekst) ? tekst : QString();
}

void bindFilter(Statement &s, const Lijstfilter &filter)
{
    // Where nothing was typed, a range and a word in which nothing lies: the list then shows nothing rather than all.
    const QString geen = QStringLiteral("x");
    s.bind(":van", filter.van.isEmpty() ? geen : filter.van);
    s.bind(":tot", filter.van.isEmpty() ? geen : filter.tot);
    const bool opPatroon = s.heeft(":kort") && !filter.kort.isEmpty();
    if (s.heeft(":kort"))
        s.bind(":kort", opPatroon ? std::optional(filter.kort) : std::nullopt);
    if (s.heeft(":woorden"))
        s.bind(":woorden", opPatroon || filter.woorden.isEmpty() ? QStringLiteral("\"geennaamgetyptxyzzy\"") : filter.woorden);
    s.bind(":bekijk", hoogstensBekeken);
    s.bind(":aantal", hoogstensGefilterd);
}

} // namespace weegkamer
