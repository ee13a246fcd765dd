// SPDX-License-Identifier: EUPL-1.2
#include "ui/casus/casusdeelnemers.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/tekstblad.h"
#include "ui/bouwstenen/teksttabel.h"

namespace weegkamer
{

Casusdeelnemers::Casusdeelnemers(const Casusplek &hier, QWidget *ouder)
    : Casusbladtab(tr("Deelnemers"), hier, ouder)
{
    acties()->voegToe(casusacties::voegDeelnemerToe(hier));
    acties()->voegToe(casusacties::verstrekAanDerde(hier));
}

qsizetype Casusdeelnemers::aantalNu() const
{
    return std::count_if(beeld().deelnemers.begin(), beeld().deelnemers.end(),
                         [](const Deelnamebeeld &d) { return !d.tot.isValid(); });
}

QString Casusdeelnemers::opschrift() const
{
    return tr("Deelnemers %1").arg(aantalNu());
}

QWidget *Casusdeelnemers::deelnemers(Deelname welke, QWidget *ouder) const
{
    const bool nu = welke == Deelname::Nu;
    auto *tabel = new Teksttabel(
        nu ? tr("Doet mee") : tr("Deed mee"),
        {{tr("Wie"), 3}, {tr("Rol in het plan"), 3}, {tr("Waarom"), 4}, {tr("Wanneer"), 3}, {{}, 0}}, ouder);
    for (const Deelnamebeeld &d : beeld().deelnemers) {
        if (d.tot.isValid() == nu)
            continue;
        const QString wanneer =
            nu ? tr("sinds %1").arg(dag(d.sinds)) : tr("%1 tot %2").arg(dag(d.sinds), dag(d.tot));
        const QString toegang = d.account.isGeldig() ? QString() : tr("zonder account");
        QPushButton *knop =
            nu ? maakRijknop(plek(), casusacties::beeindigDeelname(plek(), d.id), d.persoon, tabel) : nullptr;
        tabel->voegRijToe({tabel->cel(d.persoon, d.organisatie), tabel->cel(d.rolInPlan), tabel->cel(d.reden),
                           tabel->cel(wanneer, toegang), knop});
    }
    return tabel;
}

QWidget *Casusdeelnemers::derden(QWidget *ouder) const
{
    auto *tabel = new Teksttabel(
        tr("Verstrekt aan derden"),
        {{tr("Aan wie"), 3}, {tr("Wat"), 3}, {tr("Waarom"), 4}, {tr("Wanneer en hoe"), 3}}, ouder);
    for (const Derdebeeld &d : beeld().derden) {
        const QString gewezen = d.gewezenOpGeheimhouding ? tr("Gewezen op de geheimhouding")
                                                         : tr("Niet gewezen op de geheimhouding");
        tabel->voegRijToe({tabel->cel(d.naam, d.organisatie), tabel->cel(d.onderdelen), tabel->cel(d.reden),
                           tabel->cel(dag(d.verstrektOp), QString(label(d.hoe) + u'\n' + gewezen))});
    }
    return tabel;
}

QWidget *Casusdeelnemers::maakBlad()
{
    auto *vlak = new QWidget;
    auto *kolom = new QVBoxLayout(vlak);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::tussen);
    const auto sectie = [&](const QString &titel, const QString &uitleg) {
        if (kolom->count() > 0)
            kolom->addSpacing(maat::sectie);
        auto *tekst = new Tekstblad(vlak);
        tekst->kop(titel);
        if (!uitleg.isEmpty())
            tekst->proza(uitleg);
        voegLinksToe(kolom, tekst);
    };
    const qsizetype nu = aantalNu();
    sectie(
        tr("Doen mee"),
        nu > 0
            ? QString()
            : tr("Er doet nog niemand mee. Voeg alleen toe wie een taak of bevoegdheid in het plan heeft."));
    if (nu > 0)
        voegLinksToe(kolom, deelnemers(Deelname::Nu, vlak));
    if (nu < beeld().deelnemers.size()) {
        sectie(tr("Deden mee"), {});
        voegLinksToe(kolom, deelnemers(Deelname::Voorbij, vlak));
    }
    sectie(tr("Verstrekt aan derden"),
           beeld().derden.isEmpty() ? tr("Er is nog niets aan een derde verstrekt.") : QString());
    if (!beeld().derden.isEmpty())
        voegLinksToe(kolom, derden(vlak));
    return vlak;
}

} // namespace weegkamer
