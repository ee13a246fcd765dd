// SPDX-License-Identifier: EUPL-1.2
#include "core/toezicht/geefuit.h"

#include <QRegularExpression>

namespace weegkamer
{

const Keuzelijst &keuzesVan(Uitvoersoort)
{
    static const Keuzelijst lijst{{QStringLiteral("afdruk"), QStringLiteral("Afgedrukt")},      {QStringLiteral("pdf"), QStringLiteral("PDF")},
                                  {QStringLiteral("odt"), QStringLiteral("ODT")},               {QStringLiteral("csv"), QStringLiteral("CSV")},
                                  {QStringLiteral("xlsx"), QStringLiteral("XLSX")},             {QStringLiteral("agenda"), QStringLiteral("Agenda")},
                                  {QStringLiteral("klembord"), QStringLiteral("Klembord")},     {QStringLiteral("afbeelding"), QStringLiteral("Afbeelding")},
                                  {QStringLiteral("bestand"), QStringLiteral("Bestand")}};
    return lijst;
}

Uitkomst<Gedaan> GeefUit::pasToe(Context &context) const
{
    static const QRegularExpression naam(QStringLiteral("^[a-z][a-z.-]{0,40}$"));
    if (!naam.match(wat).hasMatch())
        return veldFout(QStringLiteral("wat"), QStringLiteral("Noem het stuk of de lijst met zijn korte naam, zoals logboek.lijst. Het logboek bewaart hem langer dan het dossier."));
    context.resultaat(regels > 0 ? QStringLiteral("gedaan: %1 van %2 (%3)").arg(tekst(soort), wat).arg(regels)
                                 : QStringLiteral("gedaan: %1 van %2").arg(tekst(soort), wat));
    return Gedaan{dossier.waarde(), context.dossier() ? context.dossier()->nummer : QString()};
}

} // namespace weegkamer
