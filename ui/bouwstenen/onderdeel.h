// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace weegkamer
{

/// The way into a library of ours that is fetched when it is needed first, so that starting doesn't wait for it; null when it isn't there.
/// Looked for where the program itself says its libraries are (its run path), and nowhere that a file or a setting could name.
void *haalOnderdeel(const char *bibliotheek, const char *ingang);

} // namespace weegkamer
