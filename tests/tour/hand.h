// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QWidget>
#include <functional>

class QComboBox;

namespace weegkamer
{
struct VeldInfo;
}

namespace weegkamer::tour
{

/// With what the window is used.
enum class Werkwijze { Muis, Toetsen };

/// A person at the window: finds things by the name that a screen reader gives them, and sends nothing but mouse or key events. With
/// Toetsen the way to a thing is Tab, from where the keyboard is: what can't be reached so is not found.
class Hand
{
public:
    explicit Hand(Werkwijze wijze) : m_wijze(wijze) {}

    /// Types into, or chooses in, the field with this label. Choices are named by their words.
    bool vul(const QString &label, const QString &waarde);
    /// The same for every field of a handeling that has a value, in the order of its description.
    bool vulVelden(const std::vector<VeldInfo> &velden, const QJsonObject &waarden);
    /// Presses the button with this text, name or object name.
    bool druk(const QString &naam);
    /// Puts a tick in the box whose name begins and ends so, or takes it away.
    bool vink(const QString &begin, const QString &einde = {}, bool aan = true);
    /// Opens the menu of this button and takes the line that begins so.
    bool kiesUitMenu(const QString &knop, const QString &regel);
    /// To a tab of the page.
    bool tab(const QString &opschrift);
    /// Opens the row of a list in which this text stands.
    bool openRij(const QString &lijst, const QString &tekst);
    /// To a subject of the navigation.
    bool ga(const QString &onderwerp);
    /// A key or shortcut, to whatever has the keyboard.
    void toets(const QKeySequence &reeks);
    QString fout() const { return m_fout; }
    /// The window or dialog that has the keyboard now.
    static QWidget *boven();

private:
    using Eis = std::function<bool(QWidget *)>;
    QWidget *naar(const Eis &eis, const QString &wat);
    bool zet(QWidget *veld, const QString &waarde);
    bool kiesInLijst(QComboBox *lijst, const QString &waarde);
    bool kiesRondje(QWidget *eerste, const QString &label, const QString &waarde);
    bool mis(const QString &zin);
    Werkwijze m_wijze;
    QString m_fout;
};

} // namespace weegkamer::tour
