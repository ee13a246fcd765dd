// SPDX-License-Identifier: EUPL-1.2
#include "core/personen/koppeling.h"

#include "core/toegang/sleutelbos.h"

namespace weegkamer
{
namespace
{
constexpr Fasen koppelbaar{Fase::Aanmelding, Fase::Weging, Fase::Casus};

Gelukt kanGekoppeld(const Koppel &h, Context &context)
{
    return toetsKoppeling(context, h.dossier, h.anderDossier, QStringLiteral("ander-dossier"));
}
} // namespace

Gelukt toetsKoppeling(Context &context, DossierId dossier, DossierId ander, const QString &pad)
{
    if (dossier == ander)
        return veldFout(pad, QStringLiteral("Dit is hetzelfde dossier. Kies een ander."));
    PROBEER_IN(const Dossierkop d, dossierkop(context, ander));
    PROBEER(toetsFase(d, koppelbaar));
    if (!dossier.isGeldig())
        return {};
    PROBEER_IN(Statement s, context.sql("personen/is-gekoppeld"));
    s.bind(":dossier", dossier);
    s.bind(":ander", ander);
    PROBEER_IN(const bool al, s.stap());
    if (al)
        return veldFout(pad, QStringLiteral("Deze dossiers zijn al gekoppeld."));
    return {};
}

Uitkomst<KoppelingId> legKoppeling(Context &context, DossierId dossier, DossierId ander, const QString &reden)
{
    PROBEER_IN(Statement s, context.sql("personen/leg-koppeling"));
    s.bind(":dossier", dossier);
    s.bind(":ander", ander);
    s.bind(":reden", reden);
    s.bind(":op", context.vandaag());
    s.bind(":door", context.wie().account);
    PROBEER(s.voerUit());
    return KoppelingId(context.db().laatsteId());
}

QList<Regeltoets<Koppel>> Koppel::toetsen()
{
    // W6.3a, B16c: the other dossier must still be open to work in. That it is another one, not linked yet, is checked with it.
    return {{"W6.3a", &kanGekoppeld}, {"B16c"}};
}

Uitkomst<Gedaan> Koppel::pasToe(Context &context) const
{
    PROBEER_IN(const KoppelingId id, legKoppeling(context, dossier, anderDossier, reden));
    return Gedaan{id.waarde(), context.dossier()->nummer};
}

Uitkomst<Gedaan> Ontkoppel::pasToe(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("personen/maak-koppeling-ongedaan"));
    s.bind(":koppeling", koppeling);
    s.bind(":dossier", dossier);
    s.bind(":reden", reden);
    s.bind(":op", context.vandaag());
    PROBEER(s.voerUit());
    if (context.db().gewijzigd() == 0)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Deze koppeling is er niet (meer), of zij is al ongedaan gemaakt."));
    return Gedaan{koppeling.waarde(), context.dossier()->nummer};
}

Uitkomst<QList<Koppelingregel>> leesKoppelingen(Context &context, DossierId dossier)
{
    PROBEER_IN(Statement s, context.db().sql(Modus::Vraag, "personen/koppelingen"));
    s.bind(":dossier", dossier);
    // That a shielded dossier concerns this person too is for who could open it (W6.3a).
    s.bind(":sleutel", context.wie().sleutels->sleutel(Sleutelsoort::Afscherm) != nullptr);
    return leesRijen<Koppelingregel>(s);
}

Uitkomst<Koppelinglijst> VraagKoppelingen::stel(Context &context) const
{
    PROBEER_IN(QList<Koppelingregel> rijen, leesKoppelingen(context, dossier));
    return Koppelinglijst{std::move(rijen)};
}

} // namespace weegkamer
