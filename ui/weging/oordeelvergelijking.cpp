// SPDX-License-Identifier: EUPL-1.2
#include "ui/weging/oordeelvergelijking.h"

#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"
#include "ui/weging/feitenlijst.h"
#include "ui/weging/parafen.h"

#include <QGridLayout>
#include <QScrollBar>

namespace weegkamer
{
namespace
{
QString verschilzin(bool verschilt)
{
    return verschilt ? Oordeelvergelijking::tr("verschilt") : Oordeelvergelijking::tr("alle drie gelijk");
}

QString feitenzin(const QList<Feitbeeld> &feiten, const Zetelcriterium &z)
{
    QStringList delen;
    if (const QString voor = feitnamen(feiten, z.feitenVoor); !voor.isEmpty())
        delen.append(Oordeelvergelijking::tr("wijst hierop: %1").arg(voor));
    if (const QString tegen = feitnamen(feiten, z.feitenTegen); !tegen.isEmpty())
        delen.append(Oordeelvergelijking::tr("wijst er niet op: %1").arg(tegen));
    return delen.isEmpty() ? Oordeelvergelijking::tr("geen feiten genoemd") : delen.join(u"; "_qs);
}
} // namespace

Oordeelvergelijking::Oordeelvergelijking(QWidget *ouder) : Meegroeivlak(ouder)
{
    setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll
    setAccessibleName(tr("De drie oordelen naast elkaar"));
}

void Oordeelvergelijking::zet(const Wegingbeeld &beeld)
{
    const QJsonObject nieuw = naarJson(beeld);
    if (m_inhoud && nieuw == m_getoond)
        return;
    m_getoond = nieuw;
    const int plek = verticalScrollBar()->value();
    m_inhoud = new QWidget;
    auto *kolom = new QVBoxLayout(m_inhoud);
    kolom->setContentsMargins(0, 0, maat::tussen, 0);
    m_rooster = new QGridLayout;
    m_rooster->setHorizontalSpacing(maat::rondom);
    m_rooster->setVerticalSpacing(maat::binnen);
    for (int i = 0; i < keuzes<Zetel>().size(); ++i)
        m_rooster->setColumnStretch(i, 1);
    zetKoppen(beeld);
    zetCriteria(beeld);
    zetSlot(beeld);
    kolom->addLayout(m_rooster);
    zetEerdere(beeld);
    kolom->addStretch();
    setWidget(m_inhoud);
    verticalScrollBar()->setValue(plek);
}

QLabel *Oordeelvergelijking::maakTekst(const QString &tekst, Tekstrol rol)
{
    QLabel *label = maakProza(tekst, m_inhoud);
    zetRol(label, rol);
    return label;
}

QLabel *Oordeelvergelijking::maakWoord(const QString &woord, const QString &wie)
{
    auto *label = new QLabel(woord, m_inhoud);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAccessibleName(u"%1: %2"_qs.arg(wie, woord));
    QFont letter = label->font();
    letter.setWeight(QFont::DemiBold);
    label->setFont(letter);
    return label;
}

void Oordeelvergelijking::zetKoppen(const Wegingbeeld &beeld)
{
    for (const Oordeelbeeld &o : beeld.oordelen) {
        const int kolom = static_cast<int>(o.zetel);
        m_rooster->addWidget(maakTekst(label(o.zetel), Tekstrol::Tussenkop), 0, kolom, Qt::AlignTop);
        m_rooster->addWidget(maakTekst(paraafzin(o), Tekstrol::Klein), 1, kolom, Qt::AlignTop);
    }
}

void Oordeelvergelijking::voegKopToe(const QString &titel, const QString &stand)
{
    const int rij = m_rooster->rowCount();
    auto *streep = new QFrame(m_inhoud);
    streep->setFixedHeight(1);
    streep->setAutoFillBackground(true);
    streep->setBackgroundRole(QPalette::Midlight);
    m_rooster->setRowMinimumHeight(rij, maat::rondom);
    m_rooster->addWidget(streep, rij, 0, 1, -1, Qt::AlignVCenter);
    auto *kop = new QLabel(stand.isEmpty() ? titel : u"%1 · %2"_qs.arg(titel, stand), m_inhoud);
    kop->setWordWrap(true);
    zetRol(kop, Tekstrol::Tussenkop);
    kop->setAccessibleName(stand.isEmpty() ? titel : u"%1, %2"_qs.arg(titel, stand));
    m_rooster->addWidget(kop, rij + 1, 0, 1, static_cast<int>(keuzes<Zetel>().size()));
}

void Oordeelvergelijking::voegRijToe(const QString &titel, const QString &stand, const Cellen &cellen)
{
    voegKopToe(titel, stand);
    const int rij = m_rooster->rowCount();
    for (auto it = cellen.begin(); it != cellen.end(); ++it) {
        const int kolom = static_cast<int>(it.key());
        if (!it->woord.isEmpty())
            m_rooster->addWidget(maakWoord(it->woord, label(it.key())), rij, kolom, Qt::AlignTop);
        if (!it->uitleg.isEmpty())
            m_rooster->addWidget(maakTekst(it->uitleg, Tekstrol::Lopend), rij + 1, kolom, Qt::AlignTop);
        if (!it->feiten.isEmpty())
            m_rooster->addWidget(maakTekst(it->feiten, Tekstrol::Klein), rij + 2, kolom, Qt::AlignTop);
    }
}

void Oordeelvergelijking::zetCriteria(const Wegingbeeld &beeld)
{
    for (const Criteriumvergelijking &c : beeld.criteria) {
        Cellen cellen;
        for (const Zetelcriterium &z : c.zetels)
            cellen.insert(z.zetel, {z.waarde ? label(*z.waarde) : tr("Niets ingevuld"), z.toelichting,
                                    feitenzin(beeld.feiten, z)});
        voegRijToe(label(c.criterium), verschilzin(c.verschilt), cellen);
    }
}

void Oordeelvergelijking::zetSlot(const Wegingbeeld &beeld)
{
    Cellen doel;
    Cellen tegenspraak;
    Cellen overige;
    Cellen verdict;
    Cellen vastgelegd;
    for (const Oordeelbeeld &o : beeld.oordelen) {
        doel.insert(o.zetel, {o.pastBijDoel ? tr("Ja") : tr("Nee"), o.waarom, {}});
        tegenspraak.insert(o.zetel, {{}, o.tegenspraak, {}});
        if (!o.overige.isEmpty())
            overige.insert(o.zetel, {{}, o.overige, {}});
        verdict.insert(o.zetel, {label(o.verdict), {}, {}});
        if (const QString hoe = vastlegzin(o); !hoe.isEmpty())
            vastgelegd.insert(o.zetel, {{}, {}, hoe});
    }
    voegRijToe(tr("Past de aanmelding bij het doel van het casusoverleg?"), verschilzin(beeld.doelVerschilt),
               doel);
    voegRijToe(tr("Wat spreekt hiertegen"), {}, tegenspraak);
    if (!overige.isEmpty())
        voegRijToe(tr("Overige omstandigheden"), {}, overige);
    voegRijToe(tr("Oordeel"), verschilzin(beeld.verdictVerschilt), verdict);
    // The heads say who and when; how it came in leaves them the room for a criterium.
    if (!vastgelegd.isEmpty())
        voegRijToe(tr("Hoe dit oordeel binnenkwam"), {}, vastgelegd);
}

void Oordeelvergelijking::zetEerdere(const Wegingbeeld &beeld)
{
    if (beeld.rondes.isEmpty())
        return;
    auto *kolom = static_cast<QVBoxLayout *>(m_inhoud->layout());
    kolom->addSpacing(maat::sectie);
    kolom->addWidget(maakTekst(tr("Eerdere rondes"), Tekstrol::Tussenkop));
    for (const Eerdereronde &r : beeld.rondes) {
        QStringList delen;
        for (const Oordeelbeeld &o : r.oordelen)
            delen.append(u"%1: %2"_qs.arg(label(o.zetel), label(o.verdict).toLower()));
        kolom->addWidget(maakTekst(
            tr("Ronde %1, geopend op %2. %3.\nOpnieuw geoordeeld omdat: %4")
                .arg(QString::number(r.ronde), schrijfTijdstip(r.geopendOp), delen.join(u"; "_qs), r.reden),
            Tekstrol::Lopend));
    }
}

} // namespace weegkamer
