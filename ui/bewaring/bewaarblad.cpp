// SPDX-License-Identifier: EUPL-1.2
#include "ui/bewaring/bewaarblad.h"

#include "core/basis/tijdzone.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/klokveld.h"

#include <QLocale>

namespace weegkamer::bewaarblad
{
namespace
{
/// "Dossier vernietigen, uiterlijk 2 maart 2031 (nog 12 dagen)": what is due.
QString plichtInWoorden(const Openstaand &p, QDate vandaag)
{
    if (!p.uiterlijk.isValid())
        return p.omschrijving;
    return QObject::tr("%1, uiterlijk %2 (%3)").arg(p.omschrijving, datumInWoorden(p.uiterlijk, vandaag), inWoorden(p.uiterlijk, vandaag));
}

QString moment(const QDateTime &m)
{
    return QObject::tr("%1 om %2").arg(schrijfDatum(inNederland(m).date()), QLocale().toString(inNederland(m).time(), QStringLiteral("HH:mm")));
}

QString einde(const Inzage &i)
{
    const QDateTime tot = i.geslotenOp.isValid() ? i.geslotenOp : i.tot;
    return QLocale().toString(inNederland(tot).time(), QStringLiteral("HH:mm"));
}
} // namespace

void schrijfTermijn(Leesblad &blad, const Bewaarbeeld &beeld)
{
    blad.kop(QObject::tr("Bewaartermijn"));
    blad.gegevens({{QObject::tr("Grond"), beeld.grond},
                   {QObject::tr("Artikel"), beeld.artikel},
                   {QObject::tr("Begin"), schrijfDatum(beeld.begin)},
                   {QObject::tr("Te bewaren tot en met"), beeld.uiterlijk.isValid() ? schrijfDatum(beeld.uiterlijk) : QString()},
                   {QObject::tr("Noodzaak nagaan uiterlijk"), beeld.toetsOp.isValid() ? schrijfDatum(beeld.toetsOp) : QString()}});
    blad.kop(QObject::tr("Zo is dit berekend"));
    for (const QString &stap : beeld.stappen)
        blad.alinea(stap);
    blad.klein(beeld.uitleg);
}

void schrijfVasthoudingen(Leesblad &blad, const Bewaarbeeld &beeld)
{
    if (beeld.vasthoudingen.isEmpty())
        return;
    blad.kop(QObject::tr("Wordt vastgehouden"));
    for (const Vasthouding &v : beeld.vasthoudingen) {
        blad.alinea(QObject::tr("%1. %2 behandelt dit, sinds %3.").arg(label(v.grond), v.houderNaam, schrijfDatum(v.sinds)));
        blad.klein(QObject::tr("Opnieuw beoordelen op %1 · regel W9c, K17").arg(schrijfDatum(v.herbeoordelenOp)));
    }
    blad.alinea(QObject::tr("Het dossier wordt niet vernietigd zolang dit loopt. Na de laatste dag opent alleen wie dit behandelt het, en alleen daarvoor."));
}

void schrijfPlichten(Leesblad &blad, const Bewaarbeeld &beeld, QDate vandaag)
{
    blad.kop(QObject::tr("Wat nog moet"));
    if (beeld.plichten.isEmpty())
        blad.alinea(QObject::tr("Er staat niets open."));
    for (const Openstaand &p : beeld.plichten) {
        blad.alinea(plichtInWoorden(p, vandaag));
        blad.klein(QObject::tr("%1 · regel %2").arg(label(p.rol), p.regel));
    }
}

void schrijfInzagen(Leesblad &blad, const Inzagen &inzagen)
{
    blad.kop(QObject::tr("Wie dit dossier opende"));
    if (inzagen.rijen.isEmpty())
        blad.alinea(QObject::tr("Niemand, sinds het is afgeschermd."));
    for (const Inzage &i : inzagen.rijen) {
        blad.alinea(QObject::tr("%1 (%2), %3 tot %4").arg(i.wie, label(i.rol).toLower(), moment(i.van), einde(i)));
        blad.klein(QObject::tr("%1 · %2").arg(label(i.reden), i.waarom));
    }
    if (!inzagen.volgende.isEmpty())
        blad.klein(QObject::tr("Eerdere keren staan in het logboek."));
}

} // namespace weegkamer::bewaarblad
