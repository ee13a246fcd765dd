// SPDX-License-Identifier: EUPL-1.2
#include "app/weegkamerctl/uitvoer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <cstdio>

namespace weegkamer::ctl
{
namespace
{
int statusVan(FoutSoort soort)
{
    switch (soort) {
    case FoutSoort::Weigering:
    case FoutSoort::GeenRecht:
        return Geweigerd;
    case FoutSoort::Inloggen:
        return NietIngelogd;
    case FoutSoort::Beschadigd:
    case FoutSoort::AnderBestand:
    case FoutSoort::NieuwereVersie:
        return Beschadigd;
    case FoutSoort::Invoer:
    case FoutSoort::NietGevonden:
        return Woorden;
    default:
        return Machine;
    }
}
} // namespace

void schrijf(const QJsonObject &o)
{
    const QByteArray regel = QJsonDocument(o).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(regel.constData(), 1, static_cast<std::size_t>(regel.size()), stdout);
    std::fflush(stdout);
}

int schrijfGoed(const QJsonValue &waarde)
{
    schrijf({{QStringLiteral("ok"), waarde}});
    return Gedaan_;
}

int schrijfFout(const Fout &fout)
{
    if (fout.weigering) {
        QJsonObject w{{QStringLiteral("regel"), fout.weigering->regel},
                      {QStringLiteral("artikel"), fout.weigering->artikel},
                      {QStringLiteral("uitleg"), fout.weigering->uitleg}};
        if (!fout.weigering->veld.isEmpty())
            w.insert(QStringLiteral("veld"), fout.weigering->veld);
        schrijf({{QStringLiteral("geweigerd"), w}});
        return Geweigerd;
    }
    QJsonObject f{{QStringLiteral("soort"), naam(fout.soort)}, {QStringLiteral("uitleg"), fout.uitleg}};
    if (!fout.detail.isEmpty())
        f.insert(QStringLiteral("detail"), fout.detail);
    QJsonArray velden;
    for (const VeldFout &v : fout.velden)
        velden.append(QJsonObject{{QStringLiteral("veld"), v.veld}, {QStringLiteral("uitleg"), v.uitleg}});
    if (!velden.isEmpty())
        f.insert(QStringLiteral("velden"), velden);
    schrijf({{QStringLiteral("fout"), f}});
    return statusVan(fout.soort);
}

int schrijfWoorden(const QString &uitleg)
{
    schrijf({{QStringLiteral("fout"), QJsonObject{{QStringLiteral("soort"), QStringLiteral("woorden")}, {QStringLiteral("uitleg"), uitleg}}}});
    return Woorden;
}

} // namespace weegkamer::ctl
