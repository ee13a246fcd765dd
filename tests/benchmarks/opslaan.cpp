// SPDX-License-Identifier: EUPL-1.2
// Cases 4 and 5: one change, with its log entry and its index, against the same rows in one plain transaction.
#include "gevallen.h"

#include "core/aanmelding/feit.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace weegkamer;

namespace meting
{
namespace
{
VoegFeitToe feit(DossierId dossier, int ronde)
{
    VoegFeitToe f;
    f.dossier = dossier;
    f.omschrijving = QStringLiteral("De wijkagent zag betrokkene op straat pamfletten uitdelen, keer %1.").arg(ronde);
    f.datum = SysteemKlok().vandaag().addDays(-10).toString(Qt::ISODate);
    f.bron = QStringLiteral("Mutatie basisteam");
    f.rechtmatig = true;
    return f;
}

QByteArray willekeurig(int aantal)
{
    QByteArray b(aantal, '\0');
    QRandomGenerator::global()->generate(b.begin(), b.end());
    return b;
}

/// The same rows: the fact, the search text with its index, the log and its detail.
void slaOpInGewoon(Gewoon &db, const VoegFeitToe &f, qint64 volgnummer)
{
    const qint64 dossier = f.dossier.waarde();
    const QString vandaag = SysteemKlok().vandaag().toString(Qt::ISODate);
    db.doe(QStringLiteral("BEGIN IMMEDIATE "));
    db.doe(QStringLiteral("aanmelding/voeg-feit-toe"),
           {{":dossier", dossier}, {":aard", tekst(f.aard)}, {":omschrijving", f.omschrijving}, {":datum", f.datum}, {":bron", f.bron},
            {":bronsoort", tekst(f.bronsoort)}, {":grond", tekst(f.grond)}, {":rechtmatig", qint64(1)}, {":bijzonder", tekst(f.bijzonder)}});
    db.doe(QStringLiteral("handeling/maak-onvindbaar"), {{":dossier", dossier}, {":soort", QStringLiteral("feit")}});
    const QStringList teksten =
        db.kolom(QStringLiteral("SELECT omschrijving || char(10) || bron FROM feit WHERE dossier = :dossier ORDER BY volgnummer"), {{":dossier", dossier}});
    db.doe(QStringLiteral("handeling/maak-vindbaar"), {{":dossier", dossier}, {":soort", QStringLiteral("feit")}, {":tekst", QString(teksten.join(u'\n'))}});
    db.doe(QStringLiteral("logboek/voeg-toe"),
           {{":volgnummer", volgnummer}, {":tijd", QString(vandaag + QStringLiteral("T09:00:00.000Z"))}, {":account", qint64(1)}, {":rol", QStringLiteral("casuscoordinator")},
            {":handeling", QString::fromLatin1(VoegFeitToe::kop.naam)}, {":dossier", QStringLiteral("2026-001")}, {":grond", QStringLiteral("Besluit art. 6")},
            {":resultaat", QStringLiteral("gedaan")}, {":zegel", willekeurig(32)}, {":keten", willekeurig(32)}});
    db.doe(QStringLiteral("logboek/voeg-detail-toe"),
           {{":dossier", dossier}, {":volgnummer", volgnummer}, {":zout", willekeurig(16)},
            {":detail", QString::fromUtf8(QJsonDocument(naarJson(f)).toJson(QJsonDocument::Compact))}});
    db.doe(QStringLiteral("COMMIT "));
}

void meetOpslaan(Gegevens &g, const Opties &o)
{
    g.heropenKamer();
    g.heropenGewoon();
    const QStringList dossiers = g.gewoon().kolom(
        QStringLiteral("SELECT a.dossier FROM aanmelding a JOIN dossier d ON d.id = a.dossier WHERE d.fase = 'aanmelding' ORDER BY d.id"));
    if (dossiers.isEmpty())
        qFatal("there is no aanmelding to add a fact to");
    qint64 volgnummer = g.gewoon().kolom(QStringLiteral("SELECT max(volgnummer) FROM logboek")).value(0).toLongLong() + 1'000'000;
    const auto welke = [&](int ronde) { return DossierId(dossiers.at(ronde % dossiers.size()).toLongLong()); };
    const Paar paar = omEnOm(
        o.kort ? o.rondes : std::max(o.rondes, 300), // fewer say nothing of the 99th percentile
        [&](int ronde) {
            const VoegFeitToe f = feit(welke(ronde), ronde);
            return duur([&] { moet(g.kamer().doe(f)); });
        },
        [&](int ronde) {
            const VoegFeitToe f = feit(welke(ronde), ronde);
            return duur([&] { slaOpInGewoon(g.gewoon(), f, ++volgnummer); });
        });
    druk(uitslag(4, QStringLiteral("een wijziging opslaan, mediaan"), paar, QStringLiteral("2.5")));
    Uitslag staart = uitslag(5, QStringLiteral("opslaan: 99e percentiel tegen eigen mediaan"), paar, QStringLiteral("8"));
    staart.zij = staart.wij;
    staart.wij = paar.wij.deel(0.99);
    druk(staart);
    staart.naam = QStringLiteral("gewoon SQLite: 99e percentiel tegen eigen mediaan");
    staart.wij = paar.zij.deel(0.99);
    staart.zij = paar.zij.mediaan();
    staart.doel.clear();
    druk(staart);
}

const Geval opslaan({4, 5}, meetOpslaan, Beurt::Schrijft);
} // namespace

} // namespace meting
