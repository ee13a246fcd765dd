// SPDX-License-Identifier: EUPL-1.2
#include "ui/casus/casuspagina.h"

#include "core/casus/casuspapier.h"
#include "core/kamer/kamer.h"
#include "ui/bouwstenen/dossierhoofd.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/onderdelen.h"
#include "ui/bouwstenen/tekstblad.h"
#include "ui/casus/casusdeelnemers.h"
#include "ui/casus/casusinbreng.h"
#include "ui/casus/casuslijsttab.h"
#include "ui/casus/casusoverzicht.h"
#include "ui/casus/casusplan.h"
#include "ui/casus/casustijdlijn.h"
#include "ui/weging/spoedblok.h"

#include <QAbstractButton>
#include <QHideEvent>
#include <QStackedLayout>
#include <QTabBar>
#include <QTabWidget>

namespace weegkamer
{

Casuspagina::Casuspagina(Omgeving &omgeving_, DossierId dossier, QWidget *ouder)
    : Kamerpagina(omgeving_, ouder),
      m_dossier(dossier),
      m_stapel(new QStackedLayout(this)),
      m_inhoud(new QWidget(this)),
      m_hoofd(new Dossierhoofd(omgeving_, m_inhoud)),
      m_spoed(new Spoedblok(omgeving_, dossier, m_inhoud)),
      m_bladen(new QTabWidget(m_inhoud))
{
    auto *kolom = new QVBoxLayout(m_inhoud);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::rondom);
    kolom->addWidget(m_hoofd);
    kolom->addWidget(m_spoed);
    kolom->addWidget(m_bladen, 1);
    m_stapel->addWidget(m_inhoud);
    m_stapel->addWidget(maakWeg());
    m_bladen->setAccessibleName(tr("Onderdelen van de casus"));
    m_bladen->tabBar()->setAccessibleName(m_bladen->accessibleName());

    m_hoofd->zetFase(Fase::Casus);
    maakTabs();
    ververs();
}

QWidget *Casuspagina::maakWeg()
{
    auto *weg = new Tekstblad(this);
    weg->proza(tr("Deze casus is niet (meer) open, of u doet er niet aan mee. Is hij afgesloten, dan staat "
                  "het dossier bij Bewaring."));
    auto *knop = new QPushButton(tr("Naar de casussen"), weg);
    knop->setAutoDefault(false);
    knop->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    weg->voegToe(knop);
    connect(knop, &QPushButton::clicked, this, [this] { omgeving().ga({u"casussen"_qs, {}}); });
    auto *vlak = new Leesvlak(tr("Casus"), this);
    vlak->zetBlad(weg);
    return vlak;
}

void Casuspagina::maakTabs()
{
    const Casusplek plek{omgeving(), m_dossier, m_beeld};
    m_tabs = {new Casusoverzicht(plek, m_bladen), new Casusinbreng(plek, m_bladen),
              new Casusplan(plek, m_bladen), new Casusdeelnemers(plek, m_bladen)};
    if (Casusdocumenten::isVoor(kamer()))
        m_tabs.append(new Casusdocumenten(plek, m_bladen));
    m_tabs.append(new Casustijdlijn(plek, m_bladen));
    for (Casustab *tab : std::as_const(m_tabs))
        m_bladen->addTab(tab, QString());
    meetHuidigeTab(m_bladen);
}

/// At the tabs, from where the arrows choose one and Tab goes into it.
QWidget *Casuspagina::beginpunt() const
{
    return m_stapel->currentIndex() == 0 ? static_cast<QWidget *>(m_bladen) : eersteStop(m_stapel->widget(1));
}

QString Casuspagina::titel() const
{
    return m_beeld.nummer.isEmpty() ? tr("Casus") : tr("Casus %1").arg(m_beeld.nummer);
}

void Casuspagina::ververs()
{
    auto beeld = kamer().vraag(ToonCasus{m_dossier});
    if (!beeld) {
        m_stapel->setCurrentIndex(1);
        if (beeld.error().soort != FoutSoort::NietGevonden)
            omgeving().meldFout(beeld.error());
        return;
    }
    m_stapel->setCurrentIndex(0);
    m_beeld = std::move(*beeld);
    const QJsonObject nu = naarJson(m_beeld);
    if (nu != m_getoond || kamer().vandaag() != m_getoondOp)
        toonBeeld();
    m_getoond = nu;
    m_getoondOp = kamer().vandaag();
    m_hoofd->ververs();
    m_spoed->ververs();
    for (int i = 0; i < m_tabs.size(); ++i) {
        m_tabs.at(i)->ververs();
        m_bladen->setTabText(i, m_tabs.at(i)->opschrift());
    }
    ordenFocus();
}

