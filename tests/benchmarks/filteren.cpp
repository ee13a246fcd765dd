// SPDX-License-Identifier: EUPL-1.2
// Case 15: the list of casussen filtered as somebody types a name, against painting the same table once. The pause before a filter
// begins is left out: it is there for who types on.
#include "gevallen.h"

#include "tests/steun/omgevingproef.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/lijstvak.h"
#include "ui/casus/casuslijstpagina.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QLineEdit>
#include <QTableView>

using namespace weegkamer;

namespace meting
{
namespace
{
constexpr QSize maatPagina{1280, 1024};
constexpr qsizetype letters = 4;

/// Counts how often the table was painted.
class Tekenteller : public QObject
{
public:
    explicit Tekenteller(QWidget *beeld) : QObject(beeld) { beeld->installEventFilter(this); }
    int keren() const { return m_keren; }

private:
    bool eventFilter(QObject *, QEvent *gebeurtenis) override
    {
        m_keren += gebeurtenis->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int m_keren = 0;
};

/// What the process holds now, in MB.
double geheugen()
{
    QFile stand(QStringLiteral("/proc/self/status"));
    if (!stand.open(QIODevice::ReadOnly))
        qFatal("no /proc/self/status");
    const QByteArray alles = stand.readAll();
    const QByteArray rest = alles.mid(alles.indexOf("VmRSS:") + 6);
    return rest.left(rest.indexOf("kB")).trimmed().toDouble() / 1024;
}

void meetFilteren(Gegevens &g, const Opties &o)
{
    g.heropenKamer();
    const QStringList namen = g.gewoon().kolom(QStringLiteral("SELECT b.naam FROM betrokkene b JOIN dossier d ON d.id = b.dossier WHERE d.fase = 'casus' ORDER BY b.id LIMIT 5000"));
    const double voor = geheugen();
    Omgevingproef omgeving(g.kamer());
    Casuslijstpagina pagina(omgeving);
    pagina.resize(maatPagina);
    pagina.show();
    pagina.ververs();
    QCoreApplication::processEvents();
    auto *vak = pagina.findChild<Lijstvak *>(QStringLiteral("casussen"));
    QWidget *beeld = vak->lijst()->tabel()->viewport();
    const Tekenteller teller(beeld);
    const auto filter = [&](const QString &tekst) {
        const int voordien = teller.keren();
        const double hoelang = duur([&] {
            vak->filterveld()->setText(tekst);
            vak->begin();
            QCoreApplication::sendPostedEvents();
        });
        if (teller.keren() == voordien)
            qFatal("the filtered list was not painted");
        return hoelang;
    };
    const auto wat = [&](int i) { return kies(namen, i / static_cast<int>(letters)).left(1 + i % letters); };
    const Paar paar = omEnOm(o.kort ? static_cast<int>(letters) : std::max<int>(o.rondes, 100), [&](int i) { return filter(wat(i)); },
                             [&](int) {
                                 vak->filterveld()->clear();
                                 vak->begin();
                                 QCoreApplication::sendPostedEvents();
                                 beeld->repaint();
                                 return duur([&] { beeld->repaint(); });
                             });
    const double erbij = geheugen() - voor;
    druk(uitslag(15, QStringLiteral("filteren terwijl u typt, mediaan tegen één keer tekenen"), paar, QStringLiteral("4")));
    druk({.geval = 15, .naam = QStringLiteral("filteren terwijl u typt, de traagste letter"), .n = paar.wij.aantal(), .wij = paar.wij.deel(1), .zij = paar.zij.mediaan(),
          .doel = QStringLiteral("10")});
    druk({.geval = 15, .naam = QStringLiteral("filteren terwijl u typt, geheugen erbij"), .n = paar.wij.aantal(), .wij = erbij, .zij = 40, .doel = QStringLiteral("1"),
          .eenheid = QStringLiteral("MB")});
}

const Geval filteren({15}, meetFilteren);
} // namespace
} // namespace meting
