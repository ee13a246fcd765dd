// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/brieven/stuk.h"
#include "core/handeling/register.h"

/// \file The rights of this program in one table: role × handeling × vraag × column. The kops in the Register are the source of the
/// first two, kolomrechten() of the third; Kamer checks by them, the role views are made from them, a disabled button asks them,
/// the navigation follows from them, and what is printed here is read from them (Wet art. 13).
namespace weegkamer
{

enum class Rechtsoort { Handeling, Vraag, Kolom };
const Keuzelijst &keuzesVan(Rechtsoort);

struct Rechtregel {
    Rechtsoort soort = Rechtsoort::Handeling;
    QString naam;  ///< "casus.toon", "betrokkene.bsn"
    QString titel; ///< the verb or the name for a person; empty for a column
    QString grond; ///< the article; empty for a column
    Rollen rollen;
};

/// Handelingen, vragen and columns, each in the order of their names.
QList<Rechtregel> rechtentabel(const Register &reg);
/// Two or three letters for the head of a narrow column: "CC", "POL".
QString kortlabel(Rol rol);
/// The same as a paper: a table a kind, a column a role.
Stuk rechtenstuk(const QList<Rechtregel> &tabel);

} // namespace weegkamer
