// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/vraag.h"

/// \file Recognising shielded persons. The identity part of an envelope names every betrokkene of the dossier, sealed under the
/// Herken key; it is compared in memory only. There is no index of names, and no hash of one.
namespace weegkamer
{

/// What somebody is recognised by. Never religion, ethnicity, nationality, health or political conviction (regels 6.7).
struct Persoonskenmerk {
    QString naam;
    QString voornamen;
    QString geboortedatum; ///< may be known in part
    QString bsn;
    static constexpr auto velden()
    {
        using S = Persoonskenmerk;
        return std::make_tuple(veld("naam", &S::naam, "Naam"), veld("voornamen", &S::voornamen, "Voornamen"),
                               veld("geboortedatum", &S::geboortedatum, "Geboortedatum", Vrij, VeldSoort::Deeldatum), veld("bsn", &S::bsn, "Burgerservicenummer"));
    }
};

/// The identity part of a dossier that is about to be closed. Fails with GeenRecht when this log-in lacks the Herken key.
Uitkomst<QByteArray> verzegelIdentiteit(Context &context, const Dossierkop &dossier);

/// Why two descriptions may be of one person: short Dutch phrases; empty when nothing says so.
QStringList gelijkenis(const Persoonskenmerk &een, const Persoonskenmerk &ander);

struct Herkenning {
    DossierId dossier;
    QString nummer;
    QStringList redenen;
    QString advies;
    static constexpr auto velden()
    {
        using S = Herkenning;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier"), veld("nummer", &S::nummer, "Nummer"),
                               veld("redenen", &S::redenen, "Waarom"), veld("advies", &S::advies, "Wat nu"));
    }
};
struct Herkenningen {
    QList<Herkenning> rijen;
    static constexpr auto velden() { return std::make_tuple(veld("rijen", &Herkenningen::rijen, "Herkend")); }
};

/// Whether the person of an aanmelding is known from a shielded dossier: numbers and reasons, nothing else. Logged with the number
/// of hits. What is past its last day no longer takes part (W9b).
struct Herken {
    static constexpr VraagKop kop{"bewaring.herken", "Wet art. 6(3)", "Zoek in afgeschermde dossiers",
                                  {Rol::Casuscoordinator, Rol::Burgemeester, Rol::Politie, Rol::OpenbaarMinisterie, Rol::Contactpunt},
                                  Kijkwijze::Zoekt};
    using Antwoord = Herkenningen;
    QString naam;
    QString voornamen;
    QString geboortedatum; ///< may be known in part
    QString bsn;
    static constexpr auto velden()
    {
        using S = Herken;
        return std::make_tuple(veld("naam", &S::naam, "Naam"), veld("voornamen", &S::voornamen, "Voornamen"),
                               veld("geboortedatum", &S::geboortedatum, "Geboortedatum", Vrij, VeldSoort::Deeldatum),
                               veld("bsn", &S::bsn, "Burgerservicenummer", Vrij, VeldSoort::Bsn));
    }
    Uitkomst<Herkenningen> stel(Context &context) const;
};

} // namespace weegkamer
