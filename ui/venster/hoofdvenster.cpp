// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/hoofdvenster.h"

#include "ui/bouwstenen/kamerpagina.h"
#include "ui/venster/bedekking.h"
#include "ui/venster/kijkbalk.h"
#include "ui/venster/kopbalk.h"
#include "ui/venster/paginastapel.h"
#include "ui/venster/palet.h"
#include "ui/venster/statusregel.h"
#include "ui/venster/tabvolgorde.h"
#include "ui/venster/wegwijzerbalk.h"

#include <QDialog>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>

namespace weegkamer
{
namespace
{
constexpr QSize kleinsteVenster(800, 480);

/// The bar of the dialog in front, or of the one below it: a form that was just filled in closes after this. Null when none of them has one.
Meldingbalk *balkVooraan()
{
    for (QWidget *w = QApplication::activeModalWidget(); w; w = w->parentWidget() ? w->parentWidget()->window() : nullptr) {
        auto *dialoog = qobject_cast<QDialog *>(w);
        if (auto *balk = dialoog && dialoog->isVisible() ? dialoog->findChild<Meldingbalk *>({}, Qt::FindDirectChildrenOnly) : nullptr)
            return balk;
    }
    return nullptr;
}
} // namespace

/// Header, banner, navigation, pages and status line.
struct Hoofdvenster::Lijst final : QWidget
{
    explicit Lijst(QWidget *ouder)
        : QWidget(ouder),
          kop(new Kopbalk(this)),
          kijkbalk(new Kijkbalk(this)),
          zijbalk(new Zijbalk(this)),
          wegwijzer(new Wegwijzerbalk(this)),
          paginas(new Paginastapel(this)),
          status(new Statusregel(this))
    {
        auto *midden = new QHBoxLayout;
        midden->setSpacing(0);
        midden->addWidget(zijbalk);
        auto *rechts = new QVBoxLayout;
        rechts->setSpacing(0);
        rechts->addWidget(wegwijzer);
        rechts->addWidget(paginas, 1);
        midden->addLayout(rechts, 1);
        auto *kolom = new QVBoxLayout(this);
        kolom->setContentsMargins(0, 0, 0, 0);
        kolom->setSpacing(0);
        kolom->addWidget(kop);
        kolom->addWidget(kijkbalk);
        kolom->addLayout(midden, 1);
        kolom->addWidget(status);
    }

    /// Below this the work list has no room for a line of its own.
    QSize minimumSizeHint() const override { return QWidget::minimumSizeHint().expandedTo(kleinsteVenster); }
    /// Tab goes as the eye does, whenever what stands in the parts was made: pages, trail and navigation come later than the rest.
    bool focusNextPrevChild(bool volgende) override
    {
        return gaVerder({kop, kijkbalk, zijbalk, wegwijzer, paginas, paginas->inhoud(), status}, volgende) || QWidget::focusNextPrevChild(volgende);
    }

