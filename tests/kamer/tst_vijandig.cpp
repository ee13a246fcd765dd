// SPDX-License-Identifier: EUPL-1.2
// Random and hostile statements, each as every role: none gives a column or a row that the role may not see. A few thousand a role
// in the suite, 100,000 by the preset `campaign` or as many as WEEGKAMER_RONDEN says, WEEGKAMER_ZAAD for another course.
#include "core/handeling/fase.h"
#include "tests/steun/kanariekamer.h"

#include <QRandomGenerator>

using namespace weegkamer;

namespace
{
/// Composes statements: half of them almost lawful, the rest with something in it that tries to get past the views.
class Aanvaller
{
public:
    Aanvaller(const Zichtset &zichten, quint32 zaad) : m_worp(zaad)
    {
        for (const QByteArray &z : zichten.namen)
            m_zichten.append(QString::fromLatin1(z));
        m_zichten.sort();
        m_achtervoegsel = QString::fromLatin1(zichten.achtervoegsel);
        for (const Tabel &t : tabellen())
            m_tabellen.append(QString::fromLatin1(t.naam));
        for (const Kolomrecht &k : kolomrechten())
            m_kolommen.append(QString::fromLatin1(k.kolommen).split(u' '));
        m_kolommen.removeDuplicates();
    }

    QString statement()
    {
        switch (m_worp.bounded(12)) {
        case 0:
            return keuze({u"PRAGMA table_info(betrokkene)"_qs, u"PRAGMA writable_schema=ON"_qs, u"PRAGMA trusted_schema=ON"_qs, u"ATTACH ':memory:' AS b"_qs,
                          u"ATTACH DATABASE '%1' AS b"_qs.arg(u"proef.weegkamer"_qs), u"DETACH main"_qs, u"VACUUM INTO 'kopie'"_qs, u"REINDEX"_qs, u"ANALYZE"_qs,
                          u"SAVEPOINT a"_qs, u"ROLLBACK"_qs, u"PRAGMA cipher_version"_qs, u"PRAGMA key='x'"_qs, u"PRAGMA rekey='x'"_qs});
        case 1:
            return u"CREATE %1 %2 AS SELECT * FROM %3"_qs.arg(keuze({u"TEMP VIEW"_qs, u"TABLE"_qs, u"TEMP TABLE"_qs, u"VIEW"_qs}), keuze({u"lek"_qs, zicht()}), bron());
        case 2:
            return u"CREATE VIRTUAL TABLE temp.lek USING %1"_qs.arg(
                keuze({u"fts5vocab('main', 'zoekindex', 'row')"_qs, u"fts5vocab('main', 'zoekindex', 'instance')"_qs, u"fts5(a, content='zoektekst')"_qs}));
        case 3:
            return u"CREATE TEMP TRIGGER lek AFTER INSERT ON %1 BEGIN SELECT * FROM %2; END"_qs.arg(tabel(), bron());
        case 4:
            return u"%1 RETURNING %2"_qs.arg(keuze({u"DELETE FROM "_qs + bron(), u"UPDATE %1 SET %2 = %2"_qs.arg(bron(), kolom()), u"INSERT INTO %1 DEFAULT VALUES"_qs.arg(bron()),
                                                   u"REPLACE INTO %1 SELECT * FROM %1"_qs.arg(bron())}), lijst());
        case 5: {
            const QString naam = keuze({zicht(), zicht().toUpper(), u'"' + zicht() + u'"', u'[' + zicht() + u']', u'`' + zicht() + u'`', u"rv_betrokkene"_qs, u"lek"_qs});
            return u"WITH %1%2 %3 AS %4 (%5) SELECT %6 FROM %1"_qs.arg(naam, keuze({QString(), u"(naam, tekst)"_qs}), keuze({QString(), u"/* x */"_qs}),
                                                                      keuze({QString(), u"MATERIALIZED"_qs, u"NOT MATERIALIZED"_qs}), selectie(), keuze({u"*"_qs, lijst()}));
        }
        case 6:
            return u"WITH RECURSIVE a(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM a WHERE n < 3), %1 AS (%2) SELECT * FROM %1, a"_qs.arg(keuze({u"b"_qs, zicht()}), selectie());
        case 7:
            return u"EXPLAIN %1 %2"_qs.arg(keuze({QString(), u"QUERY PLAN"_qs}), selectie());
        default:
            return selectie();
        }
    }

private:
    QString keuze(const QStringList &uit) { return uit.at(static_cast<qsizetype>(m_worp.bounded(static_cast<int>(uit.size())))); }
    QString zicht() { return keuze(m_zichten); }
    QString tabel() { return keuze(m_tabellen); }
    // Half of them names that many tables have: else hardly a statement would fit its table.
    QString kolom() { return m_worp.bounded(2) ? keuze(m_kolommen) : keuze({u"id"_qs, u"dossier"_qs, u"naam"_qs, u"soort"_qs, u"omschrijving"_qs, u"reden"_qs}); }

