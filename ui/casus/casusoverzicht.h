// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/casus/casustab.h"

namespace weegkamer
{

/// Why the casus is there, why it is still open, the decision, what must still be done, and whom it concerns.
class Casusoverzicht final : public Casusbladtab
{
    Q_OBJECT
public:
    explicit Casusoverzicht(const Casusplek &plek, QWidget *ouder = nullptr);
    QString opschrift() const override;

protected:
    QWidget *maakBlad() override;

private:
    /// Why it is still open, when that was judged, and what was said before (W5.4, W9a).
    void voegNogOpenToe(class Tekstblad &blad) const;
    QWidget *waarom() const;
    QString welkeActie(const QString &soort) const;
    QWidget *plichten() const;
};

} // namespace weegkamer
