// SPDX-License-Identifier: EUPL-1.2
#include "core/personen/betrokkene.h"

#include "core/basis/vouw.h"
#include "core/handeling/dagtoets.h"
#include "core/personen/persoon.h"

#include <QRegularExpression>

namespace weegkamer
{
namespace
{
constexpr int vroegsteJaar = 1900;

Gelukt schrijf(Context &context, const char *sql, DossierId dossier, const Betrokkene &b)
{
    PROBEER_IN(Statement s, context.sql(sql));
    bindVelden(s, b);
    s.bind(":dossier", dossier);
    PROBEER(s.voerUit());
    if (context.db().gewijzigd() == 0)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("In dit dossier staat nog geen betrokkene. Stel eerst de aanmelding op."));
    return maakHerkenbaar(context, dossier);
}

/// What only a natural person has.
Gelukt toetsOrganisatie(const Betrokkene &b, const QString &pad)
{
    if (!b.bsn.isEmpty())
        return veldFout(QString(pad + u"bsn"), QStringLiteral("Een organisatie heeft geen burgerservicenummer. Laat dit leeg."));
    if (!b.geboortedatum.isEmpty())
        return veldFout(QString(pad + u"geboortedatum"), QStringLiteral("Een organisatie heeft geen geboortedatum. Laat dit leeg."));
    return {};
}

Gelukt isBetrokkeneGoed(const WijzigBetrokkene &h, Context &context)
{
    return toetsBetrokkene(h, {}, context.vandaag());
}
} // namespace

const Keuzelijst &keuzesVan(Persoonsoort)
{
    static const Keuzelijst lijst{{QStringLiteral("natuurlijk"), QStringLiteral("Persoon")},
                                  {QStringLiteral("rechtspersoon"), QStringLiteral("Organisatie")}};
    return lijst;
}

QString weergavenaam(const Betrokkene &b)
{
    QStringList delen;
    for (const QString &deel : {b.voornamen, b.voorvoegsel, b.naam}) {
        if (!deel.isEmpty())
            delen.append(deel);
    }
    return delen.join(u' ');
}

QString toetsNaam(const QString &naam)
{
    static const QStringList geenNaam{QStringLiteral("onbekend"),     QStringLiteral("onbekende"), QStringLiteral("naam onbekend"),
                                      QStringLiteral("niet bekend"), QStringLiteral("nn"),        QStringLiteral("nvt")};
    const QList<uint> tekens = naam.toUcs4();
    const bool leesbaar = std::any_of(tekens.cbegin(), tekens.cend(), [](uint c) { return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Symbol_Other; });
    if (leesbaar && !geenNaam.contains(vouw(naam)))
        return {};
    return QStringLiteral("Dit is geen naam. Weet u de naam niet, schrijf dan hoe de persoon wordt genoemd: een voornaam, een bijnaam of de naam van een account.");
}

QString toetsGeboortedatum(const QString &datum, QDate vandaag)
{
    static const QRegularExpression vorm(QStringLiteral("^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\\z"));
    if (datum.isEmpty())
        return {};
    const QRegularExpressionMatch m = vorm.match(datum);
    if (!m.hasMatch())
        return QStringLiteral("Schrijf jaar, maand en dag, voor zover bekend: 1999, 1999-05 of 1999-05-12.");
    const int jaar = m.captured(1).toInt();
    const int maand = m.captured(2).isEmpty() ? 1 : m.captured(2).toInt();
    const int dag = m.captured(3).isEmpty() ? 1 : m.captured(3).toInt();
    const QDate vroegst(jaar, maand, dag);
    if (!vroegst.isValid() || jaar < vroegsteJaar)
        return QStringLiteral("Deze geboortedatum kan niet bestaan. Controleer jaar, maand en dag.");
    return toetsDag({}, QStringLiteral("geboortedatum"), vroegst, vandaag);
}

Gelukt toetsBetrokkene(const Betrokkene &b, const QString &pad, QDate vandaag)
{
    static const QRegularExpression achtCijfers(QStringLiteral("^[0-9]{8}\\z"));
    static const QStringList nietBekend{QStringLiteral("onbekend"), QStringLiteral("niet bekend"), QStringLiteral("nvt"), QStringLiteral("geen")};
    if (const QString naam = toetsNaam(b.naam); !naam.isEmpty())
        return veldFout(QString(pad + u"naam"), naam);
    if (b.soort == Persoonsoort::Rechtspersoon) {
        PROBEER(toetsOrganisatie(b, pad));
    }
    const QString geboren = toetsGeboortedatum(b.geboortedatum, vandaag);
    if (!geboren.isEmpty())
        return veldFout(QString(pad + u"geboortedatum"), geboren);
    if (!b.kvk.isEmpty() && !achtCijfers.match(b.kvk).hasMatch())
        return veldFout(QString(pad + u"kvk"), QStringLiteral("Een KvK-nummer heeft acht cijfers."));
    const QString gemeente = vouw(b.gemeenteVerblijf);
    const bool heeftLetters = std::any_of(gemeente.cbegin(), gemeente.cend(), [](QChar c) { return c.isLetter(); });
    if (!heeftLetters || nietBekend.contains(gemeente))
        return weiger(u"W1b", QStringLiteral("De gemeente van verblijf bepaalt welke burgemeester verantwoordelijk is. Weet u haar niet, "
                                             "vul dan de gemeente in waar de betrokkene het laatst verbleef."),
                      QString(pad + u"gemeente-verblijf"));
    return {};
}

Gelukt voegBetrokkeneToe(Context &context, DossierId dossier, const Betrokkene &b)
{
    return schrijf(context, "personen/voeg-betrokkene-toe", dossier, b);
}

QList<Regeltoets<WijzigBetrokkene>> WijzigBetrokkene::toetsen()
{
    return {{"W1b", &isBetrokkeneGoed}};
}

Uitkomst<Gedaan> WijzigBetrokkene::pasToe(Context &context) const
{
    PROBEER(schrijf(context, "personen/wijzig-betrokkene", dossier, *this));
    return Gedaan{dossier.waarde(), context.dossier()->nummer};
}

} // namespace weegkamer
