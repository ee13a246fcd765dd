// SPDX-License-Identifier: EUPL-1.2
// kill -9 in each phase of a change of the keyring: the old keyring or the new one is there, whole, and opens for everybody.
#include "core/toegang/sleutelbos.h"
#include "tests/faults/campagne.h"
#include "tests/faults/gaaf.h"
#include "tests/faults/kind.h"
#include "tests/toegang/proefbos.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace weegkamer;

namespace
{
constexpr Stap stappen[] = {Stap::Maken, Stap::Schrijven, Stap::Syncen, Stap::Sluiten, Stap::Hernoemen, Stap::MapSyncen};
constexpr const char *stapnamen[] = {"making the new file", "writing", "syncing", "closing", "renaming", "syncing the folder"};

QString zin(int beurt)
{
    return QStringLiteral("een lange zin voor Jansen, beurt %1").arg(beurt);
}

/// The child: Jansen chooses another password; killed just before the step (-1: whenever the parent does it).
int wijzig(const QStringList &woorden)
{
    auto bos = Sleutelbos::lees(woorden.at(0));
    if (!bos)
        return 1;
    const int stap = woorden.at(1).toInt();
    bevestig("begonnen");
    const auto nieuw = bos->wijzigWachtwoord(QStringLiteral("Jansen"), proefbos::wachtwoord(woorden.at(2)), proefbos::wachtwoord(woorden.at(3)), proefbos::nu);
    if (!nieuw || !bos->schrijf(woorden.at(0), stap < 0 ? Storing() : sterfBij(static_cast<Stap>(stap))))
        return 1;
    bevestig("geschreven");
    return 0;
}

/// The child: the journal but for five entries goes; killed just before the step (-1: whenever the parent does it).
int kort(const QStringList &woorden)
{
    auto bos = Sleutelbos::lees(woorden.at(0));
    if (!bos)
        return 1;
    const int stap = woorden.at(1).toInt();
    const auto wie = bos->logIn(QStringLiteral("Jansen"), proefbos::wachtwoordVan(QStringLiteral("Jansen")));
    bevestig("begonnen");
    if (!wie || !bos->kortIn(*wie, bos->generatie().laatsteRegel() - 5, proefbos::nu) ||
        !bos->schrijf(woorden.at(0), stap < 0 ? Storing() : sterfBij(static_cast<Stap>(stap))))
        return 1;
    bevestig("geschreven");
    return 0;
}
} // namespace

class TestSleutelwijziging : public QObject
{
    Q_OBJECT

    QTemporaryDir m_map;

    QString pad() const { return m_map.filePath(QStringLiteral("proef.sleutelbos")); }

