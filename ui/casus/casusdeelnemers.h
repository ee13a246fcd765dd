// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/casus/casustab.h"

namespace weegkamer
{

/// Who takes part, with the reason of each; who did; and which thirds were given something.
class Casusdeelnemers final : public Casusbladtab
{
    Q_OBJECT
public:
    explicit Casusdeelnemers(const Casusplek &plek, QWidget *ouder = nullptr);
    QString opschrift() const override;

protected:
    QWidget *maakBlad() override;

private:
    enum class Deelname { Nu, Voorbij };
    QWidget *deelnemers(Deelname welke, QWidget *ouder) const;
    QWidget *derden(QWidget *ouder) const;
    qsizetype aantalNu() const;
};

} // namespace weegkamer
