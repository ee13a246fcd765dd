// SPDX-License-Identifier: EUPL-1.2
// Case 2: from a kamer just opened to the first fifty rows on screen.
#include "gevallen.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

#include "core/casus/casuslijst.h"
#include "ui/bouwstenen/lijst.h"

using namespace weegkamer;

namespace meting
{
namespace
{
constexpr int rijen = 50;
constexpr QSize maat50{1280, 1900}; ///< high enough for all of them
const QStringList titels{QStringLiteral("Nummer"), QStringLiteral("Betrokkene"), QStringLiteral("Opgenomen op"),
                         QStringLiteral("Evaluatie"), QStringLiteral("Open acties"), QStringLiteral("Volgende actie")};

/// The floor's model: text that stands ready.
class Tekstmodel final : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex &ouder = {}) const override { return ouder.isValid() ? 0 : rijen; }
    int columnCount(const QModelIndex &ouder = {}) const override { return ouder.isValid() ? 0 : static_cast<int>(titels.size()); }
    QVariant data(const QModelIndex &, int rol) const override { return rol == Qt::DisplayRole ? QVariant(QStringLiteral("1 januari 2026")) : QVariant(); }
    QVariant headerData(int deel, Qt::Orientation richting, int rol) const override
    {
        return richting == Qt::Horizontal && rol == Qt::DisplayRole ? QVariant(titels.at(deel)) : QVariant();
    }
};

/// Notes that a widget has been painted.
class Verfwacht final : public QObject
{
public:
    explicit Verfwacht(QWidget *widget) : QObject(widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *gebeurtenis) override
    {
        isGeverfd = isGeverfd || gebeurtenis->type() == QEvent::Paint;
        return false;
    }
    bool isGeverfd = false;
};

void toonTotVerf(QWidget &venster, QTableView *tabel)
{
    const Verfwacht verf(tabel->viewport());
    venster.resize(maat50);
    venster.show();
    while (!verf.isGeverfd)
        QCoreApplication::processEvents();
}

QList<Kolom> kolommen()
{
    return {{QStringLiteral("nummer"), titels.at(0), VeldSoort::Tekst, {}, 12}, {QStringLiteral("betrokkene"), titels.at(1)},
            {QStringLiteral("opgenomen-op"), titels.at(2), VeldSoort::Datum, {}, 14}, {QStringLiteral("evaluatie-op"), titels.at(3), VeldSoort::Datum, {}, 14},
            {QStringLiteral("open-acties"), titels.at(4), VeldSoort::Geheel, {}, 8}, {QStringLiteral("volgende-actie"), titels.at(5), VeldSoort::Datum, {}, 14}};
}

void toonLijst(Kamer &kamer)
{
    Lijst lijst(QStringLiteral("Casussen"));
    auto *model = new Paginamodel(kolommen(), &lijst);
    lijst.zetModel(model);
    model->zetBron([&kamer](const QString &na, int aantal) -> Uitkomst<Pagina> {
        PROBEER_IN(const Casuslijst gelezen, kamer.vraag(VraagCasussen{.na = na, .aantal = qMin(aantal, rijen)}));
        Pagina pagina{.volgende = gelezen.volgende};
        for (const Casusregel &r : gelezen.rijen)
            pagina.rijen.append(naarJson(r));
        return pagina;
    });
    toonTotVerf(lijst, lijst.tabel());
}

void toonVloer(Gewoon &db)
{
    db.doe(QStringLiteral("casus/lijst-op-nummer"), {{":met_naam", qint64(1)}, {":na", std::numeric_limits<qint64>::max()}, {":aantal", qint64(rijen)}});
    QTableView tabel;
    Tekstmodel model;
    tabel.verticalHeader()->hide();
    tabel.verticalHeader()->setDefaultSectionSize(34); // as high as ours
    tabel.setModel(&model);
    toonTotVerf(tabel, &tabel);
}

void meetEersteLijst(Gegevens &g, const Opties &o)
{
    const Paar paar = omEnOm(
        o.kort ? 1 : std::min(o.rondes, 40),
        [&](int) {
            g.heropenKamer();
            return duur([&] { toonLijst(g.kamer()); });
        },
        [&](int) {
            g.heropenGewoon();
            return duur([&] { toonVloer(g.gewoon()); });
        });
    druk(uitslag(2, QStringLiteral("ingelogd tot vijftig rijen op het scherm"), paar, QStringLiteral("2")));
}

const Geval eersteLijst({2}, meetEersteLijst);
} // namespace

} // namespace meting
