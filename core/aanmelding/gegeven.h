// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/handeling.h"

/// \file What every datum that a deelnemer provides carries, in an aanmelding as in a casus: where it comes from, on what ground,
/// and whether it reveals something special. The rules about it are checked here, once.
namespace weegkamer
{

/// Where the supplier has it from (Besluit art. 6).
enum class Bronsoort { EigenWaarneming, EigenRegistratie, Derde, OpenbareBron };
const Keuzelijst &keuzesVan(Bronsoort);

/// Whether it says something of a special category (Wet art. 8, Besluit art. 10).
enum class Bijzonder {
    Geen,
    OnthultOok,  ///< behaviour or a statement that also reveals something special: citable, with its necessity
    AlsZodanig,  ///< says what somebody is or has: can never be cited
};
const Keuzelijst &keuzesVan(Bijzonder);

/// The ground on which the supplier processes it, as the supplier judges (B6a).
enum class Grond { AvgPubliekeTaak, Wpg, Wjsg, Anders };
const Keuzelijst &keuzesVan(Grond);

/// A datum's origin. Part of FeitInvoer and InbrengInvoer; its fields stand among theirs.
template <class S>
concept MetHerkomst = requires(const S &s) {
    { s.bronsoort } -> std::convertible_to<Bronsoort>;
    { s.bijzonder } -> std::convertible_to<Bijzonder>;
    { s.rechtmatig } -> std::convertible_to<bool>;
    { s.opVerzoek } -> std::convertible_to<bool>;
    { s.eigenTaak } -> std::convertible_to<QString>;
    { s.noodzaak } -> std::convertible_to<QString>;
};

namespace gegevendetail
{
Gelukt toetsRechtmatig(bool rechtmatig);
Gelukt toetsDerde(Bronsoort bronsoort, const QString &eigenTaak);
Gelukt toetsOpVerzoek(bool opVerzoek);
Gelukt toetsNoodzaak(Bijzonder bijzonder, const QString &noodzaak);
} // namespace gegevendetail

/// B6a: only what the supplier says it processes lawfully.
template <MetHerkomst S>
Gelukt isRechtmatig(const S &s, Context &)
{
    return gegevendetail::toetsRechtmatig(s.rechtmatig);
}
/// B6b: from a third party or a public source, only for an own task.
template <MetHerkomst S>
Gelukt heeftEigenTaak(const S &s, Context &)
{
    return gegevendetail::toetsDerde(s.bronsoort, s.eigenTaak);
}
/// B6c: never gathered from a third party at the request of the overleg.
template <MetHerkomst S>
Gelukt isNietOpVerzoek(const S &s, Context &)
{
    return gegevendetail::toetsOpVerzoek(s.opVerzoek);
}
/// W8: what reveals something special needs its necessity.
template <MetHerkomst S>
Gelukt isNoodzakelijk(const S &s, Context &)
{
    return gegevendetail::toetsNoodzaak(s.bijzonder, s.noodzaak);
}

} // namespace weegkamer
