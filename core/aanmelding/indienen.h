// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/aanmelding/feit.h"

/// \file How an aanmelding leaves the preparation: to the whole weegploeg, or withdrawn by who made it.
namespace weegkamer
{

/// Something that keeps an aanmelding from being ingediend.
struct NogNodig {
    QString regel;
    QString uitleg; ///< one sentence: what, and what to do
    static constexpr auto velden()
    {
        return std::make_tuple(veld("regel", &NogNodig::regel, "Regel"), veld("uitleg", &NogNodig::uitleg, "Uitleg"));
    }
};
/// All that is missing before indienen, but the declaration that is part of it.
QList<NogNodig> watOntbreekt(const QList<Aanmeldingfeit> &feiten);

/// Hands a tested aanmelding to the whole weegploeg: it stands on the agenda of all three seats from now on, and the contactpunt has to
/// see to it that betrokkene is informed within the period of AVG art. 14(3), counted from receipt.
struct DienIn {
    static constexpr HandelingKop kop{"aanmelding.dien-in", "Wet art. 5(1)", "Dien in bij de weegploeg", aanmeldingmakers, {Fase::Aanmelding}};
    DossierId dossier;
    bool verklaring = false;
    static constexpr auto velden()
    {
        using S = DienIn;
        return std::make_tuple(veld("dossier", &S::dossier, "Aanmelding", Verplicht),
                               veld("verklaring", &S::verklaring, "De gegevens zijn zo goed mogelijk getoetst op juistheid en kwaliteit", DoorRegel));
    }
    static QList<Regeltoets<DienIn>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// The aanmelder sees that it was wrong. The coordinator records it; a seat only for its own body, for no member of the weegploeg takes
/// another's aanmelding off the agenda (B7.1d). The three seats are told, and the data are destroyed (B16b).
struct TrekIn {
    static constexpr HandelingKop kop{"aanmelding.trek-in", "Besluit art. 16(b)", "Trek de aanmelding in", aanmeldingmakers, {Fase::Aanmelding, Fase::Weging}};
    DossierId dossier;
    QString reden;
    static constexpr auto velden()
    {
        using S = TrekIn;
        return std::make_tuple(veld("dossier", &S::dossier, "Aanmelding", Verplicht), veld("reden", &S::reden, "Waarom trekt de aanmelder haar in", Verplicht, VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<TrekIn>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// A seat has read that an aanmelding was withdrawn: takes it off that seat's work-list.
struct NeemKennisVanIntrekking {
    static constexpr HandelingKop kop{"aanmelding.neem-kennis-van-intrekking", "Wet art. 5(3)", "Gelezen",
                                      {Rol::Burgemeester, Rol::Politie, Rol::OpenbaarMinisterie}, {Fase::TeVernietigen}};
    DossierId dossier;
    static constexpr auto velden() { return std::make_tuple(veld("dossier", &NeemKennisVanIntrekking::dossier, "Aanmelding", Verplicht)); }
    static QList<Regeltoets<NeemKennisVanIntrekking>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

} // namespace weegkamer
