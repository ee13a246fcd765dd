// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/vernietigd.h"

#include "core/basis/afdruk.h"
#include "core/basis/bytes.h"
#include "core/basis/systeem/bestand.h"
#include "core/opslag/tabelrijen.h"
#include "core/toegang/verzegeling.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

namespace weegkamer
{
namespace
{
constexpr quint8 versie = 1;
constexpr qint64 grootste = 0x1000000; ///< 16 MiB: some 20,000 destructions

QByteArray naast(const QByteArray &kamerId)
{
    Byteschrijver b;
    b.tekst(QStringLiteral("weegkamer.vernietigd.1"));
    b.vast(kamerId);
    return b.bytes();
}
} // namespace

Uitkomst<QJsonArray> leesVernietigd(Database &db)
{
    return leesTabelrijen(db, QStringLiteral("vernietiging"));
}

Uitkomst<QByteArray> sluitVernietigd(const QJsonArray &rijen, const QByteArray &kamerId, const Geheim &beheer)
{
    const QByteArray json = QJsonDocument(rijen).toJson(QJsonDocument::Compact);
    PROBEER_IN(const QByteArray dicht, verzegelMetSleutel(deelsleutel(beheer, "weegkamer.vernietigd.1"), json, naast(kamerId)));
    return QByteArray(1, static_cast<char>(versie)) + dicht;
}

Uitkomst<QJsonArray> openVernietigd(const QByteArray &bytes, const QByteArray &kamerId, const Geheim &beheer)
{
    if (bytes.isEmpty())
        return QJsonArray();
    if (static_cast<quint8>(bytes.front()) > versie)
        return fout(FoutSoort::NieuwereVersie, QStringLiteral("register of destruction"));
    PROBEER_IN(const QByteArray json, openMetSleutel(deelsleutel(beheer, "weegkamer.vernietigd.1"), QByteArrayView(bytes).sliced(1), naast(kamerId)));
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return fout(FoutSoort::Beschadigd, QStringLiteral("register of destruction"));
    return document.array();
}

QJsonArray voegVernietigdSamen(const QJsonArray &een, const QJsonArray &ander)
{
    QJsonArray uit = een;
    QSet<QString> er;
    for (const QJsonValue &rij : een)
        er.insert(rij[QLatin1String("nummer")].toString());
    for (const QJsonValue &rij : ander) {
        const QString nummer = rij[QLatin1String("nummer")].toString();
        if (er.contains(nummer))
            continue;
        er.insert(nummer);
        uit.append(rij);
    }
    return uit;
}

QString vernietigdBij(const QString &kamerPad)
{
    const QFileInfo info(kamerPad);
    return info.path() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral(".vernietigd");
}

Uitkomst<QByteArray> leesVernietigdbestand(const QString &pad)
{
    if (!QFileInfo::exists(pad))
        return QByteArray();
    return leesBestand(pad, grootste);
}

} // namespace weegkamer
