// SPDX-License-Identifier: EUPL-1.2
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

using Waarden = QSet<QString>;
using Bezoek = std::function<void(const QString &pad, const QString &tekst)>;

QJsonObject leesBestand(const QString &naam)
{
    QFile bestand(u":/weegkamer/demo/"_s + naam);
    if (!bestand.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(bestand.readAll()).object();
}

/// All sketches of all files, in the order of the files.
QList<QJsonObject> leesSchetsen()
{
    QList<QJsonObject> schetsen;
    for (int nummer = 1;; ++nummer) {
        const QJsonObject inhoud = leesBestand(u"schetsen-%1.json"_s.arg(nummer));
        if (inhoud.isEmpty())
            return schetsen;
        for (const auto &waarde : inhoud["schetsen"_L1].toArray())
            schetsen.append(waarde.toObject());
    }
}

QString tekst(const QJsonObject &object, QLatin1StringView veld)
{
    return object.value(veld).toString();
}

/// The fields that are missing, empty or only white space.
QStringList ontbreekt(const QJsonObject &object, const QStringList &velden)
{
    QStringList leeg;
    for (const QString &veld : velden) {
        if (object.value(veld).toString().trimmed().isEmpty())
            leeg.append(veld);
    }
    return leeg;
}

/// Calls \a bezoek with every text in \a waarde and the path that leads to it.
void bezoekTeksten(const QJsonValue &waarde, const QString &pad, const Bezoek &bezoek)
{
    if (waarde.isString())
        bezoek(pad, waarde.toString());
    const QJsonArray rij = waarde.toArray();
    for (qsizetype i = 0; i < rij.size(); ++i)
        bezoekTeksten(rij.at(i), pad + u'/' + QString::number(i), bezoek);
    const QJsonObject object = waarde.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        bezoekTeksten(it.value(), pad + u'/' + it.key(), bezoek);
}

QStringList woorden(const QString &zin)
{
    static const QRegularExpression scheiding(u"[^\\w'’{}-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return zin.toLower().split(scheiding, Qt::SkipEmptyParts);
}

/// The sentences of six words or more, folded to their words.
QStringList langeZinnen(const QString &alinea)
{
    static const QRegularExpression einde(u"(?<=[.!?])\\s+"_s);
    QStringList zinnen;
    for (const QString &zin : alinea.split(einde)) {
        const QStringList delen = woorden(zin);
        if (delen.size() >= 6)
            zinnen.append(delen.join(u' '));
    }
    return zinnen;
}

/// The texts of the sketches that occur more than once, as "where and where: what".
QStringList herhalingen(const QList<QJsonObject> &schetsen)
{
    QHash<QString, QString> eerder;
    QStringList dubbel;
    for (const QJsonObject &schets : schetsen) {
        bezoekTeksten(schets, tekst(schets, "sleutel"_L1), [&](const QString &pad, const QString &alinea) {
            for (const QString &zin : langeZinnen(alinea)) {
                if (eerder.contains(zin))
                    dubbel.append(eerder.value(zin) + u" en "_s + pad + u": "_s + zin);
                eerder.insert(zin, pad);
            }
        });
    }
    return dubbel;
}

} // namespace

/// The demo set's texts: complete, consistent, and nowhere the same twice.
class TestSchetsen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thereAreEnoughSketchesOfEveryVerdict();
    void noTwoSketchesShareAKey();
    void everySketchIsComplete_data() { rijen(); }
    void everySketchIsComplete();
    void everyFactIsTested_data() { rijen(); }
    void everyFactIsTested();
    void everyCriterionRestsOnFactsThatHold_data() { rijen(); }
    void everyCriterionRestsOnFactsThatHold();
    void aCasusHasDeelnemersInbrengAndAPlan_data() { rijen(); }
    void aCasusHasDeelnemersInbrengAndAPlan();
    void textsHoldOnlySlotsThatCanBeFilled_data() { rijen(); }
    void textsHoldOnlySlotsThatCanBeFilled();
    void noSentenceOccursTwice();
    void aRepeatedSentenceIsFound();
    void thereAreEnoughNames_data();
    void thereAreEnoughNames();
    void everyNameIsComplete();

private:
    void rijen() const;
    QList<QJsonObject> m_schetsen;
    QJsonObject m_namen;
};

