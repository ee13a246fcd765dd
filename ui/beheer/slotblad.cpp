// SPDX-License-Identifier: EUPL-1.2
#include "ui/beheer/slotblad.h"

#include "core/kamer/kamer.h"
#include "core/kamer/vergrendeling.h"
#include "ui/bouwstenen/actie.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"
#include "ui/bouwstenen/waarom.h"

namespace weegkamer
{
namespace
{
QLabel *maakSlotkop(const QString &tekst, QWidget *ouder)
{
    auto *kop = maakProza(tekst, ouder);
    zetRol(kop, Tekstrol::Tussenkop);
    return kop;
}
} // namespace

Slotblad::Slotblad(Omgeving &omgeving, QWidget *ouder) : QWidget(ouder), m_omgeving(omgeving), m_overleg(maakProza({}, this))
{
    auto *buiten = new QHBoxLayout(this);
    buiten->setContentsMargins(0, maat::rondom, 0, 0);
    auto *vel = new QWidget(this);
    vel->setMaximumWidth(tekenbreedte(this, maat::prozaTekens));
    buiten->addWidget(vel, 1);
    buiten->addStretch();
    auto *kolom = new QVBoxLayout(vel);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::tussen);
    kolom->addWidget(maakSlotkop(tr("Aan het bureau"), vel));
    kolom->addWidget(maakProza(tr("Weegkamer gaat op slot na vijf minuten zonder toets of muis, als de computer gaat slapen, en als u Ctrl+L kiest. "
                                  "Na het inloggen bent u weer waar u was, en wat u had getypt staat er nog."),
                               vel));
    kolom->addSpacing(maat::rondom);
    kolom->addWidget(maakSlotkop(tr("In een overleg"), vel));
    kolom->addWidget(m_overleg);
    auto *vak = new QWidget(vel);
    auto *rij = new QHBoxLayout(vak);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(maat::binnen);
    m_stel = new Actieknop(tr("Stel in…"), vak);
    m_stel->setObjectName(QLatin1String(StelVergrendelingIn::kop.naam));
    rij->addWidget(m_stel);
    rij->addWidget(m_stel->maakWaaromKnop(vak));
    rij->addStretch();
    // Asked anew at each press: the form begins with the value of now.
    connect(m_stel, &Actieknop::gekozen, this,
            [this] { vraagHandeling(m_omgeving, vraag(), window(), tr("Het slot tijdens een overleg is ingesteld.")); });
    kolom->addWidget(vak);
    kolom->addStretch();
    ververs();
}

Handelingvraag Slotblad::vraag() const
{
    return {.handeling = QLatin1String(StelVergrendelingIn::kop.naam),
            .begin = {{u"overleg-minuten"_qs, m_omgeving.kamer().overlegslot()}},
            .uitleg = tr("Na vijf minuten stilte worden de namen bedekt. Kies hier wanneer de kamer op slot gaat: %1 tot en met %2 minuten.")
                          .arg(kortsteOverlegslot)
                          .arg(langsteOverlegslot)};
}

void Slotblad::ververs()
{
    zetProza(m_overleg, tr("Tijdens een weging wordt er vooral gepraat. Na vijf minuten zonder toets of muis bedekt Weegkamer daarom eerst de namen. "
                           "Na %n minuten gaat de kamer op slot.",
                           nullptr, m_omgeving.kamer().overlegslot()));
    werkActieBij(m_omgeving, m_stel, vraag());
}

} // namespace weegkamer
