// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/fasebalk.h"
#include "ui/bouwstenen/handelingdialoog.h"

#include <QToolButton>

class QBoxLayout;
class QLabel;

namespace weegkamer
{

class Eenregel;

/// Something under "Meer": a handeling, and what a choice of it does. Without `doe` its form is opened.
struct Meerpunt {
    Handelingvraag vraag;
    QString zin; ///< what is said when it is done
    std::function<void(const Gedaan &)> daarna;
    std::function<void()> doe;
};

/// The actions of a page that are not its first ones. What may not be done now stays in the menu and explains itself.
class Aanmeldingmeer final : public QToolButton
{
    Q_OBJECT
public:
    explicit Aanmeldingmeer(Omgeving &omgeving, QWidget *ouder = nullptr);
    /// Asks of each whether it may be done now. Nothing to do: no button.
    void zet(const QList<Meerpunt> &punten);

private:
    void voegToe(const Meerpunt &punt);
    Omgeving &m_omgeving;
};

/// The head of a melding or aanmelding: number, whom it concerns, the phases, what matters now, and at the right the actions.
class Aanmeldinghoofd final : public QWidget
{
    Q_OBJECT
public:
    explicit Aanmeldinghoofd(Omgeving &omgeving, QWidget *ouder = nullptr);
    void zet(const QString &titel, const QString &wie, Fasestap stap, const QString &stand);
    /// Where the first action goes; emptied by wisActies().
    QBoxLayout *acties() const { return m_acties; }
    void wisActies();
    /// The keyboard comes at the actions before it comes at "Meer".
    void ordenFocus();
    Aanmeldingmeer *meer() const { return m_meer; }

private:
    QLabel *m_titel;
    Eenregel *m_wie;
    Fasebalk *m_fasen;
    QLabel *m_stand;
    QWidget *m_actieblad = nullptr;
    QBoxLayout *m_rij;
    QBoxLayout *m_acties = nullptr;
    Aanmeldingmeer *m_meer;
};

} // namespace weegkamer
