// SPDX-License-Identifier: EUPL-1.2
// Case 12: a list of shielded dossiers destroyed and rounded off: rows, index terms, merge, rewrite under a new key, search of every
// page, certificate. Against the same plan on plain SQLite.
#include "gevallen.h"

#include "core/bewaring/controle.h"
#include "core/bewaring/lijstvragen.h"
#include "core/bewaring/maakverklaring.h"
#include "core/bewaring/sluitaf.h"
#include "core/demo/demo.h"
#include "core/opslag/paginascan.h"
#include "core/opslag/tabellen.h"

#include <QElapsedTimer>

using namespace weegkamer;

namespace meting
{
namespace
{
constexpr int opLijst = 100;
constexpr double hoogstensPlak = 100; ///< ms: what a slice of the merge may take

template <class H>
void doeAlsContactpunt(Kamer &kamer, const H &h)
{
    for (const Accountopgave &a : demoaccounts()) {
        if (a.rol == Rol::Contactpunt)
            moet(kamer.doeAls(a.naam, wachtwoordUit(demowachtwoord()), QLatin1String(H::kop.naam), naarJson(h)));
    }
}

/// Closes the dossiers, and puts them on a list to which the contactpunt agrees: not measured.
VernietigingslijstId bereidVoor(Kamer &kamer, const QList<DossierId> &ids)
{
    for (const DossierId id : ids)
        moet(kamer.doe(SluitAf{id, Sluitreden::DoelBereikt, QStringLiteral("Het doel is bereikt."), QStringLiteral("Om te meten.")}));
    AccountId beoordelaar;
    const Beoordelaars wie = moet(kamer.vraag(VraagBeoordelaars{}));
    for (const Accountopgave &a : demoaccounts()) {
        for (const Beoordelaar &b : wie.rijen)
            beoordelaar = a.rol == Rol::Contactpunt && a.naam == b.naam ? b.account : beoordelaar;
    }
    const VernietigingslijstId lijst(moet(kamer.doe(StelLijstOp{ids, beoordelaar, QStringLiteral("Om te meten."), Vernietigwijze::Vernietigen})).id);
    for (const DossierId id : ids)
        doeAlsContactpunt(kamer, BeoordeelRegel{lijst, id, Regeloordeel::Akkoord, {}, {}});
    return lijst;
}

/// Milliseconds of each part of the plan.
struct Delen {
    double rijen = 0;
    double samen = 0;
    double herschrijven = 0;
    double nalezen = 0;
    double alles() const { return rijen + samen + herschrijven + nalezen; }
};

/// The same plan on plain SQLite: rows, merge, all rows written to a new file, and its pages read back twice, once with the search
/// for the same words.
Delen vernietigGewoon(Gewoon &gewoon, const QStringList &ids, const QStringList &woorden, const QString &naar)
{
    const QString welke = ids.join(u',');
    QStringList regels{QStringLiteral("BEGIN IMMEDIATE"), QStringLiteral("DELETE FROM koppeling WHERE ander_dossier IN (%1)").arg(welke)};
    for (auto t = tabellen().crbegin(); t != tabellen().crend(); ++t) {
        if (t->dossierkolom)
            regels.append(QStringLiteral("DELETE FROM %1 WHERE %2 IN (%3)").arg(QLatin1String(t->naam), QLatin1String(t->dossierkolom), welke));
    }
    regels.append(QStringLiteral("COMMIT"));
    Delen uit;
    uit.rijen = duur([&] { gewoon.script(regels.join(u';').toUtf8()); });
    uit.samen = duur([&] { gewoon.script("INSERT INTO zoekindex(zoekindex) VALUES ('optimize')"); });
    uit.herschrijven = duur([&] {
        gewoon.herschrijf(naar);
        Gewoon(naar).elkePagina([](QByteArrayView) {});
    });
    uit.nalezen = duur([&] {
        Woordzoeker zoeker(woorden);
        Gewoon(naar).elkePagina([&](QByteArrayView pagina) { zoeker.zoek(pagina); });
    });
    return uit;
}

void meetVernietigen(Gegevens &g, const Opties &o)
{
    const QStringList gekozen = g.gewoon().kolom(QStringLiteral("SELECT id FROM dossier WHERE fase = 'casus' ORDER BY id LIMIT %1").arg(o.kort ? 5 : opLijst));
    QList<DossierId> ids;
    for (const QString &id : gekozen)
        ids.append(DossierId(id.toLongLong()));
    Kamer &kamer = g.kamer();
    QStringList woorden;
    for (const DossierId id : std::as_const(ids))
        woorden += moet(kenmerkendeWoorden(kamer.database(), id));
    const VernietigingslijstId lijst = bereidVoor(kamer, ids);
    double langste = 0;
    Delen wij;
    wij.rijen = duur([&] { doeAlsContactpunt(kamer, VoerLijstUit{lijst, static_cast<int>(ids.size())}); });
    wij.samen = duur([&] {
        QElapsedTimer plak;
        plak.start();
        moet(voegZoekindexSamen(kamer.database(), [&](qint64, qint64) {
            langste = std::max(langste, static_cast<double>(plak.nsecsElapsed()) / 1e6);
            plak.start();
            return true;
        }));
    });
    wij.herschrijven = duur([&] { moet(kamer.hersleutel({})); });
    Gedaan verklaring;
    wij.nalezen = duur([&] { verklaring = moet(kamer.doe(MaakVerklaring{})); });
    if (verklaring.id == 0)
        qFatal("there is no certificate: traces were left");
    const Delen zij = vernietigGewoon(g.gewoon(), gekozen, woorden, g.gewoonPad() + QStringLiteral(".nieuw"));
    druk({.geval = 12, .naam = QStringLiteral("%1 dossiers vernietigen en afronden").arg(ids.size()), .n = g.casussen(), .wij = wij.alles(), .zij = zij.alles(),
          .doel = QStringLiteral("2")});
    const auto deel = [&](const QString &naam, double Delen::*welk) { druk({.geval = 12, .naam = naam, .n = g.casussen(), .wij = wij.*welk, .zij = zij.*welk, .doel = QString()}); };
    deel(QStringLiteral("daarvan: rijen"), &Delen::rijen);
    deel(QStringLiteral("daarvan: zoekindex samenvoegen"), &Delen::samen);
    deel(QStringLiteral("daarvan: herschrijven onder een nieuwe sleutel"), &Delen::herschrijven);
    deel(QStringLiteral("daarvan: nazoeken en verklaren"), &Delen::nalezen);
    druk({.geval = 12, .naam = QStringLiteral("langste plak van het samenvoegen"), .n = g.casussen(), .wij = langste, .zij = hoogstensPlak, .doel = QStringLiteral("1")});
}

const Geval vernietigen({12}, meetVernietigen, Beurt::Breekt);
} // namespace
} // namespace meting
