// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/envelop.h"

#include "core/bewaring/identiteit.h"
#include "core/opslag/dossierkopie.h"
#include "core/opslag/migratie.h"
#include "core/opslag/rolzichten.h"
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

Uitkomst<const Geheim *> afschermsleutel(Context &context)
{
    const Geheim *geheim = context.wie().sleutels->sleutel(Sleutelsoort::Afscherm);
    if (!geheim)
        return foutMet(FoutSoort::GeenRecht, QStringLiteral("Uw account kan afgeschermde dossiers niet openen. Vraag de casuscoördinator of het contactpunt."));
    return geheim;
}

/// What is stored of an envelope: its database, sealed under a fresh key, and that key for who may open.
struct Dicht {
    QByteArray inhoud;
    QByteArray sleutel;
};

/// The dossier's rows as one compressed database.
Uitkomst<QByteArray> pakIn(Database &kamer, DossierId dossier)
{
    PROBEER_IN(const QByteArray leeg, legeEnvelop());
    PROBEER_IN(const auto envelop, Database::inGeheugen(leeg));
    PROBEER(kopieerNaarEnvelop(kamer, *envelop, dossier));
    PROBEER_IN(QByteArray plat, envelop->serialiseer());
    QByteArray ingepakt = qCompress(plat);
    wis(plat);
    return ingepakt;
}

Uitkomst<Dicht> maakDicht(Context &context, Database &van, const Dossierkop &dossier)
{
    const Geheim sleutel = Geheim::willekeurig(sleutelLengte);
    PROBEER_IN(QByteArray ingepakt, pakIn(van, dossier.id));
    auto inhoudBytes = verzegelMetSleutel(sleutel, ingepakt, dossier.nummer.toUtf8());
    wis(ingepakt);
    PROBEER(inhoudBytes);
    PROBEER_IN(QByteArray gewikkeld, verzegelVoor(context.wie().afschermPubliek, inhoud(sleutel)));
    return Dicht{*std::move(inhoudBytes), std::move(gewikkeld)};
}
} // namespace

Gelukt verzegelInEnvelop(Context &context, const Dossierkop &dossier)
{
    PROBEER_IN(const QByteArray identiteit, verzegelIdentiteit(context, dossier));
    PROBEER_IN(const Dicht dicht, maakDicht(context, context.db(), dossier));
    PROBEER_IN(Statement s, context.sql("bewaring/leg-envelop-neer"));
    s.bind(":dossier", dossier.id);
    s.bind(":inhoud", dicht.inhoud);
    s.bind(":sleutel", dicht.sleutel);
    s.bind(":identiteit", identiteit);
    s.bind(":op", context.vandaag());
    return s.voerUit();
}

Uitkomst<std::unique_ptr<Database>> openEnvelop(Context &context, const Dossierkop &dossier)
{
    PROBEER_IN(const Geheim *geheim, afschermsleutel(context));
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

Uitkomst<bool> heeftEnvelop(Context &context, DossierId dossier)
{
    PROBEER_IN(Statement s, context.db().sql(Modus::Vraag, "bewaring/heeft-envelop"));
    s.bind(":dossier", dossier);
    return s.stap();
}

Gelukt toetsEnvelop(Context &context, const Dossierkop &dossier)
{
    PROBEER(afschermsleutel(context));
    PROBEER_IN(const bool dicht, heeftEnvelop(context, dossier.id));
    if (!dicht)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Dossier %1 is niet afgeschermd: er is geen envelop om te openen.").arg(dossier.nummer));
    return {};
}

Gelukt wijzigEnvelop(Context &context, const Dossierkop &dossier, const std::function<Gelukt(Context &)> &werk)
{
    PROBEER_IN(const auto envelop, openEnvelop(context, dossier));
    // An envelope holds one dossier: what it refers to outside itself is not there.
    PROBEER(envelop->waarde(QStringLiteral("PRAGMA foreign_keys=OFF")));
    const std::optional<Zetel> zetel = zetelVan(context.wie().rol);
    PROBEER(maakRolzichten(*envelop, {context.wie().account.waarde(), zetel ? tekst(*zetel) : QString(), Kijker::Bereik::Alle}));
    Context binnen(*envelop, Modus::Handeling, context.wie(), context.nu());
    binnen.betreft(dossier);
    PROBEER(werk(binnen));
    PROBEER_IN(const Dicht dicht, maakDicht(context, *envelop, dossier));
    PROBEER_IN(Statement s, context.sql("bewaring/herverzegel"));
    s.bind(":dossier", dossier.id);
    s.bind(":inhoud", dicht.inhoud);
    s.bind(":sleutel", dicht.sleutel);
    return s.voerUit();
}

Uitkomst<Geheim> dossiersleutelUit(Database &envelop)
{
    PROBEER_IN(Statement s, envelop.sql(Modus::Onderhoud, "bewaring/dossiersleutel-envelop"));
    PROBEER_IN(const bool rij, s.stap());
    if (!rij)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Dit dossier heeft geen documenten."));
    return Geheim::uit(s.bytes(0));
}

Uitkomst<QByteArray> verzegelVoorOpeners(Context &context, const QString &tekst)
{
    QByteArray plat = tekst.toUtf8();
    auto dicht = verzegelVoor(context.wie().afschermPubliek, plat);
    wis(plat);
    return dicht;
}

Uitkomst<QString> openVoorOpeners(Context &context, const QByteArray &verzegeld)
{
    PROBEER_IN(const Geheim *geheim, afschermsleutel(context));
    PROBEER_IN(QByteArray plat, openDoos(*geheim, context.wie().afschermPubliek, verzegeld));
    QString tekst = QString::fromUtf8(plat);
    wis(plat);
    return tekst;
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
