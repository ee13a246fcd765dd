// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/velden.h"

#include "core/basis/bsn.h"
#include "core/basis/deeldatum.h"
#include "core/basis/iso.h"

#include <QRegularExpression>

namespace weegkamer
{
namespace velddetail
{
namespace
{
constexpr qsizetype langsteTekst = 2'000;
constexpr qsizetype langsteLangeTekst = 100'000;
} // namespace

QJsonValue naar(const QString &v) { return v; }
QJsonValue naar(const QDate &v) { return v.isValid() ? QJsonValue(isoTekst(v)) : QJsonValue(); }
QJsonValue naar(const QDateTime &v)
{
    return v.isValid() ? QJsonValue(isoTekst(v)) : QJsonValue();
}
QJsonValue naar(qint64 v) { return QJsonValue(v); }
QJsonValue naar(const QByteArray &v)
{
    return v.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(v.toBase64()));
}

QString uit(const QJsonValue &j, QString &v)
{
    if (!j.isString())
        return QStringLiteral("Geef hier tekst.");
    v = j.toString();
    return {};
}

QString uit(const QJsonValue &j, QDate &v)
{
    const QString tekst = j.toString();
    v = tekst.size() == isoDagLengte ? dagUitIso(tekst) : QDate();
    return v.isValid() ? QString() : QStringLiteral("Deze datum bestaat niet. Schrijf hem als jaar-maand-dag, zoals 2026-03-31.");
}

QString uit(const QJsonValue &j, QDateTime &v)
{
    v = QDateTime::fromString(j.toString(), Qt::ISODateWithMs);
    // In a zone far away the last night of 9999 falls in a year that can't be written.
    return !isoTekst(v).isEmpty() ? QString() : QStringLiteral("Dit tijdstip bestaat niet. Schrijf het als 2026-03-31T14:00:00Z.");
}

QString uit(const QJsonValue &j, qint64 &v)
{
    bool goed = false;
    if (j.isDouble()) {
        v = j.toInteger();
        goed = static_cast<double>(v) == j.toDouble();
    } else if (j.isString()) {
        v = j.toString().toLongLong(&goed);
    }
    return goed ? QString() : QStringLiteral("Geef hier een heel getal.");
}

QString uit(const QJsonValue &j, bool &v)
{
    v = j.toBool();
    return j.isBool() ? QString() : QStringLiteral("Geef hier ja of nee.");
}

QString uit(const QJsonValue &j, QByteArray &v)
{
    const auto gelezen = QByteArray::fromBase64Encoding(j.toString().toLatin1());
    v = gelezen.decoded;
    return gelezen && j.isString() ? QString() : QStringLiteral("De inhoud van dit bestand is niet leesbaar.");
}

QString uitKeuze(const QJsonValue &j, const Keuzelijst &lijst, int &index)
{
    QStringList mogelijk;
    for (index = 0; index < lijst.size(); ++index) {
        if (j.isString() && lijst.at(index).waarde == j.toString())
            return {};
        mogelijk.append(lijst.at(index).waarde);
    }
    index = 0;
    return QStringLiteral("Kies een van: %1.").arg(mogelijk.join(QStringLiteral(", ")));
}

QString toetsTekst(VeldSoort soort, const QString &waarde)
{
    static const QRegularExpression postcode(QStringLiteral("^[1-9][0-9]{3} ?[A-Za-z]{2}$"));
    switch (soort) {
    case VeldSoort::Bsn:
        return isBsn(waarde) ? QString() : QStringLiteral("Dit burgerservicenummer kan niet bestaan. Controleer de negen cijfers.");
    case VeldSoort::Postcode:
        return postcode.match(waarde).hasMatch() ? QString() : QStringLiteral("Deze postcode kan niet bestaan. Schrijf vier cijfers en twee letters, zoals 1234 AB.");
    case VeldSoort::Deeldatum:
        return eersteDagVan(waarde).isValid() ? QString() : QStringLiteral("Deze datum bestaat niet. Schrijf jaar, maand en dag, voor zover bekend: 2026, 2026-02 of 2026-02-20.");
    case VeldSoort::LangeTekst:
        return waarde.size() <= langsteLangeTekst ? QString() : QStringLiteral("Deze tekst is te lang. Er passen %1 tekens in.").arg(langsteLangeTekst);
    default:
        return waarde.size() <= langsteTekst ? QString() : QStringLiteral("Deze tekst is te lang. Er passen %1 tekens in.").arg(langsteTekst);
    }
}

QString verplichtTekst() { return QStringLiteral("Vul dit in."); }
QString buitenBereikTekst() { return QStringLiteral("Dit getal kan hier niet."); }
QString onbekendVeldTekst() { return QStringLiteral("Dit veld bestaat niet."); }

bool isLeeg(const QJsonValue &j)
{
    return j.isNull() || j.isUndefined() || (j.isString() && j.toString().trimmed().isEmpty())
        || (j.isArray() && j.toArray().isEmpty());
}
} // namespace velddetail

} // namespace weegkamer
