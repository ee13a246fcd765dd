// SPDX-License-Identifier: EUPL-1.2
#include "ui/weging/plaatsvervangersvenster.h"

#include "core/kamer/kamer.h"
#include "ui/bouwstenen/actie.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/onderdelen.h"
#include "ui/bouwstenen/proza.h"
#include "ui/bouwstenen/waarom.h"

#include <QScrollArea>

namespace weegkamer
{
namespace
{
constexpr QSize maatVenster(720, 480);

QString standVan(const Plaatsvervanger &p)
{
    const QString dagen = Plaatsvervangersvenster::tr("van %1 tot en met %2").arg(schrijfDatum(p.van), schrijfDatum(p.tot));
    if (p.ingetrokkenOp.isValid())
        return Plaatsvervangersvenster::tr("%1, ingetrokken op %2").arg(dagen, schrijfDatum(p.ingetrokkenOp));
    return p.geldt ? Plaatsvervangersvenster::tr("%1, geldt vandaag").arg(dagen) : dagen;
}
} // namespace

Plaatsvervangersvenster::Plaatsvervangersvenster(Omgeving &omgeving, QWidget *pagina) : Paginadialoog(pagina), m_omgeving(omgeving), m_plek(new QVBoxLayout)
{
    setWindowTitle(tr("Plaatsvervangers"));
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(maat::sectie, maat::sectie, maat::sectie, maat::rondom);
    kolom->setSpacing(maat::tussen);
    auto *kop = maakProza(windowTitle(), this);
    zetRol(kop, Tekstrol::Kop);
    kolom->addWidget(kop);
    kolom->addWidget(maakProza(tr("Wie een zetel, de casuscoördinator of het contactpunt vervangt, en van wanneer tot en met wanneer. Legt u een oordeel namens een "
                                  "plaatsvervanger vast, dan kiest u hem daar, en moet de dag van het oordeel binnen de vervanging vallen. Werk overdragen bij afwezigheid doet u in de werkvoorraad, onder Meer."),
                               this));
    auto *rol = new QScrollArea(this);
    rol->setWidgetResizable(true);
    rol->setFrameShape(QFrame::NoFrame);
    rol->setAccessibleName(windowTitle());
    auto *houder = new QWidget;
    houder->setLayout(m_plek);
    m_plek->setContentsMargins(0, 0, 0, 0);
    m_plek->addStretch();
    rol->setWidget(houder);
    kolom->addWidget(rol, 1);
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::tussen);
    kolom->addLayout(rij);
    voegActieToe(m_omgeving, rij, {.handeling = QLatin1String(WijsPlaatsvervangerAan::kop.naam), .begin = {{u"van"_qs, m_omgeving.kamer().vandaag().toString(Qt::ISODate)}}},
                 tr("De vervanging ligt vast."), [this](const Gedaan &) { ververs(); });
    rij->addStretch();
    auto *sluit = new QPushButton(tr("Sluit"), this);
    sluit->setAutoDefault(false);
    rij->addWidget(sluit);
    connect(sluit, &QPushButton::clicked, this, &QDialog::reject);
    ververs();
    resize(maatVenster);
}

void Plaatsvervangersvenster::ververs()
{
    if (m_blad) {
        m_blad->hide();
        m_blad->deleteLater();
    }
    m_blad = new QWidget;
    auto *kolom = new QVBoxLayout(m_blad);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::tussen);
    const auto lijst = m_omgeving.kamer().vraag(VraagPlaatsvervangers{});
    if (!lijst)
        kolom->addWidget(maakProza(lijst.error().uitleg, m_blad));
    else if (lijst->rijen.isEmpty())
        kolom->addWidget(maakProza(tr("Er is niemand aangewezen. Is iemand een tijd weg? Leg dan vooraf vast wie vervangt."), m_blad));
    else {
        for (const Plaatsvervanger &p : lijst->rijen)
            voegRijToe(kolom, p);
    }
    m_plek->insertWidget(0, m_blad);
}

void Plaatsvervangersvenster::voegRijToe(QVBoxLayout *kolom, const Plaatsvervanger &p)
{
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::rondom);
    auto *tekst = maakProza(tr("%1: %2, %3\n%4").arg(label(p.voor), p.naam, p.functie, standVan(p)), m_blad);
    if (!p.geldt)
        zetRol(tekst, Tekstrol::Bijzaak);
    rij->addWidget(tekst, 1);
    if (!p.ingetrokkenOp.isValid() && p.tot >= m_omgeving.kamer().vandaag()) {
        const Handelingvraag vraag{.handeling = QLatin1String(TrekPlaatsvervangerIn::kop.naam), .vast = {{u"plaatsvervanger"_qs, p.id.tekst()}},
                                   .uitleg = tr("%1 vervangt dan niet meer. Wat al is gedaan, blijft.").arg(p.naam)};
        Actieknop *knop = maakTekstactie(tr("Trek in…"), tr("Trek de vervanging door %1 in").arg(p.naam), m_blad);
        knop->setObjectName(u"trek-in-"_qs + p.id.tekst());
        werkActieBij(m_omgeving, knop, vraag);
        connect(knop, &Actieknop::gekozen, this, [this, vraag] {
            vraagHandeling(m_omgeving, vraag, this, tr("De vervanging is ingetrokken."), [this](const Gedaan &) { ververs(); });
        });
        rij->addWidget(knop, 0, Qt::AlignTop);
    }
    kolom->addLayout(rij);
}

} // namespace weegkamer
