// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>
#include <functional>

class QListView;
class QStandardItemModel;

namespace weegkamer
{

/// One thing to go to or to do.
struct Paletregel {
    QString titel;
    QString bij; ///< smaller, at the right: a page's shortcut, a dossier's phase
    std::function<void()> doe;
};
/// What belongs together, under one heading. Without rows it is not there.
struct Paletgroep {
    QString kop;
    QList<Paletregel> regels;
    bool getypt = false; ///< only shown for words that were typed
};

/// The sheet below the search field: groups of rows under their headings, of which one is chosen. It never has the keyboard; who types
/// above it moves the choice (stap) and takes it (gekozen).
class Paletlijst final : public QFrame
{
    Q_OBJECT
public:
    explicit Paletlijst(QWidget *venster);
    /// Puts these groups there and chooses the first row; a group without rows is only its heading.
    void zet(const QList<Paletgroep> &groepen);
    void wis();
    /// To the next row that can be chosen, or the one before; around at the end.
    void stap(int richting);
    int huidige() const;
    /// Chooses this row, if it is one that does something.
    void kies(int rij);
    /// The row that can be chosen and bears this title; -1 when there is none.
    int rijVan(const QString &titel) const;
    /// What a row does; empty for a heading.
    std::function<void()> wat(int rij) const { return m_doen.value(rij); }
    /// Takes its place below the field, as wide as there is room for, as high as its rows.
    void schik(const QWidget *veld);
    QListView *lijst() const { return m_lijst; }

Q_SIGNALS:
    void gekozen(int rij);
    /// Another row is the one that Enter takes; its words, as a screen reader says them.
    void huidigeGewijzigd(const QString &woorden);

protected:
    void paintEvent(QPaintEvent *gebeurtenis) override;

private:
    void voegToe(const Paletgroep &groep);
    QListView *m_lijst;
    QStandardItemModel *m_model;
    QList<std::function<void()>> m_doen; ///< by row; empty for a heading
};

} // namespace weegkamer
