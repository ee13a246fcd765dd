// SPDX-License-Identifier: EUPL-1.2
#include "core/kamer/kijkals.h"

#include "core/kamer/kamer.h"
#include "core/kamer/sleutels.h"
#include "core/opslag/rolzichten.h"
#include "core/toegang/kolomrechten.h"
#include "core/toegang/logdetailrecht.h"

#include <utility>

namespace weegkamer
{
namespace
{
/// Only a deelnemer's account makes a difference to what is seen, and only of who takes part.
Gelukt doetMee(const KijkAls &h, Context &context)
{
    if (h.rol == Rol::Beheerder)
        return weiger(u"W13", QStringLiteral("Een beheerder ziet geen dossiers. Kies een andere rol."), QStringLiteral("rol"));
    if (h.rol != Rol::Deelnemer) {
        if (h.account.isGeldig())
            return veldFout(QStringLiteral("account"), QStringLiteral("Alleen bij een deelnemer maakt het account verschil. Laat dit leeg."));
        return {};
    }
    PROBEER_IN(Statement s, context.sql("kamer/doet-mee"));
    s.bind(":dossier", h.dossier);
    s.bind(":account", h.account);
    PROBEER_IN(const bool rij, s.stap());
    if (!rij)
        return weiger(u"W13", QStringLiteral("Kies een deelnemer die nu met een account in deze casus meedoet. Anderen zien er niets van."), QStringLiteral("account"));
    return {};
}

/// What the views of a log-in need to know of it; `rol` decides, the account only where the rows are its own.
Kijker kijkerVan(Rol rol, AccountId account)
{
    const std::optional<Zetel> zetel = zetelVan(rol);
    Kijker k{account.waarde(), zetel ? tekst(*zetel) : QString(), rol == Rol::Deelnemer ? Kijker::Bereik::Eigen : Kijker::Bereik::Alle};
    k.rol = tekst(rol);
    k.andermansPlichten = zienAllePlichten.bevat(rol);
    k.andermansTellers = zienAlleTellers.bevat(rol);
    k.opentAfgeschermd = sleutelsVan(rol).bevat(Sleutelsoort::Afscherm);
    k.magKolom = [rol](QLatin1String tabel, QLatin1String kolom) { return magKolom(rol, tabel, kolom); };
    k.logdetail = [rol](const QString &handeling, const QByteArray &detail) { return logdetailVoor(rol, handeling, detail); };
    return k;
}
} // namespace

QList<Regeltoets<KijkAls>> KijkAls::toetsen()
{
    return {{"W13", &doetMee}};
}

Uitkomst<Gedaan> KijkAls::pasToe(Context &context) const
{
    context.resultaat(QStringLiteral("gedaan, als ") + tekst(rol) + (account.isGeldig() ? QStringLiteral(" (account %1)").arg(account.tekst()) : QString()));
    return Gedaan{dossier.waarde(), context.dossier()->nummer};
}

Uitkomst<Kijkpunten> VraagKijkpunten::stel(Context &context) const
{
    Kijkpunten punten;
    PROBEER_IN(Statement s, context.sql("kamer/kijkpunten"));
    s.bind(":dossier", dossier);
    PROBEER_IN(punten.rijen, leesRijen<Kijkpunt>(s));
    for (const Rol rol : Rollen::alle().lijst()) {
        if (rol != Rol::Deelnemer && rol != Rol::Beheerder && rol != context.wie().rol)
            punten.rijen.append({rol, {}, {}});
    }
    return punten;
}

Gelukt Kamer::maakEigenZichten()
{
    return maakRolzichten(*m_db, kijkerVan(m_sessie.rol, m_sessie.account));
}

Gelukt Kamer::begintKijken(const QJsonObject &velden)
{
    PROBEER_IN(const KijkAls h, uitJson<KijkAls>(velden));
    Kijkdoel doel{h.dossier, {}, h.rol, h.account, {}};
    {
        PROBEER_IN(Statement s, m_db->sql(Modus::Onderhoud, "kamer/kijkdoel"));
        s.bind(":dossier", h.dossier);
        s.bind(":account", h.account);
        PROBEER(s.stap());
        doel.nummer = s.tekstVan(0);
        doel.naam = s.tekstVan(1);
    }
    Kijker kijker = kijkerVan(h.rol, h.account);
    kijker.alleenDossier = h.dossier.waarde();
    kijker.ook.push_back(kijkerVan(m_sessie.rol, m_sessie.account));
    const Zichtset eigen = m_db->zichten();
    PROBEER(maakRolzichten(*m_db, kijker));
    m_eigen = Eigenblik{m_sessie, eigen, std::exchange(m_geopend, {}), std::exchange(m_namenGezien, {})};
    m_sessie.account = h.account;
    m_sessie.rol = h.rol;
    m_sessie.naam = doel.naam.isEmpty() ? label(h.rol) : doel.naam;
    m_kijk = doel;
    return {};
}

Gelukt Kamer::eindigtKijken()
{
    const Zichtset weg = m_db->zichten();
    m_sessie = m_eigen->sessie;
    m_geopend = m_eigen->geopend;
    m_namenGezien = m_eigen->namenGezien;
    m_db->laatZichtenToe(m_eigen->zichten);
    m_eigen.reset();
    m_kijk.reset();
    return verwijderRolzichten(*m_db, weg);
}

Gelukt Kamer::magVeranderen() const
{
    if (!m_kijk)
        return {};
    auto nee = weiger(u"W13", QStringLiteral("U kijkt nu als %1. Hier kunt u niets veranderen. Ga terug naar uw eigen blik.").arg(label(m_kijk->rol).toLower()));
    nee.value().soort = FoutSoort::GeenRecht;
    return nee;
}

} // namespace weegkamer