    /// Whole, and Jansen's password is the old one or the new one; says which.
    void controleer(const QString &oud, const QString &nieuw, bool moetNieuw, bool *isNieuw)
    {
        const auto bos = Sleutelbos::lees(pad());
        QVERIFY2(bos, bos ? "" : qPrintable(bos.error().detail));
        QCOMPARE(bos->toestand(), Bostoestand::Gaaf);
        QVERIFY(bos->controleerJournaal());
        const bool metOud = bos->logIn(QStringLiteral("Jansen"), proefbos::wachtwoord(oud)).has_value();
        const bool metNieuw = bos->logIn(QStringLiteral("Jansen"), proefbos::wachtwoord(nieuw)).has_value();
        QVERIFY2(metOud != metNieuw, metOud ? "both passwords open it" : "nobody can log in any more");
        QVERIFY2(metNieuw || !moetNieuw, "what was acknowledged is lost");
        QVERIFY(bos->logIn(QStringLiteral("De Boer"), proefbos::wachtwoordVan(QStringLiteral("De Boer"))).has_value());
        *isNieuw = metNieuw;
    }

private Q_SLOTS:
    void aKillInEachPhase_data()
    {
        QTest::addColumn<int>("stap");
        QTest::newRow("any moment") << -1;
        for (int i = 0; i < int(std::size(stappen)); ++i)
            QTest::newRow(stapnamen[i]) << i;
    }
    void aKillInEachPhase()
    {
        QFETCH(int, stap);
        proefbos::Proef proef;
        QVERIFY(proef.bos.has_value());
        QVERIFY(proef.bos->schrijf(pad()));
        QString nu = QStringLiteral("een lange zin voor Jansen");
        for (Campagne c(u"sleutelwijziging-%1"_qs.arg(stap), 5, 200); c.verder();) {
            const QString straks = zin(c.ronde());
            const QStringList woorden{u"wijzig"_qs, pad(), QString::number(stap < 0 ? -1 : static_cast<int>(stappen[stap])), nu, straks};
            // The change takes some ten milliseconds of key derivation, and then the file.
            const Kindeinde einde = stap < 0 ? dood(woorden, 1, std::chrono::microseconds(c.ronde() * 1'777 % 40'000)) : laatLopen(woorden);
            QVERIFY2(einde.gedood || stap < 0, einde.fouten.constData());
            bool isNieuw = false;
            controleer(nu, straks, einde.regels.contains("geschreven"), &isNieuw);
            if (QTest::currentTestFailed())
                return;
            c.trof(isNieuw ? u"new"_qs : u"old"_qs);
            if (isNieuw)
                nu = straks;
        }
    }

    void aKillWhileTheJournalIsTrimmed_data() { aKillInEachPhase_data(); }
    void aKillWhileTheJournalIsTrimmed()
    {
        QFETCH(int, stap);
        proefbos::Proef proef;
        QVERIFY(proef.bos.has_value());
        const Ontgrendeld wie = proef.in(u"Jansen"_qs);
        for (Campagne c(u"journaalinkorting-%1"_qs.arg(stap), 3, 200); c.verder();) {
            Sleutelbos bos = *proef.bos;
            for (int i = 0; i < 20; ++i)
                QVERIFY(bos.noteer(wie, Journaalsoort::Ingelogd, AccountId(1), {}, proefbos::nu));
            const qint64 einde = bos.generatie().laatsteRegel();
            QVERIFY(bos.neemOver(wie, einde) && bos.schrijf(pad()));
            const QStringList woorden{u"kort"_qs, pad(), QString::number(stap < 0 ? -1 : static_cast<int>(stappen[stap]))};
            const Kindeinde afloop = stap < 0 ? dood(woorden, 1, std::chrono::microseconds(c.ronde() * 977 % 8'000)) : laatLopen(woorden);
            QVERIFY2(afloop.gedood || stap < 0, afloop.fouten.constData());
            const auto na = Sleutelbos::lees(pad());
            QVERIFY2(na, na ? "" : qPrintable(na.error().detail));
            QCOMPARE(na->toestand(), Bostoestand::Gaaf);
            QVERIFY(na->controleerJournaal());
            // Whole, or trimmed as asked; never something between.
            QCOMPARE(na->generatie().laatsteRegel(), einde);
            const qint64 weg = na->generatie().ingekortTot();
            QVERIFY(weg == 0 || weg == einde - 5);
            QVERIFY2(weg != 0 || !afloop.regels.contains("geschreven"), "what was acknowledged is lost");
            c.trof(weg == 0 ? u"whole"_qs : u"trimmed"_qs);
        }
    }

    void theTestSeesAHalfWrittenKeyring()
    {
        proefbos::Proef proef;
        QVERIFY(proef.bos->schrijf(pad()));
        QFile f(pad());
        QVERIFY(f.resize(f.size() / 3));
        QVERIFY(!Sleutelbos::lees(pad()));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (const auto code = alsKind({{QStringLiteral("wijzig"), wijzig}, {QStringLiteral("kort"), kort}}))
        return *code;
    TestSleutelwijziging test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sleutelwijziging.moc"
