// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/heropening.h"
#include "ui/bouwstenen/actierij.h"

class QLabel;

namespace weegkamer
{

/// On the page of a weging, when the three weigh whether to reopen a shielded dossier: why, what is still to be done before they can, and the
/// besluit itself. Hidden for an ordinary weging.
class Heropeningblok final : public QWidget
{
    Q_OBJECT
public:
    Heropeningblok(Omgeving &omgeving, DossierId dossier, QWidget *ouder = nullptr);
    /// Asks core anew how the reopening stands.
    void ververs();
    bool loopt() const { return m_beeld.loopt; }

private:
    void bouwActies();
    void vulOverleg(Handelingvraag &vraag) const;
    void naBesluit(const Gedaan &gedaan);

    Omgeving &m_omgeving;
    DossierId m_dossier;
    Heropeningbeeld m_beeld;
    QLabel *m_kop;
    QLabel *m_termijn;
    QLabel *m_nodig;
    Actierij *m_acties;
};

} // namespace weegkamer