void TestSchetsen::initTestCase()
{
    m_schetsen = leesSchetsen();
    m_namen = leesBestand(u"namen.json"_s);
    QVERIFY(!m_schetsen.isEmpty());
    QVERIFY(!m_namen.isEmpty());
}

void TestSchetsen::rijen() const
{
    QTest::addColumn<QJsonObject>("schets");
    for (const QJsonObject &schets : m_schetsen)
        QTest::newRow(qUtf8Printable(tekst(schets, "sleutel"_L1))) << schets;
}

void TestSchetsen::thereAreEnoughSketchesOfEveryVerdict()
{
    QHash<QString, int> perVerdict;
    QHash<QString, int> perSoort;
    for (const QJsonObject &schets : m_schetsen) {
        ++perVerdict[tekst(schets, "verdict"_L1)];
        ++perSoort[tekst(schets, "soort"_L1)];
    }
    QVERIFY(m_schetsen.size() >= 62);
    QVERIFY(perVerdict.value(u"casusoverleg"_s) >= 40);
    QVERIFY(perVerdict.value(u"niet-voorleggen"_s) >= 12);
    QVERIFY(perVerdict.value(u"aanhouden"_s) >= 6);
    QVERIFY(perSoort.value(u"rechtspersoon"_s) >= 3);
}

