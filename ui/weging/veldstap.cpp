// SPDX-License-Identifier: EUPL-1.2
#include "ui/weging/veldstap.h"

#include "core/handeling/voorwaarde.h"
#include "ui/bouwstenen/bestandinvoer.h"
#include "ui/bouwstenen/invoer.h"
#include "ui/bouwstenen/veldgroep.h"

#include <algorithm>

namespace weegkamer
{
namespace
{
QStringList namenVan(Veldstap::Soort soort)
{
    if (soort == Veldstap::Soort::Slot)
        return {u"past-bij-doel"_qs, u"waarom"_qs, u"tegenspraak"_qs, u"overige"_qs, u"verdict"_qs};
    return {u"plaatsvervanger"_qs, u"namens-naam"_qs, u"namens-functie"_qs, u"namens-datum"_qs, u"wijze"_qs, u"document"_qs};
}

/// The handeling's own descriptions, in the order in which they are asked here.
std::vector<VeldInfo> infosVan(Veldstap::Soort soort, const Namensopties &opties)
{
    const std::vector<VeldInfo> alle = veldInfos<GeefOordeel>();
    std::vector<VeldInfo> uit;
    for (const QString &naam : namenVan(soort)) {
        VeldInfo info =
            *std::find_if(alle.begin(), alle.end(), [&](const VeldInfo &i) { return i.naam == naam; });
        if (soort == Veldstap::Soort::Namens) {
            const bool vanPlaatsvervanger = naam == u"namens-naam" || naam == u"namens-functie";
            info.verplicht = naam != u"plaatsvervanger" && !(vanPlaatsvervanger && !opties.plaatsvervangers.isEmpty()) && !(naam == u"document" && opties.papierMagLater);
            info.keuzes.removeIf(
                [](const Keuze &k) { return k.waarde == tekst(Ontvangstwijze::Persoonlijk); });
        }
        uit.push_back(info);
    }
    return uit;
}
} // namespace

Veldstap::Veldstap(Soort soort, const Namensopties &opties, QWidget *ouder)
    : Oordeelstap(ouder), m_soort(soort), m_velden(new Veldgroep(infosVan(soort, opties), this))
{
    if (opties.plaatsvervangers.isEmpty())
        m_velden->verberg({u"plaatsvervanger"_qs});
    else
        m_velden->zetOpties(u"plaatsvervanger"_qs, opties.plaatsvervangers);
    for (const Veldvoorwaarde &v : voorwaarden(QLatin1String(GeefOordeel::kop.naam))) {
        if (heeft(v.veld))
            m_velden->vindVeld(v.veld)->zetVoorwaarde(v.wanneer);
    }
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->addWidget(m_velden);
    kolom->addStretch(1);
    connect(m_velden, &Veldgroep::gewijzigd, this, &Oordeelstap::gewijzigd);
    if (auto *bestand = findChild<BestandInvoer *>())
        connect(bestand, &BestandInvoer::bestandGekozen, this,
                [this](const QString &naam) { m_bestandsnaam = naam; });
}

QString Veldstap::plaats() const
{
    return m_soort == Soort::Slot ? tr("Na de vijf criteria") : tr("Tot slot");
}

QString Veldstap::titel() const
{
    return m_soort == Soort::Slot ? tr("Het oordeel") : tr("Van wie dit oordeel is");
}

QString Veldstap::kort() const
{
    return m_soort == Soort::Slot ? tr("Oordeel") : tr("Van wie");
}

bool Veldstap::isIngevuld() const
{
    const auto &regels = m_velden->regels();
    const QJsonObject velden = m_velden->waarde();
    return std::all_of(regels.begin(), regels.end(), [&](const Veldregel *r) {
        return !r->info().verplicht || velden.contains(r->info().naam);
    });
}

void Veldstap::vulIn(QJsonObject &velden) const
{
    const QJsonObject eigen = m_velden->waarde();
    for (auto it = eigen.begin(); it != eigen.end(); ++it)
        velden.insert(it.key(), it.value());
    if (eigen.contains(u"document") && !m_bestandsnaam.isEmpty())
        velden.insert(u"document-naam"_qs, m_bestandsnaam);
}

void Veldstap::zetWaarde(const QJsonObject &velden)
{
    m_velden->zetWaarde(velden);
    m_bestandsnaam = velden.value(u"document-naam").toString();
}

bool Veldstap::heeft(const QString &pad) const
{
    return namenVan(m_soort).contains(pad);
}

QString Veldstap::toonFout(const QString &pad, const QString &zin)
{
    Veldregel *regel = m_velden->vindVeld(pad);
    if (!regel)
        return zin;
    return u"%1: %2"_qs.arg(regel->info().label, regel->toonFout(zin));
}

bool Veldstap::isOpgelost(const QString &pad) const
{
    const Veldregel *regel = m_velden->vindVeld(pad);
    return regel && regel->fout().isEmpty();
}

void Veldstap::wisFouten()
{
    m_velden->wisFouten();
}

void Veldstap::gaNaar(const QString &pad)
{
    Veldregel *regel = m_velden->vindVeld(pad);
    if (!regel)
        regel = *std::find_if(m_velden->regels().begin(), m_velden->regels().end(), [](const Veldregel *r) { return !r->isHidden(); });
    regel->invoer()->brandpunt()->setFocus(Qt::OtherFocusReason);
}

} // namespace weegkamer
