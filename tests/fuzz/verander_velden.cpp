// SPDX-License-Identifier: EUPL-1.2
// Changes that leave a handeling readable: bytes at random hardly ever give JSON, and what is no JSON never comes past the reader.
// Only linked where libFuzzer is; it falls back on the fuzzer's own changes for the rest.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>
#include <cstdint>
#include <cstring>
#include <random>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t most);

namespace
{
using Toeval = std::minstd_rand;

std::size_t onder(Toeval &toeval, qsizetype n)
{
    return n <= 0 ? 0 : static_cast<std::size_t>(toeval() % static_cast<std::size_t>(n));
}

/// What a reader of fields may stumble over: edges of numbers, days that are none, keys that are there and that are not, odd script.
QJsonValue bijzonder(Toeval &toeval)
{
    static const std::array waarden{
        QJsonValue(), QJsonValue(true), QJsonValue(false), QJsonValue(0), QJsonValue(1), QJsonValue(-1), QJsonValue(2147483648.0), QJsonValue(9.3e18), QJsonValue(-1e308),
        QJsonValue(0.5), QJsonValue(QString()), QJsonValue(QStringLiteral("1")), QJsonValue(QStringLiteral("2")), QJsonValue(QStringLiteral("0")), QJsonValue(QStringLiteral("-1")),
        QJsonValue(QStringLiteral("9223372036854775807")), QJsonValue(QStringLiteral("9223372036854775808")), QJsonValue(QStringLiteral("2026-03-02")),
        QJsonValue(QStringLiteral("2026-02-30")), QJsonValue(QStringLiteral("0001-01-01")), QJsonValue(QStringLiteral("9999-12-31")), QJsonValue(QStringLiteral("2026-03-29T02:30")),
        QJsonValue(QStringLiteral("2026-03-02T08:00:00.000Z")), QJsonValue(QStringLiteral("111222333")), QJsonValue(QStringLiteral("1234 AB")), QJsonValue(QStringLiteral("ja")),
        QJsonValue(QString(5000, u'x')), QJsonValue(QString::fromUtf8("\xc3\x96mer \xd0\x96\xd0\xb5 \xd8\xb9\xd9\x84\xd9\x8a")), QJsonValue(QString(1, QChar(0))),
        QJsonValue(QString(QChar(0xd800))), QJsonValue(QStringLiteral("%%'\"_*")), QJsonValue(QStringLiteral("NEAR(\"a* AND")), QJsonValue(QJsonArray()), QJsonValue(QJsonObject()),
        QJsonValue(QJsonArray{QJsonValue(), 1, QStringLiteral("2"), QJsonObject()})};
    return waarden.at(onder(toeval, waarden.size()));
}

QJsonValue veranderd(const QJsonValue &oud, Toeval &toeval);

QString veranderd(const QString &oud, Toeval &toeval)
{
    if (!oud.isEmpty() && toeval() % 3 == 0) {
        const auto plek = static_cast<qsizetype>(onder(toeval, oud.size()));
        return toeval() % 2 ? oud.left(plek) : oud.left(plek) + oud.mid(plek / 2);
    }
    std::array<std::uint8_t, 512> ruimte{};
    const QByteArray bytes = oud.toUtf8().left(256);
    std::memcpy(ruimte.data(), bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const std::size_t lengte = LLVMFuzzerMutate(ruimte.data(), static_cast<std::size_t>(bytes.size()), ruimte.size());
    return QString::fromUtf8(reinterpret_cast<const char *>(ruimte.data()), static_cast<qsizetype>(lengte));
}

QJsonObject veranderd(QJsonObject velden, Toeval &toeval)
{
    if (velden.isEmpty() || toeval() % 16 == 0) {
        velden.insert(QStringLiteral("dossier"), bijzonder(toeval));
        return velden;
    }
    const QString sleutel = velden.keys().at(static_cast<qsizetype>(onder(toeval, velden.size())));
    if (toeval() % 8 == 0)
        velden.remove(sleutel);
    else
        velden.insert(sleutel, veranderd(velden.value(sleutel), toeval));
    return velden;
}

QJsonValue veranderd(const QJsonValue &oud, Toeval &toeval)
{
    if (toeval() % 2)
        return bijzonder(toeval);
    if (oud.isString())
        return veranderd(oud.toString(), toeval);
    if (oud.isObject())
        return veranderd(oud.toObject(), toeval);
    if (oud.isArray() && !oud.toArray().isEmpty()) {
        QJsonArray lijst = oud.toArray();
        const auto plek = static_cast<qsizetype>(onder(toeval, lijst.size()));
        if (toeval() % 3 == 0)
            lijst.append(lijst.at(plek));
        else
            lijst.replace(plek, veranderd(lijst.at(plek), toeval));
        return lijst;
    }
    return oud.isDouble() ? QJsonValue(oud.toDouble() + (toeval() % 2 ? 1 : -1)) : bijzonder(toeval);
}
} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t most, unsigned int seed)
{
    Toeval toeval(seed + 1);
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype eind = bytes.indexOf('\n');
    const QJsonDocument json = QJsonDocument::fromJson(bytes.mid(eind + 1));
    if (eind < 0 || !json.isObject() || toeval() % 20 == 0)
        return LLVMFuzzerMutate(data, size, most);
    QJsonObject velden = json.object();
    for (std::size_t keer = 1 + toeval() % 3; keer > 0; --keer)
        velden = veranderd(velden, toeval);
    const QByteArray nieuw = bytes.left(eind + 1) + QJsonDocument(velden).toJson(QJsonDocument::Compact);
    if (static_cast<std::size_t>(nieuw.size()) > most)
        return LLVMFuzzerMutate(data, size, most);
    std::memcpy(data, nieuw.constData(), static_cast<std::size_t>(nieuw.size()));
    return static_cast<std::size_t>(nieuw.size());
}
