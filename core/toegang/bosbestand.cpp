// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/afdruk.h"
#include "core/basis/bytes.h"
#include "core/toegang/generatie.h"

namespace weegkamer
{
namespace
{
// The framing is the same in every version: a newer file is recognised as newer, not as damaged.
constexpr QByteArrayView magie("WKSLEUT\x1a", 8);
constexpr qsizetype kop = 8 + 4 + 4;
constexpr qsizetype staart = 4 + afdrukLengte;

/// The content of a block that has exactly these bytes, with its version; nothing when a byte differs.
struct Blokinhoud {
    quint32 versie = 0;
    QByteArrayView inhoud;
};

std::optional<Blokinhoud> openBlok(QByteArrayView blok)
{
    if (blok.size() < kop + staart || blok.first(magie.size()) != magie)
        return std::nullopt;
    Bytelezer voor(blok.sliced(magie.size(), 8));
    const quint32 versie = voor.u32();
    const qsizetype lengte = voor.u32();
    Bytelezer na(blok.last(staart));
    if (blok.size() != kop + lengte + staart || na.u32() != lengte ||
        na.vast(afdrukLengte) != afdruk(blok.chopped(afdrukLengte)))
        return std::nullopt;
    return Blokinhoud{versie, blok.sliced(kop, lengte)};
}

/// The block at the begin of the bytes, by the length in its head.
QByteArrayView eersteBlok(QByteArrayView bytes)
{
    if (bytes.size() < kop)
        return {};
    Bytelezer l(bytes.sliced(kop - 4, 4));
    const qsizetype geheel = kop + qsizetype(l.u32()) + staart;
    return geheel <= bytes.size() ? bytes.first(geheel) : QByteArrayView();
}

/// The block at the end of the bytes, by the length in its tail.
QByteArrayView laatsteBlok(QByteArrayView bytes)
{
    if (bytes.size() < staart)
        return {};
    Bytelezer l(bytes.sliced(bytes.size() - staart, 4));
    const qsizetype geheel = kop + qsizetype(l.u32()) + staart;
    return geheel <= bytes.size() ? bytes.last(geheel) : QByteArrayView();
}

Uitkomst<GelezenBos> leesBlok(QByteArrayView blok, const Blokinhoud &inhoud, Bostoestand toestand)
{
    if (inhoud.versie > sleutelbosVersie)
        return fout(FoutSoort::NieuwereVersie, QStringLiteral("keyring of version %1").arg(inhoud.versie));
    if (inhoud.versie == 0)
        return fout(FoutSoort::Beschadigd, QStringLiteral("keyring of version %1").arg(inhoud.versie));
    PROBEER_IN(Generatie g, leesGeneratie(inhoud.inhoud, inhoud.versie));
    return GelezenBos{std::move(g), blok.toByteArray(), toestand};
}
} // namespace

QByteArray blokVan(const Generatie &g)
{
    const QByteArray inhoud = generatieBytes(g) + g.echtheid;
    Byteschrijver s;
    s.vast(magie);
    s.u32(g.versie);
    s.blok(inhoud);
    s.u32(static_cast<quint32>(inhoud.size()));
    s.vast(afdruk(s.bytes()));
    return s.bytes();
}

Uitkomst<GelezenBos> leesBos(QByteArrayView bytes)
{
    const QByteArrayView eerste = eersteBlok(bytes);
    if (const auto nieuwste = openBlok(eerste)) {
        const QByteArrayView rest = bytes.sliced(eerste.size());
        const auto vorige = openBlok(rest);
        PROBEER_IN(GelezenBos bos,
                   leesBlok(eerste, *nieuwste, vorige ? Bostoestand::Gaaf : Bostoestand::VorigeBeschadigd));
        if (!vorige)
            return bos;
        // A whole block with a later number in second place, or of another kamer, was put there by somebody.
        PROBEER_IN(const GelezenBos ouder, leesBlok(rest, *vorige, Bostoestand::Gaaf));
        if (ouder.generatie.kamerId != bos.generatie.kamerId || ouder.generatie.nummer > bos.generatie.nummer)
            return fout(FoutSoort::Beschadigd, QStringLiteral("generations of the keyring out of order"));
        return bos;
    }
    const QByteArrayView laatste = laatsteBlok(bytes);
    if (const auto vorige = openBlok(laatste))
        return leesBlok(laatste, *vorige, Bostoestand::TeruggevallenOpVorige);
    // An empty file is what a full disk or a failed copy leaves, not another program's.
    if (bytes.isEmpty() || bytes.toByteArray().contains(magie.toByteArray()))
        return fout(FoutSoort::Beschadigd, QStringLiteral("both generations of the keyring"));
    return fout(FoutSoort::AnderBestand, QStringLiteral("not a keyring"));
}

} // namespace weegkamer
