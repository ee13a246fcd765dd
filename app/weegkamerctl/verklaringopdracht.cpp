// SPDX-License-Identifier: EUPL-1.2
#include "app/weegkamerctl/verklaringopdracht.h"

#include "app/weegkamerctl/uitvoer.h"
#include "core/basis/systeem/bestand.h"
#include "core/bewaring/verklaring.h"
#include "core/kamer/kamer.h"
#include "core/kamer/sleutels.h"

#include <QFileInfo>
#include <QJsonArray>

namespace weegkamer::ctl
{
namespace
{
constexpr qint64 grootsteBestand = 256 << 20;

/// Every key that signed something in it.
QList<QByteArray> sleutelsIn(const Verklaringsoordeel &o)
{
    QList<QByteArray> uit{o.sleutel};
    if (!o.papiersleutel.isEmpty())
        uit.append(o.papiersleutel);
    const QJsonArray regels = o.inhoud.value(u"vernietigingen").toArray();
    for (const auto &regel : regels) {
        for (const char *wie : {"voorgesteld-door", "bekrachtigd-door"})
            uit.append(QByteArray::fromHex(regel.toObject().value(QLatin1String(wie)).toObject().value(u"sleutel").toString().toLatin1()));
    }
    return uit;
}

/// Whether all of them are, or were, signing keys of accounts of this kamer.
Gelukt zijnVanKamer(const QString &kamer, const Verklaringsoordeel &o)
{
    PROBEER(Kamer::bekijk(kamer));
    PROBEER_IN(const Sleutelbos bos, Sleutelbos::lees(sleutelbosBij(kamer)));
    PROBEER(bos.controleerJournaal());
    if (QString::fromLatin1(bos.generatie().kamerId.toHex()) != o.inhoud.value(u"kamer").toString())
        return foutMet(FoutSoort::AnderBestand, QStringLiteral("Deze verklaring is van een andere kamer."));
    QList<QByteArray> bekend;
    for (const AccountInfo &a : bos.accounts())
        bekend += a.tekenSleutels;
    for (const QByteArray &sleutel : sleutelsIn(o)) {
        if (!bekend.contains(sleutel))
            return foutMet(FoutSoort::Beschadigd, QStringLiteral("Een handtekening in deze verklaring is gezet met een sleutel die in deze kamer niemand had."));
    }
    return {};
}

Uitkomst<Verklaringsoordeel> verifieer(const QString &pad)
{
    const QFileInfo info(pad);
    const QString stam = info.path() + QLatin1Char('/') + info.completeBaseName();
    const QString json = info.suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) == 0 ? QString(stam + QStringLiteral(".json")) : pad;
    PROBEER_IN(const QByteArray bestand, leesBestand(json, grootsteBestand));
    std::optional<QByteArray> papier;
    const QString pdf = json == pad ? QString(stam + QStringLiteral(".pdf")) : pad;
    if (QFileInfo::exists(pdf)) {
        PROBEER_IN(papier, leesBestand(pdf, grootsteBestand));
    }
    return verifieerVerklaring(bestand, papier);
}
} // namespace

int verifieerBestand(const QString &kamer, const QString &pad)
{
    const auto oordeel = verifieer(pad);
    if (!oordeel)
        return schrijfFout(oordeel.error());
    if (!kamer.isEmpty()) {
        if (const auto van = zijnVanKamer(kamer, *oordeel); !van)
            return schrijfFout(van.error());
    }
    return schrijfGoed(QJsonObject{{QStringLiteral("nummer"), oordeel->inhoud.value(u"nummer")},
                                   {QStringLiteral("gemeente"), oordeel->inhoud.value(u"gemeente")},
                                   {QStringLiteral("opgemaakt-op"), oordeel->inhoud.value(u"opgemaakt-op")},
                                   {QStringLiteral("vernietigingen"), oordeel->vernietigingen},
                                   {QStringLiteral("handtekeningen"), oordeel->handtekeningen},
                                   {QStringLiteral("papier"), oordeel->papierVergeleken ? QStringLiteral("klopt") : QStringLiteral("niet vergeleken")},
                                   {QStringLiteral("sleutels"), kamer.isEmpty() ? QStringLiteral("niet vergeleken met een kamer") : QStringLiteral("van deze kamer")}});
}

} // namespace weegkamer::ctl
