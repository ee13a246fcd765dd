// SPDX-License-Identifier: EUPL-1.2
#include "core/recht/duur.h"

#include <array>

namespace weegkamer
{
namespace
{
struct Eenheid {
    Duur::Soort soort;
    char16_t letter;
    const char16_t *enkelvoud;
    const char16_t *meervoud;
};
constexpr std::array eenheden{
    Eenheid{Duur::Dagen, u'D', u"dag", u"dagen"},       Eenheid{Duur::Weken, u'W', u"week", u"weken"},
    Eenheid{Duur::Maanden, u'M', u"maand", u"maanden"}, Eenheid{Duur::Jaren, u'Y', u"jaar", u"jaar"},
    Eenheid{Duur::Uren, u'H', u"uur", u"uur"},
};

const Eenheid &eenheidVan(Duur::Soort soort)
{
    for (const Eenheid &eenheid : eenheden) {
        if (eenheid.soort == soort)
            return eenheid;
    }
    Q_UNREACHABLE();
}

tl::unexpected<Fout> geenDuur(QStringView iso)
{
    return foutMet(
        FoutSoort::Invoer,
        QStringLiteral("“%1” is geen termijn. Schrijf bijvoorbeeld P1M, P6W, P14D, P5Y of PT72H.").arg(iso));
}
} // namespace

Uitkomst<Duur> duurUit(QStringView iso)
{
    const bool uren = iso.startsWith(u"PT");
    if (!iso.startsWith(u'P'))
        return geenDuur(iso);
    const QStringView rest = iso.sliced(uren ? 2 : 1);
    if (rest.size() < 2 || rest.size() > 5)
        return geenDuur(iso);
    int aantal = 0;
    for (const QChar teken : rest.chopped(1)) {
        if (teken < u'0' || teken > u'9')
            return geenDuur(iso);
        aantal = 10 * aantal + (teken.unicode() - u'0');
    }
    for (const Eenheid &eenheid : eenheden) {
        if (rest.back() == eenheid.letter && uren == (eenheid.soort == Duur::Uren) && aantal > 0)
            return Duur{eenheid.soort, aantal};
    }
    return geenDuur(iso);
}

QString iso(const Duur &duur)
{
    const QString kop = duur.soort == Duur::Uren ? QStringLiteral("PT") : QStringLiteral("P");
    return kop + QString::number(duur.aantal) + QChar(eenheidVan(duur.soort).letter);
}

QString tekst(const Duur &duur)
{
    const Eenheid &eenheid = eenheidVan(duur.soort);
    const QString woord = QString::fromUtf16(duur.aantal == 1 ? eenheid.enkelvoud : eenheid.meervoud);
    return QStringLiteral("%1 %2").arg(duur.aantal).arg(woord);
}

} // namespace weegkamer
