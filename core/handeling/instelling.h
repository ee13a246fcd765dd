// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/context.h"

#include <QJsonObject>

namespace weegkamer
{

/// What an account chose for its own window, kept in the kamer and sealed to that account, as a draft is: the columns of a list, the size
/// of the window, light or dark. A choice changes no dossier and is not logged. Words of a dossier do not belong in it: they would
/// outlive it.
Uitkomst<QJsonObject> leesInstelling(Context &context, const QString &naam);

/// Keeps it. Fails with Invoer when it is larger than a choice can be.
Gelukt bewaarInstelling(Context &context, const QString &naam, const QJsonObject &waarde);

} // namespace weegkamer
