// SPDX-License-Identifier: EUPL-1.2
#include "ui/documenten/documentblad.h"

#include "core/documenten/handelingen.h"
#include "tests/steun/omgevingproef.h"
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "tests/steun/wegingproef.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/documenten/documentvenster.h"
#include "ui/papier/papier.h"

#include <QPlainTextEdit>

using namespace weegkamer;

namespace
{
QByteArray pdf()
{
    QList<Blok> blokken;
    for (int i = 0; i < 90; ++i)
        blokken.append(Blok::alinea(u"Alinea %1 van de brief, over wat er is besproken en wie wat doet."_qs.arg(i + 1)));
    return *alsPdf({u"Brief van de reclassering"_qs, blokken}, {u"Voorbeeldstad"_qs, true, {}});
}

QByteArray plaat(QSize grootte = {400, 300})
{
    QImage beeld(grootte, QImage::Format_RGB32);
    beeld.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    beeld.save(&buffer, "PNG");
    return bytes;
}

QString leesbaarVan(QWidget &w)
{
    QString alles;
    for (const QLabel *l : w.findChildren<QLabel *>())
        alles += l->text() + u'\n';
    return alles;
}

/// The libraries that this process has in its memory.
QByteArray bibliotheken()
{
    QFile kaart(u"/proc/self/maps"_qs);
    return kaart.open(QIODevice::ReadOnly) ? kaart.readAll() : QByteArray();
}

QStringList bestanden()
{
    return QDir(QDir::tempPath()).entryList(QDir::Files | QDir::Hidden | QDir::System);
}
} // namespace

class TestDocumentblad : public QObject
{
    Q_OBJECT
    QTemporaryDir m_map;

private Q_SLOTS:
    void initTestCase()
    {
        pasToe(*qApp, Thema::Licht);
        qputenv("TMPDIR", m_map.path().toUtf8()); // where a file beside the kamer would be seen
    }
    void init() { steun::faalBijWaarschuwing(); }

    /// The first function: nothing has shown a PDF yet.
    void whatShowsAPdfIsFetchedWithTheFirst()
    {
        Documentblad blad;
        blad.zet(QByteArray("tekst"), u"brief.txt"_qs);
        const QByteArray voor = bibliotheken();
        QVERIFY(voor.contains("libQt6Gui") && !voor.contains("libQt6Pdf") && !voor.contains("libQt6Network"));
        blad.zet(pdf(), u"brief.pdf"_qs);
        QVERIFY(blad.aantalBladen() > 1);
        QVERIFY(bibliotheken().contains("libQt6Pdf"));
    }