    Kopbalk *kop;
    Kijkbalk *kijkbalk;
    Zijbalk *zijbalk;
    Wegwijzerbalk *wegwijzer;
    Paginastapel *paginas;
    Statusregel *status;
    Palet *palet = nullptr;
};

Hoofdvenster::Hoofdvenster(QWidget *ouder)
    : QMainWindow(ouder),
      m_alles(new QStackedWidget(this))
{
    setCentralWidget(m_alles);
    setWindowTitle(tr("Weegkamer"));
    resize(1280, 800);
    bouwSneltoetsen();
}

Hoofdvenster::Lijst &Hoofdvenster::lijst()
{
    if (m_lijst)
        return *m_lijst;
    m_lijst = new Lijst(this);
    m_lijst->hide();
    m_lijst->palet = new Palet(m_lijst->kop->zoekveld(), this);
    verbind(*m_lijst);
    m_lijst->kop->zetGemeente(m_gemeente, m_oefening);
    m_lijst->kop->zetThema(themaVan(palette()));
    pasVouwToe();
    return *m_lijst;
}

void Hoofdvenster::verbind(const Lijst &lijst)
{
    connect(lijst.zijbalk, &Zijbalk::gekozen, this, &Hoofdvenster::navigatieGekozen);
    connect(lijst.palet, &Palet::gezocht, this, &Hoofdvenster::gezocht);
    connect(lijst.palet, &Palet::geopend, this, &Hoofdvenster::paletGeopend);
    connect(lijst.palet, &Palet::gezochtSnel, this, &Hoofdvenster::snelGezocht);
    connect(lijst.palet, &Palet::gesloten, this, [this] {
        if (auto *pagina = qobject_cast<Kamerpagina *>(huidigePagina()))
            pagina->krijgtToetsenbord();
    });
    connect(lijst.kop, &Kopbalk::vergrendelGekozen, this, &Hoofdvenster::vergrendelGekozen);
    connect(lijst.kop, &Kopbalk::uitlogGekozen, this, &Hoofdvenster::uitlogGekozen);
    connect(lijst.kop, &Kopbalk::toetsenGekozen, this, &Hoofdvenster::toetsenGekozen);
    connect(lijst.kop, &Kopbalk::hulpGekozen, this, &Hoofdvenster::hulpGekozen);
    connect(lijst.kop, &Kopbalk::schaalGekozen, this, &Hoofdvenster::schaalGekozen);
    connect(lijst.kop, &Kopbalk::kijkAlsGekozen, this, &Hoofdvenster::kijkAlsGekozen);
    connect(lijst.kop, &Kopbalk::wegwijzerGekozen, this, &Hoofdvenster::wegwijzerGekozen);
    connect(lijst.wegwijzer, &Wegwijzerbalk::weggedaan, this, [this] { Q_EMIT wegwijzerGekozen(false); });
    connect(lijst.kijkbalk, &Kijkbalk::terugGekozen, this, &Hoofdvenster::kijkWeerZelfGekozen);
    connect(lijst.kop, &Kopbalk::themaGekozen, this, &Hoofdvenster::themaGekozen);
    connect(lijst.paginas, &Paginastapel::kruimelGekozen, this, &Hoofdvenster::kruimelGekozen);
    connect(lijst.paginas, &Paginastapel::gewisseld, this, &Hoofdvenster::paginaGewisseld);
    connect(lijst.status, &Statusregel::opgeslagenGekozen, this, &Hoofdvenster::opgeslagenGekozen);
    connect(lijst.status, &Statusregel::logboekGekozen, this, &Hoofdvenster::logboekGekozen);
    connect(lijst.status, &Statusregel::backupGekozen, this, &Hoofdvenster::backupGekozen);
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
        m_lijst->palet->open();
        m_lijst->kop->zoekveld()->selectAll();
    });
    toets(Qt::CTRL | Qt::Key_L, [this] { Q_EMIT vergrendelGekozen(); });
    toets(Qt::ALT | Qt::Key_Left, [this] { terug(); });
    toets(Qt::ALT | Qt::Key_Right, [this] { m_lijst->paginas->vooruit(); });
    toets(Qt::Key_Escape, [this] { terug(); });
    toets(Qt::Key_F5, [this] { Q_EMIT verversGekozen(); });
    toets(Qt::Key_F1, [this] { Q_EMIT hulpGekozen(); });
    toets(Qt::CTRL | Qt::Key_N, [this] { Q_EMIT nieuwGekozen(); });
    toets(Qt::CTRL | Qt::Key_F, [this] { Q_EMIT filterGekozen(); });
    toets(Qt::CTRL | Qt::Key_P, [this] { Q_EMIT drukGekozen(); });
    // Wherever the question mark is on the keyboard. Ctrl+Shift+/ beside it would be the same keys on most keyboards: two that answer, so none does.
    toets(Qt::CTRL | Qt::Key_Question, [this] { Q_EMIT toetsenGekozen(); });
}

void Hoofdvenster::zetGemeente(const QString &naam, bool oefening)
{
    m_gemeente = naam;
    m_oefening = oefening;
    if (m_lijst)
        m_lijst->kop->zetGemeente(naam, oefening);
    const QString titel = naam.isEmpty() ? tr("Weegkamer") : tr("Weegkamer – %1").arg(naam);
    setWindowTitle(oefening ? tr("%1 – OEFENING").arg(titel) : titel);
}

void Hoofdvenster::zetAccount(const QString &naam, const QString &rol)
{
    lijst().kop->zetAccount(naam, rol);
}

void Hoofdvenster::zetThema(Thema thema)
{
    if (m_lijst)
        m_lijst->kop->zetThema(thema == Thema::Systeem ? themaVan(palette()) : thema);
}

void Hoofdvenster::zetNavigatie(const QList<Navigatiepunt> &punten)
{
    lijst().zijbalk->zetPunten(punten);
}

void Hoofdvenster::zetWacht(const QString &sleutel, int aantal)
{
    lijst().zijbalk->zetWacht(sleutel, aantal);
}

void Hoofdvenster::zetHuidig(const QString &sleutel)
{
    lijst().zijbalk->zetHuidig(sleutel);
}

void Hoofdvenster::zetOpgeslagen(const QDateTime &moment)
{
    lijst().status->zetOpgeslagen(moment);
}

