// SPDX-License-Identifier: EUPL-1.2
#include "ui/uitwisseling/afdrukvenster.h"

#include "tests/steun/casusproef.h"
#include "tests/steun/omgevingproef.h"
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/casus/casuspagina.h"
#include "ui/documenten/documentblad.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>

using namespace weegkamer;

namespace
{
QString gelezen(const QString &pad)
{
    QProcess p;
    p.start(u"pdftotext"_qs, {u"-layout"_qs, pad, u"-"_qs});
    p.waitForFinished(30'000);
    return QString::fromUtf8(p.readAllStandardOutput());
}

int gelogd(Kamer &k)
{
    return casusWaarde(k, u"SELECT count(*) FROM logboek WHERE handeling = 'uitwisseling.voer-uit'"_qs).toInt();
}
} // namespace

class TestAfdrukvenster : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init() { steun::faalBijWaarschuwing(); }

    void aPrintIsLoggedAndBearsTheLog()
    {
        Huis huis;
        Omgevingproef om(huis.coordinator());
        const DossierId dossier = maakCasus(om.kamer());
        Casuspagina pagina(om, dossier);
        pagina.show();
        QPointer<Afdrukvenster> venster = toonAfdruk(om, &pagina);
        QVERIFY(venster);
        QVERIFY(venster->blad()->aantalBladen() > 0);
        QCOMPARE(gelogd(om.kamer()), 0); // looking is no print
        QTemporaryDir map;
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(map.filePath(u"druk.pdf"_qs));
        MOET_LUKKEN(venster->drukOp(printer));
        QCOMPARE(gelogd(om.kamer()), 1);
        MOET(const QString kenmerk, om.kamer().logkenmerk());
        const QString papier = gelezen(map.filePath(u"druk.pdf"_qs));
        QVERIFY2(papier.contains(u"logboek "_qs + kenmerk), qPrintable(papier));
        QVERIFY(papier.contains(u"OEFENING"));
        QVERIFY(papier.contains(u"Sam van Jansen"));
        MOET_LUKKEN(venster->bewaar(map.filePath(u"stuk.pdf"_qs)));
        MOET_LUKKEN(venster->bewaar(map.filePath(u"stuk.odt"_qs)));
        QCOMPARE(gelogd(om.kamer()), 3);
        QVERIFY(gelezen(map.filePath(u"stuk.pdf"_qs)).contains(u"Sam van Jansen"));
    }

    void theButtonAsksWhichPrinterAndPrintsOnIt()
    {
        Huis huis;
        Omgevingproef om(huis.coordinator());
        Casuspagina pagina(om, maakCasus(om.kamer()));
        pagina.show();
        QPointer<Afdrukvenster> venster = toonAfdruk(om, &pagina);
        QVERIFY(venster);
        QTemporaryDir map;
        for (const int antwoord : {QDialog::Rejected, QDialog::Accepted}) {
            venster->findChild<QPushButton *>(u"druk"_qs)->click();
            QPointer<QPrintDialog> vraag = venster->findChild<QPrintDialog *>();
            QVERIFY(vraag && vraag->isVisible());
            QCOMPARE(vraag->printer()->docName(), u"Weegkamer"_qs); // what the queue shows
            vraag->printer()->setOutputFormat(QPrinter::PdfFormat);
            vraag->printer()->setOutputFileName(map.filePath(u"druk.pdf"_qs));
            vraag->done(antwoord);
            QTRY_VERIFY(!vraag);
            QCOMPARE(gelogd(om.kamer()), antwoord == QDialog::Accepted ? 1 : 0);
        }
        QVERIFY(gelezen(map.filePath(u"druk.pdf"_qs)).contains(u"Sam van Jansen"));
    }

    void whatCantBeLoggedIsNotPrinted()
    {
        Huis huis;
        Omgevingproef om(huis.coordinator());
        QWidget pagina;
        auto *venster = new Afdrukvenster(om, {{u"Lijst"_qs, {Blok::alinea(u"x"_qs)}}, Uitvoersoort::Casussen, {}, {u"geen nummer"_qs}}, &pagina);
        QTemporaryDir map;
        QVERIFY(!venster->bewaar(map.filePath(u"stuk.pdf"_qs)));
        QVERIFY(QDir(map.path()).isEmpty());
    }

    void theWindowFits_data()
    {
        QTest::addColumn<Thema>("thema");
        QTest::newRow("light") << Thema::Licht;
        QTest::newRow("dark") << Thema::Donker;
    }
    void theWindowFits()
    {
        QFETCH(Thema, thema);
        pasToe(*qApp, thema);
        Huis huis;
        Omgevingproef om(huis.coordinator());
        Casuspagina pagina(om, maakCasus(om.kamer()));
        pagina.show();
        QPointer<Afdrukvenster> venster = toonAfdruk(om, &pagina);
        QVERIFY(venster);
        QVERIFY(steun::prent(*venster, u"afdrukvenster"_qs, {820, 720}));
        QCOMPARE(steun::afgekapt(venster), QString());
        QCOMPARE(steun::naamlozeInvoer(venster), QString());
        pagina.hide();
        QVERIFY(!venster || !venster->isVisible()); // goes with its page
        pasToe(*qApp, Thema::Licht);
    }
};

QTEST_MAIN(TestAfdrukvenster)
#include "tst_afdrukvenster.moc"
