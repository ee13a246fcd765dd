// SPDX-License-Identifier: EUPL-1.2
#include "ui/weging/feitenlijst.h"

#include "core/basis/deeldatum.h"
#include "core/aanmelding/feit.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"

#include <algorithm>

namespace weegkamer
{
namespace
{
template <Keuzesoort E>
QString woordenVan(const QString &waarde)
{
    const auto keuze = keuzeUit<E>(waarde);
    return keuze ? label(*keuze) : waarde;
}

QString herkomst(const Feitbeeld &feit)
{
    QStringList delen;
    if (!feit.datum.isEmpty())
        delen.append(kortgeschreven(feit.datum));
    delen.append(woordenVan<Feitaard>(feit.aard));
    delen.append(
        Feitenlijst::tr("bron: %1 (%2)").arg(feit.bron, woordenVan<Bronsoort>(feit.bronsoort).toLower()));
    return delen.join(u" · "_qs);
}

QString toetszin(const Feitbeeld &feit)
{
    if (feit.toets.isEmpty())
        return Feitenlijst::tr("Nog niet getoetst.");
    QString zin = woordenVan<Feittoets>(feit.toets);
    if (!feit.toetsHoe.isEmpty())
        zin += u": "_qs + feit.toetsHoe;
    return feit.toetsDoor.isEmpty() ? zin : Feitenlijst::tr("%1 (getoetst door %2)").arg(zin, feit.toetsDoor);
}

/// Empty when it says nothing special.
QString bijzonderzin(const Feitbeeld &feit)
{
    if (!feit.citeerbaar)
        return Feitenlijst::tr("Telt nooit mee: het zegt wat iemand is, gelooft of heeft.");
    if (keuzeUit<Bijzonder>(feit.bijzonder) != Bijzonder::OnthultOok)
        return {};
    return feit.noodzaak.isEmpty()
               ? Feitenlijst::tr("Laat ook iets bijzonders zien. Alleen het gedrag telt.")
               : Feitenlijst::tr("Laat ook iets bijzonders zien. Alleen het gedrag telt. Nodig omdat: %1")
                     .arg(feit.noodzaak);
}
} // namespace

QString feitnaam(const Feitbeeld &feit)
{
    return u"f%1"_qs.arg(feit.volgnummer);
}

QString feitnamen(const QList<Feitbeeld> &feiten, const QList<FeitId> &genoemd)
{
    QStringList namen;
    for (const Feitbeeld &feit : feiten) {
        if (genoemd.contains(feit.id))
            namen.append(feitnaam(feit));
    }
    return namen.join(u", "_qs);
}

Feitenlijst::Feitenlijst(QWidget *ouder) : QWidget(ouder), m_kolom(new QVBoxLayout(this))
{
    m_kolom->setContentsMargins(0, 0, 0, 0);
}

void Feitenlijst::zet(const QList<Feitbeeld> &feiten)
{
    QList<QJsonObject> nieuw;
    for (const Feitbeeld &feit : feiten)
        nieuw.append(naarJson(feit));
    // What is on screen stays as it is, with its scroll position and what was selected in it.
    if (m_blokken && nieuw == m_getoond)
        return;
    m_getoond = nieuw;
    if (m_blokken) {
        m_blokken->hide();
        m_blokken->deleteLater();
    }
    m_blokken = new QWidget(this);
    m_kolom->addWidget(m_blokken);
    auto *kolom = new QVBoxLayout(m_blokken);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::rondom);
    const auto getoetst =
        std::count_if(feiten.begin(), feiten.end(), [](const auto &f) { return !f.toets.isEmpty(); });
    auto *kop = new QLabel(feiten.isEmpty() ? tr("Er staan geen feiten in deze aanmelding")
                                            : tr("Feiten (%1, %2 getoetst)").arg(feiten.size()).arg(getoetst),
                           m_blokken);
    zetRol(kop, Tekstrol::Tussenkop);
    kop->setWordWrap(true);
    kolom->addWidget(kop);
    for (const Feitbeeld &feit : feiten)
        kolom->addWidget(maakBlok(feit));
}

QWidget *Feitenlijst::maakBlok(const Feitbeeld &feit)
{
    auto *blok = new QWidget(m_blokken);
    auto *rij = new QHBoxLayout(blok);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(maat::tussen);
    auto *naam = new QLabel(feitnaam(feit), blok);
    QFont letter = naam->font();
    letter.setWeight(QFont::DemiBold);
    naam->setFont(letter);
    naam->setMinimumWidth(tekenbreedte(naam, 4));
    rij->addWidget(naam, 0, Qt::AlignTop);
    auto *kolom = new QVBoxLayout;
    kolom->setSpacing(maat::binnen);
    const auto voegToe = [&](const QString &tekst, Tekstrol rol) {
        if (tekst.isEmpty())
            return;
        QLabel *label = maakProza(tekst, blok);
        zetRol(label, rol);
        kolom->addWidget(label);
    };
    voegToe(feit.omschrijving, Tekstrol::Lopend);
    voegToe(herkomst(feit), Tekstrol::Klein);
    voegToe(toetszin(feit), Tekstrol::Klein);
    voegToe(bijzonderzin(feit), Tekstrol::Klein);
    rij->addLayout(kolom, 1);
    return blok;
}

} // namespace weegkamer
