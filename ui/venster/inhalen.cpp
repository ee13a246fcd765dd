// SPDX-License-Identifier: EUPL-1.2
// After log-in: what a kamer of an older program still lacks is made up for, once.
#include "core/kamer/herkenbaar.h"
#include "ui/bouwstenen/taakdialoog.h"
#include "ui/venster/backupwacht.h"
#include "ui/venster/hoofdvenster.h"
#include "ui/venster/werkplek.h"

namespace weegkamer
{

void Werkplek::maakHerkenbaar()
{
    const qint64 aantal = nogNietHerkenbaar(*m_kamer);
    QWidget *pagina = m_venster->huidigePagina();
    if (aantal == 0 || !pagina)
        return;
    doeTaak(
        *this, pagina, tr("Personen herkenbaar maken"),
        tr("Deze kamer is door een oudere Weegkamer gemaakt. Weegkamer legt nu van %n personen vast waaraan u die later herkent. Dat gebeurt één keer.", nullptr, static_cast<int>(aantal)),
        [](Taak::Voortgang &voortgang, Kamer &kamer) { return maakAllenHerkenbaar(kamer, [&voortgang](qint64 gedaan, qint64 totaal) { return voortgang.meld(gedaan, totaal); }); },
        [this](const Gelukt &uit) {
            if (uit || !m_kamer)
                return;
            if (uit.error().soort == FoutSoort::Geannuleerd)
                m_venster->meld(Meldingbalk::Soort::LetOp, tr("Nog niet alle personen uit oude dossiers worden herkend. Weegkamer gaat verder als u weer inlogt."));
            else
                meldFout(uit.error());
        });
}

} // namespace weegkamer
