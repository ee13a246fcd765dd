// SPDX-License-Identifier: EUPL-1.2
// kill -9 at any moment: what was acknowledged is there, the file is whole, the log is equal to the data.
#include "core/aanmelding/melding.h"
#include "tests/faults/campagne.h"
#include "tests/faults/gaaf.h"
#include "tests/faults/kind.h"
#include "tests/steun/huis.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace weegkamer;

namespace
{
/// The child: makes meldingen until it is killed, and says which ones were acknowledged.
int meldAlMaar(const QStringList &woorden)
{
    const VasteKlok klok(QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC));
    const auto kamer = Kamer::open(woorden.at(0), accountVan(Rol::Casuscoordinator), huisgeheim(), klok);
    if (!kamer)
        return 1;
    for (;;) {
        const auto gedaan = (*kamer)->doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"x"_qs});
        if (!gedaan)
            return 1;
        bevestig(gedaan->nummer.toLatin1());
    }
}

QSet<QByteArray> nummers(Kamer &kamer)
{
    QSet<QByteArray> uit;
    auto s = kamer.database().bereid(Modus::Onderhoud, u"SELECT nummer FROM dossier"_qs);
    while (s && s->stap().value_or(false))
        uit.insert(s->tekstVan(0).toLatin1());
    return uit;
}
} // namespace

class TestKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingAcknowledgedIsLost()
    {
        constexpr int perKamer = 50; // a kamer of a few hundred dossiers is checked as well as a big one, and faster
        QRandomGenerator toeval(20261125);
        std::optional<Huis> huis;
        QSet<QByteArray> bevestigd;
        int onbevestigd = 0;
        for (Campagne c(u"kill"_qs, 300, 10'000); c.verder();) {
            if (!huis || c.ronde() % perKamer == 0) {
                huis.emplace();
                huis->logUit();
                bevestigd.clear();
                onbevestigd = 0;
            }
            const int regels = c.ronde() % 5;
            const Kindeinde einde = dood({u"meld"_qs, huis->pad()}, regels, std::chrono::microseconds(toeval.bounded(4'000)));
            QVERIFY2(einde.gedood, einde.fouten.constData());
            bevestigd.unite(QSet<QByteArray>(einde.regels.cbegin(), einde.regels.cend()));
            c.trof(einde.regels.isEmpty() ? u"before the first"_qs : u"later"_qs);
            ++onbevestigd; // one a round may be there without the parent having heard of it

            Kamer &kamer = huis->coordinator();
            const QString mis = nietGaaf(kamer);
            QVERIFY2(mis.isEmpty(), qPrintable(mis));
            const QSet<QByteArray> er = nummers(kamer);
            QVERIFY2((bevestigd - er).isEmpty(), (bevestigd - er).values().join(' ').constData());
            QVERIFY((er - bevestigd).size() <= onbevestigd);
            QCOMPARE(*kamer.database().waarde(u"SELECT count(*) FROM logboek WHERE handeling = 'aanmelding.neem-melding-aan'"_qs), QString::number(er.size()));
            huis->logUit();
        }
    }

    void theTestSeesALoss()
    {
        Huis huis;
        MOET(const Gedaan een, huis.coordinator().doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"x"_qs}));
        QVERIFY(nummers(huis.coordinator()).contains(een.nummer.toLatin1()));
        QCOMPARE(nietGaaf(huis.coordinator()), QString());
        // An entry of the log that is gone, as a lost commit would leave it.
        MOET_LUKKEN(huis.coordinator().database().voerScriptUit("DROP TRIGGER logboek_houdt; DELETE FROM logboek WHERE volgnummer = (SELECT max(volgnummer) FROM logboek) - 1;"));
        QVERIFY(!nietGaaf(huis.coordinator()).isEmpty());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (const auto code = alsKind({{u"meld"_qs, meldAlMaar}}))
        return *code;
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
