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
        {"kamer", "id kenmerk gemeente oefen gemaakt_op klok_verzet laatste_tijd overleg_slot", niemand},
        {"deelnemer", "id naam soort bron van tot", allen},
        {"account", "id naam rol functie teken_sleutel", kantoor},
        {"account", "deelnemer vervallen_op", {Casuscoordinator}},
        {"account", "sinds", niemand},
        {"nummering", "jaar laatste", niemand},
        {"teller", "id", niemand},
        {"teller", "soort sleutel aantal", kantoor},
        {"logboek", "volgnummer tijd account rol handeling dossier grond resultaat", logLezers},
        {"logboek", "zegel keten", niemand},
        {"logkop", "id volgnummer keten account tijd handtekening", niemand},
        {"vernietiging",
         "id nummer grond regel vernietigd_op voorgesteld_door bekrachtigd_door onderwerp handtekening_een handtekening_twee rijen gecontroleerd_op "
         "woorden_gezocht woorden_elders sporen",
         bewaarders_},

        {"dossier", "id nummer fase geopend_op fase_sinds", allen},
        {"plicht", "id dossier soort rol omschrijving regel sinds uiterlijk afgedaan_op", allen},
        {"bewaring", "id dossier grond regel begin uiterlijk", kantoor},
        {"voorstel", "id dossier handeling voorgesteld_door voorgesteld_op", bewaarders_},
        {"voorstel", "velden onderwerp handtekening", niemand},
        {"envelop", "dossier", kantoor},
        {"envelop", "id inhoud sleutel verzegeld_op", bewaarders_},
        {"envelop", "identiteit", avg},
        {"document", "id dossier soort naam grootte inhoud toegevoegd_op", wegers},
        {"dossiersleutel", "id dossier sleutel", niemand},

        {"betrokkene", "id dossier gemeente_verblijf", allen},
        {"betrokkene", "soort naam voorvoegsel voornamen geboortedatum", kenners},
        {"betrokkene", "bsn kvk straat huisnummer postcode plaats", avg},
        {"betrokkene", "naam_vouw achternaam_vouw", wegers},
        {"koppeling", "id dossier ander_dossier reden gelegd_op ongedaan_op ongedaan_reden", avg},
        {"koppeling", "gelegd_door", niemand},
        {"melding", "id dossier ontvangen_op ontvanger melder melder_contact relatie inhoud uitkomst uitkomst_reden beoordeeld_op", melders},
        {"aanmelding", "id dossier ontvangen_op", allen},
        {"aanmelding", "aanmelder aanmelder_persoon ontvanger kanaal gedraging getoetst_op ingediend_op ingetrokken_op intrek_reden", avg},
        {"aanmelding", "ingediend_door", niemand},
        {"feit", "id dossier volgnummer omschrijving datum", allen},
        {"feit", "aard bron bronsoort grond rechtmatig eigen_taak bijzonder noodzaak toets toets_hoe toets_door toets_op", avg},

        {"weging", "id dossier ronde geopend_op aangehouden_tot aanhoud_reden keren_verlengd", wegers},
        {"weging_ronde", "id dossier ronde geopend_op reden", wegers},
        {"oordeel",
         "id dossier ronde zetel past_bij_doel waarom verdict tegenspraak overige gegeven_op account wijze namens_naam namens_functie namens_datum "
         "document document_afdruk paraaf",
         wegers},
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
        {"actie", "id dossier doel omschrijving deelnemer uiterlijk gebaseerd_op waarmee steunt_op toch_omdat stand resultaat bijgewerkt_op", allen},
        {"casus_derde", "id dossier organisatie onderdelen reden verstrekt_op hoe gewezen_op_geheimhouding", allen},
        {"casus_derde", "naam", kenners},
        {"casus_derde", "verstrekt_door", niemand},
        {"noodzaakstoets", "id dossier gedaan_op nog_nodig", allen},
        {"noodzaakstoets", "reden account", niemand},
        {"afsluiting", "id dossier reden toelichting bewaren_noodzaak gesloten_op account", niemand},

        {"logdetail", "dossier volgnummer detail", logLezers},
        {"logdetail", "id zout", niemand},
        {"zoektekst", "id dossier soort tekst", zoekers},
        {"concept", "id dossier account handeling inhoud gewijzigd_op", niemand},
        // Two views that are no table of their own.
        {"oordeel_stand", "dossier ronde zetel gegeven_op wijze", wegers},
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
