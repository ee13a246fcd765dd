// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/hoofdvenster.h"

#include "ui/venster/bedekking.h"
#include "ui/venster/kijkbalk.h"
#include "ui/venster/kopbalk.h"
#include "ui/venster/paginastapel.h"
#include "ui/venster/statusregel.h"

#include <QEvent>
#include <QShortcut>
#include <QStackedWidget>

namespace weegkamer
{

Hoofdvenster::Hoofdvenster(QWidget *ouder)
    : QMainWindow(ouder),
      m_kop(new Kopbalk(this)),
      m_kijkbalk(new Kijkbalk(this)),
      m_zijbalk(new Zijbalk(this)),
      m_paginas(new Paginastapel(this)),
      m_status(new Statusregel(this)),
      m_lijst(new QWidget(this)),
      m_alles(new QStackedWidget(this)),
      m_bedekking(new Bedekking(this))
{
    auto *midden = new QHBoxLayout;
    midden->setSpacing(0);
    midden->addWidget(m_zijbalk);
    midden->addWidget(m_paginas, 1);
    auto *kolom = new QVBoxLayout(m_lijst);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(0);
    kolom->addWidget(m_kop);
    kolom->addWidget(m_kijkbalk);
    kolom->addLayout(midden, 1);
    kolom->addWidget(m_status);
    m_alles->addWidget(m_lijst);
    setCentralWidget(m_alles);
    setWindowTitle(tr("Weegkamer"));
    resize(1280, 800);

    connect(m_zijbalk, &Zijbalk::gekozen, this, &Hoofdvenster::navigatieGekozen);
    connect(m_kop, &Kopbalk::gezocht, this, &Hoofdvenster::gezocht);
    connect(m_kop, &Kopbalk::vergrendelGekozen, this, &Hoofdvenster::vergrendelGekozen);
    connect(m_kop, &Kopbalk::uitlogGekozen, this, &Hoofdvenster::uitlogGekozen);
    connect(m_kop, &Kopbalk::toetsenGekozen, this, &Hoofdvenster::toetsenGekozen);
    connect(m_kop, &Kopbalk::hulpGekozen, this, &Hoofdvenster::hulpGekozen);
    connect(m_kop, &Kopbalk::schaalGekozen, this, &Hoofdvenster::schaalGekozen);
    connect(m_kop, &Kopbalk::kijkAlsGekozen, this, &Hoofdvenster::kijkAlsGekozen);
    connect(m_kijkbalk, &Kijkbalk::terugGekozen, this, &Hoofdvenster::kijkWeerZelfGekozen);
    connect(m_kop, &Kopbalk::themaGekozen, this, &Hoofdvenster::themaGekozen);
    connect(m_paginas, &Paginastapel::kruimelGekozen, this, &Hoofdvenster::kruimelGekozen);
    connect(m_paginas, &Paginastapel::gewisseld, this, &Hoofdvenster::paginaGewisseld);
    connect(m_status, &Statusregel::opgeslagenGekozen, this, &Hoofdvenster::opgeslagenGekozen);
    connect(m_status, &Statusregel::logboekGekozen, this, &Hoofdvenster::logboekGekozen);
    connect(m_status, &Statusregel::backupGekozen, this, &Hoofdvenster::backupGekozen);
    bouwSneltoetsen();
}

void Hoofdvenster::bouwSneltoetsen()
{
    // Before log-in there is nothing to search, lock or go back to.
    const auto toets = [this](const QKeySequence &reeks, auto doe) {
        auto *sneltoets = new QShortcut(reeks, this);
        connect(sneltoets, &QShortcut::activated, this, [this, doe] {
            if (metLijst())
                doe();
        });
    };
    toets(Qt::CTRL | Qt::Key_K, [this] {
        m_kop->zoekveld()->setFocus(Qt::ShortcutFocusReason);
        m_kop->zoekveld()->selectAll();
    });
    toets(Qt::CTRL | Qt::Key_L, [this] { Q_EMIT vergrendelGekozen(); });
    toets(Qt::ALT | Qt::Key_Left, [this] { terug(); });
    toets(Qt::ALT | Qt::Key_Right, [this] { m_paginas->vooruit(); });
    toets(Qt::Key_Escape, [this] { terug(); });
    toets(Qt::Key_F5, [this] { Q_EMIT verversGekozen(); });
    toets(Qt::Key_F1, [this] { Q_EMIT hulpGekozen(); });
    toets(Qt::CTRL | Qt::Key_N, [this] { Q_EMIT nieuwGekozen(); });
    toets(Qt::CTRL | Qt::Key_F, [this] { Q_EMIT filterGekozen(); });
    toets(Qt::CTRL | Qt::Key_P, [this] { Q_EMIT drukGekozen(); });
    // Where the question mark is on the keyboard differs; what the user calls it is Ctrl+?.
    toets(Qt::CTRL | Qt::SHIFT | Qt::Key_Slash, [this] { Q_EMIT toetsenGekozen(); });
    toets(Qt::CTRL | Qt::Key_Question, [this] { Q_EMIT toetsenGekozen(); });
}

void Hoofdvenster::zetGemeente(const QString &naam, bool oefening)
{
    m_kop->zetGemeente(naam, oefening);
    const QString titel = tr("Weegkamer – %1").arg(naam);
    setWindowTitle(oefening ? tr("%1 – OEFENING").arg(titel) : titel);
}

void Hoofdvenster::zetAccount(const QString &naam, const QString &rol)
{
    m_kop->zetAccount(naam, rol);
}

void Hoofdvenster::zetThema(Thema thema)
{
    m_kop->zetThema(thema == Thema::Systeem ? themaVan(palette()) : thema);
}

void Hoofdvenster::zetNavigatie(const QList<Navigatiepunt> &punten)
{
    m_zijbalk->zetPunten(punten);
}

void Hoofdvenster::zetWacht(const QString &sleutel, int aantal)
{
    m_zijbalk->zetWacht(sleutel, aantal);
}

void Hoofdvenster::zetHuidig(const QString &sleutel)
{
    m_zijbalk->zetHuidig(sleutel);
}

void Hoofdvenster::zetOpgeslagen(const QDateTime &moment)
{
    m_status->zetOpgeslagen(moment);
}

void Hoofdvenster::zetLogboek(const QString &tekst, bool goed)
{
    m_status->zetLogboek(tekst, goed);
}

void Hoofdvenster::zetBackup(const QString &tekst, bool goed)
{
    m_status->zetBackup(tekst, goed);
}

void Hoofdvenster::zetKijkbalk(const QString &tekst)
{
    m_kijkbalk->toon(tekst);
}

void Hoofdvenster::zetKijkAls(bool kan)
{
    m_kop->zetKijkAls(kan);
}

void Hoofdvenster::wisPaginas()
{
    m_paginas->wis();
}

void Hoofdvenster::toonKaal(QWidget *pagina)
{
    m_paginas->wis();
    m_bedekking->hide();
    m_kop->zoekveld()->clear();
    if (QWidget *vorige = m_alles->currentWidget(); vorige != m_lijst) {
        m_alles->removeWidget(vorige);
        vorige->deleteLater();
    }
    m_alles->addWidget(pagina);
    m_alles->setCurrentWidget(pagina);
    // A frame that is not to be seen need not be measured and styled: that would be half the time of a start.
    m_alles->removeWidget(m_lijst);
    m_lijst->hide();
}

void Hoofdvenster::toon(QWidget *pagina, const QString &titel, const QStringList &kruimels)
{
    m_paginas->toon(pagina, titel, kruimels);
    if (m_alles->indexOf(m_lijst) < 0)
        m_alles->addWidget(m_lijst);
    if (QWidget *kaal = m_alles->currentWidget(); kaal != m_lijst) {
        m_alles->setCurrentWidget(m_lijst);
        m_alles->removeWidget(kaal);
        kaal->deleteLater();
    }
}

void Hoofdvenster::terug()
{
    m_paginas->terug();
}

void Hoofdvenster::meld(Meldingbalk::Soort soort, const QString &tekst)
{
    m_paginas->melding()->toon(soort, tekst);
}

void Hoofdvenster::bedek(const QString &kop, const QString &zin)
{
    m_bedekking->toon(kop, zin);
}

bool Hoofdvenster::isBedekt() const
{
    return m_bedekking->isVisible();
}

QWidget *Hoofdvenster::huidigePagina() const
{
    return metLijst() ? m_paginas->huidige() : m_alles->currentWidget();
}

bool Hoofdvenster::isGevouwen() const
{
    return m_zijbalk->isGevouwen();
}

bool Hoofdvenster::metLijst() const
{
    return m_alles->currentWidget() == m_lijst;
}

void Hoofdvenster::resizeEvent(QResizeEvent *gebeurtenis)
{
    QMainWindow::resizeEvent(gebeurtenis);
    m_zijbalk->zetGevouwen(width() < opSchaal(vouwBreedte));
}

void Hoofdvenster::changeEvent(QEvent *gebeurtenis)
{
    QMainWindow::changeEvent(gebeurtenis);
    if (gebeurtenis->type() == QEvent::FontChange)
        m_zijbalk->zetGevouwen(width() < opSchaal(vouwBreedte));
}

} // namespace weegkamer
