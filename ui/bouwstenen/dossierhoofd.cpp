// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/dossierhoofd.h"

#include "ui/bouwstenen/eenregel.h"
#include "ui/bouwstenen/fasebalk.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/bouwstenen/proza.h"

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
      m_stand(maakProza({}, this)),
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
    maakVrijblad();
    m_onder->setSpacing(maat::tussen);
    auto *links = new QHBoxLayout;
    links->setSpacing(maat::rondom);
    links->addWidget(m_klok, 1);
    links->addWidget(m_stand, 1);
    m_onder->addLayout(links, 1);
    m_onder->addWidget(m_rechts, 0, Qt::AlignRight | Qt::AlignVCenter);
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::tussen);
    kolom->addLayout(m_boven);
    kolom->addLayout(m_onder);
    m_klok->hide();
    m_stand->setFocusPolicy(Qt::NoFocus);
    m_stand->setMinimumWidth(tekenbreedte(this, naamTekens));
    zetRol(m_stand, Tekstrol::Bijzaak);
    m_stand->hide();
}

void Dossierhoofd::maakVrijblad()
{
    if (m_vrijblad) {
        // No longer found on the page; deleted when none of its buttons is in the middle of a signal.
        m_vrijblad->hide();
        m_vrijblad->setParent(nullptr);
        m_vrijblad->deleteLater();
    }
    m_vrijblad = new QWidget(m_rechts);
    m_vrij = new QHBoxLayout(m_vrijblad);
    m_vrij->setContentsMargins(0, 0, 0, 0);
    m_vrij->setSpacing(maat::tussen);
    auto *rij = static_cast<QHBoxLayout *>(m_rechts->layout());
    rij->insertWidget(rij->count() - 1, m_vrijblad);
    m_vrijblad->show();
}

void Dossierhoofd::wisActies()
{
    m_acties->wis();
    m_meer->wis();
    maakVrijblad();
}

void Dossierhoofd::ordenFocus()
{
    const auto knoppen = m_vrijblad->findChildren<QAbstractButton *>();
    if (!knoppen.isEmpty())
        setTabOrder(knoppen.last(), m_meer->findChild<QToolButton *>());
    schik();
}

void Dossierhoofd::voegRegelToe(QWidget *regel)
{
    layout()->addWidget(regel);
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
    zetStap(stapVan(fase));
}

void Dossierhoofd::zetStap(Fasestap stap)
{
    m_fasen->zetStap(stap);
}

void Dossierhoofd::zetStand(const QString &zin)
{
    zetProza(m_stand, zin);
    m_stand->setHidden(zin.isEmpty());
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
    return m_acties->voegToe(actie);
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
    const int stand = qMin(breedte(m_stand), tekenbreedte(m_stand, 2 * naamTekens));
    zetPaar(m_onder, m_rechts, breedte(m_klok) + stand + maat::sectie + breedte(m_rechts), width());
}

} // namespace weegkamer
