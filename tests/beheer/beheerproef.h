// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/beheer/accountvragen.h"
#include "core/beheer/tweepersonen.h"
#include "core/kamer/sleutelbeheer.h"
#include "tests/steun/huis.h"

/// \file What tests of accounts share.
namespace weegkamer
{

/// An authorisation with nothing against it, for the role. The bodies of a new kamer are numbered from 1: burgemeester, politie,
/// Openbaar Ministerie, reclassering.
inline Machtiging goedeMachtiging(Rol rol)
{
    Machtiging m{.grond = Toegangsgrond::Overleg, .functie = u"medewerker"_qs, .deelnemer = DeelnemerId(2), .werkgever = {},
                 .screening = Screeningsoort::Vog, .afgever = u"Justis"_qs, .afgegevenOp = QDate(2026, 1, 15), .gecontroleerdDoor = u"P. Ersoneel"_qs};
    if (rol == Rol::Auditor || rol == Rol::Beheerder || rol == Rol::Fg) {
        m.grond = rol == Rol::Auditor ? Toegangsgrond::Audit : rol == Rol::Fg ? Toegangsgrond::Fg : Toegangsgrond::Ict;
        m.deelnemer = {};
        m.werkgever = u"Bureau Buiten"_qs;
        m.onafhankelijk = rol == Rol::Auditor;
    }
    return m;
}

inline MaakAccount nieuwAccount(const QString &naam = u"Nieuw"_qs, Rol rol = Rol::Politie)
{
    return {.naam = naam, .rol = rol, .machtiging = goedeMachtiging(rol)};
}

inline const QString nieuwWachtwoord = u"een zin die ik zelf heb bedacht"_qs;

/// The row of an account in the list.
inline Accountregel regelVan(Kamer &kamer, const QString &naam)
{
    const auto lijst = kamer.vraag(VraagAccounts{.ookVervallen = true});
    if (!lijst)
        qFatal("%s", qPrintable(waarom(lijst)));
    for (const Accountregel &r : lijst->rijen) {
        if (r.naam == naam)
            return r;
    }
    return {};
}

/// Logs in with the opening code and chooses a password of one's own.
inline Gelukt kiesWachtwoord(Huis &huis, const QString &naam, const QString &code, const QString &wachtwoord = nieuwWachtwoord)
{
    huis.logUit();
    PROBEER_IN(const auto kamer, Kamer::open(huis.pad(), naam, huisgeheim(code), huis.klok));
    return Sleutelbeheer(*kamer).wijzigWachtwoord(huisgeheim(code), huisgeheim(wachtwoord));
}

} // namespace weegkamer
