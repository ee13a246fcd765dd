// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/velden.h"

#include <QMap>
#include <QWidget>
#include <functional>

class QLabel;

namespace weegkamer
{
class Invoer;

/// Asks core about one field while the rest of the form is still being filled in: what saving would say of this value; empty when nothing.
using Veldtoets = std::function<QString(const QString &veld, const QJsonValue &waarde)>;

/// A form that has such a question; the lines in it look for it upwards.
class Veldtoetser
{
public:
    void zetVeldtoets(Veldtoets toets) { m_toets = std::move(toets); }
    QString toetsVeld(const QString &veld, const QJsonValue &waarde) const { return m_toets ? m_toets(veld, waarde) : QString(); }

protected:
    Veldtoetser() = default;
    virtual ~Veldtoetser() = default;

private:
    Veldtoets m_toets;
};

/// One field: its label, whether it may be left empty, the error, the input. All on one left edge. A date that can't be, or that core would
/// refuse, is said when the field is left; not while it is being typed. What was said of an empty field goes as soon as something stands there,
/// and comes back when it is left empty again.
class Veldregel final : public QWidget
{
    Q_OBJECT
public:
    Veldregel(const VeldInfo &info, QWidget *ouder);
    ~Veldregel() override;
    const VeldInfo &info() const { return m_info; }
    Invoer *invoer() const { return m_invoer; }
    /// Says beside a field that is not always needed when it is: "als het plan verandert".
    void zetVoorwaarde(const QString &wanneer);
    /// Shows the sentence above the input; the input's own sentence, when it has one, goes first. Gives what
    /// is shown.
    QString toonFout(const QString &uitleg);
    void wisFout();
    QString fout() const;
    /// Nothing stands in it, and nobody is at it.
    bool isVerlatenLeeg() const;
    /// Another value was put in, by undo or a draft: what was said of the one before goes when it holds no longer.
    void isGezet();

protected:
    bool eventFilter(QObject *object, QEvent *gebeurtenis) override;

private:
    bool isLeeg() const;
    bool isHierin(const QWidget *deel) const;
    QString probleem() const;
    void isIngevuld();
    void isVerlaten();
    void toetsNu();
    void verbergFout();
    VeldInfo m_info;
    QLabel *m_label;
    QLabel *m_leeg = nullptr; ///< whether it may stay empty; a field that may not has none
    QLabel *m_fout;
    Invoer *m_invoer;
    QString m_voorwaarde;
    QString m_leegzin;    ///< what was said of it while it was empty
    bool m_vroeg = false; ///< what stands beside it now is what leaving the field says too, and goes when that is solved
};

/// The fields of one described struct below each other; a form's, or those of one item of a list.
class Veldgroep final : public QWidget
{
    Q_OBJECT
public:
    Veldgroep(const std::vector<VeldInfo> &infos, QWidget *ouder);
    /// Empty fields are left out, fixed ones are in.
    QJsonObject waarde() const;
    /// Fields that are not described are left out; fields that are not given become empty.
    void zetWaarde(const QJsonObject &waarde);
    void zetVast(const QString &naam, const QJsonValue &waarde);
    void zetOpties(const QString &pad, const Keuzelijst &opties);
    void verberg(const QStringList &namen);
    /// Hides these too as long as nothing stands in them: "kvk", or "betrokkene.kvk" for a field inside another.
    void verbergLege(const QStringList &paden);
    /// The line of "reden" or "feiten[2].datum"; the nearest one that there is, or null.
    Veldregel *vindVeld(const QString &pad);
    void wisFouten();
    const QList<Veldregel *> &regels() const { return m_regels; }

Q_SIGNALS:
    void gewijzigd(const QString &veld);
    void opgebouwd();

private:
    Veldregel *regel(const QString &naam) const;
    void toonOfVerberg();
    QList<Veldregel *> m_regels;
    QMap<QString, QJsonValue> m_vast;
    QStringList m_verborgen;
    QStringList m_zonderZin; ///< hidden while they are empty
};

} // namespace weegkamer
