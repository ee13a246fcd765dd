// SPDX-License-Identifier: EUPL-1.2
#include "ui/beheer/mijnaccountblad.h"

#include "core/beheer/accountvragen.h"
#include "core/kamer/sleutelbeheer.h"
#include "ui/beheer/geheimdialoog.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/leesblad.h"
#include "ui/bouwstenen/paginamodel.h"

namespace weegkamer
{

Mijnaccountblad::Mijnaccountblad(Omgeving &omgeving, QWidget *ouder) : QWidget(ouder), m_omgeving(omgeving), m_vel(new Leesblad(tr("Mijn account"), this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, maat::rondom, 0, 0);
    kolom->addWidget(m_vel);
}

QPushButton *Mijnaccountblad::voegKnopToe(const QString &tekst, const QString &naam, void (Mijnaccountblad::*doe)())
{
    auto *vak = new QWidget(m_vel->vel());
    auto *rij = new QHBoxLayout(vak);
    rij->setContentsMargins(0, 0, 0, maat::tussen);
    auto *knop = new QPushButton(tekst, vak);
    knop->setObjectName(naam);
    knop->setAutoDefault(false);
    rij->addWidget(knop);
    rij->addStretch();
    connect(knop, &QPushButton::clicked, this, doe);
    m_vel->voegToe(vak);
    return knop;
}

void Mijnaccountblad::ververs()
{
    m_vel->wis();
    const auto mijn = m_omgeving.kamer().vraag(VraagMijnAccount{});
    if (!mijn) {
        m_omgeving.meldFout(mijn.error());
        return;
    }
    m_vel->kop(mijn->naam);
    m_vel->klein(label(mijn->rol));
    const bool eerste = mijn->stand == Accountstand::WachtOpEigenaar;
    if (eerste)
        m_vel->alinea(tr("U bent ingelogd met een openingscode, die ook een ander kent. Kies eerst een eigen wachtwoord. Daarna werkt de code niet meer."));
    else if (mijn->stand == Accountstand::WachtOpSleutels)
        m_vel->alinea(tr("Uw account wacht op sleutels: u kunt nog geen dossiers openen. Twee anderen geven u de sleutels. Log daarna opnieuw in."));
    else if (!m_omgeving.kamer().heeftDossiers())
        m_vel->alinea(tr("Uw account beheert accounts en machtigingen, en opent geen dossiers."));
    if (m_omgeving.kamer().kijktAls())
        m_vel->alinea(tr("Een wachtwoord en een sleutelbestand wijzigt u alleen voor uzelf. Ga daarvoor terug naar uw eigen blik."));
    else
        toonKnoppen(eerste, mijn->sleutelbestand);
    if (mijn->machtigingBekend) {
        const Machtiging &m = mijn->machtiging;
        m_vel->kop(tr("Waarop uw toegang rust"));
        m_vel->gegevens({{tr("Grond"), label(m.grond)},
                         {tr("Functie"), m.functie},
                         {tr("Werkgever"), mijn->werkgever},
                         {tr("Laatste werkdag"), m.tot.isValid() ? leesbaar(m.tot.toString(Qt::ISODate), VeldSoort::Datum) : QString()}});
    }
}

void Mijnaccountblad::toonKnoppen(bool eersteWachtwoord, bool sleutelbestand)
{
    m_vel->kop(tr("Wachtwoord"));
    m_vel->alinea(tr("Een wachtwoord heeft 15 tekens of meer; een zin is goed. Alleen u kent het: niemand kan het voor u terughalen."));
    auto *knop = voegKnopToe(eersteWachtwoord ? tr("Kies een eigen wachtwoord…") : tr("Wijzig uw wachtwoord…"), u"wijzig-wachtwoord"_qs, &Mijnaccountblad::wijzigWachtwoord);
    if (eersteWachtwoord) {
        maakHoofdknop(knop);
        return;
    }
    m_vel->kop(tr("Sleutelbestand"));
    if (!sleutelbestand) {
        m_vel->alinea(tr("Een sleutelbestand op een stick is een tweede slot naast uw wachtwoord: zonder die stick logt niemand in met uw account. Bent u het kwijt, dan "
                         "moeten twee anderen uw account opnieuw laten beginnen."));
        voegKnopToe(tr("Maak een sleutelbestand…"), u"maak-sleutelbestand"_qs, &Mijnaccountblad::maakSleutelbestand);
        return;
    }
    m_vel->alinea(tr("U logt in met uw wachtwoord en uw sleutelbestand. Bewaar een reservekopie op een andere plek dan de computer."));
    voegKnopToe(tr("Maak een ander sleutelbestand…"), u"maak-sleutelbestand"_qs, &Mijnaccountblad::maakSleutelbestand);
    voegKnopToe(tr("Log voortaan in met alleen het wachtwoord…"), u"geef-sleutelbestand-op"_qs, &Mijnaccountblad::geefSleutelbestandOp);
}

void Mijnaccountblad::wijzigWachtwoord()
{
    auto *dialoog = new Geheimdialoog(m_omgeving, {.titel = tr("Kies een wachtwoord"), .uitleg = tr("Vul eerst in waarmee u nu inlogt. Kies dan een zin die u onthoudt en die "
                                                                                                    "niemand kan raden."),
                                                   .knop = tr("Wijzig het wachtwoord"), .metNieuw = true},
                                      this);
    dialoog->zetDoe([](Kamer &kamer, Geheiminhoud &in) -> Gelukt { return Sleutelbeheer(kamer).wijzigWachtwoord(in.wachtwoord, in.nieuw, in.opties); });
    connect(dialoog, &Geheimdialoog::gelukt, this, [this] {
        m_omgeving.ververs();
        m_omgeving.meldGoed(tr("U hebt een nieuw wachtwoord."));
    });
    dialoog->open();
}

void Mijnaccountblad::maakSleutelbestand()
{
    auto *dialoog = new Geheimdialoog(m_omgeving, {.titel = tr("Maak een sleutelbestand"),
                                                   .uitleg = tr("Vanaf nu logt u in met uw wachtwoord én dit bestand. Bewaar het op een stick, niet bij de kamer, en maak een "
                                                                "reservekopie. Een ander sleutelbestand van u werkt daarna niet meer."),
                                                   .knop = tr("Maak het bestand"), .metBestemming = true},
                                      this);
    dialoog->zetDoe([](Kamer &kamer, Geheiminhoud &in) -> Gelukt { return Sleutelbeheer(kamer).maakSleutelbestand(in.bestemming, in.wachtwoord, in.opties); });
    connect(dialoog, &Geheimdialoog::gelukt, this, [this] {
        m_omgeving.ververs();
        m_omgeving.meldGoed(tr("Het sleutelbestand is gemaakt. U hebt het nodig bij elke keer inloggen."));
    });
    dialoog->open();
}

void Mijnaccountblad::geefSleutelbestandOp()
{
    auto *dialoog = new Geheimdialoog(m_omgeving, {.titel = tr("Alleen het wachtwoord"),
                                                   .uitleg = tr("Vul uw wachtwoord in en kies uw sleutelbestand. Daarna is het bestand niet meer nodig."),
                                                   .knop = tr("Log voortaan in met alleen het wachtwoord")},
                                      this);
    dialoog->zetDoe([](Kamer &kamer, Geheiminhoud &in) -> Gelukt { return Sleutelbeheer(kamer).geefSleutelbestandOp(in.wachtwoord, in.opties); });
    connect(dialoog, &Geheimdialoog::gelukt, this, [this] {
        m_omgeving.ververs();
        m_omgeving.meldGoed(tr("U logt voortaan in met alleen uw wachtwoord."));
    });
    dialoog->open();
}

} // namespace weegkamer
