// SPDX-License-Identifier: EUPL-1.2
#include "ui/weging/oordeelformulier.h"

#include "ui/bouwstenen/conceptregel.h"
#include "ui/bouwstenen/foutenlijst.h"
#include "ui/bouwstenen/geschiedenis.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/meegroeivlak.h"
#include "ui/weging/criteriumstap.h"
#include "ui/weging/parafen.h"
#include "ui/weging/veldstap.h"

#include <QEvent>
#include <QResizeEvent>
#include <chrono>

namespace weegkamer
{
namespace
{
constexpr std::chrono::milliseconds conceptNa{800};

QString bronVan(const Weigering &w)
{
    return w.artikel.isEmpty() ? Oordeelformulier::tr("Regel %1").arg(w.regel)
                               : Oordeelformulier::tr("%1 · regel %2").arg(w.artikel, w.regel);
}

QPushButton *maakKnop(const QString &tekst, QWidget *ouder)
{
    auto *knop = new QPushButton(tekst, ouder);
    knop->setAutoDefault(false);
    return knop;
}
} // namespace

Oordeelformulier::Oordeelformulier(const QList<Feitbeeld> &feiten, std::optional<Zetel> namens, const Namensopties &opties, QWidget *ouder)
    : QWidget(ouder),
      m_namens(namens),
      m_uitleg(new QLabel(this)),
      m_concept(new Conceptregel(this)),
      m_fouten(new Foutenlijst(this)),
      m_plaats(new QLabel(this)),
      m_titel(new QLabel(this)),
      m_vlak(new Meegroeivlak(this)),
      m_geschiedenis(new Geschiedenis(
          this, [this] { return waarde(); },
          [this](const QJsonObject &velden) {
              for (Oordeelstap *stap : std::as_const(m_stappen))
                  stap->zetWaarde(velden);
          }))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::tussen);
    // In the order in which one reads them: Tab follows it.
    kolom->addWidget(bouwKop());
    bouwStappen(feiten, opties);
    kolom->addWidget(m_vlak, 1);
    kolom->addWidget(bouwVoet());
    m_conceptklok.setSingleShot(true);
    m_conceptklok.setInterval(conceptNa);
    connect(&m_conceptklok, &QTimer::timeout, this, [this] { Q_EMIT conceptKlaar(conceptwaarde()); });
    connect(m_fouten, &Foutenlijst::gekozen, this, &Oordeelformulier::gaNaarVeld);
    connect(m_geschiedenis, &Geschiedenis::hersteld, this, [this] {
        m_conceptklok.start();
        werkStappenBij();
    });
    m_geschiedenis->begin();
    m_geschiedenis->koppel(m_houder);
    toonStap();
}

void Oordeelformulier::bouwStappen(const QList<Feitbeeld> &feiten, const Namensopties &opties)
{
    // One column as wide as a line of prose, at the left of whatever room there is.
    auto *inhoud = new QWidget(m_vlak);
    auto *rij = new QHBoxLayout(inhoud);
    rij->setContentsMargins(0, maat::tussen, maat::tussen, 0);
    m_houder = new QWidget(inhoud);
    verdeelBreedte();
    rij->addWidget(m_houder, 1000);
    rij->addStretch(1);
    auto *kolom = new QVBoxLayout(m_houder);
    kolom->setContentsMargins(0, 0, 0, 0);
    for (const Keuze &k : keuzes<Criterium>())
        m_stappen.append(new Criteriumstap(*keuzeUit<Criterium>(k.waarde), feiten, m_houder));
    m_stappen.append(new Veldstap(Veldstap::Soort::Slot, {}, m_houder));
    if (m_namens)
        m_stappen.append(new Veldstap(Veldstap::Soort::Namens, opties, m_houder));
    for (Oordeelstap *stap : std::as_const(m_stappen)) {
        kolom->addWidget(stap);
        connect(stap, &Oordeelstap::gewijzigd, this, [this, stap] {
            m_geschiedenis->onthoud(stap->plaats());
            m_conceptklok.start();
            const QStringList paden = m_fouten->paden();
            for (const QString &pad : paden) {
                if (stap->heeft(pad) && stap->isOpgelost(pad))
                    m_fouten->haalWeg(pad);
            }
            werkStappenBij();
        });
    }
    m_vlak->setFocusPolicy(Qt::NoFocus); // its fields have the keyboard, and it scrolls along with them
    m_vlak->setWidget(inhoud);
}

