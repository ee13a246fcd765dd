// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/casus/casusbeeld.h"
#include "ui/bouwstenen/actierij.h"

class QPushButton;

/// \file What can be done on the page of a casus, each as the form that asks for it.
namespace weegkamer
{

/// What every part of the page needs. `beeld` is the page's own and holds what core answered last; it lives
/// as long as the page.
struct Casusplek {
    Omgeving &omgeving;
    DossierId dossier;
    const Casusbeeld &beeld;
    QDate vandaag() const;
    /// "3 december".
    QString dag(QDate datum) const;
};

namespace casusacties
{
Paginaactie beoordeelNoodzaak(const Casusplek &plek);
/// Asks for the number of the casus, typed; goes to the dossier in bewaring when it is done.
Paginaactie sluitAf(const Casusplek &plek);
Paginaactie brengIn(const Casusplek &plek);
Paginaactie markeerOnjuist(const Casusplek &plek, InbrengId inbreng);
Paginaactie herstel(const Casusplek &plek, InbrengId inbreng);
Paginaactie stelDoel(const Casusplek &plek);
Paginaactie kiesInterventie(const Casusplek &plek);
Paginaactie voegActieToe(const Casusplek &plek);
Paginaactie werkActieBij(const Casusplek &plek, const Actiebeeld &actie);
/// What stands in the plan, put differently; each begins with what is there.
Paginaactie wijzigDoel(const Casusplek &plek, const Doelbeeld &doel);
Paginaactie wijzigInterventie(const Casusplek &plek, const Interventiebeeld &interventie);
Paginaactie wijzigActie(const Casusplek &plek, const Actiebeeld &actie);
/// Looks back at the plan, and at the necessity of the casus with it.
Paginaactie evalueerPlan(const Casusplek &plek);
Paginaactie voegDeelnemerToe(const Casusplek &plek);
Paginaactie beeindigDeelname(const Casusplek &plek, DeelnameId deelname);
Paginaactie verstrekAanDerde(const Casusplek &plek);
Paginaactie voegDocumentToe(const Casusplek &plek);
/// What core says is due first, with what it is about; none when nothing is.
std::optional<Paginaactie> watNuMoet(const Casusplek &plek);
} // namespace casusacties

/// Why a duty is there: what its rule says.
Waarom waaromPlicht(const QString &wat, const QString &regel);

/// A small button beside the thing that it is about; `wat` completes its name for screen readers. Null when
/// this person may not do it in this casus at all: the page says so once, at its buttons, and not beside
/// every line.
QPushButton *maakRijknop(const Casusplek &plek, const Paginaactie &actie, const QString &wat, QWidget *ouder);

} // namespace weegkamer
