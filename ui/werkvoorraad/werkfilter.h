// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/werkvoorraad/afwezigheid.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace weegkamer
{

/// The word for a kind of duty, as a person reads it: "Oordeel", "Herstel van een gegeven".
QString soortnaam(const QString &soort);

/// Above the work-list: what is typed (a number, or a part of what has to be done), the kind, whose turn, and the period. The choices are
/// kept for an account; what was typed is not.
class Werkfilter final : public QWidget
{
    Q_OBJECT
public:
    explicit Werkfilter(Rol eigen, QWidget *ouder = nullptr);
    /// Whose work can be chosen besides one's own: for the coordinator every role, and of whom one stands in for.
    void zetVervangen(const QList<Afwezigheid> &waarvoor);
    /// Chooses a role, as if somebody had; without effect when it can't be chosen.
    void kiesRol(Rol rol);
    /// Puts the filter into a question.
    void vul(ToonWerkvoorraad &vraag, QDate vandaag) const;
    /// Whether a line would pass: for lines that no vraag filtered.
    bool laatDoor(const Werkregel &regel, QDate vandaag) const;
    bool isLeeg() const;
    void wis();
    QJsonObject keuzes() const;
    void zetKeuzes(const QJsonObject &keuzes);
    /// The filter in words, for above a print; empty when there is none.
    QString inWoorden() const;
    QLineEdit *veld() const { return m_tekst; }
    /// What can have the keyboard, from left to right.
    QList<QWidget *> invoer() const;

Q_SIGNALS:
    void veranderd();

protected:
    bool eventFilter(QObject *object, QEvent *gebeurtenis) override;

private:
    QComboBox *maakKeuze(const QString &naam);
    void werkBij(); ///< whether there is something to clear
    Rol m_eigen;
    QLineEdit *m_tekst;
    QComboBox *m_soort;
    QComboBox *m_wie;
    QComboBox *m_periode;
    QPushButton *m_wis;
    QTimer m_typklok; ///< a pause in typing
};

} // namespace weegkamer
