// SPDX-License-Identifier: EUPL-1.2
// The keyring: the file as it is, and with the frame mended around its content, so that the fuzzer gets past the checksum.
#include "core/toegang/sleutelbos.h"

#include <QtEndian>
#include <cstdint>
#include <sodium.h>

using namespace weegkamer;

namespace
{
void lees(const QByteArray &bytes)
{
    const auto bos = Sleutelbos::uitBytes(bytes);
    if (!bos)
        return;
    static_cast<void>(Sleutelbos::uitBytes(bos->bytes()));
    static_cast<void>(bos->controleerJournaal());
    static_cast<void>(bos->accounts());
}

QByteArray getal(std::size_t n)
{
    QByteArray uit(4, '\0');
    qToLittleEndian<quint32>(static_cast<quint32>(n), uit.data());
    return uit;
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    lees(bytes);
    // The first block's content, however long the change made it, in a frame that is right.
    const QByteArray inhoud = bytes.size() > 16 ? bytes.mid(16, qMin<qsizetype>(bytes.size() - 16, qFromLittleEndian<quint32>(bytes.constData() + 12))) : bytes;
    QByteArray blok = QByteArray("WKSLEUT\x1a") + getal(1) + getal(static_cast<std::size_t>(inhoud.size())) + inhoud + getal(static_cast<std::size_t>(inhoud.size()));
    QByteArray som(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(som.data()), 32, reinterpret_cast<const unsigned char *>(blok.constData()),
                       static_cast<unsigned long long>(blok.size()), nullptr, 0);
    blok += som;
    lees(blok);
    return 0;
}