/// The buttons of the head are made anew now and then; with Tab they still come before the tabs.
void Casuspagina::ordenFocus()
{
    QWidget *vorige = nullptr;
    const auto knoppen = m_hoofd->findChildren<QAbstractButton *>();
    for (QAbstractButton *knop : knoppen) {
        if (!(knop->focusPolicy() & Qt::TabFocus))
            continue;
        if (vorige)
            setTabOrder(vorige, knop);
        vorige = knop;
    }
    if (vorige)
        setTabOrder(vorige, m_bladen->tabBar());
}

void Casuspagina::toonBeeld()
{
    m_hoofd->zetTitel(titel());
    m_hoofd->zetNaam(m_beeld.betrokkene);
    zetKlok();
    zetActies();
    for (Casustab *tab : std::as_const(m_tabs))
        tab->toon();
}

/// The one that matters now; of the evaluation also how its day was found.
void Casuspagina::zetKlok()
{
    const std::optional<Nustap> &nu = m_beeld.nu;
    if (nu && nu->uiterlijk.isValid() && nu->uiterlijk < m_beeld.evaluatie.uiterlijk) {
        m_hoofd->zetKlok(nu->wat, nu->uiterlijk, kamer().vandaag(), waaromPlicht(nu->wat, nu->regel));
        return;
    }
    m_hoofd->zetKlok(tr("Evaluatie"), m_beeld.evaluatie.uiterlijk, kamer().vandaag(),
                     {.titel = tr("Hoe deze dag is gevonden"),
                      .artikel = m_beeld.evaluatie.grond,
                      .zinnen = m_beeld.evaluatie.stappen});
}

/// What is due first stands in front, and is the primary button; the others keep their order.
void Casuspagina::zetActies()
{
    const Casusplek plek{omgeving(), m_dossier, m_beeld};
    const bool hadToetsenbord = window()->focusWidget() && m_hoofd->isAncestorOf(window()->focusWidget());
    m_hoofd->wisActies();
    const auto nu = casusacties::watNuMoet(plek);
    const Paginaactie voorop = nu.value_or(casusacties::beoordeelNoodzaak(plek));
    Actieknop *knop = m_hoofd->voegHoofdactieToe(voorop);
    if (nu)
        maakHoofdknop(knop);
    int plaats = 1;
    for (const Paginaactie &actie :
         {casusacties::sluitAf(plek), casusacties::beoordeelNoodzaak(plek), casusacties::brengIn(plek), casusacties::voegActieToe(plek),
          casusacties::evalueerPlan(plek), casusacties::verstrekAanDerde(plek), casusacties::voegDocumentToe(plek)}) {
        if (actie.vraag.handeling == voorop.vraag.handeling)
            continue;
        if (plaats++ < Dossierhoofd::hoogstensHoofdacties)
            m_hoofd->voegHoofdactieToe(actie);
        else
            m_hoofd->voegMeerToe(actie);
    }
    if (hadToetsenbord) {
        knop->show(); // else the layout does, later, and until then it takes no keyboard
        knop->setFocus(Qt::OtherFocusReason);
    }
}

void Casuspagina::nieuw()
{
    if (auto *tab = m_tabs.value(m_bladen->currentIndex()); tab && m_stapel->currentIndex() == 0)
        tab->nieuw();
}

void Casuspagina::toonPlan()
{
    if (auto *plan = findChild<Casusplan *>())
        m_bladen->setCurrentWidget(plan);
}

std::optional<Uitkomst<Papier>> Casuspagina::papier()
{
    return kamer().vraag(CasusPapier{m_dossier}).map([this](Stuk stuk) {
        return Papier{std::move(stuk), Uitvoersoort::Casus, m_dossier, {}};
    });
}

void Casuspagina::hideEvent(QHideEvent *gebeurtenis)
{
    if (!gebeurtenis->spontaneous())
        kamer().dossierDicht(m_dossier);
    Kamerpagina::hideEvent(gebeurtenis);
}

} // namespace weegkamer
