// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/context.h"

#include <QJsonObject>

namespace weegkamer
{

/// \file A draft is an unfinished handeling: its fields, sealed to its author, one per handeling and thing in a dossier, gone with the dossier
/// or 14 days after it was last touched (regels 6.22). The only write without a log entry.

/// Under which name the draft of a form is kept: that of the handeling, and of the things that it is about, such as an action of the plan.
/// `vast` is what the place of the form gives; only the ids in it count, and the dossier has a place of its own.
QString conceptnaam(const QString &handeling, const QJsonObject &vast);

/// Saves what was typed so far; `dossier` may be none (a new melding).
Gelukt bewaarConcept(Context &context, const QString &handeling, DossierId dossier, const QJsonObject &velden);
/// The author's own draft; none when there is none, when it lapsed, or when it was sealed to a key that is gone.
Uitkomst<std::optional<QJsonObject>> leesConcept(Context &context, const QString &handeling, DossierId dossier);
Gelukt gooiConceptWeg(Context &context, const QString &handeling, DossierId dossier);
/// Removes everybody's lapsed drafts.
Gelukt ruimConceptenOp(Context &context);

} // namespace weegkamer
