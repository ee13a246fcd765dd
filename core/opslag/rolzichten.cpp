// SPDX-License-Identifier: EUPL-1.2
#include "core/opslag/rolzichten.h"

#include "core/opslag/tabellen.h"

#include <sodium.h>

namespace weegkamer
{
namespace
{
/// What limits a row beyond its dossier. `t` is the table, temp.ik who looks.
struct Beperking {
    const char *tabel;
    const char *waar;
};

constexpr const char *oordeelZichtbaar =
    "EXISTS (SELECT 1 FROM main.oordeel o JOIN main.weging w ON w.dossier = o.dossier WHERE o.id = %1"
    " AND (o.zetel = (SELECT zetel FROM temp.ik) OR o.ronde < w.ronde OR w.geopend_op IS NOT NULL))";

QString waar(const char *tabel)
{
    static constexpr Beperking beperkingen[] = {
        {"melding", "t.ontvanger = (SELECT account FROM temp.ik)"},
        {"concept", "t.account = (SELECT account FROM temp.ik)"},
        // The paper under a sealed judgement, and what the log kept of it, are as sealed as the judgement itself.
        {"document", "t.soort <> 'oordeel' OR EXISTS (SELECT 1 FROM main.oordeel o JOIN main.weging w ON w.dossier = o.dossier"
                     " WHERE o.document = t.id AND (o.zetel = (SELECT zetel FROM temp.ik) OR o.ronde < w.ronde OR w.geopend_op IS NOT NULL))"},
        {"logdetail", "NOT EXISTS (SELECT 1 FROM main.weging w JOIN main.logboek l ON l.volgnummer = t.volgnummer"
                      " WHERE w.dossier = t.dossier AND w.geopend_op IS NULL AND l.handeling = 'weging.geef-oordeel'"
                      " AND NOT (ifnull((SELECT zetel FROM temp.ik), '') <> '' AND l.account = (SELECT account FROM temp.ik)))"},
        // Keys and sealed content are the machinery's: no vraag reads them.
        {"dossiersleutel", "0"},
    };
    const QString naam = QLatin1String(tabel);
    if (naam == QLatin1String("oordeel"))
        return QLatin1String(oordeelZichtbaar).arg(QStringLiteral("t.id"));
    if (naam == QLatin1String("oordeel_criterium") || naam == QLatin1String("oordeel_feit"))
        return QLatin1String(oordeelZichtbaar).arg(QStringLiteral("t.oordeel"));
    for (const Beperking &b : beperkingen) {
        if (naam == QLatin1String(b.tabel))
            return QLatin1String(b.waar);
    }
    return QStringLiteral("1");
}

/// A duty of their own stays a deelnemer's when the casus is shielded (N2): the duty, and the number of its dossier.
constexpr const char *eigenPlicht = "t.account = (SELECT account FROM temp.ik)";
constexpr const char *metEigenPlicht =
    "t.id IN (SELECT p.dossier FROM main.plicht p WHERE p.afgedaan_op IS NULL AND p.account = (SELECT account FROM temp.ik))";

QString dossierWaar(const char *kolom, Kijker::Bereik bereik, const QString &tabel = {})
{
    if (!kolom || bereik == Kijker::Bereik::Alle)
        return QStringLiteral("1");
    if (tabel == QLatin1String("plicht"))
        return QStringLiteral("%1 OR (t.account IS NULL AND (%2))").arg(QLatin1String(eigenPlicht), dossierWaar(kolom, bereik));
    if (tabel == QLatin1String("dossier"))
        return QStringLiteral("%1 OR (%2)").arg(QLatin1String(metEigenPlicht), dossierWaar(kolom, bereik));
    return QStringLiteral("t.%1 IN (SELECT d.dossier FROM main.casus_deelnemer d WHERE d.tot IS NULL"
                          " AND d.account = (SELECT account FROM temp.ik))")
        .arg(QLatin1String(kolom));
}
} // namespace

Gelukt maakRolzichten(Database &db, const Kijker &kijker)
{
    unsigned char willekeur[12];
    randombytes_buf(willekeur, sizeof willekeur);
    const QByteArray achtervoegsel =
        '_' + QByteArray(reinterpret_cast<const char *>(willekeur), sizeof willekeur).toHex();
    const QString staart = QString::fromLatin1(achtervoegsel);

    PROBEER(db.voerScriptUit("CREATE TEMP TABLE ik (account INTEGER, zetel TEXT)"));
    {
        PROBEER_IN(Statement s, db.bereid(Modus::Onderhoud, QStringLiteral("INSERT INTO temp.ik VALUES (:account, :zetel)")));
        s.bind(":account", kijker.account);
        s.bind(":zetel", kijker.zetel);
        PROBEER(s.voerUit());
    }
    QSet<QByteArray> namen;
    const auto maak = [&](const QString &naam, const QString &selectie) -> Gelukt {
        const QString volledig = QStringLiteral("rv_") + naam + staart;
        namen.insert(volledig.toLatin1());
        const QString ddl = QStringLiteral("CREATE TEMP VIEW ") + volledig + QStringLiteral(" AS ") + selectie;
        return db.voerScriptUit(ddl.toUtf8());
    };
    for (const Tabel &tabel : tabellen()) {
        const QString naam = QLatin1String(tabel.naam);
        PROBEER(maak(naam, QStringLiteral("SELECT t.* FROM main.%1 t WHERE (%2) AND (%3)")
                               .arg(naam, dossierWaar(tabel.dossierkolom, kijker.bereik, naam), waar(tabel.naam))));
    }
    PROBEER(maak(QStringLiteral("oordeel_stand"),
                 QStringLiteral("SELECT t.dossier, t.ronde, t.zetel, t.gegeven_op, t.wijze FROM main.oordeel t WHERE (%1)")
                     .arg(dossierWaar("dossier", kijker.bereik))));
    PROBEER(maak(QStringLiteral("zoekindex"),
                 QStringLiteral("SELECT t.rowid AS id, t.zoekindex AS treffer FROM main.zoekindex t")));
    // FTS5 reads its own tables when it is first used: now, in Onderhoud, and not while a handeling is being prepared.
    PROBEER(db.voerScriptUit("SELECT rowid FROM main.zoekindex LIMIT 0"));
    db.laatZichtenToe(namen, achtervoegsel);
    return {};
}

} // namespace weegkamer
