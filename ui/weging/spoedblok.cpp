// SPDX-License-Identifier: EUPL-1.2
#include "ui/weging/spoedblok.h"

#include "core/kamer/kamer.h"
#include "core/recht/regels.h"
#include "ui/bouwstenen/actie.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/bouwstenen/onderdelen.h"
#include "ui/bouwstenen/proza.h"
#include "ui/bouwstenen/waarom.h"

namespace weegkamer
{

Spoedblok::Spoedblok(Omgeving &omgeving, DossierId dossier, QWidget *ouder)
    : QWidget(ouder), m_omgeving(omgeving), m_dossier(dossier), m_kop(maakProza({}, this)), m_waarschuwing(maakProza({}, this)), m_kolom(new QVBoxLayout(this))
{
    setObjectName(u"spoedblok"_qs);
    m_kolom->setContentsMargins(0, 0, 0, 0);
    m_kolom->setSpacing(maat::binnen);
    zetRol(m_waarschuwing, Tekstrol::Nadruk);
    m_kolom->addWidget(m_waarschuwing);
    m_kolom->addWidget(m_kop);
    hide();
}

void Spoedblok::ververs()
{
    // Who weighs nothing is not told, and does not ask: a refusal would stand in the log.
    if (!VraagSpoed::kop.rollen.bevat(m_omgeving.kamer().wie().rol))
        return;
    const auto stand = m_omgeving.kamer().vraag(VraagSpoed{m_dossier});
    if (m_blad) {
        m_blad->hide();
        m_blad->deleteLater();
        m_blad = nullptr;
    }
    setVisible(stand && (stand->spoed || !stand->teBevestigen.isEmpty()));
    if (!isVisibleTo(parentWidget()))
        return;
    zetProza(m_waarschuwing, stand->waarschuwing);
    m_kop->setVisible(stand->spoed);
    zetProza(m_kop, tr("Spoed sinds %1: %2").arg(schrijfTijdstip(stand->sinds), stand->reden));
    if (stand->teBevestigen.isEmpty())
        return;
    m_blad = new QWidget(this);
    auto *kolom = new QVBoxLayout(m_blad);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::binnen);
    m_kolom->addWidget(m_blad);
    for (const TeBevestigen &wat : stand->teBevestigen)
        voegBevestigingToe(wat);
}

void Spoedblok::voegBevestigingToe(const TeBevestigen &wat)
{
    const QDate vandaag = m_omgeving.kamer().vandaag();
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::tussen);
    static_cast<QVBoxLayout *>(m_blad->layout())->addLayout(rij);
    auto *zin = new QLabel(tr("%1: het papier van het oordeel per telefoon, uiterlijk %2 (%3)")
                               .arg(label(wat.zetel), datumInWoorden(wat.uiterlijk, vandaag), inWoorden(wat.uiterlijk, vandaag)), m_blad);
    zin->setTextFormat(Qt::PlainText);
    zin->setWordWrap(true);
    rij->addWidget(zin, 1);
    auto *waarom = new WaaromKnop(m_blad);
    if (const Regel *regel = vindRegel(u"N3"))
        waarom->zet({.titel = tr("Waarom deze dag?"), .regel = regel->id, .artikel = regel->artikel,
                     .zinnen = {regel->uitlegNl, tr("De dag van het oordeel telt niet mee. Zaterdag, zondag en feestdagen ook niet.")}, .linktekst = {}, .link = {}},
                    zin->text());
    rij->addWidget(waarom);
    Handelingvraag vraag = dossiervraag("weging.bevestig-spoedoordeel", m_dossier);
    vraag.vast.insert(u"zetel"_qs, tekst(wat.zetel));
    vraag.verborgen = QStringList{u"document-naam"_qs};
    vraag.uitleg = tr("Voeg het stuk toe dat %1 tekende. Het oordeel zelf verandert niet.").arg(label(wat.zetel));
    vraag.knop = tr("Bevestig op papier");
    auto *knop = voegActieToe(m_omgeving, rij, vraag, tr("De bevestiging op papier ligt vast."));
    knop->setObjectName(u"bevestig-"_qs + tekst(wat.zetel));
    knop->setAccessibleName(tr("Bevestig het oordeel van %1 op papier").arg(label(wat.zetel)));
}

} // namespace weegkamer
