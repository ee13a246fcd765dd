// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/omgeving.h"

#include <QWidget>

namespace weegkamer
{

class Actieknop;
class Leesblad;

/// The recovery key: whether there is one, who keeps its parts, and making and trying out another.
class Herstelblad final : public QWidget
{
    Q_OBJECT
public:
    explicit Herstelblad(Omgeving &omgeving, QWidget *ouder = nullptr);
    void ververs();

private:
    Actieknop *voegKnopToe(const QString &tekst, const QString &naam, const Gelukt &mag, void (Herstelblad::*doe)());
    void maak();
    void beproef();

    Omgeving &m_omgeving;
    Leesblad *m_vel;
};

} // namespace weegkamer