void Hoofdvenster::zetLogboek(const QString &tekst, bool goed)
{
    lijst().status->zetLogboek(tekst, goed);
}

void Hoofdvenster::zetBackup(const QString &tekst, bool goed)
{
    lijst().status->zetBackup(tekst, goed);
}

void Hoofdvenster::zetKijkbalk(const QString &tekst)
{
    if (m_lijst || !tekst.isEmpty())
        lijst().kijkbalk->toon(tekst);
}

void Hoofdvenster::zetKijkAls(Menustand stand)
{
    lijst().kop->zetKijkAls(stand);
}

void Hoofdvenster::zetWegwijzer(const Wegwijzer *wegwijzer, Menustand stand)
{
    if (wegwijzer)
        lijst().wegwijzer->toon(*wegwijzer);
    else
        lijst().wegwijzer->hide();
    lijst().kop->zetWegwijzer(stand, wegwijzer != nullptr);
}

void Hoofdvenster::wisPaginas()
{
    if (m_lijst)
        m_lijst->paginas->wis();
}

QWidget *Hoofdvenster::kaalHouder() const
{
    return m_alles;
}

void Hoofdvenster::toonKaal(QWidget *pagina)
{
    if (m_bedekking)
        m_bedekking->hide();
    if (m_lijst) {
        m_lijst->paginas->wis();
        m_lijst->palet->sluit();
        m_lijst->kop->zoekveld()->clear();
    }
    if (QWidget *vorige = m_alles->currentWidget(); vorige && vorige != m_lijst) {
        m_alles->removeWidget(vorige);
        vorige->deleteLater();
    }
    m_alles->addWidget(pagina);
    m_alles->setCurrentWidget(pagina);
    // What had the keyboard goes with its page.
    if (!pagina->isAncestorOf(focusWidget()))
        pagina->setFocus(Qt::OtherFocusReason);
    // A frame that is not to be seen need not be measured and styled.
    if (m_lijst) {
        m_alles->removeWidget(m_lijst);
        m_lijst->hide();
    }
}

void Hoofdvenster::toon(QWidget *pagina, const QString &titel, const QStringList &kruimels)
{
    lijst().paginas->toon(pagina, titel, kruimels);
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
    lijst().paginas->terug();
}

void Hoofdvenster::meld(Meldingbalk::Soort soort, const QString &tekst)
{
    Meldingbalk *vooraan = balkVooraan();
    (vooraan ? vooraan : lijst().paginas->melding())->toon(soort, tekst);
}

Palet &Hoofdvenster::palet()
{
    return *lijst().palet;
}

QList<QAction *> Hoofdvenster::menukeuzes()
{
    return lijst().kop->keuzes();
}

void Hoofdvenster::naarZoekveld()
{
    lijst().kop->zoekveld()->setFocus(Qt::OtherFocusReason);
}

void Hoofdvenster::bedek(const QString &kop, const QString &zin)
{
    if (m_lijst)
        m_lijst->palet->sluit();
    if (!m_bedekking)
        m_bedekking = new Bedekking(this);
    m_bedekking->toon(kop, zin);
}

bool Hoofdvenster::isBedekt() const
{
    return m_bedekking && m_bedekking->isVisible();
}

QWidget *Hoofdvenster::huidigePagina() const
{
    return metLijst() ? m_lijst->paginas->huidige() : m_alles->currentWidget();
}

bool Hoofdvenster::isGevouwen() const
{
    return m_lijst && m_lijst->zijbalk->isGevouwen();
}

bool Hoofdvenster::metLijst() const
{
    return m_lijst && m_alles->currentWidget() == m_lijst;
}

void Hoofdvenster::resizeEvent(QResizeEvent *gebeurtenis)
{
    QMainWindow::resizeEvent(gebeurtenis);
    pasVouwToe();
}

void Hoofdvenster::keyPressEvent(QKeyEvent *gebeurtenis)
{
    if (gebeurtenis->key() == Qt::Key_F1 && metLijst())
        Q_EMIT hulpGekozen();
    else
        QMainWindow::keyPressEvent(gebeurtenis);
}

void Hoofdvenster::pasVouwToe()
{
    if (m_lijst)
        m_lijst->zijbalk->zetGevouwen(width() < opSchaal(vouwBreedte));
}

void Hoofdvenster::changeEvent(QEvent *gebeurtenis)
{
    QMainWindow::changeEvent(gebeurtenis);
    if (gebeurtenis->type() == QEvent::FontChange)
        pasVouwToe();
}

} // namespace weegkamer
