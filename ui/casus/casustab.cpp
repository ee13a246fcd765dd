// SPDX-License-Identifier: EUPL-1.2
#include "ui/casus/casustab.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/tekstblad.h"

namespace weegkamer
{

Casusbladtab::Casusbladtab(const QString &naam, const Casusplek &hier, QWidget *ouder)
    : Casustab(hier, ouder), m_acties(new Actierij(hier.omgeving, this)), m_vlak(new Leesvlak(naam, this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, maat::rondom, 0, 0);
    kolom->setSpacing(maat::tussen);
    kolom->addWidget(m_acties);
    kolom->addWidget(m_vlak, 1);
}

void Casusbladtab::toon()
{
    m_acties->setVisible(!m_acties->knoppen().isEmpty());
    m_vlak->zetBlad(maakBlad());
}

void Casusbladtab::ververs()
{
    m_acties->ververs();
}

void Casusbladtab::nieuw()
{
    if (!m_acties->knoppen().isEmpty())
        m_acties->knoppen().first()->click();
}

} // namespace weegkamer
