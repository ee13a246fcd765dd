// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/toegang/sleutelbos.h"
#include "tests/uitkomstproef.h"

/// \file A keyring for tests, with the cheapest password work that the bounds allow.
namespace proefbos
{
using namespace weegkamer;

inline constexpr Afleiding goedkoop{.rondes = 1, .geheugenKiB = 8 * 1024};
inline const QDateTime nu({2026, 7, 1}, {12, 0, 0, 123}, Qt::UTC);

inline Geheim wachtwoord(const QString &tekst)
{
    return wachtwoordUit(QString(tekst));
}

/// The password of an account in a test keyring.
inline Geheim wachtwoordVan(const QString &naam)
{
    return wachtwoord(QStringLiteral("een lange zin voor ") + naam);
}

inline NieuwAccount account(qint64 id, const QString &naam, Rol rol,
                            Wachtwoordsoort soort = Wachtwoordsoort::Eigen)
{
    return {.id = AccountId(id), .naam = naam, .rol = rol, .wachtwoord = wachtwoordVan(naam), .soort = soort};
}

inline QByteArray kamerId(char c = 'k')
{
    return QByteArray(kamerIdLengte, c);
}

/// Coordinator 1 "Jansen", burgemeester 2 "De Boer", deelnemer 3 "Visser", beheerder 4 "Beheer".
struct Proef {
    Kamersleutels sleutels = Kamersleutels::nieuw();
    Herstelsleutel herstelsleutel = nieuweHerstelsleutel();
    Uitkomst<Sleutelbos> bos = maak(sleutels, herstelsleutel);

    static Uitkomst<Sleutelbos> maak(Kamersleutels &sleutels, const Herstelsleutel &herstelsleutel)
    {
        std::vector<NieuwAccount> lijst;
        lijst.push_back(account(1, QStringLiteral("Jansen"), Rol::Casuscoordinator));
        lijst.push_back(account(2, QStringLiteral("De Boer"), Rol::Burgemeester));
        lijst.push_back(account(3, QStringLiteral("Visser"), Rol::Deelnemer));
        lijst.push_back(account(4, QStringLiteral("Beheer"), Rol::Beheerder));
        PROBEER(sleutels.metHerstel(kamerId(), herstelsleutel));
        return Sleutelbos::maak(kamerId(), lijst, sleutels, goedkoop, nu);
    }
    Ontgrendeld in(const QString &naam) const { return bos->logIn(naam, wachtwoordVan(naam)).value(); }
};

/// Remembers what a password gave, so that a thousand log-ins cost one Argon2id.
inline Afleider metGeheugen()
{
    auto gezien = std::make_shared<std::map<QByteArray, Geheim>>();
    return [gezien](const Geheim &ww, const QByteArray &zout, const Afleiding &a) -> Uitkomst<Geheim> {
        const QByteArray sleutel = inhoud(ww).toByteArray() + '/' + zout + QByteArray::number(a.rondes) +
                                   '/' + QByteArray::number(a.geheugenKiB);
        auto it = gezien->find(sleutel);
        if (it == gezien->end()) {
            PROBEER_IN(Geheim uit, argon2id(ww, zout, a));
            it = gezien->emplace(sleutel, std::move(uit)).first;
        }
        return it->second.kopie();
    };
}

} // namespace proefbos
