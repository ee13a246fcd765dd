// SPDX-License-Identifier: EUPL-1.2
#include "core/recht/regels.h"

#include "core/recht/bron.h"

#include <QHash>
#include <QStringList>

namespace weegkamer
{
namespace
{
struct Letter {
    Niveau niveau;
    char16_t letter;
};
constexpr Letter niveauLetters[] = {
    {Niveau::Blokkade, u'H'}, {Niveau::Waarschuwing, u'S'}, {Niveau::Registratie, u'R'},
    {Niveau::Termijn, u'T'},  {Niveau::Product, u'P'},
};

Niveaus niveausUit(const QString &tekst)
{
    Niveaus niveaus;
    for (const QChar teken : tekst) {
        bool bekend = false;
        for (const Letter &l : niveauLetters) {
            if (teken == l.letter) {
                niveaus |= l.niveau;
                bekend = true;
            }
        }
        if (!bekend)
            qFatal("a rule has the unknown level %s", qUtf8Printable(tekst));
    }
    return niveaus;
}

Herkomst herkomstUit(const QString &tekst)
{
    static const QHash<QString, Herkomst> namen{
        {QStringLiteral("wet"), Herkomst::Wet},
        {QStringLiteral("besluit"), Herkomst::Besluit},
        {QStringLiteral("aanvullend"), Herkomst::Aanvullend},
        {QStringLiteral("keuze"), Herkomst::Keuze},
        {QStringLiteral("city-deal"), Herkomst::CityDeal},
    };
    const auto gevonden = namen.constFind(tekst);
    if (gevonden == namen.constEnd())
        qFatal("a rule has the unknown origin %s", qUtf8Printable(tekst));
    return *gevonden;
}

QList<Regel> leesRegels()
{
    QList<Regel> uit;
    const QList<QJsonObject> rijen = leesBron(QStringLiteral("regels"));
    for (const QJsonObject &rij : rijen) {
        uit.append({.id = bronTekst(rij, QLatin1String("id")),
                    .artikel = bronTekst(rij, QLatin1String("artikel")),
                    .niveaus = niveausUit(bronTekst(rij, QLatin1String("niveau"))),
                    .herkomst = herkomstUit(bronTekst(rij, QLatin1String("herkomst"))),
                    .uitlegNl = bronTekst(rij, QLatin1String("nl")),
                    .uitlegEn = bronTekst(rij, QLatin1String("en"))});
    }
    return uit;
}
} // namespace

const QList<Regel> &regels()
{
    static const QList<Regel> lijst = leesRegels();
    return lijst;
}

const Regel *vindRegel(QStringView id)
{
    static const QHash<QStringView, const Regel *> opId = [] {
        QHash<QStringView, const Regel *> uit;
        for (const Regel &regel : regels())
            uit.insert(regel.id, &regel);
        return uit;
    }();
    return opId.value(id);
}

QString letters(Niveaus niveaus)
{
    QStringList uit;
    for (const Letter &l : niveauLetters) {
        if (niveaus.testFlag(l.niveau))
            uit.append(QString(QChar(l.letter)));
    }
    return uit.join(QStringLiteral(", "));
}

} // namespace weegkamer
