// SPDX-License-Identifier: EUPL-1.2
// docs/bescherming.md names a test for each claim: each of them exists.
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

namespace
{
QString lees(const QString &pad)
{
    QFile f(QDir(QStringLiteral(WEEGKAMER_BRON)).filePath(pad));
    return f.open(QIODevice::ReadOnly) ? QString::fromUtf8(f.readAll()) : QString();
}

/// The tests that a page names and that do not exist.
QStringList bestaanNiet(const QString &tekst, int *genoemd)
{
    static const QRegularExpression vorm(QStringLiteral("`(\\w+)\\.(\\w+) › (\\w+)`"));
    QStringList uit;
    for (auto it = vorm.globalMatch(tekst); it.hasNext();) {
        const auto m = it.next();
        ++*genoemd;
        const QString bron = lees(QStringLiteral("tests/%1/tst_%2.cpp").arg(m.captured(1), m.captured(2)));
        const bool gebouwd = QRegularExpression(QStringLiteral("\\b%1\\b").arg(m.captured(2))).match(lees(QStringLiteral("tests/%1/CMakeLists.txt").arg(m.captured(1)))).hasMatch();
        if (!gebouwd || !bron.contains(QStringLiteral("    void %1()\n").arg(m.captured(3))))
            uit.append(m.captured(0));
    }
    return uit;
}
} // namespace

class TestBewijs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTestThatThePageNamesExists()
    {
        int genoemd = 0;
        const QStringList weg = bestaanNiet(lees(QStringLiteral("docs/bescherming.md")), &genoemd);
        QVERIFY2(weg.isEmpty(), qPrintable(weg.join(u'\n')));
        QVERIFY(genoemd > 40);
    }

    void everyClaimNamesATest()
    {
        QStringList zonder;
        bool tabel = false;
        for (const QString &regel : lees(QStringLiteral("docs/bescherming.md")).split(u'\n')) {
            if (regel.contains(QStringLiteral("| shown by |")))
                tabel = true;
            else if (!regel.startsWith(u'|'))
                tabel = false;
            else if (tabel && !regel.startsWith(QStringLiteral("| ---")) && !regel.contains(QStringLiteral(" › ")))
                zonder.append(regel);
        }
        QVERIFY2(zonder.isEmpty(), qPrintable(zonder.join(u'\n')));
    }

    void theTestSeesATestThatIsNotThere()
    {
        int genoemd = 0;
        QCOMPARE(bestaanNiet(QStringLiteral("`faults.kill › nothingAcknowledgedIsLost`"), &genoemd).size(), 0);
        QCOMPARE(bestaanNiet(QStringLiteral("`faults.kill › somethingElse` `faults.geen › x`"), &genoemd).size(), 2);
        QCOMPARE(genoemd, 3);
    }
};

QTEST_GUILESS_MAIN(TestBewijs)
#include "tst_bewijs.moc"
