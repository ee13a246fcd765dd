// SPDX-License-Identifier: EUPL-1.2
#include "core/aanmelding/wenk.h"

#include "core/basis/vouw.h"
#include "core/recht/bron.h"

#include <QHash>
#include <QRegularExpression>

namespace weegkamer
{
namespace
{
constexpr qsizetype hoogstensGenoemd = 4; ///< words that one sentence names

/// The list of words: whole ones, and beginnings ("moslim*").
struct Woordenlijst {
    QHash<QString, QString> heel;
    QList<std::pair<QString, QString>> begin;
};

Woordenlijst leesWoorden()
{
    Woordenlijst uit;
    const QList<QJsonObject> soorten = leesBron(QStringLiteral("bijzondere-woorden"));
    for (const QJsonObject &rij : soorten) {
        const QString soort = bronTekst(rij, QLatin1String("soort"));
        const QStringList woorden = bronTekst(rij, QLatin1String("woorden")).split(u' ', Qt::SkipEmptyParts);
        for (const QString &woord : woorden) {
            if (woord.endsWith(u'*'))
                uit.begin.append({woord.chopped(1), soort});
            else
                uit.heel.insert(woord, soort);
        }
    }
    return uit;
}

QString soortVan(const QString &gevouwen)
{
    static const Woordenlijst lijst = leesWoorden();
    if (const auto heel = lijst.heel.constFind(gevouwen); heel != lijst.heel.constEnd())
        return *heel;
    for (const auto &[begin, soort] : lijst.begin) {
        if (gevouwen.startsWith(begin))
            return soort;
    }
    return {};
}

/// “moslim” (geloof) en “medicatie” (gezondheid).
QString opsomming(const QList<Woordtreffer> &treffers)
{
    QStringList delen;
    for (const Woordtreffer &t : treffers.first(std::min(hoogstensGenoemd, treffers.size())))
        delen.append(QStringLiteral("“%1” (%2)").arg(t.woord, t.soort));
    if (treffers.size() > hoogstensGenoemd)
        delen.append(QStringLiteral("meer"));
    return delen.size() == 1 ? delen.constFirst()
                             : QStringLiteral("%1 en %2").arg(delen.first(delen.size() - 1).join(QStringLiteral(", ")), delen.constLast());
}

QString woordzin(const QString &waar, const QList<Woordtreffer> &treffers)
{
    return QStringLiteral("%1 staat %2. Gaat dat over iemand, schrijf dan waarom het nodig is, of beschrijf alleen wat hij deed of zei. Gaat het daar niet over, dan hoeft u niets te doen.")
        .arg(waar, opsomming(treffers));
}

/// What somebody saw or registered, or heard, and what was not refuted: that can carry a criterion.
bool isHoudvast(const Aanmeldingfeit &f)
{
    return (f.aard == Feitaard::Feit || f.aard == Feitaard::BerichtVanAnderen) && f.bijzonder != Bijzonder::AlsZodanig && f.toets != Feittoets::Weerlegd;
}
} // namespace

QList<Woordtreffer> bijzondereWoorden(const QString &tekst)
{
    static const QRegularExpression woordvorm(QStringLiteral("\\p{L}[\\p{L}\\p{M}]*"));
    QList<Woordtreffer> uit;
    QSet<QString> gezien;
    for (auto m = woordvorm.globalMatch(tekst); m.hasNext();) {
        const QString woord = m.next().captured();
        const QString gevouwen = vouw(woord);
        if (gezien.contains(gevouwen))
            continue;
        gezien.insert(gevouwen);
        if (const QString soort = soortVan(gevouwen); !soort.isEmpty())
            uit.append({woord, soort});
    }
    return uit;
}

QList<Wenk> wenkenBij(const QList<Aanmeldingfeit> &feiten)
{
    QList<Wenk> uit;
    if (!feiten.isEmpty() && std::none_of(feiten.begin(), feiten.end(), &isHoudvast))
        uit.append({QStringLiteral("B7.1c"), QStringLiteral("Er is nog weinig bekend: geen enkel feit zegt wat iemand zag, vastlegde of hoorde. Dat is geen reden om niet aan te melden. "
                                                            "De weegploeg kan anderen raadplegen.")});
    for (const Aanmeldingfeit &f : feiten) {
        if (!f.noodzaak.trimmed().isEmpty())
            continue;
        if (const QList<Woordtreffer> treffers = bijzondereWoorden(f.omschrijving); !treffers.isEmpty())
            uit.append({QStringLiteral("B10c"), woordzin(QStringLiteral("In feit %1").arg(f.volgnummer), treffers)});
    }
    return uit;
}

Uitkomst<Woordwenken> VraagWoordwenk::stel(Context &) const
{
    if (!noodzaak.trimmed().isEmpty())
        return Woordwenken{};
    const QList<Woordtreffer> treffers = bijzondereWoorden(tekst);
    return Woordwenken{treffers, treffers.isEmpty() ? QString() : woordzin(QStringLiteral("Hier"), treffers)};
}

} // namespace weegkamer
