// SPDX-License-Identifier: EUPL-1.2
#include "core/aanmelding/aanmelding.h"

#include "core/handeling/dagtoets.h"
#include "core/handeling/dossier.h"
#include "core/personen/deelnemer.h"
#include "core/personen/koppeling.h"
#include "core/personen/vergelijk.h"

namespace weegkamer
{
namespace
{
template <class H>
Gelukt isVanDeelnemer(const H &h, Context &context)
{
    PROBEER(deelnemerMet(context, h.aanmelder, QStringLiteral("aanmelder")));
    return {};
}

template <class H>
Gelukt isOntvangen(const H &h, Context &context)
{
    if (const QString zin = toetsDag(QLatin1String(H::kop.naam), QStringLiteral("ontvangen-op"), h.ontvangenOp, context.vandaag()); !zin.isEmpty())
        return weiger(u"W5.1", zin, QStringLiteral("ontvangen-op"));
    return {};
}

Gelukt isBetrokkeneGoed(const MeldAan &h, Context &context)
{
    return toetsBetrokkene(h.betrokkene, QStringLiteral("betrokkene."), context.vandaag());
}

/// The dossier of a melding has no aanmelding yet, and says where it came from.
Gelukt kanVerder(const MeldAan &h, Context &context)
{
    if (!h.dossier.isGeldig())
        return {};
    PROBEER_IN(Statement s, context.sql("aanmelding/heeft-aanmelding"));
    s.bind(":dossier", h.dossier);
    PROBEER_IN(const bool al, s.stap());
    if (al)
        return veldFout(QStringLiteral("dossier"), QStringLiteral("In dit dossier staat al een aanmelding. Wijzig die, of laat dit leeg voor een nieuw dossier."));
    PROBEER_IN(Statement oud, context.sql("aanmelding/is-oud-dossier"));
    oud.bind(":dossier", h.dossier);
    PROBEER_IN(const bool isOud, oud.stap());
    if (isOud && h.kanaal != Kanaal::OudBestand)
        return veldFout(QStringLiteral("kanaal"), QStringLiteral("Deze aanmelding komt uit een oud bestand. Kies dat kanaal."));
    if (!isOud && h.kanaal != Kanaal::Melding)
        return veldFout(QStringLiteral("kanaal"), QStringLiteral("Deze aanmelding komt uit een melding. Kies dat kanaal."));
    return {};
}

/// What comes out of an old file was judged in quarantine first (N6).
Gelukt komtUitQuarantaine(const MeldAan &h, Context &)
{
    if (h.kanaal == Kanaal::OudBestand && !h.dossier.isGeldig())
        return weiger(u"N6", QStringLiteral("Een oud dossier komt eerst in quarantaine. Neem het daar op, en beoordeel of het nog nodig is."), QStringLiteral("kanaal"));
    return {};
}

/// Which overleg of a care and safety house sent it on, and no other time.
template <class H>
Gelukt noemtZvh(const H &h, Context &)
{
    const bool genoemd = !h.zvh.trimmed().isEmpty();
    if (h.kanaal == Kanaal::ZvhDoorverwijzing && !genoemd)
        return weiger(u"W22", QStringLiteral("Schrijf welk overleg van het Zorg- en Veiligheidshuis doorverwees."), QStringLiteral("zvh"));
    if (h.kanaal != Kanaal::ZvhDoorverwijzing && genoemd)
        return veldFout(QStringLiteral("zvh"), QStringLiteral("Dit hoort alleen bij het kanaal ZVH-doorverwijzing. Kies dat kanaal, of laat dit leeg."));
    return {};
}

Gelukt isNietDubbel(const MeldAan &h, Context &context)
{
    if (!h.koppelAan.isEmpty() && h.koppelReden.trimmed().isEmpty())
        return veldFout(QStringLiteral("koppel-reden"), QStringLiteral("Schrijf waarom het dezelfde is."));
    for (qsizetype i = 0; i < h.koppelAan.size(); ++i) {
        const QString pad = QStringLiteral("koppel-aan[%1]").arg(i);
        PROBEER(toetsKoppeling(context, h.dossier, h.koppelAan.at(i), pad));
        if (h.koppelAan.indexOf(h.koppelAan.at(i)) < i)
            return veldFout(pad, QStringLiteral("Dit dossier staat er al bij."));
    }
    if (h.gezienMogelijkeDubbel || !h.koppelAan.isEmpty())
        return {};
    PROBEER_IN(const Kandidaten k, zoekGelijken(context, VergelijkBetrokkene::van(h.betrokkene, h.dossier)));
    if (k.rijen.isEmpty())
        return {};
    const QString hoeveel = k.meer ? QStringLiteral("Er zijn al meer dan %1 dossiers").arg(k.rijen.size())
        : k.rijen.size() == 1      ? QStringLiteral("Er is al 1 dossier")
                                   : QStringLiteral("Er zijn al %1 dossiers").arg(k.rijen.size());
    return weiger(u"K7", QString(hoeveel + u" over iemand die dezelfde kan zijn. Vergelijk, en koppel met een reden, of bevestig dat het een ander is."_qs),
                  QStringLiteral("gezien-mogelijke-dubbel"));
}

/// An aanmelding does not become one out of an old file afterwards, nor stops being one.
Gelukt blijftZoals(const WijzigAanmelding &h, Context &context)
{
    PROBEER_IN(Statement s, context.sql("aanmelding/kanaal"));
    s.bind(":dossier", h.dossier);
    PROBEER_IN(const bool rij, s.stap());
    if (rij && (s.tekstVan(0) == tekst(Kanaal::OudBestand)) != (h.kanaal == Kanaal::OudBestand))
        return weiger(u"N6", QStringLiteral("Of een aanmelding uit een oud bestand komt, staat vast. Kies het kanaal zoals het was."), QStringLiteral("kanaal"));
    return {};
}

Gelukt schrijf(Context &context, const char *sql, DossierId dossier, const Aanmeldinginvoer &a)
{
    PROBEER_IN(Statement s, context.sql(sql));
    bindVelden(s, a);
    s.bind(":dossier", dossier);
    PROBEER(s.voerUit());
    if (context.db().gewijzigd() == 0)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("In dit dossier staat nog geen aanmelding. Stel haar eerst op."));
    return maakVindbaar(context, dossier, QStringLiteral("aanmelding"), a.gedraging);
}
} // namespace

