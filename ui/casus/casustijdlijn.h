// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/casus/casuslijsttab.h"

class QPushButton;

namespace weegkamer
{

class Tijdlijnbeeld;

/// When it happened beside when the overleg came to know it: drawn on two axes, and the same facts in a table below. What is chosen in the
/// one is chosen in the other. Where there is no room for both, a button changes between them.
class Casustijdlijn final : public Casuslijsttab
{
    Q_OBJECT
public:
    explicit Casustijdlijn(const Casusplek &plek, QWidget *ouder = nullptr);
    QString opschrift() const override;
    void toon() override;

protected:
    QString voluit(const QJsonObject &rij) const override;
    void resizeEvent(QResizeEvent *gebeurtenis) override;

private:
    void koppel();
    void verdeel();
    Tijdlijnbeeld *m_beeld;
    QPushButton *m_wissel;
    bool m_liefstBeeld = false; ///< where only one of the two fits
};

} // namespace weegkamer
