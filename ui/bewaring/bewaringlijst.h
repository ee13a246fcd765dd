// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/lijstvragen.h"
#include "ui/bouwstenen/kamerpagina.h"

class QCheckBox;
class QLabel;
class QLayout;
class QPushButton;
class QTabWidget;

namespace weegkamer
{

class Lijst;
class Paginamodel;

/// What is kept and until when, what goes first on top, from a year ahead if one likes, and as a calendar file; what is open and when its
/// necessity is reviewed; the lists of what is proposed for destruction; and the register of what was destroyed. What was destroyed and
/// not yet rounded off stands in a sentence above.
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
    void bouwLijsten();
    void bouwOpen();
    QLayout *maakBovenregel(QWidget *ouder);
    void bouwRegister();
    void verversLijsten();
    void verversRegister();
    void werkOpenBij();
    void werkKeuzeBij();
    void stelLijstOp();
    void openLijst(VernietigingslijstId lijst);
    void rondAf();

    QWidget *m_openstaand; ///< the sentence about what must still be rounded off, with its button
    QLabel *m_openZin;
    QTabWidget *m_tabs;
    Paginamodel *m_model;
    Lijst *m_lijst;
    QLabel *m_keuze;
    QPushButton *m_stelOp;
    Paginamodel *m_lijstenmodel;
    Lijst *m_lijsten;
    Paginamodel *m_openmodel;
    Lijst *m_open;
    QCheckBox *m_ditJaar;
    Paginamodel *m_registermodel;
    Lijst *m_register;
    bool m_gevraagd = false;
    bool m_lijstenGevraagd = false;
    bool m_registerGevraagd = false;
    bool m_openGevraagd = false;
};

} // namespace weegkamer
