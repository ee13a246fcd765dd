// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/velden.h"
#include "core/toegang/sleutelbos.h"

/// \file What an account's authorisation rests on (Wet art. 12(3), 13; Besluit art. 11, 12): kept in the keyring, sealed for who
/// logged in.
namespace weegkamer
{

/// Why somebody may have access at all (Wet art. 13). Stored: append only.
enum class Toegangsgrond {
    Overleg, ///< (a) designated for the weegploeg or the casusoverleg
    Audit,   ///< (b)
    Ict,     ///< (c) maintenance and support, without dossiers
    Fg,      ///< reads on a ground of its own (AVG art. 38(2))
    Derde,   ///< takes part incidentally: never gets an account (Besluit art. 11)
};
const Keuzelijst &keuzesVan(Toegangsgrond);

/// What shows that somebody can be relied on (Besluit art. 12). Stored: append only.
enum class Screeningsoort { Vog, Screening };
const Keuzelijst &keuzesVan(Screeningsoort);

struct Machtiging {
    Toegangsgrond grond = Toegangsgrond::Overleg;
    QString functie;
    DeelnemerId deelnemer; ///< the employer of who is designated for the overleg
    QString werkgever;     ///< the employer of everybody else
    std::optional<Screeningsoort> screening;
    QString afgever;
    QDate afgegevenOp;
    QString gecontroleerdDoor;
    QString strenger; ///< a stricter screening, if there was one (Besluit art. 12)
    bool onafhankelijk = false;
    QDate tot; ///< the last day of employment; the rights end with it
    bool operator==(const Machtiging &) const = default;
    static constexpr auto velden()
    {
        using S = Machtiging;
        return std::make_tuple(veld("grond", &S::grond, "Waarom toegang", Verplicht), veld("functie", &S::functie, "Functie"),
                               veld("deelnemer", &S::deelnemer, "Werkgever, van de deelnemers"), veld("werkgever", &S::werkgever, "Werkgever, als dat geen deelnemer is"),
                               veld("screening", &S::screening, "Waaruit blijkt de betrouwbaarheid", DoorRegel),
                               veld("afgever", &S::afgever, "Afgegeven door", DoorRegel),
                               veld("afgegeven-op", &S::afgegevenOp, "Afgegeven op", DoorRegel),
                               veld("gecontroleerd-door", &S::gecontroleerdDoor, "Gecontroleerd door", DoorRegel),
                               veld("strenger", &S::strenger, "Strengere screening"),
                               veld("onafhankelijk", &S::onafhankelijk, "De auditor is niet in dienst van een deelnemer"),
                               veld("tot", &S::tot, "Laatste werkdag"));
    }
};

/// The authorisation of an account; one with nothing in it when it was not recorded. Fails with Beschadigd.
Uitkomst<Machtiging> machtigingVan(const Sleutelbos &bos, const Ontgrendeld &door, AccountId account);
/// As the keyring keeps it.
QByteArray machtigingBytes(const Machtiging &machtiging);
/// Refuses (B12e) who has left the employer: the rights ended on that day.
Gelukt toetsNogInDienst(const Machtiging &machtiging, const QDate &vandaag);

} // namespace weegkamer
