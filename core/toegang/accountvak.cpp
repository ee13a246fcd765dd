// SPDX-License-Identifier: EUPL-1.2
#include "core/toegang/accountvak.h"

#include <algorithm>

namespace weegkamer
{
namespace
{
constexpr qsizetype langsteNaam = 200;

Gelukt toetsNaam(const Generatie &g, const QString &naam)
{
    const QString veld = QStringLiteral("naam");
    if (naam.trimmed().isEmpty())
        return veldFout(veld, QStringLiteral("Vul een naam in om mee in te loggen."));
    if (naam.size() > langsteNaam)
        return veldFout(veld, QStringLiteral("Deze naam is te lang. Gebruik hoogstens 200 tekens."));
    // Joiners belong to some scripts; what turns the direction of writing makes one name look like another.
    const auto isOnzichtbaar = [](QChar c) {
        return c.category() == QChar::Other_Control ||
               (c.category() == QChar::Other_Format && c != QChar(0x200c) && c != QChar(0x200d));
    };
    if (std::any_of(naam.begin(), naam.end(), isOnzichtbaar))
        return veldFout(
            veld, QStringLiteral("In deze naam staat een teken dat u niet kunt zien. Typ de naam opnieuw."));
    const QString gezocht = vergelijkbareNaam(naam.trimmed());
    for (const Sleutelvak &vak : g.vakken) {
        if (vergelijkbareNaam(vak.naam) == gezocht)
            return veldFout(
                veld,
                vak.vervallen
                    ? QStringLiteral("Deze naam is van een account dat is vervallen. Kies een andere naam.")
                    : QStringLiteral("Deze naam is al in gebruik. Kies een andere naam."));
    }
    return {};
}

template <class F>
bool isErEen(const Generatie &g, F &&test)
{
    return std::any_of(g.vakken.begin(), g.vakken.end(),
                       [&](const Sleutelvak &v) { return !v.vervallen && test(v); });
}
} // namespace

Gelukt toetsNieuw(const Generatie &g, const NieuwAccount &nieuw)
{
    PROBEER(toetsNaam(g, nieuw.naam));
    PROBEER(toetsWachtwoord(nieuw.wachtwoord));
    const bool bestaat = std::any_of(g.vakken.begin(), g.vakken.end(),
                                     [&](const Sleutelvak &v) { return v.account == nieuw.id; });
    if (!nieuw.id.isGeldig() || bestaat)
        return veldFout(QStringLiteral("account"), QStringLiteral("Dit accountnummer is al in gebruik."));
    return {};
}

Uitkomst<Sleutelvak> maakVak(const Generatie &g, const NieuwAccount &nieuw, const Sleutelparen &paren,
                             const Sleutelring &ring)
{
    Sleutelvak vak{
        .account = nieuw.id, .naam = nieuw.naam.trimmed(), .rol = nieuw.rol, .wachtwoord = nieuw.soort};
    PROBEER(sluitVak(g, vak, paren, nieuw.wachtwoord));
    if (!nieuw.machtiging.isEmpty())
        vak.machtiging = sluitBeheer(ring.at(Sleutelsoort::Beheer), g.kamerId, vak.account, nieuw.machtiging);
    PROBEER(verzegelIn(vak.verzegeld, vak.doosPubliek, ring, teVerlenen(vak)));
    return vak;
}

Sleutels teVerlenen(const Sleutelvak &vak)
{
    return vak.wachtwoord == Wachtwoordsoort::Tijdelijk ? Sleutels{Sleutelsoort::Beheer}
                                                        : sleutelsVan(vak.rol);
}

Journaalregel regelOver(const Sleutelvak &vak, Journaalsoort soort, AccountId door, const QDateTime &nu)
{
    return {.tijd = nu,
            .door = door,
            .soort = soort,
            .betreft = vak.account,
            .naam = vak.naam,
            .rol = vak.rol,
            .vakafdruk = vak.publiekeAfdruk()};
}

AccountInfo infoVan(const Sleutelvak &vak)
{
    AccountInfo info{.id = vak.account,
                     .naam = vak.naam,
                     .rol = vak.rol,
                     .vervallen = vak.vervallen,
                     .wachtwoord = vak.wachtwoord,
                     .sleutelbestand = vak.sleutelbestand,
                     .heeftMachtiging = !vak.machtiging.isEmpty(),
                     .doosPubliek = vak.doosPubliek,
                     .tekenSleutels = QList{vak.tekenPubliek} + vak.eerderePublieke};
    for (const Sleutelsoort soort : sleutelsVan(vak.rol).lijst()) {
        if (!vak.vervallen && !vak.verzegeld.contains(soort))
            info.ontbreekt = info.ontbreekt | Sleutels{soort};
    }
    return info;
}

Sleutelvak *zoekVak(Generatie &g, AccountId account)
{
    const auto it = std::find_if(g.vakken.begin(), g.vakken.end(),
                                 [&](const Sleutelvak &v) { return v.account == account && !v.vervallen; });
    return it == g.vakken.end() ? nullptr : &*it;
}

Gelukt toetsNietDeLaatste(const Generatie &voor, const Generatie &na)
{
    const auto isBeheerder = [](const Sleutelvak &v) { return v.rol == Rol::Beheerder; };
    if (isErEen(voor, isBeheerder) && !isErEen(na, isBeheerder))
        return veldFout(QStringLiteral("account"),
                        QStringLiteral("Dit is de laatste beheerder. Voeg eerst een andere beheerder toe."));
    // What nobody holds any more nobody can give: then only the recovery key is left.
    for (const Sleutelsoort soort : {Sleutelsoort::Dossier, Sleutelsoort::Herken, Sleutelsoort::Afscherm}) {
        const auto heeft = [&](const Sleutelvak &v) { return v.verzegeld.contains(soort); };
        if (isErEen(voor, heeft) && !isErEen(na, heeft))
            return veldFout(QStringLiteral("account"),
                            soort == Sleutelsoort::Dossier
                                ? QStringLiteral("Dit is het laatste account dat de dossiers kan openen. "
                                                 "Geef eerst een ander account de sleutels.")
                                : QStringLiteral("Dit is het laatste account met alle sleutels van de kamer. "
                                                 "Geef die eerst aan een ander account."));
    }
    return {};
}

} // namespace weegkamer
