// SPDX-License-Identifier: EUPL-1.2
#include "ui/werkvoorraad/werkregelwidget.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/bouwstenen/waarom.h"

#include <QMouseEvent>

namespace weegkamer
{
namespace
{
constexpr int vormkant = 14;
constexpr int dossierTekens = 23;
constexpr int kolomTekens = 12; ///< what a column of text keeps at least
constexpr int grondTekens = 20;
constexpr int ruimTekens = 115; ///< from here on there is room for the ground
constexpr int herinnerTekens = 16; ///< what the button that reminds takes of it

/// "Casus 2026-009", "Melding 2026-031": the dossier as people call it in its phase.
QString dossiernaam(const Werkregel &regel)
{
    switch (regel.fase) {
    case Fase::Melding:
        return Werkregelwidget::tr("Melding %1").arg(regel.nummer);
    case Fase::Aanmelding:
    case Fase::Weging:
        return Werkregelwidget::tr("Aanmelding %1").arg(regel.nummer);
    case Fase::Casus:
        return Werkregelwidget::tr("Casus %1").arg(regel.nummer);
    case Fase::Afgeschermd:
    case Fase::TeVernietigen:
        break;
    }
    return Werkregelwidget::tr("Dossier %1").arg(regel.nummer);
}

/// How long it has waited, or until when it may: words before colour.
QString wanneer(const Werkregel &regel, QDate vandaag)
{
    if (!regel.uiterlijk.isValid())
        return Werkregelwidget::tr("sinds %1").arg(datumInWoorden(regel.sinds, vandaag));
    return Werkregelwidget::tr("uiterlijk %1, %2").arg(datumInWoorden(regel.uiterlijk, vandaag), inWoorden(regel.uiterlijk, vandaag));
}

/// What has to be done; of somebody else also by whom; and when they were reminded.
QString wat(const Werkregel &regel, const Werkblik &blik)
{
    QStringList delen{regel.omschrijving};
    if (!blik.gemeente.isEmpty())
        delen.append(blik.gemeente);
    if (blik.vanEenAnder)
        delen.append(Werkregelwidget::tr("aan zet: %1").arg(regel.wie.isEmpty() ? label(regel.rol) : regel.wie));
    if (regel.herinnerdOp.isValid())
        delen.append(Werkregelwidget::tr("herinnerd op %1").arg(datumInWoorden(regel.herinnerdOp, blik.vandaag)));
    return delen.join(u" · "_qs);
}

QLabel *maakTekst(const QString &tekst, QWidget *ouder)
{
    auto *label = new QLabel(tekst, ouder);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// Takes its share of the room, whatever its text: so that a column has one left edge down the list.
void maakKolom(QLabel *label)
{
    QSizePolicy p(QSizePolicy::Ignored, QSizePolicy::Preferred);
    p.setHeightForWidth(true);
    label->setSizePolicy(p);
    label->setMinimumWidth(tekenbreedte(label, kolomTekens));
}
} // namespace

Werkregelwidget::Werkregelwidget(const Werkregel &regel, const Werkblik &blik, QWidget *ouder)
    : QWidget(ouder), m_grond(maakTekst(regel.artikel, this)), m_uiterlijk(regel.uiterlijk), m_vandaag(blik.vandaag), m_herinnert(blik.herinner)
{
    auto *rij = new QHBoxLayout(this);
    rij->setContentsMargins(maat::sectie, maat::tussen, 0, maat::tussen);
    rij->setSpacing(maat::rondom);

    const QString naam = blik.gemeente.isEmpty() ? dossiernaam(regel) : tr("%1, %2").arg(dossiernaam(regel), blik.gemeente);
    auto *dossier = maakTekst(dossiernaam(regel), this);
    dossier->setFixedWidth(tekenbreedte(this, dossierTekens));
    rij->addWidget(dossier);
    auto *taak = maakTekst(wat(regel, blik), this);
    maakKolom(taak);
    rij->addWidget(taak, 7);
    auto *tijd = maakTekst(wanneer(regel, blik.vandaag), this);
    maakKolom(tijd);
    if (regel.uiterlijk.isValid()) {
        QPalette kleuren = tijd->palette();
        kleuren.setColor(QPalette::WindowText, kleur(klokkleur(standVan(regel.uiterlijk, blik.vandaag)), this));
        tijd->setPalette(kleuren);
    } else {
        zetRol(tijd, Tekstrol::Bijzaak);
    }
    rij->addWidget(tijd, 6);
    zetRol(m_grond, Tekstrol::Bijzaak);
    m_grond->setFixedWidth(tekenbreedte(this, grondTekens));
    rij->addWidget(m_grond);
    auto *waarom = new WaaromKnop(this);
    waarom->zet({tr("Waarom staat dit hier?"), regel.regel, regel.artikel, {regel.uitleg}, {}, {}}, naam + u' ' + regel.omschrijving);
    rij->addWidget(waarom);
    if (blik.herinner) {
        auto *herinner = knop(tr("Herinner…"), tr("Herinner aan %1: %2").arg(naam, regel.omschrijving));
        herinner->setObjectName(u"herinner"_qs);
        connect(herinner, &QPushButton::clicked, this, &Werkregelwidget::herinnerd);
        rij->addWidget(herinner);
    }
    auto *open = knop(tr("Open"), tr("Open %1: %2").arg(naam, regel.omschrijving));
    if (blik.gemeente.isEmpty()) {
        connect(open, &QPushButton::clicked, this, &Werkregelwidget::geopend);
        rij->addWidget(open);
    } else {
        auto *elders = maakTekst(tr("andere kamer"), this);
        zetRol(elders, Tekstrol::Bijzaak);
        elders->setFixedWidth(std::max(open->sizeHint().width(), elders->fontMetrics().horizontalAdvance(u"andere"_qs) + maat::binnen));
        rij->addWidget(elders);
        open->hide();
    }
}

QPushButton *Werkregelwidget::knop(const QString &tekst, const QString &naam)
{
    auto *k = new QPushButton(tekst, this);
    k->setAccessibleName(naam);
    return k;
}

void Werkregelwidget::paintEvent(QPaintEvent *)
{
    QPainter schilder(this);
    schilder.setPen(kleur(Kleur::Lijn, this));
    schilder.drawLine(0, height() - 1, width(), height() - 1);
    if (m_uiterlijk.isValid())
        tekenKlokvorm(schilder, QRectF(0, (height() - vormkant) / 2.0, vormkant, vormkant), standVan(m_uiterlijk, m_vandaag), themaVan(palette()));
}

QSize Werkregelwidget::minimumSizeHint() const
{
    QSize zonder = QWidget::minimumSizeHint();
    if (!m_grond->isHidden())
        zonder.rwidth() -= m_grond->width() + maat::rondom;
    return zonder;
}

void Werkregelwidget::resizeEvent(QResizeEvent *)
{
    m_grond->setVisible(width() >= tekenbreedte(this, ruimTekens + (m_herinnert ? herinnerTekens : 0)));
}

void Werkregelwidget::mouseDoubleClickEvent(QMouseEvent *gebeurtenis)
{
    if (gebeurtenis->button() == Qt::LeftButton)
        Q_EMIT geopend();
}

} // namespace weegkamer
