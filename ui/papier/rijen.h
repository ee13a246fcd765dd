// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QTextDocument;

namespace weegkamer
{

/// Moves each row of a table that would be cut by the end of a page to the next page, below the repeated headings; Qt itself breaks between any
/// two lines. A row that is longer than a page is broken all the same, and so may the one below it be. Of a document with a page size.
void houdRijenHeel(QTextDocument &document);

} // namespace weegkamer