    QString bron()
    {
        switch (m_worp.bounded(10)) {
        case 0:
            return keuze({QString(), u"main."_qs, u"temp."_qs}) + tabel();
        case 1:
            return keuze({u"zoekindex"_qs, u"zoekindex_data"_qs, u"zoekindex_idx"_qs, u"zoekindex_content"_qs, u"zoekindex_docsize"_qs, u"zoekindex_config"_qs});
        case 2:
            return keuze({u"sqlite_schema"_qs, u"sqlite_master"_qs, u"sqlite_temp_schema"_qs, u"sqlite_sequence"_qs, u"sqlite_stat1"_qs, u"sqlite_stat4"_qs, u"sqlite_dbpage"_qs, u"dbstat"_qs,
                          u"pragma_table_info('betrokkene')"_qs, u"pragma_database_list"_qs, u"pragma_function_list"_qs, u"ik"_qs + m_achtervoegsel, u"temp.ik"_qs + m_achtervoegsel,
                          u"fts5vocab"_qs, u"sqlite_memory"_qs});
        case 3:
            return u"json_each((SELECT json_group_array(%1) FROM %2))"_qs.arg(kolom(), bron());
        case 4:
            return u"(%1) AS %2"_qs.arg(selectie(), keuze({u"s"_qs, zicht()}));
        default:
            return zicht();
        }
    }

    QString uitdrukking()
    {
        const QString k = kolom();
        switch (m_worp.bounded(14)) {
        case 0:
            return u"(SELECT %1 FROM %2 LIMIT 1)"_qs.arg(k, bron());
        case 1:
            return u"%1(%2)"_qs.arg(keuze({u"upper"_qs, u"lower"_qs, u"trim"_qs, u"max"_qs, u"min"_qs, u"group_concat"_qs, u"json_group_array"_qs, u"total"_qs, u"quote"_qs, u"hex"_qs}), k);
        case 2:
            return u"%1(%2)"_qs.arg(keuze({u"load_extension"_qs, u"readfile"_qs, u"writefile"_qs, u"fts3_tokenizer"_qs, u"fts5"_qs, u"sqlcipher_export"_qs, u"sqlite_offset"_qs,
                                           u"sqlite_compileoption_get"_qs, u"randomblob"_qs, u"zeroblob"_qs, u"edit"_qs, u"eval"_qs, u"unistr"_qs, u"printf"_qs, u"format"_qs}), keuze({k, u"'main'"_qs, u"1"_qs}));
        case 3:
            return keuze({u"snippet(treffer, 0, '', '', '', 64)"_qs, u"highlight(treffer, 0, '', '')"_qs, u"bm25(treffer)"_qs, u"rank"_qs, u"zoekindex"_qs, u"treffer"_qs, u"tekst"_qs});
        case 4:
            return keuze({u"rowid"_qs, u"_rowid_"_qs, u"oid"_qs, u"*"_qs, u"count(*)"_qs, u"sql"_qs, u"term"_qs, u"block"_qs, u"data"_qs, u"value"_qs});
        case 5:
            return u"json_object('a', %1)"_qs.arg(k);
        case 6:
            return u"coalesce(%1, %2) || ''"_qs.arg(k, kolom());
        default:
            return k;
        }
    }

    QString lijst()
    {
        QStringList uit;
        for (int i = 0; i <= static_cast<int>(m_worp.bounded(3)); ++i)
            uit.append(uitdrukking());
        return uit.join(u", "_qs);
    }

    QString selectie()
    {
        if (++m_diepte > 4) {
            --m_diepte;
            return u"SELECT * FROM "_qs + zicht();
        }
        QString s = u"SELECT %1 FROM %2"_qs.arg(m_worp.bounded(2) ? u"*"_qs : lijst(), bron());
        if (m_worp.bounded(4) == 0)
            s += u" a %1 %2 b ON %3"_qs.arg(keuze({u"JOIN"_qs, u"LEFT JOIN"_qs, u"FULL JOIN"_qs, u"CROSS JOIN"_qs}), bron(), keuze({u"1"_qs, u"a.dossier = b.dossier"_qs, u"a.id = b.id"_qs}));
        switch (m_worp.bounded(9)) {
        case 0:
            s += u" WHERE "_qs + keuze({u"1 = 1"_qs, u"1 OR 1"_qs, u"dossier IN (1, 2, 3)"_qs, u"EXISTS (%1)"_qs.arg(selectie()), u"rowid > 0"_qs});
            break;
        case 1:
            s += u" WHERE treffer MATCH "_qs + keuze({u"'kanarie'"_qs, u"'kan*'"_qs, u"'tekst : a*'"_qs, u"'\"kanarie\" OR kanarie'"_qs});
            break;
        case 2:
            s += u" UNION ALL "_qs + selectie();
            break;
        case 3:
            s += u" GROUP BY "_qs + kolom();
            break;
        case 4:
            s += u" ORDER BY %1 LIMIT 40"_qs.arg(uitdrukking());
            break;
        default:
            break;
        }
        --m_diepte;
        return s;
    }

