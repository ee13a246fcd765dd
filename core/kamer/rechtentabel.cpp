// SPDX-License-Identifier: EUPL-1.2
#include "core/kamer/rechtentabel.h"

#include "core/toegang/kolomrechten.h"

namespace weegkamer
{
namespace
{
Blok tabelVan(const QList<Rechtregel> &tabel, Rechtsoort soort)
{
    QStringList koppen{label(soort)};
    for (const Rol rol : Rollen::alle().lijst())
        koppen.append(kortlabel(rol));
    QList<QStringList> rijen;
    for (const Rechtregel &r : tabel) {
        if (r.soort != soort)
            continue;
        QStringList rij{r.titel.isEmpty() ? r.naam : QStringLiteral("%1 (%2)").arg(r.titel, r.naam)};
        for (const Rol rol : Rollen::alle().lijst())
            rij.append(r.rollen.bevat(rol) ? QStringLiteral("x") : QString());
        rijen.append(rij);
    }
    return Blok::tabel(rijen, koppen);
}
} // namespace

const Keuzelijst &keuzesVan(Rechtsoort)
{
    static const Keuzelijst lijst{{QStringLiteral("handeling"), QStringLiteral("Handeling")},
                                  {QStringLiteral("vraag"), QStringLiteral("Vraag")},
                                  {QStringLiteral("kolom"), QStringLiteral("Gegeven")}};
    return lijst;
}

QList<Rechtregel> rechtentabel(const Register &reg)
{
    QList<Rechtregel> tabel;
    for (const HandelingDefinitie &d : reg.handelingen())
        tabel.append({Rechtsoort::Handeling, d.naam, d.titel, d.artikel, d.rollen});
    for (const VraagDefinitie &d : reg.vragen())
        tabel.append({Rechtsoort::Vraag, d.naam, d.titel, d.grond, d.rollen});
    QMap<QString, Rollen> kolommen;
    for (const Kolomrecht &k : kolomrechten()) {
        const QStringList namen = QString::fromLatin1(k.kolommen).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &kolom : namen)
            kolommen.insert(QLatin1String(k.tabel) + QLatin1Char('.') + kolom, k.rollen);
    }
    for (auto it = kolommen.cbegin(); it != kolommen.cend(); ++it)
        tabel.append({Rechtsoort::Kolom, it.key(), {}, {}, it.value()});
    return tabel;
}

QString kortlabel(Rol rol)
{
    static const QStringList kort{QStringLiteral("CC"), QStringLiteral("BM"), QStringLiteral("POL"), QStringLiteral("OM"), QStringLiteral("DN"),
                                  QStringLiteral("CP"), QStringLiteral("FG"), QStringLiteral("AU"), QStringLiteral("BH")};
    return kort.at(static_cast<int>(rol));
}

Stuk rechtenstuk(const QList<Rechtregel> &tabel)
{
    QStringList uitleg;
    for (const Rol rol : Rollen::alle().lijst())
        uitleg.append(QStringLiteral("%1: %2").arg(kortlabel(rol), label(rol)));
    return {QStringLiteral("Wie mag wat in Weegkamer"),
            {Blok::alinea(QStringLiteral("Toegang krijgt alleen wie is aangewezen (Wet art. 13). Een kruis betekent dat de rol dit mag; ook dan gelden de regels "
                                         "van elke handeling, en ziet een deelnemer alleen de casussen waarin hij of zij meedoet. Een melding is van wie haar "
                                         "ontving, en een oordeel blijft verzegeld tot alle drie er zijn.")),
             Blok::alinea(uitleg.join(QStringLiteral(" · "))), Blok::kop(QStringLiteral("Wat iemand kan doen")),
             tabelVan(tabel, Rechtsoort::Handeling), Blok::kop(QStringLiteral("Wat iemand kan opvragen")), tabelVan(tabel, Rechtsoort::Vraag),
             Blok::kop(QStringLiteral("Welke gegevens iemand te zien kan krijgen")), tabelVan(tabel, Rechtsoort::Kolom)}};
}

} // namespace weegkamer
