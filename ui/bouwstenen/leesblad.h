// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QPair>
#include <QScrollArea>

class QVBoxLayout;

namespace weegkamer
{

/// A sheet to read from: headings, paragraphs and facts below each other on one left edge, 72 characters wide, scrolling. Texts are
/// plain; nothing in them is read as mark-up.
class Leesblad final : public QScrollArea
{
    Q_OBJECT
public:
    /// `naam` is for screen readers: "Inhoud van het dossier".
    explicit Leesblad(const QString &naam, QWidget *ouder = nullptr);
    /// Takes everything off; the place in the sheet stays.
    void wis();
    void kop(const QString &tekst);
    void alinea(const QString &tekst);
    void klein(const QString &tekst);
    /// Label and value, a line each; pairs without a value are left out.
    void gegevens(const QList<QPair<QString, QString>> &paren);
    /// A widget of the caller's own in the column; the sheet takes it over.
    void voegToe(QWidget *widget);
    QWidget *vel() const { return m_vel; }
    /// All that stands on it, for tests and for copying.
    QString tekst() const;

private:
    QWidget *m_vel = nullptr;
    QVBoxLayout *m_kolom = nullptr;
    bool m_leeg = true;
};

} // namespace weegkamer
