// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/uitkomst.h"

namespace weegkamer::ctl
{

/// The password from file descriptor `fd` when it is 0 or more, else from WEEGKAMER_WACHTWOORD (which is then taken out of the
/// environment), else typed at the terminal without echo. Never from an argument. Fails with Inloggen when there is none.
Uitkomst<QString> leesWachtwoord(int fd);
/// The same for a new password: descriptor, WEEGKAMER_NIEUW_WACHTWOORD, or typed twice at the terminal. Fails with Invoer when the
/// two differ.
Uitkomst<QString> leesNieuwWachtwoord(int fd);

} // namespace weegkamer::ctl
