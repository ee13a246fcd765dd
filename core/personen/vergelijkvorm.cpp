// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/vouw.h"
#include "core/personen/gelijkenis.h"
#include "core/personen/naamklank.h"
#include "core/personen/persoon.h"

#include <algorithm>

namespace weegkamer
{
namespace
{
Naamvorm naamvormVan(const QString &naam, const QString &voornamen, bool andere)
{
    Naamvorm n;
    n.achternaam = naamvorm(naam);
    n.voornamen = naamvorm(voornamen);
    n.achternaamKlank = naamklank(n.achternaam);
    n.voornamenKlank = naamklank(n.voornamen);
    n.isAndereNaam = andere;
    return n;
}

Adresvorm adresvormVan(const QString &straat, const QString &huisnummer, const QString &postcode, const QString &plaats, bool vroeger)
{
    return {vouw(straat), vouw(huisnummer).remove(u' '), vouw(postcode).remove(u' '), vouw(plaats), vroeger};
}

Vergelijkvorm vormVan(const Persoon &persoon, bool metNamen, bool metAdressen)
{
    const Betrokkene &b = persoon.betrokkene;
    Vergelijkvorm uit{.geboren = b.geboortedatum, .bsn = b.bsn, .kvk = b.kvk};
    if (metNamen) {
        uit.namen.append(naamvormVan(b.naam, b.voornamen, false));
        for (const AndereNaamregel &a : persoon.andereNamen)
            uit.namen.append(naamvormVan(a.naam, a.voornamen, true));
    }
    if (metAdressen) {
        uit.adressen.append(adresvormVan(b.straat, b.huisnummer, b.postcode, b.plaats, false));
        for (const Adres &a : persoon.vroegereAdressen)
            uit.adressen.append(adresvormVan(a.straat, a.huisnummer, a.postcode, a.plaats, true));
    }
    return uit;
}

bool isLeeg(const Naamvorm &n)
{
    return n.achternaam.isEmpty() && n.voornamen.isEmpty();
}

bool isLeeg(const Adresvorm &a)
{
    return a.straat.isEmpty() && a.huisnummer.isEmpty() && a.postcode.isEmpty() && a.plaats.isEmpty();
}
} // namespace

Vergelijkvorm vergelijkvorm(const Persoon &persoon)
{
    return vormVan(persoon, true, true);
}

Vergelijkvorm vergelijkvormNaast(const Vergelijkvorm &gezocht, const Persoon &persoon)
{
    const auto leeg = [](const auto &vorm) { return isLeeg(vorm); };
    return vormVan(persoon, !std::all_of(gezocht.namen.begin(), gezocht.namen.end(), leeg), !std::all_of(gezocht.adressen.begin(), gezocht.adressen.end(), leeg));
}

QStringList herkensleutels(const Vergelijkvorm &vorm)
{
    QStringList uit;
    const auto voeg = [&uit](QStringView soort, const QString &waarde) {
        if (!waarde.isEmpty())
            uit.append(QString(soort + waarde));
    };
    for (const Naamvorm &n : vorm.namen) {
        const QString achter = n.achternaamKlank.size() > 1 ? n.achternaamKlank : n.achternaam;
        const QString voor = n.voornamenKlank.size() > 1 ? n.voornamenKlank : n.voornamen;
        voeg(u"n:", achter);
        voeg(u"n:", voor);
        if (!achter.isEmpty() && !voor.isEmpty()) {
            voeg(u"v:", QString(voor + u'|' + achter.front()));
            voeg(u"v:", QString(achter + u'|' + voor.front()));
        }
    }
    for (const Adresvorm &a : vorm.adressen) {
        if (!a.postcode.isEmpty() && !a.huisnummer.isEmpty())
            voeg(u"p:", QString(a.postcode + u'|' + a.huisnummer));
        QStringList woorden = a.straat.split(u' ', Qt::SkipEmptyParts);
        woorden.sort();
        if (!a.huisnummer.isEmpty() || woorden.size() > 1)
            voeg(u"s:", woorden.isEmpty() ? QString() : QString(woorden.join(u' ') + (woorden.size() > 1 ? QString() : QString(u'|' + a.huisnummer))));
    }
    voeg(u"g:", vorm.geboren);
    if (vorm.geboren.size() == 10)
        voeg(u"g:", QString(vorm.geboren.left(4) + vorm.geboren.mid(7, 3) + vorm.geboren.mid(4, 3)));
    voeg(u"b:", vorm.bsn);
    voeg(u"k:", vorm.kvk);
    uit.removeDuplicates();
    return uit;
}

} // namespace weegkamer
