// SPDX-License-Identifier: EUPL-1.2
#include "core/brieven/uitvelden.h"

#include <QtTest>

using namespace weegkamer;

namespace
{
enum class Proefkeus { Een, Twee };
const Keuzelijst &keuzesVan(Proefkeus)
{
    static const Keuzelijst lijst{{QStringLiteral("een"), QStringLiteral("De eerste")}, {QStringLiteral("twee"), QStringLiteral("De tweede")}};
    return lijst;
}

struct Proefregel {
    QString wat;
    QDate dag;
    static constexpr auto velden() { return std::make_tuple(veld("wat", &Proefregel::wat, "Wat"), veld("dag", &Proefregel::dag, "Dag")); }
};

struct Proefbeeld {
    Id<struct ProefMerk> id{7};
    QString naam;
    QString bsn;
    Proefkeus keus = Proefkeus::Twee;
    bool waar = false;
    QDate dag;
    QByteArray bestand{"x"};
    QList<Proefregel> regels;
    QList<Proefkeus> keuzen;
    Proefregel een;
    static constexpr auto velden()
    {
        using S = Proefbeeld;
        return std::make_tuple(veld("id", &S::id, "Id"), veld("naam", &S::naam, "Naam"), veld("bsn", &S::bsn, "BSN", Vrij, VeldSoort::Bsn),
                               veld("keus", &S::keus, "Keus"), veld("waar", &S::waar, "Waar"), veld("dag", &S::dag, "Dag"), veld("bestand", &S::bestand, "Bestand"),
                               veld("regels", &S::regels, "Regels"), veld("keuzen", &S::keuzen, "Keuzen"), veld("een", &S::een, "Een"));
    }
};
} // namespace

class TestUitvelden : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsDescribedBecomesAPaper()
    {
        Proefbeeld b;
        b.naam = QStringLiteral("Ömer <b>");
        b.bsn = QStringLiteral("111222333");
        b.dag = {2026, 3, 4};
        b.regels = {{QStringLiteral("A"), {2026, 1, 2}}, {QStringLiteral("B"), {}}};
        b.keuzen = {Proefkeus::Een, Proefkeus::Twee};
        const QList<Blok> verwacht{Blok::tabel({{QStringLiteral("Naam"), QStringLiteral("Ömer <b>")},
                                                {QStringLiteral("Keus"), QStringLiteral("De tweede")},
                                                {QStringLiteral("Waar"), QStringLiteral("nee")},
                                                {QStringLiteral("Dag"), QStringLiteral("4-3-2026")}}),
                                   Blok::kop(QStringLiteral("Regels")),
                                   Blok::tabel({{QStringLiteral("A"), QStringLiteral("2-1-2026")}, {QStringLiteral("B"), QString()}}, {QStringLiteral("Wat"), QStringLiteral("Dag")}),
                                   Blok::tabel({{QStringLiteral("Keuzen"), QStringLiteral("De eerste, De tweede")}})};
        QCOMPARE(blokkenUit(b), verwacht);
    }
};

QTEST_GUILESS_MAIN(TestUitvelden)
#include "tst_uitvelden.moc"
