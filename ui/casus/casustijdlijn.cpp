// SPDX-License-Identifier: EUPL-1.2
#include "ui/casus/casustijdlijn.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/proza.h"
#include "ui/casus/tijdlijnbeeld.h"
#include "ui/casus/tijdlijnmerk.h"

#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace weegkamer
{
namespace
{
constexpr auto datumTekens = 16;
constexpr int regelsTabel = 6; ///< lines of the table that must be left below the drawing
} // namespace

Casustijdlijn::Casustijdlijn(const Casusplek &hier, QWidget *ouder)
    : Casuslijsttab(tr("Tijdlijn"),
                    {{u"datum"_qs, tr("Wanneer"), VeldSoort::Datum, {}, datumTekens},
                     {u"bekend-op"_qs, tr("Bekend bij overleg"), VeldSoort::Datum, {}, datumTekens},
                     {u"soort"_qs, tr("Soort"), VeldSoort::Keuze, keuzes<Tijdlijnsoort>(), 20},
                     {u"wat"_qs, tr("Wat")}},
                    hier, ouder),
      m_beeld(new Tijdlijnbeeld(this)),
      m_wissel(new QPushButton(this))
{
    auto *uitleg =
        maakProza(tr("Wanneer iets gebeurde of moet gebeuren, en wanneer het overleg het wist."), this);
    zetRol(uitleg, Tekstrol::Klein);
    maakTekstknop(m_wissel);
    m_wissel->setAutoDefault(false);
    m_wissel->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    kolom()->insertWidget(0, uitleg);
    kolom()->insertWidget(1, m_wissel);
    kolom()->insertWidget(2, m_beeld);
    lijst()->zetLeeg(tr("Er staat nog niets op de tijdlijn. Feiten, inbreng, acties en evaluaties komen hier vanzelf te staan."));
    model()->zetBron([this](const QString &, int) -> Uitkomst<Pagina> {
        Pagina pagina;
        for (const Tijdlijnregel &regel : beeld().tijdlijn) {
            QJsonObject rij = naarJson(regel);
            rij.insert(u"wat"_qs, tijdlijnzin(regel));
            pagina.rijen.append(rij);
        }
        return pagina;
    });
    koppel();
}

void Casustijdlijn::koppel()
{
    connect(lijst(), &Lijst::huidigeGewijzigd, this, [this] { m_beeld->zetHuidige(lijst()->tabel()->currentIndex().row()); });
    connect(m_beeld, &Tijdlijnbeeld::gekozen, this, [this](int regel) { lijst()->tabel()->selectRow(regel); });
    connect(m_beeld, &Tijdlijnbeeld::bevestigd, this, [this](int regel) {
        m_liefstBeeld = false;
        verdeel();
        lijst()->tabel()->selectRow(regel);
        lijst()->tabel()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_wissel, &QPushButton::clicked, this, [this] {
        m_liefstBeeld = !m_liefstBeeld;
        verdeel();
    });
}

QString Casustijdlijn::opschrift() const
{
    return tr("Tijdlijn");
}

void Casustijdlijn::toon()
{
    m_beeld->zetRegels(beeld().tijdlijn, plek().vandaag());
    Casuslijsttab::toon();
    m_beeld->zetHuidige(lijst()->tabel()->currentIndex().row());
    verdeel();
}

QString Casustijdlijn::voluit(const QJsonObject &rij) const
{
    return rij.value(u"wat").toString();
}

void Casustijdlijn::resizeEvent(QResizeEvent *gebeurtenis)
{
    Casuslijsttab::resizeEvent(gebeurtenis);
    verdeel();
}

void Casustijdlijn::verdeel()
{
    const bool leeg = beeld().tijdlijn.isEmpty();
    const bool beide = height() >= m_beeld->sizeHint().height() + (regelsTabel * 2 + 4) * fontMetrics().height();
    m_beeld->setVisible(!leeg && (beide || m_liefstBeeld));
    lijst()->setVisible(leeg || beide || !m_liefstBeeld);
    m_wissel->setVisible(!leeg && !beide);
    m_wissel->setText(m_liefstBeeld ? tr("Toon als tabel") : tr("Toon in beeld"));
}

} // namespace weegkamer
