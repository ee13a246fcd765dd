// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringView>

namespace weegkamer
{

/// Whether what stands on a letter (a combining accent) belongs to its word, or ends it.
enum class Accenten { Erbij, Los };

/// Calls `f(begin, length)`, in UTF-16 units, for each word: a run of letters and digits of any script. `f` returns false to stop.
template <class F>
void elkWoord(QStringView tekst, Accenten accenten, F &&f)
{
    const auto hoortBij = [&](char32_t c) {
        if (c < 0x80)
            return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9');
        return QChar::isLetterOrNumber(c) || (accenten == Accenten::Erbij && QChar::isMark(c));
    };
    qsizetype begin = 0;
    qsizetype plek = 0;
    while (plek < tekst.size()) {
        const QChar c = tekst[plek];
        const bool paar = c.isHighSurrogate() && plek + 1 < tekst.size() && tekst[plek + 1].isLowSurrogate();
        const qsizetype verder = plek + (paar ? 2 : 1);
        if (!hoortBij(paar ? QChar::surrogateToUcs4(c, tekst[plek + 1]) : char32_t(c.unicode()))) {
            if (plek > begin && !f(begin, plek - begin))
                return;
            begin = verder;
        }
        plek = verder;
    }
    if (plek > begin)
        f(begin, plek - begin);
}

} // namespace weegkamer
