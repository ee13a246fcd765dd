// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/vraag.h"

namespace weegkamer
{

/// Destroys again what was destroyed after a back-up was made, when that back-up is restored (regels 6.3): one line of the sealed register of
/// destruction. Two persons signed it then; no person decides anew. In a kamer that is not behind, it finds nothing to do.
struct HerhaalVernietiging {
    static constexpr HandelingKop kop{"backup.herhaal-vernietiging", "Wet art. 9", "Voer een vernietiging opnieuw uit", Rollen::alle()};
    QString nummer;
    QByteArray register_; ///< as it was found: sealed under this kamer's Beheer key
    static constexpr auto velden()
    {
        using S = HerhaalVernietiging;
        return std::make_tuple(veld("nummer", &S::nummer, "Nummer", Verplicht),
                               veld("register", &S::register_, "Register van vernietiging", Verplicht, VeldSoort::Bestand));
    }
    /// K3: by its build; who restores can't leave out a line.
    static QList<Regeltoets<HerhaalVernietiging>> toetsen() { return {{"K3"}}; }
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// What the log and the report say of it.
namespace herhaling
{
constexpr const char *gedaan = "opnieuw vernietigd";
constexpr const char *stondErNiet = "stond niet in de back-up";
} // namespace herhaling

} // namespace weegkamer
