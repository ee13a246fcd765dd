// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>

namespace weegkamer
{

/// A field that may be left empty, until what else is filled in (or who fills it in) makes a rule ask for it.
struct Veldvoorwaarde {
    QString veld;    ///< "noodzaak", or "machtiging.werkgever" for a field inside another
    QString wanneer; ///< after "verplicht": "als u iets bijzonders opschrijft"
};

/// The fields of this handeling of which that holds. A form says it beside them, so that nobody reads "mag leeg" where saving refuses.
QList<Veldvoorwaarde> voorwaarden(const QString &handeling);

} // namespace weegkamer
