// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/id.h"
#include "core/toegang/rollen.h"

/// \file A casus: what the weegploeg took up. Deelnemers with a real role in the plan bring in what they know and agree on goals
/// and actions; every half year somebody asks whether it is still necessary (Wet art. 3-5, 8, 9; Besluit art. 6, 8-11).
namespace weegkamer
{

class Register;

using DeelnameId = Id<struct DeelnameMerk>; ///< one person of one body in one casus
using InbrengId = Id<struct InbrengMerk>;
using DerdeId = Id<struct DerdeMerk>;
using InterventieId = Id<struct InterventieMerk>; ///< how a goal of the plan is approached
using PlanevaluatieId = Id<struct PlanevaluatieMerk>;

/// Who runs a casus.
constexpr Rollen casusvoerders{Rol::Casuscoordinator};
/// Who does something in a casus for a body: the coordinator namens who gave it (N1), the others in person, for their own body.
constexpr Rollen casuswerkers{Rol::Casuscoordinator, Rol::Burgemeester, Rol::Politie, Rol::OpenbaarMinisterie, Rol::Deelnemer};
/// Who may read a casus; a deelnemer sees only those in which the account takes part.
constexpr Rollen casuslezers = casuswerkers | Rollen{Rol::Contactpunt, Rol::Fg, Rol::Auditor};

void registreerCasus(Register &reg);

} // namespace weegkamer
