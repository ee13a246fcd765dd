// SPDX-License-Identifier: EUPL-1.2
// How a Tijdlijnbeeld is drawn: the two axes with their months, the entries, and what the marks mean.
#include "ui/bouwstenen/huisstijl.h"
#include "ui/casus/tijdlijnbeeld.h"
#include "ui/casus/tijdlijnmerk.h"

#include <QLocale>
#include <QPainter>

namespace weegkamer
{
namespace
{
constexpr int helderTot = 40; ///< with more entries the lines between the axes become lighter
} // namespace

void Tijdlijnbeeld::tekenAssen(QPainter &schilder) const
{
    const QFontMetrics letters = fontMetrics();
    schilder.setPen(QPen(kleur(Kleur::Rand, this), 1));
    schilder.drawLine(m_vlak.topLeft(), m_vlak.topRight());
    schilder.drawLine(m_vlak.bottomLeft(), m_vlak.bottomRight());
    schilder.setPen(kleur(Kleur::Bijzaak, this));
    const auto naam = [&](const QString &tekst, qreal y) { schilder.drawText(QPointF(maat::binnen, y + letters.ascent() / 2.0 - 1), tekst); };
    naam(tr("Gebeurd"), m_vlak.top());
    naam(tr("Bekend"), m_vlak.bottom());

    // Months, or as many of them together as leave room for their names.
    const QLocale nederlands(QLocale::Dutch, QLocale::Netherlands);
    const qreal ruimte = letters.horizontalAdvance(u"sep. 2026"_qs) + maat::rondom;
    const int maanden = qMax(1, qRound(m_eerste.daysTo(m_laatste) / 30.4));
    int per = 1;
    for (const int p : {1, 2, 3, 6, 12, 24, 60, 120, 600}) {
        per = p;
        if (m_vlak.width() * p / maanden >= ruimte)
            break;
    }
    const qreal y = height() - 2 * letters.height() - maat::tussen + letters.ascent() - maat::binnen;
    QDate dag(m_eerste.year(), 1, 1);
    for (; dag <= m_laatste; dag = dag.addMonths(per)) {
        if (dag < m_eerste)
            continue;
        const qreal x = plaatsVan(dag);
        schilder.setPen(QPen(kleur(Kleur::Lijn, this), 1));
        schilder.drawLine(QPointF(x, m_vlak.top()), QPointF(x, m_vlak.bottom()));
        schilder.setPen(kleur(Kleur::Bijzaak, this));
        const QString tekst = per >= 12 ? QString::number(dag.year()) : nederlands.toString(dag, u"MMM yyyy"_qs);
        if (x + letters.horizontalAdvance(tekst) <= width())
            schilder.drawText(QPointF(x, y), tekst);
    }
    QPen vandaag(kleur(Kleur::Inkt, this), 1, Qt::DashLine);
    schilder.setPen(vandaag);
    const qreal nu = plaatsVan(m_vandaag);
    schilder.drawLine(QPointF(nu, m_vlak.top()), QPointF(nu, m_vlak.bottom()));
}

void Tijdlijnbeeld::tekenRegel(QPainter &schilder, int regel, const QColor &lijn, const QColor &merk) const
{
    const Tijdlijnregel &r = m_regels.at(regel);
    const Plek &plek = m_plekken.at(regel);
    const qreal maat_ = regel == m_huidige ? merkmaat() * 1.4 : merkmaat();
    if (!plek.gebeurd.isNull() && !plek.bekend.isNull()) {
        schilder.setPen(QPen(lijn, regel == m_huidige ? 2.2 : 1));
        schilder.drawLine(plek.gebeurd, plek.bekend);
    }
    for (const QPointF &punt : {plek.gebeurd, plek.bekend}) {
        if (!punt.isNull())
            tekenTijdlijnmerk(schilder, punt, maat_, r.soort, r.betwist, merk, kleur(Kleur::Papier, this));
    }
}

void Tijdlijnbeeld::tekenUitleg(QPainter &schilder) const
{
    const QFontMetrics letters = fontMetrics();
    const qreal maat_ = merkmaat();
    const qreal y = height() - letters.height() / 2.0 - maat::binnen;
    qreal x = maat_ + maat::binnen;
    const auto zeg = [&](Tijdlijnsoort soort, bool betwist, const QString &tekst) {
        const qreal breed = maat_ + maat::binnen + letters.horizontalAdvance(tekst);
        if (x + breed > width())
            return;
        tekenTijdlijnmerk(schilder, {x, y}, maat_, soort, betwist, kleur(Kleur::Bijzaak, this), kleur(Kleur::Papier, this));
        schilder.setPen(kleur(Kleur::Bijzaak, this));
        schilder.drawText(QPointF(x + maat_ + maat::binnen / 2.0, y + letters.ascent() / 2.0 - 1), tekst);
        x += breed + maat::sectie;
    };
    zeg(Tijdlijnsoort::Feit, false, tr("feit"));
    zeg(Tijdlijnsoort::Inbreng, false, tr("inbreng"));
    zeg(Tijdlijnsoort::Actie, false, tr("actie"));
    zeg(Tijdlijnsoort::Evaluatie, false, tr("evaluatie"));
    zeg(Tijdlijnsoort::Inbreng, true, tr("open vorm: betwist"));
    schilder.drawText(QPointF(x, y + letters.ascent() / 2.0 - 1), letters.elidedText(tr("streeplijn: vandaag"), Qt::ElideRight, qMax(0, qRound(width() - x))));
}

void Tijdlijnbeeld::paintEvent(QPaintEvent *)
{
    if (m_regels.isEmpty())
        return;
    QPainter schilder(this);
    schilder.setRenderHint(QPainter::Antialiasing);
    tekenAssen(schilder);
    QColor lijn = kleur(Kleur::Rand, this);
    if (m_regels.size() > helderTot)
        lijn.setAlphaF(qMax(0.14F, static_cast<float>(helderTot) / static_cast<float>(m_regels.size())));
    for (int i = 0; i < m_regels.size(); ++i) {
        if (i != m_huidige)
            tekenRegel(schilder, i, lijn, kleur(Kleur::Inkt, this));
    }
    if (m_huidige >= 0)
        tekenRegel(schilder, m_huidige, kleur(Kleur::Accent, this), kleur(Kleur::Accent, this));
    tekenUitleg(schilder);
    if (hasFocus()) {
        schilder.setBrush(Qt::NoBrush);
        schilder.setPen(QPen(kleur(Kleur::Accent, this), 2));
        schilder.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

} // namespace weegkamer
