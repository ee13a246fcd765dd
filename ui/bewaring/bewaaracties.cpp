// SPDX-License-Identifier: EUPL-1.2
#include "ui/bewaring/bewaaracties.h"

#include "core/bewaring/aanwijzing.h"
#include "core/bewaring/bewaarnoodzaak.h"
#include "core/bewaring/bijvoegsel.h"
#include "core/bewaring/inhoud.h"
#include "core/bewaring/vasthouding.h"
#include "core/kamer/kamer.h"
#include "ui/bouwstenen/datuminvoer.h"

#include <QCoreApplication>

namespace weegkamer::bewaaracties
{
namespace
{
constexpr int keuzeTekens = 60; ///< a choice on one line

QString zin(const char *tekst)
{
    return QCoreApplication::translate("Bewaaracties", tekst);
}

Paginaactie actie(const char *handeling, DossierId dossier, const char *uitleg, const char *gedaan)
{
    return {.vraag = {.handeling = QLatin1String(handeling), .vast = {{QStringLiteral("dossier"), dossier.tekst()}}, .uitleg = zin(uitleg)}, .zin = zin(gedaan)};
}

QString kort(const QString &tekst)
{
    const QString een = tekst.simplified();
    return een.size() > keuzeTekens ? QString(een.left(keuzeTekens) + u'…') : een;
}

/// What the person has open now, if anything: what can be chosen in it.
std::optional<Inhoudbeeld> openInhoud(Omgeving &omgeving, DossierId dossier)
{
    const auto mijn = omgeving.kamer().vraag(MijnInzage{dossier});
    if (!mijn || !mijn->inzage)
        return {};
    auto beeld = omgeving.kamer().vraag(BekijkInhoud{dossier});
    return beeld ? std::optional(std::move(*beeld)) : std::nullopt;
}

Keuzelijst keuzesUit(const QList<InhoudGegeven> &gegevens, const std::function<bool(const InhoudGegeven &)> &kan)
{
    Keuzelijst lijst;
    for (const InhoudGegeven &g : gegevens) {
        if (kan(g))
            lijst.append({g.id.tekst(), kort(g.omschrijving)});
    }
    return lijst;
}

/// Fills in what was brought in, when the dossier is open; else says to open it first.
void vulInbreng(Omgeving &omgeving, DossierId dossier, Handelingvraag &vraag, const std::function<bool(const InhoudGegeven &)> &kan)
{
    const auto beeld = openInhoud(omgeving, dossier);
    if (beeld)
        vraag.opties.insert(QStringLiteral("inbreng"), keuzesUit(beeld->inbreng, kan));
    else
        vraag.uitleg = zin("Open eerst de inhoud: dan kunt u hier kiezen om welk gegeven het gaat.");
}

Keuzelijst vasthoudkeuzes(const Bewaarbeeld &beeld)
{
    Keuzelijst lijst;
    for (const Vasthouding &v : beeld.vasthoudingen)
        lijst.append({v.id.tekst(), zin("%1, %2, sinds %3").arg(label(v.grond), v.houderNaam, schrijfDatum(v.sinds))});
    return lijst;
}

void vulVasthouding(const Bewaarbeeld &beeld, Handelingvraag &vraag)
{
    const Keuzelijst keuzes = vasthoudkeuzes(beeld);
    vraag.opties.insert(QStringLiteral("vasthouding"), keuzes);
    if (keuzes.size() == 1)
        vraag.begin.insert(QStringLiteral("vasthouding"), keuzes.first().waarde);
}

void vulAanwijzingen(Omgeving &omgeving, Handelingvraag &vraag)
{
    Keuzelijst lijst;
    if (const auto wie = omgeving.kamer().vraag(VraagAanwijzingen{})) {
        for (const Aanwijzing &a : wie->rijen) {
            if (!a.ingetrokkenOp.isValid())
                lijst.append({a.id.tekst(), zin("%1, %2").arg(a.naam, a.functie)});
        }
    }
    vraag.opties.insert(QStringLiteral("aanwijzing"), lijst);
}
} // namespace

Paginaactie bevestigNoodzaak(const Plek &plek)
{
    Paginaactie a = actie("bewaring.bevestig-noodzaak", plek.dossier,
                          "Bewaren mag alleen zolang het nodig is. Schrijf waarom, en kies de feiten waarop dat steunt. De laatste dag verandert niet.",
                          "Genoteerd dat bewaren nog nodig is.");
    a.vulAan = [&omgeving = plek.omgeving, dossier = plek.dossier](Handelingvraag &vraag) {
        const auto beeld = openInhoud(omgeving, dossier);
        if (!beeld) {
            vraag.uitleg = zin("Open eerst de inhoud: dan kunt u hier de feiten kiezen waarop uw reden steunt.");
            return;
        }
        const auto draagt = [](const InhoudGegeven &g) { return g.draagt; };
        vraag.opties.insert(QStringLiteral("feiten"), keuzesUit(beeld->feiten, draagt));
        vraag.opties.insert(QStringLiteral("inbreng"), keuzesUit(beeld->inbreng, draagt));
    };
    return a;
}

Paginaactie lateBrief(const Plek &plek)
{
    return actie("bewaring.voeg-late-brief-toe", plek.dossier, "De brief gaat bij het dossier, verzegeld. Het dossier blijft dicht, en de termijn blijft gelijk.",
                 "De brief zit bij het dossier.");
}

Paginaactie bezwaar(const Plek &plek)
{
    return actie("bewaring.leg-bezwaar-vast", plek.dossier,
                 "Zolang dit loopt wordt het dossier niet vernietigd. Is de termijn om, dan opent alleen u het nog, en alleen hiervoor. Een verzoek om te wissen legt u hier niet vast.",
                 "Vastgelegd. Het dossier wordt vastgehouden tot u vastlegt dat dit is afgehandeld.");
}

Paginaactie markeerOnjuist(const Plek &plek)
{
    Paginaactie a = actie("bewaring.markeer-onjuist", plek.dossier, "Wie het gegeven inbracht, moet het onverwijld herstellen. Het dossier blijft dicht.", "Gemarkeerd als onjuist.");
    a.vulAan = [&omgeving = plek.omgeving, dossier = plek.dossier](Handelingvraag &vraag) {
        vulInbreng(omgeving, dossier, vraag, [](const InhoudGegeven &g) { return !g.betwist; });
    };
    return a;
}

Paginaactie herstel(const Plek &plek)
{
    Paginaactie a = actie("bewaring.herstel-inbreng", plek.dossier, "Leg vast wat de organisatie antwoordde. Wat vernietigd wordt, is daarna ook uit de envelop weg.", "Het herstel is vastgelegd.");
    a.vulAan = [&omgeving = plek.omgeving, dossier = plek.dossier](Handelingvraag &vraag) {
        vulInbreng(omgeving, dossier, vraag, [](const InhoudGegeven &g) { return g.betwist; });
    };
    return a;
}

Paginaactie werkActieBij(Omgeving &omgeving, DossierId dossier)
{
    Paginaactie a = actie("bewaring.werk-actie-bij", dossier, "Wat u schrijft, wordt verzegeld bij het dossier gelegd. Het dossier blijft dicht.", "De actie is van de lijst.");
    a.vulAan = [&omgeving, dossier](Handelingvraag &vraag) {
        Keuzelijst lijst;
        if (const auto acties = omgeving.kamer().vraag(VraagMeegereisdeActies{dossier})) {
            for (const MeegereisdeActie &m : acties->rijen)
                lijst.append({m.actie.tekst(), zin("%1, uiterlijk %2").arg(m.omschrijving, schrijfDatum(m.uiterlijk))});
        }
        vraag.opties.insert(QStringLiteral("actie"), lijst);
        if (lijst.size() == 1)
            vraag.begin.insert(QStringLiteral("actie"), lijst.first().waarde);
    };
    return a;
}

Paginaactie houdVast(const Plek &plek)
{
    Paginaactie a = actie("bewaring.houd-vast", plek.dossier,
                          "Alleen om een wettelijk voorschrift of een rechtsvordering die er is. De bewaartermijn wordt er niet langer van: na de laatste dag opent alleen wie dit behandelt het dossier.",
                          "Het dossier wordt vastgehouden.");
    a.vulAan = [&omgeving = plek.omgeving](Handelingvraag &vraag) {
        Keuzelijst lijst;
        if (const auto houders = omgeving.kamer().vraag(VraagHouders{})) {
            for (const Houderkeuze &h : houders->rijen)
                lijst.append({h.id.tekst(), h.functie.isEmpty() ? h.naam : zin("%1, %2").arg(h.naam, h.functie)});
        }
        vraag.opties.insert(QStringLiteral("houder"), lijst);
        vraag.begin.insert(QStringLiteral("houder"), omgeving.kamer().wie().account.tekst());
        vraag.begin.insert(QStringLiteral("herbeoordelen-op"), omgeving.kamer().vandaag().addMonths(6).toString(Qt::ISODate));
    };
    return a;
}

Paginaactie verlengVasthouding(const Plek &plek)
{
    Paginaactie a = actie("bewaring.verleng-vasthouding", plek.dossier, "Ga na of de grond nog loopt, en schrijf waarom.", "Genoteerd dat de grond nog loopt.");
    a.vulAan = [&beeld = plek.beeld](Handelingvraag &vraag) { vulVasthouding(beeld, vraag); };
    return a;
}

Paginaactie beeindigVasthouding(const Plek &plek)
{
    Paginaactie a = actie("bewaring.beeindig-vasthouding", plek.dossier, "De zaak is afgelopen. Is de bewaartermijn om, dan wordt het dossier vandaag vernietigd.", "De grond is geëindigd.");
    a.vulAan = [&beeld = plek.beeld](Handelingvraag &vraag) { vulVasthouding(beeld, vraag); };
    return a;
}

Paginaactie stelHeropeningVoor(const Plek &plek)
{
    return actie("bewaring.stel-heropening-voor", plek.dossier,
                 "Een tweede persoon bekrachtigt dit. Daarna wegen de drie opnieuw, op een nieuw feit, en overlegt u met wie de gegevens inbracht. De termijn loopt intussen door.",
                 "Heropening voorgesteld. Een tweede persoon moet nu bekrachtigen.");
}

Paginaactie bekrachtigHeropeningOpPapier(const Plek &plek, VoorstelId voorstel)
{
    Paginaactie a{.vraag = {.handeling = QStringLiteral("bewaring.bekrachtig-heropening"), .vast = {{QStringLiteral("voorstel"), voorstel.tekst()}},
                            .uitleg = zin("Voor een gemeente met één coördinator: iemand die de burgemeester vooraf op papier heeft aangewezen, tekende voor deze heropening."),
                            .knop = zin("Bekrachtigd op papier")},
                  .zin = zin("Het dossier is open om de heropening te wegen.")};
    a.vulAan = [&omgeving = plek.omgeving](Handelingvraag &vraag) { vulAanwijzingen(omgeving, vraag); };
    a.daarna = [&omgeving = plek.omgeving, dossier = plek.dossier](const Gedaan &) { omgeving.ga({QStringLiteral("weging"), dossier}); };
    return a;
}

Paginaactie bekrachtigVernietigingOpPapier(const Plek &plek, VoorstelId voorstel, std::function<void(const Gedaan &)> daarna)
{
    Paginaactie a{.vraag = {.handeling = QStringLiteral("bewaring.bekrachtig-vernietiging"), .vast = {{QStringLiteral("voorstel"), voorstel.tekst()}},
                            .uitleg = zin("Voor een gemeente met één coördinator: iemand die de burgemeester vooraf op papier heeft aangewezen, tekende voor deze vernietiging."),
                            .knop = zin("Bekrachtigd op papier"), .bevestiging = plek.beeld.nummer},
                  .zin = zin("Het dossier is vernietigd."), .daarna = std::move(daarna)};
    a.vulAan = [&omgeving = plek.omgeving](Handelingvraag &vraag) { vulAanwijzingen(omgeving, vraag); };
    return a;
}

Paginaactie beslisInformeren(const Plek &plek)
{
    return actie("bewaring.beslis-informeren", plek.dossier,
                 "Eerst de brief of een uitzondering, dan de vernietiging. Daarna hoeft niemand de betrokkene nog op te zoeken.", "Over informeren is beslist. Het dossier kan nu worden vernietigd.");
}

Paginaactie legAanwijzingVast()
{
    return {.vraag = {.handeling = QStringLiteral("bewaring.wijs-tweede-persoon-aan"),
                      .uitleg = zin("De burgemeester wijst vooraf op papier aan wie als tweede persoon mag tekenen. De aanwijzing telt voor wat daarna wordt voorgesteld.")},
            .zin = zin("De aanwijzing is vastgelegd.")};
}

Paginaactie trekAanwijzingIn(Omgeving &omgeving)
{
    Paginaactie a{.vraag = {.handeling = QStringLiteral("bewaring.trek-aanwijzing-in"), .uitleg = zin("Wat iemand al bekrachtigde, blijft staan.")}, .zin = zin("De aanwijzing is ingetrokken.")};
    a.vulAan = [&omgeving](Handelingvraag &vraag) { vulAanwijzingen(omgeving, vraag); };
    return a;
}

Paginaactie stelToetstermijnIn(Omgeving &omgeving)
{
    Paginaactie a{.vraag = {.handeling = QStringLiteral("bewaring.stel-toetstermijn-in"),
                            .uitleg = zin("Hoe vaak u nagaat of een dossier nog nodig is. Het geldt vanaf de volgende keer dat u dat doet.")},
                  .zin = zin("De toetstermijnen zijn ingesteld.")};
    a.vulAan = [&omgeving](Handelingvraag &vraag) {
        if (const auto nu = omgeving.kamer().vraag(VraagToetstermijnen{}))
            vraag.begin = naarJson(*nu);
    };
    return a;
}

} // namespace weegkamer::bewaaracties
