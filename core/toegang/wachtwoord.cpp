// SPDX-License-Identifier: EUPL-1.2
#include "core/toegang/wachtwoord.h"

#include <set>
#include <sodium.h>

namespace weegkamer
{

bool Afleiding::isBinnenGrenzen() const
{
    return rondes >= 1 && rondes <= 10 && geheugenKiB >= 8 * 1024 && geheugenKiB <= 1024 * 1024;
}

Geheim wachtwoordUit(QString &&tekst)
{
    QString genormaliseerd = tekst.normalized(QString::NormalizationForm_C);
    Geheim uit = Geheim::uit(genormaliseerd.toUtf8());
    for (QString *t : {&tekst, &genormaliseerd})
        sodium_memzero(t->data(), static_cast<std::size_t>(t->size()) * sizeof(QChar));
    tekst.clear();
    return uit;
}

Gelukt toetsWachtwoord(const Geheim &wachtwoord)
{
    int tekens = 0;
    std::set<unsigned char> verschillend;
    for (const unsigned char c : wachtwoord.bytes()) {
        tekens += (c & 0xc0) != 0x80; // not the second or later byte of a character
        verschillend.insert(c);
    }
    if (tekens < kortsteWachtwoord)
        return veldFout(QStringLiteral("wachtwoord"),
                        QStringLiteral("Kies een wachtwoord van minstens 15 tekens. Een hele zin mag ook."));
    if (wachtwoord.grootte() > langsteWachtwoord)
        return veldFout(QStringLiteral("wachtwoord"),
                        QStringLiteral("Dit wachtwoord is te lang. Kies een korter wachtwoord."));
    if (verschillend.size() < 5)
        return veldFout(
            QStringLiteral("wachtwoord"),
            QStringLiteral("Dit wachtwoord is te makkelijk te raden. Gebruik meer verschillende tekens."));
    return {};
}

Uitkomst<Geheim> argon2id(const Geheim &wachtwoord, const QByteArray &zout, const Afleiding &afleiding)
{
    static_assert(zoutLengte == crypto_pwhash_SALTBYTES);
    maakCryptografieKlaar();
    if (zout.size() != zoutLengte || !afleiding.isBinnenGrenzen())
        return fout(FoutSoort::Beschadigd, QStringLiteral("Argon2id parameters out of bounds"));
    Geheim sleutel(32);
    // An empty password has no bytes at all, and libsodium wants a place even for none.
    const char *bytes = wachtwoord.isLeeg() ? "" : reinterpret_cast<const char *>(wachtwoord.data());
    if (crypto_pwhash(sleutel.data(), sleutel.grootte(), bytes, wachtwoord.grootte(), reinterpret_cast<const unsigned char *>(zout.constData()),
                      afleiding.rondes, static_cast<std::size_t>(afleiding.geheugenKiB) * 1024,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return foutMet(FoutSoort::Machine,
                       QStringLiteral("Er is te weinig geheugen vrij om in te loggen. Sluit andere "
                                      "programma's en probeer het opnieuw."),
                       QStringLiteral("Argon2id with %1 KiB").arg(afleiding.geheugenKiB));
    return sleutel;
}

} // namespace weegkamer
