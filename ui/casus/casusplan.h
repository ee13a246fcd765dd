// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/casus/casustab.h"

class QVBoxLayout;

namespace weegkamer
{

class Teksttabel;
class Actieknop;

/// The plan van aanpak: each goal with how it is approached, its actions, who does them, and how they stand; and what the overleg
/// concluded when it looked back.
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
    void voegDoelToe(QVBoxLayout *kolom, const Doelbeeld &doel, QWidget *vlak) const;
    QWidget *actieknoppen(const Actiebeeld &actie, Teksttabel *tabel) const;
    QWidget *acties(const QList<Actiebeeld> &lijst, const QString &naam, QWidget *ouder) const;
    QWidget *evaluatie(QWidget *ouder) const;
    QString samenvatting(const Doelbeeld &doel) const;
    QString toelichting(const Actiebeeld &actie) const;
    QWidget *stand(Teksttabel &tabel, const Actiebeeld &actie) const;
    Actieknop *m_nieuweActie = nullptr;
};

} // namespace weegkamer
