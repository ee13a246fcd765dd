// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/bijvoegsel.h"
#include "ui/bouwstenen/actierij.h"
#include "ui/bouwstenen/kamerpagina.h"

class QLabel;

namespace weegkamer
{

class Leesblad;

/// What somebody without the key still owes in a shielded dossier (N2): number and day, and the form to say how it ended.
class Meegereisdpagina final : public Kamerpagina
{
    Q_OBJECT
public:
    Meegereisdpagina(Omgeving &omgeving, DossierId dossier, QWidget *ouder = nullptr);
    QString titel() const override;
    void ververs() override;
    QString hulp() const override;

private:
    DossierId m_dossier;
    MeegereisdeActies m_acties;
    QLabel *m_kop;
    Actierij *m_rij;
    Leesblad *m_blad;
};

} // namespace weegkamer
