// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/vraag.h"
#include "core/opslag/database.h"

#include <QSet>

/// \file "Bekijk als…": an authorised person sees what another role would see of one dossier.
namespace weegkamer
{

/// Through whose eyes somebody looks.
struct Kijkdoel {
    DossierId dossier;
    QString nummer;
    Rol rol = Rol::Deelnemer;
    AccountId account; ///< of a deelnemer: whose; none for a role as such
    QString naam;      ///< of that account
};

/// One's own place while one looks through another's eyes.
struct Eigenblik {
    Sessie sessie;
    Zichtset zichten;
    QSet<qint64> geopend;
    QSet<QString> namenGezien;
};

/// From here on Kamer answers as it would answer that role, or that account, about this one dossier: never more than whoever looks
/// may see themselves (a sealed judgement stays sealed). Nothing can be changed until KijkWeerZelf. Each view is logged as such.
struct KijkAls {
    static constexpr HandelingKop kop{"toegang.kijk-als", "Wet art. 13", "Bekijk als…", {Rol::Casuscoordinator, Rol::Burgemeester, Rol::Fg}};
    DossierId dossier;
    Rol rol = Rol::Deelnemer;
    AccountId account;
    static constexpr auto velden()
    {
        using S = KijkAls;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht), veld("rol", &S::rol, "Door de ogen van", Verplicht),
                               veld("account", &S::account, "Account"));
    }
    static QList<Regeltoets<KijkAls>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Ends it: the only handeling that is possible meanwhile.
struct KijkWeerZelf {
    static constexpr HandelingKop kop{"toegang.kijk-weer-zelf", "Wet art. 13", "Terug naar uw eigen blik", {Rol::Casuscoordinator, Rol::Burgemeester, Rol::Fg}};
    static constexpr auto velden() { return std::make_tuple(); }
    static QList<Regeltoets<KijkWeerZelf>> toetsen() { return {}; }
    Uitkomst<Gedaan> pasToe(Context &) const { return Gedaan{}; }
};

/// Which roles and accounts somebody can choose from, for this dossier.
struct Kijkpunt {
    Rol rol = Rol::Deelnemer;
    AccountId account;
    QString naam;
    static constexpr auto velden()
    {
        using S = Kijkpunt;
        return std::make_tuple(veld("rol", &S::rol, "Rol"), veld("account", &S::account, "Account"), veld("naam", &S::naam, "Wie"));
    }
};
struct Kijkpunten {
    QList<Kijkpunt> rijen;
    static constexpr auto velden() { return std::make_tuple(veld("rijen", &Kijkpunten::rijen, "Mogelijkheden")); }
};
struct VraagKijkpunten {
    static constexpr VraagKop kop{"toegang.kijkpunten", "Wet art. 13", "Bekijk als…", KijkAls::kop.rollen};
    using Antwoord = Kijkpunten;
    DossierId dossier;
    static constexpr auto velden() { return std::make_tuple(veld("dossier", &VraagKijkpunten::dossier, "Dossier", Verplicht)); }
    Uitkomst<Kijkpunten> stel(Context &context) const;
};

} // namespace weegkamer
