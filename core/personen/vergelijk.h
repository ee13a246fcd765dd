// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/vraag.h"
#include "core/personen/betrokkene.h"

namespace weegkamer
{

/// Somebody who is known and could be the same, with the reason why, field by field.
struct Kandidaat {
    DossierId dossier;
    QString nummer;
    Fase fase = Fase::Aanmelding;
    QString naam; ///< as it is shown
    QString geboortedatum;
    QStringList redenen;
    static constexpr auto velden()
    {
        using S = Kandidaat;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier"), veld("nummer", &S::nummer, "Nummer"), veld("fase", &S::fase, "Fase"),
                               veld("naam", &S::naam, "Naam"), veld("geboortedatum", &S::geboortedatum, "Geboortedatum", Vrij, VeldSoort::Deeldatum),
                               veld("redenen", &S::redenen, "Waarom deze dezelfde kan zijn"));
    }
};
struct Kandidaten {
    QList<Kandidaat> rijen; ///< at most five, the surest first
    bool meer = false;      ///< there are others
    static constexpr auto velden()
    {
        return std::make_tuple(veld("rijen", &Kandidaten::rijen, "Mogelijk bekend"), veld("meer", &Kandidaten::meer, "Er zijn er meer"));
    }
};

/// Who is known already that could be this person? By number, name, date of birth and address, also misspelt, swapped, or from before
/// a move (gelijkenis.h). Never by what somebody is or believes: there is no such field (K7). For coordinator and weegploeg; an
/// aanmelder is matched against its own aanmeldingen only (regels 6.7). The log keeps the numbers of the hits, not what was asked.
struct VergelijkBetrokkene {
    static constexpr VraagKop kop{"personen.vergelijk", "Besluit art. 7(1)", "Vergelijk met wie bekend is",
                                  {Rol::Casuscoordinator, Rol::Burgemeester, Rol::Politie, Rol::OpenbaarMinisterie}, Kijkwijze::Zoekt};
    using Antwoord = Kandidaten;
    DossierId dossier; ///< the dossier in which this person stands already, which is no candidate itself; or none
    Persoonsoort soort = Persoonsoort::Natuurlijk;
    QString naam;
    QString voornamen;
    QString geboortedatum;
    QString bsn;
    QString kvk;
    QString straat;
    QString huisnummer;
    QString postcode;
    QString plaats;
    static VergelijkBetrokkene van(const Betrokkene &b, DossierId dossier = {});
    static constexpr auto velden()
    {
        using S = VergelijkBetrokkene;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier"), veld("soort", &S::soort, "Persoon of organisatie"),
                               veld("naam", &S::naam, "Achternaam of naam"),
                               veld("voornamen", &S::voornamen, "Voornamen"), veld("geboortedatum", &S::geboortedatum, "Geboortedatum", Vrij, VeldSoort::Deeldatum),
                               veld("bsn", &S::bsn, "Burgerservicenummer", Vrij, VeldSoort::Bsn), veld("kvk", &S::kvk, "KvK-nummer"),
                               veld("straat", &S::straat, "Straat"), veld("huisnummer", &S::huisnummer, "Huisnummer"),
                               veld("postcode", &S::postcode, "Postcode"), veld("plaats", &S::plaats, "Plaats"));
    }
    Uitkomst<Kandidaten> stel(Context &context) const;
};

/// The same search without a line of its own in the log: for a handeling that must search before it makes a dossier.
Uitkomst<Kandidaten> zoekGelijken(Context &context, const VergelijkBetrokkene &wie);

} // namespace weegkamer
