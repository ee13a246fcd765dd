// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QScrollArea>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace weegkamer
{

/// A hairline across.
QWidget *maakHaarlijn(QWidget *ouder);
/// Adds a sheet to a column: at the left edge and no wider than it wants, with the height that it needs at
/// that width.
void voegLinksToe(QBoxLayout *kolom, QWidget *blad);
constexpr int langsteWoord = 32; ///< characters; the longest that any column of prose has room for
/// The text, with places to break inside words that are longer than a line has room for.
QString breekbaar(const QString &tekst, int langste = langsteWoord);

/// A column as in a letter: headings, prose of at most 72 characters wide, small print; white space between
/// sections.
class Tekstblad final : public QWidget
{
    Q_OBJECT
public:
    explicit Tekstblad(QWidget *ouder = nullptr);
    /// Begins a section.
    QLabel *kop(const QString &tekst);
    /// A smaller heading inside a section.
    QLabel *tussenkop(const QString &tekst);
    QLabel *proza(const QString &tekst);
    QLabel *klein(const QString &tekst);
    /// A hairline with white space on both sides.
    void lijn();
    /// Anything else, at the left edge.
    void voegToe(QWidget *widget);

private:
    QLabel *alinea(const QString &tekst);
    QVBoxLayout *m_kolom;
};

/// Scrolls a sheet, and keeps place and focus when the sheet is made anew.
class Leesvlak final : public QScrollArea
{
    Q_OBJECT
public:
    /// `naam` is for screen readers: "Inbreng".
    explicit Leesvlak(const QString &naam, QWidget *ouder = nullptr);
    /// Takes the sheet, which goes at the left edge and becomes no wider than it wants; the one before goes.
    void zetBlad(QWidget *blad);
};

} // namespace weegkamer
