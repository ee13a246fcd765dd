// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFlags>
#include <QList>
#include <QString>

/// \file The catalogue of rules: what the law, the Besluit and our own choices ask of the program, one row a
/// rule. A rule's id is its name everywhere: in a refusal, in the log, in a test's row and in the printed
/// matrix.
namespace weegkamer
{

/// How hard a rule works. A rule can do several things at once.
enum class Niveau {
    Blokkade = 0x01,     ///< H: the program refuses
    Waarschuwing = 0x02, ///< S: may go on, with a written reason that is kept
    Registratie = 0x04,  ///< R: the program records it
    Termijn = 0x08,      ///< T: a clock or a reminder
    Product = 0x10,      ///< P: the program makes a document
};
Q_DECLARE_FLAGS(Niveaus, Niveau)
Q_DECLARE_OPERATORS_FOR_FLAGS(Niveaus)

/// Where a rule comes from; decides how it may be shown.
enum class Herkomst {
    Wet,        ///< a rule of the Wet, in the words of the nota van toelichting: its own text is not quoted
    Besluit,    ///< the Besluit and its nota van toelichting
    Aanvullend, ///< AVG, UAVG, Awb and other published law beyond these two
    Keuze,      ///< a choice of Weegkamer or of the municipality: never shown with an article
    CityDeal,   ///< the toetsingskader of the City Deal, followed by choice; it can't be enforced at law
};

/// One row of the catalogue.
struct Regel {
    QString id;      ///< "B7.1a", "W5.3a", "S2", "K16", "N1"
    QString artikel; ///< a citaat in artikelen(); for a Keuze whose choice it is: "keuze van Weegkamer"
    Niveaus niveaus; ///< empty when the row only points to another rule
    Herkomst herkomst = Herkomst::Besluit;
    QString uitlegNl; ///< what it demands and, for a Blokkade, the lawful way: B1, addressed to "u"
    QString uitlegEn; ///< the same in English
};

/// All rules, in the order of the Besluit, the Wet, the toetsingskader, and our decisions. Read once from a
/// resource.
const QList<Regel> &regels();
/// The rule with this id, or nullptr. The pointer stays valid as long as the program runs.
const Regel *vindRegel(QStringView id);

/// The letters of the levels in a fixed order, as the matrix of rules prints them: "H, T".
QString letters(Niveaus niveaus);

} // namespace weegkamer
