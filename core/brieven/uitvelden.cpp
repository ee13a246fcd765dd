// SPDX-License-Identifier: EUPL-1.2
#include "core/brieven/uitvelden.h"

#include "core/basis/deeldatum.h"
#include "core/basis/klok.h"

namespace weegkamer
{
namespace
{
constexpr qsizetype hoogstensKolommen = 5;

bool heeftWoorden(const VeldInfo &info)
{
    return info.soort != VeldSoort::Id && info.soort != VeldSoort::Bestand && info.soort != VeldSoort::Bsn;
}

bool isPlat(const VeldInfo &info)
{
    return info.soort != VeldSoort::Object && (info.soort != VeldSoort::Lijst || info.deel.empty());
}

QString keuzewoord(const Keuzelijst &keuzes, const QString &waarde)
{
    for (const Keuze &k : keuzes) {
        if (k.waarde == waarde)
            return k.label;
    }
    return waarde;
}

QString lijstwoorden(const VeldInfo &info, const QJsonArray &lijst)
{
    QStringList woorden;
    for (const QJsonValue &v : lijst)
        woorden.append(keuzewoord(info.keuzes, v.toString()));
    return woorden.join(info.keuzes.isEmpty() ? QStringLiteral("\n") : QStringLiteral(", "));
}

/// Items that fit on one line each, as a table with headings; nothing when they do not.
std::optional<Blok> alsTabel(const VeldInfo &info, const QJsonArray &lijst)
{
    std::vector<VeldInfo> kolommen;
    for (const VeldInfo &deel : info.deel) {
        if (!heeftWoorden(deel))
            continue;
        if (!isPlat(deel))
            return std::nullopt;
        const bool gebruikt = std::any_of(lijst.begin(), lijst.end(), [&](const QJsonValue &v) { return v.toObject().contains(deel.naam); });
        if (gebruikt)
            kolommen.push_back(deel);
    }
    if (kolommen.size() > static_cast<std::size_t>(hoogstensKolommen))
        return std::nullopt;
    QStringList koppen;
    for (const VeldInfo &k : kolommen)
        koppen.append(k.label);
    QList<QStringList> rijen;
    for (const QJsonValue &v : lijst) {
        QStringList rij;
        for (const VeldInfo &k : kolommen)
            rij.append(opPapier(k, v.toObject().value(k.naam)));
        rijen.append(rij);
    }
    return Blok::tabel(rijen, koppen);
}

QList<Blok> uitLijst(const VeldInfo &info, const QJsonArray &lijst)
{
    if (const auto tabel = alsTabel(info, lijst))
        return {*tabel};
    QList<Blok> blokken;
    for (qsizetype i = 0; i < lijst.size(); ++i) {
        if (lijst.size() > 1)
            blokken.append(Blok::alinea(QStringLiteral("%1 %2 van %3").arg(info.label).arg(i + 1).arg(lijst.size())));
        blokken.append(blokkenUit(info.deel, lijst.at(i).toObject()));
    }
    return blokken;
}
/// The field at this path, and the fields that it stands among.
std::pair<std::vector<VeldInfo> *, std::vector<VeldInfo>::iterator> plekVan(std::vector<VeldInfo> &velden, const QString &pad)
{
    const qsizetype punt = pad.indexOf(u'.');
    const auto veld = std::find_if(velden.begin(), velden.end(), [&](const VeldInfo &v) { return v.naam == pad.left(punt); });
    Q_ASSERT_X(veld != velden.end(), qPrintable(pad), "no such field");
    return punt < 0 ? std::make_pair(&velden, veld) : plekVan(veld->deel, pad.mid(punt + 1));
}
} // namespace

QString opPapier(const VeldInfo &info, const QJsonValue &waarde)
{
    const QString tekst = waarde.toString();
    switch (info.soort) {
    case VeldSoort::Datum:
    case VeldSoort::Deeldatum:
        return kortgeschreven(tekst);
    case VeldSoort::Tijdstip:
        if (const auto moment = QDateTime::fromString(tekst, Qt::ISODateWithMs); moment.isValid())
            return nederlandseDag(moment).toString(QStringLiteral("d-M-yyyy"));
        return tekst;
    case VeldSoort::JaNee:
        return waarde.isBool() ? (waarde.toBool() ? QStringLiteral("ja") : QStringLiteral("nee")) : QString();
    case VeldSoort::Geheel:
        return waarde.isDouble() ? QString::number(waarde.toInteger()) : QString();
    case VeldSoort::Lijst:
        return lijstwoorden(info, waarde.toArray());
    case VeldSoort::Id:
    case VeldSoort::Bestand:
    case VeldSoort::Bsn:
    case VeldSoort::Object:
        return {};
    default:
        return keuzewoord(info.keuzes, tekst);
    }
}

QList<Blok> blokkenUit(const std::vector<VeldInfo> &velden, const QJsonObject &waarde)
{
    QList<Blok> blokken;
    QList<QStringList> rijen;
    const auto sluit = [&] {
        if (!rijen.isEmpty())
            blokken.append(Blok::tabel(rijen));
        rijen.clear();
    };
    for (const VeldInfo &info : velden) {
        const QJsonValue v = waarde.value(info.naam);
        if (!heeftWoorden(info) || velddetail::isLeeg(v))
            continue;
        if (isPlat(info)) {
            rijen.append({info.label, opPapier(info, v)});
            continue;
        }
        const QList<Blok> binnen = info.soort == VeldSoort::Lijst ? uitLijst(info, v.toArray()) : blokkenUit(info.deel, v.toObject());
        if (binnen.isEmpty())
            continue;
        sluit();
        blokken.append(Blok::kop(info.label));
        blokken.append(binnen);
    }
    sluit();
    return blokken;
}

void zetKeuzes(std::vector<VeldInfo> &velden, const QString &pad, const Keuzelijst &keuzes)
{
    const auto [groep, veld] = plekVan(velden, pad);
    veld->keuzes = keuzes;
}

void laatWeg(std::vector<VeldInfo> &velden, const QString &pad)
{
    const auto [groep, veld] = plekVan(velden, pad);
    groep->erase(veld);
}

Blok slotzin()
{
    return Blok::alinea(QStringLiteral("Op deze gegevens rust een geheimhoudingsplicht (Wet art. 17). Verwerkt u ze verder in een eigen systeem, dan geldt "
                                       "daar een vergelijkbare beveiliging (Wet art. 14(3)). Vernietig dit papier zodra u het niet meer nodig hebt."));
}

} // namespace weegkamer