    QRandomGenerator m_worp;
    QStringList m_zichten;
    QStringList m_tabellen;
    QStringList m_kolommen;
    QString m_achtervoegsel;
    int m_diepte = 0;
};

int ronden()
{
    const int gevraagd = qEnvironmentVariableIntValue("WEEGKAMER_RONDEN");
    if (gevraagd > 0)
        return gevraagd;
    return qEnvironmentVariable("WEEGKAMER_CAMPAGNE") == u"vol" ? 100000 : 2000;
}

struct Verloop {
    int aangenomen = 0; ///< prepared
    qint64 waarden = 0; ///< values looked at
    QStringList lekken; ///< with the statement that gave them
};

/// Runs one statement as a vraag would; what comes out is searched.
void probeer(Kanariekamer &proef, Database &db, Rol rol, const QString &sql, Verloop &verloop)
{
    constexpr int hoogstensRijen = 60;
    auto s = db.bereid(Modus::Vraag, sql);
    if (!s)
        return;
    ++verloop.aangenomen;
    for (int rij = 0; rij < hoogstensRijen && s->stap().value_or(false); ++rij) {
        for (int i = 0; i < s->kolommen(); ++i) {
            ++verloop.waarden;
            QStringList gevonden = lekken(rol, s->tekstVan(i)) + lekken(rol, QString::fromUtf8(QByteArray::fromHex(s->bytes(i))));
            if (const auto getal = proef.getal(s->geheel(i)); getal && !magKanarieZien(rol, *getal))
                gevonden.append(getal->tekst());
            if (!gevonden.isEmpty())
                verloop.lekken.append(gevonden.first() + u" <- "_qs + sql);
        }
    }
}

/// All roles that hold the key of the database.
QList<Rol> lezers()
{
    QList<Rol> uit;
    for (const Rol rol : Rollen::alle().lijst()) {
        if (sleutelsVan(rol).bevat(Sleutelsoort::Dossier))
            uit.append(rol);
    }
    return uit;
}
} // namespace

class TestVijandig : public QObject
{
    Q_OBJECT

    std::unique_ptr<Kanariekamer> m_proef;

private Q_SLOTS:
    void initTestCase() { m_proef = std::make_unique<Kanariekamer>(); }

    void noStatementGivesWhatARoleMayNotSee_data()
    {
        QTest::addColumn<Rol>("rol");
        for (const Rol rol : lezers())
            QTest::newRow(qPrintable(tekst(rol))) << rol;
    }
    void noStatementGivesWhatARoleMayNotSee()
    {
        QFETCH(Rol, rol);
        Database &db = m_proef->huis.als(rol).database();
        const int gevraagdZaad = qEnvironmentVariableIntValue("WEEGKAMER_ZAAD");
        Aanvaller aanvaller(db.zichten(), 20260302U + static_cast<quint32>(rol) + static_cast<quint32>(gevraagdZaad));
        Verloop verloop;
        for (int i = 0; i < ronden() && verloop.lekken.size() < 5; ++i)
            probeer(*m_proef, db, rol, aanvaller.statement(), verloop);
        QVERIFY2(verloop.lekken.isEmpty(), qPrintable(verloop.lekken.join(u'\n')));
        // It must not have been all refusals: then it would prove nothing.
        QVERIFY2(verloop.aangenomen > ronden() / 40, qPrintable(QString::number(verloop.aangenomen)));
        QVERIFY2(verloop.waarden > ronden() / 10, qPrintable(QString::number(verloop.waarden)));
        qInfo("%s: %d statements, %d prepared, %lld values", qPrintable(tekst(rol)), ronden(), verloop.aangenomen, static_cast<long long>(verloop.waarden));
    }

    void everyViewShowsItsOwnAndNothingElse_data() { noStatementGivesWhatARoleMayNotSee_data(); }
    void everyViewShowsItsOwnAndNothingElse()
    {
        QFETCH(Rol, rol);
        Database &db = m_proef->huis.als(rol).database();
        Verloop verloop;
        for (const QByteArray &zicht : db.zichten().namen)
            probeer(*m_proef, db, rol, u"SELECT * FROM "_qs + QString::fromLatin1(zicht), verloop);
        QVERIFY2(verloop.lekken.isEmpty(), qPrintable(verloop.lekken.join(u'\n')));
        QCOMPARE(verloop.aangenomen, static_cast<int>(db.zichten().namen.size()));
    }

