// SPDX-License-Identifier: EUPL-1.2
#include "core/toegang/journaal.h"

#include "core/basis/afdruk.h"
#include "core/basis/bytes.h"
#include "core/toegang/handtekening.h"

#include <algorithm>

namespace weegkamer
{
namespace
{
QByteArray teTekenen(const QByteArray &hash)
{
    return QByteArrayLiteral("weegkamer.sleutelbos.journaal.1") + hash;
}

QByteArray nullen()
{
    return QByteArray(afdrukLengte, '\0');
}
} // namespace

const Keuzelijst &keuzesVan(Journaalsoort)
{
    static const Keuzelijst lijst{
        {QStringLiteral("gemaakt"), QStringLiteral("Account gemaakt met de kamer")},
        {QStringLiteral("toegevoegd"), QStringLiteral("Account toegevoegd")},
        {QStringLiteral("wachtwoord-gewijzigd"), QStringLiteral("Eigen wachtwoord gewijzigd")},
        {QStringLiteral("wachtwoord-hersteld"), QStringLiteral("Nieuw wachtwoord gegeven")},
        {QStringLiteral("rol-gewijzigd"), QStringLiteral("Rol gewijzigd")},
        {QStringLiteral("sleutels-verleend"), QStringLiteral("Sleutels verleend")},
        {QStringLiteral("vervallen"), QStringLiteral("Account vervallen")},
        {QStringLiteral("hersleuteling-begonnen"), QStringLiteral("Nieuwe dossiersleutel klaargezet")},
        {QStringLiteral("hersleuteling-af"), QStringLiteral("Oude dossiersleutel verwijderd")},
        {QStringLiteral("herstel-vernieuwd"), QStringLiteral("Nieuwe herstelsleutel gemaakt")},
        {QStringLiteral("hersleuteling-afgebroken"), QStringLiteral("Nieuwe dossiersleutel weer verwijderd")},
    };
    return lijst;
}

QByteArray regelHash(const QByteArray &kamerId, const Journaalregel &regel)
{
    Byteschrijver s;
    s.blok("weegkamer.sleutelbos.regel.1");
    s.blok(kamerId);
    s.i64(regel.volgnr);
    s.i64(regel.tijd.toMSecsSinceEpoch());
    s.i64(regel.door.waarde());
    s.u8(static_cast<quint8>(regel.soort));
    s.i64(regel.betreft.waarde());
    s.tekst(regel.naam);
    s.u8(static_cast<quint8>(regel.rol));
    s.blok(regel.vakafdruk);
    s.blok(regel.vorige);
    return afdruk(s.bytes());
}

void voegRegelToe(QList<Journaalregel> &journaal, const QByteArray &kamerId, Journaalregel regel,
                  const Geheim &ondertekenSleutel)
{
    regel.volgnr = journaal.size() + 1;
    // Whole milliseconds in UTC: what is stored, and so what is hashed.
    regel.tijd = QDateTime::fromMSecsSinceEpoch(regel.tijd.toMSecsSinceEpoch(), Qt::UTC);
    if (regel.vakafdruk.isEmpty())
        regel.vakafdruk = nullen();
    regel.vorige = journaal.isEmpty() ? nullen() : journaal.last().hash;
    regel.hash = regelHash(kamerId, regel);
    regel.handtekening = teken(ondertekenSleutel, teTekenen(regel.hash));
    journaal.append(regel);
}

Gelukt controleerKeten(const QByteArray &kamerId, const QList<Journaalregel> &journaal,
                       const std::function<QList<QByteArray>(AccountId)> &sleutelsVan)
{
    QByteArray vorige = nullen();
    for (qsizetype i = 0; i < journaal.size(); ++i) {
        const Journaalregel &r = journaal.at(i);
        const auto weiger = [&](const char *wat) {
            return fout(FoutSoort::Beschadigd,
                        QStringLiteral("journal entry %1: %2").arg(i + 1).arg(QLatin1String(wat)));
        };
        if (r.volgnr != i + 1)
            return weiger("number");
        if (r.vorige != vorige)
            return weiger("chain");
        if (r.hash != regelHash(kamerId, r))
            return weiger("hash");
        const QList<QByteArray> sleutels = sleutelsVan(r.door);
        if (std::none_of(sleutels.begin(), sleutels.end(),
                         [&](const QByteArray &s) { return klopt(s, teTekenen(r.hash), r.handtekening); }))
            return weiger("signature");
        vorige = r.hash;
    }
    return {};
}

} // namespace weegkamer
