// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/velden.h"

#include <QWidget>

namespace weegkamer
{

class Veldregel;

/// The input of one field: a value of JSON in, a value of JSON out, whatever it looks like. What a person
/// typed and can't be read as the field's kind stays the text itself, so that a draft keeps it and core can
/// refuse it.
class Invoer : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Null when nothing was filled in.
    virtual QJsonValue waarde() const = 0;
    /// Sends no signal. What already stands there is left alone, with its cursor.
    virtual void zetWaarde(const QJsonValue &waarde) = 0;
    /// The choices of this field (empty path), or of a field inside it.
    virtual void zetOpties(const QString &pad, const Keuzelijst &opties);
    /// A sentence when what stands there can't be read as the field's kind; empty otherwise.
    virtual QString probleem() const { return {}; }
    /// The line of a field inside this one: "[2].datum". Null when there is none.
    virtual Veldregel *vindVeld(const QString &pad);
    virtual void wisFouten() {}
    /// Hides these fields inside this one as long as they are empty, and shows the others.
    virtual void verbergLege(const QStringList &) {}
    /// The widget that gets the focus.
    virtual QWidget *brandpunt() const = 0;
    /// Name and description for screen readers, on everything that can have the focus.
    virtual void zetToegang(const QString &naam, const QString &omschrijving);
    /// Draws the edge of an input with an error; the sentence stands beside it.
    virtual void zetFoutief(bool fout);

Q_SIGNALS:
    void gewijzigd(); ///< by the user
    void verlaten();  ///< the keyboard went from here to elsewhere in the window; of a date alone
    void opgebouwd(); ///< inputs inside this one came or went
};

/// The input that belongs to the kind of field. The parent owns it.
Invoer *maakInvoer(const VeldInfo &info, QWidget *ouder);

} // namespace weegkamer
