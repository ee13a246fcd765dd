// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>

namespace weegkamer
{

/// An article as the window and the letters show it: cited, with a paraphrase of our own, never the text of
/// the law.
struct Artikel {
    QString citaat;    ///< "Wet art. 5(3)", "Besluit art. 7(1)", "AVG art. 12(3)"
    QString titel;     ///< a few words
    QString parafrase; ///< Dutch, one or two sentences, our own wording
    QString bron;      ///< where we have it from
};

/// Every article that a rule cites, and all of the Besluit. Read once from a resource.
const QList<Artikel> &artikelen();
/// The article that is cited exactly so, or nullptr.
const Artikel *vindArtikel(QStringView citaat);

} // namespace weegkamer