const Keuzelijst &keuzesVan(Kanaal)
{
    static const Keuzelijst lijst{{QStringLiteral("deelnemer"), QStringLiteral("Rechtstreeks van een deelnemer")},
                                  {QStringLiteral("melding"), QStringLiteral("Na een melding")},
                                  {QStringLiteral("zvh-doorverwijzing"), QStringLiteral("ZVH-doorverwijzing (WGS art. 2.31 lid 13)")},
                                  {QStringLiteral("oud-bestand"), QStringLiteral("Uit een oud bestand")}};
    return lijst;
}

QList<Regeltoets<MeldAan>> MeldAan::toetsen()
{
    // W5.1: behaviour and receiving member are required fields. W6.3a and B16c: what is linked
    // to must still be open, checked with K7.
    return {{"W3.1", &isVanDeelnemer<MeldAan>}, {"W5.1", &isOntvangen<MeldAan>}, {"W5.1", &kanVerder}, {"N6", &komtUitQuarantaine}, {"W22", &noemtZvh<MeldAan>},
            {"W1b", &isBetrokkeneGoed},         {"K7", &isNietDubbel}};
}

Uitkomst<Gedaan> MeldAan::pasToe(Context &context) const
{
    if (!dossier.isGeldig()) {
        PROBEER(openDossier(context, Fase::Aanmelding));
    }
    const Dossierkop d = *context.dossier();
    PROBEER(schrijf(context, "aanmelding/meld-aan", d.id, *this));
    PROBEER(voegBetrokkeneToe(context, d.id, betrokkene));
    for (const DossierId ander : koppelAan) {
        PROBEER(legKoppeling(context, d.id, ander, koppelReden));
    }
    PROBEER_IN(Statement oud, context.sql("aanmelding/wis-quarantaine")); // what is needed of it stands in the aanmelding now
    oud.bind(":dossier", d.id);
    PROBEER(oud.voerUit());
    PROBEER(doePlichtAf(context, d.id, QStringLiteral("aanmelden")));
    PROBEER(legPlichtOp(context, {d.id, QStringLiteral("indienen"), context.wie().rol, QStringLiteral("Gegevens toetsen en aanmelding indienen"),
                                  QStringLiteral("B7.1a"), QDate()}));
    return Gedaan{d.id.waarde(), d.nummer};
}

QList<Regeltoets<WijzigAanmelding>> WijzigAanmelding::toetsen()
{
    return {{"W3.1", &isVanDeelnemer<WijzigAanmelding>}, {"W5.1", &isOntvangen<WijzigAanmelding>}, {"N6", &blijftZoals}, {"W22", &noemtZvh<WijzigAanmelding>}};
}

Uitkomst<Gedaan> WijzigAanmelding::pasToe(Context &context) const
{
    PROBEER(schrijf(context, "aanmelding/wijzig", dossier, *this));
    return Gedaan{dossier.waarde(), context.dossier()->nummer};
}

} // namespace weegkamer
