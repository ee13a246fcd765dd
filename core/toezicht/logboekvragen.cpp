// SPDX-License-Identifier: EUPL-1.2
#include "core/toezicht/logboekvragen.h"

#include "core/basis/tijdzone.h"
#include "core/handeling/register.h"

#include <limits>

namespace weegkamer
{
namespace
{
constexpr int hoogstensPerBladzij = 500;

/// Patterns for GLOB that a kind of entry answers to.
struct Patroon {
    const char *handeling = "*";
    const char *nietEen = "";
    const char *nietTwee = "";
    const char *resultaat = "*";
    const char *ofResultaat = "";
};

Patroon patroonVan(std::optional<Logsoort> soort)
{
    if (!soort)
        return {};
    switch (*soort) {
    case Logsoort::Inzage:
        return {.resultaat = "gezien*"};
    case Logsoort::Zoeken:
        return {.resultaat = "[0-9]* treffer*"};
    case Logsoort::Uitvoer:
        return {.handeling = "uitwisseling.*"};
    case Logsoort::Wijziging:
        return {.nietEen = "toegang.*", .nietTwee = "uitwisseling.*", .resultaat = "gedaan*"};
    case Logsoort::Weigering:
        return {.resultaat = "geweigerd*", .ofResultaat = "niet gevonden"};
    case Logsoort::Toegang:
        return {.handeling = "toegang.*"};
    }
    Q_UNREACHABLE();
}

/// Midnight in the Netherlands as the log writes it.
QString begin(QDate dag)
{
    return QDateTime(dag, QTime(0, 0), nederlandseTijd()).toUTC().toString(Qt::ISODateWithMs);
}

/// The statement that walks the index of what is asked for; all others are a sieve behind it.
const char *statementVoor(const VraagLogboek &v)
{
    if (!v.dossiernummer.trimmed().isEmpty())
        return "toezicht/logboek-van-dossier";
    if (v.account.isGeldig())
        return "toezicht/logboek-van-account";
    if (!v.handeling.isEmpty())
        return "toezicht/logboek-van-handeling";
    if (v.soort == Logsoort::Weigering)
        return "toezicht/logboek-geweigerd";
    return "toezicht/logboek";
}
} // namespace

const Keuzelijst &keuzesVan(Logsoort)
{
    static const Keuzelijst lijst{{QStringLiteral("inzage"), QStringLiteral("Gezien")},
                                  {QStringLiteral("zoeken"), QStringLiteral("Gezocht")},
                                  {QStringLiteral("uitvoer"), QStringLiteral("Afgedrukt of bewaard buiten de kamer")},
                                  {QStringLiteral("wijziging"), QStringLiteral("Veranderd")},
                                  {QStringLiteral("weigering"), QStringLiteral("Geweigerd")},
                                  {QStringLiteral("toegang"), QStringLiteral("Ingelogd en toegang")}};
    return lijst;
}

Uitkomst<Logboeklijst> VraagLogboek::stel(Context &context) const
{
    if (van.isValid() && tot.isValid() && tot < van)
        return veldFout(QStringLiteral("tot"), QStringLiteral("De laatste dag ligt vóór de eerste. Kies een latere dag, of laat er een leeg."));
    const int hoeveel = qBound(1, aantal, hoogstensPerBladzij);
    const char *statement = statementVoor(*this);
    const Patroon p = patroonVan(soort);
    PROBEER_IN(Statement s, context.sql(statement));
    if (s.heeft(":dossier"))
        s.bind(":dossier", dossiernummer.trimmed());
    if (s.heeft(":account"))
        s.bind(":account", account);
    s.bind(":handeling", handeling.isEmpty() ? QString() : handeling);
    s.bind(":van", van.isValid() ? begin(van) : QStringLiteral(""));
    s.bind(":tot", tot.isValid() ? begin(tot.addDays(1)) : QStringLiteral("9999"));
    s.bind(":patroon", QString::fromLatin1(p.handeling));
    s.bind(":niet_een", QString::fromLatin1(p.nietEen));
    s.bind(":niet_twee", QString::fromLatin1(p.nietTwee));
    s.bind(":uitkomst", QString::fromLatin1(p.resultaat));
    s.bind(":of_uitkomst", QString::fromLatin1(p.ofResultaat));
    s.bind(":resultaat", resultaat.isNull() ? QStringLiteral("") : resultaat);
    s.bind(":na", na.isEmpty() ? std::numeric_limits<qint64>::max() : na.toLongLong());
    s.bind(":aantal", hoeveel);
    PROBEER_IN(QList<Logboekregel> rijen, leesRijen<Logboekregel>(s));
    if (!na.isEmpty())
        context.isVervolg();
    const QString volgende = rijen.size() < hoeveel ? QString() : QString::number(rijen.constLast().volgnummer);
    return Logboeklijst{std::move(rijen), volgende};
}

Uitkomst<Logaccounts> VraagLogaccounts::stel(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("toezicht/logboekaccounts"));
    PROBEER_IN(QList<Logaccount> rijen, leesRijen<Logaccount>(s));
    return Logaccounts{std::move(rijen)};
}

void registreerToezicht(Register &reg)
{
    reg.voegToe<VraagLogboek, VraagLogaccounts, VraagLogdetail>();
}

} // namespace weegkamer
