// SPDX-License-Identifier: EUPL-1.2
// Every cell of the rights table against rechten.txt, which is written by hand: a right changes in two places, on purpose.
#include "core/kamer/kamer.h"
#include "core/kamer/rechtentabel.h"
#include "core/toegang/kolomrechten.h"
#include "tests/steun/huis.h"

using namespace weegkamer;

namespace
{
/// "handeling casus.sluit-af   x x . . . . . . .": a cross for each role, in the order of Rol.
QString regelVan(const Rechtregel &r)
{
    QString regel = QStringLiteral("%1 %2").arg(tekst(r.soort), -9).arg(r.naam, -42);
    for (const Rol rol : Rollen::alle().lijst())
        regel += QStringLiteral(" %1").arg(r.rollen.bevat(rol) ? QStringLiteral("x") : QStringLiteral("."), -3);
    return regel.trimmed();
}

QStringList geschreven()
{
    QFile f(QStringLiteral(RECHTEN));
    if (!f.open(QIODevice::ReadOnly))
        qFatal("no %s", RECHTEN);
    QStringList regels;
    while (!f.atEnd()) {
        const QString regel = QString::fromUtf8(f.readLine()).trimmed();
        if (!regel.isEmpty() && !regel.startsWith(u'#'))
            regels.append(regel);
    }
    return regels;
}
} // namespace

class TestRechtentabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCellIsAsWritten()
    {
        QStringList verschil;
        QStringList nu;
        for (const Rechtregel &r : rechtentabel(alleHandelingen()))
            nu.append(regelVan(r));
        const QStringList hoort = geschreven();
        for (const QString &r : nu) {
            if (!hoort.contains(r))
                verschil.append(u"+ "_qs + r);
        }
        for (const QString &r : hoort) {
            if (!nu.contains(r))
                verschil.append(u"- "_qs + r);
        }
        QVERIFY2(verschil.isEmpty(), qPrintable(u"The rights differ from tests/kamer/rechten.txt (+ in the program, - only written). A right changes in both, on purpose:\n"_qs
                                                + verschil.join(u'\n')));
    }

    void everyColumnOfTheSchemaSaysWhoSeesIt()
    {
        Huis huis;
        Database &db = huis.coordinator().database();
        QStringList fout;
        QSet<QString> bestaat{u"oordeel_stand.dossier"_qs, u"oordeel_stand.ronde"_qs, u"oordeel_stand.zetel"_qs, u"oordeel_stand.gegeven_op"_qs, u"oordeel_stand.wijze"_qs,
                              u"melding_stand.dossier"_qs, u"melding_stand.ontvanger"_qs, u"melding_stand.bevestigd_op"_qs, u"zoekindex.id"_qs, u"zoekindex.treffer"_qs};
        auto s = db.bereid(Modus::Onderhoud, u"SELECT m.name, p.name FROM main.sqlite_schema m, pragma_table_info(m.name) p WHERE m.type = 'table' "
                                             "AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE 'zoekindex%'"_qs);
        QVERIFY(s.has_value());
        while (s->stap().value_or(false))
            bestaat.insert(s->tekstVan(0) + u'.' + s->tekstVan(1));
        QStringList genoemd;
        for (const Rechtregel &r : rechtentabel(alleHandelingen())) {
            if (r.soort == Rechtsoort::Kolom)
                genoemd.append(r.naam);
        }
        for (const QString &kolom : std::as_const(bestaat)) {
            if (!genoemd.contains(kolom))
                fout.append(kolom + u" is not in core/toegang/kolomrechten.cpp: nobody sees it; write down who may, and in tests/kamer/rechten.txt"_qs);
        }
        for (const QString &kolom : std::as_const(genoemd)) {
            if (!bestaat.contains(kolom))
                fout.append(kolom + u" stands in core/toegang/kolomrechten.cpp and is no column"_qs);
        }
        QVERIFY2(fout.isEmpty(), qPrintable(fout.join(u'\n')));
    }

    void noColumnIsNamedTwice()
    {
        QStringList gezien;
        for (const Kolomrecht &k : kolomrechten()) {
            for (const QString &kolom : QString::fromLatin1(k.kolommen).split(u' ')) {
                const QString naam = QLatin1String(k.tabel) + u'.' + kolom;
                QVERIFY2(!gezien.contains(naam), qPrintable(naam));
                gezien.append(naam);
            }
        }
    }

    void theBeheerderSeesNoColumnOfAnyDossier()
    {
        for (const Rechtregel &r : rechtentabel(alleHandelingen())) {
            if (r.soort == Rechtsoort::Kolom)
                QVERIFY2(!r.rollen.bevat(Rol::Beheerder), qPrintable(r.naam));
        }
    }

    // The table is what Kamer checks by: each cell is tried at the door, for every role that can open a kamer.
    void theDoorAgreesWithTheTable_data()
    {
        QTest::addColumn<Rol>("rol");
        for (const Rol rol : Rollen::alle().lijst()) {
            if (sleutelsVan(rol).bevat(Sleutelsoort::Dossier))
                QTest::newRow(qPrintable(tekst(rol))) << rol;
        }
    }
    void theDoorAgreesWithTheTable()
    {
        QFETCH(Rol, rol);
        Huis huis;
        Kamer &k = huis.als(rol);
        for (const Rechtregel &r : rechtentabel(k.handelingen())) {
            if (r.soort == Rechtsoort::Kolom || r.naam == u"toegang.kijk-weer-zelf")
                continue;
            const auto kreeg = r.soort == Rechtsoort::Handeling ? k.mag(r.naam, {}) : k.vraag(r.naam, {}).map([](const QJsonObject &) {});
            const bool geenRecht = !kreeg && kreeg.error().soort == FoutSoort::GeenRecht;
            QVERIFY2(geenRecht == !r.rollen.bevat(rol), qPrintable(r.naam + u": "_qs + waarom(kreeg)));
        }
    }

    void thePaperHoldsEveryLine()
    {
        const QList<Rechtregel> tabel = rechtentabel(alleHandelingen());
        const Stuk stuk = rechtenstuk(tabel);
        qsizetype rijen = 0;
        for (const Blok &b : stuk.blokken)
            rijen += b.rijen.size();
        QCOMPARE(rijen, tabel.size());
    }
};

QTEST_GUILESS_MAIN(TestRechtentabel)
#include "tst_rechtentabel.moc"
