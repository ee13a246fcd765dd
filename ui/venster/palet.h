// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/venster/paletlijst.h"

#include <QTimer>

class QLineEdit;

namespace weegkamer
{

/// "Zoek of doe": the list below the search field, with what can be done here, and what is found while one types. Knows no kamer: it is
/// told what there is (zetDeuren, zetVondsten) and asks for it (geopend, gezochtSnel). The arrow keys choose, Enter does, Esc closes.
/// Nothing that was found stays behind when it closes.
class Palet final : public QObject
{
    Q_OBJECT
public:
    static constexpr int hoogstens = 7; ///< doors of a group
    static constexpr int rust = 350;    ///< milliseconds without a key before is asked what was typed
    static constexpr int minstens = 2;  ///< characters
    /// `veld` is where is typed; the list lies over `venster`.
    Palet(QLineEdit *veld, QWidget *venster);

    /// Opens it, with the field in front.
    void open();
    void sluit();
    bool isOpen() const;
    /// What can be done here, found by the words of its title; of each group the first ones.
    void zetDeuren(const QList<Paletgroep> &deuren);
    /// Whether this account may search at all; if not, only doors are found.
    void zetZoekbaar(bool zoekbaar);
    /// What core found for these words; passed over when something else is typed by now.
    void zetVondsten(const QString &woorden, const QList<Paletgroep> &vondsten);
    /// The rows, once it was opened.
    QListView *lijst() const;

Q_SIGNALS:
    /// It is about to show: tell what can be done here.
    void geopend();
    /// Somebody stopped typing.
    void gezochtSnel(const QString &woorden);
    /// All texts are to be searched for these words.
    void gezocht(const QString &woorden);
    /// It closed with Esc, or with a choice that leads nowhere: the page has the keyboard again.
    void gesloten();

protected:
    bool eventFilter(QObject *object, QEvent *gebeurtenis) override;

private:
    void bouw();
    void getypt();
    void vraagSnel();
    void vul();
    void doe(int rij);
    bool toets(int toets);
    QList<Paletgroep> passendeDeuren() const;
    QLineEdit *m_veld;
    QWidget *m_venster;
    Paletlijst *m_vlak = nullptr; ///< made when it is first opened
    QTimer m_klok;
    QList<Paletgroep> m_deuren;
    QList<Paletgroep> m_vondsten;
    QString m_gevraagd; ///< what was asked last: typing a letter and taking it back is no new search
    bool m_zoekbaar = true;
};

} // namespace weegkamer
