// SPDX-License-Identifier: EUPL-1.2
#include "core/handeling/dossier.h"

#include "core/basis/geheim.h"

namespace weegkamer
{

Uitkomst<Dossierkop> openDossier(Context &context, Fase fase)
{
    const int jaar = context.vandaag().year();
    PROBEER_IN(Statement n, context.sql("handeling/volgend-nummer"));
    n.bind(":jaar", jaar);
    PROBEER_IN(const bool rij, n.stap());
    Q_ASSERT(rij);
    const QString nummer = QStringLiteral("%1-%2").arg(jaar).arg(n.geheel(0), 3, 10, QLatin1Char('0'));
    n.opnieuw();

    PROBEER_IN(Statement s, context.sql("handeling/open-dossier"));
    s.bind(":nummer", nummer);
    s.bind(":fase", fase);
    s.bind(":vandaag", context.vandaag());
    PROBEER(s.voerUit());
    const Dossierkop kop{DossierId(context.db().laatsteId()), nummer, fase};

    const Geheim sleutel = Geheim::willekeurig(32);
    PROBEER_IN(Statement k, context.sql("handeling/geef-dossiersleutel"));
    k.bind(":dossier", kop.id);
    k.bind(":sleutel", QByteArray(reinterpret_cast<const char *>(sleutel.data()), 32));
    PROBEER(k.voerUit());
    context.betreft(kop);
    return kop;
}

Gelukt zetFase(Context &context, DossierId dossier, Fase fase)
{
    PROBEER_IN(Statement s, context.sql("handeling/zet-fase"));
    s.bind(":dossier", dossier);
    s.bind(":fase", fase);
    s.bind(":vandaag", context.vandaag());
    return s.voerUit();
}

Gelukt legPlichtOp(Context &context, const Plicht &plicht)
{
    PROBEER_IN(Statement oud, context.sql("handeling/vervang-plicht"));
    oud.bind(":dossier", plicht.dossier);
    oud.bind(":soort", plicht.soort);
    oud.bind(":rol", plicht.rol);
    oud.bind(":account", plicht.account);
    oud.bind(":vandaag", context.vandaag());
    PROBEER(oud.voerUit());
    PROBEER_IN(Statement s, context.sql("handeling/leg-plicht-op"));
    s.bind(":dossier", plicht.dossier);
    s.bind(":soort", plicht.soort);
    s.bind(":rol", plicht.rol);
    s.bind(":omschrijving", plicht.omschrijving);
    s.bind(":regel", plicht.regel);
    s.bind(":sinds", context.vandaag());
    s.bind(":uiterlijk", plicht.uiterlijk);
    s.bind(":account", plicht.account);
    return s.voerUit();
}

Gelukt doePlichtAf(Context &context, DossierId dossier, const QString &soort, std::optional<Rol> rol)
{
    PROBEER_IN(Statement s, context.sql("handeling/doe-plicht-af"));
    s.bind(":dossier", dossier);
    s.bind(":soort", soort);
    s.bind(":rol", rol);
    s.bind(":vandaag", context.vandaag());
    return s.voerUit();
}

Gelukt doeAllePlichtenAf(Context &context, DossierId dossier)
{
    PROBEER_IN(Statement s, context.sql("handeling/doe-alle-plichten-af"));
    s.bind(":dossier", dossier);
    s.bind(":vandaag", context.vandaag());
    return s.voerUit();
}

Uitkomst<bool> heropeningLoopt(Context &context, DossierId dossier)
{
    PROBEER_IN(Statement s, context.sql("handeling/heropening-loopt"));
    s.bind(":dossier", dossier);
    return s.stap();
}

Gelukt maakVindbaar(Context &context, DossierId dossier, const QString &soort, const QString &tekst)
{
    PROBEER_IN(Statement weg, context.sql("handeling/maak-onvindbaar"));
    weg.bind(":dossier", dossier);
    weg.bind(":soort", soort);
    PROBEER(weg.voerUit());
    if (tekst.trimmed().isEmpty())
        return {};
    PROBEER_IN(Statement s, context.sql("handeling/maak-vindbaar"));
    s.bind(":dossier", dossier);
    s.bind(":soort", soort);
    s.bind(":tekst", tekst);
    s.bind(":op", context.vandaag());
    return s.voerUit();
}

} // namespace weegkamer
