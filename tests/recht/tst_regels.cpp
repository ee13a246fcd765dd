// SPDX-License-Identifier: EUPL-1.2
#include "core/recht/artikelen.h"
#include "core/recht/regels.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace weegkamer;

namespace
{
// Every rule that the two source documents and our own decisions give, with its levels: typed here once more,
// so that a row can't disappear from the catalogue, or lose its block, unnoticed.
constexpr const char *verwacht =
    "B1=R B2.1a=RT B2.1b=H B2.1c=TP B2.1d=H B2.2a=H B2.2d=HP B2.2b=R B2.2c=H B3.1a=H B3.1b=HT B3.1c=RP "
    "B3.1d=H B3.1e=RTP B3.2a=H B3.2b=H B3.2f=HT B3.2c=HP B3.2d=H B3.2e=R B3.3=TP B3.4a=HR B3.4b=HP "
    "B3.4c=H B4.1a=TP B4.1b=H B4.2a=H B4.2b=HR B4.2c=S B4.3=HT B5.1a=R B5.1b=RT B5.1c=HTP B5.2a=H B5.2b=H "
    "B5.2c=R B6a=H B6b=R B6c=HS B6d=R B7.1a=H B7.1b=H B7.1c=S B7.1d=H B7.1e=H B7.1f=HR B7.2=RT B8a=RP "
    "B8b=HT B8c=R B8d=P B8e=P B9a=H B9b=RP B9c=H B10a=H B10b=HS B10c=S B11a=H B11b=HP B11c=RP B12a=H "
    "B12b=H B12c=R B12d=HSTP B12e=H B13.1a=R B13.1b=H B13.2=RP B13.3=SR B13.4=R B13.5=R B13.6a=H "
    "B13.6b=HP B14.1=R B14.1b=H B14.2=R B14.3=S B14.4=R B15.1=R B15.2=R B16a=HT B16b=HT B16c=H B16d= "
    "B17=SRT B18.1=T B18.2=P B18.3=H B18.3b=H B18.4=RT B18.5=R B18.x=HT W1a=R W1b=H W2=R W3.1=H W3.3=H "
    "W4=R W5.1=H W5.2=R W5.3a=H W5.3h=HT W5.3b=H W5.3c=H W5.3d=R W5.3f=H W5.3g=H W5.3e=H W5.4=H W6.3a=H "
    "W6.3b=H W7=HP W8=H W9a=T W9b=HT W9c=H W9d=H W9e=H W10=P W11=H W12.1=P W12.2=R W12.3=H W12.4= W13=H "
    "W14.1=H W14.1b=RT W14.2=H W14.3=P W15=R W16.1=T W16.3=T W17=RP W-derden=HR W19/25= W22=R W-Wpg=R "
    "S1=SR S2=H S3=HS S4=HP S5=HR S6=H S7=H S8=H S9=H S10=H S11=HP S12=H S13=SR S14=HRP S15=SR S16=HR "
    "S17=HR S18=H S19=HTP S20=HTP S21=HP K1=H K2=HR K3=H K4=TP K5=H K6=H K7=H K8=H K9=HP K10=T K11=R "
    "K12=H K13=R K14=R K15=T K16=HT K17=H K18=HT K19=P K20=R K21=H K22=T N1=H N2=H N3=RT N4=P N5=R N6=HP "
    "N7=RP N8=R ";

QStringList verwachteRijen()
{
    return QString::fromLatin1(verwacht).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool isKeuzeTekst(const QString &artikel)
{
    return artikel.isEmpty() || artikel == QStringLiteral("keuze van Weegkamer") ||
           artikel == QStringLiteral("keuze van de gemeente");
}
} // namespace

class TestRegels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCatalogueHoldsEveryRuleWithItsLevels_data();
    void theCatalogueHoldsEveryRuleWithItsLevels();
    void theCatalogueHoldsNothingElse();
    void anIdOccursOnce();
    void bothLanguagesAreFilledWithWholeSentences();
    void everyArticleThatARuleCitesIsInTheList();
    void aChoiceOfOursNeverCitesAnArticle();
    void aRuleOfTheActCitesTheAct();
    void theToetsingskaderCitesItsOwnSteps();
    void anUnknownRuleOrArticleIsNotFound();
    void everyArticleOfTheBesluitIsInTheList();
    void articlesAreCitedOnceAndInOneForm();
    void lettersKeepTheirOrder();
};

void TestRegels::theCatalogueHoldsEveryRuleWithItsLevels_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("niveaus");
    const QStringList rijen = verwachteRijen();
    for (const QString &rij : rijen) {
        const QString id = rij.section(QLatin1Char('='), 0, 0);
        QTest::newRow(qUtf8Printable(id)) << id << rij.section(QLatin1Char('='), 1);
    }
}

void TestRegels::theCatalogueHoldsEveryRuleWithItsLevels()
{
    QFETCH(QString, id);
    QFETCH(QString, niveaus);
    const Regel *regel = vindRegel(id);
    QVERIFY(regel);
    QCOMPARE(regel->id, id);
    QCOMPARE(letters(regel->niveaus).remove(QStringLiteral(", ")), niveaus);
}

void TestRegels::theCatalogueHoldsNothingElse()
{
    QCOMPARE(regels().size(), verwachteRijen().size());
    QCOMPARE(regels().size(), 189);
}

