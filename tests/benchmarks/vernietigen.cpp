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

/// The same plan on plain SQLite: rows, merge, all pages written to a new file, and that read back twice, once with the search
/// for the same words.
void vernietigGewoon(Gewoon &gewoon, const QStringList &ids, const QStringList &woorden, const QString &naar)
{
    const QString welke = ids.join(u',');
    QStringList regels{QStringLiteral("BEGIN IMMEDIATE"), QStringLiteral("DELETE FROM koppeling WHERE ander_dossier IN (%1)").arg(welke)};
    for (auto t = tabellen().crbegin(); t != tabellen().crend(); ++t) {
        if (t->dossierkolom)
            regels.append(QStringLiteral("DELETE FROM %1 WHERE %2 IN (%3)").arg(QLatin1String(t->naam), QLatin1String(t->dossierkolom), welke));
    }
    regels.append({QStringLiteral("COMMIT"), QStringLiteral("INSERT INTO zoekindex(zoekindex) VALUES ('optimize')")});
    gewoon.script(regels.join(u';').toUtf8());
    gewoon.herschrijf(naar);
    Gewoon nieuw(naar);
    nieuw.elkePagina([](QByteArrayView) {});
    Woordzoeker zoeker(woorden);
    nieuw.elkePagina([&](QByteArrayView pagina) { zoeker.zoek(pagina); });
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
    const double rijen = duur([&] { doeAlsContactpunt(kamer, VoerLijstUit{lijst, static_cast<int>(ids.size())}); });
    const double samen = duur([&] {
        QElapsedTimer plak;
        plak.start();
        moet(voegZoekindexSamen(kamer.database(), [&](qint64, qint64) {
            langste = std::max(langste, static_cast<double>(plak.nsecsElapsed()) / 1e6);
            plak.start();
            return true;
        }));
    });
    const double sleutel = duur([&] { moet(kamer.hersleutel({})); });
    Gedaan verklaring;
    const double nalezen = duur([&] { verklaring = moet(kamer.doe(MaakVerklaring{})); });
    if (verklaring.id == 0)
        qFatal("there is no certificate: traces were left");
    const double zij = duur([&] { vernietigGewoon(g.gewoon(), gekozen, woorden, g.gewoonPad() + QStringLiteral(".nieuw")); });
    druk({.geval = 12, .naam = QStringLiteral("%1 dossiers vernietigen en afronden").arg(ids.size()), .n = g.casussen(), .wij = rijen + samen + sleutel + nalezen, .zij = zij,
          .doel = QStringLiteral("2")});
    const auto deel = [&](const QString &naam, double wij) { druk({.geval = 12, .naam = naam, .n = g.casussen(), .wij = wij, .zij = zij, .doel = QString()}); };
    deel(QStringLiteral("daarvan: rijen"), rijen);
    deel(QStringLiteral("daarvan: zoekindex samenvoegen"), samen);
    deel(QStringLiteral("daarvan: herschrijven onder een nieuwe sleutel"), sleutel);
    deel(QStringLiteral("daarvan: nazoeken en verklaren"), nalezen);
    druk({.geval = 12, .naam = QStringLiteral("langste plak van het samenvoegen"), .n = g.casussen(), .wij = langste, .zij = hoogstensPlak, .doel = QStringLiteral("1")});
}

const Geval vernietigen({12}, meetVernietigen, Beurt::Breekt);
} // namespace
} // namespace meting
