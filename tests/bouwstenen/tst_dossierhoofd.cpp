// SPDX-License-Identifier: EUPL-1.2
#include "tests/steun/casusproef.h"
#include "tests/steun/omgevingproef.h"
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/bouwstenen/dossierhoofd.h"
#include "ui/bouwstenen/eenregel.h"
#include "ui/bouwstenen/klokveld.h"

#include <QMenu>

using namespace weegkamer;

namespace
{
Paginaactie actieVan(const QString &handeling, DossierId dossier)
{
    return {.vraag = {.handeling = handeling, .vast = {{u"dossier"_qs, dossier.tekst()}}}, .zin = u"Gedaan."_qs};
}

void vul(Dossierhoofd &hoofd, DossierId dossier)
{
    hoofd.zetTitel(u"Casus 2026-014"_qs);
    hoofd.zetNaam(u"Sam van Jansen"_qs);
    hoofd.zetFase(Fase::Casus);
    hoofd.zetKlok(u"Evaluatie"_qs, {2026, 9, 2}, {2026, 3, 2}, {.artikel = u"Wet art. 9"_qs, .zinnen = {u"Zes maanden."_qs}});
    hoofd.voegHoofdactieToe(actieVan(u"casus.beoordeel-noodzaak"_qs, dossier));
    hoofd.voegHoofdactieToe(actieVan(u"casus.sluit-af"_qs, dossier));
    hoofd.voegMeerToe(actieVan(u"casus.breng-in"_qs, dossier));
    hoofd.voegMeerToe(actieVan(u"bewaring.bevestig-noodzaak"_qs, dossier));
}
} // namespace

class TestDossierhoofd : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init() { steun::faalBijWaarschuwing(); }

    void theNameCanBeCovered()
    {
        Omgevingproef omgeving(m_huis.coordinator());
        Dossierhoofd hoofd(omgeving);
        vul(hoofd, maakCasus(m_huis.coordinator()));
        hoofd.bedekNaam(u"Betrokkene A"_qs);
        QCOMPARE(hoofd.getoondeNaam(), u"Betrokkene A"_qs);
        hoofd.zetNaam(u"Iemand Anders"_qs);
        QCOMPARE(hoofd.getoondeNaam(), u"Betrokkene A"_qs);
        hoofd.toonNaam();
        QCOMPARE(hoofd.getoondeNaam(), u"Iemand Anders"_qs);
    }

    void whatMayNotBeDoneAsksTheQuestionInTheMenu()
    {
        Omgevingproef omgeving(m_huis.coordinator());
        Dossierhoofd hoofd(omgeving);
        vul(hoofd, maakCasus(m_huis.coordinator()));
        const auto regels = hoofd.findChild<QMenu *>()->actions();
        QCOMPARE(regels.size(), 2);
        QVERIFY(!regels.at(0)->text().contains(u"waarom?"));
        QVERIFY(regels.at(1)->text().contains(u"waarom?"));
        QVERIFY(!regels.at(1)->toolTip().isEmpty());
        hoofd.show();
        regels.at(1)->trigger();
        auto *blad = hoofd.findChild<Waaromblad *>();
        QVERIFY(blad);
        QVERIFY(blad->accessibleDescription().contains(regels.at(1)->toolTip()));
        blad->close();
    }

    void aPressOpensTheForm()
    {
        Omgevingproef omgeving(m_huis.coordinator());
        Dossierhoofd hoofd(omgeving);
        vul(hoofd, maakCasus(m_huis.coordinator()));
        hoofd.show();
        auto *knop = hoofd.findChild<Actieknop *>(u"casus.beoordeel-noodzaak"_qs);
        QTest::keyClick(knop, Qt::Key_Space);
        QVERIFY(hoofd.findChild<Handelingdialoog *>());
    }

    void theHeadFitsAtEveryWidth_data()
    {
        QTest::addColumn<int>("breedte");
        QTest::addColumn<QString>("naam");
        QTest::newRow("wide") << 1100 << u"Sam van Jansen"_qs;
        QTest::newRow("narrow") << 700 << u"Sam van Jansen"_qs;
        QTest::newRow("long name") << 1100 << u"Naam"_qs.repeated(100);
        QTest::newRow("long name, narrow") << 500 << u"Naam"_qs.repeated(100);
    }
    void theHeadFitsAtEveryWidth()
    {
        QFETCH(int, breedte);
        QFETCH(QString, naam);
        Omgevingproef omgeving(m_huis.coordinator());
        QWidget blad;
        auto *kolom = new QVBoxLayout(&blad);
        auto *hoofd = new Dossierhoofd(omgeving, &blad);
        vul(*hoofd, maakCasus(m_huis.coordinator()));
        hoofd->zetNaam(naam);
        kolom->addWidget(hoofd);
        kolom->addStretch();
        QVERIFY(steun::prent(blad, u"dossierhoofd-%1-%2"_qs.arg(breedte).arg(naam.size()), {breedte, 200}));
        QCOMPARE(blad.width(), breedte);
        QCOMPARE(hoofd->findChild<Eenregel *>()->isAfgebroken(), naam.size() > 100);
        QCOMPARE(steun::afgekapt(&blad), QString());
        QCOMPARE(steun::naamlozeInvoer(&blad), QString());
    }

private:
    Huis m_huis;
};

QTEST_MAIN(TestDossierhoofd)
#include "tst_dossierhoofd.moc"
