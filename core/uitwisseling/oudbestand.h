// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/brieven/stuk.h"
#include "core/handeling/handeling.h"

/// \file A file of old dossiers (N6): its columns are recognised by their names, each line becomes the handeling
/// aanmelding.neem-oud-dossier-op, and what goes wrong is told per line.
namespace weegkamer
{

/// What to do with the lines that can be taken in.
enum class Invoerwijze {
    Proef,        ///< none: only say what would happen
    AllesOfNiets, ///< all of them, and none when one line is wrong
    AlleenGoede,  ///< those that are right; the others are told
};
const Keuzelijst &keuzesVan(Invoerwijze);

struct Regelfout {
    int regel = 0; ///< the line in the file
    QString zin;   ///< what is wrong with it, and what to do
    static constexpr auto velden()
    {
        return std::make_tuple(veld("regel", &Regelfout::regel, "Regel"), veld("zin", &Regelfout::zin, "Wat er mis is"));
    }
};
struct Invoerverslag {
    QString codering;
    int gelezen = 0;  ///< lines with something on them
    int goed = 0;     ///< of which this many can be taken in
    int opgenomen = 0; ///< of which this many were; 0 when nothing was kept
    QStringList genegeerd; ///< columns that Weegkamer does not know: what is in them is not taken in
    QList<Regelfout> fouten;
    static constexpr auto velden()
    {
        using S = Invoerverslag;
        return std::make_tuple(veld("codering", &S::codering, "Tekens"), veld("gelezen", &S::gelezen, "Gelezen regels"), veld("goed", &S::goed, "Goede regels"),
                               veld("opgenomen", &S::opgenomen, "Opgenomen"), veld("genegeerd", &S::genegeerd, "Niet overgenomen kolommen"),
                               veld("fouten", &S::fouten, "Regels die niet goed zijn"));
    }
};

/// The report as a paper, with at most `hoogstens` of the lines that are not right. It tells lines, columns and what is wrong, not what stands
/// in the file.
Stuk stukVan(const Invoerverslag &verslag, qsizetype hoogstens);

/// Does one handeling; what it is handed by who holds the kamer, in one transaction.
using Doeregel = std::function<Uitkomst<Gedaan>(const QString &handeling, const QJsonObject &velden)>;
/// How far it is; false stops it.
using Invoervoortgang = std::function<bool(qint64 gedaan, qint64 totaal)>;

/// Reads the file and does each line. Whether what was done is kept is the caller's, by `opgenomen`: 0 means roll back. Fails with Invoer when
/// the file as a whole can't be read, with Geannuleerd when it was stopped, and with the machine's own failures.
Uitkomst<Invoerverslag> neemOudBestandOp(const QByteArray &bytes, Invoerwijze wijze, const Doeregel &doe, const Invoervoortgang &voortgang = {});

} // namespace weegkamer
