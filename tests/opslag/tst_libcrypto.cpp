// SPDX-License-Identifier: EUPL-1.2
#include "core/opslag/database.h"
#include "tests/steun/huis.h"

#include <QFile>
#include <QtTest>

using namespace weegkamer;

class TestLibcrypto : public QObject
{
    Q_OBJECT

    static bool isInGeheugen()
    {
        QFile kaart(u"/proc/self/maps"_qs);
        if (!kaart.open(QIODevice::ReadOnly))
            qFatal("/proc/self/maps");
        return kaart.readAll().contains("libcrypto.so");
    }

private Q_SLOTS:
    /// The log-in page is drawn without it. That it is seen once it is there, is the control.
    void itComesWithTheFirstDatabase()
    {
        QVERIFY(!isInGeheugen());
        MOET(const auto db, Database::inGeheugen());
        QVERIFY(isInGeheugen());
    }
};

QTEST_GUILESS_MAIN(TestLibcrypto)
#include "tst_libcrypto.moc"
