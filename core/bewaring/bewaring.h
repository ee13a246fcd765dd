// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/vraag.h"
#include "core/recht/termijn.h"

/// \file How long a dossier is kept, on what ground, and how that was computed (Wet art. 9, Besluit art. 16). Never its content.
namespace weegkamer
{

class Register;

using VasthoudingId = Id<struct VasthoudingMerk>;
using HeropeningId = Id<struct HeropeningMerk>;
using GegevenId = Id<struct GegevenMerk>; ///< a fact, or what was brought in: the number within its own kind

/// Why a dossier is held that would be destroyed (W9c, K17).
enum class Vasthoudgrond { WettelijkVoorschrift, Rechtsvordering, BezwaarOfBeroep, Verzoek };
const Keuzelijst &keuzesVan(Vasthoudgrond);

/// Who handles what is shielded: reopening, AVG, audit, destruction (W6.3a).
constexpr Rollen bewaarders{Rol::Casuscoordinator, Rol::Burgemeester, Rol::Contactpunt, Rol::Fg, Rol::Auditor};

/// The row of a dossier in the table bewaring.
struct Bewaring {
    QString grond;
    QString regel;
    QDate begin;
    QDate uiterlijk; ///< the last day on which it may be there
    static constexpr auto velden()
    {
        using S = Bewaring;
        return std::make_tuple(veld("grond", &S::grond, "Grond"), veld("regel", &S::regel, "Regel"), veld("begin", &S::begin, "Begin"),
                               veld("uiterlijk", &S::uiterlijk, "Uiterlijk"));
    }
};

/// Fails with NietGevonden when no retention period runs.
Uitkomst<Bewaring> bewaringVan(Context &context, DossierId dossier);
/// The period of a clock of the catalogue ("bewaartermijn", "bewaarnoodzaak") from this day; ends on its day.
Uitkomst<Termijn> termijnVan(QStringView klokregel, QDate begin);
/// Refuses (W9b) after the last day: then nobody uses the dossier any more, except to destroy it.
Gelukt isNogBinnenTermijn(Context &context, DossierId dossier);

struct Bewaarregel {
    DossierId dossier;
    QString nummer;
    Fase fase = Fase::Afgeschermd;
    QString grond;
    QString regel;
    QDate begin;
    QDate uiterlijk;
    qint64 dagen = 0; ///< until the last day; negative when it has passed
    static constexpr auto velden()
    {
        using S = Bewaarregel;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier"), veld("nummer", &S::nummer, "Nummer"), veld("fase", &S::fase, "Stand"),
                               veld("grond", &S::grond, "Grond"), veld("regel", &S::regel, "Regel"), veld("begin", &S::begin, "Begin"),
                               veld("uiterlijk", &S::uiterlijk, "Uiterlijk"), veld("dagen", &S::dagen, "Dagen"));
    }
};
struct Bewaarlijst {
    QList<Bewaarregel> rijen;
    QString volgende; ///< hand this to `na` for the next page; empty at the end
    static constexpr auto velden()
    {
        return std::make_tuple(veld("rijen", &Bewaarlijst::rijen, "Dossiers"), veld("volgende", &Bewaarlijst::volgende, "Volgende"));
    }
};

/// In what order: what goes first on top, or last. There is no other: nothing about a person sorts.
enum class Bewaarvolgorde { Eerste, Laatste };
const Keuzelijst &keuzesVan(Bewaarvolgorde);

/// What is shielded or to be destroyed, a page at a time. With a filter, the beginning of a number, one page of at most 200.
struct VraagBewaring {
    static constexpr VraagKop kop{"bewaring.lijst", "Wet art. 9", "Bewaren en vernietigen", bewaarders};
    using Antwoord = Bewaarlijst;
    QDate voor; ///< only what must be gone before this day; empty: all
    QString na{};
    int aantal = 50;
    Bewaarvolgorde volgorde = Bewaarvolgorde::Eerste;
    QString filter{};
    static constexpr auto velden()
    {
        using S = VraagBewaring;
        return std::make_tuple(veld("voor", &S::voor, "Uiterlijk voor"), veld("na", &S::na, "Na"), veld("aantal", &S::aantal, "Aantal"),
                               veld("volgorde", &S::volgorde, "Volgorde"), veld("filter", &S::filter, "Filter"));
    }
    Uitkomst<Bewaarlijst> stel(Context &context) const;
};

