// SPDX-License-Identifier: EUPL-1.2
// Recognising persons, measured on sets of the FEBRL benchmark (synthetic persons with typing errors):
//     febrl [--vul N] dataset1.csv dataset2.csv …
// Loads each file into a fresh kamer through the one way in, and asks of every record the vraag that the page of an aanmelding asks, with
// its threshold and its five rows. Prints a JSON object a file: pairs there are, proposed and right, recall, precision and F1, and the
// median time of a question. `--vul N` adds N other invented persons first, for the time among many.
#include "core/aanmelding/aanmelding.h"
#include "core/kamer/kamer.h"
#include "core/personen/deelnemer.h"
#include "core/personen/vergelijk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

using namespace weegkamer;

namespace
{
struct Record {
    QString entiteit; ///< records with the same one are of the same person
    Betrokkene betrokkene;
    DossierId dossier;
};

/// "YYYYMMDD" as far as it can be a date: otherwise its year, otherwise nothing.
QString datumUit(const QString &tekst)
{
    const QDate dag = QDate::fromString(tekst, QStringLiteral("yyyyMMdd"));
    if (dag.isValid() && dag.year() >= 1900)
        return dag.toString(Qt::ISODate);
    const int jaar = tekst.left(4).toInt();
    return jaar >= 1900 && jaar <= 2025 ? QString::number(jaar) : QString();
}

/// The form asks for four digits and two letters; these sets have four digits only.
QString postcodeUit(const QString &tekst)
{
    return tekst.size() == 4 && tekst.toInt() >= 1000 ? QString(tekst + u" AA") : QString();
}

QList<Record> lees(const QString &pad)
{
    QFile bestand(pad);
    if (!bestand.open(QIODevice::ReadOnly))
        qFatal("can't read %s", qPrintable(pad));
    const auto delen = [](const QByteArray &regel) {
        QStringList uit;
        for (const QString &deel : QString::fromUtf8(regel).split(u','))
            uit.append(deel.trimmed());
        return uit;
    };
    const QStringList kop = delen(bestand.readLine());
    QList<Record> uit;
    while (!bestand.atEnd()) {
        const QStringList rij = delen(bestand.readLine());
        if (rij.size() < kop.size())
            continue;
        const auto veld = [&](const char *naam) { return rij.value(static_cast<int>(kop.indexOf(QLatin1String(naam)))); };
        Record r;
        r.entiteit = veld("rec_id").section(u'-', 1, 1);
        r.betrokkene = {.naam = veld("surname"), .voornamen = veld("given_name"), .geboortedatum = datumUit(veld("date_of_birth")),
                        .straat = QString(veld("address_1") + u' ' + veld("address_2")).trimmed(), .huisnummer = veld("street_number"),
                        .postcode = postcodeUit(veld("postcode")), .plaats = veld("suburb"), .gemeenteVerblijf = QStringLiteral("Voorbeeldstad")};
        // A betrokkene has a name: where the surname is missing, the first name is the only one.
        if (r.betrokkene.naam.isEmpty())
            std::swap(r.betrokkene.naam, r.betrokkene.voornamen);
        if (r.betrokkene.naam.isEmpty())
            r.betrokkene.naam = QStringLiteral("NN");
        uit.append(r);
    }
    return uit;
}

template <class T>
T moet(Uitkomst<T> u)
{
    if (!u)
        qFatal("%s | %s", qPrintable(u.error().uitleg), qPrintable(u.error().detail));
    return std::move(*u);
}

MeldAan aanmeldingVan(const Betrokkene &b, DeelnemerId aanmelder, QDate dag)
{
    MeldAan m;
    m.aanmelder = aanmelder;
    m.ontvangenOp = dag;
    m.gedraging = QStringLiteral("Verzonnen.");
    m.betrokkene = b;
    m.gezienMogelijkeDubbel = true;
    return m;
}

void laad(Kamer &kamer, QList<Record> &records)
{
    const DeelnemerId aanmelder = moet(kamer.vraag(VraagDeelnemers{})).rijen.constFirst().deelnemer;
    constexpr qsizetype perKeer = 1000;
    for (qsizetype begin = 0; begin < records.size(); begin += perKeer) {
        const Gelukt klaar = kamer.inEenTransactie([&]() -> Gelukt {
            for (qsizetype i = begin; i < std::min(records.size(), begin + perKeer); ++i) {
                PROBEER_IN(const Gedaan d, kamer.doe(aanmeldingVan(records[i].betrokkene, aanmelder, kamer.vandaag())));
                records[i].dossier = DossierId(d.id);
            }
            return {};
        });
        if (!klaar)
            qFatal("%s | %s", qPrintable(klaar.error().uitleg), qPrintable(klaar.error().detail));
        std::fprintf(stderr, "\r%lld van %lld geladen ", static_cast<long long>(std::min(records.size(), begin + perKeer)), static_cast<long long>(records.size()));
    }
    std::fprintf(stderr, "\n");
}

/// Others, made of syllables: names about as often shared as in a Dutch town, of all ages, all over the country.
QList<Record> verzin(int aantal)
{
    QRandomGenerator toeval(20261125);
    const QStringList voor{u"ba"_qs, u"jo"_qs, u"ma"_qs, u"mo"_qs, u"sa"_qs, u"li"_qs, u"ke"_qs, u"ti"_qs, u"ro"_qs, u"fe"_qs, u"no"_qs, u"da"_qs};
    const QStringList na{u"ren"_qs, u"han"_qs, u"ria"_qs, u"med"_qs, u"ra"_qs, u"sa"_qs, u"vin"_qs, u"mur"_qs, u"bert"_qs, u"lix"_qs, u"ah"_qs, u"niel"_qs};
    const QStringList achter{u"berg"_qs, u"stra"_qs, u"man"_qs, u"huis"_qs, u"oglu"_qs, u"dijk"_qs, u"sen"_qs, u"boer"_qs, u"veld"_qs, u"ani"_qs};
    const auto uit = [&toeval](const QStringList &lijst) { return lijst.at(toeval.bounded(static_cast<int>(lijst.size()))); };
    QList<Record> records;
    for (int i = 0; i < aantal; ++i) {
        Record r;
        r.betrokkene = {.naam = QString(uit(voor) + uit(voor) + uit(achter)), .voornamen = QString(uit(voor) + uit(na)),
                        .geboortedatum = QDate(1950, 1, 1).addDays(toeval.bounded(20000)).toString(Qt::ISODate),
                        .straat = QString(uit(voor) + uit(achter) + u"straat"), .huisnummer = QString::number(1 + toeval.bounded(200)),
                        .postcode = QString::number(1000 + toeval.bounded(9000)) + u" B" + QChar(u'A' + toeval.bounded(26)),
                        .plaats = QString(uit(voor) + uit(achter)), .gemeenteVerblijf = QStringLiteral("Voorbeeldstad")};
        records.append(r);
    }
    return records;
}

QJsonObject meet(const QString &pad, int vulling)
{
    QTemporaryDir map(QFile::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm/febrl-XXXXXX") : QString());
    const SysteemKlok klok;
    const QString wachtwoord = QStringLiteral("een lange zin om mee te meten");
    Kameropgave opgave{.gemeente = QStringLiteral("Voorbeeldstad"), .oefen = true, .snel = true};
    opgave.accounts.append({QStringLiteral("meter"), Rol::Casuscoordinator, wachtwoord, {}});
    const QString kamerPad = map.filePath(QStringLiteral("febrl.weegkamer"));
    if (const Gelukt gemaakt = Kamer::maak(kamerPad, opgave, klok); !gemaakt)
        qFatal("%s", qPrintable(gemaakt.error().uitleg));
    const auto kamer = moet(Kamer::open(kamerPad, QStringLiteral("meter"), wachtwoordUit(QString(wachtwoord)), klok));
    QList<Record> anderen = verzin(vulling);
    laad(*kamer, anderen);
    QList<Record> records = lees(pad);
    laad(*kamer, records);

    QHash<qint64, QString> entiteit;
    QHash<QString, qint64> perEntiteit;
    for (const Record &r : std::as_const(records)) {
        entiteit.insert(r.dossier.waarde(), r.entiteit);
        ++perEntiteit[r.entiteit];
    }
    qint64 paren = 0;
    for (const qint64 n : std::as_const(perEntiteit))
        paren += n * (n - 1) / 2;
    QSet<QPair<qint64, qint64>> voorgesteld;
    QList<qint64> tijden;
    for (const Record &r : std::as_const(records)) {
        QElapsedTimer stopwatch;
        stopwatch.start();
        const Kandidaten k = moet(kamer->vraag(VergelijkBetrokkene::van(r.betrokkene, r.dossier)));
        tijden.append(stopwatch.nsecsElapsed());
        for (const Kandidaat &kandidaat : k.rijen)
            voorgesteld.insert(std::minmax({r.dossier.waarde(), kandidaat.dossier.waarde()}));
    }
    const auto juist = std::count_if(voorgesteld.begin(), voorgesteld.end(), [&](const auto &paar) {
        return !entiteit.value(paar.first).isEmpty() && entiteit.value(paar.first) == entiteit.value(paar.second);
    });
    std::sort(tijden.begin(), tijden.end());
    const auto deel = [](qint64 een, qint64 ander) { return ander > 0 ? static_cast<double>(een) / static_cast<double>(ander) : 0; };
    const double recall = deel(juist, paren);
    const double precisie = deel(juist, voorgesteld.size());
    return {{QStringLiteral("bestand"), pad}, {QStringLiteral("personen"), records.size() + anderen.size()}, {QStringLiteral("paren"), paren},
            {QStringLiteral("voorgesteld"), static_cast<qint64>(voorgesteld.size())}, {QStringLiteral("juist"), static_cast<qint64>(juist)},
            {QStringLiteral("recall"), recall}, {QStringLiteral("precisie"), precisie},
            {QStringLiteral("f1"), recall + precisie > 0 ? 2 * recall * precisie / (recall + precisie) : 0},
            {QStringLiteral("mediaan-ms"), static_cast<double>(tijden.value(tijden.size() / 2)) / 1e6},
            {QStringLiteral("p99-ms"), static_cast<double>(tijden.value(tijden.size() * 99 / 100)) / 1e6}};
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QStringList paden = QCoreApplication::arguments().mid(1);
    int vulling = 0;
    if (const auto i = paden.indexOf(QStringLiteral("--vul")); i >= 0 && i + 1 < paden.size()) {
        vulling = paden.at(i + 1).toInt();
        paden.remove(i, 2);
    }
    if (paden.isEmpty()) {
        std::fprintf(stderr, "febrl [--vul N] BESTAND.csv …\n");
        return 2;
    }
    for (const QString &pad : std::as_const(paden))
        std::printf("%s\n", QJsonDocument(meet(pad, vulling)).toJson(QJsonDocument::Compact).constData());
    return 0;
}
