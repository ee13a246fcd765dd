// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/meldingbalk.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/bouwstenen/pictogram.h"

#include <QAccessibleWidget>

namespace weegkamer
{
namespace
{
constexpr int streep = 4;
constexpr int vormplaats = 24;

// Qt asks for a raw pointer here and takes the ownership of it.
QAccessibleInterface *alsAlert(const QString &klasse, QObject *object)
{
    auto *balk = klasse == u"weegkamer::Meldingbalk" ? qobject_cast<Meldingbalk *>(object) : nullptr;
    return balk ? new QAccessibleWidget(balk, QAccessible::AlertMessage) : nullptr;
}

Klokstand vorm(Meldingbalk::Soort soort)
{
    switch (soort) {
    case Meldingbalk::Soort::Goed:
        return Klokstand::Klaar;
    case Meldingbalk::Soort::LetOp:
        return Klokstand::Nadert;
    case Meldingbalk::Soort::Mislukt:
        return Klokstand::TeLaat;
    }
    Q_UNREACHABLE();
}
} // namespace

Meldingbalk::Meldingbalk(QWidget *ouder)
    : QFrame(ouder), m_tekst(new QLabel(this)), m_sluit(new QToolButton(this))
{
    static const bool geplaatst = (QAccessible::installFactory(alsAlert), true);
    Q_UNUSED(geplaatst);
    zetOndergrond(this, Kleur::Grond);
    auto *rij = new QHBoxLayout(this);
    rij->setContentsMargins(streep + maat::tussen + vormplaats, maat::tussen, maat::tussen, maat::tussen);
    m_tekst->setWordWrap(true);
    m_tekst->setTextFormat(Qt::PlainText);
    m_tekst->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rij->addWidget(m_tekst, 1);
    m_sluit->setIcon(pictogram("sluit"));
    m_sluit->setAccessibleName(tr("Bericht sluiten"));
    m_sluit->setToolTip(m_sluit->accessibleName());
    rij->addWidget(m_sluit, 0, Qt::AlignTop);
    connect(m_sluit, &QToolButton::clicked, this, &Meldingbalk::wis);
    hide();
}

void Meldingbalk::toon(Soort soort, const QString &tekst)
{
    m_soort = soort;
    m_tekst->setText(tekst);
    setAccessibleName(tekst);
    show();
    update();
    QAccessibleEvent gebeurtenis(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&gebeurtenis);
}

void Meldingbalk::wis()
{
    m_tekst->clear();
    hide();
}

QString Meldingbalk::tekst() const
{
    return m_tekst->text();
}

void Meldingbalk::paintEvent(QPaintEvent *)
{
    QPainter schilder(this);
    const Thema thema = themaVan(palette());
    schilder.fillRect(rect(), kleur(Kleur::Grond, thema));
    schilder.fillRect(QRect(0, 0, streep, height()), kleur(klokkleur(vorm(m_soort)), thema));
    // Beside the first line of the text, also when it runs over more lines.
    const int regel = fontMetrics().height();
    const int bovenkant =
        m_tekst->y() + qMax(0, (m_tekst->height() - m_tekst->heightForWidth(m_tekst->width())) / 2);
    const int zijde = fontMetrics().ascent() + 2;
    tekenKlokvorm(schilder, QRectF(streep + maat::tussen, bovenkant + (regel - zijde) / 2.0, zijde, zijde),
                  vorm(m_soort), thema);
}

} // namespace weegkamer
