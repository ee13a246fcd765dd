// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/casus/casustab.h"

namespace weegkamer
{

class Teksttabel;

/// The plan van aanpak: each goal with its actions, who does them, and how they stand.
class Casusplan final : public Casusbladtab
{
    Q_OBJECT
public:
    explicit Casusplan(const Casusplek &plek, QWidget *ouder = nullptr);
    QString opschrift() const override;
    void nieuw() override;

protected:
    QWidget *maakBlad() override;

private:
    QWidget *acties(const Doelbeeld &doel, QWidget *ouder) const;
    QString toelichting(const Actiebeeld &actie) const;
    QWidget *stand(Teksttabel &tabel, const Actiebeeld &actie) const;
};

} // namespace weegkamer
