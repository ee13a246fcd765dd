// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/formulier.h"

#include "ui/bouwstenen/bestandinvoer.h"
#include "ui/bouwstenen/foutenlijst.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/invoer.h"
#include "ui/bouwstenen/veldgroep.h"

#include <QKeyEvent>
#include <QScrollArea>
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

/// From one state of the form to the next. What was typed in one visit to a field is one step.
class Formulier::Wijziging final : public QUndoCommand
{
public:
    Wijziging(Formulier &formulier, QString veld, int beurt, QJsonObject voor, QJsonObject na)
        : m_formulier(formulier),
          m_veld(std::move(veld)),
          m_beurt(beurt),
          m_voor(std::move(voor)),
          m_na(std::move(na))
    {
    }
    void undo() override { m_formulier.herstel(m_voor); }
    void redo() override
    {
        // Pushing calls redo; then it already stands there.
        if (std::exchange(m_gedaan, true))
            m_formulier.herstel(m_na);
    }
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *ander) override
    {
        const auto *volgende = static_cast<const Wijziging *>(ander);
        if (volgende->m_veld != m_veld || volgende->m_beurt != m_beurt)
            return false;
        m_na = volgende->m_na;
        setObsolete(m_na == m_voor);
        return true;
    }

private:
    Formulier &m_formulier;
    QString m_veld;
    int m_beurt;
    QJsonObject m_voor;
    QJsonObject m_na;
    bool m_gedaan = false;
};

Formulier::Formulier(const std::vector<VeldInfo> &infos, QWidget *ouder)
    : QWidget(ouder), m_fouten(new Foutenlijst(this)), m_velden(new Veldgroep(infos, this))
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
    m_laatste = m_velden->waarde();
    connect(&m_conceptklok, &QTimer::timeout, this, [this] { Q_EMIT conceptKlaar(waarde()); });
    connect(m_velden, &Veldgroep::gewijzigd, this, &Formulier::onthoud);
    connect(m_velden, &Veldgroep::opgebouwd, this, &Formulier::koppel);
    connect(m_fouten, &Foutenlijst::gekozen, this, &Formulier::gaNaar);
    for (Veldregel *regel : m_velden->regels()) {
        if (auto *bestand = qobject_cast<BestandInvoer *>(regel->invoer())) {
            connect(bestand, &BestandInvoer::bestandGekozen, this,
                    [this, veld = regel->info().naam](const QString &naam) {
                        Q_EMIT bestandGekozen(veld, naam);
                    });
        }
    }
    koppel();
}

QJsonObject Formulier::waarde() const
{
    return m_velden->waarde();
}

void Formulier::zetWaarde(const QJsonObject &waarde)
{
    m_velden->zetWaarde(waarde);
    m_laatste = m_velden->waarde();
    m_geschiedenis.clear();
    m_conceptklok.stop();
}

void Formulier::zetVast(const QString &naam, const QJsonValue &waarde)
{
    m_velden->zetVast(naam, waarde);
    m_laatste = m_velden->waarde();
}

void Formulier::zetOpties(const QString &veld, const Keuzelijst &opties)
{
    m_velden->zetOpties(veld, opties);
    m_laatste = m_velden->waarde();
}

void Formulier::verberg(const QStringList &namen)
{
    m_velden->verberg(namen);
}

void Formulier::toonFouten(const Fout &fout)
{
    wisFouten();
    for (const VeldFout &f : fout.velden)
        voegFoutToe(f.veld, f.uitleg, {});
    if (fout.weigering)
        voegFoutToe(fout.weigering->veld, fout.weigering->uitleg, bronVan(*fout.weigering));
    else if (fout.velden.isEmpty())
        m_fouten->voegToe(fout.uitleg);
    for (QWidget *w = parentWidget(); w; w = w->parentWidget()) {
        if (auto *schuif = qobject_cast<QScrollArea *>(w)) {
            schuif->ensureWidgetVisible(m_fouten);
            break;
        }
    }
    const QString eerste = fout.velden.isEmpty() ? (fout.weigering ? fout.weigering->veld : QString())
                                                 : fout.velden.first().veld;
    if (!eerste.isEmpty())
        gaNaar(eerste);
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
    if (Veldregel *regel = m_velden->vindVeld(pad))
        regel->invoer()->brandpunt()->setFocus(Qt::OtherFocusReason);
}

void Formulier::onthoud(const QString &veld)
{
    const QJsonObject nu = waarde();
    if (nu != m_laatste) {
        m_geschiedenis.push(new Wijziging(*this, veld, m_beurt, m_laatste, nu));
        m_laatste = nu;
    }
    m_conceptklok.start();
    Q_EMIT veranderd();
}

void Formulier::herstel(const QJsonObject &waarde)
{
    m_velden->zetWaarde(waarde);
    m_laatste = waarde;
    ++m_beurt;
    m_conceptklok.start();
    Q_EMIT veranderd();
}

// The inputs have an undo of their own (a line edit), which would only undo in that one field.
void Formulier::koppel()
{
    const auto delen = m_velden->findChildren<QWidget *>();
    for (QWidget *deel : delen)
        deel->installEventFilter(this);
}

bool Formulier::eventFilter(QObject *object, QEvent *gebeurtenis)
{
    if (gebeurtenis->type() == QEvent::FocusIn)
        ++m_beurt;
    if (gebeurtenis->type() == QEvent::ShortcutOverride || gebeurtenis->type() == QEvent::KeyPress) {
        const auto *toets = static_cast<QKeyEvent *>(gebeurtenis);
        const bool terug = toets->matches(QKeySequence::Undo);
        const bool opnieuw = toets->matches(QKeySequence::Redo);
        if (terug || opnieuw) {
            gebeurtenis->accept();
            if (gebeurtenis->type() == QEvent::KeyPress)
                terug ? m_geschiedenis.undo() : m_geschiedenis.redo();
            return true;
        }
    }
    return QWidget::eventFilter(object, gebeurtenis);
}

} // namespace weegkamer
