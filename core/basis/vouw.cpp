// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/vouw.h"

#include <algorithm>
#include <memory>
#include <unicode/translit.h>
#include <vector>

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

QString volgensRegels(const QString &tekst)
{
    icu::UnicodeString u(reinterpret_cast<const char16_t *>(tekst.utf16()), static_cast<int32_t>(tekst.size()));
    naarLatijn().transliterate(u);
    return QString(reinterpret_cast<const QChar *>(u.getBuffer()), u.length());
}

/// What the rules make of one character, for those on which the rules look at nothing else: Latin letters with their accents on, and the
/// signs that Dutch texts have between them. Walking the rules costs a hundred times more than looking it up here.
class Latijn
{
public:
    static const Latijn &tabel()
    {
        static const Latijn t;
        return t;
    }
    static bool kent(QChar c) { return c.unicode() < letters || (c.unicode() >= vanafTeken && c.unicode() < totTeken); }
    const QString &van(QChar c) const { return m_vorm[c.unicode() < letters ? c.unicode() : c.unicode() - vanafTeken + letters]; }

private:
    static constexpr char16_t letters = 0x250;     ///< up to and with Latin Extended-B
    static constexpr char16_t vanafTeken = 0x2010; ///< dashes, quotation marks, the ellipsis
    static constexpr char16_t totTeken = 0x2030;

    Latijn() : m_vorm(letters + totTeken - vanafTeken)
    {
        for (char16_t c = 0; c < letters; ++c)
            m_vorm[c] = c < 128 ? QString(QChar(c).toLower()) : volgensRegels(QString(QChar(c)));
        for (char16_t c = vanafTeken; c < totTeken; ++c)
            m_vorm[c - vanafTeken + letters] = volgensRegels(QString(QChar(c)));
    }
    std::vector<QString> m_vorm;
};

/// Adds letters and digits; what separates words becomes one space between them.
class Gevouwen
{
public:
    explicit Gevouwen(qsizetype lengte) { m_uit.reserve(lengte); }
    void voegToe(const QString &tekst)
    {
        for (qsizetype i = 0; i < tekst.size(); ++i) {
            const QChar c = tekst.at(i);
            const bool paar = c.isHighSurrogate() && i + 1 < tekst.size() && tekst.at(i + 1).isLowSurrogate();
            const uint punt = paar ? QChar::surrogateToUcs4(c, tekst.at(i + 1)) : c.unicode();
            if (QChar::isLetterOrNumber(punt)) {
                if (m_spatie && !m_uit.isEmpty())
                    m_uit += QLatin1Char(' ');
                m_spatie = false;
                m_uit += c;
                if (paar)
                    m_uit += tekst.at(i + 1);
            } else if (QChar::isSpace(punt) || QChar::category(punt) == QChar::Punctuation_Dash) {
                m_spatie = true;
            }
            i += paar ? 1 : 0;
        }
    }
    const QString &tekst() const { return m_uit; }

private:
    QString m_uit;
    bool m_spatie = false;
};
} // namespace

QString vouw(const QString &tekst)
{
    Gevouwen gevouwen(tekst.size());
    if (std::all_of(tekst.cbegin(), tekst.cend(), &Latijn::kent)) {
        const Latijn &tabel = Latijn::tabel();
        for (const QChar c : tekst)
            gevouwen.voegToe(tabel.van(c));
    } else {
        gevouwen.voegToe(volgensRegels(tekst));
    }
    return gevouwen.tekst().isEmpty() ? tekst.trimmed().toLower() : gevouwen.tekst();
}

} // namespace weegkamer
