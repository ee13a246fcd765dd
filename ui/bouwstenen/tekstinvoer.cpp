// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/tekstinvoer.h"

#include "ui/bouwstenen/huisstijl.h"

#include <QSignalBlocker>
#include <QTextBlock>

namespace weegkamer
{
namespace
{
constexpr int meesteRegels = 24;
constexpr int minsteRegels = 3;
constexpr int rand = 6; // border and padding of the style sheet, above and below

int tekensVoor(VeldSoort soort)
{
    switch (soort) {
    case VeldSoort::Geheel:
        return 10;
    // Digits and capitals are wider than letters on average, and the border takes some as well.
    case VeldSoort::Postcode:
        return 16;
    case VeldSoort::Bsn:
        return 22;
    default:
        return 48;
    }
}

QString alsTekst(const QJsonValue &waarde)
{
    return waarde.isDouble() ? QString::number(waarde.toInteger()) : waarde.toString();
}
} // namespace

TekstInvoer::TekstInvoer(VeldSoort soort, QWidget *ouder)
    : Invoer(ouder), m_soort(soort), m_regel(new QLineEdit(this))
{
    auto *rij = new QHBoxLayout(this);
    rij->setContentsMargins(0, 0, 0, 0);
    const int breedte = tekenbreedte(this, tekensVoor(soort));
    m_regel->setMaximumWidth(breedte);
    m_regel->setMinimumWidth(qMin(breedte, tekenbreedte(this, 20)));
    rij->addWidget(m_regel);
    // The line may shrink on a narrow page, but never drifts from the left edge.
    rij->addStretch();
    rij->setStretch(0, 1000);
    setFocusProxy(m_regel);
    connect(m_regel, &QLineEdit::textEdited, this, &Invoer::gewijzigd);
}

QJsonValue TekstInvoer::waarde() const
{
    QString tekst = m_regel->text().trimmed();
    if (tekst.isEmpty())
        return {};
    if (m_soort == VeldSoort::Bsn)
        tekst.remove(u' ').remove(u'.');
    if (m_soort == VeldSoort::Geheel) {
        bool goed = false;
        const qint64 getal = tekst.toLongLong(&goed);
        return goed ? QJsonValue(getal) : QJsonValue(tekst);
    }
    return tekst;
}

void TekstInvoer::zetWaarde(const QJsonValue &nieuw)
{
    if (waarde() != nieuw)
        m_regel->setText(alsTekst(nieuw));
}

QString TekstInvoer::probleem() const
{
    const QJsonValue nu = waarde();
    if (m_soort == VeldSoort::Geheel && nu.isString())
        return tr("Schrijf hier een heel getal, zoals 12.");
    return {};
}

QWidget *TekstInvoer::brandpunt() const
{
    return m_regel;
}

Groeitekst::Groeitekst(int minste, QWidget *ouder) : QPlainTextEdit(ouder), m_minsteRegels(minste)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false); // the form has one undo for all its fields
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(tekenbreedte(this, maat::prozaTekens) + 2 * maat::rondom);
    connect(this, &QPlainTextEdit::textChanged, this, [this] { updateGeometry(); });
}

int Groeitekst::randhoogte() const
{
    return qCeil(2 * document()->documentMargin()) + 2 * rand;
}

QSize Groeitekst::sizeHint() const
{
    // The document counts only the lines that it has laid out; asking for a block lays it out.
    const int regel = fontMetrics().lineSpacing();
    const int hoogste = meesteRegels * regel;
    qreal inhoud = 0;
    for (QTextBlock blok = document()->firstBlock(); blok.isValid() && inhoud < hoogste; blok = blok.next())
        inhoud += blockBoundingRect(blok).height();
    return {maximumWidth(), qBound(m_minsteRegels * regel, qCeil(inhoud), hoogste) + randhoogte()};
}

QSize Groeitekst::minimumSizeHint() const
{
    return {tekenbreedte(this, 20), sizeHint().height()};
}

void Groeitekst::resizeEvent(QResizeEvent *gebeurtenis)
{
    QPlainTextEdit::resizeEvent(gebeurtenis);
    updateGeometry();
}

LangeTekstInvoer::LangeTekstInvoer(QWidget *ouder)
    : Invoer(ouder), m_tekst(new Groeitekst(minsteRegels, this))
{
    auto *rij = new QHBoxLayout(this);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->addWidget(m_tekst, 1000);
    rij->addStretch(1);
    setFocusProxy(m_tekst);
    connect(m_tekst, &QPlainTextEdit::textChanged, this, &Invoer::gewijzigd);
}

QJsonValue LangeTekstInvoer::waarde() const
{
    const QString tekst = m_tekst->toPlainText().trimmed();
    return tekst.isEmpty() ? QJsonValue() : QJsonValue(tekst);
}

void LangeTekstInvoer::zetWaarde(const QJsonValue &nieuw)
{
    if (waarde() == nieuw)
        return;
    const QSignalBlocker stil(this);
    m_tekst->setPlainText(nieuw.toString());
    m_tekst->moveCursor(QTextCursor::End);
}

} // namespace weegkamer
