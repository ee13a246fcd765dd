// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/bewaring.h"

/// \file Informing before direct destruction (regels 6.18): with "niet voorleggen" or without further indications the contactpunt decides
/// first, within five working days; on the tenth the burgemeester may. Then destruction goes on, and nobody looks for the person again.
namespace weegkamer
{

enum class Informeeruitkomst { Geinformeerd, AlGeinformeerd, NietGeinformeerd };
const Keuzelijst &keuzesVan(Informeeruitkomst);

/// The exceptions that AVG art. 14(5)(b) and UAVG art. 41 leave.
enum class Informeergrond { OnmogelijkOfOnevenredig, NationaleVeiligheid, OpenbareVeiligheid, StrafbareFeiten, RechtenVanAnderen };
const Keuzelijst &keuzesVan(Informeergrond);

/// The decision on informing: the letter went out, the person knew already, or an exception with a motive that names nobody.
struct BeslisInformeren {
    static constexpr HandelingKop kop{"bewaring.beslis-informeren", "Besluit art. 4", "Beslis over informeren", {Rol::Contactpunt, Rol::Burgemeester},
                                      {Fase::TeVernietigen}};
    DossierId dossier;
    std::optional<Informeeruitkomst> uitkomst;
    QDate geinformeerdOp;
    std::optional<Informeergrond> grond;
    QString motief;
    static constexpr auto velden()
    {
        using S = BeslisInformeren;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht), veld("uitkomst", &S::uitkomst, "Is de betrokkene geïnformeerd", Verplicht),
                               veld("geinformeerd-op", &S::geinformeerdOp, "Brief of gesprek op"), veld("grond", &S::grond, "Uitzondering"),
                               veld("motief", &S::motief, "Waarom niet informeren (zonder namen)", Vrij, VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<BeslisInformeren>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Refuses (K18) the destruction of what was ordered at once, until it was decided whether the betrokkene is informed.
Gelukt isOverInformerenBeslist(Context &context, DossierId dossier);

} // namespace weegkamer
