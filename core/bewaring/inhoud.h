// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/bewaring.h"

/// \file Looking into a shielded dossier, for one of the four purposes that the law leaves (Wet art. 6(3)).
namespace weegkamer
{

/// What somebody opens an envelope for.
enum class Kijkreden { Heropening, AvgVerzoek, Audit, Vernietiging };
const Keuzelijst &keuzesVan(Kijkreden);

struct InhoudPersoon {
    QString naam;
    QString voorvoegsel;
    QString voornamen;
    QDate geboortedatum;
    QString bsn;
    QString plaats;
    static constexpr auto velden()
    {
        using S = InhoudPersoon;
        return std::make_tuple(veld("naam", &S::naam, "Naam"), veld("voorvoegsel", &S::voorvoegsel, "Voorvoegsel"),
                               veld("voornamen", &S::voornamen, "Voornamen"), veld("geboortedatum", &S::geboortedatum, "Geboortedatum"),
                               veld("bsn", &S::bsn, "Burgerservicenummer"), veld("plaats", &S::plaats, "Woonplaats"));
    }
};
/// A fact of the aanmelding, or what a deelnemer provided later.
struct InhoudGegeven {
    QString omschrijving;
    QDate datum;
    QString bron;
    QString vanWie; ///< the deelnemer; empty for a fact of the aanmelding
    static constexpr auto velden()
    {
        using S = InhoudGegeven;
        return std::make_tuple(veld("omschrijving", &S::omschrijving, "Omschrijving"), veld("datum", &S::datum, "Datum"),
                               veld("bron", &S::bron, "Bron"), veld("van-wie", &S::vanWie, "Van wie"));
    }
};
struct InhoudBesluit {
    QString uitkomst;
    QString reden;
    QString noodzaak;
    QString proportionaliteit;
    QString subsidiariteit;
    QDate beslotenOp;
    static constexpr auto velden()
    {
        using S = InhoudBesluit;
        return std::make_tuple(veld("uitkomst", &S::uitkomst, "Uitkomst"), veld("reden", &S::reden, "Reden"),
                               veld("noodzaak", &S::noodzaak, "Noodzaak"), veld("proportionaliteit", &S::proportionaliteit, "Proportionaliteit"),
                               veld("subsidiariteit", &S::subsidiariteit, "Subsidiariteit"), veld("besloten-op", &S::beslotenOp, "Besloten op"));
    }
};
struct InhoudActie {
    QString doel;
    QString omschrijving;
    QString wie;
    QDate uiterlijk;
    QString stand;
    QString resultaat;
    static constexpr auto velden()
    {
        using S = InhoudActie;
        return std::make_tuple(veld("doel", &S::doel, "Doel"), veld("omschrijving", &S::omschrijving, "Actie"), veld("wie", &S::wie, "Wie"),
                               veld("uiterlijk", &S::uiterlijk, "Uiterlijk"), veld("stand", &S::stand, "Stand"),
                               veld("resultaat", &S::resultaat, "Resultaat"));
    }
};
struct InhoudAfsluiting {
    QString reden;
    QString toelichting;
    QString bewarenNoodzaak;
    QDate geslotenOp;
    static constexpr auto velden()
    {
        using S = InhoudAfsluiting;
        return std::make_tuple(veld("reden", &S::reden, "Reden"), veld("toelichting", &S::toelichting, "Toelichting"),
                               veld("bewaren-noodzaak", &S::bewarenNoodzaak, "Waarom bewaren nodig is"),
                               veld("gesloten-op", &S::geslotenOp, "Gesloten op"));
    }
};
struct Inhoudbeeld {
    DossierId dossier;
    QString nummer;
    QDate uiterlijk;
    QList<InhoudPersoon> betrokkenen;
    QString gedraging;
    QList<InhoudGegeven> feiten;
    QList<InhoudBesluit> besluiten;
    QList<InhoudGegeven> inbreng;
    QList<InhoudActie> plan;
    QList<InhoudAfsluiting> afsluitingen;
    static constexpr auto velden()
    {
        using S = Inhoudbeeld;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier"), veld("nummer", &S::nummer, "Nummer"),
                               veld("uiterlijk", &S::uiterlijk, "Te bewaren tot en met"), veld("betrokkenen", &S::betrokkenen, "Betrokkenen"),
                               veld("gedraging", &S::gedraging, "Gedraging"), veld("feiten", &S::feiten, "Feiten"),
                               veld("besluiten", &S::besluiten, "Besluiten"), veld("inbreng", &S::inbreng, "Inbreng"),
                               veld("plan", &S::plan, "Plan van aanpak"), veld("afsluitingen", &S::afsluitingen, "Afsluiting"));
    }
};

/// Opens the envelope in memory and answers what is in it. Every look is logged with its purpose; a role looks only for its own
/// purposes (W6.3a), never after the last day (W9b), and the retention clock takes no notice (W9e).
struct BekijkInhoud {
    static constexpr VraagKop kop{"bewaring.bekijk-inhoud", "Wet art. 6(3)", "Bekijk de inhoud", bewaarders, Kijkwijze::LeestToezicht};
    using Antwoord = Inhoudbeeld;
    DossierId dossier;
    Kijkreden redenKijken = Kijkreden::Heropening;
    static constexpr auto velden()
    {
        return std::make_tuple(veld("dossier", &BekijkInhoud::dossier, "Dossier", Verplicht),
                               veld("reden-kijken", &BekijkInhoud::redenKijken, "Waarvoor kijkt u", Verplicht));
    }
    Uitkomst<Inhoudbeeld> stel(Context &context) const;
};

} // namespace weegkamer
