// SPDX-License-Identifier: EUPL-1.2
#include "ui/casus/casusinbreng.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/tekstblad.h"

namespace weegkamer
{
namespace
{
void maakVet(QLabel *label)
{
    QFont letter = label->font();
    letter.setWeight(QFont::DemiBold);
    label->setFont(letter);
}
} // namespace

Casusinbreng::Casusinbreng(const Casusplek &hier, QWidget *ouder) : Casusbladtab(tr("Inbreng"), hier, ouder)
{
    acties()->voegToe(casusacties::brengIn(hier));
}

QString Casusinbreng::opschrift() const
{
    return tr("Inbreng %1").arg(beeld().inbreng.size());
}

QString Casusinbreng::herkomst(const Inbrengbeeld &i) const
{
    QString tekst = tr("Bron: %1 (%2). Grondslag: %3. Ingebracht op %4.")
                        .arg(i.bron, label(i.bronsoort).toLower(), label(i.grond), dag(i.ingebrachtOp));
    if (i.wijze != Ontvangstwijze::Persoonlijk)
        tekst += tr("\n%1: %2, %3, gekregen op %4.")
                     .arg(label(i.wijze), i.namensNaam, i.namensFunctie, dag(i.namensDatum));
    return tekst;
}

QStringList Casusinbreng::bijzonderheden(const Inbrengbeeld &i) const
{
    QStringList uit;
    if (!i.citeerbaar)
        uit.append(tr("Telt niet mee: dit zegt wat iemand is of heeft."));
    else if (i.bijzonder != Bijzonder::Geen)
        uit.append(tr("Laat ook iets bijzonders zien."));
    if (!i.eigenTaak.isEmpty())
        uit.append(tr("Voor de eigen taak: %1").arg(i.eigenTaak));
    if (!i.noodzaak.isEmpty())
        uit.append(tr("Nodig omdat: %1").arg(i.noodzaak));
    if (!i.tochOmdat.isEmpty())
        uit.append(tr("Toch zo opgeschreven, omdat: %1").arg(i.tochOmdat));
    return uit;
}

QString Casusinbreng::betwisting(const Inbrengbeeld &i) const
{
    if (i.betwist)
        return tr("Betwist sinds %1: %2").arg(dag(i.betwistOp), i.betwistWaarom);
    if (!i.herstel)
        return {};
    const QString namens = i.herstelNamensNaam.isEmpty()
                               ? QString()
                               : tr(" Namens: %1, %2.").arg(i.herstelNamensNaam, i.herstelNamensFunctie);
    return tr("Was betwist sinds %1. %2 op %3.").arg(dag(i.betwistOp), label(*i.herstel), dag(i.herstelOp)) +
           namens;
}

void Casusinbreng::voegKnopToe(Tekstblad &blad, const Inbrengbeeld &i) const
{
    const bool weg = i.omschrijving.isEmpty();
    QPushButton *knop = nullptr;
    const QString wat = tr("inbreng van %1, %2").arg(dag(i.datum), i.organisatie);
    if (i.betwist)
        knop = maakRijknop(plek(), casusacties::herstel(plek(), i.id), wat, &blad);
    else if (!weg)
        knop = maakRijknop(plek(), casusacties::markeerOnjuist(plek(), i.id), wat, &blad);
    if (knop)
        blad.voegToe(knop);
}

void Casusinbreng::voegToe(Tekstblad &blad, const Inbrengbeeld &i) const
{
    blad.klein(tr("%1 · %2").arg(dag(i.datum), i.organisatie));
    if (const QString tekst = betwisting(i); !tekst.isEmpty())
        i.betwist ? maakVet(blad.proza(tekst)) : zetRol(blad.proza(tekst), Tekstrol::Bijzaak);
    blad.proza(i.omschrijving.isEmpty() ? tr("De inhoud is vernietigd.") : i.omschrijving);
    for (const QString &zin : bijzonderheden(i))
        blad.klein(zin);
    blad.klein(herkomst(i));
    voegKnopToe(blad, i);
}

QWidget *Casusinbreng::maakBlad()
{
    auto *blad = new Tekstblad;
    if (beeld().inbreng.isEmpty())
        blad->proza(tr("Er is nog niets ingebracht. Wie aan deze casus meedoet, brengt hier in wat nodig is "
                       "voor het plan."));
    for (int i = 0; i < beeld().inbreng.size(); ++i) {
        if (i > 0)
            blad->lijn();
        voegToe(*blad, beeld().inbreng.at(i));
    }
    return blad;
}

} // namespace weegkamer
