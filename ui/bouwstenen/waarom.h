// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/uitkomst.h"

#include <QFrame>
#include <QPushButton>
#include <QToolButton>

namespace weegkamer
{

/// What "waarom?" shows: the rule, the article, the sentences (steps of a calculation, or what can be done),
/// a link.
struct Waarom {
    QString titel; ///< what is explained: "Waarom mag dit niet?"
    QString regel;
    QString artikel;
    QStringList zinnen;
    QString linktekst; ///< what would make it possible; empty: no link
    QString link;      ///< handed back by linkGekozen
    bool isLeeg() const { return zinnen.isEmpty() && artikel.isEmpty(); }
};

/// A refusal as "waarom?" shows it.
Waarom waaromVan(const Weigering &weigering);

/// The small sheet with the explanation. Opened by its owner with toonBij(); Esc or a click elsewhere closes
/// it and the focus goes back to where it was.
class Waaromblad final : public QFrame
{
    Q_OBJECT
public:
    Waaromblad(const Waarom &waarom, QWidget *ouder);
    /// Below the widget, or above it where there is no room.
    void toonBij(QWidget *anker);

Q_SIGNALS:
    void linkGekozen(const QString &link);
};

/// The word "waarom?", to be put beside what it explains. Hidden while there is nothing to explain.
class WaaromKnop final : public QToolButton
{
    Q_OBJECT
public:
    explicit WaaromKnop(QWidget *ouder = nullptr);
    /// `onderwerp` completes the accessible name: "Waarom? Evaluatie uiterlijk 3 december".
    void zet(const Waarom &waarom, const QString &onderwerp = {});
    const Waarom &waarom() const { return m_waarom; }

Q_SIGNALS:
    void linkGekozen(const QString &link);

private:
    void toon();
    Waarom m_waarom;
};

/// A button that explains itself when it may not be used: it looks disabled, keeps the focus, and pressing it
/// shows the reason. Connect to gekozen(), which is only sent when it is allowed; never to clicked().
class Actieknop final : public QPushButton
{
    Q_OBJECT
public:
    explicit Actieknop(const QString &tekst, QWidget *ouder = nullptr);
    void zetToegestaan();
    void zetGeweigerd(const Weigering &weigering);
    bool isToegestaan() const { return !m_weigering.has_value(); }
    /// A "waarom?" for beside this button; shown only while the action is refused. Its parent owns it.
    WaaromKnop *maakWaaromKnop(QWidget *ouder);

Q_SIGNALS:
    void gekozen();
    void linkGekozen(const QString &link);

private:
    void werkBij();
    std::optional<Weigering> m_weigering;
    WaaromKnop *m_knop = nullptr;
};

} // namespace weegkamer
