// SPDX-License-Identifier: EUPL-1.2
#include "core/opslag/migratie.h"
#include "core/opslag/rolzichten.h"

#include <QtTest>

using namespace weegkamer;

class TestAuthorizer : public QObject
{
    Q_OBJECT

    std::unique_ptr<Database> m_db;
    QString m_zicht; ///< the role view of betrokkene, with this log-in's suffix

private Q_SLOTS:
    void init()
    {
        m_db = std::move(*Database::inGeheugen());
        QVERIFY(migreer(*m_db));
        QVERIFY(m_db->voerScriptUit("INSERT INTO dossier (id, nummer, fase, geopend_op, fase_sinds) VALUES (1, '2026-001', 'casus', '2026-01-01', '2026-01-01');"
                                    "INSERT INTO betrokkene (dossier, soort, naam, gemeente_verblijf) VALUES (1, 'natuurlijk', 'Geheim', 'X');"
                                    "INSERT INTO zoektekst (dossier, soort, tekst) VALUES (1, 'feit', 'vertrouwelijk')"));
        QVERIFY(maakRolzichten(*m_db, {7, QString(), Kijker::Bereik::Eigen}));
        QFile f(u":/weegkamer/sql/handeling/dossierkop.sql"_qs);
        const QString tekst = *m_db->tekstVan("handeling/dossierkop");
        const auto m = QRegularExpression(u"rv_dossier(_[0-9a-f]+)"_qs).match(tekst);
        QVERIFY(m.hasMatch());
        m_zicht = u"rv_betrokkene"_qs + m.captured(1);
    }

    void aRoleViewMayBeReadAndShowsOnlyItsOwn()
    {
        auto s = m_db->bereid(Modus::Vraag, u"SELECT naam FROM %1"_qs.arg(m_zicht));
        QVERIFY(s.has_value());
        QVERIFY(!*s->stap()); // this deelnemer takes part in no casus
        QVERIFY(m_db->voerScriptUit("INSERT INTO deelnemer (id, naam, soort, bron) VALUES (99, 'd', 's', 'b');"
                                    "INSERT INTO casus_deelnemer (dossier, deelnemer, persoon, account, rol_in_plan, reden, sinds) VALUES (1, 99, 'p', 7, 'r', 'r', '2026-01-01')"));
        auto daarna = m_db->bereid(Modus::Vraag, u"SELECT naam FROM %1"_qs.arg(m_zicht));
        QVERIFY(*daarna->stap()); // the control: who takes part sees it
        QCOMPARE(daarna->tekstVan(0), u"Geheim"_qs);
    }

    void aVraagCanTouchNothingElse_data()
    {
        QTest::addColumn<QString>("sql");
        const std::pair<const char *, const char *> rijen[] = {
            {"base table", "SELECT naam FROM betrokkene"},
            {"base table by schema", "SELECT naam FROM main.betrokkene"},
            {"count only", "SELECT count(*) FROM betrokkene"},
            {"a CTE that bears a view's name", "WITH rv_betrokkene AS (SELECT naam FROM betrokkene) SELECT naam FROM rv_betrokkene"},
            {"a view without its suffix", "SELECT naam FROM rv_betrokkene"},
            {"schema table", "SELECT sql FROM sqlite_schema"},
            {"temp schema, with the suffixes", "SELECT name FROM sqlite_temp_schema"},
            {"FTS index", "SELECT rowid FROM zoekindex WHERE zoekindex MATCH 'vertrouwelijk'"},
            {"FTS shadow table", "SELECT block FROM zoekindex_data"},
            {"FTS index table", "SELECT term FROM zoekindex_idx"},
            {"vocabulary", "CREATE VIRTUAL TABLE temp.v USING fts5vocab('main', 'zoekindex', 'row')"},
            {"attach", "ATTACH ':memory:' AS a"},
            {"pragma", "PRAGMA table_info(betrokkene)"},
            {"pragma as a table", "SELECT name FROM pragma_table_info('betrokkene')"},
            {"insert", "INSERT INTO nummering VALUES (1, 1)"},
            {"update", "UPDATE betrokkene SET naam = ''"},
            {"delete", "DELETE FROM betrokkene"},
            {"drop", "DROP TABLE betrokkene"},
            {"trigger", "CREATE TEMP TRIGGER t AFTER INSERT ON nummering BEGIN SELECT 1; END"},
            {"own view", "CREATE TEMP VIEW v AS SELECT * FROM betrokkene"},
            {"begin", "BEGIN"},
            {"load_extension", "SELECT load_extension('x')"},
            {"sqlcipher_export", "SELECT sqlcipher_export('x')"},
            {"subquery", "SELECT (SELECT naam FROM betrokkene)"},
            {"union", "SELECT 1 UNION SELECT naam FROM betrokkene"},
            {"explain", "EXPLAIN SELECT naam FROM betrokkene"},
            {"vacuum", "VACUUM INTO 'x'"},
            {"dbpage", "SELECT data FROM sqlite_dbpage"},
        };
        for (const auto &[naam, sql] : rijen)
            QTest::newRow(naam) << QString::fromLatin1(sql);
    }
    void aVraagCanTouchNothingElse()
    {
        QFETCH(QString, sql);
        const auto s = m_db->bereid(Modus::Vraag, sql);
        QVERIFY(!s.has_value());
    }

