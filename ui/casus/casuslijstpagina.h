// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/lijstvak.h"

class QTabWidget;

namespace weegkamer
{

/// The open casussen, and on a second tab the open actions of all of them. The orders say nothing about a person.
class Casuslijstpagina final : public Kamerpagina
{
    Q_OBJECT
public:
    explicit Casuslijstpagina(Omgeving &omgeving, QWidget *ouder = nullptr);
    QString titel() const override { return tr("Casussen"); }
    QString hulp() const override { return u"casussen"_qs; }
    void ververs() override;
    /// To the field that filters the list in sight.
    void filter() override;
    std::optional<Uitkomst<Papier>> papier() override;
    Lijstvak *casussen() const { return m_casussen; }
    Lijstvak *acties() const { return m_acties; } ///< none for oversight, which does no actions

private:
    void open(const QJsonObject &rij);
    Lijstvak *inZicht() const;
    QTabWidget *m_bladen;
    Lijstvak *m_casussen;
    Lijstvak *m_acties = nullptr;
};

} // namespace weegkamer
