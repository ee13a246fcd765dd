// SPDX-License-Identifier: EUPL-1.2
// The one way in for what is about accounts: the same steps, on a copy of the keyring instead of in a transaction.
#include "core/kamer/kamer.h"
#include "core/kamer/sleutels.h"
#include "core/opslag/database.h"
#include "core/toegang/inlogpogingen.h"

namespace weegkamer
{

bool Kamer::heeftDossiers() const
{
    return m_sleutels && m_sleutels->ontgrendeld.sleutel(Sleutelsoort::Dossier) != nullptr;
}

Gelukt Kamer::opentDossiers() const
{
    PROBEER(isVrij());
    return m_db ? Gelukt() : magBegin(m_sessie, false);
}

Gelukt Kamer::magBegin(const Sessie &sessie, bool inSleutelbos) const
{
    if (sessie.sleutels->wachtwoord == Wachtwoordsoort::Tijdelijk)
        return weiger(u"W14.1", QStringLiteral("U bent ingelogd met een openingscode, die ook een ander kent. Kies eerst een eigen wachtwoord."));
    if (inSleutelbos || m_db)
        return {};
    auto nee = weiger(u"W13", QStringLiteral("Uw account opent geen dossiers. U kunt hier alleen accounts en machtigingen beheren."));
    nee.value().soort = FoutSoort::GeenRecht;
    return nee;
}

Uitkomst<Gedaan> Kamer::doeInSleutelbos(const Sessie &sessie, const HandelingDefinitie &d, const QJsonObject &velden)
{
    Sleutelbos bos = m_sleutels->bos;
    Context context(m_db.get(), &bos, Modus::Vraag, sessie, nu());
    auto gedaan = [&]() -> Uitkomst<Gedaan> {
        PROBEER(magBegin(sessie, d.inSleutelbos));
        if (!d.rollen.bevat(sessie.rol)) {
            auto nee = weiger(u"W13", QStringLiteral("Als %1 mag u dit niet: %2.").arg(label(sessie.rol).toLower(), d.titel));
            nee.value().soort = FoutSoort::GeenRecht;
            return nee;
        }
        return d.voerUit(velden, context, HandelingDefinitie::Wijze::Uitvoeren);
    }();
    if (gedaan) {
        PROBEER(schrijfSleutelbos(std::move(bos)));
        m_laatstOpgeslagen = nu();
    } else if (gedaan.error().weigering) {
        // What was changed in the copy is gone with it; the refusal itself is kept.
        Sleutelbos zonder = m_sleutels->bos;
        PROBEER(zonder.noteer(*sessie.sleutels, Journaalsoort::Geweigerd, sessie.account,
                              d.naam + u' ' + gedaan.error().weigering->regel, nu()));
        PROBEER(schrijfSleutelbos(std::move(zonder)));
    }
    return gedaan;
}

Gelukt Kamer::schrijfSleutelbos(Sleutelbos &&bos)
{
    PROBEER(bos.schrijf(m_sleutels->bosPad));
    m_sleutels->bos = std::move(bos);
    if (!m_db)
        return {};
    // Killed before this, the next log-in takes it over.
    PROBEER_IN(Transaction t, Transaction::begin(*m_db));
    PROBEER(neemJournaalOver());
    return t.commit();
}

Gelukt Kamer::meldAanZonderDossiers()
{
    Sleutelbos &bos = m_sleutels->bos;
    if (bos.toestand() != Bostoestand::Gaaf)
        m_bevindingen.append(QStringLiteral("De sleutelbos was deels beschadigd. Weegkamer gebruikt de vorige versie; controleer of alle accounts kloppen."));
    if (const Gelukt heel = m_sleutels->controleerJournaal(); !heel)
        m_bevindingen.append(QStringLiteral("Het journaal van de sleutelbos klopt niet. Controleer alle accounts (%1).").arg(heel.error().detail));
    m_verzet = bos.generatie().klokVerzet;
    PROBEER(bos.noteer(m_sleutels->ontgrendeld, Journaalsoort::Ingelogd, m_sessie.account, {}, nu()));
    return bos.schrijf(m_sleutels->bosPad);
}

} // namespace weegkamer
