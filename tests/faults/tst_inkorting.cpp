// SPDX-License-Identifier: EUPL-1.2
// kill -9 at a log-in that trims the keyring's journal, above all between the commit that tells the log of the trim and the keyring that
// is trimmed: the keyring opens, the log names the trim, nothing is lost, and the next log-in reports nothing and trims.
#include "core/kamer/sleutels.h"
#include "core/toegang/inkorting.h"
#include "core/toegang/sleutelbos.h"
#include "tests/faults/campagne.h"
#include "tests/faults/gaaf.h"
#include "tests/faults/kind.h"
#include "tests/faults/storingsvfs.h"
#include "tests/steun/huis.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace weegkamer;

namespace
{
constexpr int regels = 450; ///< more than the number from which a log-in trims
const QDateTime nu({2026, 3, 2}, {9, 0}, Qt::UTC);

/// The child: logs in; killed when the n-th transaction has been committed (0: whenever the parent does it, or not).
int logIn(const QStringList &woorden)
{
    Storingsvfs schijf;
    const VasteKlok klok(nu);
    QElapsedTimer duur;
    duur.start();
    schijf.laatSterven(Schijfstap::JournaalAf, woorden.at(1).toInt(), Storingsvfs::Dood::Erna);
    bevestig("begonnen");
    const auto kamer = Kamer::open(woorden.at(0), accountVan(Rol::Casuscoordinator), huisgeheim(), klok);
    if (!kamer)
        return 1;
    bevestig("ingelogd " + QByteArray::number(schijf.aantalVan(Schijfstap::JournaalAf)) + ' ' + QByteArray::number(duur.nsecsElapsed() / 1000));
    return (*kamer)->bevindingen().isEmpty() ? 0 : 2;
}

std::unique_ptr<Kamer> open(const QString &pad)
{
    static const VasteKlok klok(nu);
    auto kamer = Kamer::open(pad, accountVan(Rol::Casuscoordinator), huisgeheim(), klok);
    if (!kamer)
        qFatal("%s", qPrintable(waarom(kamer)));
    return std::move(*kamer);
}

/// A kamer beside a keyring whose journal is long enough to be trimmed, of which the log has nothing yet. Made once; each round has a copy.
struct Lang {
    Huis huis{nu};
    qint64 laatste = 0; ///< the journal's last entry

    Gelukt maak()
    {
        PROBEER_IN(Sleutelbos bos, Sleutelbos::lees(sleutelbosBij(huis.pad())));
        PROBEER_IN(const Ontgrendeld wie, bos.logIn(accountVan(Rol::Beheerder), huisgeheim()));
        for (int i = 0; i < regels; ++i)
            PROBEER(bos.noteer(wie, Journaalsoort::Geweigerd, wie.account, u"beheer.maak-account B12a"_qs, nu));
        laatste = bos.generatie().laatsteRegel();
        return bos.schrijf(sleutelbosBij(huis.pad()));
    }
    QString kopie(const QTemporaryDir &map) const
    {
        const QString pad = map.filePath(u"proef.weegkamer"_qs);
        return kopieerKamer(huis.pad(), pad) ? pad : QString();
    }
};

/// How often the log tells of a trim that a log-in made, and of one that was found.
struct Verteld {
    int gedaan = 0;
    int gevonden = 0;
    int geweigerd = 0; ///< entries of the journal that were taken over
};
Verteld verteld(Kamer &kamer)
{
    const auto tel = [&](const char *eis) {
        return kamer.database().waarde(u"SELECT count(*) FROM logboek WHERE "_qs + QLatin1String(eis)).value_or(u"-1"_qs).toInt();
    };
    return {tel("handeling = 'toegang.kort-journaal-in' AND resultaat LIKE 'gedaan:%'"), tel("handeling = 'toegang.kort-journaal-in' AND resultaat LIKE 'gevonden:%'"),
            tel("handeling = 'beheer.maak-account' AND resultaat = 'geweigerd B12a'")};
}
} // namespace

class TestInkorting : public QObject
{
    Q_OBJECT

    Lang m_lang;
    int m_commits = 0; ///< of a log-in that trims
    int m_duur = 0;    ///< of one, in microseconds

