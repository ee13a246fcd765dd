// SPDX-License-Identifier: EUPL-1.2
#include "app/weegkamerctl/kameropdrachten.h"

#include "app/weegkamerctl/backupopdrachten.h"
#include "app/weegkamerctl/importopdracht.h"
#include "app/weegkamerctl/sleutelopdrachten.h"
#include "app/weegkamerctl/uitvoer.h"
#include "app/weegkamerctl/verklaringopdracht.h"
#include "app/weegkamerctl/wachtwoord.h"
#include "core/demo/demo.h"
#include "core/kamer/afronden.h"
#include "core/kamer/sleutelbeheer.h"
#include "core/logboek/logcontrole.h"

#include <QFile>
#include <QJsonDocument>
#include <cstdio>

namespace weegkamer::ctl
{
namespace
{
/// The words of a call: options taken out, the rest in order.
struct Oproep {
    QStringList woorden;
    QHash<QString, QString> opties;
    bool heeft(const char *naam) const { return opties.contains(QLatin1String(naam)); }
    QString optie(const char *naam) const { return opties.value(QLatin1String(naam)); }
};

Uitkomst<Oproep> ontleed(const QStringList &woorden, const QStringList &metWaarde, const QStringList &zonderWaarde)
{
    Oproep o;
    for (qsizetype i = 0; i < woorden.size(); ++i) {
        const QString &w = woorden.at(i);
        if (!w.startsWith(QLatin1String("--"))) {
            o.woorden.append(w);
        } else if (zonderWaarde.contains(w)) {
            o.opties.insert(w, {});
        } else if (metWaarde.contains(w) && i + 1 < woorden.size()) {
            o.opties.insert(w, woorden.at(++i));
        } else {
            return foutMet(FoutSoort::Invoer, QStringLiteral("De optie %1 bestaat hier niet, of haar waarde ontbreekt.").arg(w));
        }
    }
    return o;
}

Uitkomst<QByteArray> leesBron(const QString &bron)
{
    QFile in;
    if (bron == QLatin1String("-")) {
        if (!in.open(stdin, QIODevice::ReadOnly))
            return fout(FoutSoort::Machine, QStringLiteral("standard input"));
        return in.readAll();
    }
    return bron.toUtf8();
}

Uitkomst<QJsonObject> leesJson(const QByteArray &bytes)
{
    QJsonParseError fout;
    const QJsonDocument doc = QJsonDocument::fromJson(bytes.trimmed().isEmpty() ? QByteArray("{}") : bytes, &fout);
    if (fout.error != QJsonParseError::NoError)
        return foutMet(FoutSoort::Invoer, QStringLiteral("Dit is geen JSON: %1 (teken %2).").arg(fout.errorString()).arg(fout.offset));
    if (!doc.isObject())
        return foutMet(FoutSoort::Invoer, QStringLiteral("Geef een JSON-object, tussen accolades."));
    return doc.object();
}

int schrijfGedaan(const Uitkomst<Gedaan> &gedaan)
{
    if (!gedaan)
        return schrijfFout(gedaan.error());
    // Ids are strings in JSON; what made or changed nothing with an id has none.
    QJsonObject o = naarJson(*gedaan);
    if (gedaan->id > 0)
        o.insert(QStringLiteral("id"), QString::number(gedaan->id));
    else
        o.remove(QStringLiteral("id"));
    return schrijfGoed(o);
}

int doe(Kamer &kamer, const QString &handeling, const QJsonObject &velden)
{
    return schrijfGedaan(kamer.doe(handeling, velden));
}

int rondAf(Kamer &kamer)
{
    return schrijfGedaan(rondVernietigingAf(kamer, [](qint64 gedaan, qint64 totaal) {
        std::fprintf(stderr, "%lld/%lld\r", static_cast<long long>(gedaan), static_cast<long long>(totaal));
        return true;
    }));
}

int stel(Kamer &kamer, const QString &vraag, const QJsonObject &velden)
{
    const auto antwoord = kamer.vraag(vraag, velden);
    return antwoord ? schrijfGoed(*antwoord) : schrijfFout(antwoord.error());
}

int batch(Kamer &kamer)
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return schrijfFout(fout(FoutSoort::Machine, QStringLiteral("standard input")).value());
    int eerste = Gedaan_;
    for (QByteArray regel = in.readLine(); !regel.isEmpty(); regel = in.readLine()) {
        if (regel.trimmed().isEmpty())
            continue;
        int status = Woorden;
        const auto o = leesJson(regel);
        if (!o)
            status = schrijfFout(o.error());
        else if (o->contains(u"doe"))
            status = doe(kamer, o->value(u"doe").toString(), o->value(u"met").toObject());
        else if (o->contains(u"vraag"))
            status = stel(kamer, o->value(u"vraag").toString(), o->value(u"met").toObject());
        else if (o->value(u"taak").toString() == QLatin1String("rond-af"))
            status = rondAf(kamer);
        else
            status = schrijfWoorden(QStringLiteral("Een regel heeft \"doe\" of \"vraag\", en \"met\"."));
        if (eerste == Gedaan_)
            eerste = status;
    }
    return eerste;
}

int verifieer(Kamer &kamer, const QString &regel, const QString &kenmerk)
{
    QStringList tegenspraak;
    if (!regel.isEmpty()) {
        const auto gevonden = kamer.vergelijkMet({regel.toLongLong(), kenmerk});
        if (!gevonden)
            return schrijfFout(gevonden.error());
        tegenspraak = *gevonden;
    }
    const auto controle = kamer.controleerLogboek([](qint64 gedaan, qint64 totaal) {
        std::fprintf(stderr, "%lld/%lld\r", static_cast<long long>(gedaan), static_cast<long long>(totaal));
        return true;
    });
    if (!controle)
        return schrijfFout(controle.error());
    const QStringList bevindingen = tegenspraak + controle->bevindingen + kamer.bevindingen();
    const QJsonObject o{{QStringLiteral("regels"), controle->regels},
                        {QStringLiteral("handtekeningen"), controle->handtekeningen},
                        {QStringLiteral("bevindingen"), QJsonArray::fromStringList(bevindingen)}};
    if (bevindingen.isEmpty())
        return schrijfGoed(o);
    auto f = fout(FoutSoort::Beschadigd);
    f.value().uitleg = bevindingen.join(QLatin1Char(' '));
    return schrijfFout(f.value());
}

int voerOpdrachtUit(Kamer &kamer, const QStringList &w)
{
    const QString opdracht = w.value(0);
    if ((opdracht == QLatin1String("doe") || opdracht == QLatin1String("vraag")) && (w.size() == 2 || w.size() == 3)) {
        const auto bron = leesBron(w.value(2));
        if (!bron)
            return schrijfFout(bron.error());
        const auto velden = leesJson(*bron);
        if (!velden)
            return schrijfFout(velden.error());
        return opdracht == QLatin1String("doe") ? doe(kamer, w.at(1), *velden) : stel(kamer, w.at(1), *velden);
    }
    if (opdracht == QLatin1String("batch"))
        return batch(kamer);
    if (opdracht == QLatin1String("klok") && w.size() == 2)
        return doe(kamer, QStringLiteral("kamer.draai-klok"), {{QStringLiteral("datum"), w.at(1)}});
    if (opdracht == QLatin1String("rond-af") && w.size() == 1)
        return rondAf(kamer);
    if (opdracht == QLatin1String("verifieer") && (w.size() == 1 || w.size() == 3))
        return verifieer(kamer, w.value(1), w.value(2));
    if (opdracht == QLatin1String("hersleutel") && w.size() == 1) {
        const Gelukt gedaan = Sleutelbeheer(kamer).geefNieuweSleutel([](qint64 klaar, qint64 totaal) {
            std::fprintf(stderr, "%lld/%lld\r", static_cast<long long>(klaar), static_cast<long long>(totaal));
            return true;
        });
        return gedaan ? schrijfGoed(QJsonObject{}) : schrijfFout(gedaan.error());
    }
    if (opdracht == QLatin1String("verifieer") && w.size() == 2)
        return verifieerBackup(kamer, w.at(1));
    if (opdracht == QLatin1String("backups") && w.size() == 1)
        return toonBackups(kamer);
    if (opdracht == QLatin1String("oefenherstel") && w.size() == 2)
        return oefenHerstel(kamer, w.at(1));
    if (opdracht == QLatin1String("sleutel") && w.size() == 1) {
        const auto sleutel = kamer.ruweSleutel();
        return sleutel ? schrijfGoed(*sleutel) : schrijfFout(sleutel.error());
    }
    return schrijfWoorden(QStringLiteral("De opdracht %1 bestaat niet, of haar woorden kloppen niet. Zie weegkamerctl --help.").arg(opdracht));
}

/// With its recovery key, as three papers in a folder.
Gelukt maakMetHerstel(const QString &pad, const Kameropgave &opgave, const QString &map, const Klok &klok)
{
    PROBEER(toetsDelenmap(map));
    PROBEER_IN(const Hersteldelen delen, Sleutelbeheer::maakKamer(pad, opgave, {}, klok));
    return schrijfDelen(delen, map, {.pad = pad, .gemeente = opgave.gemeente, .oefen = opgave.oefen}, {}, klok.vandaag());
}
} // namespace

