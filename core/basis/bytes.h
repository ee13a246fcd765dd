// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

namespace weegkamer
{

/// Puts numbers and bytes one after another, least significant byte first: for file formats and for what is
/// hashed or signed.
class Byteschrijver
{
public:
    void u8(quint8 v) { getal(v, 1); }
    void u16(quint16 v) { getal(v, 2); }
    void u32(quint32 v) { getal(v, 4); }
    void u64(quint64 v) { getal(v, 8); }
    void i64(qint64 v) { getal(static_cast<quint64>(v), 8); }
    /// Bytes whose number the reader knows.
    void vast(QByteArrayView bytes) { m_bytes.append(bytes.data(), bytes.size()); }
    /// Bytes with their number (u32) before them.
    void blok(QByteArrayView bytes);
    /// UTF-8 with its length before it.
    void tekst(const QString &t) { blok(t.toUtf8()); }
    const QByteArray &bytes() const { return m_bytes; }

private:
    void getal(quint64 v, int breedte);

    QByteArray m_bytes;
};

/// Reads what Byteschrijver wrote. After the first thing that does not fit everything is zero or empty and
/// isGoed() false, so that a reader of foreign bytes checks once, at the end. Never reads outside the bytes,
/// never allocates more than there are.
class Bytelezer
{
public:
    explicit Bytelezer(QByteArrayView bytes) : m_rest(bytes) {}
    quint8 u8() { return static_cast<quint8>(getal(1)); }
    quint16 u16() { return static_cast<quint16>(getal(2)); }
    quint32 u32() { return static_cast<quint32>(getal(4)); }
    quint64 u64() { return getal(8); }
    qint64 i64() { return static_cast<qint64>(getal(8)); }
    QByteArray vast(qsizetype aantal);
    QByteArray blok(qsizetype hoogstens);
    /// Not goed when the bytes aren't UTF-8.
    QString tekst(qsizetype hoogstens);
    bool isGoed() const { return m_goed; }
    /// Everything was read, and all of it fitted.
    bool isUit() const { return m_goed && m_rest.isEmpty(); }
    /// The caller found a value that can't be.
    void keurAf();

private:
    quint64 getal(int breedte);

    QByteArrayView m_rest;
    bool m_goed = true;
};

} // namespace weegkamer
