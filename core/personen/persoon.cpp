// SPDX-License-Identifier: EUPL-1.2
#include "core/personen/persoon.h"

#include "core/handeling/dossier.h"
#include "core/opslag/rij.h"
#include "core/personen/gelijkenis.h"

namespace weegkamer
{
namespace
{
/// What stands in the row of a betrokkene beside the betrokkene itself.
struct Adresdag {
    QDate adresSinds;
    static constexpr auto velden() { return std::make_tuple(veld("adres-sinds", &Adresdag::adresSinds, "")); }
};

// On the role's own views in both modes: what a role may not see is not known to it.
Uitkomst<Statement> opDossier(Context &context, const char *sql, DossierId dossier)
{
    PROBEER_IN(Statement s, context.db().sql(Modus::Vraag, sql));
    s.bind(":dossier", dossier);
    return s;
}

/// What everybody may find this person by who may find them at all, in one line.
QString zoektekst(const Persoon &persoon)
{
    const Betrokkene &b = persoon.betrokkene;
    return QStringList{weergavenaam(b), b.geboortedatum, b.gemeenteVerblijf}.join(u' ').simplified();
}

/// Apart, because a deelnemer may find somebody by name, and is not told where they live or what else they are called. With the name
/// once more: who may find both, looks for a name and a street in one go.
QString zoektekstVerder(const Persoon &persoon)
{
    const Betrokkene &b = persoon.betrokkene;
    QStringList woorden{b.straat, b.huisnummer, b.postcode, b.plaats};
    for (const AndereNaamregel &a : persoon.andereNamen)
        woorden.append(weergavenaam(a));
    for (const Adres &a : persoon.vroegereAdressen)
        woorden += {a.straat, a.huisnummer, a.postcode, a.plaats};
    const QString verder = woorden.join(u' ').simplified();
    return verder.isEmpty() ? QString() : QString(zoektekst(persoon) + u' ' + verder);
}
} // namespace

const Keuzelijst &keuzesVan(Naamsoort)
{
    static const Keuzelijst lijst{{QStringLiteral("roepnaam"), QStringLiteral("Roepnaam")},
                                  {QStringLiteral("andere-spelling"), QStringLiteral("Andere spelling")},
                                  {QStringLiteral("eerdere-naam"), QStringLiteral("Eerdere naam")},
                                  {QStringLiteral("schuilnaam"), QStringLiteral("Schuilnaam")}};
    return lijst;
}

QString weergavenaam(const AndereNaam &a)
{
    return weergavenaam(Betrokkene{.naam = a.naam, .voorvoegsel = a.voorvoegsel, .voornamen = a.voornamen});
}

Uitkomst<Persoon> leesPersoon(Context &context, DossierId dossier)
{
    Persoon uit;
    {
        PROBEER_IN(Statement s, opDossier(context, "personen/betrokkene", dossier));
        PROBEER_IN(const bool rij, s.stap());
        if (!rij)
            return foutMet(FoutSoort::NietGevonden, QStringLiteral("In dit dossier staat geen betrokkene."));
        uit.betrokkene = RijLezer<Betrokkene>(s).lees(s);
        uit.adresSinds = RijLezer<Adresdag>(s).lees(s).adresSinds;
    }
    PROBEER_IN(Statement namen, opDossier(context, "personen/andere-namen", dossier));
    PROBEER_IN(uit.andereNamen, leesRijen<AndereNaamregel>(namen));
    PROBEER_IN(Statement adressen, opDossier(context, "personen/vroegere-adressen", dossier));
    PROBEER_IN(uit.vroegereAdressen, leesRijen<Adres>(adressen));
    return uit;
}

Uitkomst<Persoon> ToonPersoon::stel(Context &context) const
{
    return leesPersoon(context, dossier);
}

Gelukt maakHerkenbaar(Context &context, DossierId dossier)
{
    PROBEER_IN(const Persoon persoon, leesPersoon(context, dossier));
    // The newest is found first: the name before the address.
    PROBEER(maakVindbaar(context, dossier, QStringLiteral("adres"), zoektekstVerder(persoon)));
    PROBEER(maakVindbaar(context, dossier, QStringLiteral("betrokkene"), zoektekst(persoon)));
    {
        PROBEER_IN(Statement weg, context.sql("personen/vergeet-herkensleutels"));
        weg.bind(":dossier", dossier);
        PROBEER(weg.voerUit());
    }
    PROBEER_IN(Statement s, context.sql("personen/bewaar-herkensleutel"));
    const QStringList sleutels = herkensleutels(vergelijkvorm(persoon));
    for (const QString &sleutel : sleutels) {
        s.bind(":dossier", dossier);
        s.bind(":sleutel", sleutel);
        PROBEER(s.voerUit());
        s.opnieuw();
    }
    PROBEER_IN(Statement klaar, context.sql("personen/heeft-herkensleutels"));
    klaar.bind(":dossier", dossier);
    return klaar.voerUit();
}

} // namespace weegkamer
