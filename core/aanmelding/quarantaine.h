// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/aanmelding/aanmelding.h"
#include "core/handeling/vraag.h"

/// \file Old files (N6). What was kept before Weegkamer comes in as it is, in quarantine: it is not searched, not compared, not cited and not
/// weighed. Somebody judges each whether it is still necessary. What is, becomes an aanmelding, with ground and test as any other. The rest
/// is destroyed with a certificate; so is what nobody judged in time.
namespace weegkamer
{

/// Who takes old files in and judges them.
constexpr Rollen quarantainebeheerders{Rol::Casuscoordinator, Rol::Burgemeester};

/// One old dossier as a file gave it. Only what somebody needs to judge it: whom it concerns, what it says, where it comes from.
struct OudDossierInvoer {
    QString kenmerk; ///< what it was called there
    QString naam;
    QString voorvoegsel;
    QString voornamen;
    QString geboortedatum; ///< may be known in part
    QString bsn;
    QString gemeenteVerblijf;
    QString andereNamen;
    QString opgemaaktOp; ///< may be known in part
    QString inhoud;
    QString bron;
    static constexpr auto velden()
    {
        using S = OudDossierInvoer;
        return std::make_tuple(veld("kenmerk", &S::kenmerk, "Oud kenmerk"), veld("naam", &S::naam, "Achternaam of naam", Verplicht),
                               veld("voorvoegsel", &S::voorvoegsel, "Voorvoegsel"), veld("voornamen", &S::voornamen, "Voornamen"),
                               veld("geboortedatum", &S::geboortedatum, "Geboortedatum", Vrij, VeldSoort::Deeldatum), veld("bsn", &S::bsn, "Burgerservicenummer", Vrij, VeldSoort::Bsn),
                               veld("gemeente-verblijf", &S::gemeenteVerblijf, "Gemeente van verblijf"),
                               veld("andere-namen", &S::andereNamen, "Andere namen", Vrij, VeldSoort::LangeTekst),
                               veld("opgemaakt-op", &S::opgemaaktOp, "Opgemaakt op", Vrij, VeldSoort::Deeldatum),
                               veld("inhoud", &S::inhoud, "Wat er staat", Verplicht, VeldSoort::LangeTekst), veld("bron", &S::bron, "Bron"));
    }
};

/// Takes one old dossier in, in quarantine.
struct NeemOudDossierOp : OudDossierInvoer {
    static constexpr HandelingKop kop{"aanmelding.neem-oud-dossier-op", "Wet art. 9", "Neem een oud dossier op", quarantainebeheerders};
    static QList<Regeltoets<NeemOudDossierOp>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Whether an old dossier is still necessary.
enum class Oudoordeel { NogNodig, NietNodig };
const Keuzelijst &keuzesVan(Oudoordeel);

/// Judges one: still necessary makes it a dossier of which an aanmelding can be drawn up; not necessary orders its destruction. After the
/// last day only the latter is left.
struct BeoordeelOudDossier {
    static constexpr HandelingKop kop{"aanmelding.beoordeel-oud-dossier", "Wet art. 9", "Beoordeel het oude dossier", quarantainebeheerders, {Fase::Melding}};
    DossierId dossier;
    Oudoordeel uitkomst = Oudoordeel::NietNodig;
    QString reden;
    static constexpr auto velden()
    {
        using S = BeoordeelOudDossier;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht), veld("uitkomst", &S::uitkomst, "Is dit nog nodig", Verplicht),
                               veld("reden", &S::reden, "Waarom", Verplicht, VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<BeoordeelOudDossier>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Orders the destruction of all that nobody judged in time. The destruction itself takes two persons, as every other.
struct RuimQuarantaineOp {
    static constexpr HandelingKop kop{"aanmelding.ruim-quarantaine-op", "Wet art. 9", "Laat vernietigen wat niet op tijd is beoordeeld", quarantainebeheerders};
    static constexpr auto velden() { return std::make_tuple(); }
    static QList<Regeltoets<RuimQuarantaineOp>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

struct Quarantaineregel {
    DossierId dossier;
    QString nummer;
    QString kenmerk;
    QString naam;
    QString inhoud;
    QDate opgenomenOp;
    QDate uiterlijk; ///< the last day on which it can be judged as necessary
    static constexpr auto velden()
    {
        using S = Quarantaineregel;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier"), veld("nummer", &S::nummer, "Nummer"), veld("kenmerk", &S::kenmerk, "Oud kenmerk"),
                               veld("naam", &S::naam, "Naam"), veld("inhoud", &S::inhoud, "Wat er staat"), veld("opgenomen-op", &S::opgenomenOp, "Opgenomen op"),
                               veld("uiterlijk", &S::uiterlijk, "Beoordelen uiterlijk"));
    }
};
struct Quarantainelijst {
    QList<Quarantaineregel> rijen;
    QString volgende; ///< hand this to `na` for the next page; empty at the end
    int aantal = 0;   ///< that wait
    int teLaat = 0;   ///< of which the last day is past
    static constexpr auto velden()
    {
        using S = Quarantainelijst;
        return std::make_tuple(veld("rijen", &S::rijen, "Oude dossiers"), veld("volgende", &S::volgende, "Volgende"), veld("aantal", &S::aantal, "Te beoordelen"),
                               veld("te-laat", &S::teLaat, "Te laat"));
    }
};
/// What waits in quarantine, in the order in which it came, a page at a time.
struct VraagQuarantaine {
    static constexpr VraagKop kop{"aanmelding.quarantaine", "Wet art. 9", "Oude dossiers in quarantaine", quarantainebeheerders, Kijkwijze::Namenlijst};
    using Antwoord = Quarantainelijst;
    QString na;
    int aantal = 50;
    static constexpr auto velden()
    {
        return std::make_tuple(veld("na", &VraagQuarantaine::na, "Na"), veld("aantal", &VraagQuarantaine::aantal, "Aantal"));
    }
    Uitkomst<Quarantainelijst> stel(Context &context) const;
};

/// One old dossier, until an aanmelding was made of it.
struct OudDossier : OudDossierInvoer {
    DossierId dossier;
    QString nummer;
    QDate opgenomenOp;
    QDate uiterlijk;
    QDate beoordeeldOp; ///< invalid while it waits
    QString reden;      ///< why it is still necessary
    static constexpr auto velden()
    {
        using S = OudDossier;
        return std::tuple_cat(std::make_tuple(veld("dossier", &S::dossier, "Dossier"), veld("nummer", &S::nummer, "Nummer")), OudDossierInvoer::velden(),
                              std::make_tuple(veld("opgenomen-op", &S::opgenomenOp, "Opgenomen op"), veld("uiterlijk", &S::uiterlijk, "Beoordelen uiterlijk"),
                                              veld("beoordeeld-op", &S::beoordeeldOp, "Beoordeeld op"), veld("reden", &S::reden, "Nog nodig omdat")));
    }
};
struct ToonOudDossier {
    static constexpr VraagKop kop{"aanmelding.toon-oud-dossier", "Wet art. 9", "Oud dossier", quarantainebeheerders, Kijkwijze::OpentDossier};
    using Antwoord = OudDossier;
    DossierId dossier;
    static constexpr auto velden() { return std::make_tuple(veld("dossier", &ToonOudDossier::dossier, "Dossier", Verplicht)); }
    Uitkomst<OudDossier> stel(Context &context) const;
};

} // namespace weegkamer
