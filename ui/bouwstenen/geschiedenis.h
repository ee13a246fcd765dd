// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QUndoStack>
#include <QWidget>
#include <functional>

namespace weegkamer
{

/// One undo for all fields of a form: remembers the states that it went through. What was typed in one visit to a field is one step.
/// Takes Ctrl+Z and Ctrl+Shift+Z away from the inputs, whose own undo would only work in that one field. The form is its parent.
class Geschiedenis final : public QObject
{
    Q_OBJECT
public:
    using Lees = std::function<QJsonObject()>;
    using Zet = std::function<void(const QJsonObject &)>;
    Geschiedenis(QWidget *formulier, Lees lees, Zet zet);
    /// The user changed this field.
    void onthoud(const QString &veld);
    /// What stands there now is where undo ends.
    void begin();
    /// What the form says now without the user's doing is no change.
    void neemOver();
    /// Inputs came or went: watches them all.
    void koppel(QWidget *velden);
    QUndoStack *stapel() { return &m_stapel; }

Q_SIGNALS:
    /// Undo or redo put another state in the form.
    void hersteld();

protected:
    bool eventFilter(QObject *object, QEvent *gebeurtenis) override;

private:
    class Wijziging;
    void herstel(const QJsonObject &waarde);
    Lees m_lees;
    Zet m_zet;
    QUndoStack m_stapel;
    QJsonObject m_laatste;
    int m_beurt = 0; ///< one visit of the focus to a field
};

} // namespace weegkamer
