// SPDX-License-Identifier: EUPL-1.2
// What SQLite plans to do for each statement of resources/sql: no scan of a table that grows with the dossiers, and no sorting of a
// whole list for one page of it. What scans all the same stands below, with its reason.
#include "core/opslag/database.h"
#include "core/opslag/migratie.h"
#include "core/opslag/rolzichten.h"
#include "core/opslag/tabellen.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

using namespace weegkamer;

namespace
{
struct Uitzondering {
    const char *statement;
    const char *wat; ///< as overtredingen() says it
    const char *reden;
};

constexpr Uitzondering uitzonderingen[] = {
    {"aanmelding/lijst-gefilterd", "SORT", "sorts the few rows that the filter found through its indexes"},
    {"bewaring/lijst-gefilterd", "SORT", "sorts the few rows that the filter found through its index"},
    {"bewaring/open-gefilterd", "SORT", "sorts the few rows that the filter found through its index"},
    {"casus/actielijst-gefilterd", "SORT", "sorts the few rows that the filter found through its indexes"},
    {"casus/lijst-gefilterd-op-nummer", "SORT", "sorts the few rows that the filter found through its index"},
    {"casus/lijst-gefilterd", "SORT", "sorts the few rows that the filter found through its indexes"},
    {"werkvoorraad/eigen-gefilterd", "SORT", "sorts at most the 5,000 rows that the sieve looks at, found in order through the index"},
    {"werkvoorraad/anderen-gefilterd", "SORT", "sorts at most the 5,000 rows that the sieve looks at, found in order through the index"},
    {"bewaring/register-gefilterd", "SORT", "sorts the few rows that the filter found through its index"},
    {"werkvoorraad/op-nummer", "SORT", "sorts the few rows that the filter found through its indexes"},
    {"werkvoorraad/overdracht-melders", "SORT", "sorts the few meldingen of one receiver that lie before the besluit, for a paper"},
    {"zoeken/vind-acties", "SORT", "sorts the open actions of the plans that the index found"},
    {"zoeken/vind-personen", "SORT", "sorts the few names that the index found"},
    {"weging/agenda-gefilterd", "SORT", "sorts the few rows that the filter found through its indexes"},
    {"backup/staat-in-register", "SCAN vernietiging", "at a restore only, for the lines that the back-up lacks"},
    {"beheer/derden", "SCAN casus_derde", "the names of incidental thirds, before somebody gets an account; once in a while"},
    {"bewaring/dossiersleutel-envelop", "SCAN dossiersleutel", "runs inside an envelope: one dossier"},
    {"bewaring/inhoud-aantekeningen", "SCAN aantekening", "runs inside an envelope: one dossier"},
    {"bewaring/inhoud-noodzaak", "SCAN noodzaakstoets", "runs inside an envelope: one dossier"},
    {"bewaring/laatste-logregel", "SCAN logboek", "from the newest entry back; once for a certificate"},
    {"bewaring/inhoud-afsluitingen", "SCAN afsluiting", "runs inside an envelope: one dossier"},
    {"bewaring/inhoud-besluiten", "SCAN besluit", "runs inside an envelope: one dossier"},
    {"bewaring/inhoud-betrokkenen", "SCAN betrokkene", "runs inside an envelope: one dossier"},
    {"bewaring/inhoud-feiten", "SCAN feit", "runs inside an envelope: one dossier"},
    {"bewaring/inhoud-gedraging", "SCAN aanmelding", "runs inside an envelope: one dossier"},
    {"bewaring/inhoud-inbreng", "SCAN inbreng", "runs inside an envelope: one dossier"},
    {"bewaring/laatste-logregel", "SCAN logboek", "walks back from the newest entry, twice for a batch of destructions"},
    {"handeling/ruim-concepten-op", "SCAN concept", "drafts are few: one a form and person"},
    {"logboek/details-weg", "SCAN logboek", "verifies every entry"},
    {"logboek/keten", "SCAN logboek", "verifies every entry"},
    {"logboek/verste", "SCAN logkop", "the newest head: one step of the primary key"},
    {"logboek/kop", "SCAN logboek", "the newest entry: one step of the primary key"},
    {"logboek/laatste-tijd", "SCAN logboek", "the newest entry: one step of the primary key"},
    {"logboek/koppen", "SCAN logkop", "verifies every signed head"},
    {"personen/zonder-herkensleutel", "SCAN herkenachterstand", "the first of what is left, through its index; empty when all is done"},
    {"personen/tel-zonder-herkensleutel", "SCAN herkenachterstand", "what is left of a kamer from before there were such keys; empty when all is done"},
};

const QString wortel = QStringLiteral(":/weegkamer/sql/");

QStringList alleStatements()
{
    QStringList uit;
    QDirIterator it(wortel, {QStringLiteral("*.sql")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        uit.append(it.next().mid(wortel.size()).chopped(4));
    uit.sort();
    return uit;
}

/// Tables that grow with the number of dossiers, or with what is done in them.
bool groeit(const QString &tabel)
{
    if (tabel == u"logboek" || tabel == u"logkop" || tabel == u"vernietiging")
        return true;
    for (const Tabel &t : tabellen()) {
        if (tabel == QLatin1String(t.naam))
            return t.dossierkolom != nullptr;
    }
    return false;
}

/// Which table is meant by each alias (or by its own name).
QHash<QString, QString> aliassen(const QString &sql)
{
    static const QRegularExpression vorm(QStringLiteral("\\b(?:FROM|JOIN|UPDATE|INTO|,)\\s+(?:main\\.)?([a-z_]+)(?:\\s+(?:AS\\s+)?([a-z_]+))?"));
    QHash<QString, QString> uit;
    for (auto it = vorm.globalMatch(sql); it.hasNext();) {
        const auto m = it.next();
        uit.insert(m.captured(1), m.captured(1));
        if (!m.captured(2).isEmpty())
            uit.insert(m.captured(2), m.captured(1));
    }
    return uit;
}

Uitkomst<QStringList> plan(Database &db, const QString &sql)
{
    PROBEER_IN(Statement s, db.bereid(Modus::Onderhoud, QStringLiteral("EXPLAIN QUERY PLAN ") + sql));
    QStringList uit;
    for (;;) {
        PROBEER_IN(const bool rij, s.stap());
        if (!rij)
            return uit;
        uit.append(s.tekstVan(3));
    }
}

/// The steps of a plan that cost more as the kamer grows: "SCAN feit", and "SORT" of a paged list.
QStringList overtredingen(const QString &sql, const QStringList &stappen)
{
    const QHash<QString, QString> tabelVan = aliassen(sql);
    const bool bladert = sql.contains(u"LIMIT :aantal");
    QStringList uit;
    for (const QString &stap : stappen) {
        if (stap.startsWith(u"SCAN ") && groeit(tabelVan.value(stap.section(u' ', 1, 1))))
            uit.append(u"SCAN " + tabelVan.value(stap.section(u' ', 1, 1)));
        if (bladert && stap.contains(u"TEMP B-TREE FOR") && stap.contains(u"ORDER BY"))
            uit.append(QStringLiteral("SORT"));
    }
    return uit;
}

/// How many tables are read whole; who looks (temp.ik) is one row.
qsizetype scans(const QStringList &stappen)
{
    return std::count_if(stappen.begin(), stappen.end(), [](const QString &s) { return s.startsWith(u"SCAN ") && !s.startsWith(u"SCAN temp.ik") && !s.contains(u"CONSTANT ROW"); });
}
} // namespace

class TestPlannen : public QObject
{
    Q_OBJECT
    std::unique_ptr<Database> m_db;
    QString m_staart;

    /// The statement on the tables themselves: a plan then names them.
    static QString opTabellen(const QString &sql)
    {
        static const QRegularExpression stand(QStringLiteral("\\brv_(oordeel|melding)_stand[0-9a-f_]*"));
        static const QRegularExpression naam(QStringLiteral("\\brv_zoeknaam[0-9a-f_]*"));
        static const QRegularExpression zicht(QStringLiteral("\\brv_([a-z_]+?)(?:_[0-9a-f]{24})?\\b"));
        return QString(sql).replace(QStringLiteral("i.treffer MATCH"), QStringLiteral("i.zoekindex MATCH")).replace(QStringLiteral("i.id"), QStringLiteral("i.rowid"))
            .replace(stand, QStringLiteral("\\1")).replace(naam, QStringLiteral("zoektekst")).replace(zicht, QStringLiteral("\\1"));
    }

private Q_SLOTS:
    void init()
    {
        auto db = Database::inGeheugen();
        QVERIFY(db);
        m_db = std::move(*db);
        QVERIFY(migreer(*m_db));
        QVERIFY(maakRolzichten(*m_db, {.account = 1, .zetel = {}, .bereik = Kijker::Bereik::Alle}));
    }

    void geenStatementLeestEenTabelDieMeegroeitHelemaal_data()
    {
        QTest::addColumn<QString>("naam");
        for (const QString &naam : alleStatements())
            QTest::newRow(qPrintable(naam)) << naam;
    }
    void geenStatementLeestEenTabelDieMeegroeitHelemaal()
    {
        QFETCH(QString, naam);
        const QByteArray utf8 = naam.toLatin1();
        const auto zichten = m_db->tekstVan(utf8.constData());
        QVERIFY(zichten);
        const QString sql = opTabellen(*zichten);
        const auto stappen = plan(*m_db, sql);
        QVERIFY2(stappen, stappen ? "" : qPrintable(stappen.error().detail));
        QStringList over = overtredingen(sql, *stappen);
        for (const Uitzondering &u : uitzonderingen) {
            if (naam == QLatin1String(u.statement))
                over.removeAll(QLatin1String(u.wat));
        }
        QVERIFY2(over.isEmpty(), qPrintable(over.join(u", ") + u"\n" + stappen->join(u'\n')));

        // On the role's views it must not become worse.
        const auto opZichten = plan(*m_db, *zichten);
        QVERIFY2(opZichten, opZichten ? "" : qPrintable(opZichten.error().detail));
        QVERIFY2(scans(*opZichten) <= scans(*stappen), qPrintable(opZichten->join(u'\n')));
    }

    void elkeUitzonderingHeeftEenStatement()
    {
        const QStringList alle = alleStatements();
        QVERIFY(alle.size() > 100);
        for (const Uitzondering &u : uitzonderingen)
            QVERIFY2(alle.contains(QLatin1String(u.statement)), u.statement);
    }

    void deProefZietEenOvertreding()
    {
        const QString scan = QStringLiteral("SELECT f.bron FROM feit f WHERE f.bron LIKE '%x%'");
        QCOMPARE(overtredingen(scan, *plan(*m_db, scan)), QStringList{QStringLiteral("SCAN feit")});
        const QString sorteert = QStringLiteral("SELECT f.id FROM feit f WHERE f.dossier = :dossier ORDER BY f.bron LIMIT :aantal");
        QCOMPARE(overtredingen(sorteert, *plan(*m_db, sorteert)), QStringList{QStringLiteral("SORT")});
        const QString goed = QStringLiteral("SELECT f.id FROM feit f WHERE f.dossier = :dossier ORDER BY f.volgnummer LIMIT :aantal");
        QCOMPARE(overtredingen(goed, *plan(*m_db, goed)), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestPlannen)
#include "tst_plannen.moc"
