// SPDX-License-Identifier: EUPL-1.2
#include "ui/weging/oordeelkolom.h"

#include "core/kamer/kamer.h"
#include "core/weging/geefoordeel.h"
#include "core/weging/spoedoordeel.h"
#include "ui/bouwstenen/conceptregel.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/handelingdialoog.h"
#include "ui/bouwstenen/meegroeivlak.h"
#include "ui/weging/oordeelformulier.h"
#include "ui/weging/oordeelvergelijking.h"
#include "ui/weging/parafen.h"
#include "ui/weging/veldstap.h"
#include "ui/weging/zetellijst.h"

#include <QScrollBar>
#include <QStackedLayout>
#include <algorithm>

namespace weegkamer
{
namespace
{
/// A judgement that was given, as the fields in which it can be replaced.
QJsonObject veldenVan(const Oordeelbeeld &o)
{
    const GeefOordeel h{.dossier = {},
                        .zetel = {},
                        .criteria = o.criteria,
                        .overige = o.overige,
                        .pastBijDoel = o.pastBijDoel,
                        .waarom = o.waarom,
                        .tegenspraak = o.tegenspraak,
                        .verdict = o.verdict,
                        .namensNaam = {},
                        .namensFunctie = {},
                        .namensDatum = {},
                        .documentNaam = {},
                        .document = {}};
    return naarJson(h);
}

/// Who stands in for the seat today, and whether the paper of a judgement by telephone may follow.
Namensopties namensopties(Kamer &kamer, DossierId dossier, std::optional<Zetel> namens)
{
    Namensopties opties;
    if (!namens)
        return opties;
    if (const auto wie = kamer.vraag(VraagPlaatsvervangers{.op = kamer.vandaag(), .aantal = 500})) {
        for (const Plaatsvervanger &p : wie->rijen) {
            if (tekst(p.voor) == tekst(*namens))
                opties.plaatsvervangers.append({p.id.tekst(), u"%1, %2"_qs.arg(p.naam, p.functie)});
        }
    }
    const auto spoed = kamer.vraag(VraagSpoed{dossier});
    opties.papierMagLater = spoed && spoed->spoed;
    return opties;
}
} // namespace

Oordeelkolom::Oordeelkolom(Omgeving &omgeving, DossierId dossier, QWidget *ouder)
    : QWidget(ouder),
      m_omgeving(omgeving),
      m_dossier(dossier),
      m_stapel(new QStackedLayout(this)),
      m_zetels(new Zetellijst),
      m_zetelvak(new Meegroeivlak(this)),
      m_vergelijking(new Oordeelvergelijking(this))
{
    m_zetelvak->setWidget(m_zetels);
    m_zetelvak->setFocusPolicy(Qt::NoFocus);
    m_zetelvak->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stapel->addWidget(m_zetelvak);
    m_stapel->addWidget(m_vergelijking);
    connect(m_stapel, &QStackedLayout::currentChanged, this, &Oordeelkolom::gewisseld);
    connect(m_zetels, &Zetellijst::namensGekozen, this, [this](Zetel zetel) {
        toonFormulier(zetel);
        begin();
    });
}

Meegroeivlak *Oordeelkolom::vlak() const
{
    return m_stapel->currentWidget() == m_formulier ? m_formulier->findChild<Meegroeivlak *>() : qobject_cast<Meegroeivlak *>(m_stapel->currentWidget());
}

void Oordeelkolom::zet(const Wegingbeeld &beeld)
{
    m_beeld = beeld;
    m_zetels->zet(beeld.zetels);
    m_zetelvak->setMinimumWidth(m_zetels->minimumSizeHint().width() + m_zetelvak->verticalScrollBar()->sizeHint().width());
    if (beeld.stand.isOpen() || beeld.fase != Fase::Weging) {
        sluitFormulier();
        m_vergelijking->zet(beeld);
        m_stapel->setCurrentWidget(m_vergelijking);
    } else if (zetelVan(m_omgeving.kamer().wie().rol)) {
        toonFormulier({});
    } else if (m_formulier && sleutelVan(m_formulier->namens()) == m_formuliersleutel) {
        m_stapel->setCurrentWidget(m_formulier);
    } else {
        sluitFormulier();
        m_stapel->setCurrentWidget(m_zetelvak);
    }
}

QJsonObject Oordeelkolom::sleutelVan(std::optional<Zetel> namens) const
{
    QJsonArray feiten;
    for (const Feitbeeld &feit : m_beeld.feiten)
        feiten.append(naarJson(feit));
    QJsonObject sleutel{{u"ronde"_qs, m_beeld.stand.ronde}, {u"feiten"_qs, feiten}};
    if (namens)
        sleutel.insert(u"zetel"_qs, tekst(*namens));
    else if (m_beeld.eigenOordeel)
        sleutel.insert(u"gegeven"_qs, m_beeld.eigenOordeel->id.tekst());
    return sleutel;
}

void Oordeelkolom::toonFormulier(std::optional<Zetel> namens)
{
    const QJsonObject sleutel = sleutelVan(namens);
    if (!m_formulier || sleutel != m_formuliersleutel) {
        sluitFormulier();
        m_formuliersleutel = sleutel;
        m_formulier = new Oordeelformulier(m_beeld.feiten, namens, namensopties(m_omgeving.kamer(), m_dossier, namens), this);
        m_stapel->addWidget(m_formulier);
        vulFormulier();
        verbindFormulier();
    }
    m_stapel->setCurrentWidget(m_formulier);
}

void Oordeelkolom::verbindFormulier()
{
    m_onbewaard.reset();
    m_gewaarschuwd = false;
    m_formulier->zetVeldtoets(dagvraag(m_omgeving, QLatin1String(GeefOordeel::kop.naam)));
    connect(m_formulier, &Oordeelformulier::geefGekozen, this, &Oordeelkolom::geef);
    connect(m_formulier, &Oordeelformulier::verlaatGekozen, this, &Oordeelkolom::verlaat);
    connect(m_formulier, &Oordeelformulier::conceptKlaar, this, &Oordeelkolom::bewaarConcept);
    connect(m_formulier->conceptregel(), &Conceptregel::opnieuwGekozen, this, &Oordeelkolom::beginOpnieuw);
    connect(m_formulier->conceptregel(), &Conceptregel::terugGekozen, this, &Oordeelkolom::zetConceptTerug);
}

void Oordeelkolom::bewaarConcept(const QJsonObject &velden)
{
    const Gelukt bewaard = m_omgeving.kamer().bewaarConcept(conceptnaam(), m_dossier, velden);
    m_onbewaard = bewaard ? std::nullopt : std::optional(bewaard.error());
    if (bewaard) {
        m_gewaarschuwd = false;
        return;
    }
    m_formulier->toonBoven(*m_onbewaard);
    if (!m_formulier->isVisible()) // the page went away: what stands in the form is not read
        m_omgeving.meldFout(*m_onbewaard);
}

void Oordeelkolom::beginOpnieuw()
{
    m_weggelegd = m_formulier->waarde();
    m_formulier->wisFouten();
    m_formulier->zetWaarde(m_begin);
    // What stays would be back the next time.
    if (const Gelukt weg = m_omgeving.kamer().gooiConceptWeg(conceptnaam(), m_dossier); !weg)
        m_formulier->toonBoven(weg.error());
}

void Oordeelkolom::zetConceptTerug()
{
    m_formulier->zetWaarde(m_weggelegd);
    bewaarConcept(m_formulier->conceptwaarde());
}

void Oordeelkolom::verlaat()
{
    m_formulier->leverConcept();
    if (m_onbewaard && !m_gewaarschuwd) {
        m_gewaarschuwd = true;
        m_formulier->toonBoven({.uitleg = tr("Wat u typte, kon niet worden bewaard. Gaat u nog een keer terug, dan is het weg.")});
        return;
    }
    m_onbewaard.reset();
    sluitFormulier();
    m_stapel->setCurrentWidget(m_zetelvak);
    begin();
}

void Oordeelkolom::sluitFormulier()
{
    if (!m_formulier)
        return;
    m_formulier->leverConcept();
    if (m_onbewaard && m_formulier->isVisible()) // the form goes, and with it the place where that was said
        m_omgeving.meldFout(*m_onbewaard);
    m_onbewaard.reset();
    m_stapel->removeWidget(m_formulier);
    m_formulier->hide();
    m_formulier->deleteLater();
    m_formulier = nullptr;
}

void Oordeelkolom::vulFormulier()
{
    const auto gelezen = m_omgeving.kamer().leesConcept(conceptnaam(), m_dossier);
    const bool metConcept = gelezen && *gelezen;
    QString zin = tr("Niemand ziet wat u oordeelt tot alle drie er zijn.");
    QString knop = tr("Geef mijn oordeel");
    if (const auto namens = m_formulier->namens()) {
        zin = tr("U legt vast wat %1 oordeelde. Daarna is het verzegeld tot alle drie er zijn.")
                  .arg(zetelInZin(*namens));
        knop = tr("Leg oordeel vast");
    } else if (m_beeld.eigenOordeel) {
        zin = tr("Uw oordeel is binnen sinds %1. U kunt het vervangen tot alle drie er zijn.")
                  .arg(schrijfTijdstip(m_beeld.eigenOordeel->gegevenOp));
        knop = tr("Vervang mijn oordeel");
    }
    m_begin = m_beeld.eigenOordeel && !m_formulier->namens() ? veldenVan(*m_beeld.eigenOordeel) : QJsonObject();
    m_formulier->zetWaarde(metConcept ? **gelezen : m_begin);
    if (metConcept)
        m_formulier->conceptregel()->toonConcept();
    m_formulier->zetUitleg(zin, knop);
}

QString Oordeelkolom::conceptnaam() const
{
    // One draft for each seat: a paper that waits for its date must not lose its place to the next one.
    const QString naam = QLatin1String(GeefOordeel::kop.naam);
    return m_formulier->namens() ? QString(naam + u'/' + tekst(*m_formulier->namens())) : naam;
}

void Oordeelkolom::geef()
{
    m_formulier->leverConcept();
    m_formulier->wisFouten();
    QJsonObject velden = m_formulier->waarde();
    velden.insert(u"dossier"_qs, m_dossier.tekst());
    const QString handeling = QLatin1String(GeefOordeel::kop.naam);
    if (const auto gedaan = m_omgeving.kamer().doe(handeling, velden); !gedaan) {
        m_formulier->toonFouten(gedaan.error());
        return;
    }
    static_cast<void>(m_omgeving.kamer().gooiConceptWeg(conceptnaam(), m_dossier));
    m_onbewaard.reset();
    const Zetel zetel =
        m_formulier->namens().value_or(zetelVan(m_omgeving.kamer().wie().rol).value_or(Zetel::Burgemeester));
    const auto anderen = std::count_if(m_beeld.zetels.begin(), m_beeld.zetels.end(),
                                       [&](const Zetelstand &z) { return z.binnen && z.zetel != zetel; });
    const bool compleet = anderen + 1 == keuzes<Zetel>().size();
    if (m_formulier->namens()) {
        sluitFormulier();
        m_stapel->setCurrentWidget(m_zetelvak);
    }
    m_omgeving.ververs();
    m_omgeving.meldGoed(compleet ? tr("Alle drie de oordelen zijn er. Ze liggen nu open naast elkaar.")
                                 : tr("Het oordeel van %1 is binnen en verzegeld.").arg(zetelInZin(zetel)));
    begin();
}

void Oordeelkolom::verder(int stap)
{
    if (m_formulier)
        m_formulier->gaNaarStap(m_formulier->stap() + stap);
}

void Oordeelkolom::begin()
{
    if (m_formulier)
        m_formulier->gaNaarStap(m_formulier->stap());
    else if (m_stapel->currentWidget() == m_vergelijking)
        m_vergelijking->setFocus();
    else if (QPushButton *knop = m_zetels->brandpunt())
        knop->setFocus();
}

} // namespace weegkamer
