// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/backup/backupmap.h"
#include "core/handeling/vraag.h"

/// \file What the kamer itself keeps of its back-ups: where they go, which were verified, when a restore was rehearsed.
namespace weegkamer
{

class Register;

/// Chooses where back-ups go and how many days they stay. They can't be turned off (W14.1), and never stay longer than thirty
/// days: what was destroyed has to go from there too (K3).
struct StelBackupIn {
    static constexpr HandelingKop kop{"backup.stel-in", "Wet art. 14(1)", "Kies de plaats van de back-ups",
                                      {Rol::Casuscoordinator, Rol::Burgemeester, Rol::Contactpunt}};
    QString map;
    int dagen = langsteBackupdagen;
    static constexpr auto velden()
    {
        using S = StelBackupIn;
        return std::make_tuple(veld("map", &S::map, "Map", Verplicht), veld("dagen", &S::dagen, "Hoeveel dagen een back-up blijft", Verplicht));
    }
    static QList<Regeltoets<StelBackupIn>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// What a check of a back-up with its key found; made by the program after it checked.
struct LegBackupcontroleVast {
    static constexpr HandelingKop kop{"backup.leg-controle-vast", "Wet art. 14(1)", "Leg de controle van een back-up vast", Rollen::alle()};
    QString kenmerk; ///< hex
    QDateTime gemaaktOp;
    QString door; ///< who made it
    bool goed = false;
    QString bevinding;
    static constexpr auto velden()
    {
        using S = LegBackupcontroleVast;
        return std::make_tuple(veld("kenmerk", &S::kenmerk, "Kenmerk", Verplicht), veld("gemaakt-op", &S::gemaaktOp, "Gemaakt op", Verplicht),
                               veld("door", &S::door, "Gemaakt door"), veld("goed", &S::goed, "Goed", Verplicht),
                               veld("bevinding", &S::bevinding, "Wat er mis is", Vrij, VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<LegBackupcontroleVast>> toetsen() { return {{"W14.1"}}; }
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// That a restore was rehearsed, and how it went.
struct LegHersteloefeningVast {
    static constexpr HandelingKop kop{"backup.leg-oefening-vast", "Wet art. 14(1)", "Leg een hersteloefening vast", Rollen::alle()};
    QDateTime backupVan;
    bool goed = false;
    QString bevinding;
    static constexpr auto velden()
    {
        using S = LegHersteloefeningVast;
        return std::make_tuple(veld("backup-van", &S::backupVan, "Back-up van", Verplicht), veld("goed", &S::goed, "Goed", Verplicht),
                               veld("bevinding", &S::bevinding, "Wat er mis is", Vrij, VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<LegHersteloefeningVast>> toetsen() { return {{"W14.1"}}; }
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

struct Controleregel {
    QString kenmerk; ///< hex, capitals
    QDateTime gecontroleerdOp;
    bool goed = false;
    QString bevinding;
    static constexpr auto velden()
    {
        using S = Controleregel;
        return std::make_tuple(veld("kenmerk", &S::kenmerk, "Kenmerk"), veld("gecontroleerd-op", &S::gecontroleerdOp, "Gecontroleerd op"),
                               veld("goed", &S::goed, "Goed"), veld("bevinding", &S::bevinding, "Wat er mis is"));
    }
};
struct Oefeningregel {
    QDateTime gedaanOp;
    QDateTime backupVan;
    QString door;
    bool goed = false;
    QString bevinding;
    static constexpr auto velden()
    {
        using S = Oefeningregel;
        return std::make_tuple(veld("gedaan-op", &S::gedaanOp, "Gedaan op"), veld("backup-van", &S::backupVan, "Back-up van"), veld("door", &S::door, "Door"),
                               veld("goed", &S::goed, "Goed"), veld("bevinding", &S::bevinding, "Wat er mis is"));
    }
};
struct Backupstand {
    QString map; ///< empty: not chosen
    int dagen = langsteBackupdagen;
    QDateTime gekozenOp;
    QDateTime kamerSinds; ///< when the kamer was made
    QList<Controleregel> controles;
    QList<Oefeningregel> oefeningen; ///< the last one, or none
    static constexpr auto velden()
    {
        using S = Backupstand;
        return std::make_tuple(veld("map", &S::map, "Map"), veld("dagen", &S::dagen, "Dagen"), veld("gekozen-op", &S::gekozenOp, "Gekozen op"),
                               veld("kamer-sinds", &S::kamerSinds, "Kamer sinds"),
                               veld("controles", &S::controles, "Controles"), veld("oefeningen", &S::oefeningen, "Laatste hersteloefening"));
    }
};

/// What the kamer knows of its back-ups. Which there are says the folder: see Kamerbackup.
struct VraagBackupstand {
    static constexpr VraagKop kop{"backup.stand", "Wet art. 14(1)", "Back-ups", Rollen::alle()};
    using Antwoord = Backupstand;
    static constexpr auto velden() { return std::make_tuple(); }
    Uitkomst<Backupstand> stel(Context &context) const;
};

void registreerBackup(Register &reg);

} // namespace weegkamer
