// SPDX-License-Identifier: EUPL-1.2
#pragma once

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

/// The log, newest first, a page at a time; of one dossier number or one kind of handeling when asked. Reading it is logged too.
struct VraagLogboek {
    static constexpr VraagKop kop{"logboek.lijst", "Wet art. 14(2)", "Logboek",
                                  {Rol::Casuscoordinator, Rol::Burgemeester, Rol::Fg, Rol::Auditor}, Kijkwijze::LeestToezicht};
    using Antwoord = Logboeklijst;
    QString dossiernummer;
    QString handeling;
    QString na;
    int aantal = 50;
    static constexpr auto velden()
    {
        using S = VraagLogboek;
        return std::make_tuple(veld("dossiernummer", &S::dossiernummer, "Dossiernummer"), veld("handeling", &S::handeling, "Handeling"),
                               veld("na", &S::na, "Na"), veld("aantal", &S::aantal, "Aantal"));
    }
    Uitkomst<Logboeklijst> stel(Context &context) const;
};

void registreerToezicht(Register &reg);

} // namespace weegkamer
