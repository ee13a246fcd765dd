// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/handeling.h"

/// \file The person or organisation whom a dossier concerns. Identity belongs to the dossier in which it was supplied; that two
/// dossiers concern the same person is a link (koppeling.h), never a merge.
namespace weegkamer
{

class Register;

enum class Persoonsoort { Natuurlijk, Rechtspersoon };
const Keuzelijst &keuzesVan(Persoonsoort);

/// Who it concerns, as it was supplied; names are kept exactly as they came.
struct Betrokkene {
    Persoonsoort soort = Persoonsoort::Natuurlijk;
    QString naam; ///< surname, company name, or the only name
    QString voorvoegsel;
    QString voornamen;
    QString geboortedatum; ///< may be partly unknown: "1999", "1999-05", "1999-05-12"
    QString bsn;
    QString kvk; ///< eight digits
    QString straat;
    QString huisnummer;
    QString postcode;
    QString plaats;
    QString gemeenteVerblijf; ///< where the person stays, or last stayed (Wet art. 1(b))
    bool operator==(const Betrokkene &) const = default;
    static constexpr auto velden()
    {
        using S = Betrokkene;
        return std::make_tuple(
            veld("soort", &S::soort, "Persoon of organisatie", Verplicht), veld("naam", &S::naam, "Achternaam of naam", Verplicht),
            veld("voorvoegsel", &S::voorvoegsel, "Voorvoegsel"), veld("voornamen", &S::voornamen, "Voornamen"),
            veld("geboortedatum", &S::geboortedatum, "Geboortedatum", Vrij, VeldSoort::Deeldatum), veld("bsn", &S::bsn, "Burgerservicenummer", Vrij, VeldSoort::Bsn),
            veld("kvk", &S::kvk, "KvK-nummer"), veld("straat", &S::straat, "Straat"), veld("huisnummer", &S::huisnummer, "Huisnummer"),
            veld("postcode", &S::postcode, "Postcode", Vrij, VeldSoort::Postcode), veld("plaats", &S::plaats, "Plaats"),
            veld("gemeente-verblijf", &S::gemeenteVerblijf, "Gemeente van verblijf", Verplicht));
    }
};

/// How a person is shown: "Łukasz van der Berg".
QString weergavenaam(const Betrokkene &b);

/// What is no name, as a sentence for beside the field: nothing that can be read, or a word such as "onbekend", under which any two persons
/// would be taken for the same. Empty when it can be a name.
QString toetsNaam(const QString &naam);
/// What can't be a birth date, as a sentence for beside the field; empty when it can be one, or is empty.
QString toetsGeboortedatum(const QString &datum, QDate vandaag);
/// Name, birth date, KvK number and municipality (W1b). `pad` stands before the name of a field: "betrokkene." or nothing.
Gelukt toetsBetrokkene(const Betrokkene &b, const QString &pad, QDate vandaag);

/// Who may change whom a dossier concerns, and while it is in which phases.
constexpr Rollen betrokkenewijzigers{Rol::Casuscoordinator, Rol::Burgemeester, Rol::Politie, Rol::OpenbaarMinisterie};
constexpr Fasen betrokkenefasen{Fase::Aanmelding, Fase::Weging, Fase::Casus};

/// Stores the betrokkene of a dossier and makes it findable and recognisable.
Gelukt voegBetrokkeneToe(Context &context, DossierId dossier, const Betrokkene &b);

/// Corrects who it concerns: all fields are replaced. For a move there is personen.verhuis, which keeps the earlier address.
struct WijzigBetrokkene : Betrokkene {
    static constexpr HandelingKop kop{"personen.wijzig-betrokkene", "Besluit art. 7(1)", "Wijzig de betrokkene", betrokkenewijzigers, betrokkenefasen};
    DossierId dossier;
    static constexpr auto velden()
    {
        return std::tuple_cat(std::make_tuple(veld("dossier", &WijzigBetrokkene::dossier, "Dossier", Verplicht)), Betrokkene::velden());
    }
    static QList<Regeltoets<WijzigBetrokkene>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

void registreerPersonen(Register &reg);

} // namespace weegkamer
