// SPDX-License-Identifier: EUPL-1.2
#include "core/weging/vragen.h"

#include <algorithm>

namespace weegkamer
{
namespace
{
template <class F>
bool verschilt(const QList<Oordeelbeeld> &oordelen, F &&deel)
{
    return std::any_of(oordelen.begin(), oordelen.end(), [&](const auto &o) { return deel(o) != deel(oordelen.first()); });
}

/// The three side by side, what differs first, and within that the order of the law.
QList<Criteriumvergelijking> vergelijk(const QList<Oordeelbeeld> &oordelen)
{
    QList<Criteriumvergelijking> uit;
    for (const Keuze &k : keuzes<Criterium>()) {
        Criteriumvergelijking v{*keuzeUit<Criterium>(k.waarde), false, {}};
        for (const Oordeelbeeld &o : oordelen) {
            for (const Criteriumoordeel &c : o.criteria) {
                if (c.criterium == v.criterium)
                    v.zetels.append({o.zetel, c.waarde, c.toelichting, c.feitenVoor, c.feitenTegen});
            }
        }
        v.verschilt = std::any_of(v.zetels.begin(), v.zetels.end(), [&](const auto &z) { return z.waarde != v.zetels.first().waarde; });
        uit.append(v);
    }
    std::stable_partition(uit.begin(), uit.end(), [](const auto &v) { return v.verschilt; });
    return uit;
}

Uitkomst<QList<Zetelstand>> leesZetels(Context &context, DossierId dossier, int ronde)
{
    PROBEER_IN(Statement s, context.sql("weging/zetels"));
    s.bind(":dossier", dossier);
    s.bind(":ronde", ronde);
    PROBEER_IN(const QList<Zetelstand> gegeven, leesRijen<Zetelstand>(s));
    QList<Zetelstand> uit;
    for (const Keuze &k : keuzes<Zetel>()) {
        Zetelstand stand{*keuzeUit<Zetel>(k.waarde), false, {}, {}};
        for (const Zetelstand &g : gegeven) {
            if (g.zetel == stand.zetel) {
                stand = g;
                stand.binnen = true;
            }
        }
        uit.append(stand);
    }
    return uit;
}

Uitkomst<QList<Eerdereronde>> leesRondes(Context &context, DossierId dossier)
{
    PROBEER_IN(Statement s, context.sql("weging/rondes"));
    s.bind(":dossier", dossier);
    PROBEER_IN(QList<Eerdereronde> rondes, leesRijen<Eerdereronde>(s));
    for (Eerdereronde &r : rondes) {
        PROBEER_IN(r.oordelen, leesOordelen(context, dossier, r.ronde));
    }
    return rondes;
}

Gelukt vulOordelen(Context &context, Wegingbeeld &beeld)
{
    PROBEER_IN(const QList<Oordeelbeeld> zichtbaar, leesOordelen(context, beeld.dossier, beeld.stand.ronde));
    for (const Oordeelbeeld &o : zichtbaar) {
        if (o.zetel == zetelVan(context.wie().rol))
            beeld.eigenOordeel = o;
    }
    if (!beeld.stand.isOpen())
        return {};
    beeld.oordelen = zichtbaar;
    beeld.criteria = vergelijk(zichtbaar);
    beeld.verdictVerschilt = verschilt(zichtbaar, [](const auto &o) { return o.verdict; });
    beeld.doelVerschilt = verschilt(zichtbaar, [](const auto &o) { return o.pastBijDoel; });
    return {};
}
} // namespace

Uitkomst<Wegingbeeld> ToonWeging::stel(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("weging/toon"));
    s.bind(":dossier", dossier);
    PROBEER_IN(auto gelezen, leesRij<Wegingbeeld>(s));
    if (!gelezen)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Deze weging is er niet (meer)."));
    Wegingbeeld beeld = std::move(*gelezen);
    PROBEER_IN(beeld.stand, leesWegingstand(context, dossier));
    PROBEER_IN(beeld.feiten, leesFeiten(context, dossier));
    PROBEER_IN(beeld.zetels, leesZetels(context, dossier, beeld.stand.ronde));
    PROBEER(vulOordelen(context, beeld));
    PROBEER_IN(beeld.parafenKloppen, weegkamer::parafenKloppen(context, dossier));
    PROBEER_IN(beeld.rondes, leesRondes(context, dossier));
    if (beeld.fase == Fase::Weging) {
        PROBEER_IN(beeld.ontbreekt, watOntbreekt(context, dossier));
    }
    PROBEER_IN(Statement b, context.sql("weging/besluit"));
    b.bind(":dossier", dossier);
    PROBEER_IN(beeld.besluit, leesRij<Besluitbeeld>(b));
    return beeld;
}

Uitkomst<EigenOordeel> MijnOordeel::stel(Context &context) const
{
    PROBEER_IN(const Wegingstand stand, leesWegingstand(context, dossier));
    EigenOordeel uit{stand.ronde, stand.isOpen(), {}};
    PROBEER_IN(const QList<Oordeelbeeld> zichtbaar, leesOordelen(context, dossier, stand.ronde));
    for (const Oordeelbeeld &o : zichtbaar) {
        if (o.zetel == zetelVan(context.wie().rol))
            uit.oordeel = o;
    }
    return uit;
}

} // namespace weegkamer
