// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/verslag.h"

#include "core/basis/tijdzone.h"

#include <QLocale>

namespace weegkamer
{
namespace
{
const QLocale &nederlands()
{
    static const QLocale locale(QLocale::Dutch, QLocale::Netherlands);
    return locale;
}

QString moment(const QDateTime &t)
{
    return nederlands().toString(inNederland(t), QStringLiteral("d MMMM yyyy, HH:mm"));
}

QString duur(qint64 ms)
{
    return QStringLiteral("%1 seconden").arg(nederlands().toString(static_cast<double>(ms) / 1000, 'f', 1));
}

QString vernietigingen(const Herstelverslag &v)
{
    if (v.opnieuwVernietigd.isEmpty() && v.alWeg == 0)
        return QStringLiteral("Na deze back-up is geen dossier vernietigd.");
    QStringList zinnen;
    if (!v.opnieuwVernietigd.isEmpty())
        zinnen.append(QStringLiteral("Deze dossiers zijn na de back-up vernietigd. Ze stonden er nog in en zijn nu opnieuw vernietigd, voordat iemand kon inloggen: %1.")
                          .arg(v.opnieuwVernietigd.join(QStringLiteral(", "))));
    if (v.alWeg > 0)
        zinnen.append(v.alWeg == 1 ? QStringLiteral("Eén dossier is na de back-up gemaakt en vernietigd. Het stond er niet in; zijn nummer komt niet terug.")
                                   : QStringLiteral("%1 dossiers zijn na de back-up gemaakt en vernietigd. Ze stonden er niet in; hun nummers komen niet terug.").arg(v.alWeg));
    return zinnen.join(QLatin1Char(' '));
}
} // namespace

Stuk stukVan(const Herstelverslag &v)
{
    Stuk stuk;
    stuk.titel = v.oefening ? QStringLiteral("Verslag van een hersteloefening") : QStringLiteral("Verslag van een herstel");
    const QString slot = v.oefening ? QStringLiteral(" Van de oefening zelf blijft niets achter dan dit verslag.") : QString();
    stuk.blokken.append(Blok::alinea((v.isGoed() ? QStringLiteral("De back-up is teruggezet en helemaal nagelezen. Alles klopt.")
                                                 : QStringLiteral("De back-up is teruggezet en nagelezen. Niet alles klopt: zie de bevindingen."))
                                     + slot));
    QList<QStringList> rijen{{QStringLiteral("Gemeente"), v.gemeente},
                             {QStringLiteral("Teruggezet op"), moment(v.gedaanOp)},
                             {QStringLiteral("Door"), v.door},
                             {QStringLiteral("Back-up"), v.bestand},
                             {QStringLiteral("Gemaakt op"), moment(v.backupVan)},
                             {QStringLiteral("Gemaakt door"), v.backupDoor},
                             {QStringLiteral("Grootte"), nederlands().formattedDataSize(v.bytes)},
                             {QStringLiteral("Duur"), duur(v.milliseconden)}};
    stuk.blokken.append(Blok::tabel(rijen));
    stuk.blokken.append(Blok::kop(QStringLiteral("Wat is nagelezen")));
    stuk.blokken.append(Blok::tabel({{QStringLiteral("Bladzijden van het bestand"), nederlands().toString(v.paginas)},
                                     {QStringLiteral("Regels van het logboek"), nederlands().toString(v.logregels)},
                                     {QStringLiteral("Handtekeningen onder het logboek"), nederlands().toString(v.handtekeningen)}}));
    stuk.blokken.append(Blok::kop(QStringLiteral("Vernietigd na de back-up")));
    stuk.blokken.append(Blok::alinea(vernietigingen(v)));
    if (v.laterTot > v.logregels)
        stuk.blokken.append(Blok::alinea(QStringLiteral("Na deze back-up is nog gewerkt: het logboek liep door tot ten minste regel %1. Dat werk staat hier niet in.")
                                             .arg(nederlands().toString(v.laterTot))));
    if (!v.vervallen.isEmpty())
        stuk.blokken.append(Blok::alinea(QStringLiteral("Deze accounts zijn na de back-up vervallen en nu opnieuw vervallen: %1.").arg(v.vervallen.join(QStringLiteral(", ")))));
    if (!v.isGoed()) {
        stuk.blokken.append(Blok::kop(QStringLiteral("Bevindingen")));
        for (const QString &zin : v.bevindingen)
            stuk.blokken.append(Blok::alinea(zin));
    }
    return stuk;
}

} // namespace weegkamer
