// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/bewaring.h"
#include "core/bewaring/kijkreden.h"

/// \file A time-boxed look into a shielded dossier (Wet art. 6(3)): who, what for, why, and how long. The retention clock takes no notice
/// (W9e). Why is sealed for who may open; the rest stands in the clear, and in the log.
namespace weegkamer
{

using InzageId = Id<struct InzageMerk>;

constexpr int gewoneMinuten = 30;
constexpr int hoogstensMinuten = 120;

/// Opens the dossier for this account, for so many minutes. A look of the same account that was still open ends.
struct OpenInzage {
    static constexpr HandelingKop kop{"bewaring.open-inzage", "Wet art. 6(3)", "Open om te kijken", bewaarders, {Fase::Afgeschermd, Fase::TeVernietigen}};
    DossierId dossier;
    Kijkreden redenKijken = Kijkreden::Heropening;
    QString waarom;
    int minuten = gewoneMinuten;
    static constexpr auto velden()
    {
        using S = OpenInzage;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht), veld("reden-kijken", &S::redenKijken, "Waarvoor kijkt u", Verplicht),
                               veld("waarom", &S::waarom, "Waarom is dat nu nodig", Verplicht, VeldSoort::LangeTekst),
                               veld("minuten", &S::minuten, "Hoeveel minuten (hoogstens 120)"));
    }
    static QList<Regeltoets<OpenInzage>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Ends one's own look before its time.
struct SluitInzage {
    static constexpr HandelingKop kop{"bewaring.sluit-inzage", "Wet art. 6(3)", "Sluit de inzage", bewaarders};
    DossierId dossier;
    static constexpr auto velden() { return std::make_tuple(veld("dossier", &SluitInzage::dossier, "Dossier", Verplicht)); }
    static QList<Regeltoets<SluitInzage>> toetsen() { return {{"W6.3a"}}; }
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// The look that this account has open in the dossier.
struct OpenstaandeInzage {
    InzageId id;
    Kijkreden reden = Kijkreden::Heropening;
    QDateTime tot;
    static constexpr auto velden()
    {
        using S = OpenstaandeInzage;
        return std::make_tuple(veld("id", &S::id, "Inzage"), veld("reden", &S::reden, "Waarvoor"), veld("tot", &S::tot, "Tot"));
    }
};
/// Refuses (W6.3a) when it has none, or when its time is over.
Uitkomst<OpenstaandeInzage> toetsInzage(Context &context, DossierId dossier);
/// Refuses (W9b, K17) after the last day, and while destruction was ordered, except for this purpose to the holder of a claim.
Gelukt toetsGebruik(Context &context, DossierId dossier, std::optional<Kijkreden> reden);

struct Inzage {
    InzageId id;
    QString wie;
    Rol rol = Rol::Casuscoordinator;
    Kijkreden reden = Kijkreden::Heropening;
    QString waarom;
    QDateTime van;
    QDateTime tot;
    QDateTime geslotenOp; ///< invalid: it ended with its time
    static constexpr auto velden()
    {
        using S = Inzage;
        return std::make_tuple(veld("id", &S::id, "Inzage"), veld("wie", &S::wie, "Wie"), veld("rol", &S::rol, "Rol"), veld("reden", &S::reden, "Waarvoor"),
                               veld("waarom", &S::waarom, "Waarom"), veld("van", &S::van, "Van"), veld("tot", &S::tot, "Tot"),
                               veld("gesloten-op", &S::geslotenOp, "Gesloten op"));
    }
};
struct Inzagen {
    QList<Inzage> rijen;
    QString volgende; ///< hand this to `na` for the next page; empty at the end
    static constexpr auto velden()
    {
        return std::make_tuple(veld("rijen", &Inzagen::rijen, "Inzagen"), veld("volgende", &Inzagen::volgende, "Volgende"));
    }
};

/// Who opened the dossier since it was shielded, newest first, a page at a time.
struct VraagInzagen {
    static constexpr VraagKop kop{"bewaring.inzagen", "Wet art. 14(2)", "Wie opende dit dossier", bewaarders, Kijkwijze::OpentDossier};
    using Antwoord = Inzagen;
    DossierId dossier;
    QString na;
    int aantal = 50;
    static constexpr auto velden()
    {
        using S = VraagInzagen;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht), veld("na", &S::na, "Na"), veld("aantal", &S::aantal, "Aantal"));
    }
    Uitkomst<Inzagen> stel(Context &context) const;
};

/// The asker's own look that is still open in a dossier; none when there is none.
struct MijnInzage {
    static constexpr VraagKop kop{"bewaring.mijn-inzage", "Wet art. 6(3)", "Uw inzage", bewaarders};
    struct Antwoord {
        std::optional<OpenstaandeInzage> inzage;
        static constexpr auto velden() { return std::make_tuple(veld("inzage", &Antwoord::inzage, "Inzage")); }
    };
    DossierId dossier;
    static constexpr auto velden() { return std::make_tuple(veld("dossier", &MijnInzage::dossier, "Dossier", Verplicht)); }
    Uitkomst<Antwoord> stel(Context &context) const;
};

} // namespace weegkamer
