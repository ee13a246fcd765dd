// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/velden.h"
#include "core/toegang/sleutelbos.h"

namespace weegkamer
{

/// A body that takes part, as the keyring knows it.
struct Bosdeelnemer {
    DeelnemerId deelnemer;
    QString naam;
    bool operator==(const Bosdeelnemer &) const = default;
    static constexpr auto velden()
    {
        return std::make_tuple(veld("deelnemer", &Bosdeelnemer::deelnemer, "Deelnemer"), veld("naam", &Bosdeelnemer::naam, "Naam"));
    }
};

/// What who manages accounts must know, and can't read in the database: in the keyring, sealed for who logged in. Brought up to date
/// at each log-in with a Dossier key.
struct Bosnotities {
    QList<Bosdeelnemer> deelnemers;
    QStringList bewaarders; ///< who keeps the three parts of the recovery key, as it was printed
    qint64 verlatenBij = 0; ///< the newest entry in the log when the last session ended; 0: never
    QString afdruk;         ///< what the file was like then: BLAKE2b in hexadecimal; empty when it could not be told
    bool operator==(const Bosnotities &) const = default;
    static constexpr auto velden()
    {
        using S = Bosnotities;
        return std::make_tuple(veld("deelnemers", &S::deelnemers, "Deelnemers"), veld("bewaarders", &S::bewaarders, "Bewaarders"),
                               veld("verlaten-bij", &S::verlatenBij, "Gesloten bij logregel"), veld("afdruk", &S::afdruk, "Afdruk van het bestand"));
    }
};

/// As the keyring keeps it.
QByteArray notitieBytes(const Bosnotities &notities);
/// Fails with Beschadigd.
Uitkomst<Bosnotities> notitiesVan(const Sleutelbos &bos, const Ontgrendeld &door);
/// `klokVerzet`: days by which an oefenkamer's clock was turned.
Gelukt schrijfNotities(Sleutelbos &bos, const Ontgrendeld &door, const Bosnotities &notities, qint64 klokVerzet);

} // namespace weegkamer
