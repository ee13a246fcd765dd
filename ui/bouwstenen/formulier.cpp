// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/formulier.h"

#include "ui/bouwstenen/bestandinvoer.h"
#include "ui/bouwstenen/foutenlijst.h"
#include "ui/bouwstenen/geschiedenis.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/invoer.h"
#include "ui/bouwstenen/meegroeivlak.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <chrono>

namespace weegkamer
{
namespace
{
constexpr std::chrono::milliseconds conceptNa{800};

QString bronVan(const Weigering &w)
{
    return w.artikel.isEmpty() ? Formulier::tr("Regel %1").arg(w.regel)
                               : Formulier::tr("%1 · regel %2").arg(w.artikel, w.regel);
}
} // namespace

Formulier::Formulier(const std::vector<VeldInfo> &infos, QWidget *ouder)
    : QWidget(ouder),
      m_fouten(new Foutenlijst(this)),
      m_velden(new Veldgroep(infos, this)),
      m_geschiedenis(new Geschiedenis(this, [this] { return m_velden->waarde(); }, [this](const QJsonObject &w) { m_velden->zetWaarde(w); }))
{
    // One column as wide as a line of prose, at the left of whatever room there is.
    auto *houder = new QWidget(this);
    houder->setMaximumWidth(tekenbreedte(this, maat::prozaTekens) + 2 * maat::rondom);
    auto *rij = new QHBoxLayout(this);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->addWidget(houder, 1000);
    rij->addStretch(1);
    auto *kolom = new QVBoxLayout(houder);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::rondom);
    kolom->addWidget(m_fouten);
    kolom->addWidget(m_velden);
    kolom->addStretch();
    m_conceptklok.setSingleShot(true);
    m_conceptklok.setInterval(conceptNa);
    m_geschiedenis->begin();
    connect(&m_conceptklok, &QTimer::timeout, this, [this] { Q_EMIT conceptKlaar(waarde()); });
    connect(m_velden, &Veldgroep::gewijzigd, this, &Formulier::onthoud);
    connect(m_velden, &Veldgroep::opgebouwd, this, [this] { m_geschiedenis->koppel(m_velden); });
    connect(m_geschiedenis, &Geschiedenis::hersteld, this, &Formulier::isVeranderd);
    connect(m_fouten, &Foutenlijst::gekozen, this, &Formulier::gaNaar);
    for (Veldregel *regel : m_velden->regels()) {
        if (auto *bestand = qobject_cast<BestandInvoer *>(regel->invoer())) {
            connect(bestand, &BestandInvoer::bestandGekozen, this,
                    [this, veld = regel->info().naam](const QString &naam) {
                        Q_EMIT bestandGekozen(veld, naam);
                    });
        }
    }
    m_geschiedenis->koppel(m_velden);
}

QUndoStack *Formulier::geschiedenis()
{
    return m_geschiedenis->stapel();
}

QJsonObject Formulier::waarde() const
{
    return m_velden->waarde();
}

void Formulier::zetWaarde(const QJsonObject &waarde)
{
    m_velden->zetWaarde(waarde);
    verbergZonderZin();
    m_geschiedenis->begin();
    m_conceptklok.stop();
}

void Formulier::zetVast(const QString &naam, const QJsonValue &waarde)
{
    m_velden->zetVast(naam, waarde);
    m_geschiedenis->neemOver();
}

void Formulier::zetOpties(const QString &veld, const Keuzelijst &opties)
{
    m_velden->zetOpties(veld, opties);
    m_geschiedenis->neemOver();
}

void Formulier::zetVoorwaarden(const QList<Veldvoorwaarde> &voorwaarden)
{
    for (const Veldvoorwaarde &v : voorwaarden) {
        if (Veldregel *regel = m_velden->vindVeld(v.veld))
            regel->zetVoorwaarde(v.wanneer);
    }
}

void Formulier::zetMapkeuze(const QString &veld)
{
    for (Veldregel *regel : m_velden->regels()) {
        if (regel->info().naam != veld)
            continue;
        auto *knop = new QPushButton(tr("Zoek een map…"), regel);
        knop->setObjectName(u"mapkeuze"_qs);
        knop->setAutoDefault(false);
        maakTekstknop(knop);
        regel->layout()->addWidget(knop);
        regel->layout()->setAlignment(knop, Qt::AlignLeft);
        setTabOrder(regel->invoer()->brandpunt(), knop);
        connect(knop, &QPushButton::clicked, regel, [regel] {
            auto *kiezer = new QFileDialog(regel, tr("Kies een map"), regel->invoer()->waarde().toString());
            kiezer->setAttribute(Qt::WA_DeleteOnClose);
            kiezer->setFileMode(QFileDialog::Directory);
            kiezer->setOption(QFileDialog::ShowDirsOnly);
            connect(kiezer, &QFileDialog::fileSelected, regel, [regel](const QString &map) {
                regel->invoer()->zetWaarde(QDir::toNativeSeparators(map));
                Q_EMIT regel->invoer()->gewijzigd();
            });
            kiezer->open();
        });
    }
}

