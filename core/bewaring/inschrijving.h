// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/verklaring.h"
#include "core/bewaring/vernietig.h"

namespace weegkamer
{

/// A line of the register of destruction with all that a certificate says of it. The accounts' names are not in it: functions are.
struct Inschrijving {
    VernietigingId id;
    VerklaringId verklaring;
    QString nummer;
    QString grond;
    QString regel;
    Vernietigwijze wijze = Vernietigwijze::Vernietigen;
    QDate vernietigdOp;
    qint64 rijen = 0;
    qint64 accountEen = 0;
    qint64 accountTwee = 0;
    QString functieEen;
    QString functieTwee;
    QString rolEen;
    QString rolTwee;
    QByteArray onderwerp;
    QByteArray handtekeningEen;
    QByteArray handtekeningTwee;
    QByteArray sleutelEen;
    QByteArray sleutelTwee;
    QDateTime gecontroleerdOp;
    qint64 woordenGezocht = 0;
    qint64 woordenElders = 0;
    qint64 sporen = 0;
    static constexpr auto velden()
    {
        using S = Inschrijving;
        return std::make_tuple(veld("id", &S::id, ""), veld("verklaring", &S::verklaring, ""), veld("nummer", &S::nummer, ""),
                               veld("grond", &S::grond, ""), veld("regel", &S::regel, ""), veld("wijze", &S::wijze, ""),
                               veld("vernietigd-op", &S::vernietigdOp, ""), veld("rijen", &S::rijen, ""),
                               veld("account-een", &S::accountEen, ""), veld("account-twee", &S::accountTwee, ""),
                               veld("functie-een", &S::functieEen, ""), veld("functie-twee", &S::functieTwee, ""), veld("rol-een", &S::rolEen, ""),
                               veld("rol-twee", &S::rolTwee, ""), veld("onderwerp", &S::onderwerp, ""),
                               veld("handtekening-een", &S::handtekeningEen, ""), veld("handtekening-twee", &S::handtekeningTwee, ""),
                               veld("sleutel-een", &S::sleutelEen, ""), veld("sleutel-twee", &S::sleutelTwee, ""),
                               veld("gecontroleerd-op", &S::gecontroleerdOp, ""), veld("woorden-gezocht", &S::woordenGezocht, ""),
                               veld("woorden-elders", &S::woordenElders, ""), veld("sporen", &S::sporen, ""));
    }
};

} // namespace weegkamer
