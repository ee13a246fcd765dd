// SPDX-License-Identifier: EUPL-1.2
#include "core/opslag/bestandafdruk.h"

#include "core/basis/afdruk.h"

#include <QFile>
#include <sodium.h>

namespace weegkamer
{
namespace
{
constexpr qint64 stuk = qint64(1024) * 1024;
} // namespace

Uitkomst<QByteArray> bestandafdruk(const QString &pad)
{
    QFile f(pad);
    if (!f.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fout(FoutSoort::Machine, f.errorString());
    if (f.size() > hoogstensAfgedrukt)
        return QByteArray();
    crypto_generichash_state stand;
    crypto_generichash_init(&stand, nullptr, 0, afdrukLengte);
    QByteArray buffer(stuk, Qt::Uninitialized);
    for (;;) {
        const qint64 n = f.read(buffer.data(), buffer.size());
        if (n < 0)
            return fout(FoutSoort::Machine, f.errorString());
        if (n == 0)
            break;
        crypto_generichash_update(&stand, reinterpret_cast<const unsigned char *>(buffer.constData()), static_cast<unsigned long long>(n));
    }
    QByteArray uit(afdrukLengte, '\0');
    crypto_generichash_final(&stand, reinterpret_cast<unsigned char *>(uit.data()), afdrukLengte);
    return uit;
}

} // namespace weegkamer