void Formulier::verberg(const QStringList &namen)
{
    m_velden->verberg(namen);
}

void Formulier::zetZonderZin(std::function<QStringList(const QJsonObject &)> welke)
{
    m_zonderZin = std::move(welke);
    verbergZonderZin();
}

void Formulier::verbergZonderZin()
{
    if (m_zonderZin)
        m_velden->verbergLege(m_zonderZin(m_velden->waarde()));
}

void Formulier::toonFouten(const Fout &fout)
{
    toonBoven(fout);
    m_fouten->wijsAan([this](const QString &pad) { gaNaar(pad); });
}

void Formulier::toonBoven(const Fout &fout)
{
    wisFouten();
    for (const VeldFout &f : fout.velden)
        voegFoutToe(f.veld, f.uitleg, {});
    if (fout.weigering)
        voegFoutToe(fout.weigering->veld, fout.weigering->uitleg, bronVan(*fout.weigering));
    else if (fout.velden.isEmpty())
        m_fouten->voegToe(fout.uitleg);
    brengInBeeld(m_fouten);
}

void Formulier::voegFoutToe(const QString &pad, const QString &uitleg, const QString &bron)
{
    Veldregel *regel = pad.isEmpty() ? nullptr : m_velden->vindVeld(pad);
    if (!regel) {
        m_fouten->voegToe(uitleg, {}, bron);
        return;
    }
    const QString zin = regel->toonFout(uitleg);
    m_fouten->voegToe(u"%1: %2"_qs.arg(regel->info().label, zin), pad, bron);
}

/// On top too; without this the field in which one types would slide out of sight as the list above it gets shorter.
void Formulier::ruimOpgelostOp()
{
    const QStringList paden = m_fouten->paden();
    bool minder = false;
    for (const QString &pad : paden) {
        const Veldregel *regel = m_velden->vindVeld(pad);
        if (!regel || !regel->fout().isEmpty())
            continue;
        m_fouten->haalWeg(pad);
        minder = true;
    }
    if (minder)
        QTimer::singleShot(0, this, [this] {
            if (QWidget *hier = focusWidget())
                brengInBeeld(hier);
        });
}

void Formulier::wisFouten()
{
    m_fouten->wis();
    m_velden->wisFouten();
}

QString Formulier::foutBij(const QString &pad) const
{
    const Veldregel *regel = m_velden->vindVeld(pad);
    return regel ? regel->fout() : QString();
}

QStringList Formulier::foutenBoven() const
{
    return m_fouten->teksten();
}

void Formulier::leverConcept()
{
    if (!m_conceptklok.isActive())
        return;
    m_conceptklok.stop();
    Q_EMIT conceptKlaar(waarde());
}

void Formulier::gaNaar(const QString &pad)
{
    Veldregel *regel = m_velden->vindVeld(pad);
    if (!regel)
        return;
    QWidget *brandpunt = regel->invoer()->brandpunt();
    brandpunt->setFocus(Qt::OtherFocusReason);
    // With its label and what is wrong; of a field higher than the page at least where one types.
    brengInBeeld(regel);
    brengInBeeld(brandpunt);
}

void Formulier::gaNaarEerste()
{
    const QList<Veldregel *> &regels = m_velden->regels();
    const auto eerste = std::find_if(regels.begin(), regels.end(), [](const Veldregel *r) { return !r->isHidden(); });
    if (eerste != regels.end())
        (*eerste)->invoer()->brandpunt()->setFocus(Qt::OtherFocusReason);
}

void Formulier::onthoud(const QString &veld)
{
    m_geschiedenis->onthoud(veld);
    isVeranderd();
}

void Formulier::isVeranderd()
{
    // Not from anew at every key: who types on would have no draft until the first pause.
    if (!m_conceptklok.isActive())
        m_conceptklok.start();
    verbergZonderZin();
    ruimOpgelostOp();
    Q_EMIT veranderd();
}

} // namespace weegkamer
