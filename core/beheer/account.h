// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/beheer/machtiging.h"
#include "core/handeling/handeling.h"

/// \file What happens to an account. These handelingen act on the keyring, so that the beheerder can do them without a key to
/// dossiers; the keyring's journal is their log until it is taken over into the kamer's.
namespace weegkamer
{

class Register;

/// Who may manage accounts: the beheerder; where there is none, who answers for the kamer.
constexpr Rollen accountbeheerders{Rol::Beheerder, Rol::Casuscoordinator, Rol::Burgemeester};
/// Who holds every key of the kamer, and can give it on.
constexpr Rollen sleutelhouders{Rol::Casuscoordinator, Rol::Burgemeester, Rol::Contactpunt};

/// Makes an account. It opens with a one-time code (Gedaan::code), and holds no key to dossiers until its owner has chosen a
/// password and two persons have given it.
struct MaakAccount {
    static constexpr HandelingKop kop{"beheer.maak-account", "Wet art. 13", "Maak een account", accountbeheerders};
    static constexpr bool inSleutelbos = true;
    QString naam;
    Rol rol = Rol::Deelnemer;
    Machtiging machtiging;
    static constexpr auto velden()
    {
        using S = MaakAccount;
        return std::make_tuple(veld("naam", &S::naam, "Naam om mee in te loggen", Verplicht), veld("rol", &S::rol, "Rol", Verplicht),
                               veld("machtiging", &S::machtiging, "Machtiging", Verplicht));
    }
    static QList<Regeltoets<MaakAccount>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Changes an account's role, or what its authorisation rests on. With another role every key of the dossiers is taken away at once;
/// two persons give those of the new role, so that nobody changes what another may do alone.
struct WijzigMachtiging {
    static constexpr HandelingKop kop{"beheer.wijzig-machtiging", "Wet art. 13", "Wijzig rol of machtiging", accountbeheerders};
    static constexpr bool inSleutelbos = true;
    AccountId account;
    Rol rol = Rol::Deelnemer;
    Machtiging machtiging;
    static constexpr auto velden()
    {
        using S = WijzigMachtiging;
        return std::make_tuple(veld("account", &S::account, "Account", Verplicht), veld("rol", &S::rol, "Rol", Verplicht),
                               veld("machtiging", &S::machtiging, "Machtiging", Verplicht));
    }
    static QList<Regeltoets<WijzigMachtiging>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Ends an account: it can't log in any more. Name and public keys stay, so that its signatures can be verified.
struct LaatVervallen {
    static constexpr HandelingKop kop{"beheer.laat-vervallen", "Wet art. 12(3)", "Laat het account vervallen", accountbeheerders};
    static constexpr bool inSleutelbos = true;
    AccountId account;
    static constexpr auto velden() { return std::make_tuple(veld("account", &LaatVervallen::account, "Account", Verplicht)); }
    static QList<Regeltoets<LaatVervallen>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// The account with this id, not lapsed. Fails with NietGevonden.
Uitkomst<AccountInfo> accountMet(Context &context, AccountId account);

/// A one-time code with which an account opens: 100 random bits, in groups that can be read out.
QString nieuweOpeningscode();

void registreerBeheer(Register &reg);

} // namespace weegkamer
