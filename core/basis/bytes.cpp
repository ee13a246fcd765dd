// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/bytes.h"

namespace weegkamer
{

void Byteschrijver::getal(quint64 v, int breedte)
{
    for (int i = 0; i < breedte; ++i)
        m_bytes.append(static_cast<char>((v >> (8 * i)) & 0xff));
}

void Byteschrijver::blok(QByteArrayView bytes)
{
    u32(static_cast<quint32>(bytes.size()));
    vast(bytes);
}

quint64 Bytelezer::getal(int breedte)
{
    const QByteArray bytes = vast(breedte);
    quint64 v = 0;
    for (qsizetype i = bytes.size(); i-- > 0;)
        v = (v << 8) | static_cast<quint8>(bytes.at(i));
    return v;
}

QByteArray Bytelezer::vast(qsizetype aantal)
{
    if (!m_goed || aantal < 0 || aantal > m_rest.size()) {
        keurAf();
        return {};
    }
    QByteArray bytes = m_rest.first(aantal).toByteArray();
    m_rest = m_rest.sliced(aantal);
    return bytes;
}

QByteArray Bytelezer::blok(qsizetype hoogstens)
{
    const qsizetype aantal = u32();
    return vast(aantal <= hoogstens ? aantal : -1);
}

QString Bytelezer::tekst(qsizetype hoogstens)
{
    const QByteArray bytes = blok(hoogstens);
    const QString t = QString::fromUtf8(bytes);
    if (t.toUtf8() != bytes)
        keurAf();
    return m_goed ? t : QString();
}

void Bytelezer::keurAf()
{
    m_goed = false;
    m_rest = {};
}

} // namespace weegkamer
