// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/meegroeivlak.h"
#include "ui/weging/wegingpagina.h"

#include "core/kamer/kamer.h"
#include "core/weging/wegingpapier.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/weging/agendakolom.h"
#include "ui/bewaring/heropeningblok.h"
#include "ui/weging/besluitblok.h"
#include "ui/weging/oordeelkolom.h"
#include "ui/weging/spoedblok.h"
#include "ui/weging/vergroting.h"
#include "ui/weging/wegingkop.h"
#include "ui/weging/zaakkolom.h"

#include <QShortcut>
#include <QShowEvent>
#include <QSplitter>

namespace weegkamer
{
namespace
{
constexpr int agendapunten = 100; // more than one meeting ever has
constexpr int zaakTekens = 44;
constexpr int leesregels = 11; ///< the heads of three judgements and one criterium; less is no use for scrolling in
constexpr int oordeelTekens = 52; ///< beside the case, before there is room for the agenda too
} // namespace

Wegingpagina::Wegingpagina(Omgeving &omg, DossierId dossier, QWidget *ouder)
    : Kamerpagina(omg, ouder),
      m_dossier(dossier),
      m_kop(new Wegingkop(omg, this)),
      m_kolommen(new QSplitter(Qt::Horizontal, this)),
      m_agenda(new Agendakolom(this)),
      m_zaak(new Zaakkolom(m_kolommen)),
      m_oordeel(new Oordeelkolom(omg, dossier)),
      m_heropening(new Heropeningblok(omg, dossier, this)),
      m_spoed(new Spoedblok(omg, dossier, this)),
      m_besluit(new Besluitblok(omg, dossier))
{
    bouw();
    bouwSneltoetsen();
    ververs();
}

void Wegingpagina::bouw()
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::rondom);
    kolom->addWidget(m_kop);
    kolom->addWidget(m_spoed);
    kolom->addWidget(m_heropening);
    auto *naastElkaar = new QHBoxLayout;
    naastElkaar->setSpacing(maat::rondom);
    naastElkaar->addWidget(m_agenda);
    naastElkaar->addWidget(m_kolommen, 1);
    kolom->addLayout(naastElkaar, 1);
    auto *rechts = new QWidget(m_kolommen);
    auto *onderElkaar = new QVBoxLayout(rechts);
    onderElkaar->setContentsMargins(0, 0, 0, 0);
    onderElkaar->setSpacing(maat::rondom);
    onderElkaar->addWidget(m_oordeel, 1);
    onderElkaar->addWidget(m_besluit);
    m_kolommen->setChildrenCollapsible(false);
    m_kolommen->setHandleWidth(maat::rondom);
    m_kolommen->setStretchFactor(0, 2);
    m_kolommen->setStretchFactor(1, 3);
    m_zaak->setMinimumWidth(tekenbreedte(this, zaakTekens));
    m_vergroting = new Vergroting(this, {m_zaak, rechts});
    connect(m_agenda, &Agendakolom::gekozen, this, [this](DossierId dossier) {
        this->omgeving().ga({u"weging"_qs, dossier});
    });
    connect(m_besluit, &Besluitblok::besloten, this, &Wegingpagina::naBesluit);
    connect(m_oordeel, &Oordeelkolom::gewisseld, this, &Wegingpagina::verdeelHoogte);
}

void Wegingpagina::bouwSneltoetsen()
{
    const auto toets = [this](const QKeySequence &reeks, auto doe) {
        auto *sneltoets = new QShortcut(reeks, this);
        connect(sneltoets, &QShortcut::activated, this, doe);
    };
    toets(Qt::Key_F2, [this] { m_zaak->wisselNaam(); });
    toets(Qt::ALT | Qt::Key_Down, [this] { m_oordeel->verder(1); });
    toets(Qt::ALT | Qt::Key_Up, [this] { m_oordeel->verder(-1); });
    toets(Qt::CTRL | Qt::Key_Right, [this] { gaVerder(1); });
    toets(Qt::CTRL | Qt::Key_Left, [this] { gaVerder(-1); });
}

void Wegingpagina::toonAgenda()
{
    const int naast = std::max(m_kolommen->minimumSizeHint().width(), tekenbreedte(this, zaakTekens + oordeelTekens));
    const int samen = m_agenda->minimumWidth() + maat::rondom + naast;
    m_agenda->setVisible(!m_kolommen->isHidden() && width() >= samen);
}