    void whoLooksIsNotToldEither()
    {
        const QString wie = u"SELECT account FROM temp.ik"_qs + QString::fromLatin1(m_db->zichten().achtervoegsel);
        QVERIFY(!m_db->bereid(Modus::Vraag, wie).has_value());
        QVERIFY(m_db->bereid(Modus::Onderhoud, wie).has_value()); // the control: it is there
    }

    void aHandelingChangesBaseTablesOnly_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("mag");
        QTest::newRow("read a base table") << u"SELECT naam FROM betrokkene"_qs << true;
        QTest::newRow("insert") << u"INSERT INTO nummering VALUES (1, 1)"_qs << true;
        QTest::newRow("FTS shadow table") << u"DELETE FROM zoekindex_data"_qs << false;
        QTest::newRow("schema") << u"SELECT sql FROM sqlite_schema"_qs << false;
        QTest::newRow("pragma") << u"PRAGMA user_version=3"_qs << false;
        QTest::newRow("drop") << u"DROP TABLE betrokkene"_qs << false;
        QTest::newRow("vacuum") << u"/* SELECT */ VACUUM"_qs << false;
        QTest::newRow("attach") << u"ATTACH ':memory:' AS a"_qs << false;
    }
    void aHandelingChangesBaseTablesOnly()
    {
        QFETCH(QString, sql);
        QFETCH(bool, mag);
        QCOMPARE(m_db->bereid(Modus::Handeling, sql).has_value(), mag);
    }

    void searchingThroughTheRoleViewFindsOnesOwn()
    {
        const QString index = QString(m_zicht).replace(u"rv_betrokkene"_qs, u"rv_zoekindex"_qs);
        QVERIFY(m_db->voerScriptUit("INSERT INTO zoektekst (dossier, soort, tekst) VALUES (1, 'inbreng', 'vertrouwelijker')"));
        const auto vind = [&](const QString &woord) {
            auto s = m_db->bereid(Modus::Vraag, u"SELECT id FROM %1 WHERE treffer MATCH '%2'"_qs.arg(index, woord));
            return s && s->stap().value_or(false);
        };
        QVERIFY(!vind(u"vertrouw*"_qs)); // this deelnemer takes part in no casus: not even that the word is there
        QVERIFY(m_db->voerScriptUit("INSERT INTO deelnemer (id, naam, soort, bron) VALUES (99, 'd', 's', 'b');"
                                    "INSERT INTO casus_deelnemer (dossier, deelnemer, persoon, account, rol_in_plan, reden, sinds) VALUES (1, 99, 'p', 7, 'r', 'r', '2026-01-01')"));
        QVERIFY(vind(u"vertrouwelijker"_qs));
        QVERIFY(!vind(u"vertrouwelijk"_qs)); // a fact of the aanmelding is no deelnemer's to find
    }

    void nobodyTakesTheNameOfARoleView_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("plain") << u"WITH %1 AS (SELECT naam FROM main.betrokkene) SELECT naam FROM %1"_qs;
        QTest::newRow("columns") << u"WITH %1(naam) AS (SELECT naam FROM main.betrokkene) SELECT naam FROM %1"_qs;
        QTest::newRow("second") << u"WITH a AS (SELECT 1), %1 AS NOT MATERIALIZED (SELECT naam FROM main.betrokkene) SELECT naam FROM %1"_qs;
        QTest::newRow("quoted") << u"WITH \"%1\" AS (SELECT naam FROM main.betrokkene) SELECT naam FROM %1"_qs;
        QTest::newRow("brackets") << u"WITH [%1] AS /* a */ (SELECT naam FROM main.betrokkene) SELECT naam FROM %1"_qs;
        QTest::newRow("comment") << u"WITH %1 -- as\n AS (SELECT naam FROM main.betrokkene) SELECT naam FROM %1"_qs;
        QTest::newRow("inside") << u"SELECT * FROM (WITH %1 AS (SELECT naam FROM main.betrokkene) SELECT naam FROM %1)"_qs;
        QTest::newRow("alias of a subquery") << u"SELECT naam FROM (SELECT naam FROM main.betrokkene) AS %1"_qs;
    }
    void nobodyTakesTheNameOfARoleView()
    {
        QFETCH(QString, sql);
        QVERIFY(!m_db->bereid(Modus::Vraag, sql.arg(m_zicht)).has_value());
    }

    void theIndexDoesNotTellItsText_data()
    {
        QTest::addColumn<QString>("uitdrukking");
        for (const char *f : {"snippet(treffer, 0, '', '', '', 64)", "highlight(treffer, 0, '', '')", "bm25(treffer)"})
            QTest::newRow(f) << QString::fromLatin1(f);
    }
    void theIndexDoesNotTellItsText()
    {
        QFETCH(QString, uitdrukking);
        const QString index = QString(m_zicht).replace(u"rv_betrokkene"_qs, u"rv_zoekindex"_qs);
        QVERIFY(!m_db->bereid(Modus::Vraag, u"SELECT %2 FROM %1 WHERE treffer MATCH 'vertrouw*'"_qs.arg(index, uitdrukking)).has_value());
    }
};

QTEST_GUILESS_MAIN(TestAuthorizer)
#include "tst_authorizer.moc"
