// SPDX-License-Identifier: EUPL-1.2
#include "core/toegang/kolomrechten.h"

#include <QHash>
#include <QString>

namespace weegkamer
{
namespace
{
using enum Rol;
constexpr Rollen niemand{};
constexpr Rollen allen{Casuscoordinator, Burgemeester, Politie, OpenbaarMinisterie, Deelnemer, Contactpunt, Fg, Auditor};
constexpr Rollen melders{Casuscoordinator, Burgemeester};
constexpr Rollen wegers{Casuscoordinator, Burgemeester, Politie, OpenbaarMinisterie};
constexpr Rollen avg{Casuscoordinator, Burgemeester, Politie, OpenbaarMinisterie, Contactpunt};
constexpr Rollen bewaarders_{Casuscoordinator, Burgemeester, Contactpunt, Fg, Auditor};
constexpr Rollen logLezers{Casuscoordinator, Burgemeester, Fg, Auditor};
constexpr Rollen kantoor{Casuscoordinator, Burgemeester, Politie, OpenbaarMinisterie, Contactpunt, Fg, Auditor};
/// Who may know who somebody is. An auditor judges lawfulness, on cases without names (Besluit art. 18).
constexpr Rollen kenners{Casuscoordinator, Burgemeester, Politie, OpenbaarMinisterie, Deelnemer, Contactpunt, Fg};
constexpr Rollen zoekers{Casuscoordinator, Burgemeester, Politie, OpenbaarMinisterie, Deelnemer, Contactpunt};
} // namespace

const QList<Kolomrecht> &kolomrechten()
{
    static const QList<Kolomrecht> lijst{
        // Of how long a kamer lives follows how old a rehearsal of a restore may be.
        {"kamer", "gemaakt_op", allen},
        // Which municipality this is stands on every page, and in a calendar that leaves it.
        {"kamer", "gemeente oefen", allen},
        {"kamer", "id kenmerk klok_verzet laatste_tijd overleg_slot journaal_tot journaal_keten mislukt_reeks", niemand},
        {"deelnemer", "id naam soort bron van tot", allen},
        {"account", "id naam rol functie teken_sleutel vervallen_op", kantoor},
        {"account", "deelnemer", {Casuscoordinator}},
        {"account", "sinds", niemand},
        {"nummering", "jaar laatste", niemand},
        {"teller", "id", niemand},
        {"teller", "soort sleutel aantal", kantoor},
        {"plichtteller", "id", niemand},
        {"plichtteller", "rol per tijdvak account soort aantal", kantoor},
        {"logboek", "volgnummer tijd account rol handeling dossier grond resultaat", logLezers},
        {"logboek", "zegel keten", niemand},
        {"logkop", "id volgnummer keten account tijd handtekening", niemand},
        {"vernietiging",
         "id nummer grond regel vernietigd_op voorgesteld_door bekrachtigd_door onderwerp handtekening_een handtekening_twee rijen gecontroleerd_op "
         "woorden_gezocht woorden_elders sporen wijze verklaring tweede_persoon",
         bewaarders_},
        {"verklaring", "id nummer opgemaakt_op inhoud sleutel handtekening", bewaarders_},
        {"verklaring", "opgemaakt_door", niemand},
        {"vernietigingslijst", "id nummer stand opgesteld_op opgesteld_door beoordelaar voorgesteld vernietigd", bewaarders_},
        {"vernietigingslijst", "gesloten_op", niemand},
        // The function of a second person stands on the certificate; who it is, is for who may call on them.
        {"aanwijzing", "id functie aangewezen_op", bewaarders_},
        {"aanwijzing", "naam vastgelegd_op ingetrokken_op", bewaarders_},
        {"aanwijzing", "papier_naam papier account", niemand},
        {"tweede_persoon", "id aanwijzing verklaard_op", bewaarders_},
        {"tweede_persoon", "dossiernummer handeling wijze papier_naam papier onderwerp vastgelegd_op account", niemand},
        {"plaatsvervanger", "id voor naam functie van tot ingetrokken_op", avg},
        {"plaatsvervanger", "vastgelegd_op account", niemand},
        {"toetsritme", "klok maanden", kantoor},
        {"toetsritme", "id sinds account", niemand},
        // Everybody can make a back-up, and sees whether there is one that was read back (Wet art. 14(1)).
        {"backupplek", "id map dagen gekozen_op", allen},
        {"backupplek", "eerder", niemand},
        {"backupcontrole", "id kenmerk gecontroleerd_op goed bevinding", allen},
        {"backupcontrole", "gemaakt_op", niemand},
        {"hersteloefening", "id gedaan_op account backup_van goed bevinding", allen},
        // Who is away and who stands in is for colleagues; never why.
        {"afwezigheid", "id account vervanger van tot gemeld_op ontvangen_op ontvangen_regels ingetrokken_op", kantoor},
        {"afwezigheid", "gemeld_door", niemand},
        {"telling", "id", niemand},
        {"telling", "jaar soort waarde aantal", bewaarders_},

        {"dossier", "id nummer fase geopend_op fase_sinds", allen},
        {"plicht", "id dossier soort rol omschrijving regel sinds uiterlijk afgedaan_op account herinnerd_op herinnerd_keer", allen},
        {"bewaring", "id dossier grond regel begin uiterlijk", kantoor},
        {"voorstel", "id dossier handeling voorgesteld_door voorgesteld_op", bewaarders_},
        {"voorstel", "velden onderwerp handtekening", niemand},
        {"vernietigingsregel", "id dossier lijst grond regel uiterlijk reden wijze oordeel oordeel_reden uitstel_tot", bewaarders_},
        {"vernietigingsregel", "velden onderwerp handtekening beoordeeld_door beoordeeld_op", niemand},
        {"envelop", "dossier", kantoor},
        {"envelop", "id inhoud sleutel verzegeld_op", bewaarders_},
        {"envelop", "identiteit", avg},
        // A look, a hold and what was added to a shielded dossier are for who may open it; what they say is sealed besides.
        {"inzage", "id dossier account rol reden waarom van tot gesloten_op", bewaarders_},
        {"bijvoegsel", "id dossier inhoud toegevoegd_op", bewaarders_},
        {"vasthouding", "id dossier grond houder toelichting sinds herbeoordelen_op beeindigd_op", bewaarders_},
        {"informeerbesluit", "id dossier uitkomst geinformeerd_op grond motief besloten_op account", niemand},
        {"document", "id dossier soort naam grootte inhoud toegevoegd_op", wegers},
        {"dossiersleutel", "id dossier sleutel", niemand},

        {"betrokkene", "id dossier gemeente_verblijf", allen},
        {"betrokkene", "soort naam voorvoegsel voornamen geboortedatum", kenners},
        {"betrokkene", "bsn kvk straat huisnummer postcode plaats adres_sinds", avg},
        {"andere_naam", "id dossier naamsoort naam voorvoegsel voornamen bron", avg},
        {"vroeger_adres", "id dossier straat huisnummer postcode plaats gemeente_verblijf van tot", avg},
        {"herkensleutel", "id", niemand},
        {"herkensleutel", "dossier sleutel", wegers},
        {"herkenachterstand", "id", niemand},
        {"herkenachterstand", "dossier", wegers},
        {"koppeling", "id dossier ander_dossier reden gelegd_op ongedaan_op ongedaan_reden", avg},
        {"koppeling", "gelegd_door", niemand},
        {"melding", "id dossier ontvangen_op ontvanger melder melder_contact relatie inhoud uitkomst uitkomst_reden beoordeeld_op bevestigd_op bevestigd_hoe", melders},
        // An old file in quarantine is for who judges it, and for nobody else (N6).
        {"quarantaine",
         "dossier kenmerk naam voorvoegsel voornamen geboortedatum bsn gemeente_verblijf andere_namen opgemaakt_op inhoud bron opgenomen_op uiterlijk "
         "beoordeeld_op reden",
         melders},
        {"quarantaine", "id", niemand},
        {"aanmelding", "id dossier ontvangen_op", allen},
        {"aanmelding", "aanmelder aanmelder_persoon ontvanger kanaal zvh spoed_sinds spoed_reden gedraging getoetst_op ingediend_op ingetrokken_op intrek_reden", avg},
        {"aanmelding", "ingediend_door", niemand},
        {"feit", "id dossier volgnummer omschrijving datum", allen},
        {"feit", "aard bron bronsoort grond rechtmatig eigen_taak bijzonder noodzaak toets toets_hoe toets_door toets_op", avg},

        {"weging", "id dossier ronde geopend_op aangehouden_tot aanhoud_reden keren_verlengd", wegers},
        {"weging_ronde", "id dossier ronde geopend_op reden", wegers},
        {"oordeel",
         "id dossier ronde zetel past_bij_doel waarom verdict tegenspraak overige gegeven_op account wijze namens_naam namens_functie namens_datum "
         "document document_afdruk paraaf",
         wegers},
        {"oordeel_bevestiging", "id dossier oordeel document getekend_op", wegers},
        {"oordeel_bevestiging", "vastgelegd_op account", niemand},
        {"oordeel_criterium", "id dossier oordeel criterium waarde toelichting", wegers},
        {"oordeel_feit", "id dossier oordeel criterium feit richting", wegers},
        {"besluit", "id dossier ronde uitkomst reden noodzaak proportionaliteit subsidiariteit besloten_op", allen},
        {"besluit", "advies_aanmelder", wegers},
        {"besluit", "account", niemand},

        {"casus", "id dossier opgenomen_op opgenomen_omdat nog_open_omdat evaluatie_op", allen},
        {"casus_deelnemer", "id dossier deelnemer persoon account rol_in_plan reden sinds tot", allen},
        {"inbreng",
         "id dossier deelnemer omschrijving datum bron bronsoort grond eigen_taak bijzonder noodzaak toch_omdat ingebracht_op wijze namens_naam "
         "namens_functie namens_datum betwist_op betwist_waarom herstel herstel_op herstel_wijze herstel_namens_naam herstel_namens_functie "
         "herstel_namens_datum",
         allen},
        {"inbreng", "rechtmatig account", niemand},
        {"doel", "id dossier omschrijving gesteld_op", allen},
        {"interventie", "id dossier doel omschrijving toch_omdat gekozen_op", allen},
        {"actie", "id dossier doel interventie omschrijving deelnemer uiterlijk gebaseerd_op waarmee steunt_op toch_omdat stand resultaat bijgewerkt_op", allen},
        {"casus_derde", "id dossier organisatie onderdelen reden verstrekt_op hoe gewezen_op_geheimhouding", allen},
        {"casus_derde", "naam", kenners},
        {"casus_derde", "verstrekt_door", niemand},
        {"noodzaakstoets", "id dossier gedaan_op nog_nodig", allen},
        // A deelnemer reads why the casus is open now (casus.nog_open_omdat); what was thought before is for who accounts for it (AVG 5(2)).
        {"noodzaakstoets", "reden", kantoor},
        {"noodzaakstoets", "account", niemand},
        {"noodzaak_gegeven", "id dossier noodzaakstoets feit inbreng", niemand},
        {"planevaluatie", "id dossier uitkomst bevinding verandert gedaan_op volgende_op", allen},
        {"planevaluatie", "account", niemand},
        {"aantekening", "id dossier soort van_wie ontvangen_op tekst document vastgelegd_op account", niemand},
        // That a dossier is being reopened keeps it out of every list and search; why is for who weighs it anew (W6.3b).
        {"heropening", "id dossier uitkomst", allen},
        {"heropening", "aanleiding geopend_op voorgesteld_door bekrachtigd_door laatste_feit", wegers},
        {"heropening", "besloten_op", niemand},
        {"heroverleg", "id dossier heropening feit inbreng uitkomst gevraagd_op", wegers},
        {"heroverleg", "deelnemer toelichting wijze namens_naam namens_functie vastgelegd_op account", niemand},
        {"afsluiting", "id dossier reden toelichting bewaren_noodzaak gesloten_op account", niemand},

        {"logdetail", "dossier volgnummer detail", logLezers},
        {"logdetail", "id zout", niemand},
        {"zoektekst", "id dossier soort tekst op", zoekers},
        {"concept", "id dossier account handeling inhoud gewijzigd_op", niemand},
        {"instelling", "id account naam waarde", niemand},
        // Two views that are no table of their own.
        {"oordeel_stand", "dossier ronde zetel gegeven_op wijze", wegers},
        {"melding_stand", "dossier ontvanger bevestigd_op", melders | Rollen{Contactpunt}}, // who can receive one, or stand in for who did
        {"zoekindex", "id treffer", zoekers},
    };
    return lijst;
}

Rollen wieMagKolom(QLatin1String tabel, QLatin1String kolom)
{
    static const QHash<QString, Rollen> wie = [] {
        QHash<QString, Rollen> w;
        for (const Kolomrecht &k : kolomrechten()) {
            const QStringList kolommen = QString::fromLatin1(k.kolommen).split(QLatin1Char(' '), Qt::SkipEmptyParts);
            for (const QString &naam : kolommen)
                w.insert(QLatin1String(k.tabel) + QLatin1Char('.') + naam, k.rollen);
        }
        return w;
    }();
    return wie.value(tabel + QLatin1Char('.') + kolom);
}

} // namespace weegkamer
