// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace weegkamer::demo
{

/// The situation sketches, in the order of their files (resources/demo/schetsen-*.json).
const QList<QJsonObject> &schetsen();
/// One list out of resources/demo/namen.json: "voornamen", "achternamen", "straten", "wijken", "medewerkers", …
QJsonArray namen(const char *lijst);

/// A burgerservicenummer that passes the eleven-test, made from a running number; begins with 9, so that it is nobody's today.
QString verzonnenBsn(int nummer);
/// The betrokkene of a dossier, as the fields of a handeling; the first name has nothing to do with the sketch.
QJsonObject betrokkene(const QJsonObject &schets, int nummer, const QDate &opDag);
/// A text of a sketch with {wijk}, {straat} and {dag} filled in for this dossier.
QString gevuld(const QString &tekst, int nummer);

} // namespace weegkamer::demo
