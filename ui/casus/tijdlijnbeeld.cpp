// SPDX-License-Identifier: EUPL-1.2
#include "ui/casus/tijdlijnbeeld.h"

#include "core/basis/deeldatum.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/casus/tijdlijnmerk.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace weegkamer
{
namespace
{
constexpr int hoogstensGestapeld = 4; ///< marks of one day beside each other before they lie on each other
constexpr int kleinerVanaf = 150;     ///< from here on the marks are smaller
constexpr int hoogteInRegels = 12;
constexpr int minstensDagen = 30;
} // namespace

Tijdlijnbeeld::Tijdlijnbeeld(QWidget *ouder) : QWidget(ouder)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Tijdlijn in beeld"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize Tijdlijnbeeld::sizeHint() const
{
    return {tekenbreedte(this, 80), fontMetrics().height() * hoogteInRegels};
}

QSize Tijdlijnbeeld::minimumSizeHint() const
{
    return {tekenbreedte(this, 30), fontMetrics().height() * hoogteInRegels};
}

void Tijdlijnbeeld::zetRegels(const QList<Tijdlijnregel> &regels, QDate vandaag)
{
    m_regels = regels;
    m_vandaag = vandaag;
    m_eerste = m_laatste = vandaag;
    for (const Tijdlijnregel &r : regels) {
        for (const QDate dag : {eersteDagVan(r.datum), r.bekendOp}) {
            if (dag.isValid()) {
                m_eerste = qMin(m_eerste, dag);
                m_laatste = qMax(m_laatste, dag);
            }
        }
    }
    const qint64 tekort = minstensDagen - m_eerste.daysTo(m_laatste);
    if (tekort > 0)
        m_eerste = m_eerste.addDays(-tekort);
    m_huidige = -1;
    setAccessibleDescription(tr("%n onderdelen. Ga er met de pijltjes langs; de tabel hieronder noemt ze ook.", nullptr, static_cast<int>(regels.size())));
    schik();
}

void Tijdlijnbeeld::zetHuidige(int regel)
{
    if (regel == m_huidige || regel >= m_regels.size())
        return;
    m_huidige = regel;
    if (regel >= 0)
        setAccessibleDescription(inWoorden(regel));
    update();
}

qreal Tijdlijnbeeld::merkmaat() const
{
    return fontMetrics().height() * (m_regels.size() < kleinerVanaf ? 0.55 : 0.42);
}

qreal Tijdlijnbeeld::plaatsVan(QDate dag) const
{
    return m_vlak.left() + m_vlak.width() * static_cast<qreal>(m_eerste.daysTo(dag)) / static_cast<qreal>(m_eerste.daysTo(m_laatste));
}

void Tijdlijnbeeld::schik()
{
    m_plekken = QList<Plek>(m_regels.size());
    if (m_regels.isEmpty())
        return;
    const QFontMetrics letters = fontMetrics();
    const qreal maat_ = merkmaat();
    const qreal links = qMax(letters.horizontalAdvance(tr("Gebeurd")), letters.horizontalAdvance(tr("Bekend"))) + maat::rondom + maat::binnen;
    const qreal stapel = maat_ * hoogstensGestapeld;
    m_vlak = QRectF(QPointF(links, stapel + maat::tussen), QPointF(width() - maat::rondom - maat_, height() - 2 * letters.height() - 2 * maat::tussen - stapel));
    // What falls on one day stands above (or below) each other.
    QHash<int, int> boven;
    QHash<int, int> onder;
    const auto stap = [maat_](QHash<int, int> &op, qreal x) { return maat_ * qMin(hoogstensGestapeld - 1, op[qRound(x / maat_)]++); };
    for (int i = 0; i < m_regels.size(); ++i) {
        const Tijdlijnregel &r = m_regels.at(i);
        // Known in part, it stands at the first day that it can be; the words say what is known.
        if (const QDate gebeurd = eersteDagVan(r.datum); gebeurd.isValid()) {
            const qreal x = plaatsVan(gebeurd);
            m_plekken[i].gebeurd = {x, m_vlak.top() - stap(boven, x)};
        }
        if (r.bekendOp.isValid()) {
            const qreal x = plaatsVan(r.bekendOp);
            m_plekken[i].bekend = {x, m_vlak.bottom() + stap(onder, x)};
        }
    }
    update();
}

QString Tijdlijnbeeld::inWoorden(int regel) const
{
    const Tijdlijnregel &r = m_regels.at(regel);
    const QDate dag = QDate::fromString(r.datum, Qt::ISODate);
    const QString wanneer = r.datum.isEmpty() ? tr("onbekend") : dag.isValid() ? datumInWoorden(dag, m_vandaag) : kortgeschreven(r.datum);
    const QString bekend = r.bekendOp.isValid() ? datumInWoorden(r.bekendOp, m_vandaag) : tr("onbekend");
    return tr("%1. %2. Wanneer: %3. Bekend bij het overleg: %4.").arg(label(r.soort), tijdlijnzin(r), wanneer, bekend);
}

void Tijdlijnbeeld::resizeEvent(QResizeEvent *)
{
    schik();
}

void Tijdlijnbeeld::changeEvent(QEvent *gebeurtenis)
{
    if (gebeurtenis->type() == QEvent::FontChange) {
        updateGeometry();
        schik();
    }
    QWidget::changeEvent(gebeurtenis);
}

void Tijdlijnbeeld::kies(int regel)
{
    if (regel < 0 || regel >= m_regels.size())
        return;
    zetHuidige(regel);
    Q_EMIT gekozen(regel);
}

void Tijdlijnbeeld::keyPressEvent(QKeyEvent *gebeurtenis)
{
    const int laatste = static_cast<int>(m_regels.size()) - 1;
    switch (gebeurtenis->key()) {
    case Qt::Key_Right:
        kies(qMin(laatste, m_huidige + 1));
        break;
    case Qt::Key_Left:
        kies(qMax(0, m_huidige - 1));
        break;
    case Qt::Key_Home:
        kies(0);
        break;
    case Qt::Key_End:
        kies(laatste);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_huidige >= 0)
            Q_EMIT bevestigd(m_huidige);
        break;
    default:
        QWidget::keyPressEvent(gebeurtenis);
    }
}

int Tijdlijnbeeld::regelBij(QPointF punt) const
{
    int uit = -1;
    qreal afstand = merkmaat() * 1.5;
    for (int i = 0; i < m_plekken.size(); ++i) {
        for (const QPointF &plek : {m_plekken.at(i).gebeurd, m_plekken.at(i).bekend}) {
            const qreal d = plek.isNull() ? afstand : QLineF(plek, punt).length();
            if (d < afstand) {
                afstand = d;
                uit = i;
            }
        }
    }
    return uit;
}

void Tijdlijnbeeld::mousePressEvent(QMouseEvent *gebeurtenis)
{
    kies(regelBij(gebeurtenis->position()));
}

bool Tijdlijnbeeld::event(QEvent *gebeurtenis)
{
    if (gebeurtenis->type() == QEvent::ToolTip) {
        const auto *hulp = static_cast<QHelpEvent *>(gebeurtenis);
        const int regel = regelBij(hulp->pos());
        if (regel >= 0)
            QToolTip::showText(hulp->globalPos(), inWoorden(regel).toHtmlEscaped(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(gebeurtenis);
}

} // namespace weegkamer
