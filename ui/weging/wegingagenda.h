// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/lijstvak.h"

namespace weegkamer
{

/// What waits for the weegploeg, who waits longest first: numbers and dates, never an order of persons (Wet
/// art. 5(3)).
class Wegingagenda final : public Kamerpagina
{
    Q_OBJECT
public:
    explicit Wegingagenda(Omgeving &omgeving, QWidget *ouder = nullptr);
    QString titel() const override;
    void ververs() override;
    void filter() override { m_vak->gaNaarFilter(); }
    std::optional<Uitkomst<Papier>> papier() override { return m_vak->papier(); }
    QString hulp() const override { return QStringLiteral("weging"); }

private:
    Lijstvak *m_vak;
};

} // namespace weegkamer
