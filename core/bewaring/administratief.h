// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/vasthouding.h"
#include "core/casus/correctie.h"

/// \file What still has to be done with a shielded dossier, without lifting it: a letter that came late, an objection, a correction
/// (Besluit art. 8). The envelope is opened in memory and sealed anew; the retention period does not notice (W9e).
namespace weegkamer
{

/// Who deals with a shielded dossier's paper.
constexpr Rollen afhandelaars{Rol::Casuscoordinator, Rol::Burgemeester, Rol::Contactpunt};

/// Adds a paper that came after closing.
struct VoegLateBriefToe {
    static constexpr HandelingKop kop{"bewaring.voeg-late-brief-toe", "Wet art. 6(3)", "Voeg een late brief toe", afhandelaars, {Fase::Afgeschermd}};
    DossierId dossier;
    QString vanWie;
    QDate ontvangenOp;
    QString waarover;
    QString naam;
    QByteArray inhoud;
    static constexpr auto velden()
    {
        using S = VoegLateBriefToe;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht), veld("van-wie", &S::vanWie, "Van wie", Verplicht),
                               veld("ontvangen-op", &S::ontvangenOp, "Ontvangen op", Verplicht),
                               veld("waarover", &S::waarover, "Waarover", Verplicht, VeldSoort::LangeTekst), veld("naam", &S::naam, "Naam van het bestand"),
                               veld("inhoud", &S::inhoud, "Bestand"));
    }
    static QList<Regeltoets<VoegLateBriefToe>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Records an objection, an appeal or a request that concerns the dossier; it is held until that is decided (K17). After the last day too.
struct LegBezwaarVast {
    static constexpr HandelingKop kop{"bewaring.leg-bezwaar-vast", "Besluit art. 3", "Leg een bezwaar vast", afhandelaars, {Fase::Afgeschermd, Fase::TeVernietigen}};
    DossierId dossier;
    std::optional<Vasthoudgrond> soort;
    QString vanWie;
    QDate ontvangenOp;
    QString kenmerk;
    QString waarover;
    QString naam;
    QByteArray inhoud;
    static constexpr auto velden()
    {
        using S = LegBezwaarVast;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht), veld("soort", &S::soort, "Wat is het", Verplicht),
                               veld("van-wie", &S::vanWie, "Van wie", Verplicht), veld("ontvangen-op", &S::ontvangenOp, "Ontvangen op", Verplicht),
                               veld("kenmerk", &S::kenmerk, "Kenmerk of zaaknummer", Verplicht),
                               veld("waarover", &S::waarover, "Waarover", Verplicht, VeldSoort::LangeTekst), veld("naam", &S::naam, "Naam van het bestand"),
                               veld("inhoud", &S::inhoud, "Bestand"));
    }
    static QList<Regeltoets<LegBezwaarVast>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Says of what was brought in that it is wrong, in a shielded dossier.
struct MarkeerAfgeschermdOnjuist {
    static constexpr HandelingKop kop{"bewaring.markeer-onjuist", "Besluit art. 8", "Markeer als onjuist", afhandelaars, {Fase::Afgeschermd}};
    DossierId dossier;
    InbrengId inbreng;
    QString toelichting;
    static constexpr auto velden()
    {
        using S = MarkeerAfgeschermdOnjuist;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht), veld("inbreng", &S::inbreng, "Inbreng", Verplicht),
                               veld("toelichting", &S::toelichting, "Wat er niet klopt", Verplicht, VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<MarkeerAfgeschermdOnjuist>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// The supplier's answer, in a shielded dossier: rectified, destroyed, or right after all. Recorded namens who gave it.
struct HerstelAfgeschermd {
    static constexpr HandelingKop kop{"bewaring.herstel-inbreng", "Besluit art. 8", "Leg het herstel vast", afhandelaars, {Fase::Afgeschermd}};
    DossierId dossier;
    InbrengId inbreng;
    std::optional<Herstel> uitkomst;
    QString nieuweTekst;
    Ontvangstwijze wijze = Ontvangstwijze::BeveiligdePost;
    QString namensNaam;
    QString namensFunctie;
    QDate namensDatum;
    static constexpr auto velden()
    {
        using S = HerstelAfgeschermd;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht), veld("inbreng", &S::inbreng, "Inbreng", Verplicht),
                               veld("uitkomst", &S::uitkomst, "Wat doet de organisatie", Verplicht),
                               veld("nieuwe-tekst", &S::nieuweTekst, "Zo klopt het", Vrij, VeldSoort::LangeTekst),
                               veld("wijze", &S::wijze, "Hoe het binnenkwam"), veld("namens-naam", &S::namensNaam, "Namens wie", DoorRegel),
                               veld("namens-functie", &S::namensFunctie, "Functie", DoorRegel), veld("namens-datum", &S::namensDatum, "Gekregen op", DoorRegel));
    }
    static QList<Regeltoets<HerstelAfgeschermd>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

} // namespace weegkamer
