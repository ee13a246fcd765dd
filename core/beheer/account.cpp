// SPDX-License-Identifier: EUPL-1.2
#include "core/beheer/account.h"

#include "core/beheer/accountvragen.h"
#include "core/beheer/notities.h"
#include "core/beheer/tweepersonen.h"
#include "core/handeling/dagtoets.h"
#include "core/handeling/register.h"
#include "core/toegang/wachtwoord.h"

#include <algorithm>
#include <sodium.h>

namespace weegkamer
{
namespace
{
QString veldVan(const char *veld)
{
    return QStringLiteral("machtiging.") + QLatin1String(veld);
}

/// The ground that belongs to a role (Wet art. 13).
Toegangsgrond grondVan(Rol rol)
{
    switch (rol) {
    case Rol::Auditor:
        return Toegangsgrond::Audit;
    case Rol::Beheerder:
        return Toegangsgrond::Ict;
    case Rol::Fg:
        return Toegangsgrond::Fg;
    default:
        return Toegangsgrond::Overleg;
    }
}

bool isVanBuiten(Rol rol)
{
    return rol == Rol::Auditor || rol == Rol::Beheerder;
}

template <class H>
Gelukt isGeenDerde(const H &h, Context &)
{
    if (h.machtiging.grond == Toegangsgrond::Derde)
        return weiger(u"B11a", QStringLiteral("Wie incidenteel meedoet als derde krijgt geen account. Geef hem een uittreksel met wat hij voor zijn rol nodig heeft."),
                      veldVan("grond"));
    return {};
}

template <class H>
Gelukt grondPast(const H &h, Context &)
{
    if (h.machtiging.grond == grondVan(h.rol))
        return {};
    return weiger(u"W13", QStringLiteral("Bij de rol %1 hoort deze grond: %2. Kies die grond, of een andere rol.")
                              .arg(label(h.rol).toLower(), label(grondVan(h.rol)).toLower()),
                  veldVan("grond"));
}

/// What is missing of the screening; the same gate for everybody (B12a), and named apart for auditors and ICT (B12b).
Gelukt toetsScreening(QStringView regel, const Machtiging &m, const QString &wie, Context &context)
{
    if (!m.screening)
        return weiger(regel, QStringLiteral("Kies waaruit blijkt dat deze persoon betrouwbaar is: een VOG of een screening. Zonder werkt het account niet."), veldVan("screening"));
    if (m.afgever.trimmed().isEmpty())
        return weiger(regel, QStringLiteral("Vul in wie de VOG of de screening heeft afgegeven."), veldVan("afgever"));
    if (!m.afgegevenOp.isValid())
        return weiger(regel, QStringLiteral("Vul in op welke dag de VOG of de screening is afgegeven."), veldVan("afgegeven-op"));
    if (const QString zin = toetsDag(QStringLiteral("beheer."), QStringLiteral("afgegeven-op"), m.afgegevenOp, context.vandaag()); !zin.isEmpty())
        return weiger(regel, zin, veldVan("afgegeven-op"));
    if (m.gecontroleerdDoor.trimmed().isEmpty())
        return weiger(regel, QStringLiteral("Vul in wie het papier heeft gezien en gecontroleerd."), veldVan("gecontroleerd-door"));
    if (vergelijkbareNaam(m.gecontroleerdDoor.trimmed()) == vergelijkbareNaam(wie.trimmed()))
        return weiger(regel, QStringLiteral("Niemand controleert zijn eigen screening. Vul in wie dat heeft gedaan."), veldVan("gecontroleerd-door"));
    return {};
}

QString naamVan(const MaakAccount &h, Context &)
{
    return h.naam;
}

QString naamVan(const WijzigMachtiging &h, Context &context)
{
    const auto info = context.bos().account(h.account);
    return info ? info->naam : QString();
}

template <class H>
Gelukt isGescreend(const H &h, Context &context)
{
    return isVanBuiten(h.rol) ? Gelukt() : toetsScreening(u"B12a", h.machtiging, naamVan(h, context), context);
}

template <class H>
Gelukt isVanBuitenGescreend(const H &h, Context &context)
{
    return isVanBuiten(h.rol) ? toetsScreening(u"B12b", h.machtiging, naamVan(h, context), context) : Gelukt();
}

template <class H>
Gelukt heeftWerkgever(const H &h, Context &context)
{
    const Machtiging &m = h.machtiging;
    if (const QString zin = toetsDag(QStringLiteral("beheer."), QStringLiteral("tot"), m.tot, context.vandaag()); !zin.isEmpty())
        return weiger(u"B12e", zin, veldVan("tot"));
    if (grondVan(h.rol) != Toegangsgrond::Overleg) {
        if (m.werkgever.trimmed().isEmpty())
            return weiger(u"B12e", QStringLiteral("Vul in bij welke organisatie deze persoon in dienst is."), veldVan("werkgever"));
        return {};
    }
    PROBEER_IN(const Bosnotities notities, notitiesVan(context.bos(), *context.wie().sleutels));
    const bool bekend = std::any_of(notities.deelnemers.cbegin(), notities.deelnemers.cend(),
                                    [&](const Bosdeelnemer &d) { return d.deelnemer == m.deelnemer; });
    if (!bekend)
        return weiger(u"B12e", QStringLiteral("Wie voor het overleg is aangewezen blijft in dienst van een deelnemer. Kies die van de lijst van deelnemers."),
                      veldVan("deelnemer"));
    return {};
}

template <class H>
Gelukt isOnafhankelijk(const H &h, Context &)
{
    if (h.rol == Rol::Auditor && !h.machtiging.onafhankelijk)
        return weiger(u"B18.3", QStringLiteral("Een auditor is onafhankelijk: niet in dienst van een deelnemer. Kruis aan dat dit zo is verklaard."), veldVan("onafhankelijk"));
    return {};
}

template <class H>
QList<Regeltoets<H>> machtigingstoetsen()
{
    return {{"B11a", &isGeenDerde<H>}, {"W13", &grondPast<H>}, {"B12e", &heeftWerkgever<H>}, {"B12a", &isGescreend<H>}, {"B12b", &isVanBuitenGescreend<H>},
            {"B18.3", &isOnafhankelijk<H>}};
}

Gelukt isEenAnder(const LaatVervallen &h, Context &context)
{
    if (h.account == context.wie().account)
        return weiger(u"W13", QStringLiteral("U kunt uw eigen account niet laten vervallen. Vraag een ander die accounts beheert."));
    return {};
}
} // namespace

Uitkomst<AccountInfo> accountMet(Context &context, AccountId account)
{
    auto info = context.bos().account(account);
    if (!info || info->vervallen)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Dit account is er niet (meer)."));
    return *std::move(info);
}

QString nieuweOpeningscode()
{
    // Crockford's letters and digits in small: nothing that can be read for another.
    static constexpr char alfabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
    constexpr int groepen = 5;
    constexpr int perGroep = 4;
    maakCryptografieKlaar();
    QString code;
    for (int i = 0; i < groepen * perGroep; ++i) {
        if (i > 0 && i % perGroep == 0)
            code.append(u'-');
        code.append(QLatin1Char(alfabet[randombytes_uniform(32)]));
    }
    return code;
}

QList<Regeltoets<MaakAccount>> MaakAccount::toetsen()
{
    return machtigingstoetsen<MaakAccount>();
}

Uitkomst<Gedaan> MaakAccount::pasToe(Context &context) const
{
    qint64 hoogste = 0;
    for (const AccountInfo &a : context.bos().accounts())
        hoogste = qMax(hoogste, a.id.waarde());
    const AccountId id(hoogste + 1);
    const QString code = nieuweOpeningscode();
    NieuwAccount nieuw{id, naam, rol, wachtwoordUit(QString(code)), Wachtwoordsoort::Tijdelijk, machtigingBytes(machtiging)};
    PROBEER(context.bos().voegToe(*context.wie().sleutels, nieuw, context.nu()));
    return Gedaan{id.waarde(), {}, code};
}

QList<Regeltoets<WijzigMachtiging>> WijzigMachtiging::toetsen()
{
    return machtigingstoetsen<WijzigMachtiging>();
}

Uitkomst<Gedaan> WijzigMachtiging::pasToe(Context &context) const
{
    PROBEER(accountMet(context, account));
    PROBEER(context.bos().wijzigMachtiging(*context.wie().sleutels, account, rol, machtigingBytes(machtiging), context.nu()));
    return Gedaan{account.waarde(), {}};
}

QList<Regeltoets<LaatVervallen>> LaatVervallen::toetsen()
{
    return {{"W13", &isEenAnder}};
}

Uitkomst<Gedaan> LaatVervallen::pasToe(Context &context) const
{
    PROBEER(accountMet(context, account));
    PROBEER(context.bos().laatVervallen(*context.wie().sleutels, account, context.nu()));
    return Gedaan{account.waarde(), {}};
}

void registreerBeheer(Register &reg)
{
    reg.voegToe<MaakAccount, WijzigMachtiging, LaatVervallen>();
    reg.voegToe<StelSleutelsVoor, BekrachtigSleutels, StelHerstelVoor, BekrachtigHerstel, TrekVoorstelIn>();
    reg.voegToe<VraagAccounts, VraagMijnAccount, VraagJournaal, VraagHerstelsleutel>();
}

} // namespace weegkamer
