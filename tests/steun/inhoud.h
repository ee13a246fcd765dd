// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/kamer/kamer.h"
#include "core/opslag/tabellen.h"

/// \file What a kamer holds, to compare before and after.
namespace weegkamer
{

/// All rows of all tables as text, a line each, but for the log and the row of the kamer itself: what opening and logging add to.
inline QStringList inhoudVan(Database &db)
{
    QStringList uit;
    for (const Tabel &tabel : tabellen()) {
        const QString naam = QString::fromLatin1(tabel.naam);
        if (naam == u"logboek" || naam == u"logkop" || naam == u"kamer" || naam == u"logdetail")
            continue;
        auto s = db.bereid(Modus::Onderhoud, u"SELECT * FROM main."_qs + naam + u" ORDER BY 1"_qs);
        if (!s)
            return {s.error().detail};
        for (auto rij = s->stap(); rij && *rij; rij = s->stap()) {
            QStringList delen{naam};
            for (int i = 0; i < s->kolommen(); ++i)
                delen.append(QString::fromLatin1(s->bytes(i).toHex()));
            uit.append(delen.join(u'|'));
        }
    }
    return uit;
}

} // namespace weegkamer