QWidget *Oordeelformulier::bouwKop()
{
    auto *kop = new QWidget(this);
    auto *kolom = new QVBoxLayout(kop);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::tussen);
    auto *boven = new QHBoxLayout;
    auto *wie =
        new QLabel(m_namens ? tr("Oordeel namens %1").arg(zetelInZin(*m_namens)) : tr("Uw oordeel"), kop);
    zetRol(wie, Tekstrol::Tussenkop);
    boven->addWidget(wie, 1);
    if (m_namens) {
        QPushButton *terug = maakKnop(tr("Terug naar de zetels"), kop);
        terug->setObjectName(u"verlaat"_qs);
        maakTekstknop(terug);
        connect(terug, &QPushButton::clicked, this, &Oordeelformulier::verlaatGekozen);
        boven->addWidget(terug);
    }
    kolom->addLayout(boven);
    zetRol(m_uitleg, Tekstrol::Klein);
    m_uitleg->setWordWrap(true);
    kolom->addWidget(m_uitleg);
    kolom->addWidget(m_concept);
    kolom->addWidget(m_fouten);
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::binnen);
    const auto stappen = keuzes<Criterium>().size() + (m_namens ? 2 : 1);
    for (int i = 0; i < stappen; ++i) {
        auto *knop = new QToolButton(kop);
        knop->setToolButtonStyle(Qt::ToolButtonTextOnly);
        knop->setFocusPolicy(Qt::StrongFocus);
        connect(knop, &QToolButton::clicked, this, [this, i] { gaNaarStap(i); });
        m_knoppen.append(knop);
        rij->addWidget(knop);
    }
    rij->addStretch();
    kolom->addLayout(rij);
    zetRol(m_plaats, Tekstrol::Klein);
    zetRol(m_titel, Tekstrol::Tussenkop);
    m_titel->setWordWrap(true);
    kolom->addWidget(m_plaats);
    kolom->addWidget(m_titel);
    return kop;
}

QWidget *Oordeelformulier::bouwVoet()
{
    auto *voet = new QWidget(this);
    auto *rij = new QHBoxLayout(voet);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(maat::tussen);
    m_vorige = maakKnop(tr("Vorige"), voet);
    m_volgende = maakKnop(tr("Volgende"), voet);
    m_geef = maakKnop({}, voet);
    m_vorige->setToolTip(tr("Alt+↑"));
    m_volgende->setToolTip(tr("Alt+↓"));
    m_geef->setObjectName(u"geef"_qs);
    maakHoofdknop(m_geef);
    rij->addWidget(m_vorige);
    rij->addWidget(m_volgende);
    rij->addSpacing(maat::sectie);
    rij->addWidget(m_geef);
    rij->addStretch();
    connect(m_vorige, &QPushButton::clicked, this, [this] { gaNaarStap(m_stap - 1); });
    connect(m_volgende, &QPushButton::clicked, this, [this] { gaNaarStap(m_stap + 1); });
    connect(m_geef, &QPushButton::clicked, this, &Oordeelformulier::geefGekozen);
    return voet;
}

QJsonObject Oordeelformulier::waarde() const
{
    QJsonObject velden;
    for (const Oordeelstap *stap : m_stappen)
        stap->vulIn(velden);
    if (m_namens)
        velden.insert(u"zetel"_qs, tekst(*m_namens));
    return velden;
}

void Oordeelformulier::zetWaarde(const QJsonObject &velden)
{
    for (Oordeelstap *stap : std::as_const(m_stappen))
        stap->zetWaarde(velden);
    m_conceptklok.stop();
    m_geschiedenis->begin();
    werkStappenBij();
}

void Oordeelformulier::zetUitleg(const QString &zin, const QString &knop)
{
    m_uitleg->setText(zin);
    m_geef->setText(knop);
}

void Oordeelformulier::gaNaarStap(int stap)
{
    if (stap < 0 || stap >= m_stappen.size())
        return;
    m_stap = stap;
    toonStap();
    m_stappen.at(stap)->gaNaar({});
    // Where the page scrolls, the step is above what was read last: its title comes along.
    if (QWidget *daar = focusWidget())
        brengInBeeld(daar);
    brengInBeeld(m_titel);
}

void Oordeelformulier::toonStap()
{
    for (int i = 0; i < m_stappen.size(); ++i)
        m_stappen.at(i)->setVisible(i == m_stap);
    m_plaats->setText(m_stappen.at(m_stap)->plaats());
    m_titel->setText(m_stappen.at(m_stap)->titel());
    m_vorige->setEnabled(m_stap > 0);
    m_volgende->setEnabled(m_stap + 1 < m_stappen.size());
    m_vlak->ensureVisible(0, 0);
    werkStappenBij();
}

