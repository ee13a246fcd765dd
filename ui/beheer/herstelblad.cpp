// SPDX-License-Identifier: EUPL-1.2
#include "ui/beheer/herstelblad.h"

#include "core/beheer/accountvragen.h"
#include "core/kamer/sleutelbeheer.h"
#include "ui/beheer/hersteldialogen.h"
#include "ui/beheer/herstelvenster.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/leesblad.h"
#include "ui/bouwstenen/paginamodel.h"
#include "ui/bouwstenen/waarom.h"

#include <QFileInfo>

namespace weegkamer
{
namespace
{
QString dag(const QDateTime &moment)
{
    return moment.isValid() ? leesbaar(nederlandseDag(moment).toString(Qt::ISODate), VeldSoort::Datum) : QString();
}
} // namespace

Herstelblad::Herstelblad(Omgeving &omgeving, QWidget *ouder) : QWidget(ouder), m_omgeving(omgeving), m_vel(new Leesblad(tr("Herstelsleutel"), this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, maat::rondom, 0, 0);
    kolom->addWidget(m_vel);
}

Actieknop *Herstelblad::voegKnopToe(const QString &tekst, const QString &naam, const Gelukt &mag, void (Herstelblad::*doe)())
{
    auto *vak = new QWidget(m_vel->vel());
    auto *rij = new QHBoxLayout(vak);
    rij->setContentsMargins(0, 0, 0, maat::tussen);
    rij->setSpacing(maat::binnen);
    auto *knop = new Actieknop(tekst, vak);
    knop->setObjectName(naam);
    rij->addWidget(knop);
    rij->addWidget(knop->maakWaaromKnop(vak));
    rij->addStretch();
    if (mag)
        knop->zetToegestaan();
    else if (mag.error().weigering)
        knop->zetGeweigerd(*mag.error().weigering);
    connect(knop, &Actieknop::gekozen, this, doe);
    m_vel->voegToe(vak);
    return knop;
}

void Herstelblad::ververs()
{
    m_vel->wis();
    const auto beeld = m_omgeving.kamer().vraag(VraagHerstelsleutel{});
    if (!beeld) {
        m_omgeving.meldFout(beeld.error());
        return;
    }
    m_vel->kop(label(beeld->stand));
    switch (beeld->stand) {
    case Herstelstand::Geen:
        m_vel->alinea(tr("Raakt iedereen zijn wachtwoord kwijt, dan is de kamer voorgoed dicht. Maak een herstelsleutel: drie papieren, waarvan twee de kamer openen."));
        break;
    case Herstelstand::TeBeproeven:
        m_vel->alinea(tr("De drie delen zijn gemaakt. Probeer er twee uit voordat ze de kluis in gaan: pas dan weet u dat ze goed zijn overgeschreven."));
        break;
    case Herstelstand::Beproefd:
        m_vel->alinea(tr("Als iedereen zijn wachtwoord kwijt is, openen twee van de drie delen de kamer."));
        break;
    }
    if (beeld->nieuweTeBeproeven)
        m_vel->alinea(tr("Er is een nieuwe herstelsleutel gemaakt, die nog niet is beproefd. Tot dat is gebeurd, geldt de oude."));
    const auto bewaarder = [&](qsizetype i) { return beeld->bewaarders.value(i); };
    m_vel->gegevens({{tr("Gemaakt op"), dag(beeld->gemaaktOp)},
                     {tr("Beproefd op"), dag(beeld->beproefdOp)},
                     {tr("Deel 1 ligt bij"), bewaarder(0)},
                     {tr("Deel 2 ligt bij"), bewaarder(1)},
                     {tr("Deel 3 ligt bij"), bewaarder(2)}});
    Sleutelbeheer beheer(m_omgeving.kamer());
    if (beeld->stand == Herstelstand::TeBeproeven || beeld->nieuweTeBeproeven)
        voegKnopToe(tr("Beproef de herstelsleutel…"), u"beproef-herstelsleutel"_qs, beheer.magHerstelsleutelBeproeven(), &Herstelblad::beproef);
    voegKnopToe(beeld->stand == Herstelstand::Geen ? tr("Maak een herstelsleutel…") : tr("Maak een nieuwe herstelsleutel…"), u"maak-herstelsleutel"_qs,
                beheer.magHerstelsleutelMaken(), &Herstelblad::maak);
    m_vel->klein(tr("Geef de delen aan drie verschillende mensen. Een deel kan bij de burgemeester liggen. Wie één deel heeft, kan er niets mee."));
}

void Herstelblad::maak()
{
    auto *dialoog = new Bewaardersdialoog(tr("Maak de drie delen"), this);
    connect(dialoog, &Bewaardersdialoog::gekozen, this, [this](const QStringList &bewaarders) {
        Kamer &kamer = m_omgeving.kamer();
        const auto delen = Sleutelbeheer(kamer).maakHerstelsleutel(bewaarders);
        if (!delen) {
            m_omgeving.meldFout(delen.error());
            return;
        }
        const KamerVoorkant &v = kamer.voorkant();
        auto *venster = new Herstelvenster(herstelstukken(*delen, v.gemeente, QFileInfo(v.pad).fileName(), bewaarders, kamer.vandaag()), {v.gemeente, v.oefen}, this);
        connect(venster, &Herstelvenster::beproefGekozen, this, &Herstelblad::beproef);
        venster->open();
        m_omgeving.ververs();
    });
    dialoog->open();
}

void Herstelblad::beproef()
{
    auto *dialoog = new Beproefdialoog(
        [this](const QString &een, const QString &ander) { return Sleutelbeheer(m_omgeving.kamer()).beproefHerstelsleutel(een, ander); }, this);
    connect(dialoog, &Beproefdialoog::gelukt, this, [this] {
        m_omgeving.ververs();
        m_omgeving.meldGoed(tr("De herstelsleutel werkt en geldt vanaf nu. Een oudere is niets meer waard: vernietig die papieren."));
    });
    dialoog->open();
}

} // namespace weegkamer
