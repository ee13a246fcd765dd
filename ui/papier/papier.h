// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/brieven/stuk.h"

#include <QByteArray>
#include <memory>

class QTextDocument;

/// \file Papers as somebody holds them: the blocks of a Stuk laid out for reading, for printing and for a word processor.
/// Needs a QGuiApplication (the offscreen platform will do), because fonts come from there.
namespace weegkamer
{

/// What stands on every page besides the paper itself.
struct Briefhoofd {
    QString gemeente;
    bool oefening = false; ///< from a practice room: every page says OEFENING
    QString logmerk{};     ///< the newest entry of the log, so that a paper can witness that a log was put back
};

/// The paper as a document: title, headings, paragraphs, tables. Bears no colours of its own, so that it can be shown in both
/// themes. Texts go in as plain text; nothing in them is read as mark-up.
std::unique_ptr<QTextDocument> maakDocument(const Stuk &stuk);

/// A4, PDF/A-1b, fonts embedded; the municipality above and "bladzij 1 van 2" below every page. Fails with Machine when it can't be
/// composed.
Uitkomst<QByteArray> alsPdf(const Stuk &stuk, const Briefhoofd &hoofd);

/// OpenDocument text, to be worked on; a practice room's mark stands on top. Fails with Machine when it can't be composed.
Uitkomst<QByteArray> alsOdt(const Stuk &stuk, const Briefhoofd &hoofd);

} // namespace weegkamer
