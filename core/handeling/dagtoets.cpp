// SPDX-License-Identifier: EUPL-1.2
#include "core/handeling/dagtoets.h"

#include <algorithm>
#include <iterator>

namespace weegkamer
{
namespace
{
enum class Dagkant { NietLater, NietEerder, Later };

/// One field with a limit. The handeling: empty for all, or a beginning that ends in a point.
struct Daggrens {
    const char16_t *handeling;
    const char16_t *veld;
    Dagkant kant;
    const char16_t *uitleg;
};

constexpr Daggrens grenzen[] = {
    {u"", u"geboortedatum", Dagkant::NietLater, u"Deze geboortedatum ligt in de toekomst. Controleer jaar, maand en dag."},
    {u"aanmelding.meld-aan", u"ontvangen-op", Dagkant::NietLater, u"De dag van ontvangst ligt in de toekomst. Vul de dag in waarop de aanmelding binnenkwam."},
    {u"aanmelding.wijzig", u"ontvangen-op", Dagkant::NietLater, u"De dag van ontvangst ligt in de toekomst. Vul de dag in waarop de aanmelding binnenkwam."},
    {u"aanmelding.neem-melding-aan", u"ontvangen-op", Dagkant::NietLater, u"De dag van ontvangst ligt in de toekomst. Vul de dag in waarop de melding binnenkwam."},
    {u"aanmelding.voeg-feit-toe", u"datum", Dagkant::NietLater, u"Deze datum ligt in de toekomst. Vul in wanneer het gebeurde of werd vastgelegd."},
    {u"aanmelding.wijzig-feit", u"datum", Dagkant::NietLater, u"Deze datum ligt in de toekomst. Vul in wanneer het gebeurde of werd vastgelegd."},
    {u"aanmelding.neem-oud-dossier-op", u"opgemaakt-op", Dagkant::NietLater, u"Deze datum ligt in de toekomst. Controleer jaar, maand en dag."},
    {u"aanmelding.leg-ontvangstbevestiging-vast", u"verstuurd-op", Dagkant::NietLater, u"Deze dag ligt in de toekomst. Leg de bevestiging vast als zij is verstuurd."},
    {u"weging.geef-oordeel", u"namens-datum", Dagkant::NietLater, u"Vul de dag in waarop dit oordeel werd gegeven, vandaag of eerder."},
    {u"casus.", u"namens-datum", Dagkant::NietLater, u"U legt dit vast namens een deelnemer. Vul de dag in waarop u het kreeg, vandaag of eerder."},
    {u"casus.breng-in", u"datum", Dagkant::NietLater, u"Deze dag ligt in de toekomst. Vul de dag in waarop het gebeurde of bleek."},
    {u"casus.verstrek-aan-derde", u"datum", Dagkant::NietLater, u"Deze dag ligt in de toekomst. Leg de verstrekking vast op de dag zelf of daarna."},
    {u"casus.voeg-actie-toe", u"uiterlijk", Dagkant::NietEerder, u"Deze dag is voorbij. Kies vandaag of later."},
    {u"personen.verhuis", u"van", Dagkant::NietLater, u"Deze dag ligt in de toekomst. Leg de verhuizing vast als zij er is."},
    {u"casus.evalueer-plan", u"volgende", Dagkant::Later, u"Deze dag is voorbij, of is vandaag. Kies een latere dag."},
    {u"weging.houd-aan", u"tot", Dagkant::Later, u"Deze datum ligt niet in de toekomst. Kies een dag na vandaag."},
    {u"weging.wijs-plaatsvervanger-aan", u"tot", Dagkant::NietEerder, u"Deze vervanging is al voorbij. Een plaatsvervanger wijst u vooraf aan, of op de dag zelf."},
    {u"bewaring.wijs-tweede-persoon-aan", u"aangewezen-op", Dagkant::NietLater, u"Deze dag ligt in de toekomst. Vul de dag in die op het stuk staat."},
    {u"bewaring.leg-overleg-vast", u"gevraagd-op", Dagkant::NietLater, u"Vul in wanneer u het vroeg: vandaag of eerder."},
    {u"bewaring.voeg-late-brief-toe", u"ontvangen-op", Dagkant::NietLater, u"Deze dag ligt in de toekomst. Vul in wanneer het binnenkwam."},
    {u"bewaring.leg-bezwaar-vast", u"ontvangen-op", Dagkant::NietLater, u"Deze dag ligt in de toekomst. Vul in wanneer het binnenkwam."},
    {u"bewaring.beslis-informeren", u"geinformeerd-op", Dagkant::NietLater, u"Eerst de brief of het gesprek, dan de vernietiging. Vul de dag in, vandaag of eerder."},
    {u"bewaring.houd-vast", u"herbeoordelen-op", Dagkant::Later, u"Kies een dag na vandaag. Op die dag gaat u opnieuw na of de grond nog loopt."},
    {u"bewaring.verleng-vasthouding", u"herbeoordelen-op", Dagkant::Later, u"Kies een dag na vandaag. Op die dag gaat u opnieuw na of de grond nog loopt."},
    {u"bewaring.herstel-inbreng", u"namens-datum", Dagkant::NietLater, u"U legt dit vast namens een deelnemer. Vul de dag in waarop u het kreeg, vandaag of eerder."},
    {u"kamer.draai-klok", u"datum", Dagkant::Later, u"De klok kan alleen vooruit: het logboek loopt niet terug in de tijd. Kies een dag na vandaag."},
    {u"werkvoorraad.meld-afwezig", u"tot", Dagkant::NietEerder, u"Deze dagen zijn al voorbij. Overdragen kan alleen wat nu nog openstaat."},
    {u"beheer.", u"afgegeven-op", Dagkant::NietLater, u"Deze dag moet nog komen. Vul de dag in die op het papier staat."},
    {u"beheer.", u"tot", Dagkant::NietEerder, u"Deze laatste werkdag is al voorbij: de rechten zijn dan al geëindigd."},
};

bool geldtVoor(const Daggrens &grens, const QString &handeling, const QString &veld)
{
    const QStringView van(grens.handeling);
    if (veld != QStringView(grens.veld))
        return false;
    return van.isEmpty() || handeling == van || (van.endsWith(u'.') && handeling.startsWith(van));
}
} // namespace

QString toetsDag(const QString &handeling, const QString &veld, QDate dag, QDate vandaag)
{
    if (!dag.isValid())
        return {};
    const auto *grens = std::find_if(std::begin(grenzen), std::end(grenzen), [&](const Daggrens &g) { return geldtVoor(g, handeling, veld); });
    if (grens == std::end(grenzen))
        return {};
    const bool mag = grens->kant == Dagkant::NietLater    ? dag <= vandaag
                     : grens->kant == Dagkant::NietEerder ? dag >= vandaag
                                                          : dag > vandaag;
    return !mag ? QString::fromUtf16(grens->uitleg) : QString();
}

} // namespace weegkamer
