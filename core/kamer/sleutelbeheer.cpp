// SPDX-License-Identifier: EUPL-1.2
#include "core/kamer/sleutelbeheer.h"

#include "core/basis/systeem/bestand.h"
#include "core/beheer/account.h"
#include "core/beheer/notities.h"
#include "core/kamer/sleutels.h"
#include "core/opslag/database.h"
#include "core/toegang/sleutelbestand.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace weegkamer
{

Uitkomst<Hersteldelen> Sleutelbeheer::maakKamer(const QString &pad, const Kameropgave &opgave, const QStringList &bewaarders, const Klok &klok)
{
    const Herstelsleutel sleutel = nieuweHerstelsleutel();
    PROBEER(Kamer::maak(pad, opgave, klok, sleutel, bewaarders));
    return splits(sleutel);
}

/// Who changes a secret of their own shows first that they know the present one; that counts as a log-in.
Uitkomst<Ontgrendeld> Sleutelbeheer::logInAlsZelf(const Geheim &wachtwoord, const Inlogopties &opties) const
{
    PROBEER(m_kamer.isVrij());
    PROBEER(m_kamer.magVeranderen());
    auto in = logInGeteld(m_kamer.m_sleutels->bos, m_kamer.m_sleutels->bosPad, m_kamer.eigenSessie().naam, wachtwoord, m_kamer.nu(), opties);
    if (!in && in.error().soort == FoutSoort::Inloggen && in.error().detail.isEmpty())
        return foutMet(FoutSoort::Inloggen, QStringLiteral("Uw wachtwoord van nu klopt niet, of u hebt uw sleutelbestand nog niet gekozen."));
    return in;
}

/// The changed keyring and the new log-in take the place of the old ones.
Gelukt Sleutelbeheer::rondAf(Sleutelbos &&bos, Ontgrendeld &&in)
{
    PROBEER(m_kamer.schrijfSleutelbos(std::move(bos)));
    // The session points at what is opened: replaced in place, now that the new keyring is on disk.
    m_kamer.m_sleutels->ontgrendeld = std::move(in);
    return {};
}

Gelukt Sleutelbeheer::wijzigWachtwoord(const Geheim &oud, const Geheim &nieuw, const Inlogopties &opties)
{
    PROBEER(m_kamer.magVeranderen());
    PROBEER(toetsWachtwoord(nieuw));
    PROBEER(logInAlsZelf(oud, opties));
    Sleutelbos bos = m_kamer.m_sleutels->bos;
    PROBEER_IN(Ontgrendeld in, bos.wijzigWachtwoord(m_kamer.eigenSessie().naam, oud, nieuw, m_kamer.nu(), argon2id, opties.sleutelbestand));
    return rondAf(std::move(bos), std::move(in));
}

Gelukt Sleutelbeheer::maakSleutelbestand(const QString &bestand, const Geheim &wachtwoord, const Inlogopties &opties)
{
    PROBEER(m_kamer.magVeranderen());
    const QString veld = QStringLiteral("bestand");
    const QFileInfo plek(bestand);
    if (bestand.isEmpty() || !plek.dir().exists())
        return veldFout(veld, QStringLiteral("Deze map is er niet. Kies een map op een stick."));
    if (plek.exists())
        return veldFout(veld, QStringLiteral("Hier staat al een bestand met deze naam. Kies een andere naam."));
    if (plek.dir().canonicalPath() == QFileInfo(m_kamer.m_voorkant.pad).dir().canonicalPath())
        return veldFout(veld, QStringLiteral("Bewaar het sleutelbestand niet bij de kamer: wie de kamer meeneemt, heeft dan ook het bestand."));
    PROBEER(logInAlsZelf(wachtwoord, opties));
    Sleutelbos bos = m_kamer.m_sleutels->bos;
    const QByteArray kamerId = bos.generatie().kamerId;
    const quint64 voor = bos.generatie().nummer;
    const Geheim sleutel = nieuwSleutelbestand();
    const auto gemaakt = [&]() -> Gelukt {
        PROBEER(schrijfVeilig(bestand, alsBestand(sleutel, kamerId)));
        PROBEER_IN(const Geheim terug, leesSleutelbestandVan(m_kamer.m_voorkant.pad, bestand));
        if (!terug.isGelijk(sleutel))
            return fout(FoutSoort::Machine, QStringLiteral("key file reads back as another"));
        PROBEER_IN(Ontgrendeld in, bos.wijzigSleutelbestand(m_kamer.eigenSessie().naam, wachtwoord, opties.sleutelbestand, sleutel, m_kamer.nu()));
        return rondAf(std::move(bos), std::move(in));
    }();
    // A file that the keyring does not ask for would only be taken for one that it does.
    if (!gemaakt && m_kamer.m_sleutels->bos.generatie().nummer == voor)
        QFile::remove(bestand);
    return gemaakt;
}

Gelukt Sleutelbeheer::geefSleutelbestandOp(const Geheim &wachtwoord, const Inlogopties &opties)
{
    PROBEER(m_kamer.magVeranderen());
    PROBEER(logInAlsZelf(wachtwoord, opties));
    Sleutelbos bos = m_kamer.m_sleutels->bos;
    PROBEER_IN(Ontgrendeld in, bos.wijzigSleutelbestand(m_kamer.eigenSessie().naam, wachtwoord, opties.sleutelbestand, {}, m_kamer.nu()));
    return rondAf(std::move(bos), std::move(in));
}

Uitkomst<Geheim> Sleutelbeheer::leesSleutelbestandVan(const QString &kamerPad, const QString &bestand)
{
    PROBEER_IN(const Sleutelbos bos, Sleutelbos::lees(sleutelbosBij(kamerPad)));
    return leesSleutelbestandUit(bestand, bos.generatie().kamerId);
}

Gelukt Sleutelbeheer::magHerstelsleutelMaken() const
{
    PROBEER(m_kamer.magVeranderen());
    if (!sleutelhouders.bevat(m_kamer.eigenSessie().rol) || !m_kamer.heeftDossiers())
        return weiger(u"W13", QStringLiteral("Een herstelsleutel opent alles. Alleen wie zelf alle sleutels heeft kan hem maken: de casuscoördinator, "
                                             "de burgemeester of het contactpunt."));
    return {};
}

Gelukt Sleutelbeheer::magHerstelsleutelBeproeven() const
{
    PROBEER(m_kamer.magVeranderen());
    if (!(accountbeheerders | sleutelhouders).bevat(m_kamer.eigenSessie().rol) || m_kamer.m_sleutels->ontgrendeld.wachtwoord == Wachtwoordsoort::Tijdelijk)
        return weiger(u"W13", QStringLiteral("De herstelsleutel beproeft wie accounts beheert, of wie hem heeft gemaakt."));
    return {};
}

Uitkomst<Hersteldelen> Sleutelbeheer::maakHerstelsleutel(const QStringList &bewaarders)
{
    PROBEER(m_kamer.isVrij());
    PROBEER(m_kamer.magVeranderen());
    PROBEER(magHerstelsleutelMaken());
    Sleutelbos bos = m_kamer.m_sleutels->bos;
    const Ontgrendeld &door = m_kamer.m_sleutels->ontgrendeld;
    const Herstelsleutel sleutel = nieuweHerstelsleutel();
    PROBEER(bos.vernieuwHerstel(door, sleutel, m_kamer.nu()));
    PROBEER_IN(Bosnotities notities, notitiesVan(bos, door));
    notities.bewaarders = bewaarders;
    PROBEER(schrijfNotities(bos, door, notities, bos.generatie().klokVerzet));
    PROBEER(m_kamer.schrijfSleutelbos(std::move(bos)));
    return splits(sleutel);
}

Gelukt Sleutelbeheer::beproefHerstelsleutel(const QString &eenDeel, const QString &anderDeel)
{
    PROBEER(m_kamer.isVrij());
    PROBEER(m_kamer.magVeranderen());
    PROBEER(magHerstelsleutelBeproeven());
    PROBEER_IN(const Herstelsleutel sleutel, voegSamen(eenDeel, anderDeel));
    Sleutelbos bos = m_kamer.m_sleutels->bos;
    PROBEER(bos.beproefHerstel(m_kamer.m_sleutels->ontgrendeld, sleutel, m_kamer.nu()));
    return m_kamer.schrijfSleutelbos(std::move(bos));
}

Gelukt Sleutelbeheer::beproefNaMaken(const QString &pad, const QString &eenDeel, const QString &anderDeel, const Klok &klok)
{
    PROBEER_IN(const Herstelsleutel sleutel, voegSamen(eenDeel, anderDeel));
    PROBEER_IN(const auto slot, Slotbestand::neem(pad, Aanwezige::dezeProces(klok)));
    const QString bosPad = sleutelbosBij(pad);
    PROBEER_IN(Sleutelbos bos, Sleutelbos::lees(bosPad));
    PROBEER_IN(const Ontgrendeld herstel, bos.herstel(sleutel));
    PROBEER(bos.beproefHerstel(herstel, sleutel, klok.nu().addDays(bos.generatie().klokVerzet)));
    return bos.schrijf(bosPad);
}

Gelukt Sleutelbeheer::geefNieuweSleutel(const Schrijfvoortgang &voortgang)
{
    PROBEER(m_kamer.magVeranderen());
    if (!sleutelhouders.bevat(m_kamer.eigenSessie().rol) || !m_kamer.heeftDossiers())
        return weiger(u"W13", QStringLiteral("Een nieuwe sleutel geeft alleen wie zelf alle sleutels heeft: de casuscoördinator, de burgemeester of het contactpunt."));
    return m_kamer.hersleutel(voortgang);
}

Gelukt Sleutelbeheer::krijgToegangTerug(const QString &pad, const QString &eenDeel, const QString &anderDeel, const QString &account, const Geheim &nieuw,
                                        const Klok &klok)
{
    PROBEER(Kamer::bekijk(pad));
    PROBEER_IN(const Herstelsleutel sleutel, voegSamen(eenDeel, anderDeel));
    PROBEER_IN(const auto slot, Slotbestand::neem(pad, Aanwezige::dezeProces(klok)));
    const QString bosPad = sleutelbosBij(pad);
    PROBEER_IN(Sleutelbos bos, Sleutelbos::lees(bosPad));
    PROBEER_IN(const Ontgrendeld herstel, bos.herstel(sleutel));
    const auto info = bos.accountMet(account);
    if (!info)
        return veldFout(QStringLiteral("account"), QStringLiteral("Dit account is er niet, of het is vervallen."));
    const QDateTime nu = klok.nu().addDays(bos.generatie().klokVerzet);
    PROBEER(bos.herstelWachtwoord(herstel, info->id, nieuw, Wachtwoordsoort::Eigen, nu));
    return bos.schrijf(bosPad);
}

} // namespace weegkamer
