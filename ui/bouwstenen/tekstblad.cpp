// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/tekstblad.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"

#include <QScrollBar>
#include <QTimer>

namespace weegkamer
{
namespace
{
class Haarlijn final : public QWidget
{
public:
    explicit Haarlijn(QWidget *ouder) : QWidget(ouder) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), kleur(Kleur::Lijn, this)); }
};
} // namespace

QWidget *maakHaarlijn(QWidget *ouder)
{
    return new Haarlijn(ouder);
}

void voegLinksToe(QBoxLayout *kolom, QWidget *blad)
{
    // A column asks for the height at its own width; a row asks at the width that the sheet gets.
    auto *rij = new QHBoxLayout;
    rij->setSpacing(0);
    rij->addWidget(blad, 1000, Qt::AlignTop);
    rij->addStretch(1);
    kolom->addLayout(rij);
}

QString breekbaar(const QString &tekst, int langste)
{
    QString uit;
    int lengte = 0;
    for (const QChar teken : tekst) {
        lengte = teken.isSpace() ? 0 : lengte + 1;
        if (lengte > langste && !teken.isLowSurrogate()) {
            uit += QChar(0x200b); // a space without width
            lengte = 1;
        }
        uit += teken;
    }
    return uit;
}

Tekstblad::Tekstblad(QWidget *ouder) : QWidget(ouder), m_kolom(new QVBoxLayout(this))
{
    m_kolom->setContentsMargins(0, 0, 0, 0);
    m_kolom->setSpacing(maat::tussen);
    setMaximumWidth(tekenbreedte(this, maat::prozaTekens));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QLabel *Tekstblad::alinea(const QString &tekst)
{
    QLabel *label = maakProza(breekbaar(tekst), this);
    label->setAccessibleName(tekst);
    m_kolom->addWidget(label);
    return label;
}

QLabel *Tekstblad::kop(const QString &tekst)
{
    if (m_kolom->count() > 0)
        m_kolom->addSpacing(maat::rondom);
    QLabel *label = alinea(tekst);
    zetRol(label, Tekstrol::Tussenkop);
    return label;
}

QLabel *Tekstblad::tussenkop(const QString &tekst)
{
    QLabel *label = alinea(tekst);
    zetRol(label, Tekstrol::Bijzaak);
    m_kolom->addSpacing(-maat::binnen);
    return label;
}

QLabel *Tekstblad::proza(const QString &tekst)
{
    return alinea(tekst);
}

QLabel *Tekstblad::klein(const QString &tekst)
{
    QLabel *label = alinea(tekst);
    zetRol(label, Tekstrol::Klein);
    return label;
}

void Tekstblad::lijn()
{
    m_kolom->addSpacing(maat::binnen);
    m_kolom->addWidget(maakHaarlijn(this));
    m_kolom->addSpacing(maat::binnen);
}

void Tekstblad::voegToe(QWidget *widget)
{
    m_kolom->addWidget(widget);
}

Leesvlak::Leesvlak(const QString &naam, QWidget *ouder) : QScrollArea(ouder)
{
    setAccessibleName(naam);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void Leesvlak::zetBlad(QWidget *blad)
{
    const int plek = verticalScrollBar()->value();
    QString brandpunt;
    if (QWidget *vorige = widget()) {
        if (const QWidget *daar = window()->focusWidget(); daar && vorige->isAncestorOf(daar))
            brandpunt = daar->objectName();
        takeWidget()->deleteLater();
        vorige->hide();
    }
    auto *vlak = new QWidget(this);
    auto *kolom = new QVBoxLayout(vlak);
    kolom->setContentsMargins(0, maat::tussen, maat::rondom, maat::rondom);
    voegLinksToe(kolom, blad);
    kolom->addStretch();
    setWidget(vlak);
    if (auto *zelfde = brandpunt.isEmpty() ? nullptr : vlak->findChild<QWidget *>(brandpunt))
        zelfde->setFocus();
    QTimer::singleShot(0, this, [this, plek] { verticalScrollBar()->setValue(plek); });
}

} // namespace weegkamer
