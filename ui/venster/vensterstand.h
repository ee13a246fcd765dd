// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QSize;
class QWidget;

namespace weegkamer
{

class Kamer;

/// As much of this size as fits on the window's screen together with the frame that the desktop puts around it.
QSize opScherm(const QWidget &venster, const QSize &maat);
/// How this account had its window: place and size, light or dark, the size of the letters. It stands in the kamer, sealed to the
/// account, and not in the settings of the desktop.
void bewaarVensterstand(Kamer &kamer, const QWidget &venster);
/// Puts the window as it was, as far as it fits on the screen of now; does nothing when nothing was kept.
void herstelVensterstand(Kamer &kamer, QWidget &venster);

} // namespace weegkamer
