// SPDX-License-Identifier: EUPL-1.2
#include "core/beheer/accountvragen.h"

#include <QHash>
#include <algorithm>

namespace weegkamer
{
namespace
{
QString naamVan(const Sleutelbos &bos, AccountId account)
{
    const auto info = bos.account(account);
    return info ? info->naam : QStringLiteral("Herstelsleutel");
}

Accountstand standVan(const AccountInfo &info, const Machtiging &m, const QDate &vandaag)
{
    if (info.vervallen)
        return Accountstand::Vervallen;
    if (m.tot.isValid() && m.tot < vandaag)
        return Accountstand::UitDienst;
    if (info.wachtwoord == Wachtwoordsoort::Tijdelijk)
        return Accountstand::WachtOpEigenaar;
    return info.ontbreekt.isLeeg() ? Accountstand::Werkt : Accountstand::WachtOpSleutels;
}

QString werkgeverVan(const Machtiging &m, const Bosnotities &notities)
{
    const auto it = std::find_if(notities.deelnemers.cbegin(), notities.deelnemers.cend(), [&](const Bosdeelnemer &d) { return d.deelnemer == m.deelnemer; });
    return it == notities.deelnemers.cend() ? m.werkgever : it->naam;
}

void zetVoorstel(Context &context, AccountId account, Journaalsoort soort, VoorstelId &id, QString &door)
{
    if (const auto voorstel = context.bos().voorstel(soort, account, context.nu())) {
        id = VoorstelId(voorstel->volgnr);
        door = naamVan(context.bos(), voorstel->door);
    }
}

Uitkomst<Accountregel> regelVan(Context &context, const AccountInfo &info, const Bosnotities &notities)
{
    PROBEER_IN(Machtiging machtiging, machtigingVan(context.bos(), *context.wie().sleutels, info.id));
    Accountregel r{.account = info.id, .naam = info.naam, .rol = info.rol, .stand = standVan(info, machtiging, context.vandaag()),
                   .werkgever = werkgeverVan(machtiging, notities), .machtigingBekend = info.heeftMachtiging, .machtiging = {},
                   .sleutelbestand = info.sleutelbestand};
    r.machtiging = std::move(machtiging);
    zetVoorstel(context, info.id, Journaalsoort::SleutelsVoorgesteld, r.sleutelvoorstel, r.sleutelvoorstelDoor);
    zetVoorstel(context, info.id, Journaalsoort::HerstelVoorgesteld, r.herstelvoorstel, r.herstelvoorstelDoor);
    const QList<Journaalregel> journaal = context.bos().generatie().regels(); // a trim keeps the first about each account
    const auto eerste = std::find_if(journaal.cbegin(), journaal.cend(), [&](const Journaalregel &j) { return j.betreft == info.id; });
    if (eerste != journaal.cend())
        r.sinds = eerste->tijd;
    return r;
}
} // namespace

const Keuzelijst &keuzesVan(Accountstand)
{
    static const Keuzelijst lijst{{QStringLiteral("werkt"), QStringLiteral("In gebruik")},
                                  {QStringLiteral("wacht-op-eigenaar"), QStringLiteral("Nog niet geopend")},
                                  {QStringLiteral("wacht-op-sleutels"), QStringLiteral("Wacht op sleutels")},
                                  {QStringLiteral("uit-dienst"), QStringLiteral("Uit dienst")},
                                  {QStringLiteral("vervallen"), QStringLiteral("Vervallen")}};
    return lijst;
}

namespace
{
/// Whether somebody was taken the Dossier key away since the file got its present one.
bool moetHersleutelen(const Sleutelbos &bos)
{
    const auto heeftDossier = [](Rol rol) { return sleutelsVan(rol).bevat(Sleutelsoort::Dossier); };
    QHash<qint64, Rol> rollen;
    bool nodig = false;
    const QList<Journaalregel> regels = bos.generatie().regels();
    for (const Journaalregel &r : regels) {
        if (r.soort == Journaalsoort::HersleutelingAf)
            nodig = false;
        else if (r.soort == Journaalsoort::Vervallen)
            nodig = nodig || heeftDossier(r.rol);
        else if (r.soort == Journaalsoort::RolGewijzigd)
            nodig = nodig || (heeftDossier(rollen.value(r.betreft.waarde(), Rol::Beheerder)) && !heeftDossier(r.rol));
        rollen.insert(r.betreft.waarde(), r.rol);
    }
    return nodig;
}
} // namespace

Uitkomst<Accountlijst> VraagAccounts::stel(Context &context) const
{
    PROBEER_IN(const Bosnotities notities, notitiesVan(context.bos(), *context.wie().sleutels));
    Accountlijst uit{{}, notities.deelnemers, moetHersleutelen(context.bos())};
    for (const AccountInfo &info : context.bos().accounts()) {
        if (info.vervallen && !ookVervallen)
            continue;
        PROBEER_IN(Accountregel regel, regelVan(context, info, notities));
        uit.rijen.append(std::move(regel));
    }
    return uit;
}

Uitkomst<Accountregel> VraagMijnAccount::stel(Context &context) const
{
    PROBEER_IN(const Bosnotities notities, notitiesVan(context.bos(), *context.wie().sleutels));
    PROBEER_IN(const AccountInfo info, accountMet(context, context.wie().account));
    return regelVan(context, info, notities);
}

Uitkomst<Bosjournaal> VraagJournaal::stel(Context &context) const
{
    constexpr int meest = 500;
    const int hoeveel = qBound(1, aantal, meest);
    const Generatie &g = context.bos().generatie();
    bool goed = true;
    const qint64 voor = na.isEmpty() ? g.laatsteRegel() + 1 : na.toLongLong(&goed);
    if (!goed)
        return veldFout(QStringLiteral("na"), QStringLiteral("Geef hier wat bij de vorige bladzijde in volgende stond."));
    Bosjournaal uit{.rijen = {}, .volgende = {}, .ingekortTot = g.ingekortTot()};
    const QList<Journaalregel> regels = g.regels();
    for (auto it = regels.crbegin(); it != regels.crend() && uit.rijen.size() < hoeveel; ++it) {
        const Journaalregel &r = *it;
        if (r.volgnr >= voor)
            continue;
        uit.rijen.append({r.volgnr, r.tijd, naamVan(context.bos(), r.door), r.soort, r.naam, r.rol, r.toelichting, r.volgnr <= g.overgenomenTot});
    }
    if (!uit.rijen.isEmpty() && uit.rijen.constLast().volgnummer > regels.constFirst().volgnr)
        uit.volgende = QString::number(uit.rijen.constLast().volgnummer);
    return uit;
}

} // namespace weegkamer
