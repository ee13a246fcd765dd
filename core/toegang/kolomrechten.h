// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/toegang/rollen.h"

#include <QLatin1String>

/// \file The column half of the rights table: what of each table a role may see at all. The other half, which handeling and which
/// vraag a role may use, stands in their kops and is collected in the Register. Role views are made from this table and from
/// nothing else; what it does not name, nobody sees (Wet art. 13, need to know).
namespace weegkamer
{

/// Some columns of one table, and who may see them. An empty set says so on purpose: the machinery's alone.
struct Kolomrecht {
    const char *tabel;
    const char *kolommen; ///< separated by spaces
    Rollen rollen;
};

/// All columns of all tables; a test compares it with the schema.
const QList<Kolomrecht> &kolomrechten();
/// The roles that may see this column; none when it is not named.
Rollen wieMagKolom(QLatin1String tabel, QLatin1String kolom);
inline bool magKolom(Rol rol, QLatin1String tabel, QLatin1String kolom)
{
    return wieMagKolom(tabel, kolom).bevat(rol);
}

/// Who sees the duties of others in a dossier; the others see their own.
constexpr Rollen zienAllePlichten{Rol::Casuscoordinator, Rol::Burgemeester, Rol::Contactpunt, Rol::Fg, Rol::Auditor};
/// Who sees the counts of others' duties.
constexpr Rollen zienAlleTellers{Rol::Casuscoordinator};

} // namespace weegkamer