void Oordeelformulier::werkStappenBij()
{
    for (int i = 0; i < m_stappen.size(); ++i) {
        const Oordeelstap *stap = m_stappen.at(i);
        QToolButton *knop = m_knoppen.at(i);
        const bool klaar = stap->isIngevuld();
        knop->setText(klaar ? u"%1\u00a0✓"_qs.arg(stap->kort()) : stap->kort());
        knop->setToolTip(stap->titel());
        const QString waar = u"%1, %2"_qs.arg(stap->plaats(), stap->titel());
        knop->setAccessibleName(klaar ? tr("%1, ingevuld").arg(waar) : tr("%1, nog niet ingevuld").arg(waar));
        zetRol(knop, i == m_stap ? Tekstrol::Nadruk : Tekstrol::Lopend);
    }
}

void Oordeelformulier::toonFouten(const Fout &fout)
{
    toonBoven(fout);
    m_fouten->wijsAan([this](const QString &pad) { gaNaarVeld(pad); });
}

void Oordeelformulier::toonBoven(const Fout &fout)
{
    wisFouten();
    const auto voegToe = [&](const QString &pad, const QString &zin, const QString &bron) {
        for (Oordeelstap *stap : std::as_const(m_stappen)) {
            if (pad.isEmpty() || !stap->heeft(pad))
                continue;
            m_fouten->voegToe(u"%1: %2"_qs.arg(stap->plaats(), stap->toonFout(pad, zin)), pad, bron);
            return;
        }
        m_fouten->voegToe(zin, {}, bron);
    };
    for (const VeldFout &f : fout.velden)
        voegToe(f.veld, f.uitleg, {});
    if (fout.weigering)
        voegToe(fout.weigering->veld, fout.weigering->uitleg, bronVan(*fout.weigering));
    else if (fout.velden.isEmpty())
        m_fouten->voegToe(fout.uitleg);
}

void Oordeelformulier::wisFouten()
{
    m_fouten->wis();
    for (Oordeelstap *stap : std::as_const(m_stappen))
        stap->wisFouten();
}

QStringList Oordeelformulier::foutenBoven() const
{
    return m_fouten->teksten();
}

void Oordeelformulier::gaNaarVeld(const QString &pad)
{
    for (int i = 0; i < m_stappen.size(); ++i) {
        if (!m_stappen.at(i)->heeft(pad))
            continue;
        m_stap = i;
        toonStap();
        m_stappen.at(i)->gaNaar(pad);
        if (QWidget *daar = focusWidget())
            brengInBeeld(daar);
        return;
    }
}

void Oordeelformulier::leverConcept()
{
    if (!m_conceptklok.isActive())
        return;
    m_conceptklok.stop();
    Q_EMIT conceptKlaar(conceptwaarde());
}

QJsonObject Oordeelformulier::conceptwaarde() const
{
    QJsonObject velden = waarde();
    velden.remove(u"document"_qs);
    velden.remove(u"document-naam"_qs);
    return velden;
}

void Oordeelformulier::verdeelBreedte()
{
    m_houder->setMaximumWidth(tekenbreedte(this, maat::prozaTekens) + 2 * maat::rondom);
}

void Oordeelformulier::changeEvent(QEvent *gebeurtenis)
{
    QWidget::changeEvent(gebeurtenis);
    if (gebeurtenis->type() == QEvent::FontChange && m_houder)
        verdeelBreedte();
}

void Oordeelformulier::hideEvent(QHideEvent *gebeurtenis)
{
    // The page goes away (another place, or the lock): what was typed stays.
    leverConcept();
    QWidget::hideEvent(gebeurtenis);
}

QSize Oordeelformulier::minimumSizeHint() const
{
    QSize maat = QWidget::minimumSizeHint();
    if (layout()->hasHeightForWidth())
        maat.setHeight(std::max(maat.height(), layout()->totalMinimumHeightForWidth(std::max(width(), maat.width()))));
    return maat;
}

void Oordeelformulier::resizeEvent(QResizeEvent *gebeurtenis)
{
    QWidget::resizeEvent(gebeurtenis);
    if (gebeurtenis->size().width() != gebeurtenis->oldSize().width())
        updateGeometry();
}

} // namespace weegkamer
