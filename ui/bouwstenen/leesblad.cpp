// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/leesblad.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"

#include <QGridLayout>
#include <QScrollBar>

namespace weegkamer
{
namespace
{
constexpr int labelTekens = 27;
constexpr qsizetype langsteWoord = 40;

/// A label breaks lines between words only: a word that is wider than the sheet gets places where it may be broken.
QString breekbaar(const QString &tekst)
{
    QString uit;
    qsizetype woord = 0;
    for (const QChar c : tekst) {
        woord = c.isSpace() ? 0 : woord + 1;
        if (woord > langsteWoord && !c.isLowSurrogate() && !c.isMark()) {
            uit += QChar(0x200b);
            woord = 1;
        }
        uit += c;
    }
    return uit;
}

QLabel *maakRegel(const QString &tekst, QWidget *ouder)
{
    auto *label = maakProza(breekbaar(tekst), ouder);
    label->setAccessibleName(tekst);
    return label;
}
} // namespace

Leesblad::Leesblad(const QString &naam, QWidget *ouder) : QScrollArea(ouder)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(naam);
    wis();
}

void Leesblad::wis()
{
    const int plek = verticalScrollBar()->value();
    auto *buiten = new QWidget;
    auto *rij = new QHBoxLayout(buiten);
    rij->setContentsMargins(0, 0, maat::rondom, 0);
    m_vel = new QWidget(buiten);
    m_vel->setMaximumWidth(tekenbreedte(this, maat::prozaTekens));
    m_vel->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    rij->addWidget(m_vel, 1);
    rij->addStretch();
    auto *verticaal = new QVBoxLayout(m_vel);
    verticaal->setContentsMargins(0, 0, 0, maat::sectie);
    verticaal->setSpacing(0);
    m_kolom = new QVBoxLayout;
    m_kolom->setSpacing(maat::tussen);
    verticaal->addLayout(m_kolom);
    verticaal->addStretch();
    m_leeg = true;
    setWidget(buiten); // the one before goes
    verticalScrollBar()->setValue(plek);
}

void Leesblad::kop(const QString &tekst)
{
    if (!m_leeg)
        m_kolom->addSpacing(maat::rondom);
    auto *label = maakRegel(tekst, m_vel);
    zetRol(label, Tekstrol::Tussenkop);
    voegToe(label);
}

void Leesblad::alinea(const QString &tekst)
{
    voegToe(maakRegel(tekst, m_vel));
}

void Leesblad::klein(const QString &tekst)
{
    auto *label = maakRegel(tekst, m_vel);
    zetRol(label, Tekstrol::Klein);
    voegToe(label);
}

void Leesblad::gegevens(const QList<QPair<QString, QString>> &paren)
{
    auto *rooster = new QWidget(m_vel);
    auto *grid = new QGridLayout(rooster);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(maat::rondom);
    grid->setVerticalSpacing(maat::binnen);
    grid->setColumnMinimumWidth(0, tekenbreedte(this, labelTekens));
    grid->setColumnStretch(1, 1);
    int rij = 0;
    for (const auto &[naam, waarde] : paren) {
        if (waarde.trimmed().isEmpty())
            continue;
        auto *label = maakProza(naam, rooster);
        zetRol(label, Tekstrol::Bijzaak);
        label->setFixedWidth(tekenbreedte(this, labelTekens));
        grid->addWidget(label, rij, 0, Qt::AlignTop);
        grid->addWidget(maakRegel(waarde, rooster), rij, 1, Qt::AlignTop);
        ++rij;
    }
    voegToe(rooster);
}

void Leesblad::voegToe(QWidget *widget)
{
    m_kolom->addWidget(widget);
    widget->show();
    m_leeg = false;
}

QString Leesblad::tekst() const
{
    QStringList regels;
    const auto labels = m_vel->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        regels.append(label->accessibleName().isEmpty() ? label->text() : label->accessibleName());
    return regels.join(u'\n');
}

} // namespace weegkamer
