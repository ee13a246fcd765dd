// SPDX-License-Identifier: EUPL-1.2
#include "core/demo/bron.h"

#include "core/basis/bsn.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace weegkamer::demo
{
namespace
{
QJsonObject lees(const QString &naam)
{
    QFile bestand(QStringLiteral(":/weegkamer/demo/") + naam);
    if (!bestand.open(QIODevice::ReadOnly))
        qFatal("the demonstration's %s is not in the program", qPrintable(naam));
    return QJsonDocument::fromJson(bestand.readAll()).object();
}

const QJsonObject &alleNamen()
{
    static const QJsonObject o = lees(QStringLiteral("namen.json"));
    return o;
}

/// Walks through a list with a step of its own, so that two lists do not keep pace.
QJsonObject uit(const QJsonArray &lijst, int nummer, int stap)
{
    return lijst.at(static_cast<qsizetype>(nummer) * stap % lijst.size()).toObject();
}
} // namespace

const QList<QJsonObject> &schetsen()
{
    static const QList<QJsonObject> lijst = [] {
        QList<QJsonObject> alle;
        const QStringList namen = QDir(QStringLiteral(":/weegkamer/demo")).entryList({QStringLiteral("schetsen-*.json")}, QDir::Files, QDir::Name);
        for (const QString &naam : namen) {
            const QJsonArray deel = lees(naam).value(u"schetsen").toArray();
            for (const QJsonValue schets : deel)
                alle.append(schets.toObject());
        }
        return alle;
    }();
    return lijst;
}

QJsonArray namen(const char *lijst)
{
    return alleNamen().value(QLatin1String(lijst)).toArray();
}

QString verzonnenBsn(int nummer)
{
    // Count up from 990000000 over the numbers that pass; one in eleven does.
    for (int n = 990'000'000 + nummer * 23;; ++n) {
        QString tekst = QString::number(n);
        if (isBsn(tekst))
            return tekst;
    }
}

QString gevuld(const QString &tekst, int nummer)
{
    static const QStringList dagen{QStringLiteral("maandag"), QStringLiteral("dinsdag"), QStringLiteral("woensdag"), QStringLiteral("donderdag"), QStringLiteral("vrijdag")};
    const QJsonObject straat = uit(namen("straten"), nummer, 7);
    QString vol = tekst;
    vol.replace(QStringLiteral("{wijk}"), uit(namen("wijken"), nummer, 5).value(u"naam").toString());
    vol.replace(QStringLiteral("{straat}"), QString(straat.value(u"lidwoord").toString() + u' ' + straat.value(u"naam").toString()));
    vol.replace(QStringLiteral("{dag}"), dagen.at(nummer % 5));
    return vol;
}

QJsonObject betrokkene(const QJsonObject &schets, int nummer, const QDate &opDag)
{
    const QString gemeente = QStringLiteral("Voorbeeldstad");
    if (schets.value(u"soort").toString() == u"rechtspersoon") {
        QString naam = schets.value(u"sleutel").toString();
        const QJsonArray rechtspersonen = namen("rechtspersonen");
        for (const QJsonValue r : rechtspersonen) {
            if (r[u"sleutel"] == schets.value(u"sleutel"))
                naam = r[u"naam"].toString();
        }
        return {{QStringLiteral("soort"), QStringLiteral("rechtspersoon")}, {QStringLiteral("naam"), naam},
                {QStringLiteral("kvk"), QString::number(90'000'000 + nummer)}, {QStringLiteral("gemeente-verblijf"), gemeente}};
    }
    const QString geslacht = schets.value(u"geslacht").toString();
    const QJsonArray voornamen = namen("voornamen");
    QJsonObject voornaam;
    for (int i = 0; i < voornamen.size(); ++i) {
        voornaam = voornamen.at((nummer * 11 + i) % voornamen.size()).toObject();
        if (geslacht == u"onbepaald" || voornaam.value(u"geslacht").toString() == geslacht)
            break;
    }
    const QJsonObject achternaam = uit(namen("achternamen"), nummer, 13);
    const QJsonObject wijk = uit(namen("wijken"), nummer, 5);
    const QDate geboren = opDag.addYears(-schets.value(u"leeftijd").toInt(25)).addDays(-(nummer * 37) % 350 - 5);
    QJsonObject o{{QStringLiteral("soort"), QStringLiteral("natuurlijk")},
                  {QStringLiteral("naam"), achternaam.value(u"achternaam")},
                  {QStringLiteral("voornamen"), voornaam.value(u"naam")},
                  {QStringLiteral("geboortedatum"), geboren.toString(Qt::ISODate)},
                  {QStringLiteral("bsn"), verzonnenBsn(nummer)},
                  {QStringLiteral("straat"), uit(namen("straten"), nummer, 7).value(u"naam")},
                  {QStringLiteral("huisnummer"), QString::number(1 + nummer * 3 % 140)},
                  {QStringLiteral("postcode"), QString(wijk.value(u"postcode").toString() + u' ' + wijk.value(u"letters").toString())},
                  {QStringLiteral("plaats"), wijk.value(u"plaats")},
                  {QStringLiteral("gemeente-verblijf"), gemeente}};
    if (const QString v = achternaam.value(u"voorvoegsel").toString(); !v.isEmpty())
        o.insert(QStringLiteral("voorvoegsel"), v);
    return o;
}

} // namespace weegkamer::demo
