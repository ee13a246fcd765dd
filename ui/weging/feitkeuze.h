// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/weging/feiten.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace weegkamer
{

/// Which facts speak for a criterion and which against: two check boxes a fact. A fact that may never be
/// cited can't be ticked and says why (Besluit art. 10).
class Feitkeuze final : public QWidget
{
    Q_OBJECT
public:
    enum class Richting { Voor, Tegen };
    /// `criterium` is for screen readers.
    Feitkeuze(const QList<Feitbeeld> &feiten, const QString &criterium, QWidget *ouder);
    /// The ids of the ticked facts, as JSON has them.
    QJsonArray waarde(Richting richting) const;
    /// Sends no signal.
    void zetWaarde(Richting richting, const QJsonArray &ids);
    void toonFout(const QString &zin);
    void wisFout();
    QString fout() const;
    /// The first check box that can be ticked; null when there is none.
    QCheckBox *brandpunt() const;

Q_SIGNALS:
    void gewijzigd();

private:
    struct Regel {
        FeitId feit;
        QCheckBox *voor;
        QCheckBox *tegen;
    };
    void bouw(const QList<Feitbeeld> &feiten, const QString &criterium);
    QCheckBox *maakVink(const Feitbeeld &feit, const QString &naam, const QString &reden);
    QList<Regel> m_regels;
    QLabel *m_fout;
};

} // namespace weegkamer
