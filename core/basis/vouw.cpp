// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/vouw.h"

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
    icu::UnicodeString u(reinterpret_cast<const char16_t *>(tekst.utf16()), static_cast<int32_t>(tekst.size()));
    naarLatijn().transliterate(u);
    const QString gevouwen = alleenLettersEnCijfers(QString(reinterpret_cast<const QChar *>(u.getBuffer()), u.length()));
    return gevouwen.isEmpty() ? tekst.trimmed().toLower() : gevouwen;
}

} // namespace weegkamer
