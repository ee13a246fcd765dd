// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/weging/vragen.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace weegkamer
{

/// For who has no seat: which judgements are in, and how one records the others namens their seat (N1). Never
/// what a judgement says.
class Zetellijst final : public QWidget
{
    Q_OBJECT
public:
    explicit Zetellijst(QWidget *ouder = nullptr);
    void zet(const QList<Zetelstand> &zetels);
    /// The first seat for which something can be recorded; null when there is none.
    QPushButton *brandpunt() const { return m_knoppen.value(0); }

Q_SIGNALS:
    void namensGekozen(weegkamer::Zetel zetel);

private:
    QWidget *maakRij(const Zetelstand &stand);
    QVBoxLayout *m_kolom;
    QList<QWidget *> m_rijen;
    QList<QPushButton *> m_knoppen;
};

} // namespace weegkamer
