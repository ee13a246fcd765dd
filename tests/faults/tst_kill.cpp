// SPDX-License-Identifier: EUPL-1.2
// kill -9 at any moment: what was acknowledged is there, the file is whole, the log is equal to the data.
// WEEGKAMER_RONDEN sets the number of rounds (20 in ./test; the campaign asks for more).
#include "core/aanmelding/melding.h"
#include "core/logboek/logboek.h"
#include "tests/steun/huis.h"

#include <QCoreApplication>
#include <QProcess>
#include <cstdio>

using namespace weegkamer;

namespace
{
/// The child: makes meldingen until it is killed, and says which ones were acknowledged.
int kind(const QString &pad)
{
    const VasteKlok klok(QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC));
    const auto kamer = Kamer::open(pad, accountVan(Rol::Casuscoordinator), huisgeheim(), klok);
    if (!kamer)
        return 1;
    for (;;) {
        const auto gedaan = (*kamer)->doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"x"_qs});
        if (!gedaan)
            return 1;
        std::printf("%s\n", qPrintable(gedaan->nummer));
        std::fflush(stdout);
    }
}
} // namespace

class TestKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingAcknowledgedIsLost()
    {
        const int ronden = qEnvironmentVariableIntValue("WEEGKAMER_RONDEN") > 0 ? qEnvironmentVariableIntValue("WEEGKAMER_RONDEN") : 20;
        Huis huis;
        huis.logUit();
        QSet<QString> bevestigd;
        for (int ronde = 0; ronde < ronden; ++ronde) {
            QProcess proces;
            proces.start(QCoreApplication::applicationFilePath(), {u"--kind"_qs, huis.pad()});
            QVERIFY(proces.waitForStarted());
            // Not a wait for something to settle: the moment of the kill is what varies.
            const int regels = 1 + ronde % 7;
            QByteArray gelezen;
            while (gelezen.count('\n') < regels && proces.waitForReadyRead(30'000))
                gelezen += proces.readAllStandardOutput();
            QVERIFY2(gelezen.contains('\n'), "the child did nothing");
            proces.kill();
            QVERIFY(proces.waitForFinished());
            gelezen += proces.readAllStandardOutput();
            const QStringList nummers = QString::fromLatin1(gelezen.left(gelezen.lastIndexOf('\n'))).split(u'\n', Qt::SkipEmptyParts);
            bevestigd += QSet<QString>(nummers.cbegin(), nummers.cend());

            Kamer &kamer = huis.coordinator();
            QVERIFY2(kamer.bevindingen().isEmpty(), qPrintable(kamer.bevindingen().join(u' ')));
            QCOMPARE(*kamer.database().waarde(u"PRAGMA cipher_integrity_check"_qs), QString());
            auto s = kamer.database().bereid(Modus::Onderhoud, u"SELECT nummer FROM dossier"_qs);
            QSet<QString> er;
            while (*s->stap())
                er.insert(s->tekstVan(0));
            QVERIFY2((bevestigd - er).isEmpty(), qPrintable(QStringList((bevestigd - er).values()).join(u' ')));
            QVERIFY((er - bevestigd).size() <= 1 + ronde);
            MOET(const Logcontrole controle, kamer.controleerLogboek());
            QVERIFY2(controle.isGoed(), qPrintable(controle.bevindingen.join(u'\n')));
            QCOMPARE(*kamer.database().waarde(u"SELECT count(*) FROM logboek WHERE handeling = 'aanmelding.neem-melding-aan'"_qs), QString::number(er.size()));
            huis.logUit();
        }
        QVERIFY(bevestigd.size() >= ronden);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList woorden = QCoreApplication::arguments();
    if (woorden.size() == 3 && woorden.at(1) == u"--kind")
        return kind(woorden.at(2));
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
