// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/vouw.h"

#include <algorithm>
#include <memory>
#include <unicode/translit.h>

namespace weegkamer
{
namespace
{
/// Made once: parsing ICU's rules takes milliseconds. Using it is const, and safe in several threads.
const icu::Transliterator &naarLatijn()
{
    static const std::unique_ptr<icu::Transliterator> t = [] {
        UErrorCode code = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> gemaakt(icu::Transliterator::createInstance(
            icu::UnicodeString::fromUTF8("Any-Latin; Latin-ASCII; Lower"), UTRANS_FORWARD, code));
        if (!gemaakt || U_FAILURE(code))
            qFatal("ICU has no transliteration to Latin: %s", u_errorName(code));
        return gemaakt;
    }();
    return *t;
}

/// Any-Latin and Latin-ASCII leave ASCII as it is: what is ASCII, as most names and texts are, needs no rules to be walked.
bool isAscii(const QString &tekst)
{
    return std::all_of(tekst.cbegin(), tekst.cend(), [](QChar c) { return c.unicode() < 128; });
}

QString naarAscii(const QString &tekst)
{
    if (isAscii(tekst))
        return tekst.toLower();
    icu::UnicodeString u(reinterpret_cast<const char16_t *>(tekst.utf16()), static_cast<int32_t>(tekst.size()));
    naarLatijn().transliterate(u);
    return QString(reinterpret_cast<const QChar *>(u.getBuffer()), u.length());
}

QString alleenLettersEnCijfers(const QString &tekst)
{
    QString uit;
    bool spatie = false;
    const QList<uint> punten = tekst.toUcs4();
    for (const uint punt : punten) {
        if (QChar::isLetterOrNumber(punt)) {
            if (spatie && !uit.isEmpty())
                uit += QLatin1Char(' ');
            spatie = false;
            uit += QChar::fromUcs4(punt);
        } else if (QChar::isSpace(punt) || QChar::category(punt) == QChar::Punctuation_Dash) {
            spatie = true;
        }
    }
    return uit;
}
} // namespace

QString vouw(const QString &tekst)
{
    const QString gevouwen = alleenLettersEnCijfers(naarAscii(tekst));
    return gevouwen.isEmpty() ? tekst.trimmed().toLower() : gevouwen;
}

} // namespace weegkamer
