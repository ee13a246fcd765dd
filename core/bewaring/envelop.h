// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/context.h"

#include <functional>

/// \file A closed casus leaves the tables and becomes an envelope: its own small database, compressed and sealed under a fresh key
/// that is wrapped for who may open it (Wet art. 6(3)). In the clear stay the dossier's number and its dates.
namespace weegkamer
{

/// Seals the dossier's rows and stores them as its envelope; the tables are left as they are. Needs the Herken key, for the
/// identity part. What is plain for a moment is wiped.
Gelukt verzegelInEnvelop(Context &context, const Dossierkop &dossier);

/// The envelope's own database, in memory, with the schema of today. Fails with GeenRecht when this log-in lacks the Afscherm key,
/// NietGevonden when the dossier has no envelope, Beschadigd when a byte of it differs.
Uitkomst<std::unique_ptr<Database>> openEnvelop(Context &context, const Dossierkop &dossier);

Uitkomst<bool> heeftEnvelop(Context &context, DossierId dossier);
/// Fails as openEnvelop does, without opening it.
Gelukt toetsEnvelop(Context &context, const Dossierkop &dossier);

/// Changes what is in an envelope without lifting it: `werk` runs on the envelope's own tables, which then go into it anew, under a fresh
/// key. What was removed is nowhere in it. Duties are the kamer's, not the envelope's: `werk` leaves them to the caller.
Gelukt wijzigEnvelop(Context &context, const Dossierkop &dossier, const std::function<Gelukt(Context &binnen)> &werk);

/// The dossier's own key out of its envelope, for its documents.
Uitkomst<Geheim> dossiersleutelUit(Database &envelop);

/// A text for who may open shielded dossiers: anyone seals it, who holds the Afscherm key opens it.
Uitkomst<QByteArray> verzegelVoorOpeners(Context &context, const QString &tekst);
Uitkomst<QString> openVoorOpeners(Context &context, const QByteArray &verzegeld);

/// Puts the rows of the envelope back into the tables and removes the envelope. For a reopening (W6.3b), in its transaction.
Gelukt hefEnvelopOp(Context &context, const Dossierkop &dossier);

} // namespace weegkamer
