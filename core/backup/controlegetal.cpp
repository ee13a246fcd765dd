// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/controlegetal.h"

#include "core/basis/afdruk.h"

namespace weegkamer
{
namespace
{
static_assert(afdrukLengte == crypto_onetimeauth_KEYBYTES);

const unsigned char *ruw(const char *b) { return reinterpret_cast<const unsigned char *>(b); }
unsigned char *ruw(QByteArray &b) { return reinterpret_cast<unsigned char *>(b.data()); }
} // namespace

qsizetype controlegetalLengte(quint32 versie)
{
    return versie == 1 ? afdrukLengte : static_cast<qsizetype>(crypto_onetimeauth_BYTES);
}

Controlegetal::Controlegetal(quint32 versie, const QByteArray &begin) : m_versie(versie)
{
    if (versie == 1) {
        crypto_generichash_init(&m_blake, nullptr, 0, afdrukLengte);
        tel(begin.constData(), begin.size());
    } else {
        crypto_onetimeauth_init(&m_poly, ruw(afdruk(begin).constData()));
    }
}

void Controlegetal::tel(const char *bytes, qsizetype aantal)
{
    const auto hoeveel = static_cast<unsigned long long>(aantal);
    m_versie == 1 ? crypto_generichash_update(&m_blake, ruw(bytes), hoeveel) : crypto_onetimeauth_update(&m_poly, ruw(bytes), hoeveel);
}

QByteArray Controlegetal::getal()
{
    QByteArray uit(controlegetalLengte(m_versie), Qt::Uninitialized);
    m_versie == 1 ? crypto_generichash_final(&m_blake, ruw(uit), afdrukLengte) : crypto_onetimeauth_final(&m_poly, ruw(uit));
    return uit;
}

} // namespace weegkamer
