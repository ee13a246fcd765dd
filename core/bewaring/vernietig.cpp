// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/vernietig.h"

#include "core/basis/afdruk.h"
#include "core/basis/bytes.h"
#include "core/bewaring/controle.h"
#include "core/bewaring/envelop.h"
#include "core/handeling/vernietig.h"
#include "core/handeling/voorstel.h"
#include "core/opslag/dossierkopie.h"

namespace weegkamer
{
namespace
{
Gelukt nummerKlopt(const Vernietig &h, Context &context)
{
    if (h.nummer.trimmed() != context.dossier()->nummer)
        return veldFout(QStringLiteral("nummer"), QStringLiteral("Dit is niet het nummer van dit dossier. Typ het over zoals het er staat."));
    return {};
}

Gelukt tijdIsOm(const Vernietig &h, Context &context)
{
    PROBEER(nummerKlopt(h, context));
    PROBEER_IN(const Bewaring b, bewaringVan(context, h.dossier));
    if (context.vandaag() < b.uiterlijk && h.nietLangerNodigOmdat.trimmed().isEmpty())
        return weiger(u"W9a",
                      QStringLiteral("Dit dossier wordt bewaard tot en met %1. Eerder vernietigen kan als het niet langer nodig is: schrijf waarom.")
                          .arg(b.uiterlijk.toString(QStringLiteral("d-M-yyyy"))),
                      QStringLiteral("niet-langer-nodig-omdat"));
    return {};
}

/// The ground as the register keeps it: what ordered it, or that it was no longer necessary. Never free text.
Bewaring grondVan(const Vernietig &h, Bewaring b, QDate vandaag)
{
    if (b.regel != QLatin1String("W9b"))
        return b;
    if (vandaag < b.uiterlijk && !h.nietLangerNodigOmdat.trimmed().isEmpty())
        return {QStringLiteral("Niet langer noodzakelijk"), QStringLiteral("W9a"), b.begin, b.uiterlijk};
    b.grond = QStringLiteral("Bewaartermijn verstreken");
    return b;
}
} // namespace

QList<Regeltoets<Vernietig>> Vernietig::toetsen()
{
    // W9b: from the last day on it needs no reason. B16a, B16b, B16c: what is ordered at once has its last day at once, the data of
    // the weegploeg go the same way; pasToe removes all tables' rows.
    return {{"W9a", &tijdIsOm}, {"W9b"}, {"B16a"}, {"B16b"}, {"B16c"}};
}

Uitkomst<QByteArray> Vernietig::onderwerp(Context &context) const
{
    // Everything of the dossier, but for what looking and proposing add to it themselves.
    using enum BijSluiten;
    PROBEER_IN(const QStringList regels, dump(context.db(), dossier, {InEnvelop, Blijft}));
    Byteschrijver b;
    for (const QString &regel : regels) {
        if (!regel.startsWith(QLatin1String("logdetail|")) && !regel.startsWith(QLatin1String("voorstel|")) && !regel.startsWith(QLatin1String("plicht|")))
            b.tekst(regel);
    }
    return afdruk(b.bytes());
}

Uitkomst<Gedaan> Vernietig::pasToe(Context &context) const
{
    const Dossierkop d = *context.dossier();
    const TweePersonen twee = *context.tweePersonen();
    PROBEER_IN(const Bewaring bewaring, bewaringVan(context, dossier));
    const Bewaring grond = grondVan(*this, bewaring, context.vandaag());
    PROBEER_IN(const qint64 rijen, vernietigDossier(context, d.id));
    PROBEER_IN(Statement s, context.sql("bewaring/schrijf-vernietiging-in"));
    bindVelden(s, grond);
    s.bind(":nummer", d.nummer);
    s.bind(":op", context.vandaag());
    s.bind(":voorgesteld_door", twee.voorgesteldDoor);
    s.bind(":bekrachtigd_door", twee.bekrachtigdDoor);
    s.bind(":onderwerp", twee.onderwerp);
    s.bind(":een", twee.handtekeningEen);
    s.bind(":twee", twee.handtekeningTwee);
    s.bind(":rijen", rijen);
    PROBEER(s.voerUit());
    return Gedaan{context.db().laatsteId(), d.nummer};
}

Uitkomst<Woordenlijst> VraagKenmerkendeWoorden::stel(Context &context) const
{
    const Dossierkop d = *context.dossier();
    PROBEER(toetsFase(d, Vernietig::stelVoorKop.fasen));
    if (d.fase == Fase::Afgeschermd) {
        PROBEER_IN(const auto envelop, openEnvelop(context, d));
        PROBEER_IN(const QStringList woorden, kenmerkendeWoorden(*envelop, d.id));
        return Woordenlijst{woorden};
    }
    PROBEER_IN(const QStringList woorden, kenmerkendeWoorden(context.db(), d.id));
    return Woordenlijst{woorden};
}

Uitkomst<Gedaan> ControleerVernietiging::pasToe(Context &context) const
{
    PROBEER_IN(Statement er, context.sql("bewaring/vernietiging-nummer"));
    er.bind(":id", vernietiging);
    PROBEER_IN(const bool rij, er.stap());
    if (!rij)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Deze vernietiging staat niet in het register."));
    const QString nummer = er.tekstVan(0);
    PROBEER_IN(const Vernietigingscontrole controle, controleerSporen(context.db(), woorden));
    PROBEER_IN(Statement s, context.sql("bewaring/schrijf-controle-bij"));
    s.bind(":id", vernietiging);
    s.bind(":op", context.nu());
    s.bind(":gezocht", controle.gezocht);
    s.bind(":elders", controle.elders);
    s.bind(":sporen", static_cast<qint64>(controle.sporen.size()));
    PROBEER(s.voerUit());
    context.resultaat(controle.sporen.isEmpty() ? QStringLiteral("gedaan, geen sporen") : QStringLiteral("gedaan, %1 sporen").arg(controle.sporen.size()));
    return Gedaan{vernietiging.waarde(), nummer};
}

} // namespace weegkamer
