// SPDX-License-Identifier: EUPL-1.2
// Case 16: closing a casus of 500 entries, against taking the same rows out of plain SQLite and putting the envelope in their place.
#include "gevallen.h"

#include "core/bewaring/sluitaf.h"

using namespace weegkamer;

namespace meting
{
namespace
{
constexpr int inbrengen = 500;
constexpr int hoogstensRondes = 20;

/// The rows that closing takes away, what refers to others first.
constexpr const char *tabellenVanCasus[] = {"zoektekst", "logdetail", "actie", "doel", "inbreng", "casus_deelnemer", "casus", "besluit", "oordeel_feit",
                                            "oordeel_criterium", "oordeel", "feit", "aanmelding", "betrokkene"};

/// Fills an open casus up with 500 entries, each with its detail in the log, as bringing them in would have done.
QByteArray vulling(const QString &dossier)
{
    return QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %2) "
                          "INSERT INTO inbreng (dossier, deelnemer, omschrijving, datum, bron, bronsoort, grond, rechtmatig, bijzonder, ingebracht_op, account) "
                          "SELECT %1, (SELECT min(id) FROM deelnemer), 'De wijkagent sprak betrokkene op straat, keer ' || i, '2026-01-05', 'Mutatie basisteam', "
                          "'eigen-registratie', 'wpg', 1, 'geen', '2026-01-05', 1 FROM n;"
                          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %2) "
                          "INSERT INTO logdetail (dossier, volgnummer, zout, detail) SELECT %1, 100000000 + %1 * 1000 + i, randomblob(16), "
                          "'{\"omschrijving\":\"De wijkagent sprak betrokkene op straat, keer ' || i || '\"}' FROM n;"
                          "INSERT INTO zoektekst (dossier, soort, tekst) SELECT %1, 'meting', group_concat(omschrijving, char(10)) FROM inbreng WHERE dossier = %1;")
        .arg(dossier)
        .arg(inbrengen)
        .toUtf8();
}

void meetSluiten(Gegevens &g, const Opties &o)
{
    const QStringList dossiers = g.gewoon().kolom(QStringLiteral("SELECT id FROM dossier WHERE fase = 'casus' ORDER BY id DESC LIMIT 50"));
    // One half is closed by us, the other in plain SQLite; the first of each is not measured.
    const int rondes = std::min({o.rondes, hoogstensRondes, static_cast<int>(dossiers.size()) / 2 - 1});
    if (rondes < 1)
        qFatal("there are not enough open casussen to close");
    int wij = 0;
    int zij = rondes + 1;
    const QByteArray envelop(64 * 1024, 'x');
    const Paar paar = omEnOm(
        rondes,
        [&](int) {
            const QString d = dossiers.at(wij++);
            moet(g.kamer().database().voerScriptUit(vulling(d)));
            const SluitAf h{DossierId(d.toLongLong()), Sluitreden::DoelBereikt, QStringLiteral("Klaar"), QStringLiteral("Feit 1")};
            return duur([&] { moet(g.kamer().doe(h)); });
        },
        [&](int) {
            const QString d = dossiers.at(zij++);
            g.gewoon().script(vulling(d));
            return duur([&] {
                g.gewoon().doe(QStringLiteral("BEGIN IMMEDIATE "));
                for (const char *tabel : tabellenVanCasus)
                    g.gewoon().doe(QStringLiteral("DELETE FROM %1 WHERE dossier = :d").arg(QLatin1String(tabel)), {{":d", d.toLongLong()}});
                g.gewoon().doe(QStringLiteral("INSERT INTO envelop (dossier, inhoud, sleutel, identiteit, verzegeld_op) VALUES (:d, :i, x'00', x'00', '2026-01-05')"),
                               {{":d", d.toLongLong()}, {":i", envelop}});
                g.gewoon().doe(QStringLiteral("COMMIT "));
            });
        });
    druk(uitslag(16, QStringLiteral("een casus van 500 gegevens sluiten (onder 300 ms)"), paar, {}));
}

const Geval sluiten({16}, meetSluiten, Beurt::Breekt);
} // namespace
} // namespace meting
