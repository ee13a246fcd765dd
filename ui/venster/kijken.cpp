// SPDX-License-Identifier: EUPL-1.2
// "Bekijk als…": the whole window shows one dossier as another would see it, below a banner that says so.
#include "core/kamer/kamer.h"
#include "ui/venster/hoofdvenster.h"
#include "ui/venster/kijkdialoog.h"
#include "ui/venster/kopbalk.h"
#include "ui/venster/paginas.h"
#include "ui/venster/werkplek.h"

namespace weegkamer
{

void Werkplek::kijkAls()
{
    if (!m_kamer || !m_plaats.dossier.isGeldig())
        return;
    const auto punten = m_kamer->vraag(VraagKijkpunten{m_plaats.dossier});
    if (!punten) {
        meldFout(punten.error());
        return;
    }
    auto *dialoog = new Kijkdialoog(*this, m_plaats.dossier, *punten, m_venster.get());
    connect(dialoog, &Kijkdialoog::kijkenBegon, this, &Werkplek::toonBlik);
    dialoog->open();
}

void Werkplek::werkKijkenBij()
{
    const bool ooit = !m_kamer->kijktAls() && KijkAls::kop.rollen.bevat(m_kamer->wie().rol);
    m_venster->zetKijkAls(!ooit ? Menustand::Nooit : m_plaats.dossier.isGeldig() ? Menustand::Hier : Menustand::InEenDossier);
}

void Werkplek::kijkWeerZelf()
{
    if (!m_kamer)
        return;
    if (const auto klaar = m_kamer->doe(KijkWeerZelf{}); !klaar)
        meldFout(klaar.error());
    toonBlik();
}

/// The pages of the other view go; the same place is shown anew, or the first one that these eyes have.
void Werkplek::toonBlik()
{
    const auto &kijk = m_kamer->kijktAls();
    QString tekst;
    if (kijk) {
        const QString wie = kijk->naam.isEmpty() ? label(kijk->rol) : tr("%1 (%2)").arg(kijk->naam, label(kijk->rol).toLower());
        tekst = tr("U kijkt door de ogen van: %1. U ziet alleen dossier %2, en u kunt hier niets veranderen.").arg(wie, kijk->nummer);
    }
    m_venster->zetKijkbalk(tekst);
    m_venster->wisPaginas();
    vulNavigatie();
    Plaats plaats = m_plaats;
    if (!magNaar(m_kamer->wie().rol, plaats))
        plaats = {beginplaats(m_kamer->wie().rol), {}};
    ga(plaats);
}

} // namespace weegkamer
