// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/fasebalk.h"

#include "ui/bouwstenen/huisstijl.h"

namespace weegkamer
{
namespace
{
QStringList stapnamen()
{
    return {Fasebalk::tr("Melding"), Fasebalk::tr("Aanmelding"),  Fasebalk::tr("Weging"),
            Fasebalk::tr("Casus"),   Fasebalk::tr("Afgeschermd"), Fasebalk::tr("Vernietigd")};
}
} // namespace

Fasebalk::Fasebalk(QWidget *ouder) : QWidget(ouder)
{
    auto *rij = new QHBoxLayout(this);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(maat::tussen);
    for (const QString &naam : stapnamen()) {
        if (!m_labels.isEmpty()) {
            m_pijlen.append(new QLabel(u"›"_qs, this));
            zetRol(m_pijlen.last(), Tekstrol::Bijzaak);
            rij->addWidget(m_pijlen.last());
        }
        m_labels.append(new QLabel(naam, this));
        rij->addWidget(m_labels.last());
    }
    rij->addStretch();
    werkBij();
}

void Fasebalk::zetStap(Fasestap stap)
{
    m_stap = stap;
    werkBij();
}

void Fasebalk::werkBij()
{
    const int nu = static_cast<int>(m_stap);
    for (int i = 0; i < m_labels.size(); ++i)
        zetRol(m_labels.at(i), i == nu ? Tekstrol::Nadruk : Tekstrol::Bijzaak);
    // A melding has no phase of its own in the law's chain: the word is there only while it is one.
    m_labels.first()->setVisible(m_stap == Fasestap::Melding);
    m_pijlen.first()->setVisible(m_stap == Fasestap::Melding);
    setAccessibleName(m_stap == Fasestap::Melding
                          ? tr("Fase: melding, nog geen aanmelding")
                          : tr("Fase: %1, stap %2 van 5").arg(m_labels.at(nu)->text()).arg(nu));
}

} // namespace weegkamer
