// SPDX-License-Identifier: EUPL-1.2
#include "core/weging/verloop.h"

#include "core/aanmelding/spoed.h"
#include "core/handeling/dagtoets.h"
#include "core/handeling/dossier.h"
#include "core/recht/termijn.h"
#include "core/recht/termijnen.h"

namespace weegkamer
{
namespace
{
constexpr int hoogstensVerlengd = 1; // keuze van Weegkamer, regels K16

/// The last day to which a weging may be adjourned today.
Uitkomst<QDate> uiterlijkAanhouden(Context &context)
{
    PROBEER_IN(const Duur duur, duurUit(vindKlokregel(u"verdaging")->duur));
    PROBEER_IN(const Termijn t, termijn(TermijnSoort::Jaren, context.vandaag(), duur));
    return t.laatsteDag;
}

Gelukt isGeopend(const NieuweRonde &h, Context &context)
{
    PROBEER_IN(const Wegingstand stand, leesWegingstand(context, h.dossier));
    if (stand.isOpen())
        return {};
    return weiger(u"W5.3h", QStringLiteral("De drie oordelen zijn nog niet alle drie binnen. Een oordeel dat ontbreekt is geen ander oordeel: "
                                           "herinner wie nog moet oordelen, of laat de plaatsvervanger oordelen."));
}

Gelukt hoogstensEenVerlenging(const HoudAan &h, Context &context)
{
    PROBEER_IN(const Wegingstand stand, leesWegingstand(context, h.dossier));
    if (!stand.aangehoudenTot.isValid() || stand.kerenVerlengd < hoogstensVerlengd)
        return {};
    return weiger(u"K16", QStringLiteral("Deze weging is al een keer verlengd. Oordeel opnieuw, of leg op %1 vast dat er geen eensluidend oordeel is.")
                              .arg(stand.aangehoudenTot.toString(QStringLiteral("d-M-yyyy"))));
}

Gelukt binnenAchtWeken(const HoudAan &h, Context &context)
{
    if (!h.tot.isValid())
        return {};
    PROBEER_IN(const QDate uiterlijk, uiterlijkAanhouden(context));
    if (const QString zin = toetsDag(QLatin1String(HoudAan::kop.naam), QStringLiteral("tot"), h.tot, context.vandaag()); !zin.isEmpty())
        return weiger(u"K16", zin, QStringLiteral("tot"));
    if (h.tot > uiterlijk)
        return weiger(u"K16", QStringLiteral("U kunt een weging hoogstens acht weken aanhouden. Kies een dag uiterlijk op %1.")
                                  .arg(uiterlijk.toString(QStringLiteral("d-M-yyyy"))), QStringLiteral("tot"));
    return {};
}

Gelukt zetOordeelplichten(Context &context, DossierId dossier)
{
    PROBEER_IN(const bool spoed, isSpoed(context, dossier));
    for (const Keuze &k : keuzes<Zetel>()) {
        const Rol rol = rolVan(*keuzeUit<Zetel>(k.waarde));
        PROBEER(legPlichtOp(context, {dossier, QStringLiteral("oordeel"), rol, QStringLiteral("Oordeel geven in de weging"), QStringLiteral("W5.3a"),
                                      spoed ? context.vandaag() : QDate()}));
    }
    return doePlichtAf(context, dossier, QStringLiteral("besluit"));
}
} // namespace

Rol rolVan(Zetel zetel)
{
    switch (zetel) {
    case Zetel::Burgemeester:
        return Rol::Burgemeester;
    case Zetel::Politie:
        return Rol::Politie;
    case Zetel::OpenbaarMinisterie:
        return Rol::OpenbaarMinisterie;
    }
    Q_UNREACHABLE();
}

Uitkomst<Wegingstand> leesWegingstand(Context &context, DossierId dossier)
{
    PROBEER_IN(Statement s, context.db().sql(Modus::Vraag, "weging/stand"));
    s.bind(":dossier", dossier);
    PROBEER_IN(const auto stand, leesRij<Wegingstand>(s));
    return stand.value_or(Wegingstand{});
}

Gelukt beginWeging(Context &context, DossierId dossier)
{
    PROBEER_IN(Statement s, context.sql("weging/begin"));
    s.bind(":dossier", dossier);
    PROBEER(s.voerUit());
    return zetOordeelplichten(context, dossier);
}

Gelukt openAlsCompleet(Context &context, DossierId dossier)
{
    PROBEER_IN(Statement s, context.sql("weging/open"));
    s.bind(":dossier", dossier);
    s.bind(":nu", context.nu());
    PROBEER(s.voerUit());
    if (context.db().gewijzigd() == 0)
        return {};
    PROBEER(doePlichtAf(context, dossier, QStringLiteral("oordeel")));
    return legPlichtOp(context, {dossier, QStringLiteral("besluit"), Rol::Casuscoordinator, QStringLiteral("Besluit van de weegploeg vaststellen"),
                                 QStringLiteral("W5.3a"), QDate()});
}

QList<Regeltoets<NieuweRonde>> NieuweRonde::toetsen()
{
    return {{"W5.3h", &isGeopend}};
}

Uitkomst<Gedaan> NieuweRonde::pasToe(Context &context) const
{
    PROBEER_IN(Statement bewaar, context.sql("weging/bewaar-ronde"));
    bewaar.bind(":dossier", dossier);
    bewaar.bind(":reden", reden);
    PROBEER(bewaar.voerUit());
    PROBEER_IN(Statement s, context.sql("weging/nieuwe-ronde"));
    s.bind(":dossier", dossier);
    PROBEER(s.voerUit());
    PROBEER(zetOordeelplichten(context, dossier));
    return Gedaan{dossier.waarde(), context.dossier()->nummer};
}

QList<Regeltoets<HoudAan>> HoudAan::toetsen()
{
    return {{"K16", &hoogstensEenVerlenging}, {"K16", &binnenAchtWeken}};
}

Uitkomst<Gedaan> HoudAan::pasToe(Context &context) const
{
    PROBEER_IN(const QDate uiterlijk, uiterlijkAanhouden(context));
    const QDate dag = tot.isValid() ? tot : uiterlijk;
    PROBEER_IN(Statement s, context.sql("weging/houd-aan"));
    s.bind(":dossier", dossier);
    s.bind(":tot", dag);
    s.bind(":reden", reden);
    PROBEER(s.voerUit());
    PROBEER(doePlichtAf(context, dossier, QStringLiteral("besluit")));
    PROBEER(legPlichtOp(context, {dossier, QStringLiteral("aangehouden"), Rol::Casuscoordinator, QStringLiteral("Aangehouden weging opnieuw voorleggen"),
                                  QStringLiteral("K16"), dag}));
    return Gedaan{dossier.waarde(), context.dossier()->nummer};
}

} // namespace weegkamer
