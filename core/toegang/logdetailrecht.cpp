// SPDX-License-Identifier: EUPL-1.2
#include "core/toegang/logdetailrecht.h"

#include "core/toegang/kolomrechten.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace weegkamer
{
namespace
{
/// The tables in which a subject's handelingen write: whoever may not see a column does not see its value here either.
const QHash<QString, QByteArrayList> &tabellenVan()
{
    static const QHash<QString, QByteArrayList> t{
        {QStringLiteral("personen"), {"betrokkene", "andere_naam", "vroeger_adres", "koppeling"}},
        {QStringLiteral("aanmelding"), {"aanmelding", "melding", "feit", "betrokkene"}},
        {QStringLiteral("weging"), {"weging", "oordeel", "oordeel_criterium", "besluit"}},
        {QStringLiteral("casus"), {"casus", "casus_deelnemer", "inbreng", "doel", "actie", "casus_derde", "noodzaakstoets", "besluit"}},
        {QStringLiteral("documenten"), {"document"}},
        {QStringLiteral("bewaring"), {"heropening", "heroverleg", "bewaring", "vernietigingslijst", "vernietigingsregel", "noodzaakstoets"}},
    };
    return t;
}

/// Whether a role may see what was filled in for a field. What is no column of the subject's tables (a note, a nested part) is
/// for who may see all of them.
bool magVeldZien(Rol rol, const QString &handeling, const QString &veld)
{
    // What these record is about the kamer, not about somebody.
    static const QStringList zonderPersonen{QStringLiteral("uitwisseling"), QStringLiteral("toegang"), QStringLiteral("backup"), QStringLiteral("beheer")};
    const QString onderwerp = handeling.section(QLatin1Char('.'), 0, 0);
    if (zonderPersonen.contains(onderwerp))
        return true;
    const QByteArrayList tabellen = tabellenVan().value(onderwerp);
    const QByteArray kolom = QString(veld).replace(QLatin1Char('-'), QLatin1Char('_')).toLatin1();
    const bool kent = magKolom(rol, QLatin1String("betrokkene"), QLatin1String("naam"));
    bool bestaat = false;
    for (const QByteArray &tabel : tabellen) {
        const bool mag = magKolom(rol, QLatin1String(tabel), QLatin1String(kolom));
        const bool ergens = !wieMagKolom(QLatin1String(tabel), QLatin1String(kolom)).isLeeg();
        if (ergens && !mag)
            return false;
        bestaat = bestaat || mag;
    }
    // Oversight reads no melding and no aanmelding in full; then what has no column of its own stays closed too.
    return bestaat || (kent && magKolom(rol, QLatin1String("melding"), QLatin1String("inhoud")));
}

QJsonObject zeef(Rol rol, const QString &handeling, const QJsonObject &velden)
{
    QJsonObject uit;
    QJsonArray verborgen = velden.value(verborgenVelden).toArray(); // of who looked before
    for (auto it = velden.begin(); it != velden.end(); ++it) {
        if (it.key() == verborgenVelden)
            continue;
        if (it.value().isObject())
            uit.insert(it.key(), zeef(rol, handeling, it.value().toObject()));
        else if (magVeldZien(rol, handeling, it.key()))
            uit.insert(it.key(), it.value());
        else
            verborgen.append(it.key());
    }
    if (!verborgen.isEmpty())
        uit.insert(verborgenVelden, verborgen);
    return uit;
}
} // namespace

QJsonObject logdetailVoor(Rol rol, const QString &handeling, const QJsonObject &detail)
{
    QJsonObject zonder = detail;
    zonder.remove(QStringLiteral("rij"));
    return zeef(rol, handeling, zonder);
}

QByteArray logdetailVoor(Rol rol, const QString &handeling, const QByteArray &detail)
{
    return QJsonDocument(logdetailVoor(rol, handeling, QJsonDocument::fromJson(detail).object())).toJson(QJsonDocument::Compact);
}

} // namespace weegkamer
