// SPDX-License-Identifier: EUPL-1.2
// Which rule is kept by what, and what proves it.
#include "core/kamer/regelmatrix.h"

#include "core/kamer/kamer.h"

#include <QtTest>

using namespace weegkamer;

class TestRegelmatrix : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRuleThatIsEnforcedIsInTheCatalogue()
    {
        const Register reg = alleHandelingen();
        for (const HandelingDefinitie &d : reg.handelingen()) {
            for (const QString &regel : d.regels)
                QVERIFY2(vindRegel(regel), qPrintable(d.naam + u' ' + regel));
            QVERIFY2(!d.rollen.isLeeg(), qPrintable(d.naam));
        }
        const auto matrix = regelmatrix(reg);
        const auto b71c = std::find_if(matrix.cbegin(), matrix.cend(), [](const Regelstand &r) { return r.regel.id == u"B7.1c"; });
        QVERIFY(b71c != matrix.cend());
        QCOMPARE(b71c->stand, u"gehandhaafd"_qs);
        QVERIFY(b71c->tests.contains(u"aanmelding/tst_melding.cpp weigert"_qs));
    }

    void noRuleIsEnforcedWithoutProof()
    {
        const auto matrix = regelmatrix(alleHandelingen());
        QString open;
        for (const Regelstand &r : matrix) {
            QVERIFY2(r.stand != u"zonder bewijs", qPrintable(r.regel.id));
            if (r.stand == u"nog niet" && r.tests.isEmpty())
                open = r.regel.id;
        }
        // The control: what says that it keeps a rule, and nowhere shows it, is seen.
        QVERIFY(!open.isEmpty());
        Register reg;
        reg.voegHandelingToe({.naam = u"proef.doe"_qs, .artikel = {}, .titel = {}, .rollen = {}, .fasen = {}, .regels = {open}, .weigerend = {}, .velden = {}});
        const auto anders = regelmatrix(reg);
        const auto regel = std::find_if(anders.cbegin(), anders.cend(), [&](const Regelstand &r) { return r.regel.id == open; });
        QCOMPARE(regel->stand, u"zonder bewijs"_qs);
    }
};

QTEST_GUILESS_MAIN(TestRegelmatrix)
#include "tst_regelmatrix.moc"
