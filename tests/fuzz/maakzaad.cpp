// SPDX-License-Identifier: EUPL-1.2
// Writes the part of the seed corpus that needs keys, the schema or the register of handelingen; the rest of it is in tests/fuzz/zaad.
#include "core/opslag/migratie.h"
#include "tests/steun/huis.h"
#include "tests/toegang/proefbos.h"

#include <QDir>
#include <QJsonDocument>

using namespace weegkamer;

namespace
{
bool schrijf(const QDir &map, const QString &naam, const QByteArray &bytes)
{
    QFile f(map.filePath(naam));
    return map.mkpath(QFileInfo(naam).path()) && f.open(QIODevice::WriteOnly) && f.write(bytes) == bytes.size();
}

QJsonValue voorbeeld(const VeldInfo &veld)
{
    switch (veld.soort) {
    case VeldSoort::Datum:
        return QStringLiteral("2026-03-02");
    case VeldSoort::Tijdstip:
        return QStringLiteral("2026-03-02T09:00:00.000Z");
    case VeldSoort::Geheel:
        return 5;
    case VeldSoort::JaNee:
        return true;
    case VeldSoort::Keuze:
        return veld.keuzes.isEmpty() ? QString() : veld.keuzes.constFirst().waarde;
    case VeldSoort::Id:
        return QStringLiteral("1");
    case VeldSoort::Bsn:
        return QStringLiteral("111222333");
    case VeldSoort::Postcode:
        return QStringLiteral("1234 AB");
    case VeldSoort::Bestand:
        return QStringLiteral("JVBERi0=");
    case VeldSoort::Lijst:
    case VeldSoort::Object: {
        QJsonObject deel;
        for (const VeldInfo &d : veld.deel)
            deel.insert(d.naam, voorbeeld(d));
        return veld.soort == VeldSoort::Object ? QJsonValue(deel) : QJsonValue(QJsonArray{veld.deel.empty() ? QJsonValue(QStringLiteral("x")) : QJsonValue(deel)});
    }
    default:
        return QStringLiteral("tekst");
    }
}

bool maakSleutelbossen(const QDir &map)
{
    proefbos::Proef p;
    bool goed = schrijf(map, QStringLiteral("sleutelbos/nieuw"), p.bos->bytes());
    const QString pad = QDir::temp().filePath(QStringLiteral("zaad.sleutelbos"));
    goed = goed && p.bos->schrijf(pad);
    const Ontgrendeld jansen = p.in(QStringLiteral("Jansen"));
    goed = goed && p.bos->voegToe(jansen, proefbos::account(5, QStringLiteral("Ömer"), Rol::Contactpunt, Wachtwoordsoort::Tijdelijk), proefbos::nu)
           && schrijf(map, QStringLiteral("sleutelbos/twee-generaties"), p.bos->bytes());
    goed = goed && p.bos->beginHersleuteling(jansen, Geheim::willekeurig(32), proefbos::nu) && schrijf(map, QStringLiteral("sleutelbos/hersleuteling"), p.bos->bytes());
    const Hersteldelen delen = splits(p.herstelsleutel);
    return goed && schrijf(map, QStringLiteral("herstel/twee-delen"), (delen.at(0) + u'\n' + delen.at(1)).toUtf8())
           && schrijf(map, QStringLiteral("herstel/twee-keer-hetzelfde"), (delen.at(2) + u'\n' + delen.at(2)).toUtf8()) && QFile::remove(pad);
}

bool maakHandelingen(const QDir &map)
{
    const Register alle = alleHandelingen();
    bool goed = true;
    const auto zaai = [&](const QString &naam, const std::vector<VeldInfo> &velden) {
        QJsonObject o;
        for (const VeldInfo &v : velden)
            o.insert(v.naam, voorbeeld(v));
        goed = schrijf(map, QStringLiteral("handeling/") + naam, naam.toUtf8() + '\n' + QJsonDocument(o).toJson(QJsonDocument::Compact)) && goed;
    };
    for (const HandelingDefinitie &d : alle.handelingen())
        zaai(d.naam, d.velden);
    for (const VraagDefinitie &d : alle.vragen())
        zaai(d.naam, d.velden);
    return goed;
}

bool maakEnvelop(const QDir &map)
{
    const auto db = Database::inGeheugen();
    if (!db || !migreer(**db))
        return false;
    const auto bytes = (*db)->serialiseer();
    return bytes && schrijf(map, QStringLiteral("envelop/leeg"), *bytes);
}
} // namespace

int main(int argc, char **argv)
{
    const QDir map(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    const bool goed = maakSleutelbossen(map) && maakHandelingen(map) && maakEnvelop(map);
    return goed ? 0 : 1;
}
