// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/omgeving.h"
#include "ui/venster/zijbalk.h"

#include "core/toegang/rollen.h"

#include <QHash>
#include <QMetaType>

namespace weegkamer
{

class Kamerpagina;

/// The subjects that a role sees, with how many things wait there for this user.
QList<Navigatiepunt> navigatie(Rol rol, const QHash<QString, int> &wacht);
/// Where a role begins after log-in.
QString beginplaats(Rol rol);
/// Where is searched; of no subject.
constexpr QStringView zoekplaats = u"zoeken";
/// Whether this role has the subject of that place, or may search there.
bool magNaar(Rol rol, const Plaats &plaats);
/// The entry of the navigation to which a place belongs.
QString navigatiesleutel(const Plaats &plaats);
/// The page of a place; nullptr when there is no such subject. Of a search only the place is known: its page is empty.
Kamerpagina *maakPagina(Omgeving &omgeving, const Plaats &plaats);
Kamerpagina *maakZoekpagina(Omgeving &omgeving, const QString &woorden);

} // namespace weegkamer

Q_DECLARE_METATYPE(weegkamer::Plaats)
