// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/klokveld.h"

#include <QEvent>
#include <QLocale>

namespace weegkamer
{
namespace
{
constexpr int nadertDagen = 7;
constexpr int uitsteek = 2; ///< a closing bracket can reach past the width that its font says it has

class Vorm final : public QWidget
{
public:
    Vorm(const Klokstand &stand, QWidget *ouder) : QWidget(ouder), m_stand(stand)
    {
        const int zijde = fontMetrics().ascent() + 2;
        setFixedSize(zijde, zijde);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter schilder(this);
        tekenKlokvorm(schilder, rect(), m_stand, themaVan(palette()));
    }

private:
    const Klokstand &m_stand;
};
} // namespace

Klokstand standVan(QDate uiterlijk, QDate vandaag)
{
    const qint64 dagen = vandaag.daysTo(uiterlijk);
    if (dagen < 0)
        return Klokstand::TeLaat;
    if (dagen == 0)
        return Klokstand::Vandaag;
    return dagen <= nadertDagen ? Klokstand::Nadert : Klokstand::Ruim;
}

QString inWoorden(QDate uiterlijk, QDate vandaag)
{
    const int dagen = static_cast<int>(vandaag.daysTo(uiterlijk));
    if (dagen == 0)
        return QObject::tr("vandaag");
    return dagen > 0 ? QObject::tr("nog %n dagen", nullptr, dagen) : QObject::tr("%n dagen te laat", nullptr, -dagen);
}

QString datumInWoorden(QDate dag, QDate vandaag)
{
    const QLocale nederlands(QLocale::Dutch, QLocale::Netherlands);
    return nederlands.toString(dag, dag.year() == vandaag.year() ? u"d MMMM"_qs : u"d MMMM yyyy"_qs);
}

Kleur klokkleur(Klokstand stand)
{
    switch (stand) {
    case Klokstand::Ruim:
        return Kleur::Bijzaak;
    case Klokstand::Nadert:
    case Klokstand::Vandaag:
        return Kleur::LetOp;
    case Klokstand::TeLaat:
        return Kleur::TeLaat;
    case Klokstand::Klaar:
        return Kleur::Klaar;
    }
    Q_UNREACHABLE();
}

void tekenKlokvorm(QPainter &schilder, const QRectF &vlak, Klokstand stand, Thema thema)
{
    const QColor verf = kleur(klokkleur(stand), thema);
    const qreal maat = qMin(vlak.width(), vlak.height()) - 2;
    const QRectF r(vlak.center().x() - maat / 2, vlak.center().y() - maat / 2, maat, maat);
    const auto punt = [&](qreal x, qreal y) {
        return QPointF(r.x() + x * r.width(), r.y() + y * r.height());
    };
    schilder.save();
    schilder.setRenderHint(QPainter::Antialiasing);
    schilder.setPen(QPen(verf, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    schilder.setBrush(Qt::NoBrush);
    switch (stand) {
    case Klokstand::Ruim:
        schilder.drawEllipse(r);
        break;
    case Klokstand::Nadert:
        schilder.drawEllipse(r);
        schilder.setBrush(verf);
        schilder.drawPie(r, 90 * 16, 180 * 16);
        break;
    case Klokstand::Vandaag:
        schilder.setBrush(verf);
        schilder.drawEllipse(r);
        break;
    case Klokstand::TeLaat:
        schilder.setPen(QPen(verf, maat * 0.2, Qt::SolidLine, Qt::RoundCap));
        schilder.drawLine(punt(0.5, 0.08), punt(0.5, 0.58));
        schilder.drawPoint(punt(0.5, 0.9));
        break;
    case Klokstand::Klaar:
        schilder.drawPolyline(QPolygonF{punt(0.05, 0.55), punt(0.38, 0.85), punt(0.95, 0.18)});
        break;
    }
    schilder.restore();
}

Klokveld::Klokveld(QWidget *ouder)
    : QWidget(ouder),
      m_tekst(new QLabel(this)),
      m_vorm(new Vorm(m_stand, this)),
      m_waarom(new WaaromKnop(this))
{
    auto *rij = new QHBoxLayout(this);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(maat::tussen);
    rij->addWidget(m_vorm);
    rij->addWidget(m_tekst);
    rij->addWidget(m_waarom);
    rij->addStretch();
    m_tekst->setTextFormat(Qt::PlainText);
    m_tekst->setContentsMargins(0, 0, uitsteek, 0);
    connect(m_waarom, &WaaromKnop::linkGekozen, this, &Klokveld::linkGekozen);
}

void Klokveld::zet(const QString &wat, QDate uiterlijk, QDate vandaag, const Waarom &waarom)
{
    m_stand = standVan(uiterlijk, vandaag);
    toon(tr("%1 uiterlijk %2 (%3)")
             .arg(wat, datumInWoorden(uiterlijk, vandaag), inWoorden(uiterlijk, vandaag)),
         waarom);
}

void Klokveld::zetDag(QDate uiterlijk, QDate vandaag, const Waarom &waarom)
{
    m_stand = standVan(uiterlijk, vandaag);
    toon(tr("%1 (%2)").arg(datumInWoorden(uiterlijk, vandaag), inWoorden(uiterlijk, vandaag)), waarom);
}

void Klokveld::zetOpen(const QString &tekst, const Waarom &waarom)
{
    m_stand = Klokstand::Ruim;
    toon(tekst, waarom);
}

void Klokveld::zetKlaar(const QString &tekst, const Waarom &waarom)
{
    m_stand = Klokstand::Klaar;
    toon(tekst, waarom);
}

QString Klokveld::tekst() const
{
    return m_tekst->text();
}

void Klokveld::toon(const QString &tekst, const Waarom &waarom)
{
    m_tekst->setText(tekst);
    setAccessibleName(tekst);
    QFont letter = font();
    letter.setWeight(m_stand == Klokstand::TeLaat || m_stand == Klokstand::Vandaag ? QFont::DemiBold
                                                                                   : QFont::Normal);
    m_tekst->setFont(letter);
    m_waarom->zet(waarom, tekst);
    m_vorm->update();
}

} // namespace weegkamer