void TestRegels::anIdOccursOnce()
{
    QSet<QString> gezien;
    for (const Regel &regel : regels()) {
        QVERIFY2(!gezien.contains(regel.id), qUtf8Printable(regel.id));
        gezien.insert(regel.id);
    }
}

void TestRegels::bothLanguagesAreFilledWithWholeSentences()
{
    for (const Regel &regel : regels()) {
        for (const QString &uitleg : {regel.uitlegNl, regel.uitlegEn}) {
            QVERIFY2(uitleg.size() > 25 && uitleg.size() < 360, qUtf8Printable(regel.id));
            QVERIFY2(uitleg.front().isUpper() || !uitleg.front().isLetter(), qUtf8Printable(regel.id));
            QVERIFY2(uitleg.endsWith(QLatin1Char('.')), qUtf8Printable(regel.id));
        }
        QVERIFY2(regel.uitlegNl != regel.uitlegEn, qUtf8Printable(regel.id));
    }
}

void TestRegels::everyArticleThatARuleCitesIsInTheList()
{
    for (const Regel &regel : regels()) {
        if (regel.herkomst != Herkomst::Keuze)
            QVERIFY2(vindArtikel(regel.artikel), qUtf8Printable(QString(regel.id + u": " + regel.artikel)));
    }
}

void TestRegels::aChoiceOfOursNeverCitesAnArticle()
{
    int keuzes = 0;
    for (const Regel &regel : regels()) {
        QCOMPARE(isKeuzeTekst(regel.artikel), regel.herkomst == Herkomst::Keuze);
        keuzes += regel.herkomst == Herkomst::Keuze;
    }
    QVERIFY(keuzes >= 15);
    const QStringList altijd{QStringLiteral("B3.2f"), QStringLiteral("B7.1f"), QStringLiteral("K16"),
                             QStringLiteral("K17"),   QStringLiteral("K18"),   QStringLiteral("K22"),
                             QStringLiteral("N1"),    QStringLiteral("N8")};
    for (const QString &id : altijd)
        QCOMPARE(vindRegel(id)->herkomst, Herkomst::Keuze);
}

void TestRegels::aRuleOfTheActCitesTheAct()
{
    for (const Regel &regel : regels()) {
        if (regel.herkomst == Herkomst::Wet)
            QVERIFY2(regel.artikel.startsWith(u"Wet art. "), qUtf8Printable(regel.id));
    }
}

void TestRegels::theToetsingskaderCitesItsOwnSteps()
{
    for (int stap = 1; stap <= 21; ++stap) {
        const Regel *regel = vindRegel(QStringLiteral("S%1").arg(stap));
        QVERIFY(regel);
        QCOMPARE(regel->herkomst, Herkomst::CityDeal);
        QCOMPARE(regel->artikel, QStringLiteral("Toetsingskader stap %1").arg(stap));
    }
}

void TestRegels::anUnknownRuleOrArticleIsNotFound()
{
    QVERIFY(!vindRegel(u"B99"));
    QVERIFY(!vindRegel(u""));
    QVERIFY(!vindRegel(u"b7.1a"));
    QVERIFY(!vindArtikel(u"Besluit art. 21"));
    QVERIFY(!vindArtikel(u""));
}

void TestRegels::everyArticleOfTheBesluitIsInTheList()
{
    for (int nummer = 1; nummer <= 20; ++nummer) {
        const QString kaal = QStringLiteral("Besluit art. %1").arg(nummer);
        const QString eersteLid = kaal + QStringLiteral("(1)");
        QVERIFY2(vindArtikel(kaal) || vindArtikel(eersteLid), qUtf8Printable(kaal));
    }
}

void TestRegels::articlesAreCitedOnceAndInOneForm()
{
    static const QRegularExpression vorm(
        QStringLiteral("^((Wet|Besluit|AVG|UAVG|Awb|Wpg|Verordening 1182/71|Algemene termijnenwet) art\\. "
                       "\\d+(:\\d+)?(\\([0-9a-z]\\))?"
                       "|Toetsingskader stap \\d+)$"));
    QSet<QString> gezien;
    for (const Artikel &artikel : artikelen()) {
        QVERIFY2(vorm.match(artikel.citaat).hasMatch(), qUtf8Printable(artikel.citaat));
        QVERIFY2(!gezien.contains(artikel.citaat), qUtf8Printable(artikel.citaat));
        gezien.insert(artikel.citaat);
        QVERIFY2(!artikel.titel.isEmpty() && artikel.parafrase.endsWith(QLatin1Char('.')),
                 qUtf8Printable(artikel.citaat));
        QVERIFY2(!artikel.bron.isEmpty(), qUtf8Printable(artikel.citaat));
        if (artikel.citaat.startsWith(u"Wet art. "))
            QVERIFY2(artikel.bron.contains(u"nota van toelichting") || artikel.bron.contains(u"Besluit"),
                     qUtf8Printable(artikel.citaat));
    }
}

void TestRegels::lettersKeepTheirOrder()
{
    QCOMPARE(letters({}), QString());
    QCOMPARE(letters(Niveau::Product | Niveau::Blokkade), QStringLiteral("H, P"));
    QCOMPARE(letters(Niveau::Termijn | Niveau::Registratie | Niveau::Waarschuwing),
             QStringLiteral("S, R, T"));
}

QTEST_GUILESS_MAIN(TestRegels)
#include "tst_regels.moc"
