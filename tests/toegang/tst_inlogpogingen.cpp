// SPDX-License-Identifier: EUPL-1.2
#include "core/toegang/inlogpogingen.h"

#include "tests/toegang/proefbos.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace proefbos;

class TestInlogpogingen : public QObject
{
    Q_OBJECT
    const Uptijd m_begin{"loop", 1000};

    static Uptijd later(qint64 ms) { return {"loop", 1000 + ms}; }
    Inlogpogingen na(int keren, const QString &naam = u"Jansen"_qs, AccountId account = AccountId(1)) const
    {
        Inlogpogingen p = Inlogpogingen::uitBytes({}, kamerId());
        for (int i = 0; i < keren; ++i)
            p.mislukt(naam, account, nu.addSecs(i), m_begin);
        return p;
    }

private Q_SLOTS:
    void theDelayGrowsAndStopsGrowing()
    {
        const QList<qint64> verwacht{0, 0, 0, 2000, 4000, 8000, 16000, 32000, 64000, 128000, 256000, 300000, 300000};
        for (qsizetype n = 0; n < verwacht.size(); ++n)
            QCOMPARE(na(static_cast<int>(n)).wachttijd(u"Jansen"_qs, m_begin), verwacht.at(n));
        QCOMPARE(na(200).wachttijd(u"Jansen"_qs, m_begin), Inlogpogingen::langsteWachttijd);
        Inlogpogingen p = na(4);
        QCOMPARE(p.wachttijd(u"Jansen"_qs, later(1500)), 2500);
        QCOMPARE(p.wachttijd(u"Jansen"_qs, later(4000)), 0);
    }

    void whoGetsInWaitsNoMoreAndNobodyElseIsHelped()
    {
        // An account of one's own must not clear the way to another's.
        Inlogpogingen p = na(5);
        QVERIFY(!p.gelukt(u"De Boer"_qs));
        QVERIFY(p.wachttijd(u"Jansen"_qs, m_begin) > 0);
        QCOMPARE(p.wachttijd(u"De Boer"_qs, m_begin), 0);
        QVERIFY(p.gelukt(u"JANSEN "_qs)); // as a name is compared
        QCOMPARE(p.wachttijd(u"Jansen"_qs, m_begin), 0);
        QCOMPARE(p.mislukkingen().size(), 1); // what happened still goes to the log
    }

    void aNameThatIsNotThereWaitsJustAsLong()
    {
        Inlogpogingen p = na(5, u"Niemand"_qs, AccountId());
        QCOMPARE(p.wachttijd(u"Niemand"_qs, m_begin), na(5).wachttijd(u"Jansen"_qs, m_begin));
        QVERIFY(!p.bytes().contains("Niemand"));
    }

    void theCountSurvivesARestartOfProgramAndMachine()
    {
        QTemporaryDir map;
        const QString pad = map.filePath(u"x.sleutelbos.pogingen"_qs);
        const Inlogpogingen p = na(6);
        QVERIFY(p.schrijf(pad).has_value());
        Inlogpogingen terug = Inlogpogingen::lees(pad, kamerId());
        QCOMPARE(terug.wachttijd(u"Jansen"_qs, later(6000)), 10000);
        QCOMPARE(terug.mislukkingen(), p.mislukkingen());
        QCOMPARE(terug.reeks(), p.reeks());
        // Another run of the machine: the whole delay again, from the first time that somebody asks.
        Inlogpogingen weer = Inlogpogingen::lees(pad, kamerId());
        QCOMPARE(weer.wachttijd(u"Jansen"_qs, {"andere loop", 5}), 16000);
        QCOMPARE(weer.wachttijd(u"Jansen"_qs, {"andere loop", 15005}), 1000);
        // A clock that can't be only makes the wait as long as it can be.
        QVERIFY(terug.wachttijd(u"Jansen"_qs, {"loop", -1'000'000'000}) <= Inlogpogingen::langsteWachttijd);
    }

    void failuresAreCountedPerAccountForTheLog()
    {
        Inlogpogingen p = na(3);
        p.mislukt(u"x"_qs, AccountId(), nu.addSecs(100), m_begin);
        QCOMPARE(p.mislukkingen(), (QList<Mislukking>{{AccountId(1), 3, nu, nu.addSecs(2)}, {AccountId(), 1, nu.addSecs(100), nu.addSecs(100)}}));
        const QByteArray reeks = p.reeks();
        p.overgenomen();
        QVERIFY(p.mislukkingen().isEmpty());
        QVERIFY(p.reeks() != reeks);
        QVERIFY(p.wachttijd(u"Jansen"_qs, m_begin) > 0); // the delay does not end with that
    }

    void whatIsEmptyLeavesNoFile()
    {
        QTemporaryDir map;
        const QString pad = map.filePath(u"x"_qs);
        Inlogpogingen p = na(1);
        QVERIFY(p.schrijf(pad).has_value());
        QVERIFY(QFile::exists(pad));
        p.gelukt(u"Jansen"_qs);
        p.overgenomen();
        QVERIFY(p.schrijf(pad).has_value() && !QFile::exists(pad));
        QVERIFY(p.schrijf(pad).has_value());
    }

    void aDamagedFileOrOneOfAnotherKamerIsAnEmptyOne()
    {
        const QByteArray bytes = na(5).bytes();
        QVERIFY(!Inlogpogingen::uitBytes(bytes, kamerId()).isLeeg()); // the control
        QVERIFY(Inlogpogingen::uitBytes(bytes, kamerId('x')).isLeeg());
        for (qsizetype i = 0; i < bytes.size(); i += 3) {
            QByteArray kapot = bytes;
            kapot[i] = char(kapot[i] ^ 1);
            QVERIFY(Inlogpogingen::uitBytes(kapot, kamerId()).isLeeg());
            QVERIFY(Inlogpogingen::uitBytes(bytes.left(i), kamerId()).isLeeg());
        }
    }
};

QTEST_GUILESS_MAIN(TestInlogpogingen)
#include "tst_inlogpogingen.moc"
