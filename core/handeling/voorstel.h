// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/namens.h"
#include "core/handeling/register.h"

/// \file What takes two persons is two handelingen: one proposes, another confirms, each under its own log-in (or the second
/// password at the same screen). Both sign the same digest of the subject; if it changed in between, the second is refused.
///
/// A handeling H that takes two has `stelVoorKop` and `bekrachtigKop` instead of `kop`, and
/// `Uitkomst<QByteArray> onderwerp(Context &) const`: the bytes that tell whether the subject is still the same.
namespace weegkamer
{

/// Who confirms: who is logged in, in person; or somebody whom the burgemeester designated beforehand on paper, recorded by who is
/// logged in, with the paper that they signed (N8, N1).
struct Bekrachtiging {
    VoorstelId voorstel;
    AanwijzingId aanwijzing{}; ///< none: in person
    Ontvangstwijze wijze = Ontvangstwijze::Persoonlijk;
    QDate namensDatum{};
    QString papierNaam{};
    QByteArray papier{};
    static constexpr auto velden()
    {
        using S = Bekrachtiging;
        return std::make_tuple(veld("voorstel", &S::voorstel, "Voorstel", Verplicht), veld("aanwijzing", &S::aanwijzing, "Aangewezen tweede persoon"),
                               veld("wijze", &S::wijze, "Hoe de verklaring binnenkwam"), veld("namens-datum", &S::namensDatum, "Ondertekend op"),
                               veld("papier-naam", &S::papierNaam, "Naam van de verklaring"),
                               veld("papier", &S::papier, "Ondertekende verklaring (zonder naam van de betrokkene)"));
    }
};

namespace voorsteldetail
{
struct Voorstel {
    VoorstelId id;
    DossierId dossier;
    QJsonObject velden;
    QByteArray onderwerp;
    AccountId door;
    QByteArray handtekening;
    QDateTime op;
};
/// The digest that both persons sign: the handeling, its fields and the subject's own bytes.
QByteArray teOndertekenen(const char *handeling, const QJsonObject &velden, const QByteArray &onderwerp);
Uitkomst<Gedaan> stelVoor(Context &context, const char *handeling, const QJsonObject &velden, const QByteArray &digest);
/// Fails with NietGevonden when there is no such open proposal of this kind.
Uitkomst<Voorstel> lees(Context &context, VoorstelId id, const char *handeling);
/// Refuses (N8) when both are the same person, when the subject changed, or when the first signature doesn't verify.
Uitkomst<TweePersonen> bekrachtig(Context &context, const Voorstel &voorstel, const Bekrachtiging &b, const QByteArray &digest);
/// Refuses (N8, N1) what is recorded for a second person on paper who was not designated beforehand, or without what they signed.
Gelukt toetsTweedePersoon(Context &context, const Voorstel &voorstel, const Bekrachtiging &b);
/// Keeps what the second person signed.
Uitkomst<TweedePersoon> schrijfTweedePersoon(Context &context, const Voorstel &voorstel, const Bekrachtiging &b, const char *handeling);
Gelukt ruimOp(Context &context, VoorstelId id);

template <class H>
Uitkomst<QByteArray> digest(const H &h, Context &context)
{
    PROBEER_IN(const QByteArray onderwerp, h.onderwerp(context));
    return teOndertekenen(H::stelVoorKop.naam, naarJson(h), onderwerp);
}

inline HandelingDefinitie kaleDefinitie(const HandelingKop &kop)
{
    return {.naam = QLatin1String(kop.naam), .artikel = QLatin1String(kop.artikel), .titel = QString::fromUtf8(kop.titel),
            .rollen = kop.rollen, .fasen = kop.fasen};
}

template <class H>
Uitkomst<Gedaan> voerBekrachtigingUit(const QJsonObject &json, Context &context, HandelingDefinitie::Wijze wijze)
{
    PROBEER_IN(const Bekrachtiging b, uitJson<Bekrachtiging>(json));
    PROBEER_IN(const Voorstel v, lees(context, b.voorstel, H::stelVoorKop.naam));
    PROBEER_IN(const H h, uitJson<H>(v.velden));
    PROBEER(handelingdetail::betrekDossier(h, context));
    PROBEER(toetsFase(*context.dossier(), H::bekrachtigKop.fasen));
    PROBEER(handelingdetail::toetsRegels(h, context));
    PROBEER_IN(const QByteArray nu, digest(h, context));
    PROBEER_IN(TweePersonen twee, bekrachtig(context, v, b, nu));
    if (wijze == HandelingDefinitie::Wijze::AlleenToetsen)
        return Gedaan{};
    if (b.aanwijzing.isGeldig()) {
        PROBEER_IN(twee.opPapier, schrijfTweedePersoon(context, v, b, H::bekrachtigKop.naam));
        context.resultaat(QStringLiteral("gedaan, tweede persoon op papier (aanwijzing %1)").arg(b.aanwijzing.tekst()));
    }
    context.zetTweePersonen(twee);
    PROBEER(ruimOp(context, v.id));
    return h.pasToe(context);
}
} // namespace voorsteldetail

template <class H>
void voegTweePersonenToe(Register &reg)
{
    HandelingDefinitie voor = voorsteldetail::kaleDefinitie(H::stelVoorKop);
    voor.regels = voor.weigerend = QStringList{QStringLiteral("N8")};
    noteerRegels(voor, H::toetsen());
    voor.velden = veldInfos<H>();
    voor.voerUit = [](const QJsonObject &json, Context &context, HandelingDefinitie::Wijze wijze) -> Uitkomst<Gedaan> {
        PROBEER_IN(const H h, uitJson<H>(json));
        PROBEER(handelingdetail::betrekDossier(h, context));
        PROBEER(toetsFase(*context.dossier(), H::stelVoorKop.fasen));
        PROBEER(handelingdetail::toetsRegels(h, context));
        if (wijze == HandelingDefinitie::Wijze::AlleenToetsen)
            return Gedaan{};
        PROBEER_IN(const QByteArray d, voorsteldetail::digest(h, context));
        return voorsteldetail::stelVoor(context, H::stelVoorKop.naam, naarJson(h), d);
    };
    reg.voegHandelingToe(voor);

    HandelingDefinitie na = voorsteldetail::kaleDefinitie(H::bekrachtigKop);
    na.regels = voor.regels;
    na.weigerend = voor.weigerend;
    na.velden = veldInfos<Bekrachtiging>();
    na.voerUit = &voorsteldetail::voerBekrachtigingUit<H>;
    reg.voegHandelingToe(na);
}

} // namespace weegkamer
