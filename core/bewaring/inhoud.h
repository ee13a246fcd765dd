// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/inzage.h"
#include "core/documenten/document.h"

/// \file What is in a shielded dossier, for who has it open (inzage.h), for one of the purposes that the law leaves (Wet art. 6(3)).
namespace weegkamer
{

struct InhoudPersoon {
    QString naam;
    QString voorvoegsel;
    QString voornamen;
    QString geboortedatum; ///< may be known in part
    QString bsn;
    QString plaats;
    static constexpr auto velden()
    {
        using S = InhoudPersoon;
        return std::make_tuple(veld("naam", &S::naam, "Naam"), veld("voorvoegsel", &S::voorvoegsel, "Voorvoegsel"),
                               veld("voornamen", &S::voornamen, "Voornamen"), veld("geboortedatum", &S::geboortedatum, "Geboortedatum", Vrij, VeldSoort::Deeldatum),
                               veld("bsn", &S::bsn, "Burgerservicenummer"), veld("plaats", &S::plaats, "Woonplaats"));
    }
};
/// A fact of the aanmelding, or what a deelnemer provided later.
struct InhoudGegeven {
    GegevenId id;
    QString omschrijving;
    QString datum; ///< of a fact it may be known in part
    QString bron;
    QString vanWie; ///< the deelnemer; for a fact of the aanmelding: who made it
    bool draagt = false;  ///< something concrete that can carry a reason to keep (W9d), not an assumption, an opinion or what somebody is
    bool betwist = false; ///< said to be wrong, and not yet put right
    static constexpr auto velden()
    {
        using S = InhoudGegeven;
        return std::make_tuple(veld("id", &S::id, "Id"), veld("draagt", &S::draagt, "Kan een reden dragen"), veld("betwist", &S::betwist, "Betwist"),
                               veld("omschrijving", &S::omschrijving, "Omschrijving"), veld("datum", &S::datum, "Datum", Vrij, VeldSoort::Deeldatum),
                               veld("bron", &S::bron, "Bron"), veld("van-wie", &S::vanWie, "Van wie"));
    }
};
struct InhoudBesluit {
    QString uitkomst;
    QString reden;
    QString noodzaak;
    QString proportionaliteit;
    QString subsidiariteit;
    QDate beslotenOp;
    static constexpr auto velden()
    {
        using S = InhoudBesluit;
        return std::make_tuple(veld("uitkomst", &S::uitkomst, "Uitkomst"), veld("reden", &S::reden, "Reden"),
                               veld("noodzaak", &S::noodzaak, "Noodzaak"), veld("proportionaliteit", &S::proportionaliteit, "Proportionaliteit"),
                               veld("subsidiariteit", &S::subsidiariteit, "Subsidiariteit"), veld("besloten-op", &S::beslotenOp, "Besloten op"));
    }
};
struct InhoudActie {
    ActieId id;
    QString doel;
    QString omschrijving;
    QString wie;
    QDate uiterlijk;
    QString stand;
    QString resultaat;
    static constexpr auto velden()
    {
        using S = InhoudActie;
        return std::make_tuple(veld("id", &S::id, "Id"), veld("doel", &S::doel, "Doel"), veld("omschrijving", &S::omschrijving, "Actie"), veld("wie", &S::wie, "Wie"),
                               veld("uiterlijk", &S::uiterlijk, "Uiterlijk"), veld("stand", &S::stand, "Stand"),
                               veld("resultaat", &S::resultaat, "Resultaat"));
    }
};
struct InhoudAfsluiting {
    QString reden;
    QString toelichting;
    QString bewarenNoodzaak;
    QDate geslotenOp;
    static constexpr auto velden()
    {
        using S = InhoudAfsluiting;
        return std::make_tuple(veld("reden", &S::reden, "Reden"), veld("toelichting", &S::toelichting, "Toelichting"),
                               veld("bewaren-noodzaak", &S::bewarenNoodzaak, "Waarom bewaren nodig is"),
                               veld("gesloten-op", &S::geslotenOp, "Gesloten op"));
    }
};
/// A review of whether keeping is still necessary, with what it rests on.
struct InhoudNoodzaak {
    QDate gedaanOp;
    QString reden;
    QString gegevens; ///< the facts in words
    static constexpr auto velden()
    {
        using S = InhoudNoodzaak;
        return std::make_tuple(veld("gedaan-op", &S::gedaanOp, "Op"), veld("reden", &S::reden, "Nog nodig, omdat"), veld("gegevens", &S::gegevens, "Feiten"));
    }
};
/// What came after closing, in the words for it. An objection or a request has the key of the ground on which it holds the dossier.
enum class Aantekeningsoort { Brief, BezwaarOfBeroep, Verzoek };
const Keuzelijst &keuzesVan(Aantekeningsoort);

/// What came after closing: a late letter, an objection; or an action of which was reported how it ended.
struct InhoudAantekening {
    QString soort;
    QString vanWie;
    QDate ontvangenOp;
    QString tekst;
    DocumentId document;
    static constexpr auto velden()
    {
        using S = InhoudAantekening;
        return std::make_tuple(veld("soort", &S::soort, "Soort"), veld("van-wie", &S::vanWie, "Van wie"), veld("ontvangen-op", &S::ontvangenOp, "Ontvangen op"),
                               veld("tekst", &S::tekst, "Waarover"), veld("document", &S::document, "Document"));
    }
};
struct InhoudDocument {
    DocumentId document;
    QString soort;
    QString naam;
    QDate toegevoegdOp;
    static constexpr auto velden()
    {
        using S = InhoudDocument;
        return std::make_tuple(veld("document", &S::document, "Document"), veld("soort", &S::soort, "Soort"), veld("naam", &S::naam, "Naam"),
                               veld("toegevoegd-op", &S::toegevoegdOp, "Toegevoegd op"));
    }
};
struct Inhoudbeeld {
    DossierId dossier;
    QString nummer;
    QDate uiterlijk;
    QDateTime openTot; ///< when this look ends
    QList<InhoudPersoon> betrokkenen;
    QString gedraging;
    QList<InhoudGegeven> feiten;
    QList<InhoudBesluit> besluiten;
    QList<InhoudGegeven> inbreng;
    QList<InhoudActie> plan;
    QList<InhoudAfsluiting> afsluitingen;
    QList<InhoudNoodzaak> noodzaak;
    QList<InhoudAantekening> aantekeningen;
    QList<InhoudDocument> documenten;
    QStringList vasthoudingen; ///< what the grounds are about
    static constexpr auto velden()
    {
        using S = Inhoudbeeld;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier"), veld("nummer", &S::nummer, "Nummer"),
                               veld("uiterlijk", &S::uiterlijk, "Te bewaren tot en met"), veld("open-tot", &S::openTot, "Open tot"),
                               veld("betrokkenen", &S::betrokkenen, "Betrokkenen"),
                               veld("gedraging", &S::gedraging, "Gedraging"), veld("feiten", &S::feiten, "Feiten"),
                               veld("besluiten", &S::besluiten, "Besluiten"), veld("inbreng", &S::inbreng, "Inbreng"),
                               veld("plan", &S::plan, "Plan van aanpak"), veld("afsluitingen", &S::afsluitingen, "Afsluiting"), veld("noodzaak", &S::noodzaak, "Nog nodig"),
                               veld("aantekeningen", &S::aantekeningen, "Na het sluiten"), veld("documenten", &S::documenten, "Documenten"),
                               veld("vasthoudingen", &S::vasthoudingen, "Vasthoudingen"));
    }
};

