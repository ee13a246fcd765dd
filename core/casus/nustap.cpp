// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/nustap.h"

#include "core/casus/casusbeeld.h"

#include <array>

namespace weegkamer
{
namespace
{
struct Weg {
    const char16_t *soort; ///< of the duty; with a number behind it when it ends in "-"
    const char16_t *handeling;
};
constexpr std::array<Weg, 5> wegen{{{u"deelnemers", u"casus.voeg-deelnemer-toe"},
                                    {u"noodzaak", u"casus.beoordeel-noodzaak"},
                                    {u"afsluiten", u"casus.sluit-af"},
                                    {u"actie-", u"casus.werk-actie-bij"},
                                    {u"herstel-", u"casus.herstel-inbreng"}}};

std::optional<Nustap> stapVan(const Plichtbeeld &plicht)
{
    for (const Weg &weg : wegen) {
        const QStringView soort(weg.soort);
        const bool metNummer = soort.endsWith(u'-');
        if (metNummer ? !plicht.soort.startsWith(soort) : plicht.soort != soort)
            continue;
        Nustap stap{QString::fromUtf16(weg.handeling), {}, {}, plicht.omschrijving, plicht.regel, plicht.uiterlijk};
        const qint64 nummer = plicht.soort.mid(soort.size()).toLongLong();
        if (soort == u"actie-")
            stap.actie = ActieId(nummer);
        else if (metNummer)
            stap.inbreng = InbrengId(nummer);
        return stap;
    }
    return std::nullopt;
}
} // namespace

std::optional<Nustap> nustapVan(const QList<Plichtbeeld> &plichten, Rol rol)
{
    for (const Plichtbeeld &plicht : plichten) {
        if (plicht.rol != rol)
            continue;
        if (auto stap = stapVan(plicht))
            return stap;
    }
    return std::nullopt;
}

} // namespace weegkamer
