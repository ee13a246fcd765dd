// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/zijbalk.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/pictogram.h"

#include <QKeyEvent>
#include <QShortcut>

namespace weegkamer
{
namespace
{
constexpr int pictogrammaat = 22;
constexpr int streep = 3;
} // namespace

Navigatieknop::Navigatieknop(const Navigatiepunt &punt, QWidget *ouder) : QAbstractButton(ouder), m_punt(punt)
{
    setText(punt.titel);
    setIcon(pictogram(punt.pictogram));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    benoem();
}

void Navigatieknop::zetWacht(int aantal)
{
    m_punt.wacht = aantal;
    benoem();
    update();
}

void Navigatieknop::zetGevouwen(bool gevouwen)
{
    m_gevouwen = gevouwen;
    benoem();
    update();
}

void Navigatieknop::zetSneltoets(int cijfer)
{
    m_cijfer = cijfer;
    benoem();
}

void Navigatieknop::zetHuidig(bool huidig)
{
    m_huidig = huidig;
    setAccessibleDescription(huidig ? tr("U bent hier") : QString());
    update();
}

void Navigatieknop::benoem()
{
    QString naam = m_punt.titel;
    if (m_punt.wacht > 0)
        naam = tr("%1, %n wachten op u", nullptr, m_punt.wacht).arg(naam);
    setAccessibleName(naam);
    const QString toets = m_cijfer > 0 ? tr(" (Ctrl+%1)").arg(m_cijfer) : QString();
    setToolTip(naam + toets);
}

QSize Navigatieknop::sizeHint() const
{
    const int hoogte = qMax(pictogrammaat, fontMetrics().height()) + 2 * maat::tussen;
    return {m_gevouwen ? Zijbalk::gevouwenBreedte : opSchaal(Zijbalk::breedte), hoogte};
}

void Navigatieknop::paintEvent(QPaintEvent *)
{
    QPainter schilder(this);
    schilder.setRenderHint(QPainter::Antialiasing);
    const Thema thema = themaVan(palette());
    const QRect vlak = rect();
    if (m_huidig) {
        schilder.fillRect(vlak, kleur(Kleur::Keus, thema));
        schilder.fillRect(QRect(0, 0, streep, height()), kleur(Kleur::Accent, thema));
    } else if (underMouse()) {
        schilder.fillRect(vlak, kleur(Kleur::Papier, thema));
    }
    const QRect beeld(m_gevouwen ? (width() - pictogrammaat) / 2 : maat::rondom,
                      (height() - pictogrammaat) / 2, pictogrammaat, pictogrammaat);
    icon().paint(&schilder, beeld);
    QFont letter = font();
    letter.setWeight(m_huidig ? QFont::DemiBold : QFont::Normal);
    schilder.setFont(letter);
    schilder.setPen(kleur(Kleur::Inkt, thema));
    const QString getal = m_punt.wacht > 0 ? QString::number(m_punt.wacht) : QString();
    const int getalbreedte =
        getal.isEmpty() ? 0 : QFontMetrics(letter).horizontalAdvance(getal) + maat::tussen;
    if (m_gevouwen) {
        QFont klein = font();
        klein.setPointSizeF(font().pointSizeF() * 0.8);
        klein.setWeight(QFont::DemiBold);
        schilder.setFont(klein);
        schilder.setPen(kleur(Kleur::Accent, thema));
        schilder.drawText(vlak.adjusted(0, 2, -maat::binnen, 0), Qt::AlignRight | Qt::AlignTop, getal);
    } else {
        const QRect tekst = vlak.adjusted(beeld.right() + 1 + maat::tussen + maat::binnen, 0,
                                          -maat::rondom - getalbreedte, 0);
        schilder.drawText(tekst, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(letter).elidedText(text(), Qt::ElideRight, tekst.width()));
        schilder.setPen(kleur(Kleur::Accent, thema));
        schilder.drawText(vlak.adjusted(0, 0, -maat::rondom, 0), Qt::AlignVCenter | Qt::AlignRight, getal);
    }
    if (hasFocus()) {
        schilder.setPen(QPen(kleur(Kleur::Accent, thema), 2));
        schilder.drawRoundedRect(QRectF(vlak).adjusted(1, 1, -1, -1), 3, 3);
    }
}

Zijbalk::Zijbalk(QWidget *ouder) : QWidget(ouder), m_kolom(new QVBoxLayout(this))
{
    m_kolom->setContentsMargins(0, maat::tussen, 1, maat::tussen);
    m_kolom->setSpacing(0);
    m_kolom->addStretch();
    setAccessibleName(tr("Navigatie"));
    zetOndergrond(this, Kleur::Grond);
    setFixedWidth(opSchaal(breedte));
    for (int i = 0; i < 9; ++i) {
        auto *toets = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        connect(toets, &QShortcut::activated, this, [this, i] {
            if (i < m_knoppen.size())
                Q_EMIT gekozen(m_knoppen.at(i)->sleutel());
        });
    }
}

void Zijbalk::zetPunten(const QList<Navigatiepunt> &punten)
{
    for (Navigatieknop *knop : std::as_const(m_knoppen)) {
        knop->hide();
        knop->deleteLater();
    }
    m_knoppen.clear();
    for (const Navigatiepunt &punt : punten) {
        auto *knop = new Navigatieknop(punt, this);
        knop->zetGevouwen(m_gevouwen);
        if (m_knoppen.size() < 9)
            knop->zetSneltoets(static_cast<int>(m_knoppen.size()) + 1);
        knop->installEventFilter(this);
        connect(knop, &QAbstractButton::clicked, this,
                [this, sleutel = punt.sleutel] { Q_EMIT gekozen(sleutel); });
        m_kolom->insertWidget(static_cast<int>(m_knoppen.size()), knop);
        m_knoppen.append(knop);
    }
}

void Zijbalk::zetWacht(const QString &sleutel, int aantal)
{
    for (Navigatieknop *knop : std::as_const(m_knoppen)) {
        if (knop->sleutel() == sleutel)
            knop->zetWacht(aantal);
    }
}

void Zijbalk::zetHuidig(const QString &sleutel)
{
    for (Navigatieknop *knop : std::as_const(m_knoppen))
        knop->zetHuidig(knop->sleutel() == sleutel);
}

void Zijbalk::zetGevouwen(bool gevouwen)
{
    m_gevouwen = gevouwen;
    setFixedWidth(gevouwen ? gevouwenBreedte : opSchaal(breedte));
    for (Navigatieknop *knop : std::as_const(m_knoppen))
        knop->zetGevouwen(gevouwen);
}

bool Zijbalk::eventFilter(QObject *object, QEvent *gebeurtenis)
{
    if (gebeurtenis->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, gebeurtenis);
    const auto plaats = m_knoppen.indexOf(static_cast<Navigatieknop *>(object));
    const auto toets = static_cast<QKeyEvent *>(gebeurtenis)->key();
    if (plaats < 0)
        return false;
    switch (toets) {
    case Qt::Key_Up:
        m_knoppen.at(qMax<qsizetype>(0, plaats - 1))->setFocus();
        return true;
    case Qt::Key_Down:
        m_knoppen.at(qMin(m_knoppen.size() - 1, plaats + 1))->setFocus();
        return true;
    case Qt::Key_Home:
        m_knoppen.first()->setFocus();
        return true;
    case Qt::Key_End:
        m_knoppen.last()->setFocus();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_knoppen.at(plaats)->click();
        return true;
    default:
        return false;
    }
}

void Zijbalk::paintEvent(QPaintEvent *)
{
    QPainter schilder(this);
    schilder.fillRect(rect(), kleur(Kleur::Grond, this));
    schilder.fillRect(QRect(width() - 1, 0, 1, height()), kleur(Kleur::Lijn, this));
}

} // namespace weegkamer
