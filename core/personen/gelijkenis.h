// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

/// \file Whether two descriptions may be of one person, and why. Only by name, date of birth, number and address: there is no other
/// field, so that religion, ethnicity, nationality, health or political conviction can play no part (regels 6.7).
namespace weegkamer
{

struct Betrokkene;
struct Persoon;

/// One name of a person as it is compared.
struct Naamvorm {
    QString achternaam;
    QString voornamen;
    QString achternaamKlank;
    QString voornamenKlank;
    bool isAndereNaam = false; ///< an alias, not the name of the betrokkene
};

/// One address of a person as it is compared.
struct Adresvorm {
    QString straat;
    QString huisnummer;
    QString postcode;
    QString plaats;
    bool isVroeger = false; ///< the person has moved since
};

/// A person as it is compared: folded once, compared often.
struct Vergelijkvorm {
    QList<Naamvorm> namen;
    QList<Adresvorm> adressen;
    QString geboren; ///< ISO, may be partly unknown
    QString bsn;
    QString kvk;
};
Vergelijkvorm vergelijkvorm(const Persoon &persoon);
/// The same of a candidate, without names or addresses when who is sought has none: what is unknown plays no part, and folding it is most
/// of the work of a search by number.
Vergelijkvorm vergelijkvormNaast(const Vergelijkvorm &gezocht, const Persoon &persoon);

/// How far two descriptions agree: a sum of weights per field, in the manner of Fellegi and Sunter (1969, "A theory for record
/// linkage"): what agrees adds, what differs takes away, what is unknown does neither. It orders candidates for a person who looks at
/// them; it decides nothing.
struct Gelijkenis {
    double gewicht = 0;
    QStringList redenen; ///< per field, in Dutch: "zelfde geboortedatum", "dag en maand omgewisseld"
    bool kanDezelfdeZijn() const;
};

/// The one threshold, for every page and every measurement. Between 11 and 14 the outcome on the FEBRL sets hardly moves.
constexpr double gelijkenisdrempel = 12;

Gelijkenis vergelijk(const Vergelijkvorm &een, const Vergelijkvorm &ander);

/// Under which keys a person is found again. Two persons who pass the threshold share at least one, but for rare cases. A key
/// says nothing by itself; it stands in the kamer only, with the dossier, and goes with it.
QStringList herkensleutels(const Vergelijkvorm &vorm);

} // namespace weegkamer
