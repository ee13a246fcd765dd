// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QPalette>
#include <array>

class QApplication;
class QWidget;

namespace weegkamer
{

/// The look of the window. Systeem follows the desktop: dark when its window colour is dark.
enum class Thema { Licht, Donker, Systeem };

/// The named colours. Only clocks and errors carry LetOp, TeLaat and Klaar; a person is never coloured.
enum class Kleur {
    Papier,   ///< where is read and written
    Grond,    ///< around the paper: navigation, header, status line
    Inkt,     ///< text
    Bijzaak,  ///< secondary text
    Lijn,     ///< hairline that parts; never the only sign of anything
    Rand,     ///< edge of an input, 3:1 on paper and ground
    Accent,   ///< links, focus ring, the primary button
    OpAccent, ///< text on the accent
    Keus,     ///< ground of the selected row
    LetOp,    ///< a clock that nears its end
    TeLaat,   ///< a clock that ran out; an error
    Klaar,    ///< done
};
inline constexpr int aantalKleuren = 12;

/// The palettes, in the order of Kleur. A test proves 4.5:1 for text and 3:1 for edges, icons and the focus
/// ring.
inline constexpr std::array<std::array<QRgb, aantalKleuren>, 2> kleurentafel{{
    {0xffffffff, 0xfff6f7f9, 0xff1a1d21, 0xff545c66, 0xffd9dde3, 0xff7d8590, 0xff154273, 0xffffffff,
     0xffe4ebf4, 0xff8a4b00, 0xffa3231a, 0xff1e6b34},
    {0xff1d2126, 0xff15181c, 0xffeceff3, 0xffa9b2bd, 0xff363c44, 0xff7b8591, 0xff9cc2f0, 0xff15181c,
     0xff2a3644, 0xfff0b35a, 0xffff9488, 0xff7fd39a},
}};

/// The grid: 4 inside, 8 between, 16 around a group, 24 between sections. In device-independent pixels.
namespace maat
{
inline constexpr int binnen = 4;
inline constexpr int tussen = 8;
inline constexpr int rondom = 16;
inline constexpr int sectie = 24;
inline constexpr int prozaTekens = 72;
} // namespace maat

/// Which of the two palettes this is (never Systeem).
Thema themaVan(const QPalette &palet);
/// The colour in a theme; Systeem counts as Licht.
QColor kleur(Kleur k, Thema thema);
/// The colour in the theme that the widget is drawn in.
QColor kleur(Kleur k, const QWidget *widget);
/// The whole palette of a theme, for QApplication.
QPalette palet(Thema thema);
/// Style, palette, fonts and style sheet for the whole program. May be called again to change the theme.
void pasToe(QApplication &app, Thema thema);
/// How large letters are, in per cent of the desktop's: 100 to 200. Takes effect with the next pasToe(); a page that is there already
/// keeps its measures, and is best made anew.
void zetSchaal(QApplication &app, int procent);
int schaal();
/// A measure of the frame at the scale of now.
int opSchaal(int punten);
/// The contrast ratio of two colours, 1 to 21 (WCAG 2.1, "contrast ratio").
double contrast(const QColor &a, const QColor &b);

/// What a label is, as the style sheet knows it.
enum class Tekstrol { Lopend, Kop, Tussenkop, Klein, Bijzaak, Nadruk, Fout, NaastKop };
/// Gives a label (or other widget) its role; safe to call again.
void zetRol(QWidget *widget, Tekstrol rol);
/// Gives a button the look of the one primary action on its page.
void maakHoofdknop(QWidget *knop);
/// Gives a button the look of text in the accent colour.
void maakTekstknop(QWidget *knop);
/// Draws the widget on Papier or Grond instead of on what is below it.
void zetOndergrond(QWidget *widget, Kleur ondergrond);
/// The width of `tekens` average characters in the widget's font, in pixels.
int tekenbreedte(const QWidget *widget, int tekens);

} // namespace weegkamer
