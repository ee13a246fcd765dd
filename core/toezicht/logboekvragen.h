// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/brieven/stuk.h"
#include "core/handeling/vraag.h"

/// \file Reading the log (Wet art. 14(2)): for who answers for the kamer and who supervises it.
namespace weegkamer
{

class Register;

struct Logboekregel {
    qint64 volgnummer = 0;
    QDateTime tijd; ///< UTC
    QString account;
    QString rol;
    QString handeling;
    QString dossier; ///< the number; empty when it concerned none
    QString grond;
    QString resultaat;
    static constexpr auto velden()
    {
        using S = Logboekregel;
        return std::make_tuple(veld("volgnummer", &S::volgnummer, "Regel"), veld("tijd", &S::tijd, "Tijd"), veld("account", &S::account, "Wie"),
                               veld("rol", &S::rol, "Rol"), veld("handeling", &S::handeling, "Handeling"), veld("dossier", &S::dossier, "Dossier"),
                               veld("grond", &S::grond, "Grond"), veld("resultaat", &S::resultaat, "Resultaat"));
    }
};
struct Logboeklijst {
    QList<Logboekregel> rijen;
    QString volgende; ///< hand this to `na` for the next page; empty at the end
    static constexpr auto velden()
    {
        return std::make_tuple(veld("rijen", &Logboeklijst::rijen, "Regels"), veld("volgende", &Logboeklijst::volgende, "Volgende"));
    }
};

/// What kind of entry one looks for.
enum class Logsoort { Inzage, Zoeken, Uitvoer, Wijziging, Weigering, Toegang };
const Keuzelijst &keuzesVan(Logsoort);

/// The log, newest first, a page at a time; of a period, an account, a dossier, a kind, a handeling or a result when asked, all of which
/// must fit. Reading it is logged too.
struct VraagLogboek {
    static constexpr VraagKop kop{"logboek.lijst", "Wet art. 14(2)", "Logboek",
                                  {Rol::Casuscoordinator, Rol::Burgemeester, Rol::Fg, Rol::Auditor}, Kijkwijze::LeestToezicht};
    using Antwoord = Logboeklijst;
    QString dossiernummer;
    QString handeling;
    QString na;
    int aantal = 50;
    QDate van; ///< from this Dutch calendar day
    QDate tot; ///< up to and including this one
    AccountId account;
    std::optional<Logsoort> soort;
    QString resultaat; ///< how it begins: "geweigerd B7.1a"
    static constexpr auto velden()
    {
        using S = VraagLogboek;
        return std::make_tuple(veld("dossiernummer", &S::dossiernummer, "Dossiernummer"), veld("handeling", &S::handeling, "Handeling"),
                               veld("na", &S::na, "Na"), veld("aantal", &S::aantal, "Aantal"), veld("van", &S::van, "Van"), veld("tot", &S::tot, "Tot en met"),
                               veld("account", &S::account, "Wie"), veld("soort", &S::soort, "Soort"), veld("resultaat", &S::resultaat, "Resultaat"));
    }
    Uitkomst<Logboeklijst> stel(Context &context) const;
};

/// Who can stand in the log: for choosing one.
struct Logaccount {
    AccountId account;
    QString naam;
    QString rol;
    static constexpr auto velden()
    {
        using S = Logaccount;
        return std::make_tuple(veld("account", &S::account, "Account"), veld("naam", &S::naam, "Naam"), veld("rol", &S::rol, "Rol"));
    }
};
struct Logaccounts {
    QList<Logaccount> rijen;
    static constexpr auto velden() { return std::make_tuple(veld("rijen", &Logaccounts::rijen, "Accounts")); }
};
struct VraagLogaccounts {
    static constexpr VraagKop kop{"logboek.accounts", "Wet art. 14(2)", "Wie in het logboek kan staan", VraagLogboek::kop.rollen};
    using Antwoord = Logaccounts;
    static constexpr auto velden() { return std::make_tuple(); }
    Uitkomst<Logaccounts> stel(Context &context) const;
};

/// What became of the fields of an entry.
enum class Detailstand {
    Aanwezig,
    Afgeschermd,  ///< in the envelope of the dossier
    Vernietigd,   ///< gone with the dossier
    Geen,         ///< this entry never had any
    NietVoorU     ///< a sealed judgement, another's melding
};
const Keuzelijst &keuzesVan(Detailstand);

/// One field of an entry: what was filled in, and what stood there before.
struct Logveld {
    QString naam;
    QString was;
    QString werd;
    bool veranderd = false;
    bool verborgen = false; ///< this role may not see the value
    static constexpr auto velden()
    {
        using S = Logveld;
        return std::make_tuple(veld("naam", &S::naam, "Veld"), veld("was", &S::was, "Was"), veld("werd", &S::werd, "Werd"),
                               veld("veranderd", &S::veranderd, "Veranderd"), veld("verborgen", &S::verborgen, "Verborgen"));
    }
};
struct Logdetail {
    Logboekregel regel;
    Detailstand stand = Detailstand::Geen;
    QList<Logveld> velden_;
    static constexpr auto velden()
    {
        using S = Logdetail;
        return std::make_tuple(veld("regel", &S::regel, "Regel"), veld("stand", &S::stand, "Inhoud"), veld("velden", &S::velden_, "Velden"));
    }
};

/// One entry with what was filled in, old and new, as long as the dossier lives. Values of columns that the role may not see are left out.
struct VraagLogdetail {
    static constexpr VraagKop kop{"logboek.regel", "Wet art. 14(2)", "Regel van het logboek", VraagLogboek::kop.rollen, Kijkwijze::LeestToezicht};
    using Antwoord = Logdetail;
    qint64 volgnummer = 0;
    static constexpr auto velden() { return std::make_tuple(veld("volgnummer", &VraagLogdetail::volgnummer, "Regel", Verplicht)); }
    Uitkomst<Logdetail> stel(Context &context) const;
};

/// Entries as a paper; `filter` says in words which were asked for, `titelVan` gives the words for a handeling.
Stuk logboekstuk(const QList<Logboekregel> &rijen, const QString &filter, const std::function<QString(const QString &)> &titelVan);
/// The same as a table for a spreadsheet: semicolons, quoted, a line an entry.
QByteArray logboekCsv(const QList<Logboekregel> &rijen);

void registreerToezicht(Register &reg);

} // namespace weegkamer
