// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/handeling.h"
#include "core/personen/betrokkene.h"

/// \file An aanmelding: a deelnemer puts a person or organisation before the weegploeg (Wet art. 5(1)). It is prepared here, with its
/// facts (feit.h), until it is ingediend (indienen.h).
namespace weegkamer
{

/// By which road it came in. Stored: append only.
enum class Kanaal {
    Deelnemer,          ///< from the deelnemer itself
    Melding,            ///< after a third party's melding
    ZvhDoorverwijzing,  ///< out of a regular casusoverleg of a Zorg- en Veiligheidshuis (W22)
    OudBestand,         ///< out of an old file that was judged still necessary (N6)
};
const Keuzelijst &keuzesVan(Kanaal);

/// Who prepares an aanmelding: the coordinator, and the weegploeg for what reaches it.
constexpr Rollen aanmeldingmakers{Rol::Casuscoordinator, Rol::Burgemeester, Rol::Politie, Rol::OpenbaarMinisterie};

/// What an aanmelding says, beside whom it concerns.
struct Aanmeldinginvoer {
    DeelnemerId aanmelder;
    QString aanmelderPersoon; ///< who at that body
    QDate ontvangenOp;
    Zetel ontvanger = Zetel::Burgemeester; ///< the member of the weegploeg that receives it
    Kanaal kanaal = Kanaal::Deelnemer;
    QString zvh; ///< which overleg sent it on; with that channel alone
    QString gedraging;
    static constexpr auto velden()
    {
        using S = Aanmeldinginvoer;
        return std::make_tuple(veld("aanmelder", &S::aanmelder, "Aanmelder", Verplicht), veld("aanmelder-persoon", &S::aanmelderPersoon, "Contactpersoon bij de aanmelder"),
                               veld("ontvangen-op", &S::ontvangenOp, "Ontvangen op", Verplicht),
                               veld("ontvanger", &S::ontvanger, "Ontvangen door", Verplicht), veld("kanaal", &S::kanaal, "Kanaal", Verplicht),
                               veld("zvh", &S::zvh, "Welk overleg verwees door (alleen bij ZVH-doorverwijzing)"),
                               veld("gedraging", &S::gedraging, "Gedrag of situatie", Verplicht, VeldSoort::LangeTekst));
    }
};

/// Opens a dossier with an aanmelding, or continues the dossier of a melding that was judged "aanmelden". Searches before it makes:
/// when somebody who could be the same is known (personen.vergelijk), the user links, or says that it is somebody else (K7).
struct MeldAan : Aanmeldinginvoer {
    static constexpr HandelingKop kop{"aanmelding.meld-aan", "Wet art. 5(1)", "Meld aan", aanmeldingmakers, {Fase::Aanmelding}};
    DossierId dossier; ///< of the melding; none for a new dossier
    Betrokkene betrokkene;
    bool gezienMogelijkeDubbel = false; ///< who could be the same was looked at, and is somebody else
    QList<DossierId> koppelAan;
    QString koppelReden;
    static constexpr auto velden()
    {
        using S = MeldAan;
        return std::tuple_cat(std::make_tuple(veld("dossier", &S::dossier, "Melding waaruit dit komt"), veld("betrokkene", &S::betrokkene, "Betrokkene", Verplicht)),
                              Aanmeldinginvoer::velden(),
                              std::make_tuple(veld("gezien-mogelijke-dubbel", &S::gezienMogelijkeDubbel, "Vergeleken: het is iemand anders"),
                                              veld("koppel-aan", &S::koppelAan, "Het is dezelfde als in"),
                                              veld("koppel-reden", &S::koppelReden, "Waarom het dezelfde is", Vrij, VeldSoort::LangeTekst)));
    }
    static QList<Regeltoets<MeldAan>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Corrects an aanmelding that is not ingediend yet; all fields are replaced.
struct WijzigAanmelding : Aanmeldinginvoer {
    static constexpr HandelingKop kop{"aanmelding.wijzig", "Wet art. 5(1)", "Wijzig de aanmelding", aanmeldingmakers, {Fase::Aanmelding}};
    DossierId dossier;
    static constexpr auto velden()
    {
        return std::tuple_cat(std::make_tuple(veld("dossier", &WijzigAanmelding::dossier, "Aanmelding", Verplicht)), Aanmeldinginvoer::velden());
    }
    static QList<Regeltoets<WijzigAanmelding>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

} // namespace weegkamer