int inKamer(const QStringList &woorden)
{
    const auto oproep = ontleed(woorden, {QStringLiteral("--als"), QStringLiteral("--wachtwoord-fd"), QStringLiteral("--nieuw-fd"), QStringLiteral("--sleutelbestand")},
                                {QStringLiteral("--vervang"), QStringLiteral("--hersteldelen"), QStringLiteral("--proef"), QStringLiteral("--alleen-goede")});
    if (!oproep)
        return schrijfWoorden(oproep.error().uitleg);
    // Without an account it is a certificate of destruction; with one a back-up.
    if (oproep->woorden.size() == 3 && oproep->woorden.at(1) == QLatin1String("verifieer") && !oproep->heeft("--als"))
        return verifieerBestand(oproep->woorden.first(), oproep->woorden.at(2));
    const bool zonderAccount = oproep->heeft("--hersteldelen") && oproep->woorden.value(1) == QLatin1String("herstel");
    if (oproep->woorden.size() < 2 || (!oproep->heeft("--als") && !zonderAccount))
        return schrijfWoorden(QStringLiteral("Schrijf: weegkamerctl KAMER --als ACCOUNT OPDRACHT. Zie weegkamerctl --help."));
    bool goed = true;
    const int fd = oproep->heeft("--wachtwoord-fd") ? oproep->optie("--wachtwoord-fd").toInt(&goed) : -1;
    bool ookGoed = true;
    const int nieuwFd = oproep->heeft("--nieuw-fd") ? oproep->optie("--nieuw-fd").toInt(&ookGoed) : -1;
    if (!goed || !ookGoed)
        return schrijfWoorden(QStringLiteral("Geef bij --wachtwoord-fd en --nieuw-fd een getal."));
    const QString pad = oproep->woorden.first();
    if (isBackupopdracht(oproep->woorden.at(1)))
        return doeBackupopdracht({pad, oproep->optie("--als"), fd, oproep->woorden.mid(1), oproep->heeft("--vervang"), oproep->heeft("--hersteldelen"),
                                  oproep->optie("--sleutelbestand")});
    if (oproep->heeft("--vervang") || oproep->heeft("--hersteldelen"))
        return schrijfWoorden(QStringLiteral("De opties --vervang en --hersteldelen horen bij herstel."));
    if (const auto er = Kamer::bekijk(pad); !er)
        return schrijfFout(er.error());
    auto wachtwoord = leesWachtwoord(fd);
    if (!wachtwoord)
        return schrijfFout(wachtwoord.error());
    const Geheim geheim = wachtwoordUit(std::move(*wachtwoord));
    const QStringList opdracht = oproep->woorden.mid(1);
    if (opdracht == QStringList{QStringLiteral("krijg-toegang-terug")})
        return krijgToegangTerug(pad, oproep->optie("--als"), geheim);
    Inlogopties opties;
    if (oproep->heeft("--sleutelbestand")) {
        auto bestand = Sleutelbeheer::leesSleutelbestandVan(pad, oproep->optie("--sleutelbestand"));
        if (!bestand)
            return schrijfFout(bestand.error());
        opties.sleutelbestand = std::move(*bestand);
    }
    const SysteemKlok klok;
    const auto kamer = Kamer::open(pad, oproep->optie("--als"), geheim, klok, opties);
    if (!kamer)
        return schrijfFout(kamer.error());
    if (opdracht == QStringList{QStringLiteral("wachtwoord")})
        return wijzigWachtwoord(**kamer, geheim, nieuwFd, opties);
    if (opdracht.first() == QLatin1String("sleutelbestand"))
        return sleutelbestand(**kamer, opdracht, geheim, opties);
    if (opdracht.first() == QLatin1String("herstelsleutel"))
        return herstelsleutel(**kamer, opdracht);
    if (opdracht.first() == QLatin1String("import"))
        return importeer(**kamer, opdracht, oproep->heeft("--proef"), oproep->heeft("--alleen-goede"));
    return voerOpdrachtUit(**kamer, opdracht);
}

