// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/envelop.h"
#include "core/opslag/dossierkopie.h"
#include "tests/steun/vul.h"

using namespace weegkamer;

class TestEnvelop : public QObject
{
    Q_OBJECT

    static const QList<BijSluiten> &gaatErin()
    {
        static const QList<BijSluiten> lijst{BijSluiten::InEnvelop};
        return lijst;
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
