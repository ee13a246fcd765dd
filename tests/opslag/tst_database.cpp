// SPDX-License-Identifier: EUPL-1.2
#include "core/opslag/database.h"
#include "core/opslag/herschrijf.h"
#include "core/opslag/migratie.h"
#include "core/opslag/paginascan.h"
#include "core/opslag/rolzichten.h"
#include "core/opslag/tabellen.h"

#include <QtTest>
#include <sqlite3.h>

using namespace weegkamer;

class TestDatabase : public QObject
{
    Q_OBJECT

    QTemporaryDir m_map;
    int m_nummer = 0;

    QString nieuwPad() { return m_map.filePath(u"proef%1.weegkamer"_qs.arg(++m_nummer)); }
    static Geheim sleutel(unsigned char vulling = 7)
    {
        Geheim g(32);
        std::fill(g.data(), g.data() + 32, vulling);
        return g;
    }
    /// A migrated file with one dossier in it; closed.
    QString gevuld()
    {
        const QString pad = nieuwPad();
        auto db = Database::open(pad, sleutel(), Database::Wijze::Maak);
        if (!db || !migreer(**db) || !(*db)->voerScriptUit("INSERT INTO dossier (nummer, fase, geopend_op, fase_sinds) VALUES ('2026-001', 'casus', '2026-01-01', '2026-01-01')"))
            qFatal("no fixture");
        return pad;
    }
    static QByteArray inhoud(const QString &pad)
    {
        QFile f(pad);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
    static void zetInhoud(const QString &pad, const QByteArray &bytes)
    {
        QFile f(pad);
        if (!f.open(QIODevice::WriteOnly | QIODevice::Truncate) || f.write(bytes) != bytes.size())
            qFatal("no fixture");
    }
    /// Opens and reads everything; how far that got.
    static Gelukt openEnLees(const QString &pad, const Geheim &k)
    {
        PROBEER_IN(const auto db, Database::open(pad, k, Database::Wijze::Open));
        PROBEER(migreer(*db));
        PROBEER_IN(const QString eerste, db->waarde(u"PRAGMA cipher_integrity_check"_qs));
        if (!eerste.isEmpty())
            return fout(FoutSoort::Beschadigd, eerste);
        return {};
    }

private Q_SLOTS:
    void theFileIsEncryptedFromItsFirstByte()
    {
        const QByteArray bytes = inhoud(gevuld());
        QVERIFY(bytes.size() > 4096);
        QVERIFY(!bytes.contains("SQLite"));
        QVERIFY(!bytes.contains("2026-001"));
        QVERIFY(!bytes.contains("CREATE TABLE"));
    }

    void itOpensAgainWithItsKeyOnly()
    {
        const QString pad = gevuld();
        QVERIFY(openEnLees(pad, sleutel()).has_value());
        const auto verkeerd = openEnLees(pad, sleutel(8));
        QVERIFY(!verkeerd);
        QCOMPARE(verkeerd.error().soort, FoutSoort::Beschadigd);
    }

    void thePragmasAreAsDesigned_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("waarde");
        for (const auto &[p, w] : {std::pair{"journal_mode", "delete"}, {"synchronous", "3"}, {"locking_mode", "exclusive"}, {"secure_delete", "1"},
                                   {"temp_store", "2"}, {"foreign_keys", "1"}, {"trusted_schema", "0"}, {"cell_size_check", "1"}, {"page_size", "4096"}})
            QTest::newRow(p) << QString::fromLatin1(p) << QString::fromLatin1(w);
    }
    void thePragmasAreAsDesigned()
    {
        QFETCH(QString, pragma);
        QFETCH(QString, waarde);
        const auto db = Database::open(gevuld(), sleutel(), Database::Wijze::Open);
        QVERIFY(db);
        QCOMPARE(*(*db)->waarde(u"PRAGMA "_qs + pragma), waarde);
    }

    /// Envelopes were made with pages of 4,096 bytes before, as the file still is.
    void anEnvelopeOfLargerPagesIsReadToo()
    {
        const auto bestand = Database::open(gevuld(), sleutel(), Database::Wijze::Open);
        QVERIFY(bestand);
        const auto beeld = (*bestand)->serialiseer();
        QVERIFY(beeld);
        const auto groot = Database::inGeheugen(*beeld);
        QVERIFY(groot);
        QCOMPARE(*(*groot)->waarde(u"PRAGMA page_size"_qs), u"4096"_qs);
        QCOMPARE(*(*groot)->waarde(u"SELECT nummer FROM dossier"_qs), u"2026-001"_qs);
        const auto nu = Database::inGeheugen();
        QVERIFY(nu);
        QCOMPARE(*(*nu)->waarde(u"PRAGMA page_size"_qs), u"1024"_qs);
    }

