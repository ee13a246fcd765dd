// SPDX-License-Identifier: EUPL-1.2
#include "core/brieven/stuk.h"

#include <QtTest>

using namespace weegkamer;

class TestStuk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPaperSurvivesItsJson()
    {
        const Stuk stuk{u"Brief"_qs,
                        {Blok::kop(u"Kop"_qs), Blok::alinea(u"Een zin met “aanhaling” en 🙂."_qs),
                         Blok::tabel({{u"a"_qs, u"b"_qs}, {u"c"_qs, u"d"_qs}}, {u"Wat"_qs, u"Waarde"_qs})}};
        const auto terug = uitJson<Stuk>(naarJson(stuk));
        QVERIFY(terug.has_value());
        QCOMPARE(*terug, stuk);
    }
};

QTEST_GUILESS_MAIN(TestStuk)
#include "tst_stuk.moc"
