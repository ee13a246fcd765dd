// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/envelop.h"
#include "core/opslag/dossierkopie.h"
#include "core/opslag/migratie.h"
#include "tests/steun/vul.h"

#include <QFile>
#include <QRegularExpression>

using namespace weegkamer;

class TestEnvelop : public QObject
{
    Q_OBJECT

    static const QList<BijSluiten> &gaatErin()
    {
        static const QList<BijSluiten> lijst{BijSluiten::InEnvelop};
        return lijst;
    }
    static constexpr int zonderIndexenSinds = 18; ///< the schema of the first envelopes without them
    static bool raaktIndexen(const QByteArray &migratie)
    {
        static const QRegularExpression vorm(u"DROP\\s+INDEX\\s+(?!IF\\s+EXISTS)"_qs, QRegularExpression::CaseInsensitiveOption);
        return vorm.match(QString::fromUtf8(migratie)).hasMatch();
    }
    static Context in(Kamer &kamer) { return Context(kamer.database(), Modus::Handeling, kamer.wie(), kamer.nu()); }

private Q_SLOTS:
    void everyTableThatIsSealedComesBackAsItWas()
    {
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        Kamer &kamer = huis.coordinator();
        Context context = in(kamer);
        MOET(const Dossierkop kop, dossierkop(context, id));
        MOET(const QStringList voor, dump(kamer.database(), id, gaatErin()));
        for (const Tabel &tabel : tabellen()) {
            if (tabel.dossierkolom && tabel.bijSluiten == BijSluiten::InEnvelop) {
                const QString begin = QLatin1String(tabel.naam) + u'|';
                QVERIFY2(std::any_of(voor.begin(), voor.end(), [&](const QString &r) { return r.startsWith(begin); }), tabel.naam);
            }
        }
        MOET_LUKKEN(verzegelInEnvelop(context, kop));
        MOET_LUKKEN(verwijderRijen(kamer.database(), id, {BijSluiten::InEnvelop, BijSluiten::Weg}));
        MOET(const QStringList tussen, dump(kamer.database(), id, gaatErin()));
        QVERIFY(tussen.isEmpty());
        MOET_LUKKEN(hefEnvelopOp(context, kop));
        MOET(const QStringList na, dump(kamer.database(), id, gaatErin()));
        QCOMPARE(na, voor);
        MOET(const QString over, kamer.database().waarde(u"SELECT count(*) FROM envelop"_qs));
        QCOMPARE(over, u"0"_qs);
    }

    void anOpenedEnvelopeAnswersTheSameQuestions()
    {
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        Kamer &kamer = huis.coordinator();
        Context context = in(kamer);
        MOET(const Dossierkop kop, dossierkop(context, id));
        MOET(const QStringList voor, dump(kamer.database(), id, gaatErin()));
        MOET_LUKKEN(verzegelInEnvelop(context, kop));
        MOET(const auto envelop, openEnvelop(context, kop));
        MOET(const QStringList erin, dump(*envelop, id, gaatErin()));
        QCOMPARE(erin, voor);
    }

    void ofTheIndexesAnEnvelopeHasThoseOnlyThatGuardSomething()
    {
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        Context context = in(huis.coordinator());
        MOET(const Dossierkop kop, dossierkop(context, id));
        MOET_LUKKEN(verzegelInEnvelop(context, kop));
        MOET(const auto envelop, openEnvelop(context, kop));
        const auto aantal = [](Database &db, const QString &vorm) {
            return db.waarde(u"SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND sql LIKE '%1'"_qs.arg(vorm)).value_or(u"?"_qs);
        };
        Database &kamer = huis.coordinator().database();
        QCOMPARE(aantal(*envelop, u"CREATE INDEX%"_qs), u"0"_qs);
        QVERIFY(aantal(kamer, u"CREATE INDEX%"_qs).toInt() > 50);
        QCOMPARE(aantal(*envelop, u"CREATE UNIQUE%"_qs), aantal(kamer, u"CREATE UNIQUE%"_qs));
        // So what changes an index later must find nothing strange in its not being there.
        QVERIFY(!raaktIndexen("DROP INDEX IF EXISTS feit_dossier;") && raaktIndexen("ALTER TABLE feit ADD COLUMN x;\nDROP INDEX feit_dossier;"));
        for (int n = zonderIndexenSinds; n <= schemaVersie(); ++n) {
            QFile migratie(u":/weegkamer/migraties/%1.sql"_qs.arg(n, 4, 10, QLatin1Char('0')));
            QVERIFY2(migratie.open(QIODevice::ReadOnly) && !raaktIndexen(migratie.readAll()), qPrintable(migratie.fileName()));
        }
    }

    void whoHoldsNoAfschermKeyDoesNotOpenIt()
    {
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        {
            Context context = in(huis.coordinator());
            MOET(const Dossierkop kop, dossierkop(context, id));
            MOET_LUKKEN(verzegelInEnvelop(context, kop));
        }
        Context context = in(huis.als(Rol::Politie));
        MOET(const Dossierkop kop, dossierkop(context, id));
        const auto open = openEnvelop(context, kop);
        QVERIFY(!open);
        QCOMPARE(open.error().soort, FoutSoort::GeenRecht);
    }

    void anEnvelopeBelongsToItsOwnDossierOnly()
    {
        Huis huis;
        MOET(const DossierId een, vulCasus(huis));
        MOET(const DossierId twee, vulCasus(huis));
        Context context = in(huis.coordinator());
        MOET(const Dossierkop kopEen, dossierkop(context, een));
        MOET(const Dossierkop kopTwee, dossierkop(context, twee));
        MOET_LUKKEN(verzegelInEnvelop(context, kopEen));
        MOET_LUKKEN(verzegelInEnvelop(context, kopTwee));
        MOET_LUKKEN(huis.coordinator().database().waarde(
            u"UPDATE envelop SET inhoud = (SELECT inhoud FROM envelop WHERE dossier = %1), sleutel = (SELECT sleutel FROM envelop WHERE dossier = %1) WHERE dossier = %2"_qs
                .arg(een.waarde()).arg(twee.waarde())));
        const auto open = openEnvelop(context, kopTwee);
        QVERIFY(!open);
        QCOMPARE(open.error().soort, FoutSoort::Beschadigd);
    }
};

QTEST_GUILESS_MAIN(TestEnvelop)
#include "tst_envelop.moc"
