// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/kopiebron.h"

#include "core/opslag/kamerbytes.h"

#include <QFile>
#include <cstring>
#include <memory>

namespace weegkamer
{

Uitkomst<Kopiebron> bronUit(Database &db)
{
    PROBEER_IN(const qint64 grootte, Kamerbytes(db).grootte());
    return Kopiebron{grootte, [&db](qint64 plek, char *naar, int aantal) { return Kamerbytes(db).lees(plek, naar, aantal); }};
}

Uitkomst<Kopiebron> bronUitBestand(const QString &pad)
{
    auto bestand = std::make_shared<QFile>(pad);
    if (!bestand->exists())
        return fout(FoutSoort::NietGevonden, pad);
    if (!bestand->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return foutMet(FoutSoort::AlleenLezen, QStringLiteral("Weegkamer mag dit bestand niet lezen. Vraag uw beheerder om leesrechten."), pad);
    const qint64 grootte = bestand->size();
    return Kopiebron{grootte, [bestand](qint64 plek, char *naar, int aantal) -> Gelukt {
                         if (!bestand->seek(plek))
                             return fout(FoutSoort::Machine, bestand->errorString());
                         while (aantal > 0) {
                             const qint64 n = bestand->read(naar, aantal);
                             if (n <= 0)
                                 return fout(FoutSoort::Machine, QStringLiteral("read %1: %2").arg(bestand->fileName(), bestand->errorString()));
                             naar += n;
                             aantal -= static_cast<int>(n);
                         }
                         return {};
                     }};
}

Kopiebron bronUitBytes(const QByteArray &bytes)
{
    return {bytes.size(), [bytes](qint64 plek, char *naar, int aantal) -> Gelukt {
                std::memcpy(naar, bytes.constData() + plek, static_cast<std::size_t>(aantal));
                return {};
            }};
}

} // namespace weegkamer
