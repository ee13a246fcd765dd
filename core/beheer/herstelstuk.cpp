// SPDX-License-Identifier: EUPL-1.2
#include "core/beheer/herstelstuk.h"

#include <QLocale>

namespace weegkamer
{
namespace
{
/// Sixteen groups of four, four to a line, the lines numbered.
Blok deelTabel(const QString &deel)
{
    constexpr int perRegel = 4;
    const QStringList groepen = deel.split(u' ');
    QList<QStringList> rijen;
    for (qsizetype i = 0; i < groepen.size(); i += perRegel)
        rijen.append(QStringList{QStringLiteral("Regel %1").arg(i / perRegel + 1)} + groepen.mid(i, perRegel));
    return Blok::tabel(rijen);
}
} // namespace

QList<Stuk> herstelstukken(const Hersteldelen &delen, const QString &gemeente, const QString &kamer, const QStringList &bewaarders, const QDate &gemaaktOp)
{
    const QString leeg = QStringLiteral("__________________________");
    QList<Stuk> uit;
    for (qsizetype i = 0; i < 3; ++i) {
        const QString wie = bewaarders.value(i).trimmed();
        Stuk stuk{.titel = QStringLiteral("Hersteldeel %1 van 3").arg(i + 1), .blokken = {}};
        stuk.blokken = {
            Blok::alinea(QStringLiteral("Dit is een van de drie delen van de herstelsleutel van de kamer van %1. Met twee delen kan de gemeente weer in de kamer "
                                        "als iedereen zijn wachtwoord kwijt is. Met één deel kan niemand iets.")
                             .arg(gemeente)),
            Blok::tabel({{QStringLiteral("Bewaard door"), wie.isEmpty() ? leeg : wie},
                         {QStringLiteral("Kamer"), kamer},
                         {QStringLiteral("Gemaakt op"), QLocale(QLocale::Dutch, QLocale::Netherlands).toString(gemaaktOp, QStringLiteral("d MMMM yyyy"))},
                         {QStringLiteral("Beproefd op"), leeg}}),
            Blok::kop(QStringLiteral("Het deel")),
            deelTabel(delen[static_cast<std::size_t>(i)]),
            Blok::alinea(QStringLiteral("De letters I, L, O en U komen niet voor. Hoofdletters en spaties maken niet uit.")),
            Blok::kop(QStringLiteral("Zo bewaart u dit deel")),
            Blok::alinea(QStringLiteral("Bewaar het in een gesloten envelop in een kluis, niet bij een ander deel en niet bij de computer. Maak geen foto en "
                                        "geen kopie. Gaat u weg, geef het dan aan wie uw taak overneemt en laat dat vastleggen.")),
            Blok::kop(QStringLiteral("Zo gebruikt u dit deel")),
            Blok::alinea(QStringLiteral("Open Weegkamer, kies de kamer en kies bij het inloggen \u201cIs iedereen zijn wachtwoord kwijt?\u201d. Twee bewaarders "
                                        "vullen elk hun deel in. Daarna kiest één account een nieuw wachtwoord. Maak na gebruik een nieuwe herstelsleutel."))};
        uit.append(stuk);
    }
    return uit;
}

} // namespace weegkamer
