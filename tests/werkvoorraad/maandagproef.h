// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/steun/casusproef.h"

#include <QPushButton>

/// \file The work list of a Monday morning, for the tests of its page.
namespace weegkamer
{

/// Somebody owes this, by this day; a null day is none.
inline void leg(Kamer &k, DossierId dossier, const char *soort, const char *rol, const char *wat, const char *regel, const char *dag)
{
    casusSql(k, u"INSERT INTO plicht (dossier, soort, rol, omschrijving, regel, sinds, uiterlijk) VALUES (:d, :s, :r, :o, :g, '2026-02-20', :u)"_qs,
             {{":d", dossier.tekst()}, {":s", QLatin1String(soort)}, {":r", QLatin1String(rol)}, {":o", QString::fromUtf8(wat)}, {":g", QLatin1String(regel)},
              {":u", QString::fromLatin1(dag)}});
}

/// A Monday morning: something late, today, this week, later, without a day, and what three others owe.
struct Maandag {
    Huis huis;
    DossierId dossier;
    Maandag()
    {
        Kamer &k = huis.coordinator();
        dossier = maakCasus(k, {.naam = u"Wervelvoort"_qs});
        leg(k, dossier, "herstel-4", "casuscoordinator", "Onjuist gegeven laten herstellen door wie het inbracht", "B8b", "2026-02-27");
        leg(k, dossier, "vernietiging", "casuscoordinator", "Dossier vernietigen", "B16b", "2026-03-02");
        leg(k, dossier, "actie-7", "casuscoordinator", "Actie uit het plan bijwerken", "W5.3e", "2026-03-05");
        leg(k, dossier, "actie-8", "casuscoordinator", "Actie uit het plan bijwerken", "W5.3e", "2026-03-20");
        leg(k, dossier, "oordeel", "politie", "Oordeel geven over de aanmelding", "W5.3a", nullptr);
        leg(k, dossier, "oordeel", "openbaar-ministerie", "Oordeel geven over de aanmelding", "W5.3a", nullptr);
        leg(k, dossier, "informeren", "contactpunt", "Beslissen over informeren, voor de vernietiging", "K18", "2026-03-04");
    }
};

/// The button in sight whose text begins so; null when there is none.
inline QPushButton *knop(const QWidget &ouder, const QString &tekst)
{
    for (QPushButton *k : ouder.findChildren<QPushButton *>()) {
        if (k->text().startsWith(tekst) && !k->isHidden())
            return k;
    }
    return nullptr;
}

} // namespace weegkamer
