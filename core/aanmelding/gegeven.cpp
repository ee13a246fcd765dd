// SPDX-License-Identifier: EUPL-1.2
#include "core/aanmelding/gegeven.h"

namespace weegkamer
{

const Keuzelijst &keuzesVan(Bronsoort)
{
    static const Keuzelijst lijst{{QStringLiteral("eigen-waarneming"), QStringLiteral("Eigen waarneming")},
                                  {QStringLiteral("eigen-registratie"), QStringLiteral("Eigen registratie")},
                                  {QStringLiteral("derde"), QStringLiteral("Van een derde gehoord")},
                                  {QStringLiteral("openbare-bron"), QStringLiteral("Openbare bron")}};
    return lijst;
}

const Keuzelijst &keuzesVan(Bijzonder)
{
    static const Keuzelijst lijst{{QStringLiteral("geen"), QStringLiteral("Nee")},
                                  {QStringLiteral("onthult-ook"), QStringLiteral("Gedrag of uitlating die ook iets bijzonders laat zien")},
                                  {QStringLiteral("als-zodanig"), QStringLiteral("Ja, het zegt wat iemand is of heeft; het telt nooit mee")}};
    return lijst;
}

const Keuzelijst &keuzesVan(Grond)
{
    static const Keuzelijst lijst{{QStringLiteral("avg-publieke-taak"), QStringLiteral("AVG art. 6(1)(e), eigen publieke taak")},
                                  {QStringLiteral("wpg"), QStringLiteral("Wet politiegegevens")},
                                  {QStringLiteral("wjsg"), QStringLiteral("Wet justitiële en strafvorderlijke gegevens")},
                                  {QStringLiteral("anders"), QStringLiteral("Andere wettelijke grond")}};
    return lijst;
}

namespace gegevendetail
{
Gelukt toetsRechtmatig(bool rechtmatig)
{
    if (!rechtmatig)
        return weiger(u"B6a", QStringLiteral("Verstrek alleen gegevens die u zelf rechtmatig verwerkt. Verklaar dat, of laat dit gegeven weg."), QStringLiteral("rechtmatig"));
    return {};
}

Gelukt toetsDerde(Bronsoort bronsoort, const QString &eigenTaak)
{
    if ((bronsoort == Bronsoort::Derde || bronsoort == Bronsoort::OpenbareBron) && eigenTaak.trimmed().isEmpty())
        return weiger(u"B6b", QStringLiteral("Een gegeven van een derde of uit een openbare bron mag alleen als u het voor uw eigen taak verwerkt. Schrijf welke taak."), QStringLiteral("eigen-taak"));
    return {};
}

Gelukt toetsOpVerzoek(bool opVerzoek)
{
    if (opVerzoek)
        return weiger(u"B6c", QStringLiteral("Gegevens die bij een derde zijn verzameld op verzoek van het overleg mogen niet worden ingebracht. Laat dit gegeven weg."), QStringLiteral("op-verzoek"));
    return {};
}

Gelukt toetsNoodzaak(Bijzonder bijzonder, const QString &noodzaak)
{
    if (bijzonder != Bijzonder::Geen && noodzaak.trimmed().isEmpty())
        return weiger(u"W8", QStringLiteral("Een bijzonder gegeven mag alleen als het noodzakelijk is voor het doel. Schrijf waarom, of laat het weg."), QStringLiteral("noodzaak"));
    return {};
}
} // namespace gegevendetail

} // namespace weegkamer
