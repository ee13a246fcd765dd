// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/dossierhoofd.h"

#include "ui/bouwstenen/eenregel.h"
#include "ui/bouwstenen/fasebalk.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/klokveld.h"

#include <QEvent>

namespace weegkamer
{
namespace
{
constexpr int naamTekens = 24; // of the name are in sight before the phases go to a line of their own

Fasestap stapVan(Fase fase)
{
    switch (fase) {
    case Fase::Melding:
        return Fasestap::Melding;
    case Fase::Aanmelding:
        return Fasestap::Aanmelding;
    case Fase::Weging:
        return Fasestap::Weging;
    case Fase::Casus:
        return Fasestap::Casus;
    case Fase::Afgeschermd:
        return Fasestap::Afgeschermd;
    case Fase::TeVernietigen:
        return Fasestap::Vernietigd;
    }
    Q_UNREACHABLE();
}

int breedte(const QWidget *widget)
{
    return widget->isHidden() ? 0 : widget->sizeHint().width();
}

/// Puts the second of a pair at the right of the first, or below it on the same left edge.
void zetPaar(QBoxLayout *paar, QWidget *tweede, int nodig, int ruimte)
{
    const auto richting = nodig <= ruimte ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (paar->direction() == richting)
        return;
    paar->setDirection(richting);
    paar->setAlignment(tweede, richting == QBoxLayout::LeftToRight ? Qt::AlignRight | Qt::AlignVCenter
                                                                   : Qt::AlignLeft);
}
} // namespace

Dossierhoofd::Dossierhoofd(Omgeving &omgeving, QWidget *ouder)
    : QWidget(ouder),
      m_naam(new Eenregel(this)),
      m_titel(new QLabel(this)),
      m_fasen(new Fasebalk(this)),
      m_klok(new Klokveld(this)),
      m_rechts(new QWidget(this)),
      m_acties(new Actierij(omgeving, m_rechts)),
      m_meer(new Meerknop(omgeving, m_rechts)),
      m_boven(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_onder(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    zetRol(m_titel, Tekstrol::Kop);
    zetRol(m_naam, Tekstrol::NaastKop);
    m_titel->setTextFormat(Qt::PlainText);
    auto *wie = new QHBoxLayout;
    wie->setSpacing(maat::rondom);
    wie->addWidget(m_titel);
    wie->addWidget(m_naam, 1);
    m_boven->setSpacing(maat::tussen);
    m_boven->addLayout(wie, 1);
    m_boven->addWidget(m_fasen, 0, Qt::AlignRight | Qt::AlignVCenter);
    auto *rechts = new QHBoxLayout(m_rechts);
    rechts->setContentsMargins(0, 0, 0, 0);
    rechts->setSpacing(maat::tussen);
    rechts->addWidget(m_acties);
    rechts->addWidget(m_meer);
    m_onder->setSpacing(maat::tussen);
    m_onder->addWidget(m_klok, 1);
    m_onder->addWidget(m_rechts, 0, Qt::AlignRight | Qt::AlignVCenter);
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::tussen);
    kolom->addLayout(m_boven);
    kolom->addLayout(m_onder);
    m_klok->hide();
}

void Dossierhoofd::zetTitel(const QString &titel)
{
    m_titel->setText(titel);
}

void Dossierhoofd::zetNaam(const QString &naam)
{
    m_echteNaam = naam;
    toonRegel();
}

void Dossierhoofd::bedekNaam(const QString &aanduiding)
{
    m_aanduiding = aanduiding;
    toonRegel();
}

void Dossierhoofd::toonNaam()
{
    m_aanduiding.clear();
    toonRegel();
}

QString Dossierhoofd::getoondeNaam() const
{
    return m_naam->tekst();
}

void Dossierhoofd::toonRegel()
{
    m_naam->zetTekst(m_aanduiding.isEmpty() ? m_echteNaam : m_aanduiding);
}

void Dossierhoofd::zetFase(Fase fase)
{
    m_fasen->zetStap(stapVan(fase));
}

void Dossierhoofd::zetKlok(const QString &wat, QDate uiterlijk, QDate vandaag, const Waarom &waarom)
{
    m_klok->setVisible(uiterlijk.isValid());
    if (uiterlijk.isValid())
        m_klok->zet(wat, uiterlijk, vandaag, waarom);
}

void Dossierhoofd::zonderKlok()
{
    m_klok->hide();
}

Actieknop *Dossierhoofd::voegHoofdactieToe(const Paginaactie &actie)
{
    Q_ASSERT_X(m_acties->knoppen().size() < hoogstensHoofdacties, "Dossierhoofd", "put the rest below Meer");
    Actieknop *knop = m_acties->voegToe(actie);
    if (m_acties->knoppen().size() == 1)
        maakHoofdknop(knop);
    return knop;
}

void Dossierhoofd::voegMeerToe(const Paginaactie &actie)
{
    m_meer->voegToe(actie);
}

void Dossierhoofd::ververs()
{
    m_acties->ververs();
    m_meer->ververs();
}

QSize Dossierhoofd::minimumSizeHint() const
{
    const int titel = breedte(m_titel) + maat::rondom + m_naam->minimumSizeHint().width();
    return {qMax(qMax(titel, breedte(m_fasen)), qMax(breedte(m_klok), breedte(m_rechts))),
            layout()->minimumSize().height()};
}

bool Dossierhoofd::event(QEvent *gebeurtenis)
{
    if (gebeurtenis->type() == QEvent::Resize || gebeurtenis->type() == QEvent::LayoutRequest)
        schik();
    return QWidget::event(gebeurtenis);
}

void Dossierhoofd::schik()
{
    const int naam = qMin(breedte(m_naam), tekenbreedte(m_naam, naamTekens));
    zetPaar(m_boven, m_fasen, breedte(m_titel) + maat::rondom + naam + maat::sectie + breedte(m_fasen),
            width());
    zetPaar(m_onder, m_rechts, breedte(m_klok) + maat::sectie + breedte(m_rechts), width());
}

} // namespace weegkamer
