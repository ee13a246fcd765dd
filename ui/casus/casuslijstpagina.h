// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/casus/casuslijst.h"
#include "ui/bouwstenen/kamerpagina.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace weegkamer
{

class Lijst;
class Paginamodel;
struct Pagina;

/// The open casussen, in one of two orders; neither says anything about a person.
class Casuslijstpagina final : public Kamerpagina
{
    Q_OBJECT
public:
    explicit Casuslijstpagina(Omgeving &omgeving, QWidget *ouder = nullptr);
    QString titel() const override { return tr("Casussen"); }
    QString hulp() const override { return u"casussen"_qs; }
    void ververs() override;
    /// To the field for a number.
    void filter() override;

private:
    QWidget *maakKop();
    Uitkomst<Pagina> haal(const QString &na, int aantal);
    void gaNaarNummer();
    Paginamodel *m_model;
    Lijst *m_lijst;
    QComboBox *m_volgorde;
    QLineEdit *m_nummer;
    QLabel *m_bericht;
};

} // namespace weegkamer
