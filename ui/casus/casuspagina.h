// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/casus/casusbeeld.h"
#include "ui/bouwstenen/kamerpagina.h"

class QStackedLayout;
class QTabWidget;

namespace weegkamer
{

class Casustab;
class Dossierhoofd;
class Spoedblok;

/// One open casus: its head, and below it why it is there, what was brought in, the plan, who takes part, the
/// files, the time line.
class Casuspagina final : public Kamerpagina
{
    Q_OBJECT
public:
    Casuspagina(Omgeving &omgeving, DossierId dossier, QWidget *ouder = nullptr);
    QString titel() const override;
    QStringList kruimels() const override { return {tr("Casussen")}; }
    QString hulp() const override { return u"casussen"_qs; }
    QWidget *beginpunt() const override;
    void ververs() override;
    void nieuw() override;
    std::optional<Uitkomst<Papier>> papier() override;
    /// Brings the plan in front: somebody came for one of its actions.
    void toonPlan();

protected:
    /// Looking at it again is a new view in the log (Wet art. 14(2)).
    void hideEvent(QHideEvent *gebeurtenis) override;

private:
    QWidget *maakWeg();
    void maakTabs();
    void ordenFocus();
    void zetKlok();
    void zetActies();
    void toonBeeld();
    DossierId m_dossier;
    Casusbeeld m_beeld;
    QJsonObject m_getoond; ///< what stands on the page: when nothing changed nothing is made anew
    QDate m_getoondOp;
    QStackedLayout *m_stapel;
    QWidget *m_inhoud;
    Dossierhoofd *m_hoofd;
    Spoedblok *m_spoed; ///< shown while a judgement by telephone waits for its paper
    QTabWidget *m_bladen;
    QList<Casustab *> m_tabs; ///< in the order of m_bladen
};

} // namespace weegkamer
