// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/vernietig.h"
#include "core/bewaring/verklaring.h"

namespace weegkamer
{

/// Rounds off a batch, as the last part of its Taak: everything that was destroyed and has no certificate yet. Looks in every
/// decrypted page, in the keyring and in the program's own folders for the words that the destruction learned, and draws up the
/// certificate, signed by whoever is logged in. Refused (W9b) when the file was not rewritten under a new key since; when something
/// is left no certificate is made, and the register says so. The words are kept nowhere.
struct MaakVerklaring {
    static constexpr HandelingKop kop{"bewaring.maak-verklaring", "Wet art. 9", "Maak de verklaring van vernietiging", Vernietig::wie};
    static constexpr auto velden() { return std::make_tuple(); }
    static QList<Regeltoets<MaakVerklaring>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

} // namespace weegkamer
