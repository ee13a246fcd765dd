// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/systeem/bestand.h"
#include "core/basis/systeem/proces.h"

#include <QtTest>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace weegkamer;

class TestProces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHardenedProcessLeavesNoCoreAndCannotBeReadAlong()
    {
        verhardProces();
        rlimit grens{1, 1};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &grens), 0);
        QCOMPARE(grens.rlim_cur, rlim_t(0));
        QCOMPARE(grens.rlim_max, rlim_t(0));
        QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
    }

    void aHardenedProcessStillKnowsItsDisks()
    {
        verhardProces();
        QVERIFY(QFile(u"/proc/self/mountinfo"_qs).open(QIODevice::ReadOnly));
        QCOMPARE(isNetwerkschijf(QDir::tempPath()).value(), false);
    }
};

QTEST_GUILESS_MAIN(TestProces)
#include "tst_proces.moc"
