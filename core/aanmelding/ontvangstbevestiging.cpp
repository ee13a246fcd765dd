// SPDX-License-Identifier: EUPL-1.2
#include "core/aanmelding/ontvangstbevestiging.h"

#include "core/handeling/dagtoets.h"

#include <QLocale>

namespace weegkamer
{
namespace
{
QString voluit(QDate dag)
{
    return QLocale(QLocale::Dutch, QLocale::Netherlands).toString(dag, QStringLiteral("d MMMM yyyy"));
}

/// The melding, as far as it is this account's own.
Uitkomst<Meldingbeeld> eigenMelding(Context &context, DossierId dossier)
{
    PROBEER_IN(Statement s, context.db().sql(Modus::Vraag, "aanmelding/melding"));
    s.bind(":dossier", dossier);
    PROBEER_IN(auto melding, leesRij<Meldingbeeld>(s));
    if (!melding)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Deze melding is er niet (meer), of is door een ander ontvangen."));
    return *melding;
}

Gelukt isEenmalig(const LegBevestigingVast &h, Context &context)
{
    PROBEER_IN(const Meldingbeeld melding, eigenMelding(context, h.dossier));
    if (melding.bevestigdOp.isValid())
        return weiger(u"K19", QStringLiteral("De melder kreeg de ontvangstbevestiging al op %1. Het blijft bij die ene.").arg(voluit(melding.bevestigdOp)));
    if (!h.verstuurdOp.isValid())
        return {};
    if (const QString zin = toetsDag(QLatin1String(LegBevestigingVast::kop.naam), QStringLiteral("verstuurd-op"), h.verstuurdOp, context.vandaag()); !zin.isEmpty())
        return veldFout(QStringLiteral("verstuurd-op"), zin);
    if (h.verstuurdOp < melding.ontvangenOp)
        return veldFout(QStringLiteral("verstuurd-op"), QStringLiteral("De melding kwam pas op %1 binnen. Vul die dag in, of een latere.").arg(voluit(melding.ontvangenOp)));
    return {};
}
} // namespace

const Keuzelijst &keuzesVan(Bevestigwijze)
{
    static const Keuzelijst lijst{{QStringLiteral("brief"), QStringLiteral("Per brief of beveiligde post")},
                                  {QStringLiteral("mondeling"), QStringLiteral("Mondeling of per telefoon, met deze tekst")},
                                  {QStringLiteral("uitgereikt"), QStringLiteral("In persoon uitgereikt")}};
    return lijst;
}

Uitkomst<Stuk> VraagOntvangstbevestiging::stel(Context &context) const
{
    PROBEER_IN(const Meldingbeeld melding, eigenMelding(context, dossier));
    const QString ontvangen = voluit(melding.ontvangenOp);
    QList<QStringList> koprijen;
    if (!melding.melder.isEmpty())
        koprijen.append({QStringLiteral("Voor"), melding.melder});
    koprijen.append({QStringLiteral("Uw melding van"), ontvangen});
    koprijen.append({QStringLiteral("Datum van deze brief"), voluit(context.vandaag())});
    // No dossier number, no word of what was reported: whoever finds this paper learns nothing about anybody (decision 9).
    return Stuk{QStringLiteral("Ontvangstbevestiging"),
                {Blok::tabel(koprijen),
                 Blok::alinea(QStringLiteral("Op %1 ontvingen wij uw melding. Dank u wel dat u ons hebt laten weten wat u zag of hoorde.").arg(ontvangen)),
                 Blok::alinea(QStringLiteral("Wij beoordelen uw melding. Over het vervolg doen wij geen mededeling. Dat geldt voor elke melding, wat de uitkomst ook is. "
                                             "U krijgt hierover dus geen andere brief.")),
                 Blok::alinea(QStringLiteral("Is er nu gevaar? Bel 112. Wacht niet op ons.")),
                 Blok::kop(QStringLiteral("Over de datum")),
                 Blok::alinea(QStringLiteral("%1 is de dag waarop uw melding bij ons binnenkwam, ook als wij haar later opschreven. Die dag telt.").arg(ontvangen)),
                 Blok::kop(QStringLiteral("Waarom wij uw melding mogen gebruiken")),
                 Blok::alinea(QStringLiteral("Wij doen dit op grond van artikel 5 van de Wet gegevensverwerking persoonsgerichte aanpak radicalisering en terroristische activiteiten. "
                                             "Wie u bent, vertellen wij niet aan degene over wie u meldt, tenzij de wet ons daartoe verplicht."))}};
}

QList<Regeltoets<LegBevestigingVast>> LegBevestigingVast::toetsen()
{
    return {{"K19", &isEenmalig}};
}

Uitkomst<Gedaan> LegBevestigingVast::pasToe(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("aanmelding/leg-bevestiging-vast"));
    bindVelden(s, *this);
    PROBEER(s.voerUit());
    return Gedaan{dossier.waarde(), context.dossier()->nummer};
}

} // namespace weegkamer
