// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/inschrijving.h"
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
    Vernietigwijze wijze = Vernietigwijze::Vernietigen;
    QDate vernietigdOp;
    QString functieEen;
    QString functieTwee;
    qint64 rijen = 0;
    QDateTime gecontroleerdOp;
    std::optional<qint64> sporen;
    VerklaringId verklaring;
    QString verklaringsnummer;
    static constexpr auto velden()
    {
        using S = Registerregel;
        return std::make_tuple(veld("id", &S::id, "Id"), veld("nummer", &S::nummer, "Nummer"), veld("grond", &S::grond, "Grond"),
                               veld("regel", &S::regel, "Regel"), veld("wijze", &S::wijze, "Wijze"),
                               veld("vernietigd-op", &S::vernietigdOp, "Vernietigd op"), veld("functie-een", &S::functieEen, "Voorgesteld door"),
                               veld("functie-twee", &S::functieTwee, "Bekrachtigd door"), veld("rijen", &S::rijen, "Rijen"),
                               veld("gecontroleerd-op", &S::gecontroleerdOp, "Gecontroleerd op"), veld("sporen", &S::sporen, "Sporen"),
                               veld("verklaring", &S::verklaring, "Verklaring"), veld("verklaringsnummer", &S::verklaringsnummer, "Nummer van de verklaring"));
    }
};
struct Vernietigingsregister {
    QList<Registerregel> rijen;
    qint64 open = 0; ///< destructions that have no certificate yet
    QString volgende; ///< hand this to `na` for the next page; empty at the end
    static constexpr auto velden()
    {
        using S = Vernietigingsregister;
        return std::make_tuple(veld("rijen", &S::rijen, "Vernietigingen"), veld("open", &S::open, "Nog zonder verklaring"),
                               veld("volgende", &S::volgende, "Volgende"));
    }
};

enum class Registervolgorde { Nieuwste, Oudste };
const Keuzelijst &keuzesVan(Registervolgorde);

/// The register of destruction, newest or oldest first, a page at a time.
struct VraagRegister {
    static constexpr VraagKop kop{"bewaring.register", "Wet art. 9", "Register van vernietiging", bewaarders, Kijkwijze::LeestToezicht};
    using Antwoord = Vernietigingsregister;
    QString na{};
    int aantal = 50;
    Registervolgorde volgorde = Registervolgorde::Nieuwste;
    QString filter{}; ///< the beginning of a number: one page of at most 200
    static constexpr auto velden()
    {
        using S = VraagRegister;
        return std::make_tuple(veld("na", &S::na, "Na"), veld("aantal", &S::aantal, "Aantal"), veld("volgorde", &S::volgorde, "Volgorde"),
                               veld("filter", &S::filter, "Filter"));
    }
    Uitkomst<Vernietigingsregister> stel(Context &context) const;
};

struct OpenVernietigingen {
    qint64 aantal = 0;
    qint64 sporen = 0;
    static constexpr auto velden()
    {
        return std::make_tuple(veld("aantal", &OpenVernietigingen::aantal, "Aantal"), veld("sporen", &OpenVernietigingen::sporen, "Sporen"));
    }
};
/// How many destructions still wait for their certificate, for the sentence above the list.
struct VraagOpenVernietigingen {
    static constexpr VraagKop kop{"bewaring.open-vernietigingen", "Wet art. 9", "Nog af te ronden", bewaarders};
    using Antwoord = OpenVernietigingen;
    static constexpr auto velden() { return std::make_tuple(); }
    Uitkomst<OpenVernietigingen> stel(Context &context) const;
};

struct Certificaat {
    Stuk stuk;
    bool handtekeningenKloppen = false;
    VerklaringId verklaring; ///< none when the batch was not rounded off yet: then the paper says so
    QString nummer;
    QString bestand; ///< the signed file, as it is kept beside the paper
    static constexpr auto velden()
    {
        using S = Certificaat;
        return std::make_tuple(veld("stuk", &S::stuk, "Verklaring"), veld("handtekeningen-kloppen", &S::handtekeningenKloppen, "Handtekeningen kloppen"),
                               veld("verklaring", &S::verklaring, "Verklaring"), veld("nummer", &S::nummer, "Nummer"),
                               veld("bestand", &S::bestand, "Bestand"));
    }
};

/// The certificate of the batch to which a destruction belongs, as a paper and as the signed file; every signature is verified.
struct VraagCertificaat {
    static constexpr VraagKop kop{"bewaring.certificaat", "Wet art. 9", "Verklaring van vernietiging", bewaarders, Kijkwijze::LeestToezicht};
    using Antwoord = Certificaat;
    VernietigingId vernietiging;
    static constexpr auto velden()
    {
        return std::make_tuple(veld("vernietiging", &VraagCertificaat::vernietiging, "Vernietiging", Verplicht));
    }
    Uitkomst<Certificaat> stel(Context &context) const;
};

struct GetekendPapier {
    QString bestand;
    static constexpr auto velden() { return std::make_tuple(veld("bestand", &GetekendPapier::bestand, "Bestand")); }
};
/// The signed file with the digest of a PDF that was printed from the certificate, signed by who printed it: then a byte that differs
/// in the PDF shows too.
struct TekenPapier {
    static constexpr VraagKop kop{"bewaring.teken-papier", "Wet art. 9", "Bewaar de verklaring", bewaarders, Kijkwijze::LeestToezicht};
    using Antwoord = GetekendPapier;
    VerklaringId verklaring;
    QByteArray afdruk; ///< BLAKE2b of the PDF's bytes
    static constexpr auto velden()
    {
        return std::make_tuple(veld("verklaring", &TekenPapier::verklaring, "Verklaring", Verplicht), veld("afdruk", &TekenPapier::afdruk, "Afdruk", Verplicht));
    }
    Uitkomst<GetekendPapier> stel(Context &context) const;
};

} // namespace weegkamer
