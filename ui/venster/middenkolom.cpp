// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/middenkolom.h"

#include "ui/bouwstenen/huisstijl.h"

#include <QScrollArea>

namespace weegkamer
{
namespace
{
constexpr int kolomTekens = 64;
} // namespace

QVBoxLayout *maakMiddenkolom(QWidget *pagina)
{
    zetOndergrond(pagina, Kleur::Papier);
    auto *schuif = new QScrollArea(pagina);
    schuif->setWidgetResizable(true);
    schuif->setFrameShape(QFrame::NoFrame);
    schuif->setFocusPolicy(Qt::NoFocus);
    auto *geheel = new QVBoxLayout(pagina);
    geheel->setContentsMargins(0, 0, 0, 0);
    geheel->addWidget(schuif);

    auto *inhoud = new QWidget(schuif);
    auto *kolomhouder = new QWidget(inhoud);
    kolomhouder->setMaximumWidth(tekenbreedte(pagina, kolomTekens));
    kolomhouder->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *rij = new QHBoxLayout(inhoud);
    rij->setContentsMargins(maat::sectie, 2 * maat::sectie, maat::sectie, maat::sectie);
    rij->addStretch(1);
    rij->addWidget(kolomhouder, 1000, Qt::AlignTop);
    rij->addStretch(1);
    auto *kolom = new QVBoxLayout(kolomhouder);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::tussen);
    schuif->setWidget(inhoud);
    return kolom;
}

} // namespace weegkamer
