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
        {QStringLiteral("ingelogd"), QStringLiteral("Ingelogd")},
        {QStringLiteral("geweigerd"), QStringLiteral("Geweigerd")},
        {QStringLiteral("sleutels-voorgesteld"), QStringLiteral("Sleutels voorgesteld")},
        {QStringLiteral("herstel-voorgesteld"), QStringLiteral("Nieuw begin voorgesteld")},
        {QStringLiteral("machtiging-gewijzigd"), QStringLiteral("Machtiging gewijzigd")},
        {QStringLiteral("sleutelbestand-gewijzigd"), QStringLiteral("Sleutelbestand gewijzigd")},
        {QStringLiteral("herstel-beproefd"), QStringLiteral("Herstelsleutel beproefd")},
        {QStringLiteral("voorstel-ingetrokken"), QStringLiteral("Voorstel ingetrokken")},
    };
    return lijst;
}

QString handelingVan(Journaalsoort soort)
{
    using enum Journaalsoort;
    switch (soort) {
    case Gemaakt:
        return QStringLiteral("kamer.maak");
    case Toegevoegd:
        return QStringLiteral("beheer.maak-account");
    case WachtwoordGewijzigd:
        return QStringLiteral("beheer.wijzig-wachtwoord");
    case WachtwoordHersteld:
        return QStringLiteral("beheer.bekrachtig-herstel");
    case RolGewijzigd:
    case MachtigingGewijzigd:
        return QStringLiteral("beheer.wijzig-machtiging");
    case SleutelsVerleend:
        return QStringLiteral("beheer.bekrachtig-sleutels");
    case Vervallen:
        return QStringLiteral("beheer.laat-vervallen");
    case HersleutelingBegonnen:
    case HersleutelingAf:
    case HersleutelingAfgebroken:
        return QStringLiteral("kamer.hersleutel");
    case HerstelVernieuwd:
        return QStringLiteral("beheer.maak-herstelsleutel");
    case Ingelogd:
        return QStringLiteral("toegang.log-in");
    case Geweigerd:
        return QStringLiteral("beheer.geweigerd");
    case SleutelsVoorgesteld:
        return QStringLiteral("beheer.stel-sleutels-voor");
    case HerstelVoorgesteld:
        return QStringLiteral("beheer.stel-herstel-voor");
    case SleutelbestandGewijzigd:
        return QStringLiteral("beheer.wijzig-sleutelbestand");
    case HerstelBeproefd:
        return QStringLiteral("beheer.beproef-herstelsleutel");
    case VoorstelIngetrokken:
        return QStringLiteral("beheer.trek-voorstel-in");
    }
    Q_UNREACHABLE();
}

QByteArray regelHash(const QByteArray &kamerId, const Journaalregel &regel)
{
    Byteschrijver s;
    s.blok(regel.vorm == 1 ? "weegkamer.sleutelbos.regel.1" : "weegkamer.sleutelbos.regel.2");
    s.blok(kamerId);
    s.i64(regel.volgnr);
    s.i64(regel.tijd.toMSecsSinceEpoch());
    s.i64(regel.door.waarde());
    s.u8(static_cast<quint8>(regel.soort));
    s.i64(regel.betreft.waarde());
    s.tekst(regel.naam);
    s.u8(static_cast<quint8>(regel.rol));
    if (regel.vorm != 1) {
        s.u8(static_cast<quint8>(regel.doorRol));
        s.tekst(regel.toelichting);
    }
    s.blok(regel.vakafdruk);
    s.blok(regel.vorige);
    return afdruk(s.bytes());
}

void voegRegelToe(QList<Journaalregel> &journaal, const QByteArray &kamerId, Journaalregel regel,
                  const Geheim &ondertekenSleutel, qint64 na, const QByteArray &vorige)
{
    regel.volgnr = journaal.isEmpty() ? na + 1 : journaal.last().volgnr + 1;
    // Whole milliseconds in UTC: what is stored, and so what is hashed.
    regel.tijd = QDateTime::fromMSecsSinceEpoch(regel.tijd.toMSecsSinceEpoch(), Qt::UTC);
    if (regel.vakafdruk.isEmpty())
        regel.vakafdruk = nullen();
    regel.vorige = !journaal.isEmpty() ? journaal.last().hash : vorige.isEmpty() ? nullen() : vorige;
    regel.hash = regelHash(kamerId, regel);
    regel.handtekening = teken(ondertekenSleutel, teTekenen(regel.hash));
    journaal.append(regel);
}

namespace
{
tl::unexpected<Fout> weiger(qint64 volgnr, const char *wat)
{
    return fout(FoutSoort::Beschadigd, QStringLiteral("journal entry %1: %2").arg(volgnr).arg(QLatin1String(wat)));
}
} // namespace

Gelukt controleerRegel(const QByteArray &kamerId, const Journaalregel &regel, const Sleutelsvan &sleutelsVan)
{
    if (regel.hash != regelHash(kamerId, regel))
        return weiger(regel.volgnr, "hash");
    const QList<QByteArray> sleutels = sleutelsVan(regel.door);
    if (std::none_of(sleutels.begin(), sleutels.end(),
                     [&](const QByteArray &s) { return klopt(s, teTekenen(regel.hash), regel.handtekening); }))
        return weiger(regel.volgnr, "signature");
    return {};
}

Gelukt controleerKeten(const QByteArray &kamerId, const QList<Journaalregel> &journaal, const Sleutelsvan &sleutelsVan, qint64 na,
                       const QByteArray &vorige)
{
    QByteArray hash = vorige.isEmpty() ? nullen() : vorige;
    for (qsizetype i = 0; i < journaal.size(); ++i) {
        const Journaalregel &r = journaal.at(i);
        if (r.volgnr != na + i + 1)
            return weiger(na + i + 1, "number");
        if (r.vorige != hash)
            return weiger(r.volgnr, "chain");
        PROBEER(controleerRegel(kamerId, r, sleutelsVan));
        hash = r.hash;
    }
    return {};
}

} // namespace weegkamer
