// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/casus/casus.h"
#include "core/handeling/handeling.h"
#include "core/handeling/namens.h"

/// \file Who speaks for a body in a casus: its own account in person, or the coordinator, who records namens whom (N1).
namespace weegkamer
{

/// Whether this body takes part in the casus now.
Uitkomst<bool> doetMee(Context &context, DossierId dossier, DeelnemerId deelnemer);
/// W5.3e: refuses, beside `deelnemer`, what is asked of or for a body that does not take part in the casus.
Gelukt toetsDoetMee(Context &context, DossierId dossier, DeelnemerId deelnemer);
/// W13: refuses an account that acts for another body than the one for which it takes part in this casus. The coordinator passes.
Gelukt toetsEigenOrganisatie(Context &context, DossierId dossier, DeelnemerId deelnemer);

/// N1: whom, in what function and when, of what is recorded namens somebody.
Gelukt toetsNamensVelden(Context &context, const QString &naam, const QString &functie, QDate datum);

namespace casusdetail
{
Gelukt toetsNamens(Context &context, Ontvangstwijze wijze, const QString &naam, const QString &functie, QDate datum);
} // namespace casusdetail

/// N1: the coordinator says namens whom, in what function, when and how it came in; everybody else acts in person.
template <class S>
    requires requires(const S &s) {
        { s.wijze } -> std::convertible_to<Ontvangstwijze>;
        { s.namensDatum } -> std::convertible_to<QDate>;
    }
Gelukt isVanWieHetGeeft(const S &s, Context &context)
{
    return casusdetail::toetsNamens(context, s.wijze, s.namensNaam, s.namensFunctie, s.namensDatum);
}

} // namespace weegkamer
