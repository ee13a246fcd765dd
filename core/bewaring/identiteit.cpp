// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/identiteit.h"

#include "core/basis/vouw.h"
#include "core/toegang/sleutelbos.h"
#include "core/toegang/verzegeling.h"

#include <QJsonDocument>
#include <sodium.h>

namespace weegkamer
{
namespace
{
/// The identity part as it is sealed.
struct Identiteit {
    QList<Persoonskenmerk> personen;
    static constexpr auto velden() { return std::make_tuple(veld("personen", &Identiteit::personen, "Personen")); }
};

Uitkomst<const Geheim *> herkensleutel(Context &context)
{
    const Geheim *sleutel = context.wie().sleutels->sleutel(Sleutelsoort::Herken);
    if (!sleutel)
        return foutMet(FoutSoort::GeenRecht, QStringLiteral("Uw account kan afgeschermde personen niet herkennen. Vraag de casuscoördinator."));
    return sleutel;
}

Uitkomst<Identiteit> openIdentiteit(const Geheim &sleutel, const QByteArray &verzegeld, const QString &nummer)
{
    PROBEER_IN(QByteArray json, openMetSleutel(sleutel, verzegeld, nummer.toUtf8()));
    auto identiteit = uitJson<Identiteit>(QJsonDocument::fromJson(json).object());
    sodium_memzero(json.data(), static_cast<std::size_t>(json.size()));
    return identiteit;
}
} // namespace

Uitkomst<QByteArray> verzegelIdentiteit(Context &context, const Dossierkop &dossier)
{
    PROBEER_IN(const Geheim *sleutel, herkensleutel(context));
    PROBEER_IN(Statement s, context.sql("bewaring/betrokkenen"));
    s.bind(":dossier", dossier.id);
    PROBEER_IN(const QList<Persoonskenmerk> personen, leesRijen<Persoonskenmerk>(s));
    QByteArray json = QJsonDocument(naarJson(Identiteit{personen})).toJson(QJsonDocument::Compact);
    auto verzegeld = verzegelMetSleutel(*sleutel, json, dossier.nummer.toUtf8());
    sodium_memzero(json.data(), static_cast<std::size_t>(json.size()));
    return verzegeld;
}

QStringList gelijkenis(const Persoonskenmerk &een, const Persoonskenmerk &ander)
{
    if (!een.bsn.isEmpty() && een.bsn == ander.bsn)
        return {QStringLiteral("hetzelfde burgerservicenummer")};
    const bool naam = !vouw(een.naam).isEmpty() && vouw(een.naam) == vouw(ander.naam);
    const bool datumBekend = !een.geboortedatum.isEmpty() && !ander.geboortedatum.isEmpty();
    // As far as both are known: 1990 and 1990-05-12 do not contradict each other.
    const bool datumKan = een.geboortedatum.startsWith(ander.geboortedatum) || ander.geboortedatum.startsWith(een.geboortedatum);
    const bool tweeNummers = !een.bsn.isEmpty() && !ander.bsn.isEmpty();
    if (!naam || tweeNummers || !datumKan)
        return {};
    QStringList redenen{QStringLiteral("dezelfde naam")};
    if (datumBekend)
        redenen.append(een.geboortedatum == ander.geboortedatum ? QStringLiteral("dezelfde geboortedatum") : QStringLiteral("geboortedatum kan dezelfde zijn"));
    if (!een.voornamen.isEmpty() && vouw(een.voornamen) == vouw(ander.voornamen))
        redenen.append(QStringLiteral("dezelfde voornamen"));
    return redenen;
}

Uitkomst<Herkenningen> Herken::stel(Context &context) const
{
    if (naam.trimmed().isEmpty() && bsn.trimmed().isEmpty())
        return veldFout(QStringLiteral("naam"), QStringLiteral("Vul een naam of een burgerservicenummer in."));
    PROBEER_IN(const Geheim *sleutel, herkensleutel(context));
    const Persoonskenmerk gezocht{naam, voornamen, geboortedatum, bsn};
    Herkenningen antwoord;
    PROBEER_IN(Statement s, context.sql("bewaring/identiteiten"));
    s.bind(":vandaag", context.vandaag());
    for (;;) {
        PROBEER_IN(const bool rij, s.stap());
        if (!rij)
            break;
        PROBEER_IN(const Identiteit identiteit, openIdentiteit(*sleutel, s.bytes(2), s.tekstVan(1)));
        QStringList redenen;
        for (const Persoonskenmerk &persoon : identiteit.personen)
            redenen += gelijkenis(gezocht, persoon);
        redenen.removeDuplicates();
        if (!redenen.isEmpty())
            antwoord.rijen.append({DossierId(s.geheel(0)), s.tekstVan(1), redenen, QStringLiteral("Heropening wegen?")});
    }
    QStringList nummers;
    for (const Herkenning &h : antwoord.rijen)
        nummers.append(h.nummer);
    context.treffers(nummers);
    return antwoord;
}

} // namespace weegkamer