void Wegingpagina::verdeelHoogte()
{
    const Meegroeivlak *vlak = m_oordeel->vlak();
    if (!parentWidget() || !vlak || !vlak->isVisible())
        return;
    // What stands around it keeps its height in both ways of scrolling.
    const int over = parentWidget()->height() - (height() - vlak->height());
    const bool mee = over < leesregels * vlak->fontMetrics().lineSpacing();
    for (Meegroeivlak *deel : findChildren<Meegroeivlak *>())
        deel->laatMeegroeien(mee);
}

bool Wegingpagina::event(QEvent *gebeurtenis)
{
    const bool klaar = Kamerpagina::event(gebeurtenis);
    if (gebeurtenis->type() == QEvent::LayoutRequest)
        verdeelHoogte();
    if (gebeurtenis->type() == QEvent::ParentChange && parentWidget())
        parentWidget()->installEventFilter(this);
    return klaar;
}

bool Wegingpagina::eventFilter(QObject *object, QEvent *gebeurtenis)
{
    const bool klaar = Kamerpagina::eventFilter(object, gebeurtenis);
    if (object == parentWidget() && gebeurtenis->type() == QEvent::Resize)
        verdeelHoogte();
    return klaar;
}

QSize Wegingpagina::minimumSizeHint() const
{
    QSize zonder = Kamerpagina::minimumSizeHint();
    if (!m_agenda->isHidden())
        zonder.setWidth(std::max(m_kop->minimumSizeHint().width(), m_kolommen->minimumSizeHint().width()));
    return zonder;
}

void Wegingpagina::resizeEvent(QResizeEvent *gebeurtenis)
{
    Kamerpagina::resizeEvent(gebeurtenis);
    toonAgenda();
    verdeelHoogte();
}

QString Wegingpagina::titel() const
{
    return tr("Weging %1").arg(m_beeld.nummer);
}

void Wegingpagina::ververs()
{
    auto beeld = kamer().vraag(ToonWeging{m_dossier});
    m_kop->setVisible(beeld.has_value());
    m_kolommen->setVisible(beeld.has_value());
    toonAgenda();
    if (!beeld) {
        omgeving().meldFout(beeld.error());
        return;
    }
    m_beeld = std::move(*beeld);
    m_kop->zet(m_beeld, kamer().vandaag());
    // Shares, not pixels; what the user drags stays until the judgements open.
    if (const bool open = m_beeld.stand.isOpen(); open != m_breed) {
        m_breed = open;
        m_kolommen->setSizes(open ? QList<int>{1000, 2200} : QList<int>{2000, 3000});
    }
    m_zaak->zet(m_beeld);
    m_oordeel->zet(m_beeld);
    m_besluit->zet(m_beeld);
    m_heropening->ververs();
    m_spoed->ververs();
    if (const auto agenda = kamer().vraag(VraagWegingen{.na = {}, .aantal = agendapunten}))
        m_agenda->zet(agenda->rijen, m_dossier);
    else
        omgeving().meldFout(agenda.error());
}

std::optional<Uitkomst<Papier>> Wegingpagina::papier()
{
    return kamer().vraag(WegingPapier{m_dossier}).map([this](Stuk stuk) {
        return Papier{std::move(stuk), Uitvoersoort::Weging, m_dossier, {}};
    });
}

void Wegingpagina::bedekNamen()
{
    m_zaak->bedek();
}

void Wegingpagina::gaVerder(int stap)
{
    if (const DossierId volgende = m_agenda->verder(stap); volgende.isGeldig())
        omgeving().ga({u"weging"_qs, volgende});
}

void Wegingpagina::naBesluit()
{
    ververs();
    const bool casus = m_beeld.fase == Fase::Casus;
    const QString nummer = m_beeld.nummer;
    omgeving().ga(casus ? Plaats{u"casussen"_qs, m_dossier} : Plaats{u"weging"_qs, {}});
    omgeving().meldGoed(
        casus ? tr("%1 is nu een casus. Kies wie meedoet.").arg(nummer)
              : tr("%1 gaat niet naar het casusoverleg en staat klaar om vernietigd te worden.").arg(nummer));
}

void Wegingpagina::showEvent(QShowEvent *gebeurtenis)
{
    Kamerpagina::showEvent(gebeurtenis);
    if (gebeurtenis->spontaneous())
        return;
    m_vergroting->neemOver();
    verdeelHoogte();
    m_oordeel->begin();
}

} // namespace weegkamer
