// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/taakdialoog.h"

#include "core/kamer/kamer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"

#include <QProgressBar>

namespace weegkamer
{
namespace
{
constexpr int tekens = 56;
constexpr int balkdelen = 1000;
} // namespace

Taakdialoog::Taakdialoog(std::unique_ptr<Taak> taak, const QString &uitleg, QWidget *pagina, Daarna daarna)
    : Paginadialoog(pagina),
      m_taak(std::move(taak)),
      m_daarna(std::move(daarna)),
      m_balk(new QProgressBar(this)),
      m_stand(maakProza({}, this)),
      m_stop(new QPushButton(tr("Stop"), this))
{
    setWindowTitle(m_taak->naam());
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(maat::sectie, maat::sectie, maat::sectie, maat::rondom);
    kolom->setSpacing(maat::rondom);
    auto *kop = maakProza(m_taak->naam(), this);
    zetRol(kop, Tekstrol::Kop);
    kolom->addWidget(kop);
    kolom->addWidget(maakProza(uitleg, this));
    m_balk->setRange(0, 0);
    m_balk->setTextVisible(false);
    m_balk->setAccessibleName(tr("Voortgang"));
    kolom->addWidget(m_balk);
    zetRol(m_stand, Tekstrol::Klein);
    m_stand->hide();
    kolom->addWidget(m_stand);
    m_stop->setAutoDefault(false);
    kolom->addWidget(m_stop, 0, Qt::AlignRight);
    setFixedWidth(tekenbreedte(this, tekens) + 2 * maat::sectie);
    zetHoogteNaarInhoud();
    connect(m_stop, &QPushButton::clicked, this, &Taakdialoog::reject);
    connect(m_taak.get(), &Taak::gevorderd, this, &Taakdialoog::toonVoortgang);
    connect(m_taak.get(), &Taak::klaar, this, &Taakdialoog::klaar);
    werkStopBij(); // it was already running: what it said before is not told again
}

Taakdialoog::~Taakdialoog() = default;

void Taakdialoog::reject()
{
    if (!m_taak || !m_taak->magStoppen())
        return;
    m_taak->stop();
    m_stop->setEnabled(false);
    zetStand(tr("Wordt gestopt…"));
}

void Taakdialoog::zetStand(const QString &zin)
{
    zetProza(m_stand, zin);
    m_stand->show();
    zetHoogteNaarInhoud();
}

void Taakdialoog::paginaWeg()
{
    m_taak.reset(); // waits for the work to end: the kamer may be closed next
    Paginadialoog::paginaWeg();
}

void Taakdialoog::toonVoortgang(qint64 gedaan, qint64 totaal)
{
    if (!m_taak)
        return; // what was still under way when the page was put away
    m_balk->setRange(0, totaal > 0 ? balkdelen : 0);
    if (totaal > 0)
        m_balk->setValue(static_cast<int>(qBound<qint64>(0, gedaan, totaal) * balkdelen / totaal));
    werkStopBij();
}

void Taakdialoog::werkStopBij()
{
    if (m_taak->magStoppen() || m_voorbij)
        return;
    m_voorbij = true;
    m_stop->setEnabled(false);
    zetStand(tr("Dit kan nu niet meer worden gestopt."));
}

void Taakdialoog::klaar()
{
    const Gelukt uitkomst = m_taak->uitkomst();
    const Daarna daarna = std::move(m_daarna);
    accept();
    if (daarna)
        daarna(uitkomst);
}

void doeTaak(Omgeving &omgeving, QWidget *pagina, const QString &naam, const QString &uitleg,
             std::function<Gelukt(Taak::Voortgang &, Kamer &)> werk, Taakdialoog::Daarna daarna)
{
    std::unique_ptr<Taak> taak = omgeving.kamer().taak(naam, std::move(werk));
    if (!taak) {
        omgeving.meldFout(fout(FoutSoort::Bezig).value());
        return;
    }
    auto *dialoog = new Taakdialoog(std::move(taak), uitleg, pagina, std::move(daarna));
    dialoog->open();
}

} // namespace weegkamer
