// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/kamerpagina.h"

namespace weegkamer
{

class Lijst;
class Paginamodel;

/// What waits for the weegploeg, who waits longest first: numbers and dates, never an order of persons (Wet
/// art. 5(3)).
class Wegingagenda final : public Kamerpagina
{
    Q_OBJECT
public:
    explicit Wegingagenda(Omgeving &omgeving, QWidget *ouder = nullptr);
    QString titel() const override;
    void ververs() override;
    QString hulp() const override { return QStringLiteral("weging"); }

private:
    Paginamodel *m_model;
    Lijst *m_lijst;
};

} // namespace weegkamer
