// SPDX-License-Identifier: EUPL-1.2
#include "ui/aanmelding/aanmeldinghoofd.h"

#include "core/kamer/kamer.h"
#include "ui/bouwstenen/onderdelen.h"
#include "ui/bouwstenen/eenregel.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"
#include "ui/bouwstenen/waarom.h"

#include <QMenu>

namespace weegkamer
{

Aanmeldingmeer::Aanmeldingmeer(Omgeving &omgeving, QWidget *ouder) : QToolButton(ouder), m_omgeving(omgeving)
{
    setText(tr("Meer ▾"));
    setAccessibleName(tr("Meer acties"));
    setObjectName(u"meer"_qs);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    menu()->setToolTipsVisible(true);
    hide();
}

void Aanmeldingmeer::zet(const QList<Meerpunt> &punten)
{
    menu()->clear();
    for (const Meerpunt &punt : punten)
        voegToe(punt);
    setVisible(!punten.isEmpty());
}

void Aanmeldingmeer::voegToe(const Meerpunt &punt)
{
    const HandelingDefinitie *d = m_omgeving.kamer().handelingen().handeling(punt.vraag.handeling);
    Q_ASSERT_X(d, qPrintable(punt.vraag.handeling), "no such handeling");
    const auto weigering = nuGeweigerd(m_omgeving.kamer(), punt.vraag.handeling, punt.vraag.vast);
    const QString naam = punt.vraag.knop.isEmpty() ? d->titel : punt.vraag.knop;
    QAction *actie = menu()->addAction(weigering ? tr("%1 (kan nu niet: waarom?)").arg(naam) : tr("%1…").arg(naam));
    actie->setObjectName(punt.vraag.handeling);
    if (weigering) {
        actie->setToolTip(weigering->uitleg);
        connect(actie, &QAction::triggered, this, [this, w = *weigering] { (new Waaromblad(waaromVan(w), this))->toonBij(this); });
    } else if (punt.doe) {
        connect(actie, &QAction::triggered, this, punt.doe);
    } else {
        connect(actie, &QAction::triggered, this,
                [this, punt] { vraagHandeling(m_omgeving, punt.vraag, window(), punt.zin, punt.daarna); });
    }
}

Aanmeldinghoofd::Aanmeldinghoofd(Omgeving &omgeving, QWidget *ouder)
    : QWidget(ouder), m_titel(new QLabel(this)), m_wie(new Eenregel(this)), m_fasen(new Fasebalk(this)),
      m_stand(maakProza({}, this)), m_rij(new QHBoxLayout), m_meer(new Aanmeldingmeer(omgeving, this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::tussen);
    m_titel->setTextFormat(Qt::PlainText);
    zetRol(m_titel, Tekstrol::Kop);
    m_rij->setSpacing(maat::tussen);
    m_rij->addWidget(m_titel);
    m_rij->addSpacing(maat::tussen);
    m_rij->addWidget(m_wie, 1);
    m_rij->addWidget(m_meer);
    m_stand->setFocusPolicy(Qt::NoFocus);
    zetRol(m_stand, Tekstrol::Bijzaak);
    kolom->addLayout(m_rij);
    kolom->addWidget(m_fasen);
    kolom->addWidget(m_stand);
    wisActies();
}

void Aanmeldinghoofd::zet(const QString &titel, const QString &wie, Fasestap stap, const QString &stand)
{
    m_titel->setText(titel);
    m_wie->zetTekst(wie);
    m_fasen->zetStap(stap);
    zetProza(m_stand, stand);
    m_stand->setVisible(!stand.isEmpty());
}

void Aanmeldinghoofd::wisActies()
{
    if (m_actieblad) {
        // No longer found on the page; deleted when none of its buttons is in the middle of a signal.
        m_actieblad->hide();
        m_actieblad->setParent(nullptr);
        m_actieblad->deleteLater();
    }
    m_actieblad = new QWidget(this);
    m_acties = new QHBoxLayout(m_actieblad);
    m_acties->setContentsMargins(0, 0, 0, 0);
    m_acties->setSpacing(maat::tussen);
    m_rij->insertWidget(m_rij->count() - 1, m_actieblad);
    m_actieblad->show();
}

void Aanmeldinghoofd::ordenFocus()
{
    const auto knoppen = m_actieblad->findChildren<QAbstractButton *>();
    if (!knoppen.isEmpty())
        setTabOrder(knoppen.last(), m_meer);
}

} // namespace weegkamer
