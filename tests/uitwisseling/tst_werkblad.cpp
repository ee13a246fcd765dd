// SPDX-License-Identifier: EUPL-1.2
#include "core/uitwisseling/werkblad.h"

#include <QXmlStreamReader>
#include <QtEndian>
#include <QtTest>

using namespace weegkamer;

namespace
{
/// The entries of a ZIP as its directory lists them; empty when something in it does not fit.
QHash<QString, QByteArray> uitgepakt(const QByteArray &zip)
{
    const auto getal16 = [&](qsizetype plek) { return qFromLittleEndian<quint16>(zip.constData() + plek); };
    const auto getal32 = [&](qsizetype plek) { return static_cast<qsizetype>(qFromLittleEndian<quint32>(zip.constData() + plek)); };
    const qsizetype einde = zip.size() - 22;
    if (einde < 0 || getal32(einde) != 0x06054B50)
        return {};
    QHash<QString, QByteArray> uit;
    qsizetype plek = getal32(einde + 16);
    for (int i = 0; i < getal16(einde + 10); ++i) {
        if (getal32(plek) != 0x02014B50)
            return {};
        const qsizetype grootte = getal32(plek + 24);
        const quint16 naamlengte = getal16(plek + 28);
        const qsizetype begin = getal32(plek + 42);
        if (getal32(begin) != 0x04034B50 || getal32(begin + 14) != getal32(plek + 16))
            return {};
        uit.insert(QString::fromUtf8(zip.mid(plek + 46, naamlengte)), zip.mid(begin + 30 + getal16(begin + 26), grootte));
        plek += 46 + naamlengte;
    }
    return uit;
}

QStringList cellen(const QByteArray &blad)
{
    QXmlStreamReader xml(blad);
    QStringList uit;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"t")
            uit.append(xml.readElementText());
    }
    return xml.hasError() ? QStringList{xml.errorString()} : uit;
}
} // namespace

class TestWerkblad : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSpreadsheetReadsTheCsvAsText()
    {
        const Werkblad blad{u"Casussen"_qs, {u"Nummer"_qs, u"Naam"_qs}, {{u"2026-001"_qs, u"De \"Kale\"; Ömer\nX"_qs}, {u"2026-002"_qs, u"=HYPERLINK(\"x\")"_qs}}};
        QVERIFY(alsCsv(blad).startsWith("\xEF\xBB\xBF"));
        QCOMPARE(QString::fromUtf8(alsCsv(blad)),
                 QString(u"\"Nummer\";\"Naam\"\r\n\"2026-001\";\"De \"\"Kale\"\"; Ömer\nX\"\r\n\"2026-002\";\"'=HYPERLINK(\"\"x\"\")\"\r\n"_qs));
    }

    void theWorkbookHoldsWhatTheListDid()
    {
        const Werkblad blad{u"Casussen: [alle]"_qs, {u"Nummer"_qs, u"Naam"_qs}, {{u"2026-001"_qs, u"<b>Ö & \U0001F600"_qs}, {u"2026-002"_qs, u"=1+1"_qs}}};
        const auto delen = uitgepakt(alsXlsx(blad));
        QCOMPARE(delen.size(), 6);
        QCOMPARE(cellen(delen.value(u"xl/worksheets/sheet1.xml"_qs)),
                 (QStringList{u"Nummer"_qs, u"Naam"_qs, u"2026-001"_qs, u"<b>Ö & \U0001F600"_qs, u"2026-002"_qs, u"=1+1"_qs}));
        QVERIFY(delen.value(u"xl/workbook.xml"_qs).contains("name=\"Casussen   alle \""));
        for (const QByteArray &deel : delen) {
            QXmlStreamReader xml(deel);
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        }
    }

    void aDayAndANumberAreWhatASpreadsheetComputesWith()
    {
        Werkblad blad{u"X"_qs, {u"Dag"_qs, u"Aantal"_qs, u"Nummer"_qs}, {{u"3-12-2026"_qs, u"12"_qs, u"2026"_qs}, {u"onbekend"_qs, u"=1+1"_qs, {}}, {u"31-2-2026"_qs, u"-1"_qs, {}}},
                      {Celsoort::Datum, Celsoort::Getal}};
        const QByteArray xml = uitgepakt(alsXlsx(blad)).value(u"xl/worksheets/sheet1.xml"_qs);
        QVERIFY2(xml.contains("<c s=\"2\"><v>46359</v></c><c s=\"0\"><v>12</v></c>"), xml.constData());
        // What is not what its column says stays text, and so does a column of which nothing was said.
        const QStringList tekst = cellen(xml);
        for (const QString &cel : {u"2026"_qs, u"onbekend"_qs, u"=1+1"_qs, u"31-2-2026"_qs, u"-1"_qs})
            QVERIFY2(tekst.contains(cel), qPrintable(cel));
        QCOMPARE(xml.count("<v>"), 2);
        blad.soorten.clear();
        QVERIFY(!uitgepakt(alsXlsx(blad)).value(u"xl/worksheets/sheet1.xml"_qs).contains("<v>"));
    }

    void whatXmlDoesNotKnowIsLeftOut()
    {
        QString vreemd = u"a\x01\x1f"_qs + QChar(0xD800) + u"b\uFFFFc"_qs;
        const auto delen = uitgepakt(alsXlsx({u"X"_qs, {u"K"_qs}, {{vreemd}}}));
        QCOMPARE(cellen(delen.value(u"xl/worksheets/sheet1.xml"_qs)), (QStringList{u"K"_qs, u"abc"_qs}));
    }

    void theCheckSeesADamagedContainer()
    {
        QByteArray zip = alsXlsx({u"X"_qs, {u"K"_qs}, {}});
        zip[zip.size() - 1] = 'x';
        zip.chop(1);
        QVERIFY(uitgepakt(zip).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWerkblad)
#include "tst_werkblad.moc"
