// SPDX-License-Identifier: EUPL-1.2
#include "core/zoeken/zoek.h"

#include "core/basis/vouw.h"
#include "core/handeling/register.h"
#include "core/zoeken/vindsnel.h"

#include <QRegularExpression>

namespace weegkamer
{
namespace
{
constexpr int hoogstens = 20;
constexpr int hoogstensWoorden = 16;
constexpr qsizetype ervoor = 24; ///< characters shown before a hit: few, so that it is seen on a narrow page too
constexpr qsizetype lengte = 120; ///< of a fragment

QStringList woordenIn(const QString &getypt)
{
    static const QRegularExpression woord(QStringLiteral("[\\p{L}\\p{M}\\p{N}]+"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList woorden;
    for (auto it = woord.globalMatch(getypt); it.hasNext() && woorden.size() < hoogstensWoorden;)
        woorden.append(it.next().captured());
    return woorden;
}

/// Where a word of the text begins that is one of these when accents and capitals are left out; -1: nowhere.
qsizetype plekGevouwen(const QString &tekst, const QStringList &woorden)
{
    QStringList gevouwen;
    for (const QString &woord : woorden)
        gevouwen.append(vouw(woord));
    static const QRegularExpression woord(QStringLiteral("[\\p{L}\\p{M}\\p{N}]+"), QRegularExpression::UseUnicodePropertiesOption);
    for (auto it = woord.globalMatch(tekst); it.hasNext();) {
        const QRegularExpressionMatch hier = it.next();
        const QString vorm = vouw(hier.captured());
        if (std::any_of(gevouwen.cbegin(), gevouwen.cend(), [&](const QString &g) { return vorm.startsWith(g); }))
            return hier.capturedStart();
    }
    return -1;
}

/// The text around the first of the words that stands in it, literally or in another spelling; else its beginning.
QString fragmentVan(const QString &tekst, const QStringList &woorden)
{
    qsizetype plek = -1;
    for (const QString &woord : woorden) {
        if (plek < 0)
            plek = tekst.indexOf(woord, 0, Qt::CaseInsensitive);
    }
    if (plek < 0)
        plek = plekGevouwen(tekst, woorden);
    qsizetype begin = std::max<qsizetype>(0, plek - ervoor);
    // Not in the middle of a word.
    if (const qsizetype spatie = begin > 0 ? tekst.indexOf(u' ', begin) : -1; spatie >= 0 && spatie < plek)
        begin = spatie + 1;
    QString stuk = tekst.mid(begin, lengte).simplified();
    if (begin > 0)
        stuk.prepend(QChar(0x2026));
    if (begin + lengte < tekst.size())
        stuk.append(QChar(0x2026));
    return stuk;
}
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
                t.fragment = fragmentVan(s.tekstVan(tekstKolom), los);
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
