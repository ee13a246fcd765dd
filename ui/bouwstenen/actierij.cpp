// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/actierij.h"

#include "core/kamer/kamer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/pictogram.h"

#include <QMenu>

namespace weegkamer
{

void openPaginaactie(Omgeving &omgeving, const Paginaactie &actie, QWidget *ouder)
{
    if (actie.doe) {
        actie.doe();
        return;
    }
    Handelingvraag vraag = actie.vraag;
    if (actie.vulAan)
        actie.vulAan(vraag);
    vraagHandeling(omgeving, vraag, ouder->window(), actie.zin, actie.daarna);
}

QString actietekst(Omgeving &omgeving, const Paginaactie &actie)
{
    const HandelingDefinitie *d = omgeving.kamer().handelingen().handeling(actie.vraag.handeling);
    Q_ASSERT_X(d, qPrintable(actie.vraag.handeling), "no such handeling");
    return (actie.vraag.knop.isEmpty() ? d->titel : actie.vraag.knop) + u"…"_qs;
}

Actierij::Actierij(Omgeving &omgeving, QWidget *ouder)
    : QWidget(ouder), m_omgeving(omgeving), m_rij(new QHBoxLayout(this))
{
    m_rij->setContentsMargins(0, 0, 0, 0);
    m_rij->setSpacing(maat::tussen);
    m_rij->addStretch();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

Actieknop *Actierij::voegToe(const Paginaactie &actie)
{
    auto *knop = new Actieknop(actietekst(m_omgeving, actie), this);
    knop->setObjectName(actie.vraag.handeling);
    m_rij->insertWidget(m_rij->count() - 1, knop);
    m_rij->insertWidget(m_rij->count() - 1, knop->maakWaaromKnop(this));
    connect(knop, &Actieknop::gekozen, this, [this, actie] { openPaginaactie(m_omgeving, actie, this); });
    m_acties.append(actie);
    m_knoppen.append(knop);
    werkActieBij(m_omgeving, knop, actie.vraag);
    return knop;
}

void Actierij::wis()
{
    while (m_rij->count() > 1) {
        const std::unique_ptr<QLayoutItem> plek(m_rij->takeAt(0));
        plek->widget()->hide();
        plek->widget()->setParent(nullptr);
        plek->widget()->deleteLater();
    }
    m_acties.clear();
    m_knoppen.clear();
}

void Actierij::ververs()
{
    for (int i = 0; i < m_acties.size(); ++i)
        werkActieBij(m_omgeving, m_knoppen.at(i), m_acties.at(i).vraag);
}

Meerknop::Meerknop(Omgeving &omgeving, QWidget *ouder)
    : QWidget(ouder), m_omgeving(omgeving), m_knop(new QToolButton(this)), m_menu(new QMenu(this))
{
    auto *rij = new QHBoxLayout(this);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->addWidget(m_knop);
    m_knop->setText(tr("Meer"));
    m_knop->setAccessibleName(tr("Meer acties"));
    m_knop->setIcon(pictogram("omlaag"));
    m_knop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_knop->setLayoutDirection(Qt::RightToLeft); // the arrow behind the word
    m_knop->setObjectName(u"meer"_qs);
    m_knop->setPopupMode(QToolButton::InstantPopup);
    m_knop->setFocusPolicy(Qt::StrongFocus);
    m_menu->setLayoutDirection(Qt::LeftToRight);
    m_menu->setToolTipsVisible(true);
    m_knop->setMenu(m_menu);
    hide();
}

void Meerknop::voegToe(const Paginaactie &actie)
{
    m_acties.append(actie);
    ververs();
}

void Meerknop::wis()
{
    m_acties.clear();
    ververs();
}

void Meerknop::ververs()
{
    m_menu->clear();
    setVisible(!m_acties.isEmpty());
    for (const Paginaactie &actie : std::as_const(m_acties)) {
        const auto weigering = actieGeweigerd(m_omgeving, actie.vraag);
        const QString tekst = actietekst(m_omgeving, actie);
        QAction *regel = m_menu->addAction(weigering ? tr("%1 (kan nu niet: waarom?)").arg(tekst.chopped(1)) : tekst);
        regel->setObjectName(actie.vraag.handeling);
        regel->setData(weigering.has_value());
        if (!weigering) {
            connect(regel, &QAction::triggered, this, [this, actie] { openPaginaactie(m_omgeving, actie, this); });
            continue;
        }
        regel->setToolTip(weigering->uitleg);
        connect(regel, &QAction::triggered, this, [this, w = *weigering] { toonWaarom(w); });
    }
}

QList<QAction *> Meerknop::mogelijk() const
{
    QList<QAction *> uit = m_menu->actions();
    uit.removeIf([](const QAction *regel) { return regel->data().toBool(); });
    return uit;
}

void Meerknop::toonWaarom(const Weigering &weigering)
{
    auto *blad = new Waaromblad(waaromVan(weigering), this);
    blad->toonBij(m_knop);
}

} // namespace weegkamer
