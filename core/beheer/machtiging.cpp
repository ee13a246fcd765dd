// SPDX-License-Identifier: EUPL-1.2
#include "core/beheer/machtiging.h"

#include "core/recht/weiger.h"

#include <QJsonDocument>

namespace weegkamer
{

const Keuzelijst &keuzesVan(Toegangsgrond)
{
    static const Keuzelijst lijst{{QStringLiteral("overleg"), QStringLiteral("Aangewezen voor het overleg")},
                                  {QStringLiteral("audit"), QStringLiteral("Auditor")},
                                  {QStringLiteral("ict"), QStringLiteral("Beheer van de ICT")},
                                  {QStringLiteral("fg"), QStringLiteral("Functionaris voor gegevensbescherming")},
                                  {QStringLiteral("derde"), QStringLiteral("Doet incidenteel mee, als derde")}};
    return lijst;
}

const Keuzelijst &keuzesVan(Screeningsoort)
{
    static const Keuzelijst lijst{{QStringLiteral("vog"), QStringLiteral("Verklaring omtrent het gedrag (VOG)")},
                                  {QStringLiteral("screening"), QStringLiteral("Screening volgens de regels van de eigen organisatie")}};
    return lijst;
}

Uitkomst<Machtiging> machtigingVan(const Sleutelbos &bos, const Ontgrendeld &door, AccountId account)
{
    PROBEER_IN(const QByteArray bytes, bos.machtiging(door, account));
    if (bytes.isEmpty())
        return Machtiging{};
    const auto machtiging = uitJson<Machtiging>(QJsonDocument::fromJson(bytes).object());
    if (!machtiging)
        return fout(FoutSoort::Beschadigd, QStringLiteral("authorisation of account %1").arg(account.waarde()));
    return *machtiging;
}

QByteArray machtigingBytes(const Machtiging &machtiging)
{
    return QJsonDocument(naarJson(machtiging)).toJson(QJsonDocument::Compact);
}

Gelukt toetsNogInDienst(const Machtiging &machtiging, const QDate &vandaag)
{
    if (machtiging.tot.isValid() && machtiging.tot < vandaag)
        return weiger(u"B12e", QStringLiteral("Uw laatste werkdag was %1. Daarmee zijn uw rechten in deze kamer geëindigd. Klopt dat niet, vraag dan "
                                              "de beheerder om uw machtiging aan te passen.")
                                   .arg(machtiging.tot.toString(QStringLiteral("d-M-yyyy"))));
    return {};
}

} // namespace weegkamer
