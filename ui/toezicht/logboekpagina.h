// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/kamerpagina.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace weegkamer
{

class Lijst;
class Paginamodel;
struct Logcontrole;

/// The log, newest first (Wet art. 14(2)): of everything, of one dossier or of one kind of handeling; and its verification.
class Logboekpagina final : public Kamerpagina
{
    Q_OBJECT
public:
    explicit Logboekpagina(Omgeving &omgeving, QWidget *ouder = nullptr);
    QString titel() const override;
    void ververs() override;
    void filter() override;
    QString hulp() const override;

private:
    void bouwFilter(class QVBoxLayout *kolom);
    void vulHandelingen();
    void zoek();
    void controleer();
    void toonControle(const Logcontrole &controle);

    QLineEdit *m_dossier;
    QComboBox *m_handeling;
    QLabel *m_controle;
    Paginamodel *m_model;
    Lijst *m_lijst;
    QString m_gezocht; ///< the dossier number of the rows that are shown
    bool m_gevraagd = false;
};

} // namespace weegkamer
