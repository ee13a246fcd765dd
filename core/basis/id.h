// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <compare>

namespace weegkamer
{

/// A strong id: a CasusId can't be handed in where an ActieId is asked. 0 means "none". In JSON it is a string.
template <class Merk>
class Id
{
public:
    constexpr Id() = default;
    explicit constexpr Id(qint64 waarde) : m_waarde(waarde) {}
    constexpr qint64 waarde() const { return m_waarde; }
    constexpr bool isGeldig() const { return m_waarde > 0; }
    QString tekst() const { return isGeldig() ? QString::number(m_waarde) : QString(); }
    auto operator<=>(const Id &) const = default; // NOLINT(modernize-use-nullptr): a false finding of version 14

private:
    qint64 m_waarde = 0;
};

using DossierId = Id<struct DossierMerk>;
using BetrokkeneId = Id<struct BetrokkeneMerk>;
using AndereNaamId = Id<struct AndereNaamMerk>;
using FeitId = Id<struct FeitMerk>;
using WegingId = Id<struct WegingMerk>;
using DeelnemerId = Id<struct DeelnemerMerk>; ///< a body that takes part (Wet art. 3), not a person
using ActieId = Id<struct ActieMerk>;
using DoelId = Id<struct DoelMerk>;
using DocumentId = Id<struct DocumentMerk>;
using AccountId = Id<struct AccountMerk>;
using VoorstelId = Id<struct VoorstelMerk>;
using KoppelingId = Id<struct KoppelingMerk>;
using VernietigingId = Id<struct VernietigingMerk>; ///< a line in the register of destruction
using AanwijzingId = Id<struct AanwijzingMerk>; ///< a second person on paper (N8)
using ConceptId = Id<struct ConceptMerk>;

} // namespace weegkamer
