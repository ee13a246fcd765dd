// SPDX-License-Identifier: EUPL-1.2
#include "ui/bewaring/meegereisdpagina.h"

#include "core/kamer/kamer.h"
#include "ui/bewaring/bewaaracties.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/bouwstenen/leesblad.h"

namespace weegkamer
{

Meegereisdpagina::Meegereisdpagina(Omgeving &omgeving, DossierId dossier, QWidget *ouder)
    : Kamerpagina(omgeving, ouder),
      m_dossier(dossier),
      m_kop(new QLabel(this)),
      m_rij(new Actierij(omgeving, this)),
      m_blad(new Leesblad(tr("Openstaande acties"), this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::rondom);
    zetRol(m_kop, Tekstrol::Kop);
    m_kop->setTextFormat(Qt::PlainText);
    kolom->addWidget(m_kop);
    kolom->addWidget(m_rij);
    kolom->addWidget(m_blad, 1);
    m_rij->voegToe(bewaaracties::werkActieBij(omgeving, dossier));
    ververs();
}

QString Meegereisdpagina::titel() const
{
    return m_acties.nummer.isEmpty() ? tr("Dossier") : tr("Dossier %1").arg(m_acties.nummer);
}

QString Meegereisdpagina::hulp() const
{
    return u"bewaring"_qs;
}

void Meegereisdpagina::ververs()
{
    auto acties = kamer().vraag(VraagMeegereisdeActies{m_dossier});
    if (!acties && acties.error().soort == FoutSoort::Bezig)
        return;
    if (acties)
        m_acties = std::move(*acties);
    else
        m_acties.rijen.clear(); // done: the dossier is no longer there for this person
    m_kop->setText(titel());
    m_rij->setVisible(!m_acties.rijen.isEmpty());
    m_rij->ververs();
    m_blad->wis();
    m_blad->alinea(tr("Dit dossier is gesloten en afgeschermd. U ziet alleen wat u er nog voor moet doen; daarvoor gaat het niet open."));
    m_blad->kop(tr("Wat u nog moet doen"));
    if (m_acties.rijen.isEmpty())
        m_blad->alinea(tr("Er staat voor u niets meer open."));
    for (const MeegereisdeActie &a : std::as_const(m_acties.rijen)) {
        m_blad->alinea(tr("%1, uiterlijk %2 (%3)").arg(a.omschrijving, datumInWoorden(a.uiterlijk, kamer().vandaag()), inWoorden(a.uiterlijk, kamer().vandaag())));
        m_blad->klein(tr("%1 · wat deze actie inhoudt, is afgeschermd · regel N2").arg(label(a.rol)));
    }
}

} // namespace weegkamer
