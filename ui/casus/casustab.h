// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/casus/casusvragen.h"

#include <QWidget>

namespace weegkamer
{

class Leesvlak;

/// One tab of the page of a casus. The page hands it the place, and calls toon() when core answered something
/// new.
class Casustab : public QWidget
{
    Q_OBJECT
public:
    explicit Casustab(const Casusplek &plek, QWidget *ouder = nullptr) : QWidget(ouder), m_plek(plek) {}
    /// "Inbreng 12": what waits to be read here, in words and a number.
    virtual QString opschrift() const = 0;
    /// Shows what core answered last; keeps place and selection.
    virtual void toon() = 0;
    /// Asks core anew what may be done, and what the page did not ask for it.
    virtual void ververs() {}
    /// Ctrl+N: opens the form for the thing that this tab holds.
    virtual void nieuw() {}

protected:
    const Casusplek &plek() const { return m_plek; }
    const Casusbeeld &beeld() const { return m_plek.beeld; }
    QString dag(QDate datum) const { return m_plek.dag(datum); }

private:
    Casusplek m_plek;
};

/// A tab of which the content is a sheet below a row of actions.
class Casusbladtab : public Casustab
{
    Q_OBJECT
public:
    explicit Casusbladtab(const QString &naam, const Casusplek &plek, QWidget *ouder = nullptr);
    void toon() final;
    void ververs() final;
    void nieuw() override;

protected:
    virtual QWidget *maakBlad() = 0;
    Actierij *acties() const { return m_acties; }

private:
    Actierij *m_acties;
    Leesvlak *m_vlak;
};

} // namespace weegkamer
