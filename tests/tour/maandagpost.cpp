// SPDX-License-Identifier: EUPL-1.2
#include "tests/tour/maandagpost.h"

#include "core/basis/deeldatum.h"

namespace weegkamer::tour
{
namespace
{
QJsonObject velden(std::initializer_list<std::pair<const char *, QString>> paren)
{
    QJsonObject uit;
    for (const auto &[naam, waarde] : paren)
        uit.insert(QLatin1String(naam), waarde);
    return uit;
}

QString iso(QDate dag)
{
    return dag.toString(Qt::ISODate);
}

QJsonObject aanmelding(QDate ontvangen, const QString &gedraging, const QJsonObject &betrokkene)
{
    QJsonObject uit = velden({{"aanmelder", u"1"_qs}, {"ontvangen-op", iso(ontvangen)}, {"ontvanger", u"burgemeester"_qs}, {"gedraging", gedraging}});
    uit.insert(u"betrokkene"_qs, betrokkene);
    return uit;
}

QJsonObject feit(QDate dag, const QString &wat, const QString &bron)
{
    QJsonObject uit = velden({{"aard", u"feit"_qs}, {"omschrijving", wat}, {"datum", iso(dag)}, {"bron", bron}, {"bronsoort", u"eigen-registratie"_qs},
                              {"grond", u"avg-publieke-taak"_qs}, {"bijzonder", u"geen"_qs}});
    uit.insert(u"rechtmatig"_qs, true);
    return uit;
}

QJsonObject oordeel(const QString &reden)
{
    return velden({{"uitkomst", u"aanmelden"_qs}, {"reden", reden}});
}

QJsonObject toets(const QString &hoe)
{
    return velden({{"toets", u"geverifieerd"_qs}, {"hoe", hoe}, {"door", u"Burgemeester"_qs}});
}

/// The name with one slip of the pen, as by somebody who knows it by ear; the same when there is no place for one.
QString verschreven(QString naam)
{
    static const QList<std::pair<QString, QString>> op_gehoor{{u"ij"_qs, u"y"_qs}, {u"tt"_qs, u"t"_qs}, {u"ck"_qs, u"k"_qs}, {u"oo"_qs, u"o"_qs}, {u"aa"_qs, u"a"_qs}, {u"s"_qs, u"z"_qs}};
    for (const auto &[goed, fout] : op_gehoor) {
        if (const qsizetype waar = naam.indexOf(goed, 1); waar > 0)
            return naam.replace(waar, goed.size(), fout);
    }
    return naam;
}

QDate omgewisseld(const QString &datum)
{
    const QDate goed = QDate::fromString(datum, Qt::ISODate);
    return {goed.year(), goed.day(), goed.month()};
}
} // namespace

bool laatZichVerschrijven(const Betrokkene &wie)
{
    const QDate anders = omgewisseld(wie.geboortedatum);
    return wie.soort == Persoonsoort::Natuurlijk && anders.isValid() && anders.day() != anders.month() && verschreven(wie.naam) != wie.naam;
}

Post school(QDate vandaag)
{
    return {velden({{"ontvangen-op", iso(vandaag)}, {"melder", u"Teamleider van een mbo-school"_qs}, {"contact", u"Via de balie van de school"_qs},
                    {"relatie", u"School van betrokkene"_qs},
                    {"inhoud", u"Een leerling zegt in de les dat wie niet meedoet met zijn groep straks geen genade hoeft te verwachten. Twee klasgenoten "
                               "durven niet meer naast hem te zitten."_qs}}),
            oordeel(u"Dreigende taal, en klasgenoten die bang zijn. Dat kan met radicalisering te maken hebben."_qs),
            aanmelding(vandaag, u"Betrokkene dreigt klasgenoten die niet bij zijn groep horen, en werft op school voor die groep."_qs,
                       velden({{"soort", u"natuurlijk"_qs}, {"naam", u"Klaverwei"_qs}, {"voorvoegsel", u"van der"_qs}, {"voornamen", u"Sem"_qs},
                               {"geboortedatum", u"19-6-2008"_qs}, {"gemeente-verblijf", u"Voorbeeldstad"_qs}})),
            feit(vandaag.addDays(-3), u"Betrokkene zei in de les: wie niet bij ons hoort, hoeft straks geen genade te verwachten."_qs, u"verslag van de docent"_qs),
            toets(u"Nagevraagd bij de docent, die erbij was."_qs)};
}

Post buurvrouw(QDate vandaag, const Betrokkene &wie)
{
    QJsonObject persoon = velden({{"soort", u"natuurlijk"_qs}, {"naam", verschreven(wie.naam)}, {"voornamen", wie.voornamen},
                                  {"geboortedatum", kortgeschreven(iso(omgewisseld(wie.geboortedatum)))}, {"straat", wie.straat}, {"huisnummer", wie.huisnummer},
                                  {"plaats", wie.plaats}, {"gemeente-verblijf", u"Voorbeeldstad"_qs}});
    if (!wie.voorvoegsel.isEmpty())
        persoon.insert(u"voorvoegsel"_qs, wie.voorvoegsel);
    return {velden({{"ontvangen-op", iso(vandaag)}, {"melder", u"Een buurvrouw"_qs}, {"relatie", u"Woont naast betrokkene"_qs},
                    {"inhoud", u"In de schuur naast de mijne oefenen mannen met stokken. De bewoner zegt dat zij zich klaarmaken."_qs}}),
            oordeel(u"Oefenen met wapens in groepsverband. De weegploeg moet dit wegen."_qs),
            aanmelding(vandaag, u"Betrokkene oefent met anderen in een schuur met slagwapens, en zegt dat zij zich klaarmaken."_qs, persoon),
            {}, {}};
}

Post woningcorporatie(QDate vandaag)
{
    return {velden({{"ontvangen-op", iso(vandaag)}, {"melder", u"Wijkbeheerder van een woningcorporatie"_qs}, {"contact", u"Via de meldkamer van de corporatie"_qs},
                    {"relatie", u"Verhuurder"_qs},
                    {"inhoud", u"In een portiek liggen vlugschriften die oproepen om het stadhuis in brand te steken. Een huurder zegt dat hij ze maakt."_qs}}),
            oordeel(u"Een oproep tot geweld tegen het bestuur, met iemand die zegt dat hij hem verspreidt."_qs),
            aanmelding(vandaag, u"Betrokkene verspreidt vlugschriften die oproepen tot brandstichting in het stadhuis."_qs,
                       velden({{"soort", u"natuurlijk"_qs}, {"naam", u"Zwaluwenberg"_qs}, {"voornamen", u"Merel"_qs}, {"geboortedatum", u"1998"_qs},
                               {"plaats", u"Voorbeeldstad"_qs}, {"gemeente-verblijf", u"Voorbeeldstad"_qs}})),
            feit(vandaag.addDays(-1), u"In het portiek lagen veertig vlugschriften met een oproep tot brandstichting."_qs, u"foto's van de wijkbeheerder"_qs),
            toets(u"De foto's bekeken, en er ter plaatse één opgehaald."_qs)};
}

} // namespace weegkamer::tour
