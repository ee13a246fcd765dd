// SPDX-License-Identifier: EUPL-1.2
#include "ui/weging/criteriumstap.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/invoer.h"
#include "ui/bouwstenen/veldgroep.h"

#include <QCheckBox>

namespace weegkamer
{
namespace
{
/// The description of one of a criterion's fields, asked as something that must be answered.
VeldInfo vraagVan(const QString &naam)
{
    for (VeldInfo info : veldInfos<Criteriumoordeel>()) {
        if (info.naam == naam) {
            info.verplicht = true;
            return info;
        }
    }
    Q_UNREACHABLE();
}
} // namespace

Criteriumstap::Criteriumstap(Criterium criterium, const QList<Feitbeeld> &feiten, QWidget *ouder)
    : Oordeelstap(ouder),
      m_criterium(criterium),
      m_pad(u"criteria[%1]."_qs.arg(static_cast<int>(criterium))),
      m_waarde(new Veldregel(vraagVan(u"waarde"_qs), this)),
      m_feiten(new Feitkeuze(feiten, label(criterium), this)),
      m_toelichting(new Veldregel(vraagVan(u"toelichting"_qs), this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::rondom);
    kolom->addWidget(m_waarde);
    kolom->addWidget(m_feiten);
    kolom->addWidget(m_toelichting);
    kolom->addStretch(1);
    connect(m_waarde->invoer(), &Invoer::gewijzigd, this, &Oordeelstap::gewijzigd);
    connect(m_feiten, &Feitkeuze::gewijzigd, this, &Oordeelstap::gewijzigd);
    connect(m_toelichting->invoer(), &Invoer::gewijzigd, this, &Oordeelstap::gewijzigd);
}

QString Criteriumstap::plaats() const
{
    return tr("Criterium %1 van %2").arg(kort()).arg(aantalCriteria);
}

QString Criteriumstap::kort() const
{
    return QString::number(static_cast<int>(m_criterium) + 1);
}

bool Criteriumstap::isIngevuld() const
{
    return !m_waarde->invoer()->waarde().isNull() && !m_toelichting->invoer()->waarde().isNull();
}

void Criteriumstap::vulIn(QJsonObject &velden) const
{
    QJsonObject deel{{u"criterium"_qs, tekst(m_criterium)}};
    const auto voegToe = [&](const QString &naam, const QJsonValue &waarde) {
        if (!velddetail::isLeeg(waarde))
            deel.insert(naam, waarde);
    };
    voegToe(u"waarde"_qs, m_waarde->invoer()->waarde());
    voegToe(u"toelichting"_qs, m_toelichting->invoer()->waarde());
    voegToe(u"feiten-voor"_qs, m_feiten->waarde(Feitkeuze::Richting::Voor));
    voegToe(u"feiten-tegen"_qs, m_feiten->waarde(Feitkeuze::Richting::Tegen));
    QJsonArray criteria = velden.value(u"criteria").toArray();
    criteria.append(deel);
    velden.insert(u"criteria"_qs, criteria);
}

void Criteriumstap::zetWaarde(const QJsonObject &velden)
{
    QJsonObject deel;
    const QJsonArray criteria = velden.value(u"criteria").toArray();
    for (const QJsonValue &c : criteria) {
        if (c[u"criterium"].toString() == tekst(m_criterium))
            deel = c.toObject();
    }
    const auto waarde = [&](const QString &naam) {
        return deel.contains(naam) ? deel.value(naam) : QJsonValue();
    };
    m_waarde->invoer()->zetWaarde(waarde(u"waarde"_qs));
    m_toelichting->invoer()->zetWaarde(waarde(u"toelichting"_qs));
    m_feiten->zetWaarde(Feitkeuze::Richting::Voor, waarde(u"feiten-voor"_qs).toArray());
    m_feiten->zetWaarde(Feitkeuze::Richting::Tegen, waarde(u"feiten-tegen"_qs).toArray());
}

Veldregel *Criteriumstap::regelVan(const QString &pad) const
{
    return pad.mid(m_pad.size()) == u"toelichting" ? m_toelichting : m_waarde;
}

QString Criteriumstap::toonFout(const QString &pad, const QString &zin)
{
    if (gaatOverFeiten(pad)) {
        m_feiten->toonFout(zin);
        return zin;
    }
    return regelVan(pad)->toonFout(zin);
}

bool Criteriumstap::isOpgelost(const QString &pad) const
{
    return gaatOverFeiten(pad) ? m_feiten->fout().isEmpty() : regelVan(pad)->fout().isEmpty();
}

void Criteriumstap::wisFouten()
{
    m_waarde->wisFout();
    m_feiten->wisFout();
    m_toelichting->wisFout();
}

void Criteriumstap::gaNaar(const QString &pad)
{
    QWidget *doel = regelVan(pad)->invoer()->brandpunt();
    if (gaatOverFeiten(pad) && m_feiten->brandpunt())
        doel = m_feiten->brandpunt();
    doel->setFocus(Qt::OtherFocusReason);
}

} // namespace weegkamer
