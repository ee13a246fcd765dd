// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/kamer/opgave.h"

#include <QDate>
#include <functional>

namespace weegkamer
{

/// How large a demonstration municipality is, and on which day it is made: the same day gives the same set.
struct Demoopties {
    int schaal = 1; ///< times the standard set: 63 aanmeldingen, of which some 35 are an open casus
    QDate vandaag;  ///< the day to which everything leads up; today when it is not given
};

/// What was made.
struct Demouitslag {
    int aanmeldingen = 0;
    int casussen = 0;
    int afgeschermd = 0;
    int teVernietigen = 0;
    int vernietigd = 0;
    static constexpr auto velden()
    {
        using S = Demouitslag;
        return std::make_tuple(veld("aanmeldingen", &S::aanmeldingen, "Aanmeldingen"), veld("casussen", &S::casussen, "Open casussen"),
                               veld("afgeschermd", &S::afgeschermd, "Afgeschermd"), veld("te-vernietigen", &S::teVernietigen, "Te vernietigen"),
                               veld("vernietigd", &S::vernietigd, "Vernietigd"));
    }
};

/// Makes the practice municipality: wholly invented dossiers in every state, each step done through the one way in, in a week of
/// the past year and a half. It appears at its place when it is whole. False from `voortgang` stops it (Geannuleerd); then, and on any
/// failure, nothing is left, not beside its place either; what a making that was killed left beside it, the next one removes.
Uitkomst<Demouitslag> maakDemokamer(const QString &pad, const Demoopties &opties, const std::function<bool(qint64 gedaan, qint64 totaal)> &voortgang);

/// The accounts of the practice municipality, one a role, with the password that they share; it is no secret.
QList<Accountopgave> demoaccounts();
QString demowachtwoord();

} // namespace weegkamer
