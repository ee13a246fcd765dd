// SPDX-License-Identifier: EUPL-1.2
#include "core/kamer/afronden.h"

#include "core/bewaring/certificaat.h"
#include "core/bewaring/maakverklaring.h"
#include "core/opslag/paginascan.h"

namespace weegkamer
{
namespace
{
constexpr qint64 totaal = 1000; ///< parts of a thousand, over the three stages
constexpr qint64 naSamenvoegen = 100;
constexpr qint64 naHerschrijven = 600;

/// A stage's own progress as part of the whole.
Schrijfvoortgang deel(const Schrijfvoortgang &voortgang, qint64 van, qint64 tot)
{
    return [&voortgang, van, tot](qint64 gedaan, qint64 alles) {
        return !voortgang || voortgang(van + (alles > 0 ? (tot - van) * std::min(gedaan, alles) / alles : 0), totaal);
    };
}

/// The handeling hears of progress for as long as this lives.
class Meelezer
{
public:
    Meelezer(Kamer &kamer, const Schrijfvoortgang &voortgang) : m_kamer(kamer) { m_kamer.zetVoortgang(voortgang); }
    ~Meelezer() { m_kamer.zetVoortgang({}); }
    Meelezer(const Meelezer &) = delete;
    Meelezer &operator=(const Meelezer &) = delete;

private:
    Kamer &m_kamer;
};
} // namespace

Uitkomst<Gedaan> rondVernietigingAf(Kamer &kamer, const Schrijfvoortgang &voortgang)
{
    // Before the long work: whoever may not draw up the certificate does not rewrite the file for it.
    if (const Gelukt mag = kamer.mag(QLatin1String(MaakVerklaring::kop.naam), {}); !mag && mag.error().soort == FoutSoort::GeenRecht)
        return tl::unexpected(mag.error());
    PROBEER_IN(const OpenVernietigingen open, kamer.vraag(VraagOpenVernietigingen{}));
    if (open.aantal == 0)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Er is geen vernietiging die nog moet worden afgerond."));
    PROBEER(voegZoekindexSamen(kamer.database(), [&](qint64 plak, qint64) {
        return !voortgang || voortgang(std::min(plak, naSamenvoegen), totaal);
    }));
    PROBEER(kamer.hersleutel(deel(voortgang, naSamenvoegen, naHerschrijven)));
    const Meelezer meelezer(kamer, deel(voortgang, naHerschrijven, totaal));
    return kamer.doe(MaakVerklaring{});
}

} // namespace weegkamer
