// SPDX-License-Identifier: EUPL-1.2
#include "core/logboek/keten.h"

#include "core/basis/afdruk.h"
#include "core/basis/bytes.h"

#include <QtEndian>

namespace weegkamer
{

void Keteninhoud::voegToe(QByteArrayView veld)
{
    char lengte[4];
    qToLittleEndian(static_cast<quint32>(veld.size()), lengte);
    m_bytes.append(lengte, sizeof lengte);
    m_bytes.append(veld.data(), veld.size());
}

QByteArray zegel(QByteArrayView zout, QByteArrayView detail)
{
    QVarLengthArray<char, 1024> samen(zout.size() + detail.size());
    std::copy_n(detail.data(), detail.size(), std::copy_n(zout.data(), zout.size(), samen.data()));
    return afdruk(QByteArrayView(samen.constData(), samen.size()));
}

QByteArray schakel(QByteArrayView vorige, qint64 volgnummer, QByteArrayView inhoud)
{
    // Some hundreds of bytes, and a log holds hundreds of thousands of entries: on the stack when it fits.
    QVarLengthArray<char, 1024> b(4 + vorige.size() + 8 + inhoud.size());
    char *plek = b.data();
    qToLittleEndian(static_cast<quint32>(vorige.size()), plek);
    plek = std::copy_n(vorige.data(), vorige.size(), plek + 4);
    qToLittleEndian(volgnummer, plek);
    std::copy_n(inhoud.data(), inhoud.size(), plek + 8);
    return afdruk(QByteArrayView(b.constData(), b.size()));
}

QByteArray teTekenen(const Logkop &kop, AccountId account, const QString &tijd)
{
    Byteschrijver b;
    b.tekst(QStringLiteral("weegkamer-logkop-1"));
    b.i64(kop.volgnr);
    b.blok(kop.hash);
    b.i64(account.waarde());
    b.tekst(tijd);
    return b.bytes();
}

} // namespace weegkamer
