// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/kijkbalk.h"

#include "ui/bouwstenen/huisstijl.h"

namespace weegkamer
{
namespace
{
constexpr int streep = 4;
} // namespace

Kijkbalk::Kijkbalk(QWidget *ouder) : QFrame(ouder), m_tekst(new QLabel(this)), m_terug(new QPushButton(tr("Terug naar uw eigen blik"), this))
{
    zetOndergrond(this, Kleur::Keus);
    setAccessibleName(tr("Bekijk als"));
    auto *rij = new QHBoxLayout(this);
    rij->setContentsMargins(maat::rondom, maat::tussen + streep, maat::rondom, maat::tussen);
    rij->setSpacing(maat::rondom);
    QFont letter = font();
    letter.setWeight(QFont::DemiBold);
    m_tekst->setFont(letter);
    m_tekst->setWordWrap(true);
    m_tekst->setTextFormat(Qt::PlainText);
    m_tekst->setObjectName(u"kijktekst"_qs);
    m_terug->setObjectName(u"kijk-terug"_qs);
    m_terug->setAutoDefault(false);
    rij->addWidget(m_tekst, 1);
    rij->addWidget(m_terug);
    connect(m_terug, &QPushButton::clicked, this, &Kijkbalk::terugGekozen);
    hide();
}

void Kijkbalk::toon(const QString &tekst)
{
    m_tekst->setText(tekst);
    setVisible(!tekst.isEmpty());
}

QString Kijkbalk::tekst() const
{
    return m_tekst->text();
}

void Kijkbalk::paintEvent(QPaintEvent *)
{
    QPainter schilder(this);
    schilder.fillRect(rect(), kleur(Kleur::Keus, this));
    schilder.fillRect(QRect(0, 0, width(), streep), kleur(Kleur::LetOp, this));
}

} // namespace weegkamer
