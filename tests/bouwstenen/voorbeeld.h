// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/velden.h"

/// \file Described structs with a field of every kind, for the tests of the form.
namespace weegkamer::voorbeeld
{
enum class Kleur { Rood, Blauw };
inline const Keuzelijst &keuzesVan(Kleur)
{
    static const Keuzelijst lijst{{u"rood"_qs, u"Rood"_qs}, {u"blauw"_qs, u"Blauw"_qs}};
    return lijst;
}
enum class Herkomst { Politie, Om, School, Zorg, Inwoner };
inline const Keuzelijst &keuzesVan(Herkomst)
{
    static const Keuzelijst lijst{{u"politie"_qs, u"Politie"_qs},
                                  {u"om"_qs, u"Openbaar Ministerie"_qs},
                                  {u"school"_qs, u"School"_qs},
                                  {u"zorg"_qs, u"Zorg"_qs},
                                  {u"inwoner"_qs, u"Inwoner"_qs}};
    return lijst;
}

struct Feit {
    QDate datum;
    QString omschrijving;
    DeelnemerId bron;
    static constexpr auto velden()
    {
        return std::make_tuple(
            veld("datum", &Feit::datum, "Datum", Verplicht),
            veld("omschrijving", &Feit::omschrijving, "Omschrijving", Verplicht, VeldSoort::LangeTekst),
            veld("bron", &Feit::bron, "Bron"));
    }
};

struct Adres {
    QString postcode;
    static constexpr auto velden()
    {
        return std::make_tuple(veld("postcode", &Adres::postcode, "Postcode", Vrij, VeldSoort::Postcode));
    }
};

struct Alles {
    DossierId dossier;
    QString naam;
    QString reden;
    QDate geboren;
    QDateTime moment;
    qint64 aantal = 0;
    std::optional<bool> minderjarig;
    bool gehoord = false;
    Kleur kleur = Kleur::Rood;
    Herkomst herkomst = Herkomst::Politie;
    QString bsn;
    QByteArray bestand;
    QList<Kleur> kleuren;
    QList<FeitId> feitIds;
    QList<Feit> feiten;
    std::optional<Adres> adres;
    static constexpr auto velden()
    {
        return std::make_tuple(
            veld("dossier", &Alles::dossier, "Dossier", Verplicht),
            veld("naam", &Alles::naam, "Naam", Verplicht),
            veld("reden", &Alles::reden, "Reden", Verplicht, VeldSoort::LangeTekst),
            veld("geboren", &Alles::geboren, "Geboren op"), veld("moment", &Alles::moment, "Tijdstip"),
            veld("aantal", &Alles::aantal, "Aantal"), veld("minderjarig", &Alles::minderjarig, "Minderjarig"),
            veld("gehoord", &Alles::gehoord, "Gehoord", Verplicht),
            veld("kleur", &Alles::kleur, "Kleur", Verplicht),
            veld("herkomst", &Alles::herkomst, "Herkomst", Verplicht),
            veld("bsn", &Alles::bsn, "Burgerservicenummer", Vrij, VeldSoort::Bsn),
            veld("bestand", &Alles::bestand, "Bijlage"), veld("kleuren", &Alles::kleuren, "Kleuren"),
            veld("feit-ids", &Alles::feitIds, "Feiten waar het om gaat"),
            veld("feiten", &Alles::feiten, "Feit"), veld("adres", &Alles::adres, "Adres"));
    }
};
} // namespace weegkamer::voorbeeld
