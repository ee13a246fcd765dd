// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/weging/oordeel.h"
#include "ui/weging/feitkeuze.h"
#include "ui/weging/oordeelstap.h"

namespace weegkamer
{

class Veldregel;

/// One of the five criteria in a judgement: what the facts say, which facts, and why (Wet art. 5(3)).
class Criteriumstap final : public Oordeelstap
{
    Q_OBJECT
public:
    Criteriumstap(Criterium criterium, const QList<Feitbeeld> &feiten, QWidget *ouder);
    QString plaats() const override;
    QString titel() const override { return label(m_criterium); }
    QString kort() const override;
    bool isIngevuld() const override;
    void vulIn(QJsonObject &velden) const override;
    void zetWaarde(const QJsonObject &velden) override;
    bool heeft(const QString &pad) const override { return pad.startsWith(m_pad); }
    QString toonFout(const QString &pad, const QString &zin) override;
    bool isOpgelost(const QString &pad) const override;
    void wisFouten() override;
    void gaNaar(const QString &pad) override;

private:
    bool gaatOverFeiten(const QString &pad) const { return pad.mid(m_pad.size()).startsWith(u"feiten"); }
    Veldregel *regelVan(const QString &pad) const;
    Criterium m_criterium;
    QString m_pad; ///< "criteria[1]."
    Veldregel *m_waarde;
    Feitkeuze *m_feiten;
    Veldregel *m_toelichting;
};

} // namespace weegkamer
