// SPDX-License-Identifier: EUPL-1.2
#include "core/toegang/handtekening.h"

#include <sodium.h>

namespace weegkamer
{
namespace
{
static_assert(tekenPubliekLengte == crypto_sign_PUBLICKEYBYTES && handtekeningLengte == crypto_sign_BYTES);

const unsigned char *octetten(QByteArrayView b)
{
    return reinterpret_cast<const unsigned char *>(b.data());
}
} // namespace

Tekenpaar nieuwTekenpaar()
{
    return tekenpaarUit(Geheim::willekeurig(crypto_sign_SEEDBYTES));
}

Tekenpaar tekenpaarUit(const Geheim &zaad)
{
    Q_ASSERT(zaad.grootte() == crypto_sign_SEEDBYTES);
    Tekenpaar paar{QByteArray(tekenPubliekLengte, '\0'), Geheim(crypto_sign_SECRETKEYBYTES)};
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(paar.publiek.data()), paar.geheim.data(),
                             zaad.data());
    return paar;
}

QByteArray teken(const Geheim &sleutel, QByteArrayView bytes)
{
    Q_ASSERT(sleutel.grootte() == crypto_sign_SECRETKEYBYTES);
    QByteArray uit(handtekeningLengte, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(uit.data()), nullptr, octetten(bytes),
                         static_cast<unsigned long long>(bytes.size()), sleutel.data());
    return uit;
}

bool klopt(QByteArrayView publiek, QByteArrayView bytes, QByteArrayView handtekening)
{
    maakCryptografieKlaar();
    if (publiek.size() % tekenPubliekLengte != 0 || handtekening.size() != handtekeningLengte)
        return false;
    for (qsizetype i = 0; i < publiek.size(); i += tekenPubliekLengte) {
        if (crypto_sign_verify_detached(octetten(handtekening), octetten(bytes),
                                        static_cast<unsigned long long>(bytes.size()),
                                        octetten(publiek.sliced(i, tekenPubliekLengte))) == 0)
            return true;
    }
    return false;
}

} // namespace weegkamer
