// SPDX-License-Identifier: EUPL-1.2
#include "core/toegang/herstel.h"
#include "tests/uitkomstproef.h"

#include <QRegularExpression>
#include <QtTest>

using namespace weegkamer;

class TestHerstel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyTwoPartsMakeTheKey()
    {
        for (int keer = 0; keer < 20; ++keer) {
            const Herstelsleutel sleutel = nieuweHerstelsleutel();
            const Hersteldelen delen = splits(sleutel);
            for (std::size_t i = 0; i < 3; ++i) {
                for (std::size_t j = 0; j < 3; ++j) {
                    if (i != j)
                        QVERIFY(voegSamen(delen[i], delen[j])->isGelijk(sleutel));
                }
            }
        }
    }

    void onePartAloneIsNotEnough()
    {
        const Hersteldelen delen = splits(nieuweHerstelsleutel());
        const auto uit = voegSamen(delen[0], delen[0]);
        QCOMPARE(foutVan(uit).soort, FoutSoort::Invoer);
        QCOMPARE(foutVan(uit).velden.first().veld, u"herstel-2"_qs);
    }

    void aKnownKeyIsSplitAsTheSchemeSays()
    {
        // The value at x = 1 and x = 2 is on a line through the key: in GF(256) value(1) + value(2) +
        // value(3) = key.
        const Geheim sleutel = Geheim::willekeurig(32);
        const Hersteldelen delen = splits(sleutel);
        QByteArray som(32, '\0');
        for (const QString &deel : delen) {
            QByteArray bits;
            for (const QChar c : deel) {
                const qsizetype w =
                    QByteArrayLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ").indexOf(c.toLatin1());
                for (int b = 4; w >= 0 && b >= 0; --b)
                    bits.append(char((w >> b) & 1));
            }
            for (int i = 0; i < 256; ++i)
                som[i / 8] = char(som[i / 8] ^ (bits[i + 40] << (7 - i % 8)));
        }
        QCOMPARE(som, inhoud(sleutel).toByteArray());
    }

    void aPartIsPrintedInSixteenGroupsOfFour()
    {
        static const QRegularExpression vorm(u"^([0-9A-HJKMNP-TV-Z]{4} ){15}[0-9A-HJKMNP-TV-Z]{4}$"_qs);
        for (const QString &deel : splits(nieuweHerstelsleutel()))
            QVERIFY2(vorm.match(deel).hasMatch(), qPrintable(deel));
    }

    void howItIsTypedDoesNotMatter()
    {
        const Herstelsleutel sleutel = nieuweHerstelsleutel();
        Hersteldelen delen = splits(sleutel);
        delen[0] = u"  "_qs + delen[0].toLower().replace(u' ', u'-');
        delen[1] = delen[1].remove(u' ').replace(u'0', u'o').replace(u'1', u'l');
        QVERIFY(voegSamen(delen[0], delen[1])->isGelijk(sleutel));
    }

    void everyTypingErrorIsFound()
    {
        const Hersteldelen delen = splits(nieuweHerstelsleutel());
        QVERIFY(toetsHersteldeel(delen[0]).has_value());
        for (qsizetype i = 0; i < delen[0].size(); ++i) {
            QString fout = delen[0];
            if (fout[i] == u' ')
                continue;
            fout[i] = fout[i] == u'7' ? u'8' : u'7';
            const auto uit = voegSamen(delen[1], fout);
            QVERIFY2(!uit, qPrintable(fout));
            QCOMPARE(foutVan(uit).velden.first().veld, u"herstel-2"_qs);
        }
        const auto kort = toetsHersteldeel(delen[0].chopped(1));
        QCOMPARE(foutVan(kort).velden.first().veld, u"herstel"_qs);
        QVERIFY(!toetsHersteldeel(QString(delen[0] + u"7"_qs)));
        QVERIFY(!toetsHersteldeel(QString()));
        QVERIFY(!toetsHersteldeel(QString(delen[0].chopped(1) + u"ü"_qs)));
    }

    void partsOfDifferentKeysAreRefused()
    {
        const Herstelsleutel sleutel = nieuweHerstelsleutel();
        const auto uit = voegSamen(splits(sleutel)[0], splits(sleutel)[1]);
        QCOMPARE(foutVan(uit).soort, FoutSoort::Invoer);
        QVERIFY(foutVan(uit).velden.first().uitleg.contains(u"horen niet bij elkaar"_qs));
    }
};

QTEST_GUILESS_MAIN(TestHerstel)
#include "tst_herstel.moc"
