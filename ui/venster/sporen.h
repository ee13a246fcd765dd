// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace weegkamer
{

/// From now this program leaves nothing behind on the machine: Qt keeps no settings file (its file dialog would write down the last
/// folders, and a folder can bear a name), and file dialogs are Qt's own (a desktop's dialog puts what was chosen on its list of
/// recent files and draws thumbnails).
void laatGeenSporenNa();

} // namespace weegkamer
