// SPDX-License-Identifier: EUPL-1.2
// The file under a new key: the keyring with both keys, the new file in place, the keyring with the new key alone; and how opening
// rounds off what was cut short in between.
#include "core/kamer/kamer.h"
#include "core/kamer/sleutels.h"
#include "core/opslag/herschrijf.h"

#include <QDir>
#include <QFileInfo>

namespace weegkamer
{
namespace
{
/// Copies from before a migration hold the file under the key that is gone: nobody can open them any more.
void ruimMigratiekopieenOp(const QString &pad)
{
    const QFileInfo info(pad);
    QDir map = info.dir();
    for (const QString &naam : map.entryList({info.fileName() + QStringLiteral(".voor-*")}, QDir::Files | QDir::Hidden))
        map.remove(naam);
}
} // namespace

Gelukt Kamer::openBestand(const Storing &storing)
{
    Ontgrendeld &open = m_sleutels->ontgrendeld;
    ruimHerschrevenOp(m_voorkant.pad);
    auto db = Database::open(m_voorkant.pad, *open.sleutel(Sleutelsoort::Dossier), Database::Wijze::Open);
    if (!m_sleutels->bos.isHersleutelingBezig()) {
        if (!db)
            return tl::unexpected(std::move(db).error());
        m_db = std::move(*db);
        return {};
    }
    // A rewrite was cut short: whichever key opens the file says how far it was.
    Hersleuteling hoe = Hersleuteling::Mislukt;
    const Geheim *nieuw = open.sleutel(Sleutelsoort::DossierNieuw);
    if (!db && db.error().soort == FoutSoort::Beschadigd && nieuw) {
        hoe = Hersleuteling::Geslaagd;
        db = Database::open(m_voorkant.pad, *nieuw, Database::Wijze::Open);
    }
    if (!db)
        return tl::unexpected(std::move(db).error());
    // The old key may only go when the new file has its name for certain.
    if (hoe == Hersleuteling::Geslaagd) {
        PROBEER(syncMapVan(m_voorkant.pad, storing));
    }
    m_db = std::move(*db);
    PROBEER(m_sleutels->bos.rondHersleutelingAf(open, hoe, nu()));
    auto gebruikt = open.sleutels.extract(Sleutelsoort::DossierNieuw);
    if (hoe == Hersleuteling::Geslaagd && gebruikt)
        open.sleutels.insert_or_assign(Sleutelsoort::Dossier, std::move(gebruikt.mapped()));
    return m_sleutels->bos.schrijf(m_sleutels->bosPad, storing);
}

Gelukt Kamer::hersleutel(const Schrijfvoortgang &voortgang, const Storing &storing)
{
    PROBEER(opentDossiers());
    PROBEER(magVeranderen());
    if (m_db->inTransactie())
        return fout(FoutSoort::Bezig, QStringLiteral("a transaction is open"));
    Ontgrendeld &open = m_sleutels->ontgrendeld;
    PROBEER(tekenKop());
    Geheim nieuw = Geheim::willekeurig(sleutelLengte);
    PROBEER(m_sleutels->bos.beginHersleuteling(open, nieuw, nu()));
    // From here on a failure, or a kill, is put right by opening: this one, or the next one.
    open.sleutels.insert_or_assign(Sleutelsoort::DossierNieuw, std::move(nieuw));
    Gelukt gelukt = m_sleutels->bos.schrijf(m_sleutels->bosPad, storing);
    m_db.reset();
    if (gelukt && QFileInfo::exists(m_voorkant.pad + QStringLiteral("-journal")))
        gelukt = fout(FoutSoort::Machine, QStringLiteral("the journal is still there"));
    if (gelukt)
        gelukt = herschrijf(m_voorkant.pad, *open.sleutel(Sleutelsoort::Dossier), *open.sleutel(Sleutelsoort::DossierNieuw), voortgang);
    if (gelukt)
        gelukt = vervangVeilig(herschrevenBij(m_voorkant.pad), m_voorkant.pad, storing);
    Gelukt heropend = openBestand(storing);
    if (!m_db)
        return heropend;
    PROBEER(bereidVerbinding());
    PROBEER(gelukt);
    PROBEER(heropend);
    ruimMigratiekopieenOp(m_voorkant.pad);
    Context context(*m_db, Modus::Handeling, m_sessie, nu());
    PROBEER_IN(Transaction t, Transaction::begin(*m_db));
    PROBEER(schrijfLog(m_sessie, context, QStringLiteral("kamer.hersleutel"), QStringLiteral("Wet art. 14(1)"), QStringLiteral("gedaan"), {}));
    PROBEER(t.commit());
    return tekenKop();
}

} // namespace weegkamer
