// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/bijvoegsel.h"

#include "core/bewaring/envelop.h"
#include "core/handeling/dossier.h"

#include <QJsonDocument>

namespace weegkamer
{
namespace
{
QString plichtVan(ActieId actie)
{
    return QStringLiteral("actie-") + actie.tekst();
}

/// As many words as may be said of it: what the action is, is sealed. With its number, so that two of them can be told apart.
QString inWoorden(ActieId actie)
{
    return QStringLiteral("Actie %1 in een afgeschermd dossier afronden").arg(actie.tekst());
}

Gelukt staatOpDeLijst(const WerkMeegereisdeActieBij &h, Context &context)
{
    PROBEER_IN(Statement s, context.sql("bewaring/actieplicht"));
    s.bind(":dossier", h.dossier);
    s.bind(":soort", plichtVan(h.actie));
    s.bind(":alles", context.wie().rol == Rol::Casuscoordinator);
    s.bind(":rol", context.wie().rol);
    s.bind(":account", context.wie().account);
    PROBEER_IN(const bool rij, s.stap());
    if (!rij)
        return weiger(u"N2", QStringLiteral("Deze actie staat niet (meer) op uw lijst. Is zij van een andere organisatie, vraag dan de casuscoördinator."), QStringLiteral("actie"));
    return {};
}

Gelukt isNogTeDoen(const WerkMeegereisdeActieBij &h, Context &context)
{
    PROBEER_IN(Statement s, context.sql("bewaring/laatste-dag"));
    s.bind(":dossier", h.dossier);
    PROBEER_IN(const bool rij, s.stap());
    if (rij && context.vandaag() > s.datum(0))
        return weiger(u"W9b", QStringLiteral("De bewaartermijn is verlopen. Aan dit dossier wordt niets meer toegevoegd."));
    return {};
}
} // namespace

QList<Regeltoets<WerkMeegereisdeActieBij>> WerkMeegereisdeActieBij::toetsen()
{
    // W9e: the retention period is not touched.
    return {{"N2", &staatOpDeLijst}, {"W9b", &isNogTeDoen}, {"W9e"}};
}

Uitkomst<Gedaan> WerkMeegereisdeActieBij::pasToe(Context &context) const
{
    if (*stand == Actiestand::Open)
        return veldFout(QStringLiteral("stand"), QStringLiteral("Kies hoe de actie is afgelopen."));
    const Bijvoegsel b{actie, *stand, resultaat, context.wie().account};
    PROBEER_IN(const QByteArray dicht, verzegelVoorOpeners(context, QString::fromUtf8(QJsonDocument(naarJson(b)).toJson(QJsonDocument::Compact))));
    PROBEER_IN(Statement s, context.sql("bewaring/voeg-bijvoegsel-toe"));
    s.bind(":dossier", dossier);
    s.bind(":inhoud", dicht);
    s.bind(":vandaag", context.vandaag());
    PROBEER(s.voerUit());
    PROBEER(doePlichtAf(context, dossier, plichtVan(actie)));
    context.dossierIsVerzegeld();
    return Gedaan{actie.waarde(), context.dossier()->nummer};
}

Uitkomst<MeegereisdeActies> VraagMeegereisdeActies::stel(Context &context) const
{
    MeegereisdeActies uit{context.dossier()->nummer, {}};
    if (context.dossier()->fase != Fase::Afgeschermd)
        return uit;
    PROBEER_IN(Statement s, context.sql("bewaring/meegereisde-acties"));
    s.bind(":dossier", dossier);
    s.bind(":alles", context.wie().rol == Rol::Casuscoordinator);
    s.bind(":rol", context.wie().rol);
    s.bind(":account", context.wie().account);
    PROBEER_IN(uit.rijen, leesRijen<MeegereisdeActie>(s));
    for (MeegereisdeActie &actie : uit.rijen)
        actie.omschrijving = inWoorden(actie.actie); // on the work-list since before it had its number, too
    return uit;
}

Gelukt geefActiesMee(Context &context, DossierId dossier)
{
    PROBEER_IN(Statement s, context.sql("bewaring/meereizende-acties"));
    s.bind(":dossier", dossier);
    QList<Plicht> plichten;
    for (;;) {
        PROBEER_IN(const bool rij, s.stap());
        if (!rij)
            break;
        const Rol rol = keuzeUit<Rol>(s.tekstVan(2)).value_or(Rol::Deelnemer);
        // A role of the weegploeg has one work-list; of deelnemers there are many.
        const AccountId wie = rol == Rol::Deelnemer ? AccountId(s.geheel(1)) : AccountId();
        plichten.append({dossier, plichtVan(ActieId(s.geheel(0))), rol, inWoorden(ActieId(s.geheel(0))), QStringLiteral("N2"), s.datum(3), wie});
    }
    for (const Plicht &p : plichten) {
        PROBEER(legPlichtOp(context, p));
    }
    return {};
}

Uitkomst<QList<Bijvoegsel>> leesBijvoegsels(Context &context, DossierId dossier)
{
    PROBEER_IN(Statement s, context.db().sql(Modus::Vraag, "bewaring/bijvoegsels"));
    s.bind(":dossier", dossier);
    QList<Bijvoegsel> uit;
    for (;;) {
        PROBEER_IN(const bool rij, s.stap());
        if (!rij)
            return uit;
        PROBEER_IN(const QString tekst, openVoorOpeners(context, s.bytes(0)));
        PROBEER_IN(const Bijvoegsel b, uitJson<Bijvoegsel>(QJsonDocument::fromJson(tekst.toUtf8()).object()));
        uit.append(b);
    }
}

Gelukt verwerkBijvoegsels(Context &context, DossierId dossier)
{
    PROBEER_IN(const QList<Bijvoegsel> lijst, leesBijvoegsels(context, dossier));
    for (const Bijvoegsel &b : lijst) {
        PROBEER_IN(Statement s, context.sql("casus/werk-actie-bij"));
        bindVelden(s, b);
        s.bind(":dossier", dossier);
        s.bind(":vandaag", context.vandaag());
        PROBEER(s.voerUit());
    }
    PROBEER_IN(Statement weg, context.sql("bewaring/ruim-bijvoegsels-op"));
    weg.bind(":dossier", dossier);
    return weg.voerUit();
}

} // namespace weegkamer
