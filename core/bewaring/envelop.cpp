// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/envelop.h"

#include "core/bewaring/identiteit.h"
#include "core/opslag/dossierkopie.h"
#include "core/opslag/migratie.h"
#include "core/toegang/sleutelbos.h"
#include "core/toegang/verzegeling.h"

#include <sodium.h>

namespace weegkamer
{
namespace
{
void wis(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

/// The dossier's rows as one compressed database.
Uitkomst<QByteArray> pakIn(Database &kamer, DossierId dossier)
{
    PROBEER_IN(const auto envelop, Database::inGeheugen());
    PROBEER(migreer(*envelop));
    PROBEER(kopieerNaarEnvelop(kamer, *envelop, dossier));
    PROBEER_IN(QByteArray plat, envelop->serialiseer());
    QByteArray ingepakt = qCompress(plat);
    wis(plat);
    return ingepakt;
}
} // namespace

Gelukt verzegelInEnvelop(Context &context, const Dossierkop &dossier)
{
    PROBEER_IN(const QByteArray identiteit, verzegelIdentiteit(context, dossier));
    const Geheim sleutel = Geheim::willekeurig(sleutelLengte);
    PROBEER_IN(QByteArray ingepakt, pakIn(context.db(), dossier.id));
    const auto inhoudBytes = verzegelMetSleutel(sleutel, ingepakt, dossier.nummer.toUtf8());
    wis(ingepakt);
    PROBEER(inhoudBytes);
    PROBEER_IN(const QByteArray gewikkeld, verzegelVoor(context.wie().afschermPubliek, inhoud(sleutel)));
    PROBEER_IN(Statement s, context.sql("bewaring/leg-envelop-neer"));
    s.bind(":dossier", dossier.id);
    s.bind(":inhoud", *inhoudBytes);
    s.bind(":sleutel", gewikkeld);
    s.bind(":identiteit", identiteit);
    s.bind(":op", context.vandaag());
    return s.voerUit();
}

Uitkomst<std::unique_ptr<Database>> openEnvelop(Context &context, const Dossierkop &dossier)
{
    const Geheim *geheim = context.wie().sleutels->sleutel(Sleutelsoort::Afscherm);
    if (!geheim)
        return foutMet(FoutSoort::GeenRecht, QStringLiteral("Uw account kan afgeschermde dossiers niet openen. Vraag de casuscoördinator of het contactpunt."));
    PROBEER_IN(Statement s, context.db().sql(Modus::Vraag, "bewaring/envelop"));
    s.bind(":dossier", dossier.id);
    PROBEER_IN(const bool rij, s.stap());
    if (!rij)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Dossier %1 is niet afgeschermd: er is geen envelop om te openen.").arg(dossier.nummer));
    PROBEER_IN(const Geheim sleutel, openDoosGeheim(*geheim, context.wie().afschermPubliek, s.bytes(1)));
    PROBEER_IN(QByteArray ingepakt, openMetSleutel(sleutel, s.bytes(0), dossier.nummer.toUtf8()));
    QByteArray plat = qUncompress(ingepakt);
    wis(ingepakt);
    auto geopend = Database::inGeheugen(plat);
    wis(plat);
    PROBEER_IN(auto envelop, std::move(geopend));
    PROBEER(migreer(*envelop));
    return envelop;
}

Gelukt hefEnvelopOp(Context &context, const Dossierkop &dossier)
{
    PROBEER_IN(const auto envelop, openEnvelop(context, dossier));
    PROBEER(kopieerUitEnvelop(*envelop, context.db(), dossier.id));
    PROBEER_IN(Statement s, context.sql("bewaring/neem-envelop-weg"));
    s.bind(":dossier", dossier.id);
    return s.voerUit();
}

} // namespace weegkamer
