// SPDX-License-Identifier: EUPL-1.2
#include "core/weging/oordeel.h"

#include "core/basis/afdruk.h"
#include "core/basis/bytes.h"
#include "core/toegang/handtekening.h"

#include <QHash>
#include <algorithm>

namespace weegkamer
{
namespace
{
void schrijfFeiten(Byteschrijver &b, QList<FeitId> feiten)
{
    std::sort(feiten.begin(), feiten.end());
    b.u32(static_cast<quint32>(feiten.size()));
    for (const FeitId feit : feiten)
        b.i64(feit.waarde());
}

QList<Criteriumoordeel> opVolgorde(QList<Criteriumoordeel> criteria)
{
    std::sort(criteria.begin(), criteria.end(), [](const auto &a, const auto &b) { return a.criterium < b.criterium; });
    return criteria;
}

/// One criterion of one judgement, as its row has it.
struct Criteriumrij {
    OordeelId oordeel;
    Criterium criterium = Criterium::Geweldsbereidheid;
    std::optional<Criteriumwaarde> waarde;
    QString toelichting;
    static constexpr auto velden()
    {
        using S = Criteriumrij;
        return std::make_tuple(veld("oordeel", &S::oordeel, ""), veld("criterium", &S::criterium, ""), veld("waarde", &S::waarde, ""),
                               veld("toelichting", &S::toelichting, ""));
    }
};

/// One fact that a judgement names.
struct Feitrij {
    OordeelId oordeel;
    Criterium criterium = Criterium::Geweldsbereidheid;
    FeitId feit;
    QString richting;
    static constexpr auto velden()
    {
        using S = Feitrij;
        return std::make_tuple(veld("oordeel", &S::oordeel, ""), veld("criterium", &S::criterium, ""), veld("feit", &S::feit, ""),
                               veld("richting", &S::richting, ""));
    }
};

/// What proves one judgement genuine.
struct Paraafrij {
    OordeelId id;
    QByteArray sleutel;
    QByteArray paraaf;
    QByteArray documentAfdruk;
    QByteArray papier; ///< the sealed bytes as they are now
    static constexpr auto velden()
    {
        using S = Paraafrij;
        return std::make_tuple(veld("id", &S::id, ""), veld("sleutel", &S::sleutel, ""), veld("paraaf", &S::paraaf, ""),
                               veld("document-afdruk", &S::documentAfdruk, ""), veld("papier", &S::papier, ""));
    }
};
} // namespace

const Keuzelijst &keuzesVan(Criterium)
{
    static const Keuzelijst lijst{{QStringLiteral("geweldsbereidheid"), QStringLiteral("Bereidheid om geweld toe te passen of te propageren")},
                                  {QStringLiteral("extremistische-denkbeelden"), QStringLiteral("Vasthouden aan extremistische denkbeelden")},
                                  {QStringLiteral("sociale-relaties"), QStringLiteral("Sociale relaties")},
                                  {QStringLiteral("identificatie-met-groep"), QStringLiteral("Identificatie met een extremistische groep of ideologie")},
                                  {QStringLiteral("zelfredzaamheid"), QStringLiteral("Zelfredzaamheid")}};
    return lijst;
}

const Keuzelijst &keuzesVan(Criteriumwaarde)
{
    static const Keuzelijst lijst{{QStringLiteral("wijst-hierop"), QStringLiteral("Wijst hierop")},
                                  {QStringLiteral("wijst-er-niet-op"), QStringLiteral("Wijst er niet op")},
                                  {QStringLiteral("onvoldoende-informatie"), QStringLiteral("Onvoldoende informatie")}};
    return lijst;
}

const Keuzelijst &keuzesVan(Verdict)
{
    static const Keuzelijst lijst{{QStringLiteral("casusoverleg"), QStringLiteral("Voorleggen aan het casusoverleg")},
                                  {QStringLiteral("niet-voorleggen"), QStringLiteral("Niet voorleggen")},
                                  {QStringLiteral("aanhouden"), QStringLiteral("Aanhouden")}};
    return lijst;
}

QByteArray oordeelAfdruk(DossierId dossier, const Oordeelbeeld &o, const QByteArray &documentAfdruk)
{
    Byteschrijver b;
    b.tekst(QStringLiteral("weegkamer-oordeel-1"));
    b.i64(dossier.waarde());
    b.i64(o.ronde);
    b.tekst(tekst(o.zetel));
    b.u32(static_cast<quint32>(o.criteria.size()));
    for (const Criteriumoordeel &c : opVolgorde(o.criteria)) {
        b.tekst(tekst(c.criterium));
        b.tekst(c.waarde ? tekst(*c.waarde) : QString());
        b.tekst(c.toelichting);
        schrijfFeiten(b, c.feitenVoor);
        schrijfFeiten(b, c.feitenTegen);
    }
    b.tekst(o.overige);
    b.u8(o.pastBijDoel ? 1 : 0);
    b.tekst(o.waarom);
    b.tekst(o.tegenspraak);
    b.tekst(tekst(o.verdict));
    b.i64(o.gegevenOp.toMSecsSinceEpoch());
    b.i64(o.account.waarde());
    b.tekst(tekst(o.wijze));
    b.tekst(o.namensNaam);
    b.tekst(o.namensFunctie);
    b.tekst(o.namensDatum.toString(Qt::ISODate));
    b.i64(o.document.waarde());
    b.blok(documentAfdruk);
    return afdruk(b.bytes());
}

Uitkomst<QList<Oordeelbeeld>> leesOordelen(Context &context, DossierId dossier, int ronde)
{
    const auto bind = [&](Statement &s) {
        s.bind(":dossier", dossier);
        s.bind(":ronde", ronde);
    };
    PROBEER_IN(Statement s, context.db().sql(Modus::Vraag, "weging/oordelen"));
    bind(s);
    PROBEER_IN(QList<Oordeelbeeld> oordelen, leesRijen<Oordeelbeeld>(s));
    PROBEER_IN(Statement c, context.db().sql(Modus::Vraag, "weging/criteria"));
    bind(c);
    PROBEER_IN(const QList<Criteriumrij> criteria, leesRijen<Criteriumrij>(c));
    PROBEER_IN(Statement f, context.db().sql(Modus::Vraag, "weging/feiten-van-oordelen"));
    bind(f);
    PROBEER_IN(const QList<Feitrij> feiten, leesRijen<Feitrij>(f));

    for (Oordeelbeeld &o : oordelen) {
        for (const Criteriumrij &rij : criteria) {
            if (rij.oordeel != o.id)
                continue;
            Criteriumoordeel deel{rij.criterium, rij.waarde, rij.toelichting, {}, {}};
            for (const Feitrij &feit : feiten) {
                if (feit.oordeel == o.id && feit.criterium == rij.criterium)
                    (feit.richting == QLatin1String("voor") ? deel.feitenVoor : deel.feitenTegen).append(feit.feit);
            }
            o.criteria.append(deel);
        }
        o.criteria = opVolgorde(o.criteria);
    }
    std::sort(oordelen.begin(), oordelen.end(),
              [](const auto &a, const auto &b) { return std::pair(a.ronde, a.zetel) < std::pair(b.ronde, b.zetel); });
    return oordelen;
}

Uitkomst<bool> parafenKloppen(Context &context, DossierId dossier)
{
    PROBEER_IN(const QList<Oordeelbeeld> oordelen, leesOordelen(context, dossier));
    PROBEER_IN(Statement s, context.db().sql(Modus::Vraag, "weging/parafen"));
    s.bind(":dossier", dossier);
    PROBEER_IN(const QList<Paraafrij> rijen, leesRijen<Paraafrij>(s));
    QHash<qint64, Paraafrij> parafen;
    for (const Paraafrij &rij : rijen)
        parafen.insert(rij.id.waarde(), rij);
    return std::all_of(oordelen.begin(), oordelen.end(), [&](const Oordeelbeeld &o) {
        const Paraafrij p = parafen.value(o.id.waarde());
        const bool papierKlopt = !o.document.isGeldig() || afdruk(p.papier) == p.documentAfdruk;
        return papierKlopt && klopt(p.sleutel, oordeelAfdruk(dossier, o, p.documentAfdruk), p.paraaf);
    });
}

} // namespace weegkamer