    void theBytesTellWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("inhoud");
        QTest::addColumn<Documentvorm>("vorm");
        QTest::newRow("pdf") << pdf() << Documentvorm::Pdf;
        QTest::newRow("picture") << plaat() << Documentvorm::Beeld;
        QTest::newRow("text") << QByteArray("Geachte heer,\r\n\tdank voor uw brief. Ömer") << Documentvorm::Tekst;
        QTest::newRow("office") << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8) << Documentvorm::Anders;
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << Documentvorm::Tekst;
        QTest::newRow("latin-1") << QByteArray("caf\xe9") << Documentvorm::Anders;
        QTest::newRow("empty") << QByteArray() << Documentvorm::Anders;
    }
    void theBytesTellWhatItIs()
    {
        QFETCH(QByteArray, inhoud);
        QFETCH(Documentvorm, vorm);
        QCOMPARE(vormVan(inhoud), vorm);
        Documentblad blad;
        blad.zet(inhoud, u"bestand"_qs);
        QCOMPARE(blad.vorm(), vorm);
        blad.resize(500, 400);
        blad.show();
        QCOMPARE(steun::naamlozeInvoer(&blad), QString());
    }

    void aPdfIsLeafedThrough()
    {
        const QStringList voor = bestanden();
        Documentblad blad;
        blad.resize(600, 500);
        blad.show();
        blad.zet(pdf(), u"brief.pdf"_qs);
        QVERIFY(blad.aantalBladen() > 1);
        blad.gaNaarBlad(1);
        QCOMPARE(blad.blad(), 1);
        blad.gaNaarBlad(99);
        QCOMPARE(blad.blad(), blad.aantalBladen() - 1);
        blad.vergroot(2);
        QCOMPARE(blad.vergroting(), 2.0);
        blad.vergroot(1000);
        QVERIFY(blad.vergroting() < 10);
        blad.grab();
        QCOMPARE(bestanden(), voor); // nothing beside the kamer
        blad.zet(QByteArray("iets anders"), u"b.txt"_qs);
        QCOMPARE(blad.aantalBladen(), 0);
    }

    void aDamagedFileIsSaidSo_data()
    {
        QTest::addColumn<QByteArray>("inhoud");
        QTest::newRow("half a pdf") << pdf().left(300);
        QTest::newRow("half a picture") << plaat().left(60);
        QTest::newRow("only a mark") << QByteArray("%PDF-1.7\n");
    }
    void aDamagedFileIsSaidSo()
    {
        QFETCH(QByteArray, inhoud);
        Documentblad blad;
        blad.zet(inhoud, u"bijlage"_qs);
        QCOMPARE(blad.vorm(), Documentvorm::Anders);
        QVERIFY2(leesbaarVan(blad).contains(u"beschadigd"), qPrintable(leesbaarVan(blad)));
    }

    void whatCantBeShownIsNamed()
    {
        Documentblad blad;
        blad.zet(QByteArray("PK\x03\x04") + QByteArray(5000, 'x'), u"verslag.docx"_qs);
        const QString tekst = leesbaarVan(blad);
        QVERIFY2(tekst.contains(u"verslag.docx") && tekst.contains(u"Office") && tekst.contains(u"kB"), qPrintable(tekst));
    }

    void eachLookIsLogged()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        Omgevingproef om(huis.coordinator());
        MOET(const Gedaan g, om.kamer().doe(VoegDocumentToe{.dossier = p.dossier, .soort = Documentsoort::Brief, .naam = u"brief.pdf"_qs, .inhoud = pdf()}));
        QWidget pagina;
        pagina.show();
        for (int i = 1; i <= 2; ++i) {
            QPointer<Documentvenster> venster = toonDocument(om, DocumentId(g.id), &pagina);
            QVERIFY(venster);
            QVERIFY(!venster->windowTitle().contains(u"brief"));
            const auto aantal = om.kamer().database().waarde(u"SELECT count(*) FROM logboek WHERE handeling = 'documenten.toon'"_qs);
            QCOMPARE(*aantal, QString::number(i));
            venster->close();
        }
        QVERIFY(!toonDocument(om, DocumentId(9999), &pagina));
        QCOMPARE(om.fouten.size(), 1);
    }

    void theWindowFits_data()
    {
        QTest::addColumn<QByteArray>("inhoud");
        QTest::addColumn<Thema>("thema");
        QTest::addColumn<QString>("naam");
        for (const auto &[thema, woord] : {std::pair{Thema::Licht, "licht"}, {Thema::Donker, "donker"}}) {
            QTest::addRow("pdf %s", woord) << pdf() << thema << u"pdf"_qs;
            QTest::addRow("picture %s", woord) << plaat({2000, 900}) << thema << u"beeld"_qs;
            QTest::addRow("text %s", woord) << QByteArray("Geachte heer,\n\nDank voor uw brief.") << thema << u"tekst"_qs;
            QTest::addRow("other %s", woord) << QByteArray("PK\x03\x04xxxxx") << thema << u"anders"_qs;
        }
    }
    void theWindowFits()
    {
        QFETCH(QByteArray, inhoud);
        QFETCH(Thema, thema);
        QFETCH(QString, naam);
        pasToe(*qApp, thema);
        QWidget pagina;
        Documentvenster venster(inhoud, QString(u"Een heel lange naam van een bestand "_qs).repeated(6), u"Brief · 12,3 kB · toegevoegd op 2-3-2026"_qs, &pagina);
        venster.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(steun::prent(venster, u"document-"_qs + naam, {900, 640}));
        QCOMPARE(steun::afgekapt(&venster), QString());
        QCOMPARE(steun::naamlozeInvoer(&venster), QString());
        pasToe(*qApp, Thema::Licht);
    }
};

QTEST_MAIN(TestDocumentblad)
#include "tst_documentblad.moc"
