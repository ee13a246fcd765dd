// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/waarom.h"

#include <QDate>

class QLabel;

namespace weegkamer
{

/// How a clock stands; each has a shape of its own, so that colour is never the only sign.
enum class Klokstand {
    Ruim,    ///< ring: more than a week
    Nadert,  ///< half: a week or less
    Vandaag, ///< full
    TeLaat,  ///< exclamation
    Klaar,   ///< tick: done, no longer running
};

/// `uiterlijk` is the last day on which it may be done; both are calendar days in the Netherlands.
Klokstand standVan(QDate uiterlijk, QDate vandaag);
/// "nog 11 dagen", "nog 1 dag", "vandaag", "3 dagen te laat".
QString inWoorden(QDate uiterlijk, QDate vandaag);
/// "3 december", with the year when it is not this year's.
QString datumInWoorden(QDate dag, QDate vandaag);
Kleur klokkleur(Klokstand stand);
/// Draws the shape in a square.
void tekenKlokvorm(QPainter &schilder, const QRectF &vlak, Klokstand stand, Thema thema);

/// One statutory clock: the shape, the words, and "waarom?" with the calculation.
class Klokveld final : public QWidget
{
    Q_OBJECT
public:
    explicit Klokveld(QWidget *ouder = nullptr);
    /// "Evaluatie uiterlijk 3 december (nog 11 dagen)".
    void zet(const QString &wat, QDate uiterlijk, QDate vandaag, const Waarom &waarom = {});
    /// The same beside what already says what it is: "3 december (nog 11 dagen)".
    void zetDag(QDate uiterlijk, QDate vandaag, const Waarom &waarom = {});
    /// What is open but has no last day: "Open sinds 2 maart".
    void zetOpen(const QString &tekst, const Waarom &waarom = {});
    /// A clock that no longer runs: "Evaluatie gedaan op 3 december".
    void zetKlaar(const QString &tekst, const Waarom &waarom = {});
    QString tekst() const;
    Klokstand stand() const { return m_stand; }

Q_SIGNALS:
    void linkGekozen(const QString &link);

private:
    void toon(const QString &tekst, const Waarom &waarom);
    Klokstand m_stand = Klokstand::Ruim;
    QLabel *m_tekst;
    QWidget *m_vorm;
    WaaromKnop *m_waarom;
};

} // namespace weegkamer
