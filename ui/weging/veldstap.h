// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/weging/geefoordeel.h"
#include "ui/weging/oordeelstap.h"

namespace weegkamer
{

class Veldgroep;

/// What is special about a judgement namens this seat now.
struct Namensopties {
    Keuzelijst plaatsvervangers;  ///< who stands in for the seat today (N7)
    bool papierMagLater = false; ///< it is urgent: the paper of a judgement by telephone may follow (N3)
};

/// A step that asks some of the handeling's own fields, one below the other.
class Veldstap final : public Oordeelstap
{
    Q_OBJECT
public:
    enum class Soort {
        Slot,   ///< the question that the three answer, what speaks against it, the verdict
        Namens, ///< who gave the judgement that the coordinator records, how, and its paper (N1)
    };
    Veldstap(Soort soort, const Namensopties &opties, QWidget *ouder);
    QString plaats() const override;
    QString titel() const override;
    QString kort() const override;
    bool isIngevuld() const override;
    void vulIn(QJsonObject &velden) const override;
    void zetWaarde(const QJsonObject &velden) override;
    bool heeft(const QString &pad) const override;
    QString toonFout(const QString &pad, const QString &zin) override;
    bool isOpgelost(const QString &pad) const override;
    void wisFouten() override;
    void gaNaar(const QString &pad) override;

private:
    Soort m_soort;
    Veldgroep *m_velden;
    QString m_bestandsnaam; ///< of the paper
};

} // namespace weegkamer
