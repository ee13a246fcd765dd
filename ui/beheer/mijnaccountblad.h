// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/omgeving.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace weegkamer
{

class Leesblad;

/// One's own account: who one is here, and password and key file.
class Mijnaccountblad final : public QWidget
{
    Q_OBJECT
public:
    explicit Mijnaccountblad(Omgeving &omgeving, QWidget *ouder = nullptr);
    void ververs();

private:
    void toonKnoppen(bool eersteWachtwoord, bool sleutelbestand);
    QPushButton *voegKnopToe(const QString &tekst, const QString &naam, void (Mijnaccountblad::*doe)());
    void wijzigWachtwoord();
    void maakSleutelbestand();
    void geefSleutelbestandOp();

    Omgeving &m_omgeving;
    Leesblad *m_vel;
};

} // namespace weegkamer