    // Counts: a role's own, and how many dossiers are shielded only to who can open them.
    void countsAreToldToWhoseTheyAre_data() { noStatementGivesWhatARoleMayNotSee_data(); }
    void countsAreToldToWhoseTheyAre()
    {
        QFETCH(Rol, rol);
        Database &db = m_proef->huis.als(rol).database();
        auto s = db.bereid(Modus::Vraag, u"SELECT soort, sleutel FROM rv_teller%1"_qs.arg(QString::fromLatin1(db.zichten().achtervoegsel)));
        QVERIFY(s.has_value());
        QStringList soorten;
        bool vanAnderen = false;
        bool vanAfgeschermd = false;
        while (s->stap().value_or(false)) {
            soorten.append(s->tekstVan(0));
            vanAnderen = vanAnderen || (s->tekstVan(0) != u"fase" && s->tekstVan(1).section(u'/', 0, 0) != tekst(rol));
            vanAfgeschermd = vanAfgeschermd || (s->tekstVan(0) == u"fase" && s->tekstVan(1) == u"afgeschermd");
        }
        const bool ietsTeZien = rol != Rol::Deelnemer;
        for (const QString &soort : {u"fase"_qs, u"plicht"_qs, u"plichtsoort"_qs})
            QCOMPARE(soorten.contains(soort), ietsTeZien);
        QCOMPARE(vanAnderen, rol == Rol::Casuscoordinator); // who sees what waits for others; the control too
        QCOMPARE(vanAfgeschermd, sleutelsVan(rol).bevat(Sleutelsoort::Afscherm));
    }

    // The kept counts of duties tell no more than the duties themselves that the role sees.
    void countsOfDutiesTellWhatTheDutiesDo_data() { noStatementGivesWhatARoleMayNotSee_data(); }
    void countsOfDutiesTellWhatTheDutiesDo()
    {
        QFETCH(Rol, rol);
        Database &db = m_proef->huis.als(rol).database();
        const auto lees = [&](const QString &sql) {
            QStringList uit;
            auto s = db.bereid(Modus::Vraag, QString(sql).arg(QString::fromLatin1(db.zichten().achtervoegsel)));
            while (s && s->stap().value_or(false))
                uit.append(s->tekstVan(0));
            return uit;
        };
        const QStringList geteld = lees(u"SELECT rol || '/' || ifnull(account, 0) || '/' || count(*) FROM rv_plicht%1 WHERE afgedaan_op IS NULL GROUP BY rol, ifnull(account, 0) ORDER BY 1"_qs);
        const QStringList gehouden = lees(u"SELECT rol || '/' || account || '/' || sum(aantal) FROM rv_plichtteller%1 WHERE per = 'dag' GROUP BY rol, account ORDER BY 1"_qs);
        QCOMPARE(gehouden, rol == Rol::Deelnemer ? QStringList() : geteld);
        QVERIFY(rol != Rol::Casuscoordinator || gehouden.size() > 1); // the control: there is something to count
    }

    // The control: a view that shows too much is found by the very same statements.
    void anOpenedLeakIsFound()
    {
        Database &db = m_proef->huis.als(Rol::Deelnemer).database();
        const Zichtset eigen = db.zichten();
        Zichtset lek = eigen;
        lek.namen.insert("rv_lek" + eigen.achtervoegsel);
        QVERIFY(db.voerScriptUit("CREATE TEMP VIEW rv_lek" + eigen.achtervoegsel + " AS SELECT * FROM main.betrokkene"));
        db.laatZichtenToe(lek);
        Aanvaller aanvaller(db.zichten(), 1);
        Verloop verloop;
        for (int i = 0; i < 2000 && verloop.lekken.isEmpty(); ++i)
            probeer(*m_proef, db, Rol::Deelnemer, aanvaller.statement(), verloop);
        db.laatZichtenToe(eigen);
        QVERIFY(db.voerScriptUit("DROP VIEW temp.rv_lek" + eigen.achtervoegsel));
        QVERIFY(!verloop.lekken.isEmpty());
    }

    // And the canaries themselves are there: the coordinator, who sees almost all, would be caught as a deelnemer.
    void theCanariesSing()
    {
        Database &db = m_proef->huis.coordinator().database();
        Verloop verloop;
        for (const QByteArray &zicht : db.zichten().namen)
            probeer(*m_proef, db, Rol::Deelnemer, u"SELECT * FROM "_qs + QString::fromLatin1(zicht), verloop);
        QVERIFY(verloop.lekken.size() > 100);
        QVERIFY(verloop.lekken.join(u'\n').contains(u"kanarie:betrokkene.bsn:1"_qs));
    }
};

QTEST_GUILESS_MAIN(TestVijandig)
#include "tst_vijandig.moc"
