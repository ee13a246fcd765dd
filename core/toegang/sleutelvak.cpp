// SPDX-License-Identifier: EUPL-1.2
#include "core/toegang/sleutelvak.h"

#include "core/basis/afdruk.h"
#include "core/basis/bytes.h"
#include "core/toegang/herstel.h"
#include "core/toegang/sleutelbestand.h"

#include <sodium.h>

namespace weegkamer
{
namespace
{
/// What a password vouches for. With the Beheer key's digest in it nobody can slip another Beheer key under
/// an account, and with that a keyring of their own making.
QByteArray bijPrive(const Generatie &g, const Sleutelvak &vak)
{
    Byteschrijver s;
    s.blok("weegkamer.sleutelbos.prive.1");
    s.vast(g.kamerId);
    s.i64(vak.account.waarde());
    s.vast(vak.doosPubliek);
    s.vast(vak.tekenPubliek);
    s.vast(g.beheerAfdruk);
    return s.bytes();
}

/// What the recovery key signs, for the same reason.
QByteArray teBewijzen(const QByteArray &kamerId, const QByteArray &beheerAfdruk)
{
    return QByteArrayLiteral("weegkamer.sleutelbos.herstel.1") + kamerId + beheerAfdruk;
}

QByteArray willekeurig(qsizetype aantal)
{
    maakCryptografieKlaar();
    QByteArray uit(aantal, Qt::Uninitialized);
    randombytes_buf(uit.data(), static_cast<std::size_t>(aantal));
    return uit;
}
} // namespace

Sleutelparen nieuweSleutelparen()
{
    return sleutelparenUit(Geheim::willekeurig(2 * sleutelLengte));
}

Sleutelparen sleutelparenUit(Geheim &&zaden)
{
    const auto bytes = zaden.bytes();
    Doos doos = doosUit(Geheim::kopie(bytes.first(sleutelLengte)));
    Tekenpaar paar = tekenpaarUit(Geheim::kopie(bytes.last(sleutelLengte)));
    return {std::move(zaden), std::move(doos), std::move(paar)};
}

Gelukt sluitVak(const Generatie &g, Sleutelvak &vak, const Sleutelparen &paren, const Geheim &wachtwoord,
                const Geheim &sleutelbestand)
{
    Q_ASSERT(vak.sleutelbestand == !sleutelbestand.isLeeg());
    vak.afleiding = g.afleiding;
    vak.zout = willekeurig(zoutLengte);
    vak.doosPubliek = paren.doos.publiek;
    vak.tekenPubliek = paren.teken.publiek;
    PROBEER_IN(const Geheim sleutel, argon2id(metSleutelbestand(wachtwoord, sleutelbestand), vak.zout, vak.afleiding));
    PROBEER_IN(vak.prive, verzegelMetSleutel(sleutel, inhoud(paren.zaden), bijPrive(g, vak)));
    return {};
}

Uitkomst<Sleutelparen> openVak(const Generatie &g, const Sleutelvak &vak, const Geheim &wachtwoord,
                               const Afleider &afleider, const Geheim &sleutelbestand)
{
    // Who needs no key file may hand one in: the log-in page can't tell, and should not.
    const Geheim geen;
    PROBEER_IN(const Geheim sleutel, afleider(metSleutelbestand(wachtwoord, vak.sleutelbestand ? sleutelbestand : geen),
                                              vak.zout, vak.afleiding));
    auto zaden = openGeheimMetSleutel(sleutel, vak.prive, bijPrive(g, vak));
    if (!zaden || zaden->grootte() != 2 * sleutelLengte)
        return fout(FoutSoort::Inloggen);
    return sleutelparenUit(std::move(*zaden));
}

Sleutelvak schijnvak(const Generatie &g)
{
    Sleutelvak vak;
    vak.afleiding = g.afleiding;
    vak.zout = willekeurig(zoutLengte);
    vak.doosPubliek = QByteArray(sleutelLengte, '\0');
    vak.tekenPubliek = QByteArray(tekenPubliekLengte, '\0');
    // As long as a real one, under a key that nobody has.
    vak.prive =
        verzegelMetSleutel(Geheim::willekeurig(sleutelLengte), willekeurig(2 * sleutelLengte)).value();
    return vak;
}

Gelukt verzegelIn(Verzegeld &verzegeld, QByteArrayView doosPubliek, const Sleutelring &ring, Sleutels welke)
{
    for (const auto &[soort, sleutel] : ring) {
        if (!welke.bevat(soort) || verzegeld.contains(soort))
            continue;
        PROBEER_IN(QByteArray zegel, verzegelVoor(doosPubliek, inhoud(sleutel)));
        verzegeld.emplace(soort, std::move(zegel));
    }
    return {};
}

Uitkomst<Herstelvak> maakHerstelvak(const QByteArray &kamerId, const Sleutelring &ring,
                                    const Geheim &herstelsleutel)
{
    const Tekenpaar paar = herstelTekenpaar(herstelsleutel);
    const QByteArray beheer = beheerAfdrukVan(ring.at(Sleutelsoort::Beheer));
    Herstelvak vak{.doosPubliek = herstelDoos(herstelsleutel).publiek,
                   .tekenPubliek = paar.publiek,
                   .bewijs = teken(paar.geheim, teBewijzen(kamerId, beheer))};
    PROBEER(verzegelIn(vak.verzegeld, vak.doosPubliek, ring, Sleutels::alle()));
    return vak;
}

bool isBewezen(const Generatie &g, const Herstelvak &vak)
{
    return klopt(vak.tekenPubliek, teBewijzen(g.kamerId, g.beheerAfdruk), vak.bewijs);
}

Uitkomst<Sleutelring> openVerzegeld(const Verzegeld &verzegeld, const Doos &doos)
{
    Sleutelring ring;
    for (const auto &[soort, zegel] : verzegeld) {
        PROBEER_IN(Geheim sleutel, openDoosGeheim(doos.geheim, doos.publiek, zegel));
        if (sleutel.grootte() != sleutelLengte)
            return fout(FoutSoort::Beschadigd, QStringLiteral("sealed key of a wrong length"));
        ring.emplace(soort, std::move(sleutel));
    }
    return ring;
}

namespace
{
QByteArray bijBeheer(const QByteArray &kamerId, AccountId account)
{
    Byteschrijver s;
    s.blok("weegkamer.sleutelbos.beheerzegel.1");
    s.vast(kamerId);
    s.i64(account.waarde());
    return s.bytes();
}
} // namespace

QByteArray sluitBeheer(const Geheim &beheer, const QByteArray &kamerId, AccountId account, QByteArrayView plat)
{
    return verzegelMetSleutel(deelsleutel(beheer, "weegkamer.sleutelbos.beheerzegel.1"), plat,
                              bijBeheer(kamerId, account))
        .value();
}

Uitkomst<QByteArray> openBeheer(const Geheim &beheer, const QByteArray &kamerId, AccountId account,
                                QByteArrayView zegel)
{
    if (zegel.isEmpty())
        return QByteArray();
    return openMetSleutel(deelsleutel(beheer, "weegkamer.sleutelbos.beheerzegel.1"), zegel,
                          bijBeheer(kamerId, account));
}

QByteArray beheerAfdrukVan(const Geheim &beheer)
{
    return afdrukMet(beheer, "weegkamer.sleutelbos.beheer.1");
}

QByteArray echtheidVan(const Generatie &g, const Geheim &beheer)
{
    return afdrukMet(deelsleutel(beheer, "weegkamer.sleutelbos.echtheid.1"), generatieBytes(g));
}

Gelukt toetsEchtheid(const Generatie &g, const Geheim &beheer)
{
    if (beheerAfdrukVan(beheer) != g.beheerAfdruk ||
        !isAfdrukMet(deelsleutel(beheer, "weegkamer.sleutelbos.echtheid.1"), generatieBytes(g), g.echtheid))
        return fout(FoutSoort::Beschadigd, QStringLiteral("keyring was changed without the Beheer key"));
    return {};
}

} // namespace weegkamer
