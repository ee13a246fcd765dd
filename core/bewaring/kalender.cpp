// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/kalender.h"

#include "core/handeling/lijstfilter.h"

#include <limits>

namespace weegkamer
{
namespace
{
constexpr int hoogstensPerBladzij = 500;
constexpr int maandenVooruit = 12;

struct Dag {
    QString nummer;
    QString soort;
    QString omschrijving;
    QDate dag;
    static constexpr auto velden()
    {
        using S = Dag;
        return std::make_tuple(veld("nummer", &S::nummer, ""), veld("soort", &S::soort, ""), veld("omschrijving", &S::omschrijving, ""), veld("dag", &S::dag, ""));
    }
};
} // namespace

Uitkomst<Agendauitvoer> VraagBewaarkalender::stel(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("bewaring/kalender"));
    s.bind(":tot", tot.isValid() ? tot : context.vandaag().addMonths(maandenVooruit));
    PROBEER_IN(const QList<Dag> dagen, leesRijen<Dag>(s));
    QList<Agendapunt> punten;
    for (const Dag &d : dagen)
        punten.append({d.nummer + u'-' + d.soort, d.dag, QStringLiteral("Dossier %1: %2").arg(d.nummer, d.omschrijving), QStringLiteral("Open Weegkamer voor wat er moet gebeuren.")});
    return voerAgendaUit(context, QStringLiteral("Bewaartermijnen"), std::move(punten));
}

const Keuzelijst &keuzesVan(Openvolgorde)
{
    static const Keuzelijst lijst{{QStringLiteral("oudste"), QStringLiteral("Oudste eerst")}, {QStringLiteral("nieuwste"), QStringLiteral("Nieuwste eerst")}};
    return lijst;
}

QString grondVan(Fase fase)
{
    switch (fase) {
    case Fase::Melding:
        return QStringLiteral("Er wordt beoordeeld of de melding een aanmelding wordt");
    case Fase::Aanmelding:
        return QStringLiteral("De aanmelding wordt voorbereid");
    case Fase::Weging:
        return QStringLiteral("De weegploeg weegt");
    case Fase::Casus:
        return QStringLiteral("De casus loopt");
    case Fase::Afgeschermd:
    case Fase::TeVernietigen:
        break;
    }
    return {};
}

Uitkomst<OpenBewaringen> VraagOpenBewaring::stel(Context &context) const
{
    const int hoeveel = qBound(1, aantal, hoogstensPerBladzij);
    const bool nieuwste = volgorde == Openvolgorde::Nieuwste;
    const bool gefilterd = !filter.trimmed().isEmpty();
    PROBEER_IN(Statement s, context.sql(gefilterd ? "bewaring/open-gefilterd" : nieuwste ? "bewaring/open-nieuwste" : "bewaring/open"));
    if (gefilterd) {
        bindFilter(s, lijstfilter(filter, Naamfilter::Niet));
        s.bind(":volgorde", volgorde);
    } else {
        s.bind(":na", na.isEmpty() && nieuwste ? std::numeric_limits<qint64>::max() : na.toLongLong());
        s.bind(":aantal", hoeveel);
    }
    OpenBewaringen uit;
    PROBEER_IN(uit.rijen, leesRijen<OpenBewaring>(s));
    for (OpenBewaring &r : uit.rijen)
        r.grond = grondVan(r.fase);
    if (!gefilterd && uit.rijen.size() == hoeveel)
        uit.volgende = uit.rijen.constLast().dossier.tekst();
    return uit;
}

} // namespace weegkamer
