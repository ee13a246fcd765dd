// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/bewaring.h"

#include "core/bewaring/informeren.h"
#include "core/bewaring/kalender.h"
#include "core/bewaring/vasthouding.h"
#include "core/handeling/lijstfilter.h"
#include "core/recht/regels.h"
#include "core/recht/termijnen.h"

namespace weegkamer
{
namespace
{
constexpr int hoogstensPerBladzij = 500;

/// The calculation in whole sentences; what must go at once has no period to count.
Uitkomst<QStringList> berekening(const Bewaring &b)
{
    if (b.regel != QLatin1String("W9b"))
        return QStringList{QStringLiteral("Besloten op %1.").arg(b.begin.toString(QStringLiteral("d-M-yyyy"))),
                           QStringLiteral("Vernietigen moet direct; er geldt geen termijn.")};
    PROBEER_IN(const Termijn t, termijnVan(u"bewaartermijn", b.begin));
    return t.stappen + QStringList{QStringLiteral("De termijn begint bij het sluiten. Inzien verandert deze datum niet.")};
}

/// What can be said of a dossier for which no period runs yet.
Uitkomst<Bewaarbeeld> openBeeld(Context &context, const Dossierkop &d)
{
    Bewaarbeeld beeld{};
    beeld.fase = d.fase;
    beeld.grond = grondVan(d.fase);
    beeld.regel = QStringLiteral("W9a");
    PROBEER_IN(Statement s, context.sql("bewaring/dossier-sinds"));
    s.bind(":dossier", d.id);
    PROBEER(s.stap());
    beeld.begin = s.datum(0);
    beeld.stappen = {QStringLiteral("Dit dossier is open sinds %1.").arg(beeld.begin.toString(QStringLiteral("d-M-yyyy"))),
                     QStringLiteral("De termijn van vijf jaar begint bij het sluiten. Tot dan gaat u geregeld na of het nog nodig is.")};
    return beeld;
}

Uitkomst<Bewaarbeeld> geslotenBeeld(Context &context, const Bewaring &b)
{
    Bewaarbeeld beeld{};
    PROBEER_IN(beeld.stappen, berekening(b));
    beeld.grond = b.grond;
    beeld.regel = b.regel;
    beeld.begin = b.begin;
    beeld.uiterlijk = b.uiterlijk;
    beeld.dagen = context.vandaag().daysTo(b.uiterlijk);
    return beeld;
}
} // namespace

Uitkomst<Bewaring> bewaringVan(Context &context, DossierId dossier)
{
    PROBEER_IN(Statement s, context.db().sql(Modus::Vraag, "bewaring/bewaring"));
    s.bind(":dossier", dossier);
    PROBEER_IN(const auto rij, leesRij<Bewaring>(s));
    if (!rij)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Voor dit dossier loopt geen bewaartermijn: het is niet gesloten."));
    return *rij;
}

Uitkomst<Termijn> termijnVan(QStringView klokregel, QDate begin)
{
    const Klokregel *klok = vindKlokregel(klokregel);
    Q_ASSERT(klok);
    PROBEER_IN(const Duur duur, duurUit(klok->duur));
    return termijn(TermijnSoort::Jaren, begin, duur);
}

Gelukt isNogBinnenTermijn(Context &context, DossierId dossier)
{
    PROBEER_IN(const Bewaring b, bewaringVan(context, dossier));
    if (context.vandaag() > b.uiterlijk)
        return weiger(u"W9b", QStringLiteral("De bewaartermijn is op %1 verlopen. Dit dossier mag niet meer worden gebruikt; laat het vernietigen.")
                                  .arg(b.uiterlijk.toString(QStringLiteral("d-M-yyyy"))));
    return {};
}

const Keuzelijst &keuzesVan(Bewaarvolgorde)
{
    static const Keuzelijst lijst{{QStringLiteral("eerste"), QStringLiteral("Wat eerst weg moet")}, {QStringLiteral("laatste"), QStringLiteral("Wat het langst blijft")}};
    return lijst;
}

Uitkomst<Bewaarlijst> VraagBewaring::stel(Context &context) const
{
    const int hoeveel = qBound(1, aantal, hoogstensPerBladzij);
    const bool gefilterd = !filter.trimmed().isEmpty();
    const bool laatst = volgorde == Bewaarvolgorde::Laatste;
    const QStringList sleutel = na.split(QLatin1Char('/'));
    PROBEER_IN(Statement s, context.sql(gefilterd ? "bewaring/lijst-gefilterd" : laatst ? "bewaring/lijst-laatste" : "bewaring/lijst"));
    s.bind(":voor", voor.isValid() ? voor : QDate(9999, 12, 31));
    if (gefilterd) {
        bindFilter(s, lijstfilter(filter, Naamfilter::Niet));
        s.bind(":volgorde", volgorde);
    } else {
        s.bind(":na_dag", !na.isEmpty() ? sleutel.value(0) : laatst ? QStringLiteral("9999-99") : QStringLiteral("0000"));
        s.bind(":na_id", sleutel.value(1).toLongLong());
        s.bind(":aantal", hoeveel);
    }
    Bewaarlijst lijst;
    const RijLezer<Bewaarregel> lezer(s);
    qint64 laatste = 0;
    for (;;) {
        PROBEER_IN(const bool rij, s.stap());
        if (!rij)
            break;
        Bewaarregel r = lezer.lees(s);
        r.dagen = context.vandaag().daysTo(r.uiterlijk);
        laatste = s.geheel(s.kolom("id"));
        lijst.rijen.append(std::move(r));
    }
    if (!gefilterd && lijst.rijen.size() == hoeveel)
        lijst.volgende = QStringLiteral("%1/%2").arg(lijst.rijen.constLast().uiterlijk.toString(Qt::ISODate)).arg(laatste);
    return lijst;
}

Uitkomst<Bewaarbeeld> ToonBewaring::stel(Context &context) const
{
    const Dossierkop d = *context.dossier();
    const auto b = bewaringVan(context, dossier);
    if (!b && b.error().soort != FoutSoort::NietGevonden)
        return tl::unexpected(b.error());
    PROBEER_IN(Bewaarbeeld beeld, b ? geslotenBeeld(context, *b) : openBeeld(context, d));
    beeld.dossier = d.id;
    beeld.nummer = d.nummer;
    beeld.fase = d.fase;
    if (const Regel *regel = vindRegel(beeld.regel)) {
        beeld.artikel = regel->artikel;
        beeld.uitleg = regel->uitlegNl;
    }
    PROBEER_IN(Statement t, context.sql("bewaring/volgende-toets"));
    t.bind(":dossier", dossier);
    PROBEER(t.stap());
    beeld.toetsOp = t.datum(0);
    PROBEER_IN(Statement p, context.sql("bewaring/openstaand"));
    p.bind(":dossier", dossier);
    PROBEER_IN(beeld.plichten, leesRijen<Openstaand>(p));
    PROBEER_IN(Statement v, context.sql("bewaring/voorstellen"));
    v.bind(":dossier", dossier);
    PROBEER_IN(beeld.voorstellen, leesRijen<OpenVoorstel>(v));
    PROBEER_IN(beeld.vasthoudingen, lopendeVasthoudingen(context, dossier));
    beeld.isBeslist = isOverInformerenBeslist(context, dossier).has_value();
    return beeld;
}

} // namespace weegkamer