struct Openstaand {
    QString omschrijving;
    Rol rol = Rol::Casuscoordinator;
    QString regel;
    QDate uiterlijk;
    static constexpr auto velden()
    {
        using S = Openstaand;
        return std::make_tuple(veld("omschrijving", &S::omschrijving, "Wat"), veld("rol", &S::rol, "Wie"), veld("regel", &S::regel, "Regel"),
                               veld("uiterlijk", &S::uiterlijk, "Uiterlijk"));
    }
};
struct OpenVoorstel {
    VoorstelId voorstel;
    QString handeling;
    QString door; ///< the account that proposed it
    QString functie;
    AccountId account;
    QDateTime sinds;
    static constexpr auto velden()
    {
        using S = OpenVoorstel;
        return std::make_tuple(veld("voorstel", &S::voorstel, "Voorstel"), veld("handeling", &S::handeling, "Handeling"),
                               veld("door", &S::door, "Voorgesteld door"), veld("functie", &S::functie, "Functie"),
                               veld("account", &S::account, "Account"), veld("sinds", &S::sinds, "Sinds"));
    }
};
/// A ground on which a dossier is held that runs (vasthouding.h). What it is about is sealed.
struct Vasthouding {
    VasthoudingId id;
    Vasthoudgrond grond = Vasthoudgrond::Rechtsvordering;
    AccountId houder;
    QString houderNaam;
    QDate sinds;
    QDate herbeoordelenOp;
    static constexpr auto velden()
    {
        using S = Vasthouding;
        return std::make_tuple(veld("id", &S::id, "Vasthouding"), veld("grond", &S::grond, "Grond"), veld("houder", &S::houder, "Houder"),
                               veld("houder-naam", &S::houderNaam, "Wie behandelt dit"), veld("sinds", &S::sinds, "Sinds"),
                               veld("herbeoordelen-op", &S::herbeoordelenOp, "Opnieuw beoordelen op"));
    }
};
struct Bewaarbeeld {
    DossierId dossier;
    QString nummer;
    Fase fase = Fase::Afgeschermd;
    QString grond;
    QString regel;
    QString artikel;
    QString uitleg; ///< what the rule says
    QDate begin;
    QDate uiterlijk;
    qint64 dagen = 0;
    QStringList stappen; ///< the calculation, in whole sentences
    QList<Openstaand> plichten;
    QList<OpenVoorstel> voorstellen;
    QDate toetsOp;      ///< when its necessity is reviewed next; invalid when there is no date
    bool isBeslist = true; ///< whether informing was decided on, for what is to be destroyed at once (K18)
    QList<Vasthouding> vasthoudingen;
    static constexpr auto velden()
    {
        using S = Bewaarbeeld;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier"), veld("nummer", &S::nummer, "Nummer"), veld("fase", &S::fase, "Stand"),
                               veld("grond", &S::grond, "Grond"), veld("regel", &S::regel, "Regel"), veld("artikel", &S::artikel, "Artikel"),
                               veld("uitleg", &S::uitleg, "Wat de regel zegt"), veld("begin", &S::begin, "Begin"),
                               veld("uiterlijk", &S::uiterlijk, "Uiterlijk"), veld("dagen", &S::dagen, "Dagen"),
                               veld("stappen", &S::stappen, "Berekening"), veld("plichten", &S::plichten, "Wat nog moet"),
                               veld("voorstellen", &S::voorstellen, "Voorstellen"), veld("toets-op", &S::toetsOp, "Noodzaak nagaan uiterlijk"),
                               veld("is-beslist", &S::isBeslist, "Over informeren is beslist"), veld("vasthoudingen", &S::vasthoudingen, "Vasthoudingen"));
    }
};

/// The retention of one dossier with its whole calculation and what is still due; never what is in it. Of an open dossier: since when, on
/// what ground, and when its necessity is reviewed.
struct ToonBewaring {
    static constexpr VraagKop kop{"bewaring.toon", "Wet art. 9", "Bewaartermijn", bewaarders, Kijkwijze::OpentDossier};
    using Antwoord = Bewaarbeeld;
    DossierId dossier;
    static constexpr auto velden() { return std::make_tuple(veld("dossier", &ToonBewaring::dossier, "Dossier", Verplicht)); }
    Uitkomst<Bewaarbeeld> stel(Context &context) const;
};

void registreerBewaring(Register &reg);

} // namespace weegkamer
