// SPDX-License-Identifier: EUPL-1.2
#include "core/zoeken/zoek.h"

#include "core/handeling/register.h"

#include <QRegularExpression>

namespace weegkamer
{
namespace
{
constexpr int hoogstens = 20;
constexpr int hoogstensWoorden = 16;
constexpr qsizetype omgeving = 60; ///< characters shown on each side of a hit

QStringList woordenIn(const QString &getypt)
{
    static const QRegularExpression woord(QStringLiteral("[\\p{L}\\p{M}\\p{N}]+"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList woorden;
    for (auto it = woord.globalMatch(getypt); it.hasNext() && woorden.size() < hoogstensWoorden;)
        woorden.append(it.next().captured());
    return woorden;
}

/// The text around the first of the words that stands in it literally; its beginning when the index found it by another spelling.
QString fragmentVan(const QString &tekst, const QStringList &woorden)
{
    qsizetype plek = -1;
    for (const QString &woord : woorden) {
        if (plek < 0)
            plek = tekst.indexOf(woord, 0, Qt::CaseInsensitive);
    }
    const qsizetype begin = std::max<qsizetype>(0, plek - omgeving);
    QString stuk = tekst.mid(begin, 2 * omgeving).simplified();
    if (begin > 0)
        stuk.prepend(QChar(0x2026));
    if (begin + 2 * omgeving < tekst.size())
        stuk.append(QChar(0x2026));
    return stuk;
}
} // namespace

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
        PROBEER_IN(Statement s, context.sql("zoeken/zoek"));
        s.bind(":opdracht", opdracht);
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
    reg.voegToe<Zoek>();
}

} // namespace weegkamer
