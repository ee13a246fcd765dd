// SPDX-License-Identifier: EUPL-1.2
#include "core/handeling/concept.h"

#include "core/toegang/sleutelbos.h"
#include "core/toegang/verzegeling.h"

#include <QJsonDocument>
#include <algorithm>
#include <sodium.h>

namespace weegkamer
{
namespace
{
constexpr int geldigDagen = 14; // keuze van Weegkamer, regels 6.22
constexpr qsizetype langsteId = 19;

Gelukt bindPlaats(Statement &s, Context &context, const QString &handeling, DossierId dossier)
{
    s.bind(":account", context.wie().account);
    s.bind(":handeling", handeling);
    s.bind(":dossier", dossier);
    return {};
}
} // namespace

QString conceptnaam(const QString &handeling, const QJsonObject &vast)
{
    QString naam = handeling;
    for (auto it = vast.begin(); it != vast.end(); ++it) {
        const QString waarde = it.value().toString();
        const bool isId = !waarde.isEmpty() && waarde.size() <= langsteId && std::all_of(waarde.begin(), waarde.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (isId && it.key() != QLatin1String("dossier"))
            naam += u'/' + it.key() + u'=' + waarde;
    }
    return naam;
}

Gelukt bewaarConcept(Context &context, const QString &handeling, DossierId dossier, const QJsonObject &velden)
{
    QByteArray json = QJsonDocument(velden).toJson(QJsonDocument::Compact);
    const auto verzegeld = verzegelVoor(context.wie().sleutels->doos.publiek, json);
    sodium_memzero(json.data(), static_cast<std::size_t>(json.size()));
    PROBEER(verzegeld);
    PROBEER(gooiConceptWeg(context, handeling, dossier));
    PROBEER_IN(Statement s, context.sql("handeling/bewaar-concept"));
    PROBEER(bindPlaats(s, context, handeling, dossier));
    s.bind(":inhoud", *verzegeld);
    s.bind(":op", context.vandaag());
    return s.voerUit();
}

Uitkomst<std::optional<QJsonObject>> leesConcept(Context &context, const QString &handeling, DossierId dossier)
{
    PROBEER_IN(Statement s, context.sql("handeling/concept"));
    PROBEER(bindPlaats(s, context, handeling, dossier));
    s.bind(":sinds", context.vandaag().addDays(-geldigDagen));
    PROBEER_IN(const bool rij, s.stap());
    if (!rij)
        return std::nullopt;
    const auto open = openDoos(context.wie().sleutels->doos.geheim, context.wie().sleutels->doos.publiek, s.bytes(0));
    if (!open)
        return std::nullopt;
    return QJsonDocument::fromJson(*open).object();
}

Gelukt gooiConceptWeg(Context &context, const QString &handeling, DossierId dossier)
{
    PROBEER_IN(Statement s, context.sql("handeling/gooi-concept-weg"));
    PROBEER(bindPlaats(s, context, handeling, dossier));
    return s.voerUit();
}

Gelukt ruimConceptenOp(Context &context)
{
    PROBEER_IN(Statement s, context.sql("handeling/ruim-concepten-op"));
    s.bind(":voor", context.vandaag().addDays(-geldigDagen));
    return s.voerUit();
}

} // namespace weegkamer
