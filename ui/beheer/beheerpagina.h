// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/handelingdialoog.h"
#include "ui/bouwstenen/kamerpagina.h"

class QTabWidget;

namespace weegkamer
{

class Actieknop;
class Lijst;
class Oefenblad;
class Slotblad;
class Paginamodel;
class Regelblad;

/// The bodies that take part, the rules that the program enforces, and in a practice room its clock and key.
class Beheerpagina final : public Kamerpagina
{
    Q_OBJECT
public:
    explicit Beheerpagina(Omgeving &omgeving, QWidget *ouder = nullptr);
    QString titel() const override;
    void ververs() override;
    void nieuw() override;
    void filter() override;
    QString hulp() const override;

private:
    Handelingvraag deelnemervraag() const;
    void bouwDeelnemers();

    QTabWidget *m_tabs;
    Paginamodel *m_model;
    Lijst *m_deelnemers;
    Actieknop *m_voegToe = nullptr;
    Regelblad *m_regels;
    Oefenblad *m_oefening = nullptr; ///< only in a practice room
    Slotblad *m_slot = nullptr;
    bool m_gevraagd = false;
};

} // namespace weegkamer
