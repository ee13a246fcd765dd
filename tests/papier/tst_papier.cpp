// SPDX-License-Identifier: EUPL-1.2
#include "ui/papier/papier.h"

#include "tests/steun/huis.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <QtTest>

using namespace weegkamer;

namespace
{
Stuk certificaat(int rijen = 1)
{
    QList<QStringList> tabel;
    for (int i = 0; i < rijen; ++i)
        tabel.append({u"Rij %1"_qs.arg(i + 1), u"Wet art. 9"_qs});
    return {u"Certificaat van vernietiging 2026-014"_qs,
            {Blok::alinea(u"Alle gegevens zijn <b>vernietigd</b> & weg."_qs), Blok::kop(u"Gronden"_qs),
             Blok::tabel(tabel, {u"Wat"_qs, u"Artikel"_qs}),
             Blok::tabel({{u"Handtekening"_qs, QString(128, u'a')}})}};
}

/// What a program prints when it is given the bytes as a file; ends the test when it fails.
QString lees(const char *programma, const QStringList &woorden, const QByteArray &bytes, int *status)
{
    QTemporaryDir map;
    QFile bestand(map.filePath(u"stuk.pdf"_qs));
    if (!bestand.open(QIODevice::WriteOnly) || bestand.write(bytes) != bytes.size())
        qFatal("can't write the PDF");
    bestand.close();
    QStringList alle = woorden;
    alle.replaceInStrings(u"@"_qs, bestand.fileName());
    QProcess proces;
    proces.setProcessChannelMode(QProcess::MergedChannels);
    proces.start(QString::fromLatin1(programma), alle);
    if (!proces.waitForFinished(30000))
        qFatal("%s does not run: install poppler-utils and qpdf", programma);
    *status = proces.exitCode();
    return QString::fromUtf8(proces.readAll());
}

QString tekstVan(const QByteArray &pdf)
{
    int status = 0;
    const QString tekst = lees("pdftotext", {u"-layout"_qs, u"@"_qs, u"-"_qs}, pdf, &status);
    return status == 0 ? tekst : QString();
}
} // namespace

