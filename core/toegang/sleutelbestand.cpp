// SPDX-License-Identifier: EUPL-1.2
#include "core/toegang/sleutelbestand.h"

#include "core/basis/afdruk.h"
#include "core/basis/bytes.h"
#include "core/basis/systeem/bestand.h"
#include "core/toegang/generatie.h"
#include "core/toegang/verzegeling.h"

#include <algorithm>

namespace weegkamer
{
namespace
{
constexpr QByteArrayView magie("WKSLBST\x1a", 8);
constexpr quint32 versie = 1;
constexpr qint64 grootste = 4096; ///< more is no key file
constexpr QByteArrayView doel("weegkamer.sleutelbos.sleutelbestand.1");
} // namespace

Geheim nieuwSleutelbestand()
{
    return Geheim::willekeurig(sleutelLengte);
}

QByteArray alsBestand(const Geheim &sleutelbestand, const QByteArray &kamerId)
{
    Q_ASSERT(sleutelbestand.grootte() == sleutelLengte && kamerId.size() == kamerIdLengte);
    Byteschrijver s;
    s.vast(magie);
    s.u32(versie);
    s.vast(kamerId);
    s.vast(inhoud(sleutelbestand));
    s.vast(afdruk(s.bytes()));
    return s.bytes();
}

Uitkomst<Geheim> leesSleutelbestand(QByteArrayView bytes, const QByteArray &kamerId)
{
    Bytelezer l(bytes);
    if (l.vast(magie.size()) != magie)
        return foutMet(FoutSoort::AnderBestand, QStringLiteral("Dit is geen sleutelbestand van Weegkamer. Kies het bestand dat u bij "
                                                               "het maken hebt bewaard."));
    if (l.u32() > versie)
        return fout(FoutSoort::NieuwereVersie, QStringLiteral("key file"));
    const QByteArray vanKamer = l.vast(kamerIdLengte);
    Geheim sleutel = Geheim::uit(l.vast(sleutelLengte));
    const QByteArray som = l.vast(afdrukLengte);
    if (!l.isUit() || som != afdruk(bytes.chopped(afdrukLengte)))
        return foutMet(FoutSoort::Beschadigd, QStringLiteral("Dit sleutelbestand is beschadigd. Gebruik uw reservekopie, of vraag twee "
                                                             "anderen om uw account opnieuw te laten beginnen."));
    if (vanKamer != kamerId)
        return foutMet(FoutSoort::AnderBestand, QStringLiteral("Dit sleutelbestand is van een andere kamer."));
    return sleutel;
}

Uitkomst<Geheim> leesSleutelbestandUit(const QString &pad, const QByteArray &kamerId)
{
    PROBEER_IN(const QByteArray bytes, leesBestand(pad, grootste));
    return leesSleutelbestand(bytes, kamerId);
}

Geheim metSleutelbestand(const Geheim &wachtwoord, const Geheim &sleutelbestand)
{
    if (sleutelbestand.isLeeg())
        return wachtwoord.kopie();
    Geheim uit(static_cast<std::size_t>(doel.size()) + sleutelbestand.grootte() + wachtwoord.grootte());
    unsigned char *naar = std::copy(doel.begin(), doel.end(), uit.data());
    naar = std::copy(sleutelbestand.bytes().begin(), sleutelbestand.bytes().end(), naar);
    std::copy(wachtwoord.bytes().begin(), wachtwoord.bytes().end(), naar);
    return uit;
}

} // namespace weegkamer
