// SPDX-License-Identifier: EUPL-1.2
#include "core/handeling/voorstel.h"

#include "core/basis/afdruk.h"
#include "core/basis/bytes.h"
#include "core/toegang/handtekening.h"
#include "core/toegang/sleutelbos.h"

#include <QJsonDocument>

namespace weegkamer::voorsteldetail
{

QByteArray teOndertekenen(const char *handeling, const QJsonObject &velden, const QByteArray &onderwerp)
{
    Byteschrijver b;
    b.tekst(QStringLiteral("weegkamer-voorstel-1"));
    b.blok(handeling);
    b.blok(QJsonDocument(velden).toJson(QJsonDocument::Compact));
    b.blok(onderwerp);
    return afdruk(b.bytes());
}

Uitkomst<Gedaan> stelVoor(Context &context, const char *handeling, const QJsonObject &velden, const QByteArray &digest)
{
    PROBEER_IN(Statement weg, context.sql("handeling/trek-voorstellen-in"));
    weg.bind(":dossier", context.dossier()->id);
    weg.bind(":handeling", QString::fromLatin1(handeling));
    PROBEER(weg.voerUit());
    PROBEER_IN(Statement s, context.sql("handeling/stel-voor"));
    s.bind(":dossier", context.dossier()->id);
    s.bind(":handeling", QString::fromLatin1(handeling));
    s.bind(":velden", QString::fromUtf8(QJsonDocument(velden).toJson(QJsonDocument::Compact)));
    s.bind(":onderwerp", digest);
    s.bind(":door", context.wie().account);
    s.bind(":op", context.nu());
    s.bind(":handtekening", teken(context.wie().sleutels->ondertekenSleutel, digest));
    PROBEER(s.voerUit());
    return Gedaan{context.db().laatsteId(), context.dossier()->nummer};
}

Uitkomst<Voorstel> lees(Context &context, VoorstelId id, const char *handeling)
{
    PROBEER_IN(Statement s, context.sql("handeling/voorstel"));
    s.bind(":id", id);
    s.bind(":handeling", QString::fromLatin1(handeling));
    PROBEER_IN(const bool rij, s.stap());
    if (!rij)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Dit voorstel is er niet (meer). Stel het opnieuw voor."));
    return Voorstel{id, DossierId(s.geheel(0)), QJsonDocument::fromJson(s.tekstVan(1).toUtf8()).object(), s.bytes(2),
                    AccountId(s.geheel(3)), s.bytes(4), s.tijdstip(5)};
}

Uitkomst<TweePersonen> bekrachtig(Context &context, const Voorstel &voorstel, const Bekrachtiging &b, const QByteArray &digest)
{
    if (b.aanwijzing.isGeldig()) {
        PROBEER(toetsTweedePersoon(context, voorstel, b));
    } else if (context.wie().account == voorstel.door) {
        return weiger(u"N8", QStringLiteral("U hebt dit zelf voorgesteld. Laat iemand anders het bekrachtigen: het contactpunt, of wie de burgemeester daarvoor heeft aangewezen."));
    }
    if (digest != voorstel.onderwerp)
        return weiger(u"N8", QStringLiteral("Het dossier is veranderd sinds dit werd voorgesteld. Bekijk het opnieuw en stel het opnieuw voor."));
    PROBEER_IN(Statement s, context.sql("handeling/tekensleutel"));
    s.bind(":account", voorstel.door);
    PROBEER_IN(const bool rij, s.stap());
    if (!rij || !klopt(s.bytes(0), digest, voorstel.handtekening))
        return weiger(u"N8", QStringLiteral("De handtekening onder dit voorstel klopt niet. Stel het opnieuw voor."));
    return TweePersonen{voorstel.door, digest, voorstel.handtekening, context.wie().account,
                        teken(context.wie().sleutels->ondertekenSleutel, digest), {}};
}

Gelukt ruimOp(Context &context, VoorstelId id)
{
    PROBEER_IN(Statement s, context.sql("handeling/ruim-voorstel-op"));
    s.bind(":id", id);
    return s.voerUit();
}

} // namespace weegkamer::voorsteldetail
