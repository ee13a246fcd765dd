// SPDX-License-Identifier: EUPL-1.2
#include "ui/weging/zetellijst.h"

#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/weging/parafen.h"

namespace weegkamer
{
namespace
{
QString standzin(const Zetelstand &stand)
{
    if (!stand.binnen)
        return Zetellijst::tr("Het oordeel ontbreekt nog.");
    const QString op = schrijfTijdstip(stand.gegevenOp);
    return stand.wijze ? Zetellijst::tr("Binnen sinds %1. %2.").arg(op, label(*stand.wijze))
                       : Zetellijst::tr("Binnen sinds %1.").arg(op);
}

QString knoptekst(const Zetelstand &stand)
{
    return (stand.binnen ? Zetellijst::tr("Vervang het oordeel namens %1…")
                         : Zetellijst::tr("Leg oordeel vast namens %1…"))
        .arg(zetelInZin(stand.zetel));
}
} // namespace

Zetellijst::Zetellijst(QWidget *ouder) : QWidget(ouder), m_kolom(new QVBoxLayout(this))
{
    m_kolom->setContentsMargins(0, 0, 0, 0);
    m_kolom->setSpacing(maat::rondom);
    auto *kop = new QLabel(tr("De drie oordelen"), this);
    zetRol(kop, Tekstrol::Tussenkop);
    m_kolom->addWidget(kop);
    auto *uitleg = new QLabel(tr("Wat iemand oordeelt, blijft verzegeld tot alle drie er zijn. Oordeelt "
                                 "iemand op papier, dan legt u dat hier vast."),
                              this);
    uitleg->setWordWrap(true);
    zetRol(uitleg, Tekstrol::Klein);
    m_kolom->addWidget(uitleg);
    m_kolom->addStretch();
}

void Zetellijst::zet(const QList<Zetelstand> &zetels)
{
    for (QWidget *rij : std::as_const(m_rijen)) {
        rij->hide();
        rij->deleteLater();
    }
    m_rijen.clear();
    m_knoppen.clear();
    for (const Zetelstand &stand : zetels) {
        m_rijen.append(maakRij(stand));
        m_kolom->insertWidget(m_kolom->count() - 1, m_rijen.last());
        m_rijen.last()->show();
    }
}

QWidget *Zetellijst::maakRij(const Zetelstand &stand)
{
    auto *rij = new QWidget(this);
    auto *kolom = new QVBoxLayout(rij);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::binnen);
    auto *naam = new QLabel(label(stand.zetel), rij);
    QFont letter = naam->font();
    letter.setWeight(QFont::DemiBold);
    naam->setFont(letter);
    auto *zin = new QLabel(standzin(stand), rij);
    zin->setWordWrap(true);
    kolom->addWidget(naam);
    kolom->addWidget(zin);
    // What a seat gave at its own keyboard is its own to replace.
    if (stand.binnen && stand.wijze.value_or(Ontvangstwijze::Persoonlijk) == Ontvangstwijze::Persoonlijk)
        return rij;
    auto *knop = new QPushButton(knoptekst(stand), rij);
    knop->setObjectName(u"namens-"_qs + tekst(stand.zetel));
    knop->setAutoDefault(false);
    kolom->addWidget(knop, 0, Qt::AlignLeft);
    m_knoppen.append(knop);
    connect(knop, &QPushButton::clicked, this, [this, zetel = stand.zetel] { Q_EMIT namensGekozen(zetel); });
    return rij;
}

} // namespace weegkamer
