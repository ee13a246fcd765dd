// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/paginas.h"

#include "core/kamer/kamer.h"
#include "core/aanmelding/beeld.h"
#include "core/bewaring/bewaring.h"
#include "core/casus/casuslijst.h"
#include "core/toezicht/logboekvragen.h"
#include "core/weging/vragen.h"
#include "core/werkvoorraad/werkvoorraad.h"
#include "core/zoeken/zoek.h"
#include "ui/aanmelding/aanmeldinglijstpagina.h"
#include "ui/aanmelding/aanmeldingplaats.h"
#include "ui/beheer/beheerpagina.h"
#include "ui/bewaring/bewaringlijst.h"
#include "ui/bewaring/bewaringpagina.h"
#include "ui/bewaring/meegereisdpagina.h"
#include "ui/casus/casuslijstpagina.h"
#include "ui/casus/casuspagina.h"
#include "ui/toezicht/logboekpagina.h"
#include "ui/weging/wegingagenda.h"
#include "ui/weging/wegingpagina.h"
#include "ui/werkvoorraad/werkvoorraadpagina.h"
#include "ui/zoeken/zoekpagina.h"

#include <QCoreApplication>
#include <numeric>

namespace weegkamer
{
namespace
{
constexpr QStringView backupplaats = u"back-ups"; ///< a tab of Beheer that the status line leads to

struct Onderwerp {
    const char *sleutel;
    const char *titel;
    const char *pictogram;
    Rollen rollen;
    QStringList plichten; ///< the kinds of duties that are done there
};

const QList<Onderwerp> &onderwerpen()
{
    // Who sees a subject is who may ask what its first page asks: the rights table, and nothing beside it.
    static const QList<Onderwerp> lijst{
        {"werkvoorraad", QT_TRANSLATE_NOOP("Onderwerp", "Werkvoorraad"), "werkvoorraad", ToonWerkvoorraad::kop.rollen, {}},
        {"aanmeldingen", QT_TRANSLATE_NOOP("Onderwerp", "Aanmeldingen"), "aanmelding", VraagAanmeldingen::kop.rollen,
         {QStringLiteral("melding"), QStringLiteral("aanmelden"), QStringLiteral("indienen"), QStringLiteral("intrekking"), QStringLiteral("quarantaine")}},
        {"weging", QT_TRANSLATE_NOOP("Onderwerp", "Weging"), "weging", VraagWegingen::kop.rollen,
         {QStringLiteral("oordeel"), QStringLiteral("besluit"), QStringLiteral("aangehouden"), QStringLiteral("heropening"), QStringLiteral("spoedbevestiging")}},
        {"casussen", QT_TRANSLATE_NOOP("Onderwerp", "Casussen"), "casus", VraagCasussen::kop.rollen,
         {QStringLiteral("noodzaak"), QStringLiteral("deelnemers"), QStringLiteral("actie"), QStringLiteral("herstel"), QStringLiteral("afsluiten")}},
        {"bewaring", QT_TRANSLATE_NOOP("Onderwerp", "Bewaring"), "bewaring", VraagBewaring::kop.rollen,
         {QStringLiteral("vernietiging"), QStringLiteral("bewaarnoodzaak"), QStringLiteral("vasthouding"), QStringLiteral("informeren"), QStringLiteral("bezwaar")}},
        {"logboek", QT_TRANSLATE_NOOP("Onderwerp", "Toezicht"), "toezicht", VraagLogboek::kop.rollen, {}},
        {"beheer", QT_TRANSLATE_NOOP("Onderwerp", "Beheer"), "beheer", Rollen::alle(), {}},
    };
    return lijst;
}
} // namespace

QList<Navigatiepunt> navigatie(Rol rol, const QHash<QString, int> &wacht)
{
    QList<Navigatiepunt> uit;
    for (const Onderwerp &o : onderwerpen()) {
        if (!o.rollen.bevat(rol))
            continue;
        int aantal = 0;
        for (const QString &soort : o.plichten)
            aantal += wacht.value(soort);
        if (QLatin1String(o.sleutel) == QLatin1String("werkvoorraad"))
            aantal = std::accumulate(wacht.cbegin(), wacht.cend(), 0);
        uit.append({QLatin1String(o.sleutel), QCoreApplication::translate("Onderwerp", o.titel), QLatin1String(o.pictogram), aantal});
    }
    return uit;
}

QString beginplaats(Rol rol)
{
    for (const Onderwerp &o : onderwerpen()) {
        if (o.rollen.bevat(rol))
            return QLatin1String(o.sleutel);
    }
    Q_UNREACHABLE();
}

bool magNaar(Rol rol, const Plaats &plaats)
{
    if (plaats.onderwerp == zoekplaats)
        return Zoek::kop.rollen.bevat(rol);
    const QList<Onderwerp> &alle = onderwerpen();
    return std::any_of(alle.cbegin(), alle.cend(), [&](const Onderwerp &o) { return o.rollen.bevat(rol) && navigatiesleutel(plaats) == QLatin1String(o.sleutel); });
}

QString navigatiesleutel(const Plaats &plaats)
{
    return plaats.onderwerp == backupplaats ? QStringLiteral("beheer") : plaats.onderwerp;
}

Kamerpagina *maakPagina(Omgeving &omgeving, const Plaats &plaats)
{
    const QString &o = plaats.onderwerp;
    const DossierId dossier = plaats.dossier;
    if (o == u"werkvoorraad")
        return new Werkvoorraadpagina(omgeving);
    if (o == u"aanmeldingen")
        return dossier.isGeldig() ? maakAanmeldingplaats(omgeving, dossier) : new Aanmeldinglijstpagina(omgeving);
    if (o == u"weging")
        return dossier.isGeldig() ? static_cast<Kamerpagina *>(new Wegingpagina(omgeving, dossier)) : new Wegingagenda(omgeving);
    if (o == u"casussen")
        return dossier.isGeldig() ? static_cast<Kamerpagina *>(new Casuspagina(omgeving, dossier)) : new Casuslijstpagina(omgeving);
    if (o == u"bewaring" && dossier.isGeldig() && !bewaarders.bevat(omgeving.kamer().wie().rol))
        return new Meegereisdpagina(omgeving, dossier);
    if (o == u"bewaring")
        return dossier.isGeldig() ? static_cast<Kamerpagina *>(new Bewaringpagina(omgeving, dossier)) : new Bewaringlijst(omgeving);
    if (o == u"logboek")
        return new Logboekpagina(omgeving);
    if (o == u"beheer")
        return new Beheerpagina(omgeving);
    if (o == backupplaats) {
        auto *pagina = new Beheerpagina(omgeving);
        pagina->toonBlad(QStringLiteral("back-up"));
        return pagina;
    }
    if (o == zoekplaats)
        return maakZoekpagina(omgeving, {});
    return nullptr;
}

Kamerpagina *maakZoekpagina(Omgeving &omgeving, const QString &woorden)
{
    return new Zoekpagina(omgeving, woorden);
}

} // namespace weegkamer