class TestPapier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPdfIsReadBackByAnotherProgram()
    {
        MOET(const QByteArray pdf, alsPdf(certificaat(), {u"Gemeente Voorbeeldstad"_qs, false}));
        const QString tekst = tekstVan(pdf);
        for (const QString &woord : {u"2026-014"_qs, u"Wet art. 9"_qs, u"Gemeente Voorbeeldstad"_qs, u"bladzij 1 van 1"_qs, u"<b>vernietigd</b> & weg"_qs})
            QVERIFY2(tekst.contains(woord), qPrintable(woord + u'\n' + tekst));
        QVERIFY(!tekst.contains(u"OEFENING"_qs));
        QVERIFY(pdf.contains("pdfaid:part"));
    }

    void everyLetterIsASignOfItsOwn()
    {
        // The control: without our doing the font joins them, and the word is not there.
        QByteArray gewoon;
        QBuffer buffer(&gewoon);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        {
            QPdfWriter schrijver(&buffer);
            QPainter schilder(&schrijver);
            schilder.drawText(200, 500, u"officier"_qs);
        }
        if (tekstVan(gewoon).contains(u"officier"_qs))
            QSKIP("this font has no ligatures");
        const QString merk = u"logboek 12 · ffabff1f9fff"_qs;
        const Stuk stuk{u"Officier"_qs, {Blok::alinea(u"effect, fiets, flink en officier"_qs), Blok::tabel({{u"afdruk"_qs, u"ffaffb00"_qs}})}};
        MOET(const QByteArray pdf, alsPdf(stuk, {u"Gemeente Vliffingen"_qs, true, merk}));
        const QString tekst = tekstVan(pdf);
        for (const QString &woord : {merk, u"Officier"_qs, u"effect, fiets, flink en officier"_qs, u"ffaffb00"_qs, u"Gemeente Vliffingen"_qs})
            QVERIFY2(tekst.contains(woord), qPrintable(woord + u'\n' + tekst));
    }

    void aPdfIsWhole()
    {
        MOET(const QByteArray pdf, alsPdf(certificaat(120), {u"Voorbeeldstad"_qs, true}));
        int status = 1;
        const QString gezegd = lees("qpdf", {u"--check"_qs, u"@"_qs}, pdf, &status);
        QVERIFY2(status == 0, qPrintable(gezegd));
        QVERIFY2(gezegd.contains(u"No syntax or stream encoding errors"_qs), qPrintable(gezegd));
        MOET(QByteArray stuk, alsPdf(certificaat(), {}));
        stuk.truncate(stuk.size() / 2);
        lees("qpdf", {u"--check"_qs, u"@"_qs}, stuk, &status);
        QVERIFY(status != 0);
    }

    void everyPageOfAPracticeRoomSaysSo()
    {
        MOET(const QByteArray pdf, alsPdf(certificaat(120), {u"Voorbeeldstad"_qs, true}));
        QStringList bladen = tekstVan(pdf).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(bladen.size() > 1);
        for (int i = 0; i < bladen.size(); ++i) {
            QVERIFY2(bladen.at(i).contains(u"OEFENING"_qs), qPrintable(bladen.at(i)));
            QVERIFY2(bladen.at(i).contains(u"bladzij %1 van %2"_qs.arg(i + 1).arg(bladen.size())), qPrintable(bladen.at(i)));
        }
        QVERIFY(tekstVan(pdf).contains(u"Rij 120"_qs));
    }

    void whatHasNoSpaceStaysOnThePage()
    {
        MOET(const QByteArray pdf, alsPdf(certificaat(), {}));
        static const QRegularExpression stukken(u"\\ba{4,}\\b"_qs);
        qsizetype gevonden = 0;
        const QString tekst = tekstVan(pdf);
        for (auto it = stukken.globalMatch(tekst); it.hasNext();)
            gevonden += it.next().capturedLength();
        QCOMPARE(gevonden, 128);
    }

    // A row goes to the next page whole, below the headings; only one that is longer than a page is broken.
    void noRowIsBrokenThatFitsOnAPage_data()
    {
        QTest::addColumn<int>("regels"); ///< that stand above the table
        QTest::addColumn<bool>("kop");
        QTest::addColumn<bool>("koppen");
        QTest::addColumn<int>("lange"); ///< the row that is longer than a page
        for (int regels = 0; regels < 34; regels += 3)
            QTest::addRow("%d lines above", regels) << regels << true << true << -1;
        QTest::newRow("no heading above") << 29 << false << true << -1;
        QTest::newRow("nothing in the first row of the table") << 30 << true << false << -1;
        QTest::newRow("a row longer than a page") << 4 << true << true << 7;
        QTest::newRow("a first row longer than a page") << 29 << true << true << 0;
    }
    void noRowIsBrokenThatFitsOnAPage()
    {
        QFETCH(int, regels);
        QFETCH(bool, kop);
        QFETCH(bool, koppen);
        QFETCH(int, lange);
        constexpr int rijen = 40;
        constexpr int perRij = 5;
        QList<QStringList> tabel;
        for (int r = 0; r < rijen; ++r) {
            QStringList links;
            QStringList rechts;
            for (int i = 0; i < (r == lange ? 70 : 1 + r % perRij); ++i)
                links.append(u"r%1x%2"_qs.arg(r).arg(i));
            for (int i = 0; i < 1 + (r + 2) % perRij; ++i)
                rechts.append(u"q%1x%2"_qs.arg(r).arg(i));
            tabel.append({links.join(u'\n'), rechts.join(u'\n')});
        }
        Stuk stuk{u"Lijst"_qs, {}};
        for (int i = 0; i < regels; ++i)
            stuk.blokken.append(Blok::alinea(u"Regel %1"_qs.arg(i)));
        if (kop)
            stuk.blokken.append(Blok::kop(u"Tussenkop"_qs));
        stuk.blokken.append(Blok::tabel(tabel, koppen ? QStringList{u"Kolom-een"_qs, u"Kolom-twee"_qs} : QStringList{}));
        stuk.blokken.append(Blok::tabel(tabel.mid(8), {u"Tweede-een"_qs, u"Tweede-twee"_qs}));
        MOET(const QByteArray pdf, alsPdf(stuk, {u"Voorbeeldstad"_qs, false}));
        const QStringList bladen = tekstVan(pdf).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(bladen.size() > 3);
        static const QRegularExpression stukje(u"\\b[rq](\\d+)x\\d+\\b"_qs);
        QMap<int, QSet<int>> waar; // of the rows that stand in one of the tables alone, and of both
        QMap<int, int> keer;
        for (int b = 0; b < bladen.size(); ++b) {
            bool uitTabel = false;
            for (auto it = stukje.globalMatch(bladen.at(b)); it.hasNext();) {
                const int rij = it.next().captured(1).toInt();
                waar[rij].insert(b);
                ++keer[rij];
                uitTabel = true;
            }
            if (uitTabel && koppen)
                QVERIFY2(bladen.at(b).contains(u"-een"_qs) && bladen.at(b).contains(u"-twee"_qs), qPrintable(bladen.at(b)));
            if (bladen.at(b).contains(u"Tussenkop"_qs))
                QVERIFY2(bladen.at(b).contains(u"r0x0"_qs), qPrintable(bladen.at(b)));
        }
        for (int r = 0; r < rijen; ++r) {
            const int tabellen = r < 8 ? 1 : 2;
            QVERIFY2(waar.value(r).size() <= tabellen || r == lange || (lange >= 0 && r == lange + 1), qPrintable(u"row %1 stands on %2 pages"_qs.arg(r).arg(waar.value(r).size())));
            const int alles = (r == lange ? 70 : 1 + r % perRij) + 1 + (r + 2) % perRij;
            QCOMPARE(keer.value(r), alles * tabellen); // nothing fell off a page
        }
    }

    // A table that doesn't fit on its lines gives the room to the words: "16-6-202" and a 5 below it is no day.
    void noDayAndNoNameIsBroken()
    {
        const QString lang = u"De jongerenwerker heeft al contact met betrokkene en zijn moeder, en spreekt hen elke week."_qs;
        const auto document = maakDocument({u"Casus"_qs,
                                            {Blok::tabel({{u"Raad voor de Kinderbescherming"_qs, u"regie en jongerenwerk"_qs, lang, lang, u"16-12-2025"_qs}},
                                                         {u"Organisatie"_qs, u"Wie"_qs, u"Rol in het plan"_qs, u"Waarom"_qs, u"Sinds"_qs})}});
        document->setDocumentMargin(0);
        document->setTextWidth(470.0 * QGuiApplication::primaryScreen()->logicalDotsPerInchX() / 72);
        document->documentLayout()->documentSize();
        int gezien = 0;
        for (QTextBlock blok = document->begin(); blok.isValid(); blok = blok.next()) {
            for (int i = 0; i + 1 < blok.layout()->lineCount(); ++i) {
                const QTextLine regel = blok.layout()->lineAt(i);
                QCOMPARE(blok.text().at(regel.textStart() + regel.textLength() - 1), u' ');
                ++gezien;
            }
        }
        QVERIFY(gezien > 4);
    }

    /// The work list has a table for each week: a column is found by its place.
    void tablesWithTheSameHeadingsStandBelowEachOther()
    {
        const QStringList koppen{u"Dossier"_qs, u"Wat"_qs, u"Uiterlijk"_qs};
        const auto document = maakDocument({u"Werkvoorraad"_qs,
                                            {Blok::tabel({{u"2026-029"_qs, u"Dossier vernietigen"_qs, u"9-11-2026"_qs}}, koppen), Blok::kop(u"Later"_qs),
                                             Blok::tabel({{u"2026-031"_qs, u"Aangehouden weging opnieuw voorleggen aan de weegploeg, als het dan nog nodig is"_qs, u"morgen"_qs}}, koppen),
                                             Blok::tabel({{u"Eén"_qs}}, {u"Anders"_qs})}});
        QList<QTextTable *> tabellen;
        for (QTextFrame *deel : document->rootFrame()->childFrames()) {
            if (auto *tabel = qobject_cast<QTextTable *>(deel))
                tabellen.append(tabel);
        }
        QCOMPARE(tabellen.size(), 3);
        QCOMPARE(tabellen[0]->format().columnWidthConstraints().size(), 3);
        QCOMPARE(tabellen[0]->format().columnWidthConstraints(), tabellen[1]->format().columnWidthConstraints());
        QVERIFY(tabellen[2]->format().columnWidthConstraints().isEmpty());
    }

    void namesOfEveryScriptAreKept()
    {
        const QString naam = u"Ömer Ďurďa Žižka"_qs;
        MOET(const QByteArray pdf, alsPdf({naam, {Blok::alinea(QString(400, u'x'))}}, {}));
        QVERIFY(tekstVan(pdf).contains(naam));
    }

    void aDocumentShowsHeadingsParagraphsAndTables()
    {
        const auto document = maakDocument(certificaat());
        const QString tekst = document->toPlainText();
        QVERIFY(tekst.startsWith(u"Certificaat van vernietiging 2026-014"_qs));
        QVERIFY(tekst.contains(u"<b>vernietigd</b>"_qs));
        QVERIFY(tekst.contains(u"Artikel"_qs));
    }

    void anOdtIsAnOpenDocument()
    {
        MOET(const QByteArray odt, alsOdt(certificaat(), {u"Voorbeeldstad"_qs, true}));
        QVERIFY(odt.startsWith("PK"));
        QVERIFY(odt.contains("application/vnd.oasis.opendocument.text"));
        MOET(const QByteArray echt, alsOdt(certificaat(), {u"Voorbeeldstad"_qs, false}));
        QVERIFY(echt != odt);
    }
};

QTEST_MAIN(TestPapier)
#include "tst_papier.moc"
