// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/kamerpagina.h"

class QLabel;

namespace weegkamer
{

class Lijst;
class Paginamodel;

/// Where these words stand: the dossier, its phase, and some words around them. A search is logged with its hits, not its words.
class Zoekpagina final : public Kamerpagina
{
    Q_OBJECT
public:
    Zoekpagina(Omgeving &omgeving, const QString &woorden, QWidget *ouder = nullptr);
    QString titel() const override;
    void ververs() override;
    QString hulp() const override;

private:
    QString m_woorden;
    QLabel *m_stand;
    Paginamodel *m_model;
    Lijst *m_lijst;
    bool m_gevraagd = false;
};

} // namespace weegkamer
