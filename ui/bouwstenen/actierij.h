// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/actie.h"
#include "ui/bouwstenen/waarom.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace weegkamer
{

/// An action that a page offers for as long as it lives.
struct Paginaactie {
    Handelingvraag vraag;
    QString zin; ///< what is said when it is done
    /// Fills in at the press what can be chosen at that moment; may be empty.
    std::function<void(Handelingvraag &)> vulAan;
    std::function<void(const Gedaan &)> daarna; ///< where to go then; may be empty
    std::function<void()> doe; ///< instead of opening the form; may be empty
};

/// Opens the form of an action, with what can be chosen now.
void openPaginaactie(Omgeving &omgeving, const Paginaactie &actie, QWidget *ouder);
/// What stands on its button: "Breng in…".
QString actietekst(Omgeving &omgeving, const Paginaactie &actie);

/// Actions beside each other, each with its "waarom?" while it may not be used.
class Actierij final : public QWidget
{
    Q_OBJECT
public:
    explicit Actierij(Omgeving &omgeving, QWidget *ouder = nullptr);
    Actieknop *voegToe(const Paginaactie &actie);
    const QList<Actieknop *> &knoppen() const { return m_knoppen; }
    /// No longer found on the page; deleted when none of them is in the middle of a signal.
    void wis();
    /// Asks core anew what may be done.
    void ververs();

private:
    Omgeving &m_omgeving;
    QHBoxLayout *m_rij;
    QList<Paginaactie> m_acties;
    QList<Actieknop *> m_knoppen;
};

/// "Meer": a menu with the other actions. What may not be done now stays there with the question why; choosing it
/// shows the rule.
class Meerknop final : public QWidget
{
    Q_OBJECT
public:
    explicit Meerknop(Omgeving &omgeving, QWidget *ouder = nullptr);
    void voegToe(const Paginaactie &actie);
    void wis();
    /// Asks core anew what may be done. Hidden while there is nothing in it.
    void ververs();
    QMenu *menu() const { return m_menu; }
    /// The entries that may be used now.
    QList<QAction *> mogelijk() const;

private:
    void toonWaarom(const Weigering &weigering);
    Omgeving &m_omgeving;
    QToolButton *m_knop;
    QMenu *m_menu;
    QList<Paginaactie> m_acties;
};

} // namespace weegkamer