int maakKamer(const QStringList &woorden)
{
    const auto oproep = ontleed(woorden, {QStringLiteral("--gemeente"), QStringLiteral("--json"), QStringLiteral("--herstel")}, {QStringLiteral("--oefen")});
    if (!oproep)
        return schrijfWoorden(oproep.error().uitleg);
    if (oproep->woorden.size() != 1 || !oproep->heeft("--gemeente"))
        return schrijfWoorden(QStringLiteral("Schrijf: weegkamerctl maak KAMER --gemeente NAAM [--oefen] [--json ACCOUNTS]."));
    const QString bron = oproep->heeft("--json") ? oproep->optie("--json") : QStringLiteral("-");
    QFile bestand(bron);
    // A file or standard input, never the words themselves: they hold passwords.
    const bool open = bron == QLatin1String("-") ? bestand.open(stdin, QIODevice::ReadOnly) : bestand.open(QIODevice::ReadOnly);
    if (!open)
        return schrijfWoorden(QStringLiteral("Het bestand %1 met accounts kan niet worden gelezen.").arg(bron));
    const QJsonDocument doc = QJsonDocument::fromJson(bestand.readAll());
    if (!doc.isArray())
        return schrijfWoorden(QStringLiteral("Geef met --json (een bestand, of - voor standaardinvoer) een lijst van accounts: "
                                             "[{\"naam\": …, \"rol\": …, \"wachtwoord\": …}]."));
    const auto opgave = uitJson<Kameropgave>({{QStringLiteral("gemeente"), oproep->optie("--gemeente")},
                                              {QStringLiteral("oefen"), oproep->heeft("--oefen")},
                                              {QStringLiteral("accounts"), doc.array()}});
    if (!opgave)
        return schrijfFout(opgave.error());
    const SysteemKlok klok;
    const QString pad = oproep->woorden.first();
    const auto gemaakt = oproep->heeft("--herstel") ? maakMetHerstel(pad, *opgave, oproep->optie("--herstel"), klok) : Kamer::maak(pad, *opgave, klok);
    return gemaakt ? schrijfGoed(QJsonObject{{QStringLiteral("kamer"), pad}}) : schrijfFout(gemaakt.error());
}

int maakDemo(const QStringList &woorden)
{
    const auto oproep = ontleed(woorden, {QStringLiteral("--schaal")}, {});
    bool goed = true;
    const int schaal = oproep && oproep->heeft("--schaal") ? oproep->optie("--schaal").toInt(&goed) : 1;
    if (!oproep || oproep->woorden.size() != 1 || !goed || schaal < 1)
        return schrijfWoorden(QStringLiteral("Schrijf: weegkamerctl demo KAMER [--schaal N], met N van 1 of meer."));
    const auto gemaakt = maakDemokamer(oproep->woorden.first(), {.schaal = schaal}, [](qint64 gedaan, qint64 totaal) {
        std::fprintf(stderr, "%lld/%lld\r", static_cast<long long>(gedaan), static_cast<long long>(totaal));
        return true;
    });
    return gemaakt ? schrijfGoed(naarJson(*gemaakt)) : schrijfFout(gemaakt.error());
}

} // namespace weegkamer::ctl
