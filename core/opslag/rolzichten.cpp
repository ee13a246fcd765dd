// SPDX-License-Identifier: EUPL-1.2
#include "core/opslag/rolzichten.h"

#include "core/opslag/tabellen.h"

#include <QHash>
#include <QStringList>
#include <algorithm>
#include <memory>
#include <sodium.h>
#include <sqlite3.h>

namespace weegkamer
{
namespace
{
/// The temporary table with who looks; its name carries the same suffix as the views.
constexpr const char *wieKijkt = "temp.ik%1";
constexpr const char *oordeelZichtbaar = "EXISTS (SELECT 1 FROM main.oordeel o JOIN main.weging w ON w.dossier = o.dossier WHERE %1"
                                         " AND (o.zetel = {zetel} OR o.ronde < w.ronde OR w.geopend_op IS NOT NULL))";

/// What limits the rows of a table beyond their dossier. `t` is the table; {account}, {zetel} and {rol} are who looks.
QString vasteGrens(const QString &tabel)
{
    static const QHash<QString, QString> grenzen{
        {QStringLiteral("melding"), QStringLiteral("t.ontvanger = {account}")},
        // That the melder still waits for a receipt is told to who stands in for the receiver too, in these days or in others; nothing of the melding is.
        {QStringLiteral("melding_stand"),
         QStringLiteral("t.ontvanger = {account} OR EXISTS (SELECT 1 FROM main.afwezigheid w WHERE w.account = t.ontvanger AND w.vervanger = {account}"
                        " AND w.ingetrokken_op IS NULL)")},
        {QStringLiteral("concept"), QStringLiteral("t.account = {account}")},
        {QStringLiteral("oordeel"), QString::fromLatin1(oordeelZichtbaar).arg(QStringLiteral("o.id = t.id"))},
        {QStringLiteral("oordeel_bevestiging"), QString::fromLatin1(oordeelZichtbaar).arg(QStringLiteral("o.id = t.oordeel"))},
        {QStringLiteral("oordeel_criterium"), QString::fromLatin1(oordeelZichtbaar).arg(QStringLiteral("o.id = t.oordeel"))},
        {QStringLiteral("oordeel_feit"), QString::fromLatin1(oordeelZichtbaar).arg(QStringLiteral("o.id = t.oordeel"))},
        // The paper under a sealed judgement, and what the log kept of it, are as sealed as the judgement itself.
        {QStringLiteral("document"),
         QStringLiteral("t.soort <> 'oordeel' OR ") + QString::fromLatin1(oordeelZichtbaar)
             .arg(QStringLiteral("(o.document = t.id OR o.id IN (SELECT b.oordeel FROM main.oordeel_bevestiging b WHERE b.document = t.id))"))},
        // And what the log kept of a melding is its receiver's, as the melding is.
        {QStringLiteral("logdetail"),
         QStringLiteral("NOT EXISTS (SELECT 1 FROM main.weging w JOIN main.logboek l ON l.volgnummer = t.volgnummer"
                        " WHERE w.dossier = t.dossier AND w.geopend_op IS NULL AND l.handeling IN ('weging.geef-oordeel', 'weging.bevestig-spoedoordeel')"
                        " AND NOT ({zetel} <> '' AND l.account = {account}))"
                        " AND NOT EXISTS (SELECT 1 FROM main.melding m JOIN main.logboek l ON l.volgnummer = t.volgnummer"
                        " WHERE m.dossier = t.dossier AND m.ontvanger <> {account}"
                        " AND l.handeling IN ('aanmelding.neem-melding-aan', 'aanmelding.beoordeel-melding'))")},
        // Keys are the machinery's: no vraag reads them.
        {QStringLiteral("dossiersleutel"), QStringLiteral("0")},
    };
    return grenzen.value(tabel, QStringLiteral("1"));
}

/// The same, as far as it differs from one who looks to another.
QString eigenGrens(const QString &tabel, const Kijker &kijker)
{
    // A duty with an account is that account's alone; the others are for whoever has the role.
    if (tabel == QLatin1String("plicht") && !kijker.andermansPlichten)
        return QStringLiteral("t.account = {account} OR (t.account IS NULL AND t.rol = {rol})");
    if (tabel == QLatin1String("plichtteller")) {
        // Of whole kamers: who sees some dossiers only counts the duties themselves.
        if (kijker.alleenDossier || kijker.bereik == Kijker::Bereik::Eigen)
            return QStringLiteral("0");
        if (!kijker.andermansPlichten)
            return QStringLiteral("t.account = {account} OR (t.account = 0 AND t.rol = {rol})");
    }
    if (tabel == QLatin1String("teller") && !kijker.andermansTellers) {
        // How many dossiers are shielded is told to who can open them (Wet art. 6(3)).
        const QString fasen = kijker.opentAfgeschermd ? QStringLiteral("1") : QStringLiteral("t.sleutel NOT IN ('afgeschermd', 'te-vernietigen')");
        return QStringLiteral("(t.soort = 'fase' AND %1) OR (t.soort <> 'fase' AND (t.sleutel = {rol} OR t.sleutel LIKE {rol} || '/%'))").arg(fasen);
    }
    // What a deelnemer finds; the rest of what can be searched tells more than a casus shows them.
    if (tabel == QLatin1String("zoektekst") && kijker.bereik == Kijker::Bereik::Eigen)
        return QStringLiteral("t.soort IN ('betrokkene', 'inbreng', 'plan', 'derde')");
    return QStringLiteral("1");
}

/// Which dossiers. A duty of their own stays a deelnemer's when the casus is shielded (N2): the duty, and the number of its dossier.
QString dossierGrens(const QString &tabel, const char *kolom, const Kijker &kijker)
{
    if (!kolom)
        return QStringLiteral("1");
    QStringList eisen{QStringLiteral("1")};
    if (kijker.bereik == Kijker::Bereik::Eigen) {
        QString eigen = QStringLiteral("t.%1 IN (SELECT d.dossier FROM main.casus_deelnemer d WHERE d.tot IS NULL AND d.account = {account})").arg(QLatin1String(kolom));
        if (tabel == QLatin1String("plicht"))
            eigen = QStringLiteral("t.account = {account} OR ") + eigen;
        else if (tabel == QLatin1String("dossier"))
            eigen += QStringLiteral(" OR t.id IN (SELECT p.dossier FROM main.plicht p WHERE p.afgedaan_op IS NULL AND p.account = {account})");
        eisen.append(u'(' + eigen + u')');
    }
    if (kijker.alleenDossier)
        eisen.append(QStringLiteral("t.%1 = %2").arg(QLatin1String(kolom)).arg(kijker.alleenDossier));
    return eisen.join(QLatin1String(" AND "));
}

using Detailzeven = std::vector<std::function<QByteArray(const QString &, const QByteArray &)>>;

/// logdetail<suffix>(handeling, detail): the detail as all who look may see it.
void zeefDetail(sqlite3_context *context, int, sqlite3_value **waarden)
{
    const auto tekst = [&](int i) {
        const auto *begin = reinterpret_cast<const char *>(sqlite3_value_text(waarden[i]));
        return begin ? QByteArray(begin, sqlite3_value_bytes(waarden[i])) : QByteArray();
    };
    const QString handeling = QString::fromUtf8(tekst(0));
    QByteArray detail = tekst(1);
    for (const auto &zeef : *static_cast<const Detailzeven *>(sqlite3_user_data(context)))
        detail = zeef(handeling, detail);
    sqlite3_result_text64(context, detail.constData(), static_cast<sqlite3_uint64>(detail.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

/// Makes one set of views.
class Zichtmaker
{
public:
    Zichtmaker(Database &db, const Kijker &kijker) : m_db(db)
    {
        unsigned char willekeur[12];
        randombytes_buf(willekeur, sizeof willekeur);
        m_set.achtervoegsel = '_' + QByteArray(reinterpret_cast<const char *>(willekeur), sizeof willekeur).toHex();
        m_ogen.push_back(&kijker);
        for (const Kijker &k : kijker.ook)
            m_ogen.push_back(&k);
    }

    Gelukt maak()
    {
        PROBEER(zetWieKijkt());
        PROBEER(maakDetailzeef());
        for (const Tabel &tabel : tabellen()) {
            PROBEER(maakVan(tabel));
        }
        static const Tabel stand{"oordeel_stand", "dossier", nullptr};
        PROBEER(maakZicht(stand.naam, kolommen(stand.naam, {"dossier", "ronde", "zetel", "gegeven_op", "wijze"}), QStringLiteral("main.oordeel"), grens(stand)));
        static const Tabel melding{"melding_stand", "dossier", nullptr};
        PROBEER(maakZicht(melding.naam, kolommen(melding.naam, {"dossier", "ontvanger", "bevestigd_op"}), QStringLiteral("main.melding"), grens(melding)));
        PROBEER(maakZoekindex());
        PROBEER(maakZoeknaam());
        m_db.laatZichtenToe(m_set);
        return {};
    }

private:
    QString wie() const { return QString::fromLatin1(wieKijkt).arg(QString::fromLatin1(m_set.achtervoegsel)); }

    Gelukt zetWieKijkt()
    {
        PROBEER(m_db.voerScriptUit(QStringLiteral("CREATE TEMP TABLE ik%1 (oog INTEGER PRIMARY KEY, account INTEGER, zetel TEXT, rol TEXT)")
                                       .arg(QString::fromLatin1(m_set.achtervoegsel)).toUtf8()));
        for (std::size_t i = 0; i < m_ogen.size(); ++i) {
            PROBEER_IN(Statement s, m_db.bereid(Modus::Onderhoud, QStringLiteral("INSERT INTO %1 VALUES (:oog, :account, :zetel, :rol)").arg(wie())));
            s.bind(":oog", static_cast<qint64>(i));
            s.bind(":account", m_ogen[i]->account);
            s.bind(":zetel", m_ogen[i]->zetel.isNull() ? QStringLiteral("") : m_ogen[i]->zetel);
            s.bind(":rol", m_ogen[i]->rol);
            PROBEER(s.voerUit());
        }
        return {};
    }

    Gelukt maakDetailzeef()
    {
        auto zeven = std::make_unique<Detailzeven>();
        for (const Kijker *k : m_ogen) {
            if (k->logdetail)
                zeven->push_back(k->logdetail);
        }
        if (zeven->empty())
            return {};
        m_detailzeef = "logdetail" + m_set.achtervoegsel;
        // SQLite owns the list from here, also when this fails.
        const int code = sqlite3_create_function_v2(m_db.handle(), m_detailzeef.constData(), 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, zeven.release(),
                                                    &zeefDetail, nullptr, nullptr, [](void *lijst) { std::unique_ptr<Detailzeven>(static_cast<Detailzeven *>(lijst)); });
        return code == SQLITE_OK ? Gelukt() : Gelukt(m_db.sqlFout(code));
    }

    /// What a row must meet for all who look.
    QString grens(const Tabel &tabel) const
    {
        const QString naam = QLatin1String(tabel.naam);
        QStringList eisen;
        for (std::size_t i = 0; i < m_ogen.size(); ++i) {
            QString eis = QStringLiteral("(%1) AND (%2) AND (%3)").arg(dossierGrens(naam, tabel.dossierkolom, *m_ogen[i]), vasteGrens(naam), eigenGrens(naam, *m_ogen[i]));
            for (const char *wat : {"account", "zetel", "rol"})
                eis.replace(QLatin1Char('{') + QLatin1String(wat) + QLatin1Char('}'),
                            QStringLiteral("(SELECT %1 FROM %2 WHERE oog = %3)").arg(QLatin1String(wat), wie()).arg(i));
            eisen.append(eis);
        }
        return eisen.join(QLatin1String(" AND "));
    }

    bool mag(const char *tabel, const QByteArray &kolom) const
    {
        return std::all_of(m_ogen.cbegin(), m_ogen.cend(), [&](const Kijker *k) {
            return !k->magKolom || k->magKolom(QLatin1String(tabel), QLatin1String(kolom));
        });
    }

    QByteArray kolom(const char *tabel, const QByteArray &naam) const
    {
        if (m_detailzeef.isEmpty() || QByteArray(tabel) != "logdetail" || naam != "detail")
            return "t." + naam;
        return m_detailzeef + "((SELECT l.handeling FROM main.logboek l WHERE l.volgnummer = t.volgnummer), t.detail) AS detail";
    }

    /// The selection; empty when none of the columns may be seen.
    QString kolommen(const char *tabel, const QByteArrayList &namen) const
    {
        QStringList uit;
        bool iets = false;
        for (const QByteArray &naam : namen) {
            const bool zichtbaar = mag(tabel, naam);
            iets = iets || zichtbaar;
            uit.append(QString::fromLatin1(zichtbaar ? kolom(tabel, naam) : QByteArray("NULL AS " + naam)));
        }
        return iets ? uit.join(QLatin1String(", ")) : QString();
    }

    Gelukt maakVan(const Tabel &tabel)
    {
        PROBEER_IN(Statement s, m_db.bereid(Modus::Onderhoud, QStringLiteral("PRAGMA main.table_info(%1)").arg(QLatin1String(tabel.naam))));
        QByteArrayList namen;
        for (;;) {
            PROBEER_IN(const bool rij, s.stap());
            if (!rij)
                break;
            namen.append(s.tekstVan(1).toLatin1());
        }
        return maakZicht(tabel.naam, kolommen(tabel.naam, namen), QStringLiteral("main.") + QLatin1String(tabel.naam), grens(tabel));
    }

    Gelukt maakZoekindex()
    {
        static const Tabel tekst{"zoektekst", "dossier", nullptr};
        QString eis = QStringLiteral("+i.rowid < 0"); // nothing, and still a plan for MATCH
        if (mag("zoekindex", "id") && mag("zoekindex", "treffer")) {
            const bool alles = std::all_of(m_ogen.cbegin(), m_ogen.cend(),
                                           [](const Kijker *k) { return k->bereik == Kijker::Bereik::Alle && !k->alleenDossier; });
            // The + keeps this out of the index's own plan: it is a sieve behind MATCH.
            eis = alles ? QStringLiteral("1") : QStringLiteral("+i.rowid IN (SELECT t.id FROM main.zoektekst t WHERE %1)").arg(grens(tekst));
        }
        const QString volledig = QStringLiteral("rv_zoekindex") + QString::fromLatin1(m_set.achtervoegsel);
        m_set.namen.insert(volledig.toLatin1());
        PROBEER(m_db.voerScriptUit(QStringLiteral("CREATE TEMP VIEW %1 AS SELECT i.rowid AS id, i.zoekindex AS treffer FROM main.zoekindex i WHERE %2")
                                       .arg(volledig, eis).toUtf8()));
        // FTS5 reads its own tables when it is first used: now, in Onderhoud, and not while a handeling is being prepared.
        return m_db.voerScriptUit("SELECT rowid FROM main.zoekindex LIMIT 0");
    }

    /// The texts that are a name, from an index alone. It is named because SQLite prefers the row, with its text, as soon as the id is known.
    Gelukt maakZoeknaam()
    {
        static const Tabel naam{"zoektekst", "dossier", nullptr};
        const bool zichtbaar = mag("zoektekst", "id") && mag("zoektekst", "dossier");
        const QString volledig = QStringLiteral("rv_zoeknaam") + QString::fromLatin1(m_set.achtervoegsel);
        m_set.namen.insert(volledig.toLatin1());
        // Nothing to see is not found through an index: SQLite refuses to plan that.
        const QString welke = zichtbaar ? QStringLiteral("INDEXED BY zoektekst_naam WHERE t.soort = 'betrokkene' AND ") + grens(naam) : QStringLiteral("WHERE 0");
        return m_db.voerScriptUit(QStringLiteral("CREATE TEMP VIEW %1 AS SELECT t.id, t.dossier FROM main.zoektekst t %2").arg(volledig, welke).toUtf8());
    }

    /// Of which nothing may be seen has no rows either: a count would tell something too.
    Gelukt maakZicht(const char *naam, const QString &selectie, const QString &van, const QString &eis)
    {
        const QString volledig = QStringLiteral("rv_") + QLatin1String(naam) + QString::fromLatin1(m_set.achtervoegsel);
        m_set.namen.insert(volledig.toLatin1());
        const QString ddl = QStringLiteral("CREATE TEMP VIEW ") + volledig + QStringLiteral(" AS SELECT ") + (selectie.isEmpty() ? QStringLiteral("t.*") : selectie)
                            + QStringLiteral(" FROM ") + van + QStringLiteral(" t WHERE ") + (selectie.isEmpty() ? QStringLiteral("0") : eis);
        return m_db.voerScriptUit(ddl.toUtf8());
    }

    Database &m_db;
    Zichtset m_set;
    QByteArray m_detailzeef; ///< the function that sieves the detail of the log; empty when nobody's is sieved
    std::vector<const Kijker *> m_ogen;
};
} // namespace

Gelukt maakRolzichten(Database &db, const Kijker &kijker)
{
    return Zichtmaker(db, kijker).maak();
}

Gelukt verwijderRolzichten(Database &db, const Zichtset &set)
{
    for (const QByteArray &naam : set.namen) {
        PROBEER(db.voerScriptUit("DROP VIEW temp." + naam));
    }
    PROBEER(db.voerScriptUit("DROP TABLE temp.ik" + set.achtervoegsel));
    const int code = sqlite3_create_function_v2(db.handle(), QByteArray("logdetail" + set.achtervoegsel).constData(), 2, SQLITE_UTF8, nullptr, nullptr, nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Gelukt() : Gelukt(db.sqlFout(code));
}

} // namespace weegkamer
