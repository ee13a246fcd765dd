// SPDX-License-Identifier: EUPL-1.2
#include "ui/weging/zaakkolom.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"
#include "ui/weging/feitenlijst.h"
#include "ui/weging/kortlabel.h"
#include "ui/weging/naamloos.h"

#include <QEvent>

namespace weegkamer
{

Zaakkolom::Zaakkolom(QWidget *ouder) : Meegroeivlak(ouder)
{
    setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll
    setAccessibleName(tr("De zaak: gedrag en feiten"));
    auto *vlak = new QWidget(this);
    auto *rij = new QHBoxLayout(vlak);
    rij->setContentsMargins(0, 0, maat::rondom, 0);
    auto *inhoud = new QWidget(vlak);
    rij->addWidget(inhoud, 1000);
    rij->addStretch(1);
    auto *kolom = new QVBoxLayout(inhoud);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::rondom);
    m_wie = new Kortlabel(inhoud);
    m_wie->setObjectName(u"betrokkene"_qs);
    zetRol(m_wie, Tekstrol::Tussenkop);
    m_knop = new QPushButton(inhoud);
    m_knop->setObjectName(u"naam"_qs);
    m_knop->setAutoDefault(false);
    maakTekstknop(m_knop);
    auto *wie = new QVBoxLayout;
    wie->setSpacing(maat::binnen);
    wie->addWidget(m_wie);
    wie->addWidget(m_knop, 0, Qt::AlignLeft);
    kolom->addLayout(wie);
    m_gedraging = maakProza({}, inhoud);
    kolom->addWidget(m_gedraging);
    m_feiten = new Feitenlijst(inhoud);
    kolom->addWidget(m_feiten);
    kolom->addStretch();
    setWidget(vlak);
    m_houder = inhoud;
    verdeelBreedte();
    connect(m_knop, &QPushButton::clicked, this, &Zaakkolom::wisselNaam);
    toonNaam();
}

void Zaakkolom::zet(const Wegingbeeld &beeld)
{
    m_naam = beeld.betrokkene;
    m_gedragstekst = beeld.gedraging;
    m_feitbeelden = beeld.feiten;
    toonNaam();
}

void Zaakkolom::wisselNaam()
{
    m_bedekt = !m_bedekt;
    toonNaam();
}

void Zaakkolom::bedek()
{
    m_bedekt = true;
    toonNaam();
}

void Zaakkolom::changeEvent(QEvent *gebeurtenis)
{
    Meegroeivlak::changeEvent(gebeurtenis);
    if (gebeurtenis->type() == QEvent::FontChange && m_houder)
        verdeelBreedte();
}

void Zaakkolom::verdeelBreedte()
{
    m_houder->setMaximumWidth(tekenbreedte(this, maat::prozaTekens));
}

void Zaakkolom::toonNaam()
{
    const QString bedekt = tr("Betrokkene A");
    m_wie->zetTekst(m_bedekt || m_naam.isEmpty() ? bedekt : m_naam);
    const auto schrijf = [&](const QString &tekst) { return m_bedekt ? zonderNaam(tekst, m_naam, bedekt) : tekst; };
    zetProza(m_gedraging, schrijf(m_gedragstekst));
    QList<Feitbeeld> feiten = m_feitbeelden;
    for (Feitbeeld &f : feiten) {
        for (QString *tekst : {&f.omschrijving, &f.bron, &f.noodzaak, &f.toetsHoe, &f.toetsDoor})
            *tekst = schrijf(*tekst);
    }
    m_feiten->zet(feiten);
    m_knop->setText(m_bedekt ? tr("Toon naam (F2)") : tr("Bedek naam (F2)"));
}

} // namespace weegkamer
