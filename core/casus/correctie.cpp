// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/correctie.h"

#include "core/casus/inbreng.h"
#include "core/handeling/dossier.h"
#include "core/recht/feestdagen.h"

namespace weegkamer
{
namespace
{
/// The duty of one correction; a casus can have several at a time.
QString plichtVan(InbrengId inbreng)
{
    return QStringLiteral("herstel-") + inbreng.tekst();
}

Gelukt voorEigenOrganisatie(const HerstelInbreng &h, Context &context)
{
    PROBEER_IN(const Inbrengstand stand, inbrengstand(context, h.dossier, h.inbreng, QStringLiteral("inbreng")));
    return toetsEigenOrganisatie(context, h.dossier, stand.deelnemer);
}

/// Takes away what the log kept of the text: when the datum was wrong that may not stay either (Besluit art. 8). The entries themselves stay,
/// each with its commitment; the entry of this correction names them, so that verification can tell this from tampering.
Gelukt wisUitLogboek(Context &context, DossierId dossier, InbrengId inbreng, bool alles)
{
    QStringList regels;
    {
        PROBEER_IN(Statement s, context.sql("casus/logdetail-van-inbreng"));
        s.bind(":dossier", dossier);
        s.bind(":inbreng", inbreng);
        s.bind(":alles", alles);
        for (;;) {
            PROBEER_IN(const bool rij, s.stap());
            if (!rij)
                break;
            regels.append(QString::number(s.geheel(0)));
        }
    }
    for (const QString &regel : std::as_const(regels)) {
        PROBEER_IN(Statement weg, context.sql("casus/wis-logdetail"));
        weg.bind(":dossier", dossier);
        weg.bind(":volgnummer", regel.toLongLong());
        PROBEER(weg.voerUit());
    }
    if (!regels.isEmpty())
        context.resultaat(QStringLiteral("gedaan, inhoud weg bij regel ") + regels.join(QStringLiteral(", ")));
    return {};
}

/// Takes the content of the datum itself away.
Gelukt wis(Context &context, DossierId dossier, InbrengId inbreng)
{
    PROBEER_IN(Statement s, context.sql("casus/wis-inbreng"));
    s.bind(":dossier", dossier);
    s.bind(":inbreng", inbreng);
    return s.voerUit();
}
} // namespace

const Keuzelijst &keuzesVan(Herstel)
{
    static const Keuzelijst lijst{{QStringLiteral("rectificeren"), QStringLiteral("Verbeterd")},
                                  {QStringLiteral("vernietigen"), QStringLiteral("Vernietigd")},
                                  {QStringLiteral("klopt-toch"), QStringLiteral("Het klopt toch")}};
    return lijst;
}

QList<Regeltoets<MarkeerOnjuist>> MarkeerOnjuist::toetsen()
{
    // B8a: pasToe puts it on the work-list and the mark shows wherever the datum is used. B8b: with its last day.
    return {{"B8a"}, {"B8b"}};
}

Uitkomst<Gedaan> MarkeerOnjuist::pasToe(Context &context) const
{
    PROBEER_IN(const Inbrengstand stand, inbrengstand(context, dossier, inbreng, QStringLiteral("inbreng")));
    if (stand.isBetwist())
        return veldFout(QStringLiteral("inbreng"), QStringLiteral("Deze inbreng staat al als onjuist gemarkeerd en wacht op herstel."));
    if (stand.herstel == tekst(Herstel::Vernietigen))
        return veldFout(QStringLiteral("inbreng"), QStringLiteral("Deze inbreng is al vernietigd."));
    PROBEER_IN(Statement s, context.sql("casus/markeer-onjuist"));
    bindVelden(s, *this);
    s.bind(":vandaag", context.vandaag());
    PROBEER(s.voerUit());
    PROBEER(legPlichtOp(context, {dossier, plichtVan(inbreng), Rol::Casuscoordinator, QStringLiteral("Onjuist gegeven laten herstellen door wie het inbracht"),
                                  QStringLiteral("B8b"), werkdagenVerder(context.vandaag(), werkdagenVoorHerstel, Regime::Avg)}));
    return Gedaan{inbreng.waarde(), context.dossier()->nummer};
}

QList<Regeltoets<HerstelInbreng>> HerstelInbreng::toetsen()
{
    // B8b: this is the lawful way out of its refusal.
    return {{"W13", &voorEigenOrganisatie}, {"N1", &isVanWieHetGeeft<HerstelInbreng>}, {"B8b"}};
}

Uitkomst<Gedaan> HerstelInbreng::pasToe(Context &context) const
{
    PROBEER_IN(const Inbrengstand stand, inbrengstand(context, dossier, inbreng, QStringLiteral("inbreng")));
    if (!stand.isBetwist())
        return veldFout(QStringLiteral("inbreng"), QStringLiteral("Deze inbreng staat niet als onjuist gemarkeerd. Markeer haar eerst."));
    const bool verbeterd = uitkomst == Herstel::Rectificeren;
    if (verbeterd && nieuweTekst.trimmed().isEmpty())
        return veldFout(QStringLiteral("nieuwe-tekst"), QStringLiteral("Schrijf hoe het wel zit."));
    if (uitkomst != Herstel::KloptToch) {
        PROBEER(wisUitLogboek(context, dossier, inbreng, uitkomst == Herstel::Vernietigen));
    }
    PROBEER_IN(Statement s, context.sql("casus/herstel-inbreng"));
    bindVelden(s, *this);
    s.bind(":nieuwe_tekst", verbeterd ? nieuweTekst : QString());
    s.bind(":vandaag", context.vandaag());
    PROBEER(s.voerUit());
    if (uitkomst == Herstel::Vernietigen) {
        PROBEER(wis(context, dossier, inbreng));
    }
    PROBEER(doePlichtAf(context, dossier, plichtVan(inbreng)));
    PROBEER(maakInbrengVindbaar(context, dossier));
    return Gedaan{inbreng.waarde(), context.dossier()->nummer};
}

Gelukt toetsGeenOpenCorrectie(Context &context, DossierId dossier)
{
    PROBEER_IN(Statement s, context.sql("casus/open-correcties"));
    s.bind(":dossier", dossier);
    PROBEER_IN(const bool rij, s.stap());
    if (rij && s.geheel(0) > 0)
        return weiger(u"B8b", QStringLiteral("In deze casus staat een gegeven als onjuist gemarkeerd. Leg eerst vast hoe dat is hersteld; daarna kan er iets uit."));
    return {};
}

} // namespace weegkamer
