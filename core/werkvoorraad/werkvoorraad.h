// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/vraag.h"
#include "core/werkvoorraad/werkgroep.h"

/// \file The start page: what is due, whose turn it is, by when, on what ground. Handelingen put duties there and tick them off.
namespace weegkamer
{

class Register;

using PlichtId = Id<struct PlichtMerk>; ///< one line of the work-list

/// Everybody who opens dossiers has a work-list.
constexpr Rollen werkers{Rol::Casuscoordinator, Rol::Burgemeester, Rol::Politie, Rol::OpenbaarMinisterie, Rol::Deelnemer, Rol::Contactpunt,
                         Rol::Fg, Rol::Auditor};

/// Who also sees what others have to do, and reminds them.
constexpr Rollen zienAndermansWerk{Rol::Casuscoordinator};

struct Werkregel {
    PlichtId plicht;
    DossierId dossier;
    QString nummer;
    Fase fase = Fase::Melding;
    QString soort;
    Rol rol = Rol::Casuscoordinator; ///< whose turn it is
    QString wie; ///< the account whose turn it is, when that is one person of another role; empty: whoever has the role
    QString omschrijving;
    QDate sinds;
    QDate uiterlijk; ///< invalid when there is none
    qint64 dagen = 0;   ///< until the last day; negative when it has passed; 0 when there is none
    QString regel;
    QString artikel;
    QString uitleg; ///< what the rule says
    QDate herinnerdOp; ///< when its owner was reminded last; invalid when nobody did
    Werkgroep groep = Werkgroep::ZonderDatum;
    static constexpr auto velden()
    {
        using S = Werkregel;
        return std::make_tuple(veld("plicht", &S::plicht, "Regel"), veld("dossier", &S::dossier, "Dossier"), veld("nummer", &S::nummer, "Nummer"), veld("fase", &S::fase, "Stand"),
                               veld("soort", &S::soort, "Soort"), veld("rol", &S::rol, "Aan zet"), veld("wie", &S::wie, "Wie"), veld("omschrijving", &S::omschrijving, "Wat"),
                               veld("sinds", &S::sinds, "Sinds"), veld("uiterlijk", &S::uiterlijk, "Uiterlijk"), veld("dagen", &S::dagen, "Dagen"),
                               veld("regel", &S::regel, "Regel"), veld("artikel", &S::artikel, "Artikel"), veld("uitleg", &S::uitleg, "Waarom"),
                               veld("herinnerd-op", &S::herinnerdOp, "Herinnerd op"), veld("groep", &S::groep, "Groep"));
    }
};
struct Groepstand {
    Werkgroep groep = Werkgroep::Verlopen;
    qint64 aantal = 0;
    static constexpr auto velden()
    {
        return std::make_tuple(veld("groep", &Groepstand::groep, "Groep"), veld("aantal", &Groepstand::aantal, "Aantal"));
    }
};
struct Werklijst {
    QList<Werkregel> rijen;
    QString volgende; ///< hand this to `na` for the next page; empty at the end
    QList<Groepstand> groepen; ///< of all that is this role's, whatever the filter
    bool afgekapt = false; ///< a filter looked at the first 5,000 duties and there are more: choose a group or a shorter period
    static constexpr auto velden()
    {
        return std::make_tuple(veld("rijen", &Werklijst::rijen, "Werk"), veld("volgende", &Werklijst::volgende, "Volgende"),
                               veld("groepen", &Werklijst::groepen, "Groepen"), veld("afgekapt", &Werklijst::afgekapt, "Niet alles doorzocht"));
    }
};

/// The open duties of the asker's role, first what is due first, what has no last day at the end; a page at a time. The coordinator
/// also sees, as a group of its own, what others owe. With `rol` the duties of that role: for the coordinator, and for who stands in
/// for somebody of that role today (N7). With a kind or words, one page of at most 200.
struct ToonWerkvoorraad {
    static constexpr VraagKop kop{"werkvoorraad.toon", "Wet art. 3", "Werkvoorraad", werkers};
    using Antwoord = Werklijst;
    std::optional<Werkgroep> groep; ///< none: all that is the asker's own
    QString na{};
    int aantal = 50;
    QString soort{};  ///< "oordeel", "actie": the word before a number; empty: all kinds
    std::optional<Rol> rol{};
    QDate van{};      ///< first last day; invalid: from the beginning
    QDate tot{};      ///< last last day; with a period what has no last day is left out
    QString filter{}; ///< the beginning of a dossier number, or a part of what has to be done
    static constexpr auto velden()
    {
        using S = ToonWerkvoorraad;
        return std::make_tuple(veld("groep", &S::groep, "Groep"), veld("na", &S::na, "Na"), veld("aantal", &S::aantal, "Aantal"),
                               veld("soort", &S::soort, "Soort"), veld("rol", &S::rol, "Aan zet"), veld("van", &S::van, "Van"),
                               veld("tot", &S::tot, "Tot en met"), veld("filter", &S::filter, "Filter"));
    }
    Uitkomst<Werklijst> stel(Context &context) const;
};

/// Whether this log-in may see what this role has to do: its own, the coordinator all, and who stands in for it today (N7).
Uitkomst<bool> magWerkZien(Context &context, Rol rol);
/// All duties of this role, of others too, or of all other roles: at most `aantal`, what is due first on top.
Uitkomst<QList<Werkregel>> openWerk(Context &context, Rol rol, QDate tot, int aantal);

struct Werkteller {
    QString soort;
    qint64 aantal = 0;
    static constexpr auto velden()
    {
        return std::make_tuple(veld("soort", &Werkteller::soort, "Soort"), veld("aantal", &Werkteller::aantal, "Aantal"));
    }
};
struct Werktellers {
    QList<Werkteller> tellers; ///< kinds of duties that wait for this role
    qint64 totaal = 0;
    static constexpr auto velden()
    {
        return std::make_tuple(veld("tellers", &Werktellers::tellers, "Tellers"), veld("totaal", &Werktellers::totaal, "Totaal"));
    }
};

/// How many duties of each kind wait for the asker's role, for the navigation; from kept counters, whatever the number of duties.
struct TelWerkvoorraad {
    static constexpr VraagKop kop{"werkvoorraad.tellers", "Wet art. 3", "Wat op u wacht", werkers};
    using Antwoord = Werktellers;
    static constexpr auto velden() { return std::make_tuple(); }
    Uitkomst<Werktellers> stel(Context &context) const;
};

/// What waits for the asker now: overdue, due by the end of this week, or without a last day, of the own role and of each role for which
/// this account stands in today (N7): what the list shows. The numbers of the navigation; what is only due later does not wait for anybody.
/// From kept counters by day and month, so that neither midnight nor an absence makes them wrong, and reading them takes as many rows as there
/// are months and days with something open; a deelnemer's own few duties are counted.
struct TelWachtend {
    static constexpr VraagKop kop{"werkvoorraad.wacht", "Wet art. 3", "Wat nu op u wacht", werkers};
    using Antwoord = Werktellers;
    static constexpr auto velden() { return std::make_tuple(); }
    Uitkomst<Werktellers> stel(Context &context) const;
};

/// How many dossiers there are in each phase, from kept counters: for the line below a list. A deelnemer, who sees only the own ones, and
/// oversight of one dossier have no use for it.
struct TelDossiers {
    static constexpr VraagKop kop{"werkvoorraad.standen", "Wet art. 3", "Dossiers in elke fase",
                                  {Rol::Casuscoordinator, Rol::Burgemeester, Rol::Politie, Rol::OpenbaarMinisterie, Rol::Contactpunt, Rol::Fg, Rol::Auditor}};
    using Antwoord = Werktellers;
    static constexpr auto velden() { return std::make_tuple(); }
    Uitkomst<Werktellers> stel(Context &context) const;
};

void registreerWerkvoorraad(Register &reg);

} // namespace weegkamer
