// SPDX-License-Identifier: EUPL-1.2
#include "ui/weging/veldstap.h"

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
    return {u"namens-naam"_qs, u"namens-functie"_qs, u"namens-datum"_qs, u"wijze"_qs, u"document"_qs};
}

/// The handeling's own descriptions, in the order in which they are asked here.
std::vector<VeldInfo> infosVan(Veldstap::Soort soort)
{
    const std::vector<VeldInfo> alle = veldInfos<GeefOordeel>();
    std::vector<VeldInfo> uit;
    for (const QString &naam : namenVan(soort)) {
        VeldInfo info =
            *std::find_if(alle.begin(), alle.end(), [&](const VeldInfo &i) { return i.naam == naam; });
        if (soort == Veldstap::Soort::Namens) {
            info.verplicht = true;
            info.keuzes.removeIf(
                [](const Keuze &k) { return k.waarde == tekst(Ontvangstwijze::Persoonlijk); });
        }
        uit.push_back(info);
    }
    return uit;
}
} // namespace

Veldstap::Veldstap(Soort soort, QWidget *ouder)
    : Oordeelstap(ouder), m_soort(soort), m_velden(new Veldgroep(infosVan(soort), this))
{
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
    return u"%1: %2"_qs.arg(regel->info().label, regel->toonFout(zin));
}

void Veldstap::wisFouten()
{
    m_velden->wisFouten();
}

void Veldstap::gaNaar(const QString &pad)
{
    Veldregel *regel = m_velden->vindVeld(pad.isEmpty() ? namenVan(m_soort).first() : pad);
    regel->invoer()->brandpunt()->setFocus(Qt::OtherFocusReason);
}

} // namespace weegkamer
