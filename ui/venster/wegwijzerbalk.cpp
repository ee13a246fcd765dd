// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/wegwijzerbalk.h"

#include "core/werkvoorraad/wegwijzer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"

#include <QScrollArea>

namespace weegkamer
{
namespace
{
constexpr int streep = 3;
constexpr int hoogsteLijst = 295; // all thirteen steps

/// The state in a sign and in a word: "✓ Gedaan", so that it is heard as well.
QString regelVan(const Wegstap &stap, qsizetype nummer)
{
    const QString teken = stap.stand == Stapstand::Gedaan ? u"\u2713"_qs : stap.stand == Stapstand::Nu ? u"\u25B6"_qs : u"\u25CB"_qs;
    return u"%1  %2. %3 (%4)"_qs.arg(teken).arg(nummer).arg(stap.titel, label(stap.stand).toLower());
}
} // namespace

Wegwijzerbalk::Wegwijzerbalk(QWidget *ouder)
    : QFrame(ouder),
      m_kop(new QLabel(this)),
      m_uitleg(maakProza({}, this)),
      m_alle(new QPushButton(tr("Alle stappen"), this)),
      m_weg(new QPushButton(tr("Verberg"), this)),
      m_rol(new QScrollArea(this)),
      m_stappen(maakProza({}, m_rol))
{
    setAccessibleName(tr("Stap voor stap"));
    setObjectName(u"wegwijzer"_qs);
    zetOndergrond(this, Kleur::Grond);
    m_kop->setTextFormat(Qt::PlainText);
    m_kop->setWordWrap(true);
    m_kop->setObjectName(u"stap"_qs);
    QFont letter = font();
    letter.setWeight(QFont::DemiBold);
    m_kop->setFont(letter);
    zetRol(m_uitleg, Tekstrol::Bijzaak);
    m_uitleg->setMaximumWidth(tekenbreedte(this, maat::prozaTekens + 24));
    for (QPushButton *knop : {m_alle, m_weg}) {
        maakTekstknop(knop);
        knop->setAutoDefault(false);
    }
    m_alle->setCheckable(true);
    m_weg->setAccessibleDescription(tr("U haalt “Stap voor stap” terug in het menu bij uw naam."));
    m_weg->setToolTip(m_weg->accessibleDescription());
    m_rol->setWidgetResizable(true);
    m_rol->setFrameShape(QFrame::NoFrame);
    m_rol->setFocusPolicy(Qt::StrongFocus);
    m_rol->setAccessibleName(tr("Alle stappen"));
    m_rol->setWidget(m_stappen);
    m_stappen->setAlignment(Qt::AlignTop);
    zetOndergrond(m_stappen, Kleur::Grond);

    auto *boven = new QHBoxLayout;
    boven->setSpacing(maat::rondom);
    boven->addWidget(m_kop, 1);
    boven->addWidget(m_alle, 0, Qt::AlignTop);
    boven->addWidget(m_weg, 0, Qt::AlignTop);
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(maat::sectie, maat::tussen, maat::rondom, maat::tussen);
    kolom->setSpacing(maat::binnen);
    kolom->addLayout(boven);
    // A row honours the widest that the text may be when it asks how high that is; a column does not.
    auto *onder = new QHBoxLayout;
    onder->addWidget(m_uitleg, 1000);
    onder->addStretch(1);
    kolom->addLayout(onder);
    kolom->addWidget(m_rol);
    connect(m_alle, &QPushButton::toggled, this, &Wegwijzerbalk::vouw);
    connect(m_weg, &QPushButton::clicked, this, &Wegwijzerbalk::weggedaan);
    vouw(false);
    hide();
}

void Wegwijzerbalk::toon(const Wegwijzer &wegwijzer)
{
    QStringList regels;
    for (qsizetype i = 0; i < wegwijzer.stappen.size(); ++i)
        regels.append(regelVan(wegwijzer.stappen.at(i), i + 1));
    zetProza(m_stappen, regels.join(u'\n'));
    if (wegwijzer.nu > 0) {
        const Wegstap &stap = wegwijzer.stappen.at(wegwijzer.nu - 1);
        m_kop->setText(tr("Stap %1 van %2: %3").arg(wegwijzer.nu).arg(wegwijzer.stappen.size()).arg(stap.titel));
        zetProza(m_uitleg, tr("%1 (%2, regel %3)").arg(stap.uitleg, stap.artikel, stap.regel));
    }
    setVisible(wegwijzer.nu > 0);
}

void Wegwijzerbalk::vouw(bool open)
{
    m_rol->setVisible(open);
    m_rol->setMaximumHeight(opSchaal(hoogsteLijst));
    m_rol->setMinimumHeight(open ? opSchaal(hoogsteLijst) / 2 : 0);
    m_alle->setText(open ? tr("Minder") : tr("Alle stappen"));
}

void Wegwijzerbalk::paintEvent(QPaintEvent *)
{
    QPainter schilder(this);
    schilder.fillRect(rect(), kleur(Kleur::Grond, this));
    schilder.fillRect(QRect(0, 0, streep, height()), kleur(Kleur::Accent, this));
    schilder.fillRect(QRect(0, height() - 1, width(), 1), kleur(Kleur::Lijn, this));
}

} // namespace weegkamer
