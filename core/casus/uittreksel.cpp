// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/uittreksel.h"

#include "core/basis/deeldatum.h"
#include "core/casus/casusbeeld.h"

namespace weegkamer
{
namespace
{
QString dag(QDate datum)
{
    return datum.isValid() ? datum.toString(QStringLiteral("d-M-yyyy")) : QStringLiteral("onbekend");
}

/// A row of facts, left out when there is nothing to say.
void voegToe(QList<QStringList> &rijen, const QString &wat, const QString &waarde)
{
    if (!waarde.isEmpty())
        rijen.append({wat, waarde});
}
} // namespace

Uitkomst<Voorbeeldstuk> VraagDerdeuittreksel::stel(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("casus/derden"));
    s.bind(":dossier", dossier);
    PROBEER_IN(const QList<Derdebeeld> derden, leesRijen<Derdebeeld>(s));
    const Derdebeeld *gekozen = nullptr;
    for (const Derdebeeld &d : derden) {
        if (!derde.isGeldig() || d.id == derde)
            gekozen = &d;
    }
    if (!gekozen)
        return foutMet(FoutSoort::NietGevonden, derde.isGeldig() ? QStringLiteral("In deze casus is aan deze derde niets verstrekt. Hij ziet er dus niets van.")
                                                                  : QStringLiteral("In deze casus is niets aan een derde verstrekt. Een derde ziet er dus niets van."));
    QList<QStringList> rijen;
    voegToe(rijen, QStringLiteral("Voor"), gekozen->naam);
    voegToe(rijen, QStringLiteral("Organisatie"), gekozen->organisatie);
    voegToe(rijen, QStringLiteral("Verstrekt op"), dag(gekozen->verstrektOp));
    voegToe(rijen, QStringLiteral("Hoe"), label(gekozen->hoe));
    return Voorbeeldstuk{{QStringLiteral("Uittreksel voor een derde, casus %1").arg(context.dossier()->nummer),
                          {Blok::tabel(rijen), Blok::kop(QStringLiteral("Wat u krijgt")), Blok::alinea(gekozen->onderdelen),
                           Blok::kop(QStringLiteral("Waarom dit voor uw rol nodig is")), Blok::alinea(gekozen->reden), Blok::kop(QStringLiteral("Geheimhouding")),
                           Blok::alinea(QStringLiteral("U bent verplicht tot geheimhouding van deze gegevens (Wet art. 17). Gebruik ze alleen voor uw rol in deze casus. "
                                                       "Verwerkt u ze in een eigen systeem, dan beveiligt u dat even goed als wij (Wet art. 14(3)). U krijgt geen toegang "
                                                       "tot de systemen van het overleg (Besluit art. 11).")),
                           Blok::alinea(gekozen->gewezenOpGeheimhouding ? QStringLiteral("Op deze plicht bent u gewezen voordat u de gegevens kreeg.") : QString())}}};
}

Uitkomst<Voorbeeldstuk> VraagBetrokkenebeeld::stel(Context &context) const
{
    PROBEER_IN(const Casusbeeld beeld, ToonCasus{dossier}.stel(context));
    QList<QStringList> wie;
    voegToe(wie, QStringLiteral("Naam"), beeld.betrokkene);
    voegToe(wie, QStringLiteral("Geboren"), kortgeschreven(beeld.geboortedatum));
    voegToe(wie, QStringLiteral("Gemeente"), beeld.gemeenteVerblijf);
    QStringList organisaties;
    for (const Deelnamebeeld &d : beeld.deelnemers) {
        if (!organisaties.contains(d.organisatie))
            organisaties.append(d.organisatie);
    }
    QList<QStringList> gegevens;
    for (const Tijdlijnregel &t : beeld.tijdlijn) {
        if (t.soort == Tijdlijnsoort::Feit)
            gegevens.append({t.datum.isEmpty() ? QStringLiteral("onbekend") : kortgeschreven(t.datum), QStringLiteral("Aanmelding"), t.wat});
    }
    for (const Inbrengbeeld &i : beeld.inbreng) {
        if (!i.omschrijving.isEmpty())
            gegevens.append({dag(i.datum), i.organisatie, i.betwist ? QStringLiteral("%1 (de juistheid wordt onderzocht)").arg(i.omschrijving) : i.omschrijving});
    }
    QList<QStringList> acties;
    for (const Doelbeeld &doel : beeld.doelen) {
        for (const Actiebeeld &a : doel.acties)
            acties.append({a.omschrijving, a.organisatie, label(a.stand)});
    }
    return Voorbeeldstuk{
        {QStringLiteral("Wat de betrokkene zou zien, casus %1").arg(context.dossier()->nummer),
         {Blok::alinea(QStringLiteral("Dit is een voorbeeld. Bij een verzoek om inzage beslist het contactpunt voor alle deelnemers samen, per gegeven, nadat wie het "
                                      "inbracht is gehoord (Besluit art. 3). Wie iets meldde, bronnen en namen van medewerkers staan hier niet.")),
          Blok::kop(QStringLiteral("Over wie")), Blok::tabel(wie), Blok::kop(QStringLiteral("Waarom gegevens zijn verwerkt")), Blok::alinea(beeld.opgenomenOmdat),
          Blok::alinea(QStringLiteral("Sinds %1. Nog nodig is dit uiterlijk opnieuw bekeken op %2.").arg(dag(beeld.opgenomenOp), dag(beeld.evaluatie.uiterlijk))),
          Blok::kop(QStringLiteral("Wie de gegevens kregen")),
          Blok::alinea(organisaties.isEmpty() ? QStringLiteral("Nog geen deelnemers.") : organisaties.join(QStringLiteral(", "))),
          Blok::kop(QStringLiteral("Gegevens")), Blok::tabel(gegevens, {QStringLiteral("Datum"), QStringLiteral("Van"), QStringLiteral("Wat")}),
          Blok::kop(QStringLiteral("Plan van aanpak")), Blok::tabel(acties, {QStringLiteral("Actie"), QStringLiteral("Wie"), QStringLiteral("Stand")})}}};
}

} // namespace weegkamer
