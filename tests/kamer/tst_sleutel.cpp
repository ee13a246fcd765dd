// SPDX-License-Identifier: EUPL-1.2
// Another program, that links only the amalgamation, opens an oefenkamer with its raw key, and nothing without it.
#include "core/aanmelding/melding.h"
#include "tests/steun/huis.h"

#include <QProcess>

using namespace weegkamer;

class TestSleutel : public QObject
{
    Q_OBJECT

    static QPair<int, QByteArray> proef(const QStringList &woorden)
    {
        QProcess p;
        p.start(QStringLiteral(SLEUTELPROEF), woorden);
        p.waitForFinished();
        return {p.exitCode(), p.readAllStandardOutput().trimmed()};
    }

private Q_SLOTS:
    void theRawKeyOpensAPracticeRoomForAnotherProgram()
    {
        Huis huis;
        MOET_LUKKEN(huis.coordinator().doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"x"_qs}));
        MOET(const QString sleutel, huis.coordinator().ruweSleutel());
        huis.logUit();
        QCOMPARE(proef({huis.pad(), sleutel}), qMakePair(0, QByteArray("1")));
        QCOMPARE(proef({huis.pad()}).first, 1);
        QString ander = sleutel;
        ander[0] = ander.at(0) == u'0' ? u'1' : u'0';
        QCOMPARE(proef({huis.pad(), ander}).first, 1);
    }
};

QTEST_GUILESS_MAIN(TestSleutel)
#include "tst_sleutel.moc"
