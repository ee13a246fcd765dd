// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/afdruk.h"

#include <cstring>
#include <sodium.h>

namespace weegkamer
{
namespace
{
static_assert(afdrukLengte == crypto_generichash_BYTES);

void blake2b(unsigned char *uit, QByteArrayView in, const Geheim *sleutel)
{
    maakCryptografieKlaar();
    crypto_generichash(uit, afdrukLengte, reinterpret_cast<const unsigned char *>(in.data()),
                       static_cast<unsigned long long>(in.size()), sleutel ? sleutel->data() : nullptr,
                       sleutel ? sleutel->grootte() : 0);
}
} // namespace

QByteArray afdruk(QByteArrayView bytes)
{
    QByteArray uit(afdrukLengte, Qt::Uninitialized);
    blake2b(reinterpret_cast<unsigned char *>(uit.data()), bytes, nullptr);
    return uit;
}

QByteArray afdrukMet(const Geheim &sleutel, QByteArrayView bytes)
{
    Q_ASSERT(sleutel.grootte() == crypto_generichash_KEYBYTES);
    QByteArray uit(afdrukLengte, Qt::Uninitialized);
    blake2b(reinterpret_cast<unsigned char *>(uit.data()), bytes, &sleutel);
    return uit;
}

bool isAfdrukMet(const Geheim &sleutel, QByteArrayView bytes, QByteArrayView verwacht)
{
    const QByteArray echt = afdrukMet(sleutel, bytes);
    return verwacht.size() == echt.size() &&
           sodium_memcmp(echt.constData(), verwacht.data(), afdrukLengte) == 0;
}

Geheim deelsleutel(const Geheim &sleutel, const char *doel)
{
    Q_ASSERT(sleutel.grootte() == crypto_generichash_KEYBYTES);
    Geheim uit(afdrukLengte);
    blake2b(uit.data(), QByteArrayView(doel, static_cast<qsizetype>(std::strlen(doel))), &sleutel);
    return uit;
}

} // namespace weegkamer
