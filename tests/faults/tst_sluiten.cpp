// SPDX-License-Identifier: EUPL-1.2
// kill -9 in each phase of closing a casus: afterwards it is open with all its rows, or shielded with all of them in the envelope.
#include "core/bewaring/bewaring.h"
#include "core/bewaring/inhoud.h"
#include "core/bewaring/sluitaf.h"
#include "core/opslag/tabellen.h"
#include "tests/faults/campagne.h"
#include "tests/faults/gaaf.h"
#include "tests/faults/kind.h"
#include "tests/faults/storingsvfs.h"
#include "tests/steun/afscherming.h"
#include "tests/steun/vul.h"

#include <QCoreApplication>

using namespace weegkamer;

namespace
{
SluitAf sluiten(DossierId id)
{
    return {id, Sluitreden::DoelBereikt, u"Er is werk."_qs, u"Een terugval blijft mogelijk."_qs};
}

/// The child: closes the casus; is killed at the n-th step of this kind. Says "klaar" with the number of steps when it was not.
int sluit(const QStringList &woorden)
{
    Storingsvfs vfs;
    const VasteKlok klok(QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC));
    const auto kamer = Kamer::open(woorden.at(0), accountVan(Rol::Casuscoordinator), huisgeheim(), klok);
    if (!kamer)
        return 1;
    const auto stap = static_cast<Schijfstap>(woorden.at(2).toInt());
    vfs.laatSterven(stap, woorden.at(3).toInt(), static_cast<Storingsvfs::Dood>(woorden.at(4).toInt()));
    if (!(*kamer)->doe(sluiten(DossierId(woorden.at(1).toLongLong()))))
        return 1;
    bevestig("klaar " + QByteArray::number(vfs.aantalVan(stap)));
    return 0;
}

/// How many rows of the dossier stand in the tables that go into the envelope.
Uitkomst<int> rijen(Database &db, DossierId id)
{
    int uit = 0;
    for (const Tabel &t : tabellen()) {
        if (t.dossierkolom && t.bijSluiten == BijSluiten::InEnvelop) {
            PROBEER_IN(const QString n, db.waarde(u"SELECT count(*) FROM %1 WHERE dossier = %2"_qs.arg(QLatin1String(t.naam), id.tekst())));
            uit += n.toInt();
        }
    }
    return uit;
}
} // namespace

class TestSluiten : public QObject
{
    Q_OBJECT

    Huis m_huis;
    DossierId m_dossier;
    int m_rijen = 0;

    /// The casus is whole on one side or the other; says on which.
    static void controleer(const QString &pad, const Klok &klok, DossierId dossier, int rijenVoor, QString *kant)
    {
        auto open = Kamer::open(pad, accountVan(Rol::Casuscoordinator), huisgeheim(), klok);
        QVERIFY2(open, qPrintable(waarom(open)));
        Kamer &kamer = **open;
        const QString mis = nietGaaf(kamer);
        QVERIFY2(mis.isEmpty(), qPrintable(mis));
        MOET(const QString fase, kamer.database().waarde(u"SELECT fase FROM dossier WHERE id = %1"_qs.arg(dossier.tekst())));
        MOET(const int n, rijen(kamer.database(), dossier));
        const QString gelogd = *kamer.database().waarde(u"SELECT count(*) FROM logboek WHERE handeling = 'casus.sluit-af'"_qs);
        if (fase == u"casus") {
            QCOMPARE(n, rijenVoor);
            QCOMPARE(gelogd, u"0"_qs);
            QCOMPARE(*kamer.database().waarde(u"SELECT count(*) FROM envelop"_qs), u"0"_qs);
        } else {
            QCOMPARE(fase, u"afgeschermd"_qs);
            QCOMPARE(n, 0);
            QCOMPARE(gelogd, u"1"_qs);
            MOET(const Inhoudbeeld inhoud, kijk(kamer, dossier, Kijkreden::Heropening));
            QCOMPARE(inhoud.betrokkenen.constFirst().naam, vulwoorden.constFirst());
        }
        *kant = fase;
    }

private Q_SLOTS:
    void initTestCase()
    {
        MOET(const DossierId dossier, vulCasus(m_huis));
        m_dossier = dossier;
        MOET(const int aantal, rijen(m_huis.coordinator().database(), m_dossier));
        m_rijen = aantal;
        QVERIFY(m_rijen > 20);
        m_huis.logUit();
    }

    void aKillInEachPhaseLeavesItOpenOrShielded_data()
    {
        QTest::addColumn<int>("stap");
        for (Schijfstap stap : schijfstappen)
            QTest::newRow(qPrintable(naam(stap))) << static_cast<int>(stap);
    }
    void aKillInEachPhaseLeavesItOpenOrShielded()
    {
        QFETCH(int, stap);
        QTemporaryDir map;
        const QString pad = map.filePath(u"k.weegkamer"_qs);
        const auto woorden = [&](int n, int wanneer) {
            return QStringList{u"sluit"_qs, pad, m_dossier.tekst(), QString::number(stap), QString::number(n), QString::number(wanneer)};
        };
        QVERIFY(kopieerKamer(m_huis.pad(), pad));
        const Kindeinde heel = laatLopen(woorden(0, 0));
        QVERIFY2(!heel.gedood && heel.regels.size() == 1, heel.fouten.constData());
        const int stappen = heel.regels.constFirst().mid(6).toInt();
        QVERIFY2(stappen > 0, "this phase does not exist");
        for (Campagne c(u"sluiten-%1"_qs.arg(stap), 8, 200); c.verder();) {
            QVERIFY(kopieerKamer(m_huis.pad(), pad));
            // Every step of the phase, before, half-way and after; spread evenly when there are more of them than rounds.
            const int moment = c.ronde() % (stappen * 3);
            const Kindeinde einde = laatLopen(woorden(1 + (moment / 3) * qMax(1, stappen * 3 / (c.ronde() + c.rondenTeGaan())) % stappen, moment % 3));
            QVERIFY2(einde.gedood, einde.fouten.constData());
            QString kant;
            controleer(pad, m_huis.klok, m_dossier, m_rijen, &kant);
            if (QTest::currentTestFailed())
                return;
            c.trof(kant);
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (const auto code = alsKind({{u"sluit"_qs, sluit}}))
        return *code;
    TestSluiten test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sluiten.moc"