void TestSchetsen::noTwoSketchesShareAKey()
{
    static const QRegularExpression kebab(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    Waarden sleutels;
    for (const QJsonObject &schets : m_schetsen) {
        const QString sleutel = tekst(schets, "sleutel"_L1);
        QVERIFY2(kebab.match(sleutel).hasMatch(), qUtf8Printable(sleutel));
        QVERIFY2(!sleutels.contains(sleutel), qUtf8Printable(sleutel));
        sleutels.insert(sleutel);
    }
}

void TestSchetsen::everySketchIsComplete()
{
    QFETCH(QJsonObject, schets);
    QCOMPARE(ontbreekt(schets, {u"gedraging"_s, u"tegenspraak"_s, u"verdict-reden"_s, u"noodzaak"_s,
                                u"proportionaliteit"_s, u"subsidiariteit"_s}),
             QStringList());
    const QString aanmelder = tekst(schets, "aanmelder"_L1);
    const QString kanaal = tekst(schets, "kanaal"_L1);
    const Waarden weegploeg{u"politie"_s, u"openbaar-ministerie"_s, u"burgemeester"_s};
    QVERIFY((weegploeg | Waarden{u"reclassering"_s, u"zorg-en-veiligheidshuis"_s}).contains(aanmelder));
    QVERIFY((Waarden{u"deelnemer"_s, u"melding"_s, u"zvh"_s}).contains(kanaal));
    QVERIFY((Waarden{u"casusoverleg"_s, u"niet-voorleggen"_s, u"aanhouden"_s}).contains(tekst(schets, "verdict"_L1)));

    // A third party's melding reaches a member of the weegploeg (art. 5(2) of the Wet).
    QCOMPARE(schets.contains("melding"_L1), kanaal == u"melding"_s);
    QVERIFY(kanaal != u"melding"_s || (weegploeg.contains(aanmelder) && !tekst(schets, "melding"_L1).isEmpty()));
    QCOMPARE(kanaal == u"zvh"_s, aanmelder == u"zorg-en-veiligheidshuis"_s);

    if (tekst(schets, "soort"_L1) == u"rechtspersoon"_s) {
        QVERIFY(!schets.contains("geslacht"_L1) && !schets.contains("leeftijd"_L1));
        return;
    }
    QCOMPARE(tekst(schets, "soort"_L1), u"natuurlijk"_s);
    QVERIFY((Waarden{u"man"_s, u"vrouw"_s, u"onbepaald"_s}).contains(tekst(schets, "geslacht"_L1)));
    const int leeftijd = schets["leeftijd"_L1].toInt();
    QVERIFY(leeftijd >= 12 && leeftijd <= 99);
}

void TestSchetsen::everyFactIsTested()
{
    QFETCH(QJsonObject, schets);
    const Waarden aard{u"feit"_s, u"bericht-van-anderen"_s, u"aanname"_s, u"oordeel"_s};
    const Waarden bronsoort{u"eigen-waarneming"_s, u"eigen-registratie"_s, u"derde"_s, u"openbare-bron"_s};
    const Waarden toets{u"geverifieerd"_s, u"niet-te-verifieren"_s, u"weerlegd"_s};
    const QJsonArray feiten = schets["feiten"_L1].toArray();
    QVERIFY(feiten.size() >= 4 && feiten.size() <= 7);
    for (const auto &waarde : feiten) {
        const QJsonObject feit = waarde.toObject();
        QCOMPARE(ontbreekt(feit, {u"omschrijving"_s, u"bron"_s, u"toets-hoe"_s}), QStringList());
        QVERIFY(aard.contains(tekst(feit, "aard"_L1)));
        QVERIFY(bronsoort.contains(tekst(feit, "bronsoort"_L1)));
        QVERIFY(toets.contains(tekst(feit, "toets"_L1)));
        QVERIFY(feit["dagen-geleden"_L1].toInt(-1) >= 0);
        const QString bijzonder = tekst(feit, "bijzonder"_L1);
        QVERIFY(bijzonder == u"geen"_s || bijzonder == u"onthult-ook"_s);
        QCOMPARE(!tekst(feit, "noodzaak"_L1).isEmpty(), bijzonder == u"onthult-ook"_s);
    }
}

void TestSchetsen::everyCriterionRestsOnFactsThatHold()
{
    QFETCH(QJsonObject, schets);
    const QJsonArray feiten = schets["feiten"_L1].toArray();
    const QJsonObject criteria = schets["criteria"_L1].toObject();
    QCOMPARE(criteria.size(), 5);
    for (const auto naam : {"geweldsbereidheid"_L1, "extremistische-denkbeelden"_L1, "sociale-relaties"_L1,
                            "identificatie-met-groep"_L1, "zelfredzaamheid"_L1}) {
        const QJsonObject criterium = criteria[naam].toObject();
        const QString oordeel = tekst(criterium, "oordeel"_L1);
        const QJsonArray voor = criterium["feiten-voor"_L1].toArray();
        const QJsonArray tegen = criterium["feiten-tegen"_L1].toArray();
        QVERIFY2(!tekst(criterium, "toelichting"_L1).isEmpty(), naam.data());
        QVERIFY2((Waarden{u"wijst-hierop"_s, u"wijst-er-niet-op"_s, u"onvoldoende-informatie"_s}).contains(oordeel),
                 naam.data());
        QVERIFY2(oordeel != u"wijst-hierop"_s || !voor.isEmpty(), naam.data());
        QVERIFY2(oordeel != u"wijst-er-niet-op"_s || !tegen.isEmpty(), naam.data());
        for (const auto &index : voor) {
            QVERIFY2(index.toInt(-1) >= 0 && index.toInt() < feiten.size(), naam.data());
            QVERIFY2(tekst(feiten.at(index.toInt()).toObject(), "toets"_L1) != u"weerlegd"_s, naam.data());
            QVERIFY2(!tegen.contains(index), naam.data());
        }
        for (const auto &index : tegen)
            QVERIFY2(index.toInt(-1) >= 0 && index.toInt() < feiten.size(), naam.data());
    }
}

void TestSchetsen::aCasusHasDeelnemersInbrengAndAPlan()
{
    QFETCH(QJsonObject, schets);
    const QJsonArray deelnemers = schets["deelnemers"_L1].toArray();
    const QJsonArray inbreng = schets["inbreng"_L1].toArray();
    const QJsonArray doelen = schets["doelen"_L1].toArray();
    if (tekst(schets, "verdict"_L1) != u"casusoverleg"_s) {
        QVERIFY(deelnemers.isEmpty() && inbreng.isEmpty() && doelen.isEmpty() && !schets.contains("afsluiting"_L1));
        return;
    }
    QVERIFY(deelnemers.size() >= 2 && deelnemers.size() <= 4);
    QVERIFY(inbreng.size() >= 2 && inbreng.size() <= 4);
    QVERIFY(!doelen.isEmpty() && doelen.size() <= 3);
    QVERIFY(!tekst(schets, "nog-open-omdat"_L1).isEmpty());
    Waarden bekend;
    for (const auto &waarde : m_namen["deelnemers"_L1].toArray())
        bekend.insert(tekst(waarde.toObject(), "naam"_L1));
    Waarden aanTafel;
    for (const auto &waarde : deelnemers) {
        QCOMPARE(ontbreekt(waarde.toObject(), {u"deelnemer"_s, u"rol"_s, u"reden"_s}), QStringList());
        aanTafel.insert(tekst(waarde.toObject(), "deelnemer"_L1));
    }
    QVERIFY(bekend.contains(aanTafel));
    QCOMPARE(aanTafel.size(), deelnemers.size());
    for (const auto &waarde : inbreng) {
        const QJsonObject stuk = waarde.toObject();
        QCOMPARE(ontbreekt(stuk, {u"tekst"_s, u"bron"_s}), QStringList());
        QVERIFY(aanTafel.contains(tekst(stuk, "deelnemer"_L1)));
        QVERIFY((Waarden{u"AVG art. 6(1)(e)"_s, u"Wpg"_s, u"Wjsg"_s}).contains(tekst(stuk, "grond"_L1)));
    }
    for (const auto &doel : doelen) {
        QVERIFY(!tekst(doel.toObject(), "doel"_L1).isEmpty());
        const QJsonArray acties = doel["acties"_L1].toArray();
        QVERIFY(!acties.isEmpty());
        for (const auto &actie : acties) {
            QVERIFY(!tekst(actie.toObject(), "omschrijving"_L1).isEmpty());
            QVERIFY(aanTafel.contains(tekst(actie.toObject(), "deelnemer"_L1)));
            QVERIFY(actie["termijn-dagen"_L1].toInt() > 0);
        }
    }
    if (!schets.contains("afsluiting"_L1))
        return;
    // Without further indications a casus is destroyed, so that nothing is kept (art. 16 of the Besluit).
    const QJsonObject afsluiting = schets["afsluiting"_L1].toObject();
    const QString reden = tekst(afsluiting, "reden"_L1);
    QVERIFY((Waarden{u"geen-verdere-aanwijzingen"_s, u"risicos-geweken"_s, u"doel-bereikt"_s, u"overgedragen"_s})
                .contains(reden));
    QVERIFY(!tekst(afsluiting, "toelichting"_L1).isEmpty());
    QCOMPARE(tekst(afsluiting, "bewaren-noodzaak"_L1).isEmpty(), reden == u"geen-verdere-aanwijzingen"_s);
}

void TestSchetsen::textsHoldOnlySlotsThatCanBeFilled()
{
    QFETCH(QJsonObject, schets);
    const Waarden bekend{u"{wijk}"_s, u"{straat}"_s, u"{dag}"_s};
    static const QRegularExpression gleuf(u"\\{[^}]*\\}?"_s);
    QStringList onbekend;
    bezoekTeksten(schets, QString(), [&](const QString &pad, const QString &alinea) {
        for (auto it = gleuf.globalMatch(alinea); it.hasNext();) {
            const QString gevonden = it.next().captured();
            if (!bekend.contains(gevonden))
                onbekend.append(pad + u' ' + gevonden);
        }
    });
    QCOMPARE(onbekend, QStringList());
    QVERIFY(tekst(schets, "gedraging"_L1).contains(u"{wijk}"_s));
}

void TestSchetsen::noSentenceOccursTwice()
{
    QCOMPARE(herhalingen(m_schetsen), QStringList());
}

void TestSchetsen::aRepeatedSentenceIsFound()
{
    const QJsonObject een{{u"sleutel"_s, u"een"_s}, {u"noodzaak"_s, u"Kort. Dit is een zin van zeven woorden."_s}};
    const QJsonObject twee{{u"sleutel"_s, u"twee"_s}, {u"feiten"_s, QJsonArray{u"Dit is een zin, van zeven woorden!"_s}}};
    QCOMPARE(herhalingen({een, twee}),
             QStringList{u"een/noodzaak en twee/feiten/0: dit is een zin van zeven woorden"_s});
}

void TestSchetsen::thereAreEnoughNames_data()
{
    QTest::addColumn<QStringList>("velden");
    QTest::addColumn<int>("minstens");
    QTest::newRow("voornamen") << QStringList{u"naam"_s} << 160;
    QTest::newRow("achternamen") << QStringList{u"voorvoegsel"_s, u"achternaam"_s} << 160;
    QTest::newRow("straten") << QStringList{u"naam"_s} << 60;
    QTest::newRow("wijken") << QStringList{u"naam"_s} << 12;
    QTest::newRow("aliassen") << QStringList{u"schrijfwijze"_s} << 10;
    QTest::newRow("medewerkers") << QStringList{u"naam"_s} << 30;
    QTest::newRow("rechtspersonen") << QStringList{u"sleutel"_s} << 4;
}

void TestSchetsen::thereAreEnoughNames()
{
    QFETCH(QStringList, velden);
    QFETCH(int, minstens);
    const QJsonArray rij = m_namen[QString::fromLatin1(QTest::currentDataTag())].toArray();
    Waarden gezien;
    for (const auto &waarde : rij) {
        QStringList delen;
        for (const QString &veld : velden)
            delen.append(waarde[veld].toString());
        gezien.insert(delen.join(u' '));
    }
    QCOMPARE(gezien.size(), rij.size());
    QVERIFY(rij.size() >= minstens);
}

void TestSchetsen::everyNameIsComplete()
{
    static const QRegularExpression postcode(u"^999[0-9]$"_s);
    for (const auto &waarde : m_namen["wijken"_L1].toArray())
        QVERIFY(postcode.match(waarde["postcode"_L1].toString()).hasMatch());
    for (const auto &waarde : m_namen["straten"_L1].toArray())
        QVERIFY((Waarden{u"de"_s, u"het"_s}).contains(waarde["lidwoord"_L1].toString()));
    Waarden rollen;
    for (const auto &waarde : m_namen["medewerkers"_L1].toArray()) {
        QCOMPARE(ontbreekt(waarde.toObject(), {u"naam"_s, u"functie"_s, u"orgaan"_s, u"rol"_s}), QStringList());
        rollen.insert(waarde["rol"_L1].toString());
    }
    QVERIFY(rollen.contains(Waarden{u"casuscoordinator"_s, u"weegploeg"_s, u"contactpunt"_s, u"fg"_s, u"auditor"_s,
                                    u"beheerder"_s, u"deelnemer"_s}));
    Waarden rechtspersonen;
    for (const auto &waarde : m_namen["rechtspersonen"_L1].toArray())
        rechtspersonen.insert(waarde["sleutel"_L1].toString());
    for (const QJsonObject &schets : m_schetsen) {
        if (tekst(schets, "soort"_L1) == u"rechtspersoon"_s)
            QVERIFY(rechtspersonen.contains(tekst(schets, "sleutel"_L1)));
    }
}

QTEST_GUILESS_MAIN(TestSchetsen)
#include "tst_schetsen.moc"
