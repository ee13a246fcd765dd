// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/weging/plaatsvervanger.h"
#include "core/werkvoorraad/afwezigheid.h"
#include "ui/bouwstenen/omgeving.h"
#include "ui/bouwstenen/paginadialoog.h"

class QLabel;
class QVBoxLayout;

namespace weegkamer
{

/// Who is away and who stands in (N7): recorded, printed as a handover list, received and withdrawn from here.
class Afwezigvenster final : public Paginadialoog
{
    Q_OBJECT
public:
    Afwezigvenster(Omgeving &omgeving, QWidget *pagina);
    /// Asks anew who is away.
    void ververs();

private:
    void voegToe(const Afwezigheid &afwezigheid);
    void meld();
    void toonOverdracht(AfwezigheidId id);
    /// The form of a plaatsvervanger for the same days, filled in as far as the absence says.
    void stelPlaatsvervangerVoor(const Afwezigheid &a, Vervangen voor);
    /// Does it, and shows here why it did not work.
    template <class H>
    void doe(const H &h);

    Omgeving &m_omgeving;
    QVBoxLayout *m_rijen;
    QLabel *m_melding;
    QList<Vervanger> m_accounts;
};

} // namespace weegkamer
