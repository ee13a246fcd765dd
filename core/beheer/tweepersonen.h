// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/beheer/account.h"

/// \file What takes two persons: giving keys, and letting an account begin anew. The first signs an entry of the journal that
/// names the account as it is then; the second confirms that entry. If the account changed in between, it is no proposal any more.
namespace weegkamer
{

/// Proposes that an account gets the keys of its role.
struct StelSleutelsVoor {
    static constexpr HandelingKop kop{"beheer.stel-sleutels-voor", "Wet art. 13", "Stel voor om de sleutels te geven", accountbeheerders | Rollen{Rol::Contactpunt}};
    static constexpr bool inSleutelbos = true;
    AccountId account;
    static constexpr auto velden() { return std::make_tuple(veld("account", &StelSleutelsVoor::account, "Account", Verplicht)); }
    static QList<Regeltoets<StelSleutelsVoor>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Gives them: somebody else, who holds them.
struct BekrachtigSleutels {
    static constexpr HandelingKop kop{"beheer.bekrachtig-sleutels", "Wet art. 13", "Geef de sleutels", sleutelhouders};
    static constexpr bool inSleutelbos = true;
    VoorstelId voorstel; ///< number of the journal's entry
    static constexpr auto velden() { return std::make_tuple(veld("voorstel", &BekrachtigSleutels::voorstel, "Voorstel", Verplicht)); }
    static QList<Regeltoets<BekrachtigSleutels>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Proposes that an account begins anew: password or key file are lost, or known to another. By somebody else than its owner.
struct StelHerstelVoor {
    static constexpr HandelingKop kop{"beheer.stel-herstel-voor", "Wet art. 14(1)", "Stel een nieuw begin voor", accountbeheerders | Rollen{Rol::Contactpunt}};
    static constexpr bool inSleutelbos = true;
    AccountId account;
    static constexpr auto velden() { return std::make_tuple(veld("account", &StelHerstelVoor::account, "Account", Verplicht)); }
    static QList<Regeltoets<StelHerstelVoor>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Gives the account new keys under a one-time code (Gedaan::code). The old public key stays, for what it signed. Drafts that were
/// sealed to the old key are lost, and so are its keys to the dossiers, until two persons give them again.
struct BekrachtigHerstel {
    static constexpr HandelingKop kop{"beheer.bekrachtig-herstel", "Wet art. 14(1)", "Laat het account opnieuw beginnen", accountbeheerders | Rollen{Rol::Contactpunt}};
    static constexpr bool inSleutelbos = true;
    VoorstelId voorstel;
    static constexpr auto velden() { return std::make_tuple(veld("voorstel", &BekrachtigHerstel::voorstel, "Voorstel", Verplicht)); }
    static QList<Regeltoets<BekrachtigHerstel>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Takes back every open proposal about an account; anyone who may propose may do so.
struct TrekVoorstelIn {
    static constexpr HandelingKop kop{"beheer.trek-voorstel-in", "Wet art. 13", "Trek het voorstel in", accountbeheerders | Rollen{Rol::Contactpunt}};
    static constexpr bool inSleutelbos = true;
    AccountId account;
    static constexpr auto velden() { return std::make_tuple(veld("account", &TrekVoorstelIn::account, "Account", Verplicht)); }
    static QList<Regeltoets<TrekVoorstelIn>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

} // namespace weegkamer
