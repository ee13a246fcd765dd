// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace weegkamer
{

/// Keeps what is in memory in memory: no core dumps, and no other program of the same user may read along
/// (ptrace). Called first in both programs, before a password is asked. What the system refuses is left out:
/// there is no less safe way to go on.
void verhardProces();

} // namespace weegkamer
