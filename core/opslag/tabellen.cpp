// SPDX-License-Identifier: EUPL-1.2
#include "core/opslag/tabellen.h"

namespace weegkamer
{

const QList<Tabel> &tabellen()
{
    using enum BijSluiten;
    static const QList<Tabel> lijst{
        {"kamer", nullptr, "one row about the kamer itself"},
        {"deelnemer", nullptr, "public bodies, not persons"},
        {"account", nullptr, "staff with their keys; their signatures outlive every dossier"},
        {"nummering", nullptr, "the next dossier number of a year"},
        {"teller", nullptr, "counts without personal data"},
        {"logboek", nullptr, "survives the dossier (Wet art. 14(2)); names its number only, never a person"},
        {"logkop", nullptr, "signed heads of the log"},
        {"instelling", nullptr, "how an account wants its own window; sealed to that account"},
        {"afwezigheid", nullptr, "staff: who is away and who stands in (N7)"},
        {"verklaring", nullptr, "certificates of destruction, without a name"},
        {"toetsritme", nullptr, "how often the municipality reviews necessity"},
        {"aanwijzing", nullptr, "staff: who may be a second person on paper (N8)"},
        {"tweede_persoon", nullptr, "what a second person signed; outlives the dossier, names its number only"},
        {"plaatsvervanger", nullptr, "staff: who stands in for whom, and when (N7)"},
        {"vernietiging", nullptr, "the register of destruction, without a name"},
        {"vernietigingslijst", nullptr, "lists of proposed destructions: who and how many, never which"},
        {"telling", nullptr, "counts of anonymised dossiers, one property at a time"},
        {"backupplek", nullptr, "one row: where back-ups go"},
        {"backupcontrole", nullptr, "which back-ups were verified; files, not dossiers"},
        {"hersteloefening", nullptr, "when a restore was rehearsed"},
        {"dossier", "id", nullptr, Blijft},
        {"plicht", "dossier", nullptr, Blijft},
        {"bewaring", "dossier", nullptr, Blijft},
        {"voorstel", "dossier", nullptr, Blijft},
        {"vernietigingsregel", "dossier", nullptr, Blijft},
        {"envelop", "dossier", nullptr, Blijft},
        {"document", "dossier", nullptr, Blijft},
        {"inzage", "dossier", nullptr, Blijft},
        {"bijvoegsel", "dossier", nullptr, Blijft},
        {"vasthouding", "dossier", nullptr, Blijft},
        {"informeerbesluit", "dossier", nullptr, Blijft},
        {"dossiersleutel", "dossier", nullptr, InEnvelop},
        {"betrokkene", "dossier", nullptr, InEnvelop},
        {"andere_naam", "dossier", nullptr, InEnvelop},
        {"vroeger_adres", "dossier", nullptr, InEnvelop},
        {"koppeling", "dossier", nullptr, InEnvelop},
        {"quarantaine", "dossier", nullptr, InEnvelop},
        {"melding", "dossier", nullptr, InEnvelop},
        {"aanmelding", "dossier", nullptr, InEnvelop},
        {"feit", "dossier", nullptr, InEnvelop},
        {"weging", "dossier", nullptr, InEnvelop},
        {"weging_ronde", "dossier", nullptr, InEnvelop},
        {"oordeel", "dossier", nullptr, InEnvelop},
        {"oordeel_bevestiging", "dossier", nullptr, InEnvelop},
        {"oordeel_criterium", "dossier", nullptr, InEnvelop},
        {"oordeel_feit", "dossier", nullptr, InEnvelop},
        {"besluit", "dossier", nullptr, InEnvelop},
        {"casus", "dossier", nullptr, InEnvelop},
        {"casus_deelnemer", "dossier", nullptr, InEnvelop},
        {"inbreng", "dossier", nullptr, InEnvelop},
        {"doel", "dossier", nullptr, InEnvelop},
        {"actie", "dossier", nullptr, InEnvelop},
        {"casus_derde", "dossier", nullptr, InEnvelop},
        {"noodzaakstoets", "dossier", nullptr, InEnvelop},
        {"noodzaak_gegeven", "dossier", nullptr, InEnvelop},
        {"aantekening", "dossier", nullptr, InEnvelop},
        {"heropening", "dossier", nullptr, InEnvelop},
        {"heroverleg", "dossier", nullptr, InEnvelop},
        {"afsluiting", "dossier", nullptr, InEnvelop},
        {"logdetail", "dossier", nullptr, InEnvelop},
        {"zoektekst", "dossier", nullptr, InEnvelop},
        {"herkensleutel", "dossier", nullptr, Weg},
        {"concept", "dossier", nullptr, Weg},
    };
    return lijst;
}

} // namespace weegkamer
