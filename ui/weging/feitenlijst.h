// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/weging/feiten.h"

#include <QWidget>

class QVBoxLayout;

namespace weegkamer
{

/// "f3": how the facts of a dossier are called at the table.
QString feitnaam(const Feitbeeld &feit);
/// "f1, f3", in the order of the dossier; empty when there are none.
QString feitnamen(const QList<Feitbeeld> &feiten, const QList<FeitId> &genoemd);

/// The facts, numbered: when, from whom, what, how it was tested, and whether it says something special
/// (Besluit art. 6, 7, 10).
class Feitenlijst final : public QWidget
{
    Q_OBJECT
public:
    explicit Feitenlijst(QWidget *ouder = nullptr);
    void zet(const QList<Feitbeeld> &feiten);

private:
    QWidget *maakBlok(const Feitbeeld &feit);
    QVBoxLayout *m_kolom;
    QWidget *m_blokken = nullptr;
    QList<QJsonObject> m_getoond;
};

} // namespace weegkamer
