// SPDX-License-Identifier: EUPL-1.2
#include "ui/casus/casusvragen.h"

#include "core/bewaring/sluitaf.h"
#include "core/casus/deelname.h"
#include "core/casus/evaluatie.h"
#include "core/casus/noodzaak.h"
#include "core/casus/planwijziging.h"
#include "core/documenten/handelingen.h"
#include "core/kamer/kamer.h"
#include "core/recht/regels.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/klokveld.h"

namespace weegkamer
{
namespace
{
constexpr int keuzeTekens = 60;

QString kort(const QString &tekst)
{
    const QString regel = tekst.simplified();
    return regel.size() <= keuzeTekens ? regel : QString(regel.left(keuzeTekens - 1) + u"…"_qs);
}

template <class H>
Paginaactie actieVoor(const Casusplek &plek, const QString &uitleg, const QString &zin)
{
    return {.vraag = {.handeling = QLatin1String(H::kop.naam),
                      .vast = {{u"dossier"_qs, plek.dossier.tekst()}},
                      .uitleg = uitleg},
            .zin = zin};
}

/// The bodies that take part now, each once.
Keuzelijst meedoende(const Casusbeeld &beeld)
{
    Keuzelijst uit;
    QSet<qint64> gezien;
    for (const Deelnamebeeld &d : beeld.deelnemers) {
        if (d.tot.isValid() || gezien.contains(d.deelnemer.waarde()))
            continue;
        gezien.insert(d.deelnemer.waarde());
        uit.append({d.deelnemer.tekst(), d.organisatie});
    }
    return uit;
}

/// The body for which this account takes part; none for who acts for others.
DeelnemerId eigenOrganisatie(const Casusplek &plek)
{
    const AccountId ik = plek.omgeving.kamer().wie().account;
    for (const Deelnamebeeld &d : plek.beeld.deelnemers) {
        if (d.account == ik && !d.tot.isValid())
            return d.deelnemer;
    }
    return {};
}

/// Who acts in person is not asked namens whom (N1).
void zonderNamens(const Casusplek &plek, Handelingvraag &vraag)
{
    if (!casusvoerders.bevat(plek.omgeving.kamer().wie().rol))
        vraag.verborgen += {u"wijze"_qs, u"namens-naam"_qs, u"namens-functie"_qs, u"namens-datum"_qs};
}

void kiesDoel(const Casusbeeld &beeld, Handelingvraag &vraag)
{
    Keuzelijst doelen;
    for (const Doelbeeld &d : beeld.doelen)
        doelen.append({d.id.tekst(), kort(d.omschrijving)});
    vraag.opties.insert(u"doel"_qs, doelen);
    if (doelen.size() == 1)
        vraag.begin.insert(u"doel"_qs, doelen.first().waarde);
}

/// With more than one goal, each with the goal to which it belongs.
Keuzelijst interventies(const Casusbeeld &beeld)
{
    Keuzelijst uit;
    for (const Doelbeeld &d : beeld.doelen) {
        for (const Interventiebeeld &i : d.interventies)
            uit.append({i.id.tekst(), beeld.doelen.size() == 1
                                          ? kort(i.omschrijving)
                                          : QObject::tr("%1 (bij: %2)").arg(kort(i.omschrijving), kort(d.omschrijving))});
    }
    return uit;
}

/// What may carry an action: not what is disputed, nor what never counts.
Keuzelijst bruikbareInbreng(const Casusplek &plek)
{
    Keuzelijst uit;
    for (const Inbrengbeeld &i : plek.beeld.inbreng) {
        if (i.citeerbaar && !i.betwist && !i.omschrijving.isEmpty())
            uit.append(
                {i.id.tekst(),
                 QObject::tr("%1, %2: %3").arg(plek.dag(i.datum), i.organisatie, kort(i.omschrijving))});
    }
    return uit;
}
} // namespace

QDate Casusplek::vandaag() const
{
    return omgeving.kamer().vandaag();
}

QString Casusplek::dag(QDate datum) const
{
    return datum.isValid() ? datumInWoorden(datum, vandaag()) : QObject::tr("onbekende datum");
}

Paginaactie casusacties::beoordeelNoodzaak(const Casusplek &plek)
{
    return actieVoor<BeoordeelNoodzaak>(
        plek,
        QObject::tr("Is deze casus nog nodig? Bij ja begint een nieuwe termijn. Bij nee komt het afsluiten "
                    "op de werkvoorraad."),
        QObject::tr("De noodzaak is beoordeeld."));
}

Paginaactie casusacties::sluitAf(const Casusplek &plek)
{
    const QString zin = QObject::tr("De casus is afgesloten.");
    Paginaactie actie =
        actieVoor<SluitAf>(plek,
                           QObject::tr("Na het sluiten is het dossier afgeschermd, of het wordt vernietigd "
                                       "als er geen verdere aanwijzingen zijn. "
                                       "Wat nog moet gebeuren, blijft staan bij wie het moet doen."),
                           zin);
    actie.vulAan = [&beeld = plek.beeld](Handelingvraag &vraag) { vraag.bevestiging = beeld.nummer; };
    actie.daarna = [&omgeving = plek.omgeving, dossier = plek.dossier, zin](const Gedaan &) {
        omgeving.ga({u"bewaring"_qs, dossier});
        omgeving.meldGoed(zin); // the page that it stood above is gone
    };
    return actie;
}

Paginaactie casusacties::brengIn(const Casusplek &plek)
{
    Paginaactie actie =
        actieVoor<BrengIn>(plek,
                           QObject::tr("Schrijf op wat er gebeurde of gezegd is. Breng alleen in wat nodig "
                                       "is en wat de organisatie zelf rechtmatig verwerkt."),
                           QObject::tr("De inbreng is opgeslagen."));
    actie.vulAan = [plek](Handelingvraag &vraag) {
        vraag.opties.insert(u"deelnemer"_qs, meedoende(plek.beeld));
        if (const DeelnemerId eigen = eigenOrganisatie(plek); eigen.isGeldig())
            vraag.begin.insert(u"deelnemer"_qs, eigen.tekst());
        zonderNamens(plek, vraag);
    };
    return actie;
}

Paginaactie casusacties::markeerOnjuist(const Casusplek &plek, InbrengId inbreng)
{
    Paginaactie actie =
        actieVoor<MarkeerOnjuist>(plek,
                                  QObject::tr("Het gegeven staat daarna overal als betwist. Wie het "
                                              "inbracht, verbetert of vernietigt het onverwijld."),
                                  QObject::tr("De inbreng staat nu als betwist."));
    actie.vraag.vast.insert(u"inbreng"_qs, inbreng.tekst());
    return actie;
}

Paginaactie casusacties::herstel(const Casusplek &plek, InbrengId inbreng)
{
    Paginaactie actie = actieVoor<HerstelInbreng>(
        plek, QObject::tr("Leg vast wat de organisatie met het betwiste gegeven doet."),
        QObject::tr("Het herstel is vastgelegd."));
    actie.vraag.vast.insert(u"inbreng"_qs, inbreng.tekst());
    actie.vulAan = [plek](Handelingvraag &vraag) { zonderNamens(plek, vraag); };
    return actie;
}

Paginaactie casusacties::stelDoel(const Casusplek &plek)
{
    return actieVoor<StelDoel>(
        plek,
        QObject::tr("Een doel zegt wat er voor deze persoon beter moet zijn. De acties voegt u daarna toe."),
        QObject::tr("Het doel is toegevoegd."));
}

Paginaactie casusacties::kiesInterventie(const Casusplek &plek)
{
    Paginaactie actie = actieVoor<KiesInterventie>(
        plek, QObject::tr("Een interventie is de manier waarop u een doel aanpakt, zoals een training of begeleiding. "
                          "De acties zijn de stappen daarvan."),
        QObject::tr("De interventie is toegevoegd."));
    actie.vulAan = [plek](Handelingvraag &vraag) { kiesDoel(plek.beeld, vraag); };
    return actie;
}

Paginaactie casusacties::evalueerPlan(const Casusplek &plek)
{
    return actieVoor<EvalueerPlan>(
        plek,
        QObject::tr("Kijk met het overleg terug op het plan, en op de vraag of de casus nog nodig is. Daarna begint een nieuwe "
                    "termijn. U kunt een eerdere dag afspreken."),
        QObject::tr("De evaluatie is vastgelegd."));
}

Paginaactie casusacties::voegActieToe(const Casusplek &plek)
{
    Paginaactie actie = actieVoor<VoegActieToe>(
        plek, QObject::tr("Een actie heeft één organisatie die haar doet, en een laatste dag."),
        QObject::tr("De actie is toegevoegd."));
    actie.vulAan = [plek](Handelingvraag &vraag) {
        kiesDoel(plek.beeld, vraag);
        vraag.opties.insert(u"interventie"_qs, interventies(plek.beeld));
        if (interventies(plek.beeld).isEmpty())
            vraag.verborgen.append(u"interventie"_qs);
        vraag.opties.insert(u"deelnemer"_qs, meedoende(plek.beeld));
        vraag.opties.insert(u"steunt-op"_qs, bruikbareInbreng(plek));
    };
    return actie;
}

Paginaactie casusacties::werkActieBij(const Casusplek &plek, const Actiebeeld &actie)
{
    Paginaactie uit =
        actieVoor<WerkActieBij>(plek, actie.omschrijving, QObject::tr("De actie is bijgewerkt."));
    uit.vraag.vast.insert(u"actie"_qs, actie.id.tekst());
    uit.vraag.begin = {{u"stand"_qs, tekst(actie.stand)}, {u"resultaat"_qs, actie.resultaat}};
    return uit;
}

Paginaactie casusacties::wijzigDoel(const Casusplek &plek, const Doelbeeld &doel)
{
    Paginaactie uit = actieVoor<WijzigDoel>(plek, QObject::tr("De interventies en acties blijven bij dit doel staan. In het logboek staat wat er stond."),
                                            QObject::tr("Het doel is gewijzigd."));
    uit.vraag.vast.insert(u"doel"_qs, doel.id.tekst());
    uit.vraag.begin = {{u"omschrijving"_qs, doel.omschrijving}};
    return uit;
}

Paginaactie casusacties::wijzigInterventie(const Casusplek &plek, const Interventiebeeld &interventie)
{
    Paginaactie uit = actieVoor<WijzigInterventie>(plek, QObject::tr("De acties blijven bij deze interventie staan. In het logboek staat wat er stond."),
                                                   QObject::tr("De interventie is gewijzigd."));
    uit.vraag.vast.insert(u"interventie"_qs, interventie.id.tekst());
    uit.vraag.begin = {{u"omschrijving"_qs, interventie.omschrijving}, {u"toch-omdat"_qs, interventie.tochOmdat}};
    return uit;
}

Paginaactie casusacties::wijzigActie(const Casusplek &plek, const Actiebeeld &actie)
{
    Paginaactie uit = actieVoor<WijzigActie>(plek, QObject::tr("Verandert de dag, dan verhuist de actie mee op de werkvoorraad. In het logboek staat wat er stond."),
                                             QObject::tr("De actie is gewijzigd."));
    uit.vraag.vast.insert(u"actie"_qs, actie.id.tekst());
    uit.vraag.begin = {{u"omschrijving"_qs, actie.omschrijving}, {u"deelnemer"_qs, actie.deelnemer.tekst()}, {u"uiterlijk"_qs, actie.uiterlijk.toString(Qt::ISODate)},
                       {u"toch-omdat"_qs, actie.tochOmdat}};
    uit.vulAan = [plek](Handelingvraag &vraag) { vraag.opties.insert(u"deelnemer"_qs, meedoende(plek.beeld)); };
    return uit;
}

Paginaactie casusacties::voegDeelnemerToe(const Casusplek &plek)
{
    Paginaactie actie =
        actieVoor<VoegDeelnemerToe>(plek,
                                    QObject::tr("Alleen wie een taak of bevoegdheid in het plan heeft, doet "
                                                "mee. Zonder account doet iemand mee zonder in te loggen."),
                                    QObject::tr("De deelnemer is toegevoegd."));
    actie.vulAan = [&omgeving = plek.omgeving](Handelingvraag &vraag) {
        const auto keuzes = omgeving.kamer().vraag(VraagMogelijkeDeelnemers{});
        if (!keuzes) {
            omgeving.meldFout(keuzes.error());
            return;
        }
        Keuzelijst organisaties;
        for (const Organisatiekeuze &o : keuzes->organisaties)
            organisaties.append({o.id.tekst(), o.naam});
        Keuzelijst accounts;
        for (const Accountkeuze &a : keuzes->accounts)
            accounts.append({a.id.tekst(), a.functie.isEmpty()
                                               ? QObject::tr("%1 (%2)").arg(a.naam, label(a.rol))
                                               : QObject::tr("%1, %2").arg(a.naam, a.functie)});
        vraag.opties.insert(u"deelnemer"_qs, organisaties);
        vraag.opties.insert(u"account"_qs, accounts);
    };
    return actie;
}

Paginaactie casusacties::beeindigDeelname(const Casusplek &plek, DeelnameId deelname)
{
    Paginaactie actie = actieVoor<BeeindigDeelname>(
        plek,
        QObject::tr("Vanaf vandaag doet deze persoon niet meer mee en ziet het account de casus niet meer."),
        QObject::tr("De deelname is beëindigd."));
    actie.vraag.vast.insert(u"deelname"_qs, deelname.tekst());
    return actie;
}

Paginaactie casusacties::verstrekAanDerde(const Casusplek &plek)
{
    Paginaactie actie =
        actieVoor<VerstrekAanDerde>(plek,
                                    QObject::tr("Een derde krijgt alleen wat voor zijn rol nodig is, en "
                                                "nooit een account. Leg vast wat u verstrekte."),
                                    QObject::tr("De verstrekking is vastgelegd."));
    actie.vraag.begin = {{u"datum"_qs, plek.vandaag().toString(Qt::ISODate)}};
    return actie;
}

Paginaactie casusacties::voegDocumentToe(const Casusplek &plek)
{
    return actieVoor<VoegDocumentToe>(plek,
                                      QObject::tr("Het bestand wordt versleuteld in het dossier bewaard. Het "
                                                  "origineel blijft staan waar het staat."),
                                      QObject::tr("Het document is toegevoegd."));
}

std::optional<Paginaactie> casusacties::watNuMoet(const Casusplek &plek)
{
    if (!plek.beeld.nu)
        return std::nullopt;
    const Nustap &nu = *plek.beeld.nu;
    if (nu.inbreng.isGeldig())
        return herstel(plek, nu.inbreng);
    for (const Doelbeeld &doel : plek.beeld.doelen) {
        for (const Actiebeeld &actie : doel.acties) {
            if (actie.id == nu.actie)
                return werkActieBij(plek, actie);
        }
    }
    for (Paginaactie (*maak)(const Casusplek &) : {&beoordeelNoodzaak, &sluitAf, &voegDeelnemerToe}) {
        if (Paginaactie actie = maak(plek); actie.vraag.handeling == nu.handeling)
            return actie;
    }
    return std::nullopt;
}

Waarom waaromPlicht(const QString &wat, const QString &regel)
{
    const Regel *gevonden = vindRegel(regel);
    if (!gevonden)
        return {};
    return {.titel = wat, .regel = gevonden->id, .artikel = gevonden->artikel, .zinnen = {gevonden->uitlegNl}};
}

QPushButton *maakRijknop(const Casusplek &plek, const Paginaactie &actie, const QString &wat, QWidget *ouder)
{
    // With what its form begins with: whose action it is, is a rule that is asked only once the fields are there.
    Handelingvraag ingevuld = actie.vraag;
    for (auto it = actie.vraag.begin.begin(); it != actie.vraag.begin.end(); ++it)
        ingevuld.vast.insert(it.key(), it.value());
    if (actieGeweigerd(plek.omgeving, ingevuld))
        return nullptr;
    const QString tekst = actietekst(plek.omgeving, actie);
    auto *knop = new QPushButton(tekst, ouder);
    maakTekstknop(knop);
    knop->setAutoDefault(false);
    knop->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    knop->setAccessibleName(QObject::tr("%1 %2").arg(tekst.endsWith(u'…') ? tekst.chopped(1) : tekst, wat));
    // One name for one thing, so that the focus finds it again when the sheet is made anew.
    QStringList delen{actie.vraag.handeling, actie.vraag.vast.value(u"inbreng").toString(), actie.vraag.vast.value(u"actie").toString(),
                      actie.vraag.vast.value(u"deelname").toString()};
    for (const QString &deel : {u"doel"_qs, u"interventie"_qs}) {
        if (actie.vraag.vast.contains(deel))
            delen.append(actie.vraag.vast.value(deel).toString());
    }
    knop->setObjectName(delen.join(u'/'));
    QObject::connect(knop, &QPushButton::clicked, knop,
                     [&omgeving = plek.omgeving, actie, ouder] { openPaginaactie(omgeving, actie, ouder); });
    return knop;
}

} // namespace weegkamer
