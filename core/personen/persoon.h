// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/vraag.h"
#include "core/personen/betrokkene.h"

/// \file All that a dossier says of who it concerns: the betrokkene, other names, and earlier addresses.
namespace weegkamer
{

/// Why somebody has another name. Stored: append only.
enum class Naamsoort { Roepnaam, AndereSpelling, EerdereNaam, Schuilnaam };
const Keuzelijst &keuzesVan(Naamsoort);

/// A name by which the betrokkene is known too. The same fields when it is added and when it is shown.
struct AndereNaam {
    Naamsoort naamsoort = Naamsoort::AndereSpelling;
    QString naam;
    QString voorvoegsel;
    QString voornamen;
    QString bron; ///< who says so
    bool operator==(const AndereNaam &) const = default;
    static constexpr auto velden()
    {
        using S = AndereNaam;
        return std::make_tuple(veld("naamsoort", &S::naamsoort, "Wat voor naam", Verplicht), veld("naam", &S::naam, "Achternaam of naam", Verplicht),
                               veld("voorvoegsel", &S::voorvoegsel, "Voorvoegsel"), veld("voornamen", &S::voornamen, "Voornamen"),
                               veld("bron", &S::bron, "Bron"));
    }
};
QString weergavenaam(const AndereNaam &a);

struct AndereNaamregel : AndereNaam {
    AndereNaamId id;
    static constexpr auto velden()
    {
        return std::tuple_cat(std::make_tuple(veld("id", &AndereNaamregel::id, "Id")), AndereNaam::velden());
    }
};

/// Where somebody lives or lived. The days are the first of both addresses: `tot` is the day on which the next one began.
struct Adres {
    QString straat;
    QString huisnummer;
    QString postcode;
    QString plaats;
    QString gemeenteVerblijf;
    QDate van; ///< invalid when it is not known
    QDate tot; ///< invalid for where somebody lives now
    bool operator==(const Adres &) const = default;
    static constexpr auto velden()
    {
        using S = Adres;
        return std::make_tuple(veld("straat", &S::straat, "Straat"), veld("huisnummer", &S::huisnummer, "Huisnummer"),
                               veld("postcode", &S::postcode, "Postcode", Vrij, VeldSoort::Postcode), veld("plaats", &S::plaats, "Plaats"),
                               veld("gemeente-verblijf", &S::gemeenteVerblijf, "Gemeente van verblijf"), veld("van", &S::van, "Van"),
                               veld("tot", &S::tot, "Tot"));
    }
};

/// The whole of it. As JSON it is also what the identity part of an envelope keeps of a person.
struct Persoon {
    Betrokkene betrokkene;
    QDate adresSinds; ///< since when the betrokkene lives where betrokkene says; invalid when it is not known
    QList<AndereNaamregel> andereNamen;
    QList<Adres> vroegereAdressen; ///< newest first
    static constexpr auto velden()
    {
        using S = Persoon;
        return std::make_tuple(veld("betrokkene", &S::betrokkene, "Betrokkene"), veld("adres-sinds", &S::adresSinds, "Woont hier sinds"),
                               veld("andere-namen", &S::andereNamen, "Ook bekend als"),
                               veld("vroegere-adressen", &S::vroegereAdressen, "Vroegere adressen"));
    }
};

/// Reads it from the tables or the role's views, as the context's mode says. Fails with NietGevonden when the dossier has no betrokkene.
Uitkomst<Persoon> leesPersoon(Context &context, DossierId dossier);

/// Everything that is stored of who a dossier concerns.
struct ToonPersoon {
    static constexpr VraagKop kop{"personen.toon", "Besluit art. 7(1)", "Wie het betreft",
                                  {Rol::Casuscoordinator, Rol::Burgemeester, Rol::Politie, Rol::OpenbaarMinisterie, Rol::Contactpunt}, Kijkwijze::OpentDossier};
    using Antwoord = Persoon;
    DossierId dossier;
    static constexpr auto velden() { return std::make_tuple(veld("dossier", &ToonPersoon::dossier, "Dossier", Verplicht)); }
    Uitkomst<Persoon> stel(Context &context) const;
};

/// Adds a name by which the betrokkene is known too. A name that is there already is refused beside the field.
struct VoegNaamToe : AndereNaam {
    static constexpr HandelingKop kop{"personen.voeg-naam-toe", "Besluit art. 7(1)", "Voeg een naam toe", betrokkenewijzigers, betrokkenefasen};
    DossierId dossier;
    static constexpr auto velden()
    {
        return std::tuple_cat(std::make_tuple(veld("dossier", &VoegNaamToe::dossier, "Dossier", Verplicht)), AndereNaam::velden());
    }
    static QList<Regeltoets<VoegNaamToe>> toetsen() { return {{"B7.2"}}; }
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Takes such a name away again; that it was there stays in the log's detail.
struct HaalNaamWeg {
    static constexpr HandelingKop kop{"personen.haal-naam-weg", "Besluit art. 8", "Haal deze naam weg", betrokkenewijzigers, betrokkenefasen};
    DossierId dossier;
    AndereNaamId naam;
    QString reden;
    static constexpr auto velden()
    {
        using S = HaalNaamWeg;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht), veld("naam", &S::naam, "Naam", Verplicht),
                               veld("reden", &S::reden, "Waarom deze naam niet klopt", Verplicht, VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<HaalNaamWeg>> toetsen() { return {{"B8b"}}; }
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Records a move: the address until now becomes an earlier one. The municipality may change with it, and with that the
/// burgemeester who is responsible and the contactpunt (W1b, B2.2a). For a mistake in the address use personen.wijzig-betrokkene.
struct Verhuis {
    static constexpr HandelingKop kop{"personen.verhuis", "Wet art. 1(b)", "Leg een verhuizing vast", betrokkenewijzigers, betrokkenefasen};
    DossierId dossier;
    QDate van; ///< first day at the new address
    QString straat;
    QString huisnummer;
    QString postcode;
    QString plaats;
    QString gemeenteVerblijf;
    static constexpr auto velden()
    {
        using S = Verhuis;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht), veld("van", &S::van, "Woont daar sinds", Verplicht),
                               veld("straat", &S::straat, "Straat"), veld("huisnummer", &S::huisnummer, "Huisnummer"),
                               veld("postcode", &S::postcode, "Postcode", Vrij, VeldSoort::Postcode), veld("plaats", &S::plaats, "Plaats"),
                               veld("gemeente-verblijf", &S::gemeenteVerblijf, "Gemeente van verblijf", Verplicht));
    }
    static QList<Regeltoets<Verhuis>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Brings what a search finds of this dossier's person, and the keys under which the person is recognised (gelijkenis.h), up to date
/// with what is stored. Called by whatever changes a person, and when a dossier comes back from its envelope.
Gelukt maakHerkenbaar(Context &context, DossierId dossier);

} // namespace weegkamer
