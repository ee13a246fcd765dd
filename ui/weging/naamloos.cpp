// SPDX-License-Identifier: EUPL-1.2
#include "ui/weging/naamloos.h"

#include <QRegularExpression>
#include <QStringList>

namespace weegkamer
{
namespace
{
constexpr int kortsteWoord = 3;
} // namespace

QString zonderNaam(const QString &tekst, const QString &naam, const QString &ander)
{
    static const QRegularExpression geenLetter(u"[^\\p{L}\\p{M}]+"_qs, QRegularExpression::UseUnicodePropertiesOption);
    QStringList woorden;
    const QStringList delen = naam.split(geenLetter, Qt::SkipEmptyParts);
    for (const QString &deel : delen) {
        // A script without capitals has none to begin with.
        if (deel.size() >= kortsteWoord && !deel.at(0).isLower())
            woorden.append(QRegularExpression::escape(deel));
    }
    if (woorden.isEmpty())
        return tekst;
    // The words of a name that stand together are one person.
    const QString woord = u"(?:%1)"_qs.arg(woorden.join(u'|'));
    const QRegularExpression vorm(u"(?<![\\p{L}\\p{M}])%1(?:[\\s-]+(?:\\p{Ll}{2,3}\\s+){0,2}%1)*(?:['’]?s)?(?![\\p{L}\\p{M}])"_qs.arg(woord),
                                  QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return QString(tekst).replace(vorm, ander);
}

} // namespace weegkamer
