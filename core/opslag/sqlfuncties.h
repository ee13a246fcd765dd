// SPDX-License-Identifier: EUPL-1.2
#pragma once

struct sqlite3;

namespace weegkamer
{

/// Gives this connection the functions of our own that a statement may use: vouw(text), the text folded for comparing names (vouw.h).
/// Returns SQLite's code.
int voegFunctiesToe(sqlite3 *db);

} // namespace weegkamer
