// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/aanmelding/beeld.h"
#include "core/aanmelding/melding.h"
#include "core/personen/deelnemer.h"
#include "core/personen/vergelijk.h"
#include "tests/steun/huis.h"
#include "tests/uitkomstproef.h"

/// \file What tests of aanmeldingen and persons share: a body, a betrokkene, an aanmelding and a fact that are right.
namespace weegkamer
{

/// The body of this kind that every new kamer knows.
inline DeelnemerId deelnemerVan(Kamer &kamer, Deelnemersoort soort)
{
    const auto lijst = kamer.vraag(VraagDeelnemers{});
    if (!lijst)
        qFatal("%s", qPrintable(waarom(lijst)));
    for (const Deelnemerregel &d : lijst->rijen) {
        if (d.soort == soort)
            return d.deelnemer;
    }
    qFatal("no such body");
}

inline Betrokkene iemand(const QString &naam = QStringLiteral("Berg"), const QString &geboren = QStringLiteral("1999-05-12"))
{
    return {.naam = naam, .voorvoegsel = QStringLiteral("van den"), .voornamen = QStringLiteral("Łukasz"), .geboortedatum = geboren,
            .gemeenteVerblijf = QStringLiteral("Voorbeeldstad")};
}

inline MeldAan aanmelding(Kamer &kamer, const Betrokkene &wie = iemand())
{
    MeldAan m;
    m.aanmelder = deelnemerVan(kamer, Deelnemersoort::Reclassering);
    m.ontvangenOp = {2026, 2, 27};
    m.gedraging = QStringLiteral("Verheerlijkt geweld in de buurtkamer.");
    m.betrokkene = wie;
    return m;
}

inline VoegFeitToe feit(DossierId dossier, const QString &omschrijving = QStringLiteral("Hij zei dat het anders moet."))
{
    VoegFeitToe f;
    f.dossier = dossier;
    f.omschrijving = omschrijving;
    f.datum = QStringLiteral("2026-02-20");
    f.bron = QStringLiteral("Gespreksverslag van de toezichthouder");
    f.rechtmatig = true;
    return f;
}

inline ToetsFeit toets(DossierId dossier, qint64 feit, Feittoets uitkomst = Feittoets::Geverifieerd)
{
    return {dossier, FeitId(feit), uitkomst, QStringLiteral("Nagevraagd bij wie het verslag schreef."), QStringLiteral("De toezichthouder")};
}

/// One value from the tables themselves, past the rights: to prove what is stored.
inline QString waarde(Huis &huis, const QString &sql)
{
    const auto w = huis.coordinator().database().waarde(sql);
    return w ? *w : waarom(w);
}

} // namespace weegkamer
