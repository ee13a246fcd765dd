// SPDX-License-Identifier: EUPL-1.2
#include "core/werkvoorraad/herinnering.h"

#include "core/recht/regels.h"

namespace weegkamer
{
namespace
{
QString nietOpen()
{
    return QStringLiteral("Dit staat niet meer open. Ververs de lijst.");
}

/// Who reminds their own role reminds nobody.
Gelukt isVanEenAnder(const Herinner &h, Context &context)
{
    PROBEER_IN(Statement s, context.sql("werkvoorraad/rol-van-plicht"));
    s.bind(":plicht", h.plicht);
    s.bind(":dossier", h.dossier);
    PROBEER_IN(const bool rij, s.stap());
    if (!rij)
        return foutMet(FoutSoort::NietGevonden, nietOpen());
    if (keuzeUit<Rol>(s.tekstVan(0)) == context.wie().rol)
        return weiger(u"W5.3h", QStringLiteral("Dit moet u zelf doen. Herinneren is voor wat een ander nog moet doen."), QStringLiteral("plicht"));
    return {};
}

QString wanneer(const Werkregel &r)
{
    if (!r.uiterlijk.isValid())
        return QStringLiteral("Dit staat open sinds %1.").arg(dagOpPapier(r.sinds));
    if (r.dagen < 0)
        return QStringLiteral("Dit moest klaar zijn op %1.").arg(dagOpPapier(r.uiterlijk));
    return QStringLiteral("Dit moet klaar zijn op %1.").arg(dagOpPapier(r.uiterlijk));
}
} // namespace

const Keuzelijst &keuzesVan(Herinnerwijze)
{
    static const Keuzelijst lijst{{QStringLiteral("tekst"), QStringLiteral("Tekst")}, {QStringLiteral("brief"), QStringLiteral("Brief")}};
    return lijst;
}

Uitkomst<Herinnertekst> VraagHerinnering::stel(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("werkvoorraad/een"));
    s.bind(":plicht", plicht);
    s.bind(":dossier", dossier);
    PROBEER_IN(const bool rij, s.stap());
    if (!rij)
        return foutMet(FoutSoort::NietGevonden, nietOpen());
    Werkregel r = RijLezer<Werkregel>(s).lees(s);
    const Regel *regel = vindRegel(r.regel);
    r.dagen = r.uiterlijk.isValid() ? context.vandaag().daysTo(r.uiterlijk) : 0;
    Herinnertekst t;
    t.herinnerdOp = r.herinnerdOp;
    t.keer = s.geheel(s.kolom("herinnerd_keer"));
    const QString aan = r.wie.isEmpty() ? label(r.rol) : QStringLiteral("%1, %2").arg(r.wie, label(r.rol).toLower());
    const QString wat = QStringLiteral("Dossier %1: %2.").arg(r.nummer, r.omschrijving);
    const QString grond = regel ? QStringLiteral("De grond: %1.").arg(regel->artikel) : QString();
    const QString slot = QStringLiteral("Wilt u dit doen, of laten weten wanneer het klaar is? Noem in uw antwoord alleen het nummer van het dossier, geen namen en geen inhoud.");
    t.onderwerp = QStringLiteral("Herinnering: dossier %1").arg(r.nummer);
    t.tekst = QStringList{t.onderwerp, {}, QStringLiteral("Aan: %1").arg(aan), {}, wat, wanneer(r), grond, {}, slot}.join(u'\n');
    t.brief.titel = t.onderwerp;
    t.brief.blokken = {Blok::tabel({{QStringLiteral("Aan"), aan}, {QStringLiteral("Datum"), dagOpPapier(context.vandaag())}}),
                       Blok::alinea(QStringLiteral("Bij ons staat nog iets open dat u moet doen.")), Blok::alinea(wat),
                       Blok::alinea(QStringList{wanneer(r), grond}.join(u' ').trimmed()), Blok::alinea(slot)};
    return t;
}

QList<Regeltoets<Herinner>> Herinner::toetsen()
{
    return {{"W5.3h", &isVanEenAnder}};
}

Uitkomst<Gedaan> Herinner::pasToe(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("werkvoorraad/herinner"));
    s.bind(":plicht", plicht);
    s.bind(":dossier", dossier);
    s.bind(":vandaag", context.vandaag());
    PROBEER(s.voerUit());
    context.resultaat(QStringLiteral("gedaan: herinnerd, ") + tekst(wijze));
    return Gedaan{plicht.waarde(), context.dossier()->nummer};
}

} // namespace weegkamer
