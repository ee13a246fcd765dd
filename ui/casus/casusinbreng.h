// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/casus/casustab.h"

namespace weegkamer
{

class Tekstblad;

/// What was brought in, to be read: who, when, from where, on what ground; what is disputed says so in words.
class Casusinbreng final : public Casusbladtab
{
    Q_OBJECT
public:
    explicit Casusinbreng(const Casusplek &plek, QWidget *ouder = nullptr);
    QString opschrift() const override;

protected:
    QWidget *maakBlad() override;

private:
    void voegToe(Tekstblad &blad, const Inbrengbeeld &inbreng) const;
    void voegKnopToe(Tekstblad &blad, const Inbrengbeeld &inbreng) const;
    QString herkomst(const Inbrengbeeld &inbreng) const;
    QStringList bijzonderheden(const Inbrengbeeld &inbreng) const;
    QString betwisting(const Inbrengbeeld &inbreng) const;
};

} // namespace weegkamer