/// Opens the envelope in memory and answers what is in it, for an account that has the dossier open now (OpenInzage). Every look is logged with
/// its purpose; the retention clock takes no notice (W9e).
struct BekijkInhoud {
    static constexpr VraagKop kop{"bewaring.bekijk-inhoud", "Wet art. 6(3)", "Bekijk de inhoud", bewaarders, Kijkwijze::LeestToezicht};
    using Antwoord = Inhoudbeeld;
    DossierId dossier;
    static constexpr auto velden() { return std::make_tuple(veld("dossier", &BekijkInhoud::dossier, "Dossier", Verplicht)); }
    Uitkomst<Inhoudbeeld> stel(Context &context) const;
};

/// One document of a shielded dossier, for an account that has it open now.
struct BekijkDocument {
    static constexpr VraagKop kop{"bewaring.bekijk-document", "Wet art. 6(3)", "Bekijk het document", bewaarders, Kijkwijze::LeestToezicht};
    using Antwoord = Documentinhoud;
    DossierId dossier;
    DocumentId document;
    static constexpr auto velden()
    {
        using S = BekijkDocument;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht), veld("document", &S::document, "Document", Verplicht));
    }
    Uitkomst<Documentinhoud> stel(Context &context) const;
};

} // namespace weegkamer
