// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/velden.h"

#include <QtTest>

using namespace weegkamer;

namespace
{
enum class Kleur { Rood, Blauw };
const Keuzelijst &keuzesVan(Kleur)
{
    static const Keuzelijst lijst{{u"rood"_qs, u"Rood"_qs}, {u"blauw"_qs, u"Blauw"_qs}};
    return lijst;
}

struct Deel {
    QString tekst;
    QDate datum;
    QString ongeveer;
    QDateTime moment;
    static constexpr auto velden()
    {
        return std::make_tuple(veld("tekst", &Deel::tekst, "Tekst", Verplicht), veld("datum", &Deel::datum, "Datum"),
                               veld("ongeveer", &Deel::ongeveer, "Ongeveer", Vrij, VeldSoort::Deeldatum),
                               veld("moment", &Deel::moment, "Moment"));
    }
};

struct Geheel {
    DossierId dossier;
    QString bsn;
    Kleur kleur = Kleur::Rood;
    std::optional<bool> ja;
    std::optional<int> aantal;
    QList<Deel> delen;
    static constexpr auto velden()
    {
        return std::make_tuple(veld("dossier", &Geheel::dossier, "Dossier", Verplicht),
                               veld("bsn", &Geheel::bsn, "BSN", Vrij, VeldSoort::Bsn),
                               veld("kleur", &Geheel::kleur, "Kleur"), veld("ja", &Geheel::ja, "Ja of nee"), veld("aantal", &Geheel::aantal, "Aantal"),
                               veld("delen", &Geheel::delen, "Delen"));
    }
};

QJsonObject json(const char *tekst)
{
    return QJsonDocument::fromJson(tekst).object();
}
} // namespace

class TestVelden : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatGoesInComesOutAgain()
    {
        const QJsonObject in = json(R"({"dossier":"7","bsn":"123456782","kleur":"blauw","ja":false,"aantal":-2147483648,
            "delen":[{"tekst":"een","datum":"2026-02-28","moment":"9999-12-31T23:30:00.000Z"}]})");
        const auto uit = uitJson<Geheel>(in);
        QVERIFY(uit.has_value());
        QCOMPARE(uit->dossier, DossierId(7));
        QCOMPARE(uit->kleur, Kleur::Blauw);
        QCOMPARE(uit->ja, std::optional(false));
        QCOMPARE(naarJson(*uit), in);
    }

    void aWrongFieldIsNamedByItsPath_data()
    {
        QTest::addColumn<QByteArray>("in");
        QTest::addColumn<QString>("veld");
        QTest::newRow("required and missing") << QByteArray("{}") << u"dossier"_qs;
        QTest::newRow("required and blank") << QByteArray(R"({"dossier":"  "})") << u"dossier"_qs;
        QTest::newRow("a BSN that can't be") << QByteArray(R"({"dossier":"1","bsn":"123456789"})") << u"bsn"_qs;
        QTest::newRow("not one of the choices") << QByteArray(R"({"dossier":"1","kleur":"groen"})") << u"kleur"_qs;
        QTest::newRow("a day that is not there")
            << QByteArray(R"({"dossier":"1","delen":[{"tekst":"a"},{"tekst":"b","datum":"2026-02-29"}]})") << u"delen[1].datum"_qs;
        QTest::newRow("a part of a day that is not there") << QByteArray(R"({"dossier":"1","delen":[{"tekst":"a","ongeveer":"2026-02"},{"tekst":"b","ongeveer":"2026-13"}]})") << u"delen[1].ongeveer"_qs;
        QTest::newRow("a field that is not there") << QByteArray(R"({"dossier":"1","dosier":"2"})") << u"dosier"_qs;
        QTest::newRow("a key that no row has") << QByteArray(R"({"dossier":0})") << u"dossier"_qs;
        QTest::newRow("a key below zero") << QByteArray(R"({"dossier":"-1"})") << u"dossier"_qs;
        QTest::newRow("a number that does not fit") << QByteArray(R"({"dossier":"1","aantal":4294967301})") << u"aantal"_qs;
        QTest::newRow("a number that does not fit, below zero") << QByteArray(R"({"dossier":"1","aantal":"-2147483649"})") << u"aantal"_qs;
        QTest::newRow("a moment in a year of five digits")
            << QByteArray(R"({"dossier":"1","delen":[{"tekst":"a","moment":"9999-12-31T23:30:00-01:00"}]})") << u"delen[0].moment"_qs;
        QTest::newRow("text for a yes or no") << QByteArray(R"({"dossier":"1","ja":"misschien"})") << u"ja"_qs;
    }
    void aWrongFieldIsNamedByItsPath()
    {
        QFETCH(QByteArray, in);
        QFETCH(QString, veld);
        const auto uit = uitJson<Geheel>(json(in));
        QVERIFY(!uit.has_value());
        QCOMPARE(uit.error().soort, FoutSoort::Invoer);
        QCOMPARE(uit.error().velden.size(), 1);
        QCOMPARE(uit.error().velden.first().veld, veld);
        QVERIFY(!uit.error().velden.first().uitleg.isEmpty());
    }

    void strangeTextIsKeptAsItIs_data()
    {
        QTest::addColumn<QString>("tekst");
        QTest::newRow("Arabic") << u"محمد بن عبد الله"_qs;
        QTest::newRow("emoji") << u"👩‍👩‍👧 x"_qs;
        QTest::newRow("400 characters") << QString(400, u'x');
        QTest::newRow("spaces around") << u"  twee  "_qs;
    }
    void strangeTextIsKeptAsItIs()
    {
        QFETCH(QString, tekst);
        const auto uit = uitJson<Deel>({{u"tekst"_qs, tekst}});
        QVERIFY(uit.has_value());
        QCOMPARE(uit->tekst, tekst);
    }

    void theSchemaTellsTypesChoicesAndWhatIsRequired()
    {
        const QJsonObject schema = jsonSchema(veldInfos<Geheel>());
        QCOMPARE(schema[u"required"].toArray(), QJsonArray{u"dossier"_qs});
        const QJsonObject eigenschappen = schema[u"properties"].toObject();
        QCOMPARE(eigenschappen[u"kleur"][u"enum"].toArray(), (QJsonArray{u"rood"_qs, u"blauw"_qs}));
        QCOMPARE(eigenschappen[u"ja"][u"type"].toString(), u"boolean"_qs);
        QCOMPARE(eigenschappen[u"delen"][u"items"][u"properties"][u"datum"][u"format"].toString(), u"date"_qs);
    }
};

QTEST_GUILESS_MAIN(TestVelden)
#include "tst_velden.moc"
