// SPDX-License-Identifier: EUPL-1.2
#include "ui/casus/casusplan.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/bouwstenen/tekstblad.h"
#include "ui/bouwstenen/teksttabel.h"

#include <QPushButton>

namespace weegkamer
{

Casusplan::Casusplan(const Casusplek &hier, QWidget *ouder) : Casusbladtab(tr("Plan"), hier, ouder)
{
    Casusbladtab::acties()->voegToe(casusacties::stelDoel(hier));
    Casusbladtab::acties()->voegToe(casusacties::kiesInterventie(hier));
    m_nieuweActie = Casusbladtab::acties()->voegToe(casusacties::voegActieToe(hier));
}

QString Casusplan::opschrift() const
{
    qsizetype aantal = 0;
    for (const Doelbeeld &doel : beeld().doelen)
        aantal += doel.acties.size();
    return tr("Plan %1").arg(aantal);
}

void Casusplan::nieuw()
{
    // The first thing that a plan needs is a goal; after that it grows by actions.
    (beeld().doelen.isEmpty() ? Casusbladtab::acties()->knoppen().first() : m_nieuweActie)->click();
}

QString Casusplan::toelichting(const Actiebeeld &a) const
{
    QStringList zinnen;
    if (a.steunBetwist)
        zinnen.append(tr("Let op: de inbreng waarop deze actie steunt, is betwist."));
    if (a.gebaseerdOp)
        zinnen.append(tr("Steunt op ingebrachte gegevens: %1. %2")
                          .arg(label(*a.gebaseerdOp).toLower(), a.waarmee)
                          .trimmed());
    for (const Inbrengbeeld &i : beeld().inbreng) {
        if (a.steuntOp.isGeldig() && i.id == a.steuntOp)
            zinnen.append(tr("Steunt op de inbreng van %1, %2.").arg(dag(i.datum), i.organisatie));
    }
    if (!a.tochOmdat.isEmpty())
        zinnen.append(tr("Toch zo opgeschreven, omdat: %1").arg(a.tochOmdat));
    return zinnen.join(u'\n');
}

QWidget *Casusplan::stand(Teksttabel &tabel, const Actiebeeld &a) const
{
    if (a.stand != Actiestand::Open) {
        const QString wanneer = a.bijgewerktOp.isValid() ? dag(a.bijgewerktOp) : QString();
        // What was not done, and what can no longer be done, say why; what was done says what came of it.
        const QString wat = a.stand == Actiestand::Gedaan ? a.resultaat : tr("Omdat: %1").arg(a.resultaat);
        return tabel.cel(label(a.stand), QStringList{wanneer, wat}.join(u'\n').trimmed());
    }
    auto *klok = new Klokveld(&tabel);
    klok->zetDag(a.uiterlijk, plek().vandaag());
    return klok;
}

/// What can be done with an action, below each other: say how far it is, and, while it is open, put it differently.
QWidget *Casusplan::actieknoppen(const Actiebeeld &a, Teksttabel *tabel) const
{
    QPushButton *bij = maakRijknop(plek(), casusacties::werkActieBij(plek(), a), a.omschrijving, tabel);
    QPushButton *wijzig = a.stand == Actiestand::Open ? maakRijknop(plek(), casusacties::wijzigActie(plek(), a), a.omschrijving, tabel) : nullptr;
    if (!bij || !wijzig)
        return bij ? bij : wijzig;
    auto *vak = new QWidget(tabel);
    auto *kolom = new QVBoxLayout(vak);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(0);
    kolom->addWidget(bij);
    kolom->addWidget(wijzig);
    return vak;
}

QWidget *Casusplan::acties(const QList<Actiebeeld> &lijst, const QString &naam, QWidget *ouder) const
{
    auto *tabel = new Teksttabel(naam, {{tr("Actie"), 4}, {tr("Wie doet het"), 3}, {tr("Stand"), 3}, {{}, 0}}, ouder);
    for (const Actiebeeld &a : lijst) {
        tabel->voegRijToe(
            {tabel->cel(a.omschrijving, toelichting(a)), tabel->cel(a.organisatie), stand(*tabel, a), actieknoppen(a, tabel)});
    }
    return tabel;
}

/// "5 acties: 3 open, 1 gedaan, 1 niet meer mogelijk."
QString Casusplan::samenvatting(const Doelbeeld &doel) const
{
    if (doel.acties.isEmpty())
        return tr("Doel, gesteld op %1. Er zijn nog geen acties.").arg(dag(doel.gesteldOp));
    QStringList delen;
    for (const Actiestand s : {Actiestand::Open, Actiestand::Gedaan, Actiestand::NietGedaan, Actiestand::NietMeerMogelijk}) {
        const auto aantal = std::count_if(doel.acties.begin(), doel.acties.end(), [s](const Actiebeeld &a) { return a.stand == s; });
        if (aantal > 0)
            delen.append(tr("%1 %2").arg(aantal).arg(label(s).toLower()));
    }
    return tr("Doel, gesteld op %1. Acties: %2.").arg(dag(doel.gesteldOp), delen.join(u", "_qs));
}

void Casusplan::voegDoelToe(QVBoxLayout *kolom, const Doelbeeld &doel, QWidget *vlak) const
{
    auto *hoofd = new Tekstblad(vlak);
    hoofd->kop(doel.omschrijving);
    hoofd->klein(samenvatting(doel));
    if (auto *knop = maakRijknop(plek(), casusacties::wijzigDoel(plek(), doel), doel.omschrijving, hoofd))
        hoofd->voegToe(knop);
    voegLinksToe(kolom, hoofd);
    const auto van = [&doel](InterventieId interventie) {
        QList<Actiebeeld> uit;
        std::copy_if(doel.acties.begin(), doel.acties.end(), std::back_inserter(uit), [&](const Actiebeeld &a) { return a.interventie == interventie; });
        return uit;
    };
    if (const auto los = van({}); !los.isEmpty())
        voegLinksToe(kolom, acties(los, tr("Acties bij dit doel"), vlak));
    for (const Interventiebeeld &i : doel.interventies) {
        kolom->addSpacing(maat::tussen);
        auto *blad = new Tekstblad(vlak);
        blad->tussenkop(tr("Interventie: %1").arg(i.omschrijving));
        const auto lijst = van(i.id);
        blad->klein(lijst.isEmpty() ? tr("Gekozen op %1. Er zijn nog geen acties bij.").arg(dag(i.gekozenOp)) : tr("Gekozen op %1").arg(dag(i.gekozenOp)));
        if (!i.tochOmdat.isEmpty())
            blad->klein(tr("Toch zo opgeschreven, omdat: %1").arg(i.tochOmdat));
        if (auto *knop = maakRijknop(plek(), casusacties::wijzigInterventie(plek(), i), i.omschrijving, blad))
            blad->voegToe(knop);
        voegLinksToe(kolom, blad);
        if (!lijst.isEmpty())
            voegLinksToe(kolom, acties(lijst, tr("Acties bij deze interventie"), vlak));
    }
}

QWidget *Casusplan::evaluatie(QWidget *ouder) const
{
    auto *blad = new Tekstblad(ouder);
    blad->kop(tr("Evaluatie van het plan"));
    const QString uiterlijk = dag(beeld().evaluatie.uiterlijk);
    blad->proza(beeld().evaluaties.isEmpty() ? tr("Het plan is nog niet geëvalueerd. Dat gebeurt uiterlijk op %1.").arg(uiterlijk)
                                             : tr("De volgende evaluatie is uiterlijk op %1.").arg(uiterlijk));
    if (auto *knop = maakRijknop(plek(), casusacties::evalueerPlan(plek()), tr("van deze casus"), blad))
        blad->voegToe(knop);
    for (const Planevaluatiebeeld &e : beeld().evaluaties) {
        blad->lijn();
        blad->klein(tr("%1 · %2").arg(dag(e.gedaanOp), label(e.uitkomst)));
        blad->proza(e.bevinding);
        if (!e.verandert.isEmpty())
            blad->proza(tr("Wat verandert: %1").arg(e.verandert));
        blad->klein(e.volgendeOp.isValid() ? tr("Toen afgesproken: opnieuw uiterlijk op %1.").arg(dag(e.volgendeOp))
                                           : tr("Toen besloten: de casus is niet meer nodig."));
    }
    return blad;
}

QWidget *Casusplan::maakBlad()
{
    auto *vlak = new QWidget;
    auto *kolom = new QVBoxLayout(vlak);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::tussen);
    if (beeld().doelen.isEmpty()) {
        auto *leeg = new Tekstblad(vlak);
        leeg->proza(
            tr("Er is nog geen doel. Stel eerst een doel; daarna kiest u hoe u het aanpakt, en voegt u de acties toe die daarbij horen."));
        voegLinksToe(kolom, leeg);
    }
    for (int i = 0; i < beeld().doelen.size(); ++i) {
        if (i > 0)
            kolom->addSpacing(maat::sectie);
        voegDoelToe(kolom, beeld().doelen.at(i), vlak);
    }
    kolom->addSpacing(maat::sectie);
    voegLinksToe(kolom, evaluatie(vlak));
    return vlak;
}

} // namespace weegkamer
