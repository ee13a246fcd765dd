// SPDX-License-Identifier: EUPL-1.2
// One entry of the log with what was filled in, and the log as a paper and as a table.
#include "core/basis/tijdzone.h"
#include "core/toegang/logdetailrecht.h"
#include "core/toezicht/logboekvragen.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace weegkamer
{
namespace
{
QString leesbaar(const QJsonValue &w)
{
    if (w.isBool())
        return w.toBool() ? QStringLiteral("ja") : QStringLiteral("nee");
    if (w.isDouble())
        return QString::number(w.toInteger());
    if (w.isArray())
        return QString::fromUtf8(QJsonDocument(w.toArray()).toJson(QJsonDocument::Compact));
    return w.toString();
}

/// Names of fields that are there, also of those whose value this role may not see.
QStringList namenIn(const QJsonObject &velden)
{
    QStringList uit = velden.keys();
    uit.removeOne(QString(verborgenVelden));
    const QJsonArray verborgen = velden.value(verborgenVelden).toArray();
    for (const QJsonValue &naam : verborgen)
        uit.append(naam.toString());
    uit.sort();
    return uit;
}

/// `velden` and `was` are as the role may see them.
void voegVeldenToe(QList<Logveld> &uit, const QJsonObject &velden, const QJsonObject &was, const QString &voor)
{
    const QStringList ervoor = namenIn(was);
    QStringList namen = namenIn(velden);
    for (const QString &naam : ervoor) {
        if (!namen.contains(naam))
            namen.append(naam);
    }
    for (const QString &naam : std::as_const(namen)) {
        if (velden.value(naam).isObject()) {
            voegVeldenToe(uit, velden.value(naam).toObject(), was.value(naam).toObject(), voor + naam + QLatin1String(": "));
            continue;
        }
        uit.append({.naam = voor + naam, .was = leesbaar(was.value(naam)), .werd = leesbaar(velden.value(naam)), .veranderd = ervoor.contains(naam),
                    .verborgen = !velden.contains(naam) && !was.contains(naam)});
    }
}

/// Where the fields of an entry are, when they are not to be read.
Uitkomst<Detailstand> standZonder(Context &context, const Logboekregel &regel)
{
    if (regel.dossier.isEmpty() || regel.resultaat.startsWith(QLatin1String("geweigerd")))
        return Detailstand::Geen;
    PROBEER_IN(Statement s, context.sql("toezicht/stand-van-dossier"));
    s.bind(":nummer", regel.dossier);
    PROBEER_IN(const bool rij, s.stap());
    if (!rij)
        return Detailstand::Vernietigd;
    return s.tekstVan(0) == QLatin1String("afgeschermd") ? Detailstand::Afgeschermd : Detailstand::NietVoorU;
}
} // namespace

const Keuzelijst &keuzesVan(Detailstand)
{
    static const Keuzelijst lijst{{QStringLiteral("aanwezig"), QStringLiteral("Wat is ingevuld")},
                                  {QStringLiteral("afgeschermd"), QStringLiteral("Wat is ingevuld, ligt in het afgeschermde dossier")},
                                  {QStringLiteral("vernietigd"), QStringLiteral("Wat is ingevuld, is met het dossier vernietigd")},
                                  {QStringLiteral("geen"), QStringLiteral("Bij deze regel hoort geen inhoud")},
                                  {QStringLiteral("niet-voor-u"), QStringLiteral("Wat is ingevuld, is niet voor uw rol of er niet meer")}};
    return lijst;
}

Uitkomst<Logdetail> VraagLogdetail::stel(Context &context) const
{
    Logdetail d;
    {
        PROBEER_IN(Statement s, context.sql("toezicht/logregel"));
        s.bind(":volgnummer", volgnummer);
        PROBEER_IN(const auto regel, leesRij<Logboekregel>(s));
        if (!regel)
            return foutMet(FoutSoort::NietGevonden, QStringLiteral("Deze regel staat niet in het logboek."));
        d.regel = *regel;
    }
    QString json;
    DossierId dossier;
    {
        PROBEER_IN(Statement s, context.sql("toezicht/logdetail"));
        s.bind(":volgnummer", volgnummer);
        PROBEER_IN(const bool rij, s.stap());
        if (rij) {
            json = s.tekstVan(0);
            dossier = DossierId(s.geheel(1));
        }
    }
    if (!dossier.isGeldig()) {
        PROBEER_IN(d.stand, standZonder(context, d.regel));
        return d;
    }
    PROBEER_IN(const Dossierkop hoofd, dossierkop(context, dossier));
    context.betreft(hoofd);
    QJsonObject velden = QJsonDocument::fromJson(json.toUtf8()).object();
    const QJsonObject was = velden.take(QStringLiteral("was")).toObject();
    d.stand = velden.isEmpty() && was.isEmpty() ? Detailstand::Geen : Detailstand::Aanwezig;
    voegVeldenToe(d.velden_, velden, was, {});
    return d;
}

Stuk logboekstuk(const QList<Logboekregel> &rijen, const QString &filter, const std::function<QString(const QString &)> &titelVan)
{
    QList<QStringList> tabel;
    for (const Logboekregel &r : rijen)
        tabel.append({QString::number(r.volgnummer), inNederland(r.tijd).toString(QStringLiteral("d-M-yyyy HH:mm:ss")), r.account,
                      titelVan(r.handeling), r.dossier, r.resultaat});
    return {QStringLiteral("Logboek"),
            {Blok::alinea(filter),
             Blok::alinea(rijen.size() == 1 ? QStringLiteral("1 regel, de nieuwste boven.") : QStringLiteral("%1 regels, de nieuwste boven.").arg(rijen.size())),
             Blok::tabel(tabel, {QStringLiteral("Regel"), QStringLiteral("Tijd"), QStringLiteral("Wie"), QStringLiteral("Wat"), QStringLiteral("Dossier"),
                                 QStringLiteral("Resultaat")})}};
}

QByteArray logboekCsv(const QList<Logboekregel> &rijen)
{
    QByteArray uit("regel;tijd;wie;rol;handeling;dossier;grond;resultaat\r\n");
    for (const Logboekregel &r : rijen) {
        QStringList cellen{QString::number(r.volgnummer), r.tijd.toUTC().toString(Qt::ISODateWithMs), r.account, r.rol, r.handeling, r.dossier, r.grond, r.resultaat};
        for (QString &cel : cellen) {
            // A spreadsheet takes what begins with these for a formula.
            if (!cel.isEmpty() && QStringLiteral("=+-@\t\r").contains(cel.front()))
                cel.prepend(QLatin1Char('\''));
            cel = QLatin1Char('"') + cel.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
        }
        uit += cellen.join(QLatin1Char(';')).toUtf8() + "\r\n";
    }
    return uit;
}

} // namespace weegkamer
