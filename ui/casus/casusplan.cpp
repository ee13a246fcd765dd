// SPDX-License-Identifier: EUPL-1.2
#include "ui/casus/casusplan.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/bouwstenen/tekstblad.h"
#include "ui/bouwstenen/teksttabel.h"

namespace weegkamer
{

Casusplan::Casusplan(const Casusplek &hier, QWidget *ouder) : Casusbladtab(tr("Plan"), hier, ouder)
{
    Casusbladtab::acties()->voegToe(casusacties::stelDoel(hier));
    Casusbladtab::acties()->voegToe(casusacties::voegActieToe(hier));
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
    const auto &knoppen = Casusbladtab::acties()->knoppen();
    knoppen.at(beeld().doelen.isEmpty() ? 0 : 1)->click();
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
        return tabel.cel(label(a.stand), QStringList{wanneer, a.resultaat}.join(u'\n').trimmed());
    }
    auto *klok = new Klokveld(&tabel);
    klok->zetDag(a.uiterlijk, plek().vandaag());
    return klok;
}

QWidget *Casusplan::acties(const Doelbeeld &doel, QWidget *ouder) const
{
    auto *tabel =
        new Teksttabel(tr("Acties bij dit doel"),
                       {{tr("Actie"), 5}, {tr("Wie doet het"), 2}, {tr("Stand"), 3}, {{}, 0}}, ouder);
    for (const Actiebeeld &a : doel.acties) {
        auto *knop = maakRijknop(plek(), casusacties::werkActieBij(plek(), a), a.omschrijving, tabel);
        tabel->voegRijToe(
            {tabel->cel(a.omschrijving, toelichting(a)), tabel->cel(a.organisatie), stand(*tabel, a), knop});
    }
    return tabel;
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
            tr("Er is nog geen doel. Stel eerst een doel; daarna voegt u de acties toe die daarbij horen."));
        voegLinksToe(kolom, leeg);
    }
    for (int i = 0; i < beeld().doelen.size(); ++i) {
        const Doelbeeld &doel = beeld().doelen.at(i);
        if (i > 0)
            kolom->addSpacing(maat::sectie);
        auto *hoofd = new Tekstblad(vlak);
        hoofd->kop(doel.omschrijving);
        hoofd->klein(doel.acties.isEmpty()
                         ? tr("Doel, gesteld op %1. Er zijn nog geen acties.").arg(dag(doel.gesteldOp))
                         : tr("Doel, gesteld op %1").arg(dag(doel.gesteldOp)));
        voegLinksToe(kolom, hoofd);
        if (!doel.acties.isEmpty())
            voegLinksToe(kolom, acties(doel, vlak));
    }
    return vlak;
}

} // namespace weegkamer
