// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/inhoud.h"

#include "core/bewaring/bijvoegsel.h"
#include "core/bewaring/envelop.h"
#include "core/toegang/kolomrechten.h"

namespace weegkamer
{
namespace
{
/// The envelope holds one dossier and its own schema; no role views are needed on it. But what a role may not see of somebody outside it,
/// it does not see of them inside either.
void houdAchter(Inhoudbeeld &beeld, Rol rol)
{
    const auto mag = [rol](const char *kolom) { return magKolom(rol, QLatin1String("betrokkene"), QLatin1String(kolom)); };
    for (InhoudPersoon &p : beeld.betrokkenen) {
        if (!mag("naam"))
            p.naam = p.voorvoegsel = p.voornamen = QString();
        if (!mag("geboortedatum"))
            p.geboortedatum.clear();
        if (!mag("bsn"))
            p.bsn.clear();
        if (!mag("plaats"))
            p.plaats.clear();
    }
    for (InhoudGegeven &f : beeld.feiten) {
        if (!magKolom(rol, QLatin1String("feit"), QLatin1String("bron")))
            f.bron.clear();
    }
    if (!magKolom(rol, QLatin1String("aanmelding"), QLatin1String("gedraging")))
        beeld.gedraging.clear();
    for (InhoudAantekening &a : beeld.aantekeningen) {
        if (!mag("naam")) // who wrote is mostly the betrokkene
            a.vanWie.clear();
    }
}

template <class S>
Uitkomst<QList<S>> lees(Database &envelop, const char *naam)
{
    PROBEER_IN(Statement s, envelop.sql(Modus::Onderhoud, naam));
    return leesRijen<S>(s);
}

/// A document's row as it stands in the table: with its name still sealed.
struct Dichtdocument {
    DocumentId document;
    QString soort;
    QByteArray naam;
    QDate toegevoegdOp;
    static constexpr auto velden()
    {
        using S = Dichtdocument;
        return std::make_tuple(veld("document", &S::document, ""), veld("soort", &S::soort, ""), veld("naam", &S::naam, ""),
                               veld("toegevoegd-op", &S::toegevoegdOp, ""));
    }
};

Gelukt leesDocumenten(Context &context, Database &envelop, Inhoudbeeld &beeld)
{
    // On the base table: no view shows the papers of a shielded dossier, and every judgement in it was opened.
    PROBEER_IN(Statement s, context.db().sql(Modus::Handeling, "bewaring/documenten"));
    s.bind(":dossier", beeld.dossier);
    PROBEER_IN(const QList<Dichtdocument> rijen, leesRijen<Dichtdocument>(s));
    if (rijen.isEmpty())
        return {};
    PROBEER_IN(const Geheim sleutel, dossiersleutelUit(envelop));
    for (const Dichtdocument &d : rijen) {
        PROBEER_IN(const QString naam, leesDocumentnaam(sleutel, beeld.dossier, d.naam));
        beeld.documenten.append({d.document, d.soort, naam, d.toegevoegdOp});
    }
    return {};
}

/// What was added outside the envelope: reported actions, and what the grounds of holding are about.
Gelukt leesErbij(Context &context, Inhoudbeeld &beeld)
{
    PROBEER_IN(const QList<Bijvoegsel> bijvoegsels, leesBijvoegsels(context, beeld.dossier));
    for (const Bijvoegsel &b : bijvoegsels) {
        for (InhoudActie &a : beeld.plan) {
            if (a.id == b.actie) {
                a.stand = tekst(b.stand);
                a.resultaat = b.resultaat;
            }
        }
    }
    PROBEER_IN(Statement s, context.sql("bewaring/vasthouding-teksten"));
    s.bind(":dossier", beeld.dossier);
    for (;;) {
        PROBEER_IN(const bool rij, s.stap());
        if (!rij)
            return {};
        PROBEER_IN(const QString tekst, openVoorOpeners(context, s.bytes(0)));
        beeld.vasthoudingen.append(tekst);
    }
}
} // namespace

const Keuzelijst &keuzesVan(Aantekeningsoort)
{
    static const Keuzelijst lijst{{QStringLiteral("brief"), QStringLiteral("Late brief")},
                                  {QStringLiteral("bezwaar-of-beroep"), QStringLiteral("Bezwaar of beroep")},
                                  {QStringLiteral("verzoek"), QStringLiteral("AVG-verzoek")}};
    return lijst;
}

Uitkomst<Inhoudbeeld> BekijkInhoud::stel(Context &context) const
{
    PROBEER_IN(const OpenstaandeInzage inzage, toetsInzage(context, dossier));
    PROBEER_IN(const Bewaring bewaring, bewaringVan(context, dossier));
    const Dossierkop d = *context.dossier();
    PROBEER_IN(const auto envelop, openEnvelop(context, d));
    Inhoudbeeld beeld{};
    beeld.dossier = d.id;
    beeld.nummer = d.nummer;
    beeld.uiterlijk = bewaring.uiterlijk;
    beeld.openTot = inzage.tot;
    PROBEER_IN(beeld.betrokkenen, lees<InhoudPersoon>(*envelop, "bewaring/inhoud-betrokkenen"));
    PROBEER_IN(beeld.feiten, lees<InhoudGegeven>(*envelop, "bewaring/inhoud-feiten"));
    PROBEER_IN(beeld.besluiten, lees<InhoudBesluit>(*envelop, "bewaring/inhoud-besluiten"));
    PROBEER_IN(beeld.inbreng, lees<InhoudGegeven>(*envelop, "bewaring/inhoud-inbreng"));
    PROBEER_IN(beeld.plan, lees<InhoudActie>(*envelop, "bewaring/inhoud-plan"));
    PROBEER_IN(beeld.afsluitingen, lees<InhoudAfsluiting>(*envelop, "bewaring/inhoud-afsluitingen"));
    PROBEER_IN(beeld.noodzaak, lees<InhoudNoodzaak>(*envelop, "bewaring/inhoud-noodzaak"));
    PROBEER_IN(beeld.aantekeningen, lees<InhoudAantekening>(*envelop, "bewaring/inhoud-aantekeningen"));
    PROBEER_IN(Statement g, envelop->sql(Modus::Onderhoud, "bewaring/inhoud-gedraging"));
    PROBEER_IN(const bool rij, g.stap());
    if (rij)
        beeld.gedraging = g.tekstVan(0);
    houdAchter(beeld, context.wie().rol);
    PROBEER(leesDocumenten(context, *envelop, beeld));
    PROBEER(leesErbij(context, beeld));
    context.resultaat(QStringLiteral("gezien: ") + tekst(inzage.reden));
    return beeld;
}

Uitkomst<Documentinhoud> BekijkDocument::stel(Context &context) const
{
    PROBEER_IN(const OpenstaandeInzage inzage, toetsInzage(context, dossier));
    PROBEER_IN(Statement s, context.db().sql(Modus::Handeling, "bewaring/document"));
    s.bind(":dossier", dossier);
    s.bind(":document", document);
    PROBEER_IN(const bool rij, s.stap());
    if (!rij)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Dit document zit niet in dit dossier."));
    PROBEER_IN(const auto envelop, openEnvelop(context, *context.dossier()));
    PROBEER_IN(const Geheim sleutel, dossiersleutelUit(*envelop));
    PROBEER_IN(Documentinhoud open, openDocument(sleutel, dossier, {{}, s.tekstVan(0), {}, s.datum(2), {}}, s.bytes(1), s.bytes(3)));
    context.resultaat(QStringLiteral("document gezien: ") + tekst(inzage.reden));
    return open;
}

} // namespace weegkamer
