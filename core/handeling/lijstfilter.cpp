// SPDX-License-Identifier: EUPL-1.2
#include "core/handeling/lijstfilter.h"

namespace weegkamer
{
namespace
{
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
} // namespace

Lijstfilter lijstfilter(const QString &getypt, Naamfilter namen)
{
    const QString tekst = getypt.trimmed();
    if (tekst.isEmpty())
        return {};
    if (isNummer(tekst))
        return {tekst, voorbij(tekst), {}};
    return {{}, {}, namen == Naamfilter::Wel ? naamopdracht(tekst) : QString()};
}

void bindFilter(Statement &s, const Lijstfilter &filter)
{
    // Where nothing was typed, a range and a word in which nothing lies: the list then shows nothing rather than all.
    const QString geen = QStringLiteral("x");
    s.bind(":van", filter.van.isEmpty() ? geen : filter.van);
    s.bind(":tot", filter.van.isEmpty() ? geen : filter.tot);
    if (s.heeft(":woorden"))
        s.bind(":woorden", filter.woorden.isEmpty() ? QStringLiteral("\"geennaamgetyptxyzzy\"") : filter.woorden);
    s.bind(":bekijk", hoogstensBekeken);
    s.bind(":aantal", hoogstensGefilterd);
}

} // namespace weegkamer
