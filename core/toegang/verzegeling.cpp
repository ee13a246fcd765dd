// SPDX-License-Identifier: EUPL-1.2
#include "core/toegang/verzegeling.h"

#include <sodium.h>

namespace weegkamer
{
namespace
{
static_assert(sleutelLengte == crypto_aead_xchacha20poly1305_ietf_KEYBYTES &&
              sleutelLengte == crypto_box_PUBLICKEYBYTES && sleutelLengte == crypto_box_SECRETKEYBYTES &&
              sleutelLengte == crypto_box_SEEDBYTES);

constexpr char versie = 1;
constexpr qsizetype noncelengte = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype sleutelopslag = 1 + noncelengte + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype doosopslag = 1 + crypto_box_SEALBYTES;

const unsigned char *octetten(QByteArrayView b)
{
    return reinterpret_cast<const unsigned char *>(b.data());
}

unsigned char *octetten(QByteArray &b)
{
    return reinterpret_cast<unsigned char *>(b.data());
}

tl::unexpected<Fout> past(bool lengteKan)
{
    return lengteKan ? fout(FoutSoort::Beschadigd, QStringLiteral("seal does not open"))
                     : fout(FoutSoort::Machine, QStringLiteral("key of a wrong length"));
}

Gelukt toetsVersie(QByteArrayView verzegeld, qsizetype opslag)
{
    if (verzegeld.size() < opslag)
        return fout(FoutSoort::Beschadigd, QStringLiteral("seal is too short"));
    if (verzegeld.front() > versie)
        return fout(FoutSoort::NieuwereVersie, QStringLiteral("version of seal"));
    if (verzegeld.front() != versie)
        return fout(FoutSoort::Beschadigd, QStringLiteral("version of seal"));
    return {};
}

/// The version is authenticated along with what the caller names.
QByteArray metVersie(QByteArrayView bij)
{
    return QByteArray(1, versie).append(bij.data(), bij.size());
}

Gelukt openMetSleutelIn(unsigned char *uit, const Geheim &sleutel, QByteArrayView verzegeld,
                        QByteArrayView bij)
{
    const QByteArray erbij = metVersie(bij);
    const QByteArrayView cijfer = verzegeld.sliced(1 + noncelengte);
    const bool lengteKan = sleutel.grootte() == sleutelLengte;
    if (!lengteKan ||
        crypto_aead_xchacha20poly1305_ietf_decrypt(
            uit, nullptr, nullptr, octetten(cijfer), static_cast<unsigned long long>(cijfer.size()),
            octetten(QByteArrayView(erbij)), static_cast<unsigned long long>(erbij.size()),
            octetten(verzegeld.sliced(1)), sleutel.data()) != 0)
        return past(lengteKan);
    return {};
}

Gelukt openDoosIn(unsigned char *uit, const Geheim &geheim, QByteArrayView publiek, QByteArrayView verzegeld)
{
    const QByteArrayView cijfer = verzegeld.sliced(1);
    const bool lengteKan = geheim.grootte() == sleutelLengte && publiek.size() == sleutelLengte;
    if (!lengteKan ||
        crypto_box_seal_open(uit, octetten(cijfer), static_cast<unsigned long long>(cijfer.size()),
                             octetten(publiek), geheim.data()) != 0)
        return past(lengteKan);
    return {};
}
} // namespace

Doos nieuweDoos()
{
    return doosUit(Geheim::willekeurig(crypto_box_SEEDBYTES));
}

Doos doosUit(const Geheim &zaad)
{
    Q_ASSERT(zaad.grootte() == crypto_box_SEEDBYTES);
    Doos doos{QByteArray(sleutelLengte, '\0'), Geheim(crypto_box_SECRETKEYBYTES)};
    crypto_box_seed_keypair(octetten(doos.publiek), doos.geheim.data(), zaad.data());
    return doos;
}

Uitkomst<QByteArray> verzegelMetSleutel(const Geheim &sleutel, QByteArrayView plat, QByteArrayView bij)
{
    if (sleutel.grootte() != sleutelLengte)
        return past(false);
    const QByteArray erbij = metVersie(bij);
    QByteArray uit(plat.size() + sleutelopslag, Qt::Uninitialized);
    uit[0] = versie;
    unsigned char *nonce = octetten(uit) + 1;
    randombytes_buf(nonce, noncelengte);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        nonce + noncelengte, nullptr, octetten(plat), static_cast<unsigned long long>(plat.size()),
        octetten(QByteArrayView(erbij)), static_cast<unsigned long long>(erbij.size()), nullptr, nonce,
        sleutel.data());
    return uit;
}

Uitkomst<QByteArray> openMetSleutel(const Geheim &sleutel, QByteArrayView verzegeld, QByteArrayView bij)
{
    PROBEER(toetsVersie(verzegeld, sleutelopslag));
    QByteArray uit(verzegeld.size() - sleutelopslag, Qt::Uninitialized);
    PROBEER(openMetSleutelIn(octetten(uit), sleutel, verzegeld, bij));
    return uit;
}

Uitkomst<Geheim> openGeheimMetSleutel(const Geheim &sleutel, QByteArrayView verzegeld, QByteArrayView bij)
{
    PROBEER(toetsVersie(verzegeld, sleutelopslag));
    Geheim uit(static_cast<std::size_t>(verzegeld.size() - sleutelopslag));
    PROBEER(openMetSleutelIn(uit.data(), sleutel, verzegeld, bij));
    return uit;
}

Uitkomst<QByteArray> verzegelVoor(QByteArrayView publiek, QByteArrayView plat)
{
    maakCryptografieKlaar();
    if (publiek.size() != sleutelLengte)
        return past(false);
    QByteArray uit(plat.size() + doosopslag, Qt::Uninitialized);
    uit[0] = versie;
    // Refused for a point of small order, with which there is no secret.
    if (crypto_box_seal(octetten(uit) + 1, octetten(plat), static_cast<unsigned long long>(plat.size()),
                        octetten(publiek)) != 0)
        return past(false);
    return uit;
}

Uitkomst<QByteArray> openDoos(const Geheim &geheim, QByteArrayView publiek, QByteArrayView verzegeld)
{
    PROBEER(toetsVersie(verzegeld, doosopslag));
    QByteArray uit(verzegeld.size() - doosopslag, Qt::Uninitialized);
    PROBEER(openDoosIn(octetten(uit), geheim, publiek, verzegeld));
    return uit;
}

Uitkomst<Geheim> openDoosGeheim(const Geheim &geheim, QByteArrayView publiek, QByteArrayView verzegeld)
{
    PROBEER(toetsVersie(verzegeld, doosopslag));
    Geheim uit(static_cast<std::size_t>(verzegeld.size() - doosopslag));
    PROBEER(openDoosIn(uit.data(), geheim, publiek, verzegeld));
    return uit;
}

} // namespace weegkamer
