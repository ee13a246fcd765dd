// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/context.h"

namespace weegkamer
{

/// \file What every subject does with a dossier: open it, move it on, and keep the list of what is due in it.

/// Opens a new dossier with the next number of the year ("2026-014") and a key of its own; the log entry will name it.
Uitkomst<Dossierkop> openDossier(Context &context, Fase fase);
/// Moves the dossier to another phase, from today.
Gelukt zetFase(Context &context, DossierId dossier, Fase fase);

/// A duty in a dossier: what is due, whose turn it is, by when, on what ground. Never a person's name in it.
struct Plicht {
    DossierId dossier;
    QString soort;        ///< one word; a dossier has at most one open duty of a kind and a role
    Rol rol;              ///< whose turn it is
    QString omschrijving; ///< one line, without a name
    QString regel;        ///< id of the rule
    QDate uiterlijk;      ///< last day; invalid when there is none
    AccountId account{};  ///< who owes it, when that is one person; none: the whole role
};
/// Puts a duty on the work-list; one of the same kind, role and account in the dossier is replaced.
Gelukt legPlichtOp(Context &context, const Plicht &plicht);
/// Ticks off the open duties of this kind in the dossier; of every role when none is given.
Gelukt doePlichtAf(Context &context, DossierId dossier, const QString &soort, std::optional<Rol> rol = {});
/// Ticks off all open duties of the dossier.
Gelukt doeAllePlichtenAf(Context &context, DossierId dossier);

/// Whether the dossier is out of its envelope only for the three to weigh its reopening (W6.3b): nothing else may be done with it.
Uitkomst<bool> heropeningLoopt(Context &context, DossierId dossier);

/// What can be found of a dossier by searching: replaced as a whole for this kind ("betrokkene", "feit", …).
Gelukt maakVindbaar(Context &context, DossierId dossier, const QString &soort, const QString &tekst);

} // namespace weegkamer
