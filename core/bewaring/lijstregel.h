// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/vernietigingslijst.h"

#include <QJsonObject>

/// \file The lines of a destruction list as they are kept, and the destruction of one of them. For the handelingen on lists alone.
namespace weegkamer
{

struct Lijstkop {
    VernietigingslijstId id;
    QString nummer;
    QString stand;
    AccountId opgesteldDoor;
    AccountId beoordelaar;
    qint64 onbeoordeeld = 0;
    qint64 akkoord = 0;
    static constexpr auto velden()
    {
        using S = Lijstkop;
        return std::make_tuple(veld("id", &S::id, ""), veld("nummer", &S::nummer, ""), veld("stand", &S::stand, ""),
                               veld("opgesteld-door", &S::opgesteldDoor, ""), veld("beoordelaar", &S::beoordelaar, ""),
                               veld("onbeoordeeld", &S::onbeoordeeld, ""), veld("akkoord", &S::akkoord, ""));
    }
};

struct Lijstregel {
    DossierId dossier;
    QJsonObject inhoud; ///< the fields of the Vernietig that was signed
    QByteArray onderwerp;
    QByteArray handtekening;
    AccountId voorgesteldDoor;
};

/// Fails with NietGevonden, or with Invoer when the list was carried out or withdrawn.
Uitkomst<Lijstkop> openLijst(Context &context, VernietigingslijstId lijst);
/// A new list with the next number of the year.
Uitkomst<Gedaan> maakLijst(Context &context, AccountId beoordelaar, qint64 aantal);
Gelukt sluitLijst(Context &context, VernietigingslijstId lijst, const char *stand, qint64 vernietigd);
Uitkomst<bool> staatOpOpenLijst(Context &context, DossierId dossier);
/// Checks the rules of a destruction for this dossier, signs it, and puts it on the list.
Gelukt schrijfRegel(Context &context, VernietigingslijstId lijst, const Vernietig &v, const Dossierkop &d, const Bewaring &b);
Uitkomst<QList<Lijstregel>> akkoordRegels(Context &context, VernietigingslijstId lijst);
/// The second signature and the destruction. Refuses as a single destruction does; the number of the dossier stands before it.
Uitkomst<Gedaan> vernietigRegel(Context &context, const Lijstregel &regel);

} // namespace weegkamer
