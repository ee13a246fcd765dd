// SPDX-License-Identifier: EUPL-1.2
#include "core/werkvoorraad/werkagenda.h"

#include "core/handeling/kamernaam.h"

namespace weegkamer
{
namespace
{
constexpr int hoogstensAgenda = 10'000;
constexpr int hoogstensBuur = 500;
constexpr int maandenVooruit = 12;
} // namespace

Uitkomst<Agendauitvoer> VraagWerkagenda::stel(Context &context) const
{
    const Rol vanWie = rol.value_or(context.wie().rol);
    PROBEER_IN(const bool mag, magWerkZien(context, vanWie));
    if (!mag)
        return weiger(u"W13", QStringLiteral("Wat een %1 moet doen, ziet u alleen als u die nu vervangt.").arg(label(vanWie).toLower()), QStringLiteral("rol"));
    PROBEER_IN(const QList<Werkregel> rijen, openWerk(context, vanWie, tot.isValid() ? tot : context.vandaag().addMonths(maandenVooruit), hoogstensAgenda));
    QList<Agendapunt> punten;
    for (const Werkregel &r : rijen) {
        // Two deelnemers can owe the same.
        const QString eigen = r.wie.isEmpty() ? QString() : u'-' + r.plicht.tekst();
        punten.append({QStringLiteral("%1-%2-%3").arg(r.nummer, r.soort, tekst(r.rol)) + eigen, r.uiterlijk, QStringLiteral("Dossier %1: %2").arg(r.nummer, r.omschrijving),
                       QStringLiteral("Grond: %1. Open Weegkamer voor wat er moet gebeuren.").arg(r.artikel)});
    }
    return voerAgendaUit(context, QStringLiteral("Werkvoorraad"), std::move(punten));
}

Uitkomst<Buurklokken> LeesVoorAndereKamer::stel(Context &context) const
{
    Buurklokken uit;
    PROBEER_IN(const Kamernaam kamer, kamernaam(context));
    uit.gemeente = kamer.gemeente;
    PROBEER_IN(uit.rijen, openWerk(context, context.wie().rol, {}, hoogstensBuur));
    uit.meer = uit.rijen.size() == hoogstensBuur;
    context.resultaat(QStringLiteral("uitgevoerd naar de lijst van een andere kamer: %1 regels").arg(uit.rijen.size()));
    return uit;
}

} // namespace weegkamer
