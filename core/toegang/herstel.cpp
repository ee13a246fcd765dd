// SPDX-License-Identifier: EUPL-1.2
#include "core/toegang/herstel.h"

#include "core/basis/afdruk.h"

#include <algorithm>
#include <sodium.h>

namespace weegkamer
{
namespace
{
// A part: version and number (4 bits each), name of the set (4 bytes), value (32), checksum (3): 40 bytes, 64
// characters.
constexpr int versie = 1;
constexpr qsizetype setLengte = 4;
constexpr qsizetype somLengte = 3;
constexpr qsizetype deelLengte = 1 + setLengte + sleutelLengte + somLengte;
constexpr qsizetype tekens = deelLengte * 8 / 5;
// Crockford's base32: no I, L, O, U.
constexpr char alfabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Product in GF(256) with AES's polynomial, without tables or branches, so that time says nothing about the
/// key.
unsigned char maal(unsigned char a, unsigned char b)
{
    unsigned uit = 0;
    unsigned x = a;
    for (unsigned i = 0; i < 8; ++i) {
        uit ^= (0U - ((static_cast<unsigned>(b) >> i) & 1U)) & x;
        x = (x << 1) ^ ((0U - (x >> 7)) & 0x11bU);
    }
    return static_cast<unsigned char>(uit);
}

/// 1/a, which is a to the power 254.
unsigned char omgekeerd(unsigned char a)
{
    unsigned char uit = 1;
    for (int i = 0; i < 254; ++i)
        uit = maal(uit, a);
    return uit;
}

QByteArray som(const Geheim &deel)
{
    return afdruk(inhoud(deel).chopped(somLengte)).left(somLengte);
}

QString naarTekst(const Geheim &deel)
{
    QString uit;
    unsigned bits = 0;
    int aantal = 0;
    int groep = 0;
    for (const unsigned char c : deel.bytes()) {
        bits = (bits << 8) | c;
        for (aantal += 8; aantal >= 5; aantal -= 5) {
            if (groep++ % 4 == 0 && groep > 1)
                uit.append(u' ');
            uit.append(QLatin1Char(alfabet[(bits >> (aantal - 5)) & 31U]));
        }
    }
    return uit;
}

/// The value of a character as somebody may type it; -1 when it can't be one.
int waardeVan(QChar c)
{
    const char t = c.toUpper().toLatin1();
    if (t == 'O')
        return 0;
    if (t == 'I' || t == 'L')
        return 1;
    const char *plaats = std::find(alfabet, alfabet + 32, t);
    return t != '\0' && plaats != alfabet + 32 ? static_cast<int>(plaats - alfabet) : -1;
}

Uitkomst<Geheim> uitTekst(const QString &tekst, const QString &veld)
{
    Geheim deel(static_cast<std::size_t>(deelLengte));
    unsigned bits = 0;
    int aantal = 0;
    qsizetype gelezen = 0;
    std::size_t plaats = 0;
    for (const QChar c : tekst) {
        if (c.isSpace() || c == u'-')
            continue;
        const int waarde = waardeVan(c);
        if (waarde < 0)
            return veldFout(veld,
                            QStringLiteral("Het teken \"%1\" komt in een hersteldeel niet voor.").arg(c));
        if (++gelezen > tekens)
            break;
        bits = (bits << 5) | static_cast<unsigned>(waarde);
        aantal += 5;
        if (aantal >= 8) {
            aantal -= 8;
            deel.data()[plaats++] = static_cast<unsigned char>(bits >> aantal);
        }
    }
    if (gelezen != tekens)
        return veldFout(
            veld,
            QStringLiteral("Een hersteldeel heeft 16 groepen van 4 tekens. Kijk of u alles hebt ingevuld."));
    const int nummer = deel.data()[0] & 0x0f;
    if (inhoud(deel).last(somLengte) != som(deel) || nummer < 1 || nummer > 3)
        return veldFout(veld,
                        QStringLiteral("Hier zit een typefout in. Vergelijk elke groep met het papier."));
    if (deel.data()[0] >> 4 != versie)
        return fout(FoutSoort::NieuwereVersie, QStringLiteral("version of recovery part"));
    return deel;
}
} // namespace

Herstelsleutel nieuweHerstelsleutel()
{
    return Geheim::willekeurig(sleutelLengte);
}

Doos herstelDoos(const Herstelsleutel &sleutel)
{
    return doosUit(deelsleutel(sleutel, "weegkamer.herstel.doos"));
}

Tekenpaar herstelTekenpaar(const Herstelsleutel &sleutel)
{
    return tekenpaarUit(deelsleutel(sleutel, "weegkamer.herstel.teken"));
}

Hersteldelen splits(const Herstelsleutel &sleutel)
{
    Q_ASSERT(sleutel.grootte() == sleutelLengte);
    // value(x) = key + slope * x; any two points give the line, one gives nothing.
    const Geheim helling = Geheim::willekeurig(sleutelLengte);
    const Geheim set = Geheim::willekeurig(setLengte);
    Hersteldelen delen;
    for (unsigned char x = 1; x <= 3; ++x) {
        Geheim deel(static_cast<std::size_t>(deelLengte));
        unsigned char *uit = deel.data();
        *uit++ = static_cast<unsigned char>(versie << 4 | x);
        uit = std::copy_n(set.data(), setLengte, uit);
        for (qsizetype i = 0; i < sleutelLengte; ++i)
            *uit++ = static_cast<unsigned char>(sleutel.data()[i] ^ maal(helling.data()[i], x));
        const QByteArray controle = som(deel);
        std::copy(controle.begin(), controle.end(), uit);
        delen[x - 1U] = naarTekst(deel);
    }
    return delen;
}

Gelukt toetsHersteldeel(const QString &deel)
{
    PROBEER(uitTekst(deel, QStringLiteral("herstel")));
    return {};
}

Uitkomst<Herstelsleutel> voegSamen(const QString &eenDeel, const QString &anderDeel)
{
    const QString tweede = QStringLiteral("herstel-2");
    PROBEER_IN(const Geheim een, uitTekst(eenDeel, QStringLiteral("herstel-1")));
    PROBEER_IN(const Geheim ander, uitTekst(anderDeel, tweede));
    if (een.data()[0] == ander.data()[0])
        return veldFout(tweede, QStringLiteral("Dit is twee keer hetzelfde deel. Vul een ander deel in."));
    if (inhoud(een).sliced(1, setLengte) != inhoud(ander).sliced(1, setLengte))
        return veldFout(
            tweede, QStringLiteral(
                        "Deze twee delen horen niet bij elkaar. Gebruik delen van dezelfde herstelsleutel."));
    const unsigned char x1 = een.data()[0] & 0x0f;
    const unsigned char x2 = ander.data()[0] & 0x0f;
    const unsigned char noemer = omgekeerd(static_cast<unsigned char>(x1 ^ x2));
    Geheim sleutel(sleutelLengte);
    for (std::size_t i = 0; i < static_cast<std::size_t>(sleutelLengte); ++i) {
        const std::size_t j = 1 + setLengte + i;
        // The line through both points, at x = 0.
        const unsigned teller = maal(een.data()[j], x2) ^ static_cast<unsigned>(maal(ander.data()[j], x1));
        sleutel.data()[i] = maal(static_cast<unsigned char>(teller), noemer);
    }
    return sleutel;
}

} // namespace weegkamer
