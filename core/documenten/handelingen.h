// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/documenten/document.h"
#include "core/handeling/vraag.h"

namespace weegkamer
{

class Register;

/// Who works with a dossier's documents.
constexpr Rollen documentlezers{Rol::Casuscoordinator, Rol::Burgemeester, Rol::Politie, Rol::OpenbaarMinisterie};

/// What a document is, as far as a person chooses it. (Other subjects keep documents of their own, such as "oordeel".)
enum class Documentsoort { Stuk, Brief, Verslag, Verklaring };
const Keuzelijst &keuzesVan(Documentsoort);

/// Adds a file to a dossier, sealed under the dossier's own key.
struct VoegDocumentToe {
    static constexpr HandelingKop kop{"documenten.voeg-toe", "Wet art. 4", "Voeg een document toe", documentlezers,
                                      {Fase::Aanmelding, Fase::Weging, Fase::Casus}};
    DossierId dossier;
    Documentsoort soort = Documentsoort::Stuk;
    QString naam;
    QByteArray inhoud;
    static constexpr auto velden()
    {
        using S = VoegDocumentToe;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht), veld("soort", &S::soort, "Soort", Verplicht),
                               veld("naam", &S::naam, "Naam", Verplicht), veld("inhoud", &S::inhoud, "Bestand", Verplicht));
    }
    static QList<Regeltoets<VoegDocumentToe>> toetsen() { return {}; }
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

struct Documentregel {
    DocumentId document;
    QString soort;
    QString naam;
    qint64 grootte = 0; ///< bytes
    QDate toegevoegdOp;
    static constexpr auto velden()
    {
        using S = Documentregel;
        return std::make_tuple(veld("document", &S::document, "Document"), veld("soort", &S::soort, "Soort"), veld("naam", &S::naam, "Naam"),
                               veld("grootte", &S::grootte, "Grootte"), veld("toegevoegd-op", &S::toegevoegdOp, "Toegevoegd op"));
    }
};
struct Documentlijst {
    QList<Documentregel> rijen;
    QString volgende; ///< hand this to `na` for the next page; empty at the end
    static constexpr auto velden()
    {
        return std::make_tuple(veld("rijen", &Documentlijst::rijen, "Documenten"), veld("volgende", &Documentlijst::volgende, "Volgende"));
    }
};

/// The documents of a dossier, newest first, a page at a time. Their names may tell something of a person: opening is logged.
struct VraagDocumenten {
    static constexpr VraagKop kop{"documenten.lijst", "Wet art. 4", "Documenten", documentlezers, Kijkwijze::OpentDossier};
    using Antwoord = Documentlijst;
    DossierId dossier;
    QString na;
    int aantal = 50;
    static constexpr auto velden()
    {
        using S = VraagDocumenten;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht), veld("na", &S::na, "Na"), veld("aantal", &S::aantal, "Aantal"));
    }
    Uitkomst<Documentlijst> stel(Context &context) const;
};

/// One document with its content; each look at it is logged, with its dossier.
struct ToonDocument {
    static constexpr VraagKop kop{"documenten.toon", "Wet art. 4", "Document", documentlezers, Kijkwijze::LeestStuk};
    using Antwoord = Documentinhoud;
    DocumentId document;
    static constexpr auto velden() { return std::make_tuple(veld("document", &ToonDocument::document, "Document", Verplicht)); }
    Uitkomst<Documentinhoud> stel(Context &context) const;
};

void registreerDocumenten(Register &reg);

} // namespace weegkamer
