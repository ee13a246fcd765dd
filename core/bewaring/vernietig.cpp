// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/vernietig.h"

#include "core/basis/afdruk.h"
#include "core/basis/bytes.h"
#include "core/bewaring/controle.h"
#include "core/bewaring/envelop.h"
#include "core/bewaring/informeren.h"
#include "core/bewaring/telling.h"
#include "core/bewaring/vasthouding.h"
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

/// What looking, proposing and reviewing add to a dossier themselves: that changes nothing of what is destroyed.
bool isBijwerk(const QString &regel)
{
    static constexpr const char *bij[] = {"logdetail|", "voorstel|", "plicht|", "vernietigingsregel|", "inzage|"};
    return std::any_of(std::begin(bij), std::end(bij), [&](const char *tabel) { return regel.startsWith(QLatin1String(tabel)); });
}

/// The words to look for afterwards, and the share in the counts, while they can still be read. A damaged envelope is destroyed all
/// the same; then nobody knows its words, and the certificate says so.
struct Nalatenschap {
    QStringList kenmerken;
    QList<Telpost> tellingen;
};

Uitkomst<Nalatenschap> nalatenschap(Context &context, const Dossierkop &d, Vernietigwijze wijze)
{
    std::unique_ptr<Database> envelop;
    Database *bron = &context.db();
    PROBEER_IN(const bool dicht, heeftEnvelop(context, d.id));
    if (dicht) {
        auto open = openEnvelop(context, d);
        if (!open && open.error().soort != FoutSoort::Beschadigd && open.error().soort != FoutSoort::NietGevonden)
            return tl::unexpected(std::move(open).error());
        if (!open)
            return Nalatenschap{};
        envelop = std::move(*open);
        bron = envelop.get();
    }
    Nalatenschap uit;
    PROBEER_IN(uit.kenmerken, kenmerkendeWoorden(*bron, d.id));
    if (wijze == Vernietigwijze::Anonimiseren) {
        PROBEER_IN(uit.tellingen, tellingenVan(*bron, d.id));
    }
    return uit;
}
} // namespace

const Keuzelijst &keuzesVan(Vernietigwijze)
{
    static const Keuzelijst lijst{{QStringLiteral("vernietigen"), QStringLiteral("Vernietigen: er blijft niets over")},
                                  {QStringLiteral("anonimiseren"), QStringLiteral("Anonimiseren: alleen tellingen per jaar blijven over")}};
    return lijst;
}

QList<Regeltoets<Vernietig>> Vernietig::toetsen()
{
    // W9b: from the last day on it needs no reason. B16a, B16b, B16c: what is ordered at once has its last day at once, the data of
    // the weegploeg go the same way; pasToe removes all tables' rows.
    const auto vrij = [](const Vernietig &h, Context &context) { return isNietVastgehouden(context, h.dossier); };
    const auto beslist = [](const Vernietig &h, Context &context) { return isOverInformerenBeslist(context, h.dossier); };
    return {{"K17", vrij}, {"W9c"}, {"K18", beslist}, {"W9a", &tijdIsOm}, {"W9b"}, {"B16a"}, {"B16b"}, {"B16c"}};
}

Uitkomst<QByteArray> Vernietig::onderwerp(Context &context) const
{
    // Everything of the dossier, but for what looking and proposing add to it themselves.
    using enum BijSluiten;
    PROBEER_IN(const QStringList regels, dump(context.db(), dossier, {InEnvelop, Blijft}));
    Byteschrijver b;
    for (const QString &regel : regels) {
        if (!isBijwerk(regel))
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
    PROBEER_IN(const Nalatenschap na, nalatenschap(context, d, wijze));
    PROBEER_IN(const qint64 rijen, vernietigDossier(context, d.id));
    PROBEER(tel(context, na.tellingen));
    PROBEER_IN(Statement s, context.sql("bewaring/schrijf-vernietiging-in"));
    bindVelden(s, grond);
    s.bind(":nummer", d.nummer);
    s.bind(":wijze", wijze);
    s.bind(":op", context.vandaag());
    s.bind(":voorgesteld_door", twee.voorgesteldDoor);
    s.bind(":bekrachtigd_door", twee.bekrachtigdDoor);
    s.bind(":onderwerp", twee.onderwerp);
    s.bind(":een", twee.handtekeningEen);
    s.bind(":twee", twee.handtekeningTwee);
    s.bind(":rijen", rijen);
    s.bind(":tweede_persoon", twee.opPapier ? std::optional(twee.opPapier->id) : std::nullopt);
    PROBEER(s.voerUit());
    const qint64 id = context.db().laatsteId();
    if (!na.kenmerken.isEmpty())
        context.geleerd().leer(id, na.kenmerken);
    return Gedaan{id, d.nummer};
}

} // namespace weegkamer
