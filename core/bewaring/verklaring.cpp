// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/verklaring.h"

#include "core/basis/afdruk.h"
#include "core/basis/bytes.h"
#include "core/toegang/handtekening.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace weegkamer
{
namespace
{
constexpr int versie = 1;
constexpr qsizetype grootsteVerklaring = 64 << 20;
const auto formaat = QStringLiteral("weegkamer-verklaring-van-vernietiging");

QByteArray teOndertekenen(const char *doel, QByteArrayView inhoud, QByteArrayView papier = {})
{
    Byteschrijver b;
    b.blok(doel);
    b.blok(inhoud);
    if (!papier.isEmpty())
        b.blok(papier);
    return b.bytes();
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// Hex of exactly so many bytes, and in the one way in which we write it.
QByteArray uitHex(const QJsonValue &waarde, qsizetype bytes)
{
    const QByteArray tekst = waarde.toString().toLatin1();
    const QByteArray uit = QByteArray::fromHex(tekst);
    return uit.size() == bytes && uit.toHex() == tekst ? uit : QByteArray();
}

tl::unexpected<Fout> beschadigd(const QString &wat)
{
    return foutMet(FoutSoort::Beschadigd, QStringLiteral("Deze verklaring klopt niet: %1. Vraag een nieuw exemplaar aan wie haar gaf.").arg(wat));
}

Uitkomst<Verklaringsbestand> lees(const QByteArray &bytes)
{
    if (bytes.size() > grootsteVerklaring)
        return fout(FoutSoort::AnderBestand, QStringLiteral("too long"));
    const QJsonDocument doc = QJsonDocument::fromJson(bytes);
    const QJsonObject o = doc.object();
    if (o.value(u"formaat").toString() != formaat)
        return doc.isObject() && o.contains(u"handtekening") ? Uitkomst<Verklaringsbestand>(beschadigd(QStringLiteral("het formaat is onbekend")))
                                                             : Uitkomst<Verklaringsbestand>(fout(FoutSoort::AnderBestand, QStringLiteral("not a certificate")));
    if (o.value(u"versie").toInt() > versie)
        return fout(FoutSoort::NieuwereVersie, QStringLiteral("certificate of version %1").arg(o.value(u"versie").toInt()));
    Verklaringsbestand v{.inhoud = o.value(u"inhoud").toString().toUtf8(),
                         .sleutel = uitHex(o.value(u"sleutel"), tekenPubliekLengte),
                         .handtekening = uitHex(o.value(u"handtekening"), handtekeningLengte),
                         .papier = {},
                         .papiersleutel = {},
                         .papierhandtekening = {}};
    if (o.contains(u"papier")) {
        v.papier = uitHex(o.value(u"papier"), afdrukLengte);
        v.papiersleutel = uitHex(o.value(u"papier-sleutel"), tekenPubliekLengte);
        v.papierhandtekening = uitHex(o.value(u"papier-handtekening"), handtekeningLengte);
    }
    // There is one way to write it: a byte more, less or different is another file.
    if (bestandVan(v) != bytes)
        return beschadigd(QStringLiteral("het bestand is veranderd"));
    return v;
}

/// Both persons signed the digest of what was destroyed.
bool kloptRegel(const QJsonObject &regel)
{
    const QByteArray onderwerp = uitHex(regel.value(u"afdruk"), afdrukLengte);
    for (const QString &wie : {QStringLiteral("voorgesteld-door"), QStringLiteral("bekrachtigd-door")}) {
        const QJsonObject persoon = regel.value(wie).toObject();
        if (!klopt(uitHex(persoon.value(u"sleutel"), tekenPubliekLengte), onderwerp, uitHex(persoon.value(u"handtekening"), handtekeningLengte)))
            return false;
    }
    return true;
}
} // namespace

QByteArray verklaringstekst(const QJsonObject &inhoud)
{
    return QJsonDocument(inhoud).toJson(QJsonDocument::Compact);
}

QByteArray tekenVerklaring(const Geheim &sleutel, const QByteArray &inhoud)
{
    return teken(sleutel, teOndertekenen("weegkamer-verklaring-1", inhoud));
}

QByteArray tekenPapier(const Geheim &sleutel, const QByteArray &inhoud, const QByteArray &papier)
{
    return teken(sleutel, teOndertekenen("weegkamer-verklaring-papier-1", inhoud, papier));
}

QByteArray bestandVan(const Verklaringsbestand &v)
{
    QJsonObject o{{QStringLiteral("formaat"), formaat},
                  {QStringLiteral("versie"), versie},
                  {QStringLiteral("inhoud"), QString::fromUtf8(v.inhoud)},
                  {QStringLiteral("sleutel"), hex(v.sleutel)},
                  {QStringLiteral("handtekening"), hex(v.handtekening)}};
    if (!v.papier.isEmpty() || !v.papiersleutel.isEmpty() || !v.papierhandtekening.isEmpty()) {
        o.insert(QStringLiteral("papier"), hex(v.papier));
        o.insert(QStringLiteral("papier-sleutel"), hex(v.papiersleutel));
        o.insert(QStringLiteral("papier-handtekening"), hex(v.papierhandtekening));
    }
    return QJsonDocument(o).toJson(QJsonDocument::Compact) + '\n';
}

Uitkomst<Verklaringsoordeel> verifieerVerklaring(const QByteArray &bestand, const std::optional<QByteArray> &papier)
{
    PROBEER_IN(const Verklaringsbestand v, lees(bestand));
    if (!klopt(v.sleutel, teOndertekenen("weegkamer-verklaring-1", v.inhoud), v.handtekening))
        return beschadigd(QStringLiteral("de handtekening hoort niet bij de inhoud"));
    Verklaringsoordeel uit{.inhoud = QJsonDocument::fromJson(v.inhoud).object(), .sleutel = v.sleutel, .papiersleutel = v.papiersleutel};
    uit.handtekeningen = 1;
    const QJsonArray regels = uit.inhoud.value(u"vernietigingen").toArray();
    for (const auto &regel : regels) {
        if (!kloptRegel(regel.toObject()))
            return beschadigd(QStringLiteral("een handtekening onder %1 klopt niet").arg(regel.toObject().value(u"nummer").toString()));
        uit.handtekeningen += 2;
    }
    uit.vernietigingen = regels.size();
    if (!v.papier.isEmpty()) {
        if (!klopt(v.papiersleutel, teOndertekenen("weegkamer-verklaring-papier-1", v.inhoud, v.papier), v.papierhandtekening))
            return beschadigd(QStringLiteral("de handtekening hoort niet bij het papier"));
        ++uit.handtekeningen;
    }
    if (papier) {
        if (v.papier.isEmpty())
            return beschadigd(QStringLiteral("bij deze verklaring hoort geen PDF"));
        if (afdruk(*papier) != v.papier)
            return beschadigd(QStringLiteral("de PDF is niet de PDF die bij haar is gemaakt"));
        uit.papierVergeleken = true;
    }
    return uit;
}

} // namespace weegkamer
