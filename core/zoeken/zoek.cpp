// SPDX-License-Identifier: EUPL-1.2
#include "core/zoeken/zoek.h"

#include "core/handeling/register.h"
#include "core/zoeken/fragment.h"
#include "core/zoeken/vindsnel.h"

namespace weegkamer
{
namespace
{
constexpr int hoogstens = 20;
} // namespace

const Keuzelijst &keuzesVan(Zoeksoort)
{
    static const Keuzelijst lijst{{QStringLiteral("betrokkene"), QStringLiteral("Naam")},
                                  {QStringLiteral("adres"), QStringLiteral("Naam en adres")},
                                  {QStringLiteral("aanmelding"), QStringLiteral("Aanmelding")},
                                  {QStringLiteral("feit"), QStringLiteral("Feit")},
                                  {QStringLiteral("inbreng"), QStringLiteral("Inbreng")},
                                  {QStringLiteral("plan"), QStringLiteral("Plan")},
                                  {QStringLiteral("derde"), QStringLiteral("Verstrekking aan een derde")}};
    return lijst;
}

QString zoekopdracht(const QString &getypt)
{
    QStringList delen;
    for (const QString &woord : woordenIn(getypt))
        delen.append(QLatin1Char('"') + woord + QLatin1Char('"'));
    return delen.isEmpty() ? QString() : QString(delen.join(QLatin1Char(' ')) + QLatin1Char('*'));
}

Uitkomst<Treffers> Zoek::stel(Context &context) const
{
    Treffers antwoord;
    QStringList nummers;
    if (const QString opdracht = zoekopdracht(woorden); !opdracht.isEmpty()) {
        const QStringList los = woordenIn(woorden);
        const bool gefilterd = fase || soort || vanaf.isValid() || tot.isValid();
        PROBEER_IN(Statement s, context.sql(gefilterd ? "zoeken/zoek-gefilterd" : "zoeken/zoek"));
        s.bind(":opdracht", opdracht);
        if (gefilterd) {
            s.bind(":fase", fase);
            s.bind(":soort", soort);
            s.bind(":vanaf", vanaf);
            s.bind(":tot", tot);
        }
        const RijLezer<Treffer> lezer(s);
        const int tekstKolom = s.kolom("tekst");
        while (!antwoord.meer) {
            PROBEER_IN(const bool rij, s.stap());
            if (!rij)
                break;
            Treffer t = lezer.lees(s);
            if (nummers.contains(t.nummer))
                continue;
            antwoord.meer = antwoord.rijen.size() == hoogstens;
            if (!antwoord.meer) {
                Fragment fragment = fragmentVan(s.tekstVan(tekstKolom), los);
                t.fragment = std::move(fragment.tekst);
                t.raak = std::move(fragment.raak);
                nummers.append(t.nummer);
                antwoord.rijen.append(std::move(t));
            }
        }
    }
    context.treffers(nummers);
    return antwoord;
}

void registreerZoeken(Register &reg)
{
    reg.voegToe<Zoek, VindSnel>();
}

} // namespace weegkamer
