// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace weegkamer
{

class Register;

/// Adds the handelingen and vragen of the weging.
void registreerWeging(Register &reg);

} // namespace weegkamer
