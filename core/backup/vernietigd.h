// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/geheim.h"
#include "core/opslag/database.h"

#include <QJsonArray>

/// \file The register of destruction outside of the kamer, so that a restored back-up knows what was destroyed after it was made
/// (regels 6.3): NAAM.vernietigd beside the kamer and beside its back-ups, and in every back-up. It is sealed under the Beheer
/// key, which stays the same for the life of a kamer: any account of the kamer can read and carry it, nobody else can.
namespace weegkamer
{

/// The rows of the register as they stand in the kamer.
Uitkomst<QJsonArray> leesVernietigd(Database &db);

Uitkomst<QByteArray> sluitVernietigd(const QJsonArray &rijen, const QByteArray &kamerId, const Geheim &beheer);
/// Nothing gives no rows. Fails with Beschadigd when it is of another kamer, or was changed without the key; or NieuwereVersie.
Uitkomst<QJsonArray> openVernietigd(const QByteArray &bytes, const QByteArray &kamerId, const Geheim &beheer);

/// Both lists, each destroyed dossier once.
QJsonArray voegVernietigdSamen(const QJsonArray &een, const QJsonArray &ander);

/// NAAM.vernietigd beside NAAM.weegkamer.
QString vernietigdBij(const QString &kamerPad);
/// The register in this file as it stands; empty when there is no such file.
Uitkomst<QByteArray> leesVernietigdbestand(const QString &pad);

} // namespace weegkamer
