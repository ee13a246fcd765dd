// SPDX-License-Identifier: EUPL-1.2
#include "core/uitwisseling/oudbestand.h"

#include "core/aanmelding/quarantaine.h"
#include "core/basis/vouw.h"
#include "core/uitwisseling/csv.h"

#include <QRegularExpression>
#include <algorithm>

namespace weegkamer
{
namespace
{
/// The field that a heading names; empty when Weegkamer does not know it. Folded: "Datum melding", "datum_melding".
QString veldVoor(const QString &kop)
{
    static const QHash<QString, QString> namen = [] {
        QHash<QString, QString> uit;
        const auto bij = [&](const char *veld, const char *koppen) {
            const QStringList woorden = QString::fromLatin1(koppen).split(u'|');
            for (const QString &woord : woorden)
                uit.insert(woord, QLatin1String(veld));
        };
        bij("kenmerk", "kenmerk|nummer|dossiernummer|zaaknummer|oud kenmerk");
        bij("naam", "naam|achternaam|achternaam of naam");
        bij("voorvoegsel", "voorvoegsel|voorvoegsels|tussenvoegsel");
        bij("voornamen", "voornamen|voornaam");
        bij("geboortedatum", "geboortedatum|geboren|geboren op");
        bij("bsn", "bsn|burgerservicenummer");
        bij("gemeente-verblijf", "gemeente|gemeente verblijf|gemeente van verblijf");
        bij("andere-namen", "andere namen|alias|aliassen|bijnamen");
        bij("opgemaakt-op", "opgemaakt op|opgemaakt|datum|datum melding");
        bij("inhoud", "inhoud|wat er staat|omschrijving|tekst|toelichting");
        bij("bron", "bron");
        return uit;
    }();
    return namen.value(vouw(QString(kop).replace(u'_', u' ')));
}

/// A date as old systems write it, as ISO; what is not one stays as it is, for the handeling to refuse.
QString isoVan(const QString &tekst)
{
    static const QRegularExpression dagMaandJaar(QStringLiteral("^(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})(?:[ T].*)?$"));
    static const QRegularExpression maandJaar(QStringLiteral("^(\\d{1,2})[-/. ](\\d{4})$"));
    static const QRegularExpression jaarMaandDag(QStringLiteral("^(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?:[ T].*)?$"));
    const QString kaal = tekst.simplified();
    const auto iso = [](const QString &jaar, const QString &maand, const QString &dag) {
        const QString begin = QStringLiteral("%1-%2").arg(jaar, maand.rightJustified(2, u'0'));
        return dag.isEmpty() ? begin : QStringLiteral("%1-%2").arg(begin, dag.rightJustified(2, u'0'));
    };
    if (const auto m = dagMaandJaar.match(kaal); m.hasMatch())
        return iso(m.captured(3), m.captured(2), m.captured(1));
    if (const auto m = jaarMaandDag.match(kaal); m.hasMatch())
        return iso(m.captured(1), m.captured(2), m.captured(3));
    if (const auto m = maandJaar.match(kaal); m.hasMatch())
        return iso(m.captured(2), m.captured(1), {});
    return kaal;
}

/// Nine digits, whatever stands between them; a spreadsheet takes the first 0 away.
QString bsnVan(const QString &tekst)
{
    static const QRegularExpression tussen(QStringLiteral("[ .\\-]"));
    const QString cijfers = QString(tekst).remove(tussen);
    return cijfers.size() == 8 ? QString(u'0' + cijfers) : cijfers;
}

QString waardeVan(const QString &veld, const QString &cel)
{
    if (veld == QLatin1String("geboortedatum") || veld == QLatin1String("opgemaakt-op"))
        return isoVan(cel);
    if (veld == QLatin1String("bsn"))
        return bsnVan(cel);
    return cel.trimmed();
}

/// Why a line was not taken in, with the heading of the column.
QString zinVan(const Fout &fout, const QStringList &koppen, const QStringList &velden)
{
    if (fout.weigering)
        return QStringLiteral("%1 (regel %2)").arg(fout.weigering->uitleg, fout.weigering->regel);
    QStringList zinnen;
    for (const VeldFout &f : fout.velden) {
        const qsizetype kolom = velden.indexOf(f.veld);
        zinnen.append(kolom < 0 ? f.uitleg : QStringLiteral("%1: %2").arg(koppen.at(kolom), f.uitleg));
    }
    return zinnen.isEmpty() ? fout.uitleg : zinnen.join(u' ');
}

/// Which field each column is; tells which are none.
Uitkomst<QStringList> herken(const QStringList &koppen, QStringList &genegeerd)
{
    QStringList velden;
    for (const QString &kop : koppen) {
        const QString veld = veldVoor(kop);
        if (!veld.isEmpty() && velden.contains(veld))
            return foutMet(FoutSoort::Invoer, QStringLiteral("De kolommen “%1” en “%2” betekenen hetzelfde. Haal er een weg.").arg(koppen.at(velden.indexOf(veld)), kop));
        if (veld.isEmpty() && !kop.isEmpty())
            genegeerd.append(kop);
        velden.append(veld);
    }
    for (const char *nodig : {"naam", "inhoud"}) {
        if (!velden.contains(QLatin1String(nodig)))
            return foutMet(FoutSoort::Invoer, QStringLiteral("Er is geen kolom “%1”. Zet op de eerste regel de namen van de kolommen; naam en inhoud moeten er zijn.").arg(QLatin1String(nodig)));
    }
    return velden;
}

/// A failure that is the line's own; any other stops the whole.
bool isVanDeRegel(const Fout &fout)
{
    return fout.soort == FoutSoort::Invoer || (fout.weigering && fout.soort != FoutSoort::GeenRecht);
}
} // namespace

const Keuzelijst &keuzesVan(Invoerwijze)
{
    static const Keuzelijst lijst{{QStringLiteral("proef"), QStringLiteral("Alleen nakijken")},
                                  {QStringLiteral("alles-of-niets"), QStringLiteral("Alles, of niets als er een regel fout is")},
                                  {QStringLiteral("alleen-goede"), QStringLiteral("Alleen de goede regels")}};
    return lijst;
}

Stuk stukVan(const Invoerverslag &verslag, qsizetype hoogstens)
{
    const bool opgenomen = verslag.opgenomen > 0;
    Stuk stuk{opgenomen ? QStringLiteral("Wat er uit het bestand is opgenomen") : QStringLiteral("Wat er in het bestand staat"), {}};
    const QString gelezen = verslag.gelezen == 1 ? QStringLiteral("1 regel") : QStringLiteral("%1 regels").arg(verslag.gelezen);
    const QString slot = !opgenomen              ? QStringLiteral("Er is nog niets opgenomen.")
                         : verslag.opgenomen == 1 ? QStringLiteral("1 oud dossier staat in quarantaine.")
                                                  : QStringLiteral("%1 oude dossiers staan in quarantaine.").arg(verslag.opgenomen);
    stuk.blokken.append(Blok::alinea(QStringLiteral("%1 gelezen als %2. Goed: %3. Niet goed: %4. %5")
                                         .arg(gelezen, verslag.codering).arg(verslag.goed).arg(verslag.fouten.size()).arg(slot)));
    if (!verslag.genegeerd.isEmpty())
        stuk.blokken.append(Blok::alinea(QStringLiteral("Deze kolommen neemt Weegkamer niet over: %1.").arg(verslag.genegeerd.join(QStringLiteral(", ")))));
    if (verslag.fouten.isEmpty())
        return stuk;
    stuk.blokken.append(Blok::kop(opgenomen ? QStringLiteral("Wat niet is opgenomen") : QStringLiteral("Wat er niet goed is")));
    for (const Regelfout &f : verslag.fouten.first(std::min(hoogstens, verslag.fouten.size())))
        stuk.blokken.append(Blok::alinea(QStringLiteral("Regel %1. %2").arg(f.regel).arg(f.zin)));
    if (const qsizetype rest = verslag.fouten.size() - hoogstens; rest > 0)
        stuk.blokken.append(Blok::alinea(rest == 1 ? QStringLiteral("En nog 1 regel. Verbeter eerst deze.") : QStringLiteral("En nog %1 regels. Verbeter eerst deze.").arg(rest)));
    return stuk;
}

Uitkomst<Invoerverslag> neemOudBestandOp(const QByteArray &bytes, Invoerwijze wijze, const Doeregel &doe, const Invoervoortgang &voortgang)
{
    PROBEER_IN(const Csvbestand csv, leesCsv(bytes));
    Invoerverslag verslag{.codering = csv.codering, .gelezen = static_cast<int>(csv.regels.size())};
    PROBEER_IN(const QStringList velden, herken(csv.koppen, verslag.genegeerd));
    const QString handeling = QLatin1String(NeemOudDossierOp::kop.naam);
    for (qsizetype i = 0; i < csv.regels.size(); ++i) {
        const Csvregel &regel = csv.regels.at(i);
        if (voortgang && !voortgang(i, csv.regels.size()))
            return fout(FoutSoort::Geannuleerd);
        if (!regel.fout.isEmpty()) {
            verslag.fouten.append({regel.regel, regel.fout});
            continue;
        }
        QJsonObject invoer;
        for (qsizetype k = 0; k < velden.size(); ++k) {
            if (const QString waarde = velden.at(k).isEmpty() ? QString() : waardeVan(velden.at(k), regel.cellen.at(k)); !waarde.isEmpty())
                invoer.insert(velden.at(k), waarde);
        }
        const auto gedaan = doe(handeling, invoer);
        if (gedaan)
            ++verslag.goed;
        else if (isVanDeRegel(gedaan.error()))
            verslag.fouten.append({regel.regel, zinVan(gedaan.error(), csv.koppen, velden)});
        else
            return tl::unexpected(gedaan.error());
    }
    const bool houd = wijze == Invoerwijze::AlleenGoede || (wijze == Invoerwijze::AllesOfNiets && verslag.fouten.isEmpty());
    verslag.opgenomen = houd ? verslag.goed : 0;
    return verslag;
}

} // namespace weegkamer
