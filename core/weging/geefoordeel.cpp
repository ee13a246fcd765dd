// SPDX-License-Identifier: EUPL-1.2
#include "core/weging/geefoordeel.h"

#include "core/basis/afdruk.h"
#include "core/documenten/document.h"
#include "core/handeling/dagtoets.h"
#include "core/handeling/dossier.h"
#include "core/toegang/handtekening.h"
#include "core/toegang/sleutelbos.h"
#include "core/weging/feiten.h"
#include "core/weging/spoedoordeel.h"

#include <QMap>

namespace weegkamer
{
namespace
{
/// The judgement that a seat gave before in this round.
struct Eerder {
    qint64 id = 0;
    AccountId account;
    Ontvangstwijze wijze = Ontvangstwijze::Persoonlijk;
    DocumentId document;
    static constexpr auto velden()
    {
        using S = Eerder;
        return std::make_tuple(veld("id", &S::id, ""), veld("account", &S::account, ""), veld("wijze", &S::wijze, ""), veld("document", &S::document, ""));
    }
};

std::optional<Zetel> zetelIn(const GeefOordeel &h, Context &context)
{
    const std::optional<Zetel> eigen = zetelVan(context.wie().rol);
    return eigen ? eigen : h.zetel;
}

Uitkomst<std::optional<Eerder>> eerder(const GeefOordeel &h, Context &context, int ronde)
{
    PROBEER_IN(Statement s, context.sql("weging/gegeven-oordeel"));
    s.bind(":dossier", h.dossier);
    s.bind(":ronde", ronde);
    s.bind(":zetel", zetelIn(h, context));
    return leesRij<Eerder>(s);
}

QString veldVan(qsizetype i, const char *deel)
{
    return QStringLiteral("criteria[%1].%2").arg(i).arg(QLatin1String(deel));
}

Gelukt eigenZetel(const GeefOordeel &h, Context &context)
{
    const std::optional<Zetel> eigen = zetelVan(context.wie().rol);
    if (eigen && h.zetel && h.zetel != eigen)
        return weiger(u"W5.3a", QStringLiteral("U oordeelt voor uw eigen zetel. Laat de ander zelf inloggen, of laat de casuscoördinator het oordeel namens hem vastleggen."), QStringLiteral("zetel"));
    return {};
}

Gelukt nogVerzegeld(const GeefOordeel &h, Context &context)
{
    PROBEER_IN(const Wegingstand stand, leesWegingstand(context, h.dossier));
    if (stand.isOpen())
        return weiger(u"W5.3a", QStringLiteral("De oordelen van ronde %1 zijn al geopend. Begin een nieuwe ronde om opnieuw te oordelen.").arg(stand.ronde));
    PROBEER_IN(const auto gegeven, eerder(h, context, stand.ronde));
    const bool vanZetelZelf = gegeven && gegeven->wijze == Ontvangstwijze::Persoonlijk;
    if (vanZetelZelf && !zetelVan(context.wie().rol))
        return weiger(u"W5.3a", QStringLiteral("Deze zetel heeft in ronde %1 zelf al geoordeeld. Alleen wie oordeelde kan dat nog wijzigen.").arg(stand.ronde));
    return {};
}

Gelukt namens(const GeefOordeel &h, Context &context)
{
    const bool zelf = h.wijze == Ontvangstwijze::Persoonlijk;
    if (zetelVan(context.wie().rol))
        return zelf ? Gelukt()
                    : weiger(u"N1", QStringLiteral("U oordeelt hier zelf. Kies “zelf ingevuld”, of laat de casuscoördinator een oordeel op papier vastleggen."), QStringLiteral("wijze"));
    if (zelf)
        return weiger(u"N1", QStringLiteral("U hebt geen zetel in de weegploeg. U legt een oordeel alleen vast namens wie het gaf: kies hoe u het hebt ontvangen."), QStringLiteral("wijze"));
    if (!h.zetel)
        return weiger(u"N1", QStringLiteral("Kies de zetel namens wie u dit oordeel vastlegt."), QStringLiteral("zetel"));
    if (!h.plaatsvervanger.isGeldig() && h.namensNaam.trimmed().isEmpty())
        return weiger(u"N1", QStringLiteral("Schrijf de naam van wie dit oordeel gaf."), QStringLiteral("namens-naam"));
    if (!h.plaatsvervanger.isGeldig() && h.namensFunctie.trimmed().isEmpty())
        return weiger(u"N1", QStringLiteral("Schrijf de functie van wie dit oordeel gaf."), QStringLiteral("namens-functie"));
    // Without a day it says the same as with a day that must still come.
    const QDate gegeven = h.namensDatum.isValid() ? h.namensDatum : context.vandaag().addDays(1);
    if (const QString zin = toetsDag(QLatin1String(GeefOordeel::kop.naam), QStringLiteral("namens-datum"), gegeven, context.vandaag()); !zin.isEmpty())
        return weiger(u"N1", zin, QStringLiteral("namens-datum"));
    PROBEER_IN(const bool zonder, magZonderPapier(context, h.dossier, h.wijze));
    if (h.document.isEmpty() && !zonder)
        return weiger(u"N1", QStringLiteral("Voeg het document toe waaruit dit oordeel blijkt. Zonder document kunt u geen oordeel namens een ander vastleggen. "
                                            "Alleen bij spoed mag het papier van een oordeel per telefoon later komen."), QStringLiteral("document"));
    return {};
}

/// A deputy of this seat, on the day of the judgement; a seat's own account says by itself who acts.
Gelukt alsPlaatsvervanger(const GeefOordeel &h, Context &context)
{
    if (!h.plaatsvervanger.isGeldig())
        return {};
    if (!h.zetel || h.wijze == Ontvangstwijze::Persoonlijk)
        return veldFout(QStringLiteral("plaatsvervanger"), QStringLiteral("Dit vult u alleen in als u een oordeel namens een plaatsvervanger vastlegt."));
    PROBEER(plaatsvervangerVan(context, h.plaatsvervanger, *h.zetel, h.namensDatum));
    return {};
}

Gelukt alleenDeVijf(const GeefOordeel &h, Context &)
{
    if (h.criteria.size() <= aantalCriteria)
        return {};
    return weiger(u"W5.3c", QStringLiteral("De vijf criteria liggen vast en u kunt er geen toevoegen. Zet wat verder telt bij “overige omstandigheden”."), QStringLiteral("criteria"));
}

Gelukt alleVijf(const GeefOordeel &h, Context &)
{
    QList<Criterium> gezien;
    for (qsizetype i = 0; i < h.criteria.size(); ++i) {
        const Criteriumoordeel &c = h.criteria.at(i);
        if (gezien.contains(c.criterium))
            return weiger(u"W5.3b", QStringLiteral("Het criterium “%1” staat er twee keer. Beoordeel elk criterium één keer.").arg(label(c.criterium)), veldVan(i, "criterium"));
        if (!c.waarde)
            return weiger(u"W5.3b", QStringLiteral("Kies bij “%1” wat de feiten zeggen; “onvoldoende informatie” mag ook.").arg(label(c.criterium)), veldVan(i, "waarde"));
        if (c.toelichting.trimmed().isEmpty())
            return weiger(u"W5.3b", QStringLiteral("Licht uw oordeel bij “%1” toe.").arg(label(c.criterium)), veldVan(i, "toelichting"));
        gezien.append(c.criterium);
    }
    for (const Keuze &k : keuzes<Criterium>()) {
        if (!gezien.contains(*keuzeUit<Criterium>(k.waarde)))
            return weiger(u"W5.3b", QStringLiteral("Beoordeel ook “%1”. Weet u er te weinig van, kies dan “onvoldoende informatie”.").arg(k.label), QStringLiteral("criteria"));
    }
    return {};
}

Gelukt citeerbareFeiten(const GeefOordeel &h, Context &context)
{
    PROBEER_IN(const QList<Feitbeeld> lijst, leesFeiten(context, h.dossier));
    QMap<FeitId, Feitbeeld> feiten;
    for (const Feitbeeld &f : lijst)
        feiten.insert(f.id, f);
    for (qsizetype i = 0; i < h.criteria.size(); ++i) {
        const Criteriumoordeel &c = h.criteria.at(i);
        bool gedragen = c.waarde != Criteriumwaarde::WijstHierop;
        for (const FeitId id : c.feitenVoor + c.feitenTegen) {
            const bool voor = c.feitenVoor.contains(id);
            const QString veld = veldVan(i, voor ? "feiten-voor" : "feiten-tegen");
            if (!feiten.contains(id))
                return veldFout(veld, QStringLiteral("Dit feit hoort niet bij dit dossier. Kies een feit uit de aanmelding."));
            if (!feiten[id].citeerbaar)
                return weiger(u"B10b", QStringLiteral("Feit %1 zegt wat iemand is, gelooft of heeft; dat telt nooit mee. Noem een feit dat zegt wat hij deed of zei.").arg(feiten[id].volgnummer), veld);
            gedragen = gedragen || (voor && feiten[id].draagtCriterium());
        }
        if (!gedragen)
            return weiger(u"W5.3b", QStringLiteral("“%1” wijst hierop alleen als u er een feit bij noemt; een aanname of een oordeel is niet genoeg. Noem een feit, of kies “onvoldoende informatie”.").arg(label(c.criterium)), veldVan(i, "feiten-voor"));
    }
    return {};
}

Gelukt doelEnVerdict(const GeefOordeel &h, Context &)
{
    if (h.verdict == Verdict::Casusoverleg && !h.pastBijDoel.value_or(false))
        return weiger(u"W5.3f", QStringLiteral("U vindt dat de aanmelding niet bij het doel van het casusoverleg past. Leg haar dan niet voor, of kijk nog eens naar uw antwoord."), QStringLiteral("past-bij-doel"));
    return {};
}

/// With its paper, or the one that confirmed it afterwards.
Gelukt verwijder(Context &context, const Eerder &e)
{
    PROBEER_IN(Statement b, context.sql("weging/bevestiging"));
    b.bind(":oordeel", e.id);
    PROBEER_IN(const bool bevestigd, b.stap());
    const DocumentId bevestiging(bevestigd ? b.geheel(0) : 0);
    b.opnieuw();
    for (const char *naam : {"weging/verwijder-bevestiging", "weging/verwijder-criteria", "weging/verwijder-genoemde-feiten", "weging/verwijder-oordeel"}) {
        PROBEER_IN(Statement s, context.sql(naam));
        s.bind(":oordeel", e.id);
        PROBEER(s.voerUit());
    }
    for (const DocumentId papier : {e.document, bevestiging}) {
        if (!papier.isGeldig())
            continue;
        PROBEER_IN(Statement s, context.sql("weging/verwijder-papier"));
        s.bind(":document", papier);
        PROBEER(s.voerUit());
    }
    return {};
}

/// The digest of the paper's sealed bytes, so that the paraaf covers it; empty without a paper.
Uitkomst<QByteArray> papierAfdruk(Context &context, DocumentId document)
{
    if (!document.isGeldig())
        return QByteArray();
    PROBEER_IN(Statement s, context.sql("weging/papier"));
    s.bind(":document", document);
    PROBEER_IN(const bool rij, s.stap());
    Q_ASSERT(rij);
    return afdruk(s.bytes(0));
}

Gelukt schrijfCriteria(Context &context, DossierId dossier, qint64 oordeel, const QList<Criteriumoordeel> &criteria)
{
    PROBEER_IN(Statement s, context.sql("weging/voeg-criterium-toe"));
    PROBEER_IN(Statement f, context.sql("weging/noem-feit"));
    for (const Criteriumoordeel &c : criteria) {
        s.opnieuw();
        bindVelden(s, c);
        s.bind(":dossier", dossier);
        s.bind(":oordeel", oordeel);
        PROBEER(s.voerUit());
        for (const auto &[richting, feiten] : {std::pair("voor", c.feitenVoor), std::pair("tegen", c.feitenTegen)}) {
            for (const FeitId feit : feiten) {
                f.opnieuw();
                f.bind(":dossier", dossier);
                f.bind(":oordeel", oordeel);
                f.bind(":criterium", c.criterium);
                f.bind(":feit", feit);
                f.bind(":richting", QString::fromLatin1(richting));
                PROBEER(f.voerUit());
            }
        }
    }
    return {};
}
} // namespace

QList<Regeltoets<GeefOordeel>> GeefOordeel::toetsen()
{
    // N3: namens lets a judgement by telephone in without its paper when it is urgent, and pasToe asks for the paper. K5: the role views keep a judgement its seat's until all three are in. K6: there is no field for a score.
    return {{"W5.3a", &eigenZetel}, {"N1", &namens}, {"N3"}, {"N7", &alsPlaatsvervanger}, {"W5.3a", &nogVerzegeld}, {"W5.3c", &alleenDeVijf}, {"W5.3b", &alleVijf},
            {"B10b", &citeerbareFeiten}, {"W5.3f", &doelEnVerdict}, {"K5"}, {"K6"}};
}

Uitkomst<Gedaan> GeefOordeel::pasToe(Context &context) const
{
    PROBEER(toetsGrootte(document, QStringLiteral("document")));
    PROBEER_IN(Statement begin, context.sql("weging/zorg-voor-weging"));
    begin.bind(":dossier", dossier);
    PROBEER(begin.voerUit());
    PROBEER_IN(const Wegingstand stand, leesWegingstand(context, dossier));
    PROBEER_IN(const auto vorige, eerder(*this, context, stand.ronde));
    if (vorige)
        PROBEER(verwijder(context, *vorige));

    Oordeelbeeld o{.ronde = stand.ronde, .zetel = *zetelIn(*this, context), .criteria = criteria, .overige = overige,
                   .pastBijDoel = *pastBijDoel, .waarom = waarom, .tegenspraak = tegenspraak, .verdict = *verdict, .gegevenOp = context.nu(),
                   .account = context.wie().account, .door = {}, .wijze = wijze, .namensNaam = namensNaam, .namensFunctie = namensFunctie,
                   .namensDatum = namensDatum, .document = {}};
    if (plaatsvervanger.isGeldig()) {
        PROBEER_IN(const Plaatsvervanger p, plaatsvervangerVan(context, plaatsvervanger, o.zetel, namensDatum));
        o.namensNaam = p.naam;
        o.namensFunctie = QStringLiteral("%1 (plaatsvervanger)").arg(p.functie);
    }
    if (!document.isEmpty()) {
        const QString naam = documentNaam.trimmed().isEmpty() ? QStringLiteral("Oordeel") : documentNaam;
        PROBEER_IN(o.document, bewaarDocument(context, dossier, QStringLiteral("oordeel"), naam, document));
    }
    PROBEER_IN(const QByteArray papier, papierAfdruk(context, o.document));
    PROBEER_IN(Statement s, context.sql("weging/voeg-oordeel-toe"));
    bindVelden(s, o);
    s.bind(":dossier", dossier);
    s.bind(":document_afdruk", papier);
    s.bind(":paraaf", teken(context.wie().sleutels->ondertekenSleutel, oordeelAfdruk(dossier, o, papier)));
    PROBEER(s.voerUit());
    const qint64 id = context.db().laatsteId();
    PROBEER(schrijfCriteria(context, dossier, id, criteria));
    PROBEER(doePlichtAf(context, dossier, QStringLiteral("oordeel"), rolVan(o.zetel)));
    if (o.wijze == Ontvangstwijze::TelefoonBevestigd && document.isEmpty())
        PROBEER(legBevestigplichtOp(context, dossier, o.zetel, namensDatum));
    else
        PROBEER(doePlichtAf(context, dossier, QStringLiteral("spoedbevestiging-") + tekst(o.zetel)));
    PROBEER(openAlsCompleet(context, dossier));
    return Gedaan{id, context.dossier()->nummer};
}

} // namespace weegkamer
