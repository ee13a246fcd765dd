// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/foutenlijst.h"

#include "ui/bouwstenen/huisstijl.h"

#include <QFocusEvent>
#include <QStyleOptionFocusRect>

namespace weegkamer
{
namespace
{
constexpr int streep = 4;

void tekenRing(QWidget *widget)
{
    QPainter schilder(widget);
    QStyleOptionFocusRect keuze;
    keuze.initFrom(widget);
    widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &keuze, &schilder, widget);
}

/// A sentence whose link has the keyboard as soon as it has: a label keeps it for itself first, where Enter does nothing and nothing is seen.
class Foutregel final : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void focusInEvent(QFocusEvent *gebeurtenis) override
    {
        QLabel::focusInEvent(gebeurtenis);
        if (gebeurtenis->reason() == Qt::TabFocusReason || gebeurtenis->reason() == Qt::BacktabFocusReason)
            focusNextPrevChild(gebeurtenis->reason() == Qt::TabFocusReason);
    }
    void paintEvent(QPaintEvent *gebeurtenis) override
    {
        QLabel::paintEvent(gebeurtenis);
        if (hasFocus())
            tekenRing(this);
    }
};
} // namespace

Foutenlijst::Foutenlijst(QWidget *ouder)
    : QFrame(ouder), m_kolom(new QVBoxLayout(this)), m_kop(new QLabel(tr("Dit is nog niet gelukt"), this))
{
    zetOndergrond(this, Kleur::Grond);
    // Its lines have a margin of their own, in which the focus ring of a link is drawn.
    m_kolom->setContentsMargins(streep + maat::rondom - maat::binnen, maat::rondom, maat::rondom - maat::binnen, maat::rondom);
    m_kop->setContentsMargins(maat::binnen, 0, maat::binnen, 0);
    m_kolom->setSpacing(maat::tussen);
    zetRol(m_kop, Tekstrol::Tussenkop);
    m_kolom->addWidget(m_kop);
    setAccessibleName(m_kop->text());
    setFocusPolicy(Qt::ClickFocus); // Tab doesn't stop here; with none at all nothing could be put in order behind it
    hide();
}

void Foutenlijst::voegToe(const QString &tekst, const QString &pad, const QString &bron)
{
    auto *regel = new Foutregel(this);
    regel->setWordWrap(true);
    regel->setContentsMargins(maat::binnen, maat::binnen / 2, maat::binnen, maat::binnen / 2);
    QString inhoud = tekst.toHtmlEscaped();
    if (!pad.isEmpty())
        inhoud = u"<a href=\"%1\">%2</a>"_qs.arg(pad.toHtmlEscaped(), inhoud);
    if (!bron.isEmpty())
        inhoud += u"<br>"_qs + bron.toHtmlEscaped();
    regel->setTextFormat(Qt::RichText);
    regel->setText(inhoud);
    regel->setTextInteractionFlags(pad.isEmpty() ? Qt::TextSelectableByMouse : Qt::TextBrowserInteraction);
    regel->setFocusPolicy(pad.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    regel->setAccessibleName(tekst);
    connect(regel, &QLabel::linkActivated, this, &Foutenlijst::gekozen);
    setTabOrder(m_regels.isEmpty() ? static_cast<QWidget *>(this) : m_regels.last().label, regel); // above the fields, and so before them
    m_regels.append({regel, tekst, pad});
    m_kolom->addWidget(regel);
    werkBij();
}

void Foutenlijst::haalWeg(const QString &pad)
{
    for (qsizetype i = m_regels.size() - 1; i >= 0; --i) {
        if (m_regels.at(i).pad != pad)
            continue;
        QLabel *label = m_regels.takeAt(i).label;
        m_kolom->removeWidget(label);
        label->hide();
        label->deleteLater();
    }
    werkBij();
}

void Foutenlijst::wis()
{
    for (const Regel &regel : std::as_const(m_regels)) {
        m_kolom->removeWidget(regel.label);
        regel.label->hide();
        regel.label->deleteLater();
    }
    m_regels.clear();
    werkBij();
}

void Foutenlijst::werkBij()
{
    setAccessibleDescription(teksten().join(u' '));
    setVisible(!m_regels.isEmpty());
}

QStringList Foutenlijst::teksten() const
{
    QStringList uit;
    for (const Regel &regel : m_regels)
        uit.append(regel.tekst);
    return uit;
}

void Foutenlijst::wijsAan(const std::function<void(const QString &)> &gaNaar)
{
    if (const QStringList velden = paden(); !velden.isEmpty())
        gaNaar(velden.first());
    else
        setFocus(Qt::OtherFocusReason);
}

QStringList Foutenlijst::paden() const
{
    QStringList uit;
    for (const Regel &regel : m_regels) {
        if (!regel.pad.isEmpty())
            uit.append(regel.pad);
    }
    uit.removeDuplicates();
    return uit;
}

void Foutenlijst::changeEvent(QEvent *gebeurtenis)
{
    QFrame::changeEvent(gebeurtenis);
    if (gebeurtenis->type() != QEvent::PaletteChange)
        return;
    // A link keeps the colour of the theme in which it was set.
    for (const Regel &regel : std::as_const(m_regels)) {
        const QString inhoud = regel.label->text();
        regel.label->clear();
        regel.label->setText(inhoud);
    }
}

void Foutenlijst::paintEvent(QPaintEvent *)
{
    QPainter schilder(this);
    schilder.fillRect(rect(), kleur(Kleur::Grond, this));
    schilder.fillRect(QRect(0, 0, streep, height()), kleur(Kleur::TeLaat, this));
    schilder.end();
    if (hasFocus())
        tekenRing(this);
}

} // namespace weegkamer
