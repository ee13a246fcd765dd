// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/controle.h"

#include "core/opslag/tabellen.h"

#include <QRegularExpression>

namespace weegkamer
{
namespace
{
constexpr qsizetype hoogstens = 200;
constexpr qsizetype langWoord = 9;
constexpr qsizetype kortsteNaam = 6; ///< shorter names stand inside other words, and would be found everywhere

void verzamel(const QString &tekst, qsizetype minstens, QStringList &woorden)
{
    static const QRegularExpression woord(QStringLiteral("[\\p{L}\\p{N}]+"), QRegularExpression::UseUnicodePropertiesOption);
    for (auto it = woord.globalMatch(tekst); it.hasNext();) {
        const QString gevonden = it.next().captured();
        if (gevonden.size() >= minstens && !woorden.contains(gevonden, Qt::CaseInsensitive))
            woorden.append(gevonden);
    }
}

/// The shortest form in which the page scan may have found a word.
QString staart(const QString &woord)
{
    const QString klein = woord.toLower();
    return klein.mid(std::clamp<qsizetype>(klein.size() - kortsteNaam, 0, 3));
}

/// Splits what was found into what stands in a row that is lawfully there, and what stands nowhere.
Gelukt scheidElders(Database &db, Vernietigingscontrole &controle)
{
    QList<Residu> rest = controle.sporen;
    const auto streep = [&](const QString &tekst) {
        const QString klein = tekst.toLower();
        rest.removeIf([&](const Residu &r) { return klein.contains(staart(r.woord)); });
    };
    QStringList tabellenMetTekst{QStringLiteral("sqlite_schema")};
    for (const Tabel &tabel : tabellen())
        tabellenMetTekst.append(QLatin1String(tabel.naam));
    for (const QString &tabel : std::as_const(tabellenMetTekst)) {
        if (!rest.isEmpty()) {
            PROBEER(elkeTekst(db, tabel, streep));
        }
    }
    controle.elders = controle.sporen.size() - rest.size();
    controle.sporen = rest;
    return {};
}
} // namespace

Uitkomst<QStringList> kenmerkendeWoorden(Database &db, DossierId dossier)
{
    QStringList woorden;
    const auto leesUit = [&](const char *naam, qsizetype minstens) -> Gelukt {
        PROBEER_IN(Statement s, db.sql(Modus::Onderhoud, naam));
        s.bind(":dossier", dossier);
        for (;;) {
            PROBEER_IN(const bool rij, s.stap());
            if (!rij)
                return {};
            for (int i = 0; i < s.kolommen(); ++i)
                verzamel(s.tekstVan(i), minstens, woorden);
        }
    };
    PROBEER(leesUit("bewaring/woorden-personen", kortsteNaam));
    PROBEER(leesUit("bewaring/woorden-teksten", langWoord));
    return woorden.mid(0, hoogstens);
}

Uitkomst<Vernietigingscontrole> controleerSporen(Database &db, const QStringList &woorden)
{
    Vernietigingscontrole controle;
    controle.gezocht = woorden.size();
    PROBEER_IN(controle.plakken, voegZoekindexSamen(db));
    PROBEER_IN(controle.sporen, zoekResidu(db, woorden));
    PROBEER(scheidElders(db, controle));
    return controle;
}

} // namespace weegkamer
