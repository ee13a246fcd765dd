// SPDX-License-Identifier: EUPL-1.2
#include "core/aanmelding/spoed.h"

#include "core/handeling/dossier.h"

namespace weegkamer
{
namespace
{
Gelukt magNogSpoed(const MerkAlsSpoed &h, Context &context)
{
    PROBEER_IN(const bool al, isSpoed(context, h.dossier));
    if (al)
        return weiger(u"N3", QStringLiteral("Deze aanmelding is al spoed."));
    return {};
}

Gelukt isErSpoed(const HefSpoedOp &h, Context &context)
{
    PROBEER_IN(const bool wel, isSpoed(context, h.dossier));
    if (!wel)
        return weiger(u"N3", QStringLiteral("Deze aanmelding is geen spoed."));
    return {};
}

Gelukt zet(Context &context, DossierId dossier, const QDateTime &sinds, const QString &reden)
{
    PROBEER_IN(Statement s, context.sql("aanmelding/zet-spoed"));
    s.bind(":dossier", dossier);
    s.bind(":sinds", sinds);
    s.bind(":reden", reden);
    PROBEER(s.voerUit());
    if (context.db().gewijzigd() == 0)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("In dit dossier staat nog geen aanmelding. Stel haar eerst op."));
    // The clock of what the seats still owe follows.
    if (context.dossier()->fase == Fase::Weging)
        return legOordeelplichtenOp(context, dossier);
    return {};
}
} // namespace

QString acuutGevaar()
{
    return QStringLiteral("Acuut gevaar: bel 112 en gebruik uw eigen bevoegdheid. Wacht niet op dit programma.");
}

QList<Regeltoets<MerkAlsSpoed>> MerkAlsSpoed::toetsen()
{
    return {{"N3", &magNogSpoed}};
}

Uitkomst<Gedaan> MerkAlsSpoed::pasToe(Context &context) const
{
    PROBEER(zet(context, dossier, context.nu(), reden));
    return Gedaan{dossier.waarde(), context.dossier()->nummer};
}

QList<Regeltoets<HefSpoedOp>> HefSpoedOp::toetsen()
{
    return {{"N3", &isErSpoed}};
}

Uitkomst<Gedaan> HefSpoedOp::pasToe(Context &context) const
{
    PROBEER(zet(context, dossier, {}, {}));
    return Gedaan{dossier.waarde(), context.dossier()->nummer};
}

Uitkomst<bool> isSpoed(Context &context, DossierId dossier)
{
    PROBEER_IN(Statement s, context.db().sql(Modus::Vraag, "aanmelding/is-spoed"));
    s.bind(":dossier", dossier);
    return s.stap();
}

Gelukt legOordeelplichtenOp(Context &context, DossierId dossier)
{
    PROBEER_IN(const bool spoed, isSpoed(context, dossier));
    for (const Rol zetel : {Rol::Burgemeester, Rol::Politie, Rol::OpenbaarMinisterie}) {
        PROBEER_IN(Statement s, context.sql("aanmelding/heeft-geoordeeld"));
        s.bind(":dossier", dossier);
        s.bind(":zetel", zetel); // the values of the seats are those of the roles
        PROBEER_IN(const bool al, s.stap());
        if (al)
            continue;
        PROBEER(legPlichtOp(context, {dossier, QStringLiteral("oordeel"), zetel,
                                      spoed ? QStringLiteral("Spoed: vandaag oordeel geven, per telefoon mag") : QStringLiteral("Oordeel geven over de aanmelding"),
                                      spoed ? QStringLiteral("N3") : QStringLiteral("W5.3a"), spoed ? context.vandaag() : QDate()}));
    }
    return {};
}

} // namespace weegkamer
