// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/kamer/rechtentabel.h"
#include "ui/bouwstenen/omgeving.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace weegkamer
{

class Lijst;
class Paginamodel;

/// Who may do, ask and see what: the rights table, to search and to keep as a paper.
class Rechtenblad final : public QWidget
{
    Q_OBJECT
public:
    explicit Rechtenblad(Omgeving &omgeving, QWidget *ouder = nullptr);

private:
    void zoek();

    QList<Rechtregel> m_tabel;
    QLineEdit *m_filter;
    QComboBox *m_rol;
    Paginamodel *m_model;
    Lijst *m_lijst;
};

} // namespace weegkamer
