// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/kamerpagina.h"

class QTabWidget;

namespace weegkamer
{

class Lijst;
class Paginamodel;

/// What is kept and until when, what goes first on top; and the register of what was destroyed.
class Bewaringlijst final : public Kamerpagina
{
    Q_OBJECT
public:
    explicit Bewaringlijst(Omgeving &omgeving, QWidget *ouder = nullptr);
    QString titel() const override;
    void ververs() override;
    QString hulp() const override;

private:
    void bouwBewaren();
    void bouwRegister();
    void verversRegister();

    QTabWidget *m_tabs;
    Paginamodel *m_model;
    Lijst *m_lijst;
    Paginamodel *m_registermodel;
    Lijst *m_register;
    bool m_gevraagd = false;
    bool m_registerGevraagd = false;
};

} // namespace weegkamer
