// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QWidget>

namespace weegkamer
{

/// One step of a judgement: a criterion, the conclusion, or namens whom. Only one is on screen at a time.
class Oordeelstap : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// "Criterium 2 van 5".
    virtual QString plaats() const = 0;
    /// "Sociale relaties".
    virtual QString titel() const = 0;
    /// Two or so characters for the row of steps: "2", "Slot".
    virtual QString kort() const = 0;
    /// Whether everything that is asked has an answer; core decides whether the answer is good.
    virtual bool isIngevuld() const = 0;
    /// Adds what is filled in to the fields of the handeling.
    virtual void vulIn(QJsonObject &velden) const = 0;
    /// Takes what is its own out of the fields of the handeling. Sends no signal.
    virtual void zetWaarde(const QJsonObject &velden) = 0;
    /// Whether this step shows the field: "criteria[1].waarde", "waarom".
    virtual bool heeft(const QString &pad) const = 0;
    /// Shows the sentence beside the field; gives what stands on top of the form: "Waarom: vul dit in".
    virtual QString toonFout(const QString &pad, const QString &zin) = 0;
    /// Whether nothing stands beside the field any more.
    virtual bool isOpgelost(const QString &pad) const = 0;
    virtual void wisFouten() = 0;
    /// Gives the focus to a field, or with an empty path to the first one.
    virtual void gaNaar(const QString &pad) = 0;

Q_SIGNALS:
    void gewijzigd();
};

} // namespace weegkamer
