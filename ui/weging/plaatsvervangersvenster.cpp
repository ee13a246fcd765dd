// SPDX-License-Identifier: EUPL-1.2
#include "ui/weging/plaatsvervangersvenster.h"

#include "core/kamer/kamer.h"
#include "ui/bouwstenen/actie.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/lijstvak.h"
#include "ui/bouwstenen/meldingbalk.h"
#include "ui/bouwstenen/onderdelen.h"
#include "ui/bouwstenen/proza.h"
#include "ui/bouwstenen/waarom.h"

#include <QDialogButtonBox>

namespace weegkamer
{
namespace
{
constexpr int kleinsteLijst = 12; ///< lines: a few rows, or what stands there when there are none
constexpr QSize maatVenster(960, 560);

/// How it stands today, in words.
QString standVan(const Plaatsvervanger &p, QDate vandaag)
{
    if (p.ingetrokkenOp.isValid())
        return Plaatsvervangersvenster::tr("ingetrokken op %1").arg(schrijfDatum(p.ingetrokkenOp));
    if (p.geldt)
        return Plaatsvervangersvenster::tr("geldt vandaag");
    return p.tot < vandaag ? Plaatsvervangersvenster::tr("voorbij") : Plaatsvervangersvenster::tr("begint later");
}

Lijstopgave opgave()
{
    const auto tr = [](const char *tekst) { return Plaatsvervangersvenster::tr(tekst); };
    return {.naam = tr("Plaatsvervangers"),
            .sleutel = u"plaatsvervangers"_qs,
            .kolommen = {{.sleutel = u"voor"_qs, .titel = tr("Voor wie"), .soort = VeldSoort::Keuze, .keuzes = keuzes<Vervangen>(), .tekens = 18},
                         {.sleutel = u"naam"_qs, .titel = tr("Wie vervangt"), .persoonlijk = true},
                         {.sleutel = u"functie"_qs, .titel = tr("Functie"), .tekens = 18},
                         {.sleutel = u"van"_qs, .titel = tr("Van"), .soort = VeldSoort::Datum, .tekens = 11},
                         {.sleutel = u"tot"_qs, .titel = tr("Tot en met"), .soort = VeldSoort::Datum, .tekens = 11},
                         {.sleutel = u"stand"_qs, .titel = tr("Stand"), .tekens = 18}},
            .volgordes = {},
            .opKolom = {},
            .wat = Uitvoersoort::Overig,
            .filterhint = tr("Naam, functie of voor wie")};
}
} // namespace

Plaatsvervangersvenster::Plaatsvervangersvenster(Omgeving &omgeving, QWidget *pagina)
    : Paginadialoog(pagina), m_omgeving(omgeving), m_lijst(new Lijstvak(omgeving, opgave(), this)), m_trekIn(new Actieknop(tr("Trek in…"), this))
{
    setWindowTitle(tr("Plaatsvervangers"));
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(maat::sectie, maat::sectie, maat::sectie, maat::rondom);
    kolom->setSpacing(maat::tussen);
    auto *kop = maakProza(windowTitle(), this);
    zetRol(kop, Tekstrol::Kop);
    kolom->addWidget(kop);
    auto *uitleg = maakProza(tr("Wie een zetel, de casuscoördinator of het contactpunt vervangt, en van wanneer tot en met wanneer. Legt u een oordeel namens een "
                                "plaatsvervanger vast, dan kiest u hem daar, en moet de dag van het oordeel binnen de vervanging vallen. Werk overdragen bij afwezigheid doet u in de werkvoorraad, onder Meer."),
                             this);
    zetRol(uitleg, Tekstrol::Bijzaak);
    kolom->addWidget(uitleg);
    kolom->addWidget(new Meldingbalk(this));
    kolom->addSpacing(maat::tussen);
    m_lijst->lijst()->setObjectName(u"plaatsvervangers"_qs);
    m_lijst->setMinimumHeight(m_lijst->fontMetrics().lineSpacing() * kleinsteLijst);
    m_lijst->zetLeeg(tr("Er is niemand aangewezen. Is iemand een tijd weg? Leg dan vooraf vast wie vervangt."));
    m_lijst->zetBron([this](const Lijstvraag &v, const QString &na, int aantal) -> Uitkomst<Pagina> {
        Kamer &kamer = m_omgeving.kamer();
        PROBEER_IN(const Plaatsvervangers lijst, kamer.vraag(VraagPlaatsvervangers{.filter = v.filter, .na = na, .aantal = aantal}));
        Pagina uit{.rijen = {}, .volgende = lijst.volgende};
        for (const Plaatsvervanger &p : lijst.rijen) {
            QJsonObject rij = naarJson(p);
            rij.insert(u"stand"_qs, standVan(p, kamer.vandaag()));
            rij.insert(u"loopt"_qs, !p.ingetrokkenOp.isValid() && p.tot >= kamer.vandaag());
            uit.rijen.append(rij);
        }
        return uit;
    });
    connect(m_lijst->lijst(), &Lijst::huidigeGewijzigd, this, &Plaatsvervangersvenster::werkBij);
    connect(m_lijst->model(), &QAbstractItemModel::modelReset, this, &Plaatsvervangersvenster::werkBij); // the filter finds nobody
    kolom->addWidget(m_lijst, 1);
    bouwKnoppen(kolom);
    werkBij();
    resize(maatVenster);
}

void Plaatsvervangersvenster::bouwKnoppen(QBoxLayout *kolom)
{
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::tussen);
    kolom->addLayout(rij);
    voegActieToe(m_omgeving, rij, {.handeling = QLatin1String(WijsPlaatsvervangerAan::kop.naam), .begin = {{u"van"_qs, m_omgeving.kamer().vandaag().toString(Qt::ISODate)}}},
                 tr("De vervanging ligt vast."), [this](const Gedaan &) { ververs(); });
    m_trekIn->setObjectName(QLatin1String(TrekPlaatsvervangerIn::kop.naam));
    rij->addWidget(m_trekIn);
    rij->addStretch();
    auto *knoppen = new QDialogButtonBox(this);
    auto *sluit = knoppen->addButton(tr("Sluit"), QDialogButtonBox::RejectRole);
    sluit->setAutoDefault(false);
    rij->addWidget(knoppen);
    connect(m_trekIn, &Actieknop::gekozen, this, &Plaatsvervangersvenster::trekIn);
    connect(sluit, &QPushButton::clicked, this, &QDialog::reject);
}

void Plaatsvervangersvenster::ververs()
{
    m_lijst->herlaad(u"id"_qs);
    werkBij();
}

void Plaatsvervangersvenster::werkBij()
{
    const QJsonObject rij = m_lijst->lijst()->huidigeRij();
    m_trekIn->setVisible(!actieGeweigerd(m_omgeving, {.handeling = QLatin1String(TrekPlaatsvervangerIn::kop.naam)}));
    m_trekIn->setEnabled(rij.value(u"loopt").toBool());
}

void Plaatsvervangersvenster::trekIn()
{
    const QJsonObject rij = m_lijst->lijst()->huidigeRij();
    const Handelingvraag vraag{.handeling = QLatin1String(TrekPlaatsvervangerIn::kop.naam), .vast = {{u"plaatsvervanger"_qs, rij.value(u"id")}},
                               .uitleg = tr("%1 vervangt dan niet meer. Wat al is gedaan, blijft.").arg(rij.value(u"naam").toString())};
    vraagHandeling(m_omgeving, vraag, this, tr("De vervanging is ingetrokken."), [this](const Gedaan &) { ververs(); });
}

} // namespace weegkamer
