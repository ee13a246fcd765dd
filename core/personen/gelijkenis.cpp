// SPDX-License-Identifier: EUPL-1.2
#include "core/personen/gelijkenis.h"

#include "core/personen/tekstafstand.h"

#include <algorithm>

namespace weegkamer
{
namespace
{
/// What a field adds when it agrees in full, and what it takes away when it differs. About the base-2 logarithm of how much more
/// often that happens within one person than between two (Fellegi and Sunter 1969), rounded by hand.
struct Gewicht {
    double gelijk;
    double anders;
};
constexpr Gewicht achternaamGewicht{7, -3.5};
constexpr Gewicht voornamenGewicht{5.5, -3};
constexpr Gewicht geboorteGewicht{9, -4};
constexpr Gewicht straatGewicht{5, -0.5};
constexpr Gewicht huisnummerGewicht{2.5, -0.3};
constexpr Gewicht postcodeGewicht{4.5, -0.4};
constexpr Gewicht plaatsGewicht{4, -0.4};
constexpr Gewicht nummerGewicht{25, -20}; ///< BSN or KvK: a slip of the pen does not pass the eleven-test
constexpr double omgewisseldKost = 1;     ///< surname and first names in each other's place
constexpr double zekerTeWeinig = 1.5;     ///< neither a date of birth nor an address on both sides: a name alone must be looked at

constexpr double lijktVeel = 0.92;
constexpr double lijkt = 0.85;
constexpr double lijktWat = 0.75;

/// How much of a name's weight counts at this similarity.
double trap(double mate, const Gewicht &g)
{
    if (mate >= 1)
        return g.gelijk;
    if (mate >= lijktVeel)
        return g.gelijk * 0.85;
    if (mate >= lijkt)
        return g.gelijk * 0.55;
    if (mate >= lijktWat)
        return g.gelijk * 0.15;
    return g.anders;
}

struct Deel {
    double gewicht = 0;
    double mate = -1; ///< similarity, 0 to 1; negative when one of the two is unknown
};

Deel vergelijkWoord(const QString &een, const QString &eenKlank, const QString &ander, const QString &anderKlank, const Gewicht &g)
{
    if (een.isEmpty() || ander.isEmpty())
        return {};
    double mate = jaroWinkler(een, ander);
    const bool klinktGelijk = eenKlank.size() >= 3 && eenKlank == anderKlank;
    // "Jan" and "Jan Pieter": all first names of one are among those of the other.
    if (mate < lijktVeel && (klinktGelijk || ((een.contains(u' ') || ander.contains(u' ')) && woordoverlap(een, ander) >= 1)))
        mate = lijktVeel;
    return {trap(mate, g), mate};
}

QString inWoorden(double mate, const QString &wat, bool meervoud)
{
    if (mate >= 1)
        return QString(u"zelfde "_qs + wat);
    if (mate >= lijkt)
        return QString(wat + (meervoud ? u" lijken erop"_qs : u" lijkt erop"_qs));
    return {};
}

void zeg(QStringList &redenen, const QString &reden)
{
    if (!reden.isEmpty())
        redenen.append(reden);
}

Gelijkenis vergelijkNaam(const Naamvorm &een, const Naamvorm &ander)
{
    Gelijkenis uit;
    if (een.voornamen.isEmpty() && ander.voornamen.isEmpty()) {
        // An organisation, or somebody with one name: that name carries all of the weight.
        const Gewicht heel{achternaamGewicht.gelijk + voornamenGewicht.gelijk, achternaamGewicht.anders + voornamenGewicht.anders};
        const Deel naam = vergelijkWoord(een.achternaam, een.achternaamKlank, ander.achternaam, ander.achternaamKlank, heel);
        uit.gewicht = naam.gewicht;
        zeg(uit.redenen, inWoorden(naam.mate, u"naam"_qs, false));
    } else {
        const Deel achter = vergelijkWoord(een.achternaam, een.achternaamKlank, ander.achternaam, ander.achternaamKlank, achternaamGewicht);
        const Deel voor = vergelijkWoord(een.voornamen, een.voornamenKlank, ander.voornamen, ander.voornamenKlank, voornamenGewicht);
        const Deel kruis = vergelijkWoord(een.achternaam, een.achternaamKlank, ander.voornamen, ander.voornamenKlank, achternaamGewicht);
        const Deel terug = vergelijkWoord(een.voornamen, een.voornamenKlank, ander.achternaam, ander.achternaamKlank, voornamenGewicht);
        const double omgewisseld = kruis.gewicht + terug.gewicht - omgewisseldKost;
        uit.gewicht = std::max(achter.gewicht + voor.gewicht, omgewisseld);
        if (omgewisseld > achter.gewicht + voor.gewicht && omgewisseld > 0) {
            uit.redenen.append(u"voor- en achternaam omgewisseld"_qs);
        } else if (achter.mate >= 1 && voor.mate >= 1) {
            uit.redenen.append(u"zelfde naam"_qs);
        } else {
            zeg(uit.redenen, inWoorden(achter.mate, u"achternaam"_qs, false));
            zeg(uit.redenen, inWoorden(voor.mate, u"voornamen"_qs, true));
        }
    }
    if ((een.isAndereNaam || ander.isAndereNaam) && !uit.redenen.isEmpty())
        uit.redenen.last() += u" (ook bekend als)"_qs;
    return uit;
}

bool zijnDagEnMaandOmgewisseld(const QString &een, const QString &ander)
{
    return een.left(4) == ander.left(4) && een.mid(5, 2) == ander.mid(8, 2) && een.mid(8, 2) == ander.mid(5, 2);
}

Gelijkenis vergelijkGeboorte(const QString &een, const QString &ander)
{
    constexpr qsizetype heel = 10;
    if (een.isEmpty() || ander.isEmpty())
        return {};
    const qsizetype bekend = std::min(een.size(), ander.size());
    if (bekend < heel) {
        if (een.left(bekend) != ander.left(bekend))
            return {-1, {}};
        return bekend == 4 ? Gelijkenis{3, {u"zelfde geboortejaar"_qs}} : Gelijkenis{6, {u"zelfde geboortejaar en -maand"_qs}};
    }
    if (een == ander)
        return {geboorteGewicht.gelijk, {u"zelfde geboortedatum"_qs}};
    if (zijnDagEnMaandOmgewisseld(een, ander))
        return {geboorteGewicht.gelijk * 0.8, {u"geboortedag en -maand omgewisseld"_qs}};
    const int afstand = bewerkafstand(QString(een).remove(u'-'), QString(ander).remove(u'-'));
    if (afstand == 1)
        return {geboorteGewicht.gelijk * 0.75, {u"geboortedatum scheelt één cijfer"_qs}};
    if (afstand == 2)
        return {geboorteGewicht.gelijk * 0.2, {}};
    return {geboorteGewicht.anders, {}};
}

double vergelijkStraat(const QString &een, const QString &ander)
{
    if (een.isEmpty() || ander.isEmpty())
        return 0;
    const double overlap = woordoverlap(een, ander);
    if (overlap >= 1 && een.count(u' ') >= 2)
        return straatGewicht.gelijk * 1.3;
    if (overlap >= 0.9)
        return straatGewicht.gelijk;
    if (overlap >= 0.65)
        return straatGewicht.gelijk * 0.75;
    return overlap >= 0.5 ? straatGewicht.gelijk * 0.25 : straatGewicht.anders;
}

double vergelijkTeken(const QString &een, const QString &ander, const Gewicht &g, double bijna)
{
    if (een.isEmpty() || ander.isEmpty())
        return 0;
    if (een == ander)
        return g.gelijk;
    return bewerkafstand(een, ander) == 1 ? g.gelijk * bijna : g.anders;
}

Gelijkenis vergelijkAdres(const Adresvorm &een, const Adresvorm &ander)
{
    const double straat = vergelijkStraat(een.straat, ander.straat);
    const double nummer = vergelijkTeken(een.huisnummer, ander.huisnummer, huisnummerGewicht, 0.3);
    const double postcode = vergelijkTeken(een.postcode, ander.postcode, postcodeGewicht, 0.6);
    const double plaats = een.plaats.isEmpty() || ander.plaats.isEmpty() ? 0 : trap(jaroWinkler(een.plaats, ander.plaats), plaatsGewicht);
    Gelijkenis uit{straat + nummer + postcode + plaats, {}};
    const bool zelfdeNummer = nummer == huisnummerGewicht.gelijk;
    const bool zelfdePostcode = postcode == postcodeGewicht.gelijk;
    QString wat;
    if (straat >= straatGewicht.gelijk * 0.75 && (zelfdeNummer || zelfdePostcode))
        wat = u"adres"_qs;
    else if (zelfdePostcode && zelfdeNummer)
        wat = u"postcode en huisnummer"_qs;
    else if (straat >= straatGewicht.gelijk * 0.75)
        wat = u"straat"_qs;
    else if (zelfdePostcode)
        wat = u"postcode"_qs;
    if (!wat.isEmpty())
        uit.redenen.append(een.isVroeger || ander.isVroeger ? QString(u"zelfde "_qs + wat + u" als vroeger"_qs) : QString(u"zelfde "_qs + wat));
    return uit;
}

bool isAdresBekend(const Vergelijkvorm &vorm)
{
    return std::any_of(vorm.adressen.begin(), vorm.adressen.end(), [](const Adresvorm &a) { return !a.straat.isEmpty() || !a.postcode.isEmpty(); });
}

/// The best of all pairs; nothing when either side has none.
template <class T, class F>
Gelijkenis beste(const QList<T> &een, const QList<T> &ander, F vergelijkEen)
{
    Gelijkenis hoogst;
    bool eerste = true;
    for (const T &a : een) {
        for (const T &b : ander) {
            Gelijkenis g = vergelijkEen(a, b);
            if (eerste || g.gewicht > hoogst.gewicht)
                hoogst = std::move(g);
            eerste = false;
        }
    }
    return hoogst;
}

Gelijkenis vergelijkNummer(const QString &een, const QString &ander, const QString &reden)
{
    if (een.isEmpty() || ander.isEmpty())
        return {};
    return een == ander ? Gelijkenis{nummerGewicht.gelijk, {reden}} : Gelijkenis{nummerGewicht.anders, {}};
}

} // namespace

bool Gelijkenis::kanDezelfdeZijn() const
{
    return gewicht >= gelijkenisdrempel;
}

Gelijkenis vergelijk(const Vergelijkvorm &een, const Vergelijkvorm &ander)
{
    const bool weinig = (een.geboren.isEmpty() || ander.geboren.isEmpty()) && !(isAdresBekend(een) && isAdresBekend(ander));
    Gelijkenis uit{weinig ? zekerTeWeinig : 0, {}};
    const auto tel = [&uit](const Gelijkenis &g) {
        uit.gewicht += g.gewicht;
        uit.redenen += g.redenen;
    };
    tel(vergelijkNummer(een.bsn, ander.bsn, u"zelfde burgerservicenummer"_qs));
    tel(vergelijkNummer(een.kvk, ander.kvk, u"zelfde KvK-nummer"_qs));
    tel(vergelijkGeboorte(een.geboren, ander.geboren));
    tel(beste(een.namen, ander.namen, vergelijkNaam));
    tel(beste(een.adressen, ander.adressen, vergelijkAdres));
    return uit;
}

} // namespace weegkamer