    /// After the kill: whole, whatever the moment. Says whether the keyring was trimmed already, and whether the log tells of a trim.
    void controleer(const QString &pad, bool *ingekort, int *inLogboek) const
    {
        const auto bos = Sleutelbos::lees(sleutelbosBij(pad));
        QVERIFY2(bos, bos ? "" : qPrintable(bos.error().detail));
        QCOMPARE(bos->toestand(), Bostoestand::Gaaf);
        MOET_LUKKEN(bos->controleerJournaal());
        QCOMPARE(bos->generatie().laatsteRegel(), m_lang.laatste);
        *ingekort = bos->generatie().inkorting.has_value();
        QCOMPARE(bos->generatie().journaal.size(), *ingekort ? blijftStaan : m_lang.laatste);

        // The next log-in: nothing false is reported, nothing was lost, and the journal is short after it.
        auto kamer = open(pad);
        const QString mis = nietGaaf(*kamer);
        QVERIFY2(mis.isEmpty(), qPrintable(mis));
        const Verteld na = verteld(*kamer);
        QCOMPARE(na.gevonden, 0);
        QCOMPARE(na.geweigerd, regels); // each entry of the journal once
        *inLogboek = na.gedaan - (*ingekort ? 0 : 1);
        kamer.reset();
        MOET(const Sleutelbos daarna, Sleutelbos::lees(sleutelbosBij(pad)));
        MOET_LUKKEN(daarna.controleerJournaal());
        QVERIFY(daarna.generatie().inkorting.has_value());
        QCOMPARE(daarna.generatie().journaal.size(), blijftStaan);
        QCOMPARE(daarna.generatie().laatsteRegel(), m_lang.laatste);
        // And the one after that has nothing to say or to do.
        kamer = open(pad);
        QVERIFY2(kamer->bevindingen().isEmpty(), qPrintable(kamer->bevindingen().join(u' ')));
        QCOMPARE(verteld(*kamer).gedaan, na.gedaan);
        QCOMPARE(verteld(*kamer).gevonden, 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        MOET_LUKKEN(m_lang.maak());
        // The control: a log-in that nobody kills trims, and how many commits that takes.
        const QTemporaryDir map;
        const QString pad = m_lang.kopie(map);
        const Kindeinde einde = laatLopen({u"log-in"_qs, pad, u"0"_qs});
        QVERIFY2(einde.code == 0, einde.fouten.constData());
        const QByteArrayList woorden = einde.regels.constLast().split(' ');
        m_commits = woorden.at(1).toInt();
        m_duur = woorden.at(2).toInt();
        QVERIFY(m_commits >= 3);
        bool ingekort = false;
        int inLogboek = 0;
        controleer(pad, &ingekort, &inLogboek);
        QVERIFY(ingekort);
        QCOMPARE(inLogboek, 1);
    }

    void killedAfterEachCommitOfTheLogIn()
    {
        int tussenin = 0;
        for (int n = 1; n <= m_commits; ++n) {
            const QTemporaryDir map;
            const QString pad = m_lang.kopie(map);
            const Kindeinde einde = laatLopen({u"log-in"_qs, pad, QString::number(n)});
            QVERIFY2(einde.gedood, einde.fouten.constData());
            bool ingekort = false;
            int inLogboek = 0;
            controleer(pad, &ingekort, &inLogboek);
            if (QTest::currentTestFailed())
                return;
            QVERIFY(!ingekort); // the keyring is written after the last commit
            tussenin += inLogboek;
        }
        // The log told of a trim and the keyring did not have it: after its own commit, and after that of the signed head.
        QCOMPARE(tussenin, 2);
    }

    void killedAtAnyMomentOfTheLogIn()
    {
        QRandomGenerator toeval(20261126);
        for (Campagne c(u"inkorting"_qs, 8, 500); c.verder();) {
            const QTemporaryDir map;
            const QString pad = m_lang.kopie(map);
            const Kindeinde einde = dood({u"log-in"_qs, pad, u"0"_qs}, 1, std::chrono::microseconds(toeval.bounded(m_duur / 2, m_duur * 5 / 4)));
            QVERIFY2(einde.gedood || einde.code == 0, einde.fouten.constData());
            bool ingekort = false;
            int inLogboek = 0;
            controleer(pad, &ingekort, &inLogboek);
            if (QTest::currentTestFailed())
                return;
            QVERIFY(ingekort || einde.regels.size() < 2); // who was logged in had it trimmed
            c.trof(ingekort ? u"trimmed"_qs : inLogboek ? u"in the log alone"_qs : u"whole"_qs);
        }
    }

    void theTestSeesATrimThatTheLogDoesNotTell()
    {
        const QTemporaryDir map;
        const QString pad = m_lang.kopie(map);
        open(pad).reset();
        MOET(Sleutelbos bos, Sleutelbos::lees(sleutelbosBij(pad)));
        MOET(const Ontgrendeld wie, bos.logIn(accountVan(Rol::Casuscoordinator), huisgeheim()));
        MOET_LUKKEN(bos.kortIn(wie, m_lang.laatste - 10, nu));
        MOET_LUKKEN(bos.schrijf(sleutelbosBij(pad)));
        const auto kamer = open(pad);
        QVERIFY(!nietGaaf(*kamer).isEmpty());
        QCOMPARE(verteld(*kamer).gevonden, 1);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (const auto code = alsKind({{u"log-in"_qs, logIn}}))
        return *code;
    TestInkorting test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_inkorting.moc"
