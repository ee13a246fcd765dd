// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/heropening.h"

#include "core/basis/afdruk.h"
#include "core/basis/bytes.h"
#include "core/bewaring/bijvoegsel.h"
#include "core/bewaring/envelop.h"
#include "core/bewaring/inzage.h"
#include "core/handeling/dagtoets.h"
#include "core/handeling/dossier.h"
#include "core/handeling/voorstel.h"
#include "core/opslag/dossierkopie.h"
#include "core/personen/persoon.h"
#include "core/weging/besluit.h"

namespace weegkamer
{
namespace
{
Gelukt isNogTeGebruiken(const Heropen &h, Context &context)
{
    return toetsGebruik(context, h.dossier, {});
}

template <class H>
Gelukt heropeningIsOpen(const H &h, Context &context)
{
    PROBEER_IN(const bool loopt, heropeningLoopt(context, h.dossier));
    if (!loopt)
        return weiger(u"W6.3b", QStringLiteral("Dit dossier wordt niet heropend. Dit kan alleen nadat twee personen de heropening hebben voorgesteld en bekrachtigd."));
    return {};
}

StelBesluitVast besluitVan(const BesluitOverHeropening &h)
{
    StelBesluitVast b{.dossier = h.dossier, .uitkomst = {}, .reden = h.reden, .noodzaak = h.noodzaak, .proportionaliteit = h.proportionaliteit,
                      .subsidiariteit = h.subsidiariteit, .adviesAanmelder = {}};
    switch (h.uitkomst.value_or(Heropenbesluit::NietHeropenen)) {
    case Heropenbesluit::Heropenen:
        b.uitkomst = Besluituitkomst::Casusoverleg;
        break;
    case Heropenbesluit::NietHeropenen:
        b.uitkomst = Besluituitkomst::NietVoorleggen;
        break;
    case Heropenbesluit::GeenEensluidendOordeel:
        b.uitkomst = Besluituitkomst::GeenEensluidendOordeel;
        break;
    }
    return b;
}

Gelukt drieOordeelden(const BesluitOverHeropening &h, Context &context)
{
    return toetsBesluit(besluitVan(h), context);
}

Uitkomst<QList<Overlegregel>> leesOverleg(Context &context, DossierId dossier)
{
    PROBEER_IN(Statement s, context.sql("bewaring/te-overleggen"));
    s.bind(":dossier", dossier);
    return leesRijen<Overlegregel>(s);
}

/// What still stands in the way of reopening, apart from the judgements; empty when nothing does.
Uitkomst<QStringList> nogNodig(Context &context, DossierId dossier, const QList<Overlegregel> &overleg)
{
    QStringList zinnen;
    PROBEER_IN(Statement s, context.sql("bewaring/nieuwe-feiten"));
    s.bind(":dossier", dossier);
    PROBEER(s.stap());
    if (s.geheel(0) == 0)
        zinnen.append(QStringLiteral("Er is nog geen nieuw feit dat heropenen nodig maakt. Voeg het toe en toets het."));
    else if (s.geheel(1) == 0)
        zinnen.append(QStringLiteral("Het nieuwe feit is nog niet getoetst, of weerlegd."));
    QStringList wie;
    for (const Overlegregel &r : overleg) {
        if (!r.uitkomst && !wie.contains(r.organisatie))
            wie.append(r.organisatie);
    }
    if (!wie.isEmpty())
        zinnen.append(QStringLiteral("Met %1 is nog niet over elk gegeven overlegd.").arg(wie.join(QStringLiteral(", "))));
    return zinnen;
}

Gelukt isVoorbereid(const BesluitOverHeropening &h, Context &context)
{
    if (h.uitkomst != Heropenbesluit::Heropenen)
        return {};
    PROBEER(isNogBinnenTermijn(context, h.dossier));
    PROBEER_IN(const QList<Overlegregel> overleg, leesOverleg(context, h.dossier));
    PROBEER_IN(const QStringList zinnen, nogNodig(context, h.dossier, overleg));
    if (!zinnen.isEmpty())
        return weiger(u"W6.3b", zinnen.join(QLatin1Char(' ')), QStringLiteral("uitkomst"));
    return {};
}

Gelukt isGevraagd(const LegOverlegVast &h, Context &context)
{
    // Without a day it says the same as with a day that must still come.
    const QDate gevraagd = h.gevraagdOp.isValid() ? h.gevraagdOp : context.vandaag().addDays(1);
    if (const QString zin = toetsDag(QLatin1String(LegOverlegVast::kop.naam), QStringLiteral("gevraagd-op"), gevraagd, context.vandaag()); !zin.isEmpty())
        return weiger(u"W6.3b", zin, QStringLiteral("gevraagd-op"));
    if (h.uitkomst == Overleguitkomst::GeenAntwoord) {
        if (h.toelichting.trimmed().isEmpty())
            return weiger(u"W6.3b", QStringLiteral("Schrijf hoe u vroeg en herinnerde, en tot wanneer er geantwoord kon worden."), QStringLiteral("toelichting"));
        return {};
    }
    if (h.wijze == Ontvangstwijze::Persoonlijk || h.namensNaam.trimmed().isEmpty() || h.namensFunctie.trimmed().isEmpty())
        return weiger(u"N1", QStringLiteral("U legt dit antwoord vast namens de organisatie. Vul in wie antwoordde, in welke functie, en hoe."), QStringLiteral("namens-naam"));
    return {};
}

Gelukt sluitWegingplichten(Context &context, DossierId dossier)
{
    for (const char *soort : {"oordeel", "besluit", "aangehouden", "heropening"}) {
        PROBEER(doePlichtAf(context, dossier, QLatin1String(soort)));
    }
    return {};
}

Gelukt besloten(Context &context, DossierId dossier, const QString &uitkomst)
{
    PROBEER_IN(Statement s, context.sql("bewaring/sluit-heropening"));
    s.bind(":dossier", dossier);
    s.bind(":uitkomst", uitkomst);
    s.bind(":vandaag", context.vandaag());
    return s.voerUit();
}

/// Back into an envelope, as it was: the same ground, the same last day.
Gelukt schermWeerAf(Context &context, const Dossierkop &d)
{
    using enum BijSluiten;
    PROBEER(verzegelInEnvelop(context, d));
    PROBEER(verwijderRijen(context.db(), d.id, {InEnvelop, Weg}));
    PROBEER(zetFase(context, d.id, Fase::Afgeschermd));
    PROBEER(sluitWegingplichten(context, d.id));
    context.dossierIsVerzegeld();
    return {};
}
} // namespace

const Keuzelijst &keuzesVan(Heropenaanleiding)
{
    static const Keuzelijst lijst{{QStringLiteral("nieuwe-melding"), QStringLiteral("Een nieuwe melding of aanmelding over dezelfde persoon")},
                                  {QStringLiteral("nieuw-gedrag"), QStringLiteral("Nieuw gedrag dat een deelnemer zag")},
                                  {QStringLiteral("andere-omstandigheden"), QStringLiteral("Andere omstandigheden, die in het nieuwe feit staan")}};
    return lijst;
}

const Keuzelijst &keuzesVan(Overleguitkomst)
{
    static const Keuzelijst lijst{{QStringLiteral("geen-bezwaar"), QStringLiteral("Geen bezwaar")},
                                  {QStringLiteral("bedenkingen"), QStringLiteral("Bedenkingen; die wegen de drie mee")},
                                  {QStringLiteral("geen-antwoord"), QStringLiteral("Geen antwoord, ook niet na een herinnering")}};
    return lijst;
}

const Keuzelijst &keuzesVan(Heropenbesluit)
{
    static const Keuzelijst lijst{{QStringLiteral("heropenen"), QStringLiteral("Heropenen: het wordt weer een casus")},
                                  {QStringLiteral("niet-heropenen"), QStringLiteral("Niet heropenen: het gaat weer dicht")},
                                  {QStringLiteral("geen-eensluidend-oordeel"), QStringLiteral("Geen eensluidend oordeel: het gaat weer dicht")}};
    return lijst;
}

QList<Regeltoets<Heropen>> Heropen::toetsen()
{
    // W6.3b: pasToe starts a new weging by the three; nothing else makes it a casus. W9e: the period runs on.
    return {{"W9b", &isNogTeGebruiken}, {"W6.3b"}, {"W9e"}};
}

Uitkomst<QByteArray> Heropen::onderwerp(Context &context) const
{
    PROBEER_IN(const Bewaring b, bewaringVan(context, dossier));
    PROBEER_IN(Statement s, context.db().sql(Modus::Vraag, "bewaring/envelop"));
    s.bind(":dossier", dossier);
    PROBEER(s.stap());
    Byteschrijver schrijver;
    schrijver.tekst(b.uiterlijk.toString(Qt::ISODate));
    schrijver.blok(s.bytes(0));
    return afdruk(schrijver.bytes());
}

Uitkomst<Gedaan> Heropen::pasToe(Context &context) const
{
    const Dossierkop d = *context.dossier();
    const TweePersonen twee = *context.tweePersonen();
    PROBEER(hefEnvelopOp(context, d));
    PROBEER(verwerkBijvoegsels(context, d.id));
    PROBEER(maakHerkenbaar(context, d.id));
    // Nobody takes part in what is not a casus; the three choose anew who is needed (W5.3e).
    PROBEER_IN(Statement eind, context.sql("bewaring/beeindig-deelnamen"));
    eind.bind(":dossier", d.id);
    eind.bind(":vandaag", context.vandaag());
    PROBEER(eind.voerUit());
    PROBEER_IN(Statement s, context.sql("bewaring/begin-heropening"));
    bindVelden(s, *this);
    s.bind(":vandaag", context.vandaag());
    s.bind(":een", twee.voorgesteldDoor);
    s.bind(":twee", twee.bekrachtigdDoor);
    PROBEER(s.voerUit());
    PROBEER(zetFase(context, d.id, Fase::Weging));
    PROBEER(beginWeging(context, d.id));
    PROBEER(legPlichtOp(context, {d.id, QStringLiteral("heropening"), Rol::Casuscoordinator, QStringLiteral("Overleggen over hergebruik, en een nieuw feit vastleggen"),
                                  QStringLiteral("W6.3b"), QDate()}));
    return Gedaan{d.id.waarde(), d.nummer};
}

QList<Regeltoets<LegOverlegVast>> LegOverlegVast::toetsen()
{
    return {{"W6.3b", &heropeningIsOpen<LegOverlegVast>}, {"W6.3b", &isGevraagd}, {"N1"}};
}

Uitkomst<Gedaan> LegOverlegVast::pasToe(Context &context) const
{
    PROBEER_IN(const QList<Overlegregel> overleg, leesOverleg(context, dossier));
    PROBEER_IN(Statement h, context.sql("bewaring/heropening"));
    h.bind(":dossier", dossier);
    PROBEER(h.stap());
    const qint64 heropening = h.geheel(0);
    const bool alle = feiten.isEmpty() && inbreng.isEmpty();
    qint64 aantal = 0;
    for (const Overlegregel &r : overleg) {
        const bool isFeit = r.soort == QLatin1String("feit");
        const bool genoemd = isFeit ? feiten.contains(FeitId(r.gegeven.waarde())) : inbreng.contains(InbrengId(r.gegeven.waarde()));
        if (r.deelnemer != deelnemer || !(alle ? !r.uitkomst : genoemd))
            continue;
        PROBEER_IN(Statement s, context.sql("bewaring/leg-overleg-vast"));
        bindVelden(s, *this);
        s.bind(":heropening", heropening);
        s.bind(":feit", isFeit ? FeitId(r.gegeven.waarde()) : FeitId());
        s.bind(":inbreng", isFeit ? InbrengId() : InbrengId(r.gegeven.waarde()));
        s.bind(":vandaag", context.vandaag());
        s.bind(":account", context.wie().account);
        PROBEER(s.voerUit());
        ++aantal;
    }
    if (aantal == 0)
        return veldFout(QStringLiteral("deelnemer"), QStringLiteral("Van deze organisatie is er geen gegeven waarover nog overlegd moet worden."));
    return Gedaan{aantal, context.dossier()->nummer};
}

QList<Regeltoets<BesluitOverHeropening>> BesluitOverHeropening::toetsen()
{
    // W9e: only what pasToe does when the three are alike stops the period.
    return {{"W6.3b", &heropeningIsOpen<BesluitOverHeropening>}, {"W5.3a", &drieOordeelden}, {"W6.3b", &isVoorbereid}, {"W9b"}, {"K16"}, {"W5.4"}, {"W5.3g"}, {"W9e"}};
}

Uitkomst<Gedaan> BesluitOverHeropening::pasToe(Context &context) const
{
    const Dossierkop d = *context.dossier();
    PROBEER(besloten(context, d.id, tekst(*uitkomst)));
    const StelBesluitVast besluit = besluitVan(*this);
    if (uitkomst != Heropenbesluit::Heropenen) {
        PROBEER(schrijfBesluit(besluit, context));
        PROBEER(schermWeerAf(context, d));
        return Gedaan{d.id.waarde(), d.nummer};
    }
    PROBEER(besluit.pasToe(context));
    PROBEER_IN(Statement s, context.sql("bewaring/stop-bewaring"));
    s.bind(":dossier", d.id);
    PROBEER(s.voerUit());
    for (const char *soort : {"bewaarnoodzaak", "vernietiging", "heropening"}) {
        PROBEER(doePlichtAf(context, d.id, QLatin1String(soort)));
    }
    return Gedaan{d.id.waarde(), d.nummer};
}

QList<Regeltoets<BreekHeropeningAf>> BreekHeropeningAf::toetsen()
{
    return {{"W6.3b", &heropeningIsOpen<BreekHeropeningAf>}, {"W9e"}};
}

Uitkomst<Gedaan> BreekHeropeningAf::pasToe(Context &context) const
{
    const Dossierkop d = *context.dossier();
    PROBEER(besloten(context, d.id, QStringLiteral("afgebroken: ") + reden));
    PROBEER(schermWeerAf(context, d));
    return Gedaan{d.id.waarde(), d.nummer};
}

Uitkomst<Heropeningbeeld> ToonHeropening::stel(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("bewaring/heropening"));
    s.bind(":dossier", dossier);
    PROBEER_IN(auto beeld, leesRij<Heropeningbeeld>(s));
    if (!beeld)
        return Heropeningbeeld{};
    beeld->loopt = true;
    PROBEER_IN(const Bewaring b, bewaringVan(context, dossier));
    beeld->uiterlijk = b.uiterlijk;
    PROBEER_IN(beeld->overleg, leesOverleg(context, dossier));
    PROBEER_IN(beeld->ontbreekt, nogNodig(context, dossier, beeld->overleg));
    return *beeld;
}

} // namespace weegkamer
