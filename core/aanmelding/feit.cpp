// SPDX-License-Identifier: EUPL-1.2
#include "core/aanmelding/feit.h"

#include "core/basis/deeldatum.h"
#include "core/handeling/dagtoets.h"
#include "core/handeling/dossier.h"

namespace weegkamer
{
namespace
{
constexpr int vroegsteJaar = 1900;

template <class H>
Gelukt isGeweest(const H &h, Context &context)
{
    const QDate dag = eersteDagVan(h.datum);
    if (!dag.isValid() || dag.year() < vroegsteJaar)
        return veldFout(QStringLiteral("datum"), QStringLiteral("Deze datum bestaat niet. Schrijf jaar, maand en dag, voor zover bekend: 2026, 2026-02 of 2026-02-20."));
    if (const QString zin = toetsDag(QLatin1String(H::kop.naam), QStringLiteral("datum"), dag, context.vandaag()); !zin.isEmpty())
        return veldFout(QStringLiteral("datum"), zin);
    return {};
}

/// What the supplier's data must satisfy (Besluit art. 6, Wet art. 8), and that their date can be.
template <class H>
QList<Regeltoets<H>> herkomsttoetsen()
{
    // B10c: words of a special category without their necessity are pointed out (VraagWoordwenk, wenkenBij), never refused.
    return {{"B6a", &isRechtmatig<H>}, {"B6a", &isGeweest<H>}, {"B6b", &heeftEigenTaak<H>}, {"B6c", &isNietOpVerzoek<H>}, {"W8", &isNoodzakelijk<H>}, {"B10c"}};
}

Gelukt erIsEenFeit(Context &context)
{
    if (context.db().gewijzigd() == 0)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Dit feit staat niet (meer) in deze aanmelding."));
    return {};
}

Gelukt maakFeitenVindbaar(Context &context, DossierId dossier)
{
    PROBEER_IN(const QList<Aanmeldingfeit> feiten, leesAanmeldingfeiten(context, dossier));
    QStringList teksten;
    for (const Aanmeldingfeit &f : feiten)
        teksten.append({f.omschrijving, f.bron});
    return maakVindbaar(context, dossier, QStringLiteral("feit"), teksten.join(u'\n'));
}

/// What lies before the weegploeg is not added to; unless the three weigh whether to reopen, on what is new.
Gelukt isNogNietVoorgelegd(const VoegFeitToe &h, Context &context)
{
    if (context.dossier()->fase != Fase::Weging)
        return {};
    PROBEER_IN(const bool loopt, heropeningLoopt(context, h.dossier));
    PROBEER_IN(Statement s, context.sql("aanmelding/oordelen-open"));
    s.bind(":dossier", h.dossier);
    PROBEER_IN(const bool open, s.stap());
    if (!loopt)
        return weiger(u"W5.3a", QStringLiteral("De aanmelding ligt al voor aan de weegploeg. Er komt geen feit meer bij."));
    if (open)
        return weiger(u"W5.3a", QStringLiteral("De drie oordelen zijn geopend. Een nieuw feit kan pas weer in een nieuwe ronde."));
    return {};
}

Gelukt erIsEenAanmelding(Context &context, DossierId dossier)
{
    PROBEER_IN(Statement s, context.sql("aanmelding/heeft-aanmelding"));
    s.bind(":dossier", dossier);
    PROBEER_IN(const bool rij, s.stap());
    if (!rij)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("In dit dossier staat nog geen aanmelding. Stel haar eerst op."));
    return {};
}
} // namespace

const Keuzelijst &keuzesVan(Feitaard)
{
    static const Keuzelijst lijst{{QStringLiteral("feit"), QStringLiteral("Feit: gezien of vastgelegd")},
                                  {QStringLiteral("bericht-van-anderen"), QStringLiteral("Bericht van anderen")},
                                  {QStringLiteral("aanname"), QStringLiteral("Aanname")},
                                  {QStringLiteral("oordeel"), QStringLiteral("Oordeel van een deskundige of instantie")}};
    return lijst;
}

const Keuzelijst &keuzesVan(Feittoets)
{
    static const Keuzelijst lijst{{QStringLiteral("geverifieerd"), QStringLiteral("Geverifieerd")},
                                  {QStringLiteral("niet-te-verifieren"), QStringLiteral("Niet te verifiëren")},
                                  {QStringLiteral("weerlegd"), QStringLiteral("Weerlegd")}};
    return lijst;
}

Uitkomst<QList<Aanmeldingfeit>> leesAanmeldingfeiten(Context &context, DossierId dossier)
{
    PROBEER_IN(Statement s, context.db().sql(Modus::Vraag, "aanmelding/feiten"));
    s.bind(":dossier", dossier);
    return leesRijen<Aanmeldingfeit>(s);
}

QList<Regeltoets<VoegFeitToe>> VoegFeitToe::toetsen()
{
    return QList<Regeltoets<VoegFeitToe>>{{"W5.3a", &isNogNietVoorgelegd}} + herkomsttoetsen<VoegFeitToe>();
}

Uitkomst<Gedaan> VoegFeitToe::pasToe(Context &context) const
{
    PROBEER(erIsEenAanmelding(context, dossier));
    PROBEER_IN(Statement s, context.sql("aanmelding/voeg-feit-toe"));
    bindVelden(s, *this);
    PROBEER(s.voerUit());
    const qint64 id = context.db().laatsteId();
    PROBEER(maakFeitenVindbaar(context, dossier));
    return Gedaan{id, context.dossier()->nummer};
}

QList<Regeltoets<WijzigFeit>> WijzigFeit::toetsen()
{
    return herkomsttoetsen<WijzigFeit>();
}

Uitkomst<Gedaan> WijzigFeit::pasToe(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("aanmelding/wijzig-feit"));
    bindVelden(s, *this);
    PROBEER(s.voerUit());
    PROBEER(erIsEenFeit(context));
    PROBEER(maakFeitenVindbaar(context, dossier));
    return Gedaan{feit.waarde(), context.dossier()->nummer};
}

Uitkomst<Gedaan> VerwijderFeit::pasToe(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("aanmelding/verwijder-feit"));
    bindVelden(s, *this);
    PROBEER(s.voerUit());
    PROBEER(erIsEenFeit(context));
    PROBEER(maakFeitenVindbaar(context, dossier));
    return Gedaan{feit.waarde(), context.dossier()->nummer};
}

QList<Regeltoets<ToetsFeit>> ToetsFeit::toetsen()
{
    // B7.1a: outcome, how (or why not) and by whom are required fields.
    return {{"B7.1a"}};
}

Uitkomst<Gedaan> ToetsFeit::pasToe(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("aanmelding/toets-feit"));
    bindVelden(s, *this);
    s.bind(":op", context.vandaag());
    PROBEER(s.voerUit());
    PROBEER(erIsEenFeit(context));
    return Gedaan{feit.waarde(), context.dossier()->nummer};
}

} // namespace weegkamer
