// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/vernietig.h"
#include "core/brieven/stuk.h"

/// \file The register of destruction and its certificates: what is gone, why, when, by whose hands, and that nothing is left. Without
/// a name of a betrokkene.
namespace weegkamer
{

struct Registerregel {
    VernietigingId id;
    QString nummer;
    QString grond;
    QString regel;
    QDate vernietigdOp;
    QString functieEen;
    QString functieTwee;
    qint64 rijen = 0;
    QDateTime gecontroleerdOp;
    std::optional<qint64> sporen;
    static constexpr auto velden()
    {
        using S = Registerregel;
        return std::make_tuple(veld("id", &S::id, "Id"), veld("nummer", &S::nummer, "Nummer"), veld("grond", &S::grond, "Grond"),
                               veld("regel", &S::regel, "Regel"), veld("vernietigd-op", &S::vernietigdOp, "Vernietigd op"),
                               veld("functie-een", &S::functieEen, "Voorgesteld door"), veld("functie-twee", &S::functieTwee, "Bekrachtigd door"),
                               veld("rijen", &S::rijen, "Rijen"), veld("gecontroleerd-op", &S::gecontroleerdOp, "Gecontroleerd op"),
                               veld("sporen", &S::sporen, "Sporen"));
    }
};
struct Vernietigingsregister {
    QList<Registerregel> rijen;
    QString volgende; ///< hand this to `na` for the next page; empty at the end
    static constexpr auto velden()
    {
        using S = Vernietigingsregister;
        return std::make_tuple(veld("rijen", &S::rijen, "Vernietigingen"), veld("volgende", &S::volgende, "Volgende"));
    }
};

/// The register of destruction, newest first, a page at a time.
struct VraagRegister {
    static constexpr VraagKop kop{"bewaring.register", "Wet art. 9", "Register van vernietiging", bewaarders, Kijkwijze::LeestToezicht};
    using Antwoord = Vernietigingsregister;
    QString na;
    int aantal = 50;
    static constexpr auto velden()
    {
        return std::make_tuple(veld("na", &VraagRegister::na, "Na"), veld("aantal", &VraagRegister::aantal, "Aantal"));
    }
    Uitkomst<Vernietigingsregister> stel(Context &context) const;
};

struct Certificaat {
    Stuk stuk;
    bool handtekeningenKloppen = false;
    static constexpr auto velden()
    {
        using S = Certificaat;
        return std::make_tuple(veld("stuk", &S::stuk, "Certificaat"), veld("handtekeningen-kloppen", &S::handtekeningenKloppen, "Handtekeningen kloppen"));
    }
};

/// The certificate of one destruction, as a paper; both signatures are verified while it is composed.
struct VraagCertificaat {
    static constexpr VraagKop kop{"bewaring.certificaat", "Wet art. 9", "Certificaat van vernietiging", bewaarders, Kijkwijze::LeestToezicht};
    using Antwoord = Certificaat;
    VernietigingId vernietiging;
    static constexpr auto velden()
    {
        return std::make_tuple(veld("vernietiging", &VraagCertificaat::vernietiging, "Vernietiging", Verplicht));
    }
    Uitkomst<Certificaat> stel(Context &context) const;
};

} // namespace weegkamer
