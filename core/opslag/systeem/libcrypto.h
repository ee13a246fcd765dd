// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace weegkamer
{

/// Opens OpenSSL's libcrypto, which SQLCipher calls. It is not opened at the start of the program, because the log-in page is drawn without
/// it: a twentieth of the time until then (docs/metingen.md). Whoever opens a database asks for it first; after that it stays. Any
/// thread. False when it isn't there or there is no memory for it: then nothing may be opened.
bool openLibcrypto();

} // namespace weegkamer