    void aPlaintextDatabaseIsNoKamer()
    {
        const QString pad = nieuwPad();
        zetInhoud(pad, QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0'));
        const auto db = Database::open(pad, sleutel(), Database::Wijze::Open);
        QVERIFY(!db);
        QCOMPARE(db.error().soort, FoutSoort::AnderBestand);
    }

    void aFileOfRubbishIsDamaged()
    {
        const QString pad = nieuwPad();
        zetInhoud(pad, QByteArray(8192, 'x'));
        QCOMPARE(openEnLees(pad, sleutel()).error().soort, FoutSoort::Beschadigd);
    }

    void aMissingFileIsNotMade()
    {
        const QString pad = nieuwPad();
        QCOMPARE(openEnLees(pad, sleutel()).error().soort, FoutSoort::NietGevonden);
        QVERIFY(!QFile::exists(pad));
    }

    void everyFlippedBitIsDetected()
    {
        const QString pad = gevuld();
        const QByteArray heel = inhoud(pad);
        QVERIFY(openEnLees(pad, sleutel()).has_value()); // the control: without a flip all is well
        int gezien = 0;
        for (qsizetype plek = 0; plek < heel.size(); plek += 997) {
            QByteArray stuk = heel;
            stuk[plek] = static_cast<char>(stuk.at(plek) ^ 0x10);
            zetInhoud(pad, stuk);
            const auto uitkomst = openEnLees(pad, sleutel());
            QVERIFY2(!uitkomst, qPrintable(u"byte %1 flipped, not seen"_qs.arg(plek)));
            QVERIFY2(uitkomst.error().soort == FoutSoort::Beschadigd || uitkomst.error().soort == FoutSoort::Machine, qPrintable(uitkomst.error().detail));
            ++gezien;
        }
        QVERIFY(gezien > 100);
    }

    void aTruncatedFileIsDetected()
    {
        const QString pad = gevuld();
        const QByteArray heel = inhoud(pad);
        for (qsizetype rest = 100; rest < heel.size(); rest += 40'000) {
            zetInhoud(pad, heel.left(rest));
            QVERIFY2(!openEnLees(pad, sleutel()), qPrintable(u"cut to %1 bytes, not seen"_qs.arg(rest)));
        }
    }

    void aNewerSchemaIsLeftAlone()
    {
        const QString pad = gevuld();
        {
            const auto db = Database::open(pad, sleutel(), Database::Wijze::Open);
            QVERIFY((*db)->waarde(u"PRAGMA user_version=9999"_qs));
        }
        const QByteArray voor = inhoud(pad);
        QCOMPARE(openEnLees(pad, sleutel()).error().soort, FoutSoort::NieuwereVersie);
        QCOMPARE(inhoud(pad), voor);
    }

    void anotherProgramsEncryptedFileIsNoKamer()
    {
        const QString pad = gevuld();
        {
            const auto db = Database::open(pad, sleutel(), Database::Wijze::Open);
            QVERIFY((*db)->waarde(u"PRAGMA application_id=1"_qs));
        }
        QCOMPARE(openEnLees(pad, sleutel()).error().soort, FoutSoort::AnderBestand);
    }

    void everyTableSaysWhereItsDossierIs()
    {
        const auto db = Database::inGeheugen();
        QVERIFY(migreer(**db));
        auto s = (*db)->bereid(Modus::Onderhoud, u"SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'zoekindex%'"_qs);
        QStringList inSchema;
        while (*s->stap()) {
            inSchema.append(s->tekstVan(0));
            QVERIFY2(s->tekstVan(1).contains(u"INTEGER PRIMARY KEY"_qs), qPrintable(s->tekstVan(0)));
        }
        QStringList verklaard;
        for (const Tabel &t : tabellen()) {
            verklaard.append(QLatin1String(t.naam));
            QVERIFY2((t.dossierkolom == nullptr) == (t.waaromGeen != nullptr), t.naam);
            if (t.dossierkolom) {
                const auto kolom = (*db)->waarde(u"SELECT count(*) FROM pragma_table_info('%1') WHERE name = '%2'"_qs.arg(QLatin1String(t.naam), QLatin1String(t.dossierkolom)));
                QCOMPARE(*kolom, u"1"_qs);
            }
        }
        inSchema.sort();
        verklaard.sort();
        QCOMPARE(verklaard, inSchema);
    }

    void everyNamedStatementCanBePrepared()
    {
        const auto db = Database::inGeheugen();
        QVERIFY(migreer(**db));
        QVERIFY(maakRolzichten(**db, {1, u"politie"_qs, Kijker::Bereik::Eigen}));
        int aantal = 0;
        QDirIterator it(u":/weegkamer/sql"_qs, {u"*.sql"_qs}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QString naam = it.next().mid(16);
            naam.chop(4);
            const auto tekst = (*db)->tekstVan(naam.toLatin1().constData());
            const bool zicht = tekst->contains(u"rv_"_qs);
            const bool transactie = naam.startsWith(u"opslag/"_qs); // the machinery's alone
            const auto s = (*db)->sql(zicht ? Modus::Vraag : transactie ? Modus::Onderhoud : Modus::Handeling, naam.toLatin1().constData());
            QVERIFY2(!transactie || !(*db)->sql(Modus::Vraag, naam.toLatin1().constData()), qPrintable(naam));
            QVERIFY2(!transactie || !(*db)->sql(Modus::Handeling, naam.toLatin1().constData()), qPrintable(naam));
            QVERIFY2(s.has_value(), qPrintable(naam + u": "_qs + (s ? QString() : s.error().detail)));
            ++aantal;
        }
        QVERIFY(aantal > 20);
    }

    void theLogCannotBeChangedByAStatement()
    {
        const auto db = Database::inGeheugen();
        QVERIFY(migreer(**db));
        QVERIFY((*db)->voerScriptUit("INSERT INTO logboek VALUES (1, 't', 1, 'r', 'h', NULL, 'g', 'gedaan', x'00', x'00')"));
        QVERIFY(!(*db)->voerScriptUit("UPDATE logboek SET account = 2"));
        QVERIFY(!(*db)->voerScriptUit("DELETE FROM logboek"));
        QCOMPARE(*(*db)->waarde(u"SELECT account FROM logboek"_qs), u"1"_qs);
    }

    void aFlippedByteIsSeenInEveryPage()
    {
        const QString pad = gevuld();
        QVERIFY(bewijsPaginas(pad, sleutel()));
        QVERIFY(!bewijsPaginas(pad, sleutel(8)));
        constexpr qsizetype pagina = 4096;
        const QByteArray gaaf = inhoud(pad);
        const qsizetype paginas = gaaf.size() / pagina;
        QVERIFY(paginas > 20);
        for (qsizetype i = 0; i < paginas; ++i) {
            QByteArray kapot = gaaf;
            const qsizetype plek = i * pagina + (i * 37) % pagina;
            kapot[plek] = static_cast<char>(kapot.at(plek) ^ 1);
            zetInhoud(pad, kapot);
            if (const auto db = Database::open(pad, sleutel(), Database::Wijze::Open)) // a search must not take it for empty either
                QVERIFY2(!zoekResidu(**db, {u"nergens"_qs}), qPrintable(u"page %1"_qs.arg(i + 1)));
            const Gelukt gezien = bewijsPaginas(pad, sleutel());
            QVERIFY2(!gezien, qPrintable(u"page %1"_qs.arg(i + 1)));
            QVERIFY2(gezien.error().soort == FoutSoort::Beschadigd, qPrintable(gezien.error().detail));
        }
        zetInhoud(pad, gaaf.left(gaaf.size() - pagina)); // a page less than it says
        QVERIFY(!bewijsPaginas(pad, sleutel()));
        zetInhoud(pad, gaaf);
        QVERIFY(bewijsPaginas(pad, sleutel()));
    }

    void aPlanIsMadeOnceWhateverIsBound()
    {
        const auto db = Database::inGeheugen();
        QVERIFY(migreer(**db));
        const auto opnieuwBereid = [&] {
            auto s = (*db)->bereid(Modus::Onderhoud, u"SELECT id FROM dossier WHERE nummer LIKE :nummer ORDER BY id LIMIT :aantal"_qs);
            for (const int aantal : {1, 200, 3}) {
                s->bind(":aantal", aantal);
                s->bind(":nummer", u"2026-%1%"_qs.arg(aantal));
                if (!s->voerUit())
                    return -1;
                s->opnieuw();
            }
            return sqlite3_stmt_status(s->handle(), SQLITE_STMTSTATUS_REPREPARE, 0);
        };
        QCOMPARE(opnieuwBereid(), 0);

        const auto los = (*db)->bereid(Modus::Onderhoud, u"SELECT 1"_qs); // the control: how SQLite is when nobody says so
        sqlite3_db_config(sqlite3_db_handle(los->handle()), SQLITE_DBCONFIG_ENABLE_QPSG, 0, nullptr);
        QVERIFY(opnieuwBereid() > 0);
    }

    void aTransactionThatIsNotCommittedLeavesNothing()
    {
        const auto db = Database::inGeheugen();
        QVERIFY(migreer(**db));
        {
            const auto t = Transaction::begin(**db);
            QVERIFY((*db)->voerScriptUit("INSERT INTO nummering VALUES (2026, 1)"));
        }
        QCOMPARE(*(*db)->waarde(u"SELECT count(*) FROM nummering"_qs), u"0"_qs);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
