// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/waarom.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"

#include <QScreen>

namespace weegkamer
{
namespace
{
constexpr int bladTekens = 52;

QString bronregel(const Waarom &waarom)
{
    QStringList delen;
    if (!waarom.artikel.isEmpty())
        delen.append(waarom.artikel);
    if (!waarom.regel.isEmpty())
        delen.append(QObject::tr("regel %1").arg(waarom.regel));
    return delen.join(u" · "_qs);
}
} // namespace

Waarom waaromVan(const Weigering &weigering)
{
    return {.titel = QObject::tr("Waarom kan dit niet?"),
            .regel = weigering.regel,
            .artikel = weigering.artikel,
            .zinnen = {weigering.uitleg}};
}

Waaromblad::Waaromblad(const Waarom &waarom, QWidget *ouder) : QFrame(ouder, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::Box);
    setFrameShadow(QFrame::Plain);
    zetOndergrond(this, Kleur::Papier);
    setAccessibleName(waarom.titel);
    setAccessibleDescription(waarom.zinnen.join(u' '));
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(maat::rondom, maat::rondom, maat::rondom, maat::rondom);
    kolom->setSpacing(maat::tussen);
    if (!waarom.titel.isEmpty()) {
        auto *titel = maakProza(waarom.titel, this);
        zetRol(titel, Tekstrol::Tussenkop);
        kolom->addWidget(titel);
    }
    for (const QString &zin : waarom.zinnen)
        kolom->addWidget(maakProza(zin, this));
    if (const QString regel = bronregel(waarom); !regel.isEmpty()) {
        auto *bron = maakProza(regel, this);
        zetRol(bron, Tekstrol::Klein);
        kolom->addWidget(bron);
    }
    auto *knoppen = new QHBoxLayout;
    kolom->addLayout(knoppen);
    if (!waarom.linktekst.isEmpty()) {
        auto *link = new QPushButton(waarom.linktekst, this);
        maakTekstknop(link);
        connect(link, &QPushButton::clicked, this, [this, doel = waarom.link] {
            Q_EMIT linkGekozen(doel);
            close();
        });
        knoppen->addWidget(link);
    }
    knoppen->addStretch();
    auto *sluit = new QPushButton(tr("Sluiten"), this);
    connect(sluit, &QPushButton::clicked, this, &QWidget::close);
    knoppen->addWidget(sluit);
    sluit->setFocus();
    setFixedWidth(tekenbreedte(this, bladTekens));
}

void Waaromblad::toonBij(QWidget *anker)
{
    // A wrapped label only knows its height once the width is set.
    ensurePolished();
    resize(width(), layout()->totalHeightForWidth(width()));
    QPoint plek = anker->mapToGlobal(QPoint(0, anker->height() + maat::binnen));
    const QRect scherm = anker->screen()->availableGeometry();
    if (plek.y() + height() > scherm.bottom())
        plek.setY(anker->mapToGlobal(QPoint()).y() - height() - maat::binnen);
    plek.setX(qBound(scherm.left(), plek.x(), qMax(scherm.left(), scherm.right() - width())));
    move(plek);
    show();
}

WaaromKnop::WaaromKnop(QWidget *ouder) : QToolButton(ouder)
{
    setText(tr("waarom?"));
    setAccessibleName(text());
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    maakTekstknop(this);
    connect(this, &QToolButton::clicked, this, &WaaromKnop::toon);
    hide();
}

void WaaromKnop::zet(const Waarom &waarom, const QString &onderwerp)
{
    m_waarom = waarom;
    setAccessibleName(onderwerp.isEmpty() ? tr("Waarom?") : tr("Waarom? %1").arg(onderwerp));
    setAccessibleDescription(waarom.zinnen.join(u' '));
    setToolTip(waarom.zinnen.join(u'\n'));
    setVisible(!waarom.isLeeg());
}

void WaaromKnop::toon()
{
    auto *blad = new Waaromblad(m_waarom, this);
    connect(blad, &Waaromblad::linkGekozen, this, &WaaromKnop::linkGekozen);
    blad->toonBij(this);
}

Actieknop::Actieknop(const QString &tekst, QWidget *ouder) : QPushButton(tekst, ouder)
{
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QPushButton::clicked, this, [this] {
        if (!m_weigering) {
            Q_EMIT gekozen();
            return;
        }
        auto *blad = new Waaromblad(waaromVan(*m_weigering), this);
        connect(blad, &Waaromblad::linkGekozen, this, &Actieknop::linkGekozen);
        blad->toonBij(this);
    });
}

void Actieknop::zetToegestaan()
{
    m_weigering.reset();
    werkBij();
}

void Actieknop::zetGeweigerd(const Weigering &weigering)
{
    m_weigering = weigering;
    werkBij();
}

WaaromKnop *Actieknop::maakWaaromKnop(QWidget *ouder)
{
    m_knop = new WaaromKnop(ouder);
    connect(m_knop, &QObject::destroyed, this, [this] { m_knop = nullptr; });
    connect(m_knop, &WaaromKnop::linkGekozen, this, &Actieknop::linkGekozen);
    werkBij();
    return m_knop;
}

void Actieknop::werkBij()
{
    setProperty("weegkamerGeweigerd", m_weigering.has_value());
    setAccessibleDescription(m_weigering ? tr("Kan nu niet. %1").arg(m_weigering->uitleg) : QString());
    setToolTip(m_weigering ? m_weigering->uitleg : QString());
    style()->unpolish(this);
    style()->polish(this);
    if (m_knop)
        m_knop->zet(m_weigering ? waaromVan(*m_weigering) : Waarom{}, text());
}

} // namespace weegkamer
