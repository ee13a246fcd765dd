// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/veld.h"

#include <QJsonArray>

namespace weegkamer
{

namespace
{
QJsonObject schemaVan(const VeldInfo &info)
{
    QJsonObject o{{QStringLiteral("title"), info.label}};
    const auto type = [&](const char *t) { o.insert(QStringLiteral("type"), QLatin1String(t)); };
    const auto vorm = [&](const char *f) { o.insert(QStringLiteral("format"), QLatin1String(f)); };
    switch (info.soort) {
    case VeldSoort::Datum: type("string"); vorm("date"); break;
    case VeldSoort::Deeldatum: type("string"); o.insert(QStringLiteral("pattern"), QStringLiteral("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$")); break;
    case VeldSoort::Tijdstip: type("string"); vorm("date-time"); break;
    case VeldSoort::Geheel: type("integer"); break;
    case VeldSoort::JaNee: type("boolean"); break;
    case VeldSoort::Bsn: type("string"); o.insert(QStringLiteral("pattern"), QStringLiteral("^[0-9]{9}$")); break;
    case VeldSoort::Postcode: type("string"); o.insert(QStringLiteral("pattern"), QStringLiteral("^[1-9][0-9]{3} ?[A-Za-z]{2}$")); break;
    case VeldSoort::Bestand: type("string"); o.insert(QStringLiteral("contentEncoding"), QStringLiteral("base64")); break;
    case VeldSoort::Lijst: {
        type("array");
        QJsonObject deel{{QStringLiteral("type"), QStringLiteral("string")}};
        if (!info.deel.empty())
            deel = jsonSchema(info.deel);
        o.insert(QStringLiteral("items"), deel);
        break;
    }
    case VeldSoort::Object: {
        const QJsonObject deel = jsonSchema(info.deel);
        for (auto it = deel.begin(); it != deel.end(); ++it)
            o.insert(it.key(), it.value());
        break;
    }
    default: type("string"); break;
    }
    if (!info.keuzes.isEmpty() && info.soort != VeldSoort::Lijst) {
        QJsonArray waarden;
        for (const Keuze &k : info.keuzes)
            waarden.append(k.waarde);
        o.insert(QStringLiteral("enum"), waarden);
    }
    return o;
}
} // namespace

QJsonObject jsonSchema(const std::vector<VeldInfo> &infos)
{
    QJsonObject eigenschappen;
    QJsonArray verplicht;
    for (const VeldInfo &info : infos) {
        eigenschappen.insert(info.naam, schemaVan(info));
        if (info.verplicht)
            verplicht.append(info.naam);
    }
    QJsonObject o{{QStringLiteral("type"), QStringLiteral("object")},
                  {QStringLiteral("properties"), eigenschappen},
                  {QStringLiteral("additionalProperties"), false}};
    if (!verplicht.isEmpty())
        o.insert(QStringLiteral("required"), verplicht);
    return o;
}

} // namespace weegkamer
