// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/lijstregel.h"

#include "core/handeling/voorstel.h"
#include "core/toegang/handtekening.h"
#include "core/toegang/sleutelbos.h"

#include <QJsonDocument>

namespace weegkamer
{
namespace
{
/// A refusal says of which dossier on the list it speaks.
Fout metNummer(Fout fout, const QString &nummer)
{
    const QString voor = QStringLiteral("Dossier %1: ").arg(nummer);
    fout.uitleg = voor + fout.uitleg;
    if (fout.weigering) {
        fout.weigering->uitleg = voor + fout.weigering->uitleg;
        fout.weigering->veld.clear();
    }
    return fout;
}

/// A context of its own for one dossier: the entry in the log is about the list.
Context deelVan(Context &context, const Dossierkop &d)
{
    Context deel(context.db(), context.modus(), context.wie(), context.nu());
    deel.betreft(d);
    return deel;
}
} // namespace

Uitkomst<Lijstkop> openLijst(Context &context, VernietigingslijstId lijst)
{
    PROBEER_IN(Statement s, context.sql("bewaring/lijstkop"));
    s.bind(":lijst", lijst);
    PROBEER_IN(auto kop, leesRij<Lijstkop>(s));
    if (!kop)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Deze vernietigingslijst is er niet."));
    if (kop->stand != QLatin1String("in-beoordeling"))
        return veldFout(QStringLiteral("lijst"), QStringLiteral("Vernietigingslijst %1 is al uitgevoerd of ingetrokken.").arg(kop->nummer));
    return std::move(*kop);
}

Uitkomst<Gedaan> maakLijst(Context &context, AccountId beoordelaar, qint64 aantal)
{
    PROBEER_IN(Statement n, context.sql("bewaring/aantal-lijsten"));
    const QString begin = QStringLiteral("VL-%1-").arg(context.vandaag().year());
    n.bind(":begin", begin);
    PROBEER(n.stap());
    const QString nummer = begin + QStringLiteral("%1").arg(n.geheel(0) + 1, 3, 10, QLatin1Char('0'));
    PROBEER_IN(Statement s, context.sql("bewaring/maak-lijst"));
    s.bind(":nummer", nummer);
    s.bind(":op", context.nu());
    s.bind(":door", context.wie().account);
    s.bind(":beoordelaar", beoordelaar);
    s.bind(":aantal", aantal);
    PROBEER(s.voerUit());
    return Gedaan{context.db().laatsteId(), nummer};
}

Gelukt sluitLijst(Context &context, VernietigingslijstId lijst, const char *stand, qint64 vernietigd)
{
    PROBEER_IN(Statement s, context.sql("bewaring/sluit-lijst"));
    s.bind(":lijst", lijst);
    s.bind(":stand", QString::fromLatin1(stand));
    s.bind(":op", context.nu());
    s.bind(":vernietigd", vernietigd);
    return s.voerUit();
}

Uitkomst<bool> staatOpOpenLijst(Context &context, DossierId dossier)
{
    PROBEER_IN(Statement s, context.sql("bewaring/op-open-lijst"));
    s.bind(":dossier", dossier);
    return s.stap();
}

Gelukt schrijfRegel(Context &context, VernietigingslijstId lijst, const Vernietig &v, const Dossierkop &d, const Bewaring &b)
{
    Context deel = deelVan(context, d);
    const auto mag = [&]() -> Uitkomst<QByteArray> {
        PROBEER(toetsFase(d, Vernietig::stelVoorKop.fasen));
        PROBEER(handelingdetail::toetsRegels(v, deel));
        return voorsteldetail::digest(v, deel);
    }();
    if (!mag)
        return tl::unexpected(metNummer(mag.error(), d.nummer));
    PROBEER_IN(Statement s, context.sql("bewaring/schrijf-regel"));
    bindVelden(s, b);
    s.bind(":dossier", d.id);
    s.bind(":lijst", lijst);
    s.bind(":velden", QString::fromUtf8(QJsonDocument(naarJson(v)).toJson(QJsonDocument::Compact)));
    s.bind(":reden", v.nietLangerNodigOmdat.isEmpty() ? QString() : v.nietLangerNodigOmdat);
    s.bind(":wijze", v.wijze);
    s.bind(":onderwerp", *mag);
    s.bind(":handtekening", teken(context.wie().sleutels->ondertekenSleutel, *mag));
    return s.voerUit();
}

Uitkomst<QList<Lijstregel>> akkoordRegels(Context &context, VernietigingslijstId lijst)
{
    PROBEER_IN(Statement s, context.sql("bewaring/akkoord-regels"));
    s.bind(":lijst", lijst);
    QList<Lijstregel> uit;
    for (;;) {
        PROBEER_IN(const bool rij, s.stap());
        if (!rij)
            return uit;
        uit.append({DossierId(s.geheel(0)), QJsonDocument::fromJson(s.tekstVan(1).toUtf8()).object(), s.bytes(2), s.bytes(3), AccountId(s.geheel(4))});
    }
}

Uitkomst<Gedaan> vernietigRegel(Context &context, const Lijstregel &regel)
{
    PROBEER_IN(const Vernietig v, uitJson<Vernietig>(regel.inhoud));
    PROBEER_IN(const Dossierkop d, dossierkop(context, regel.dossier));
    Context deel = deelVan(context, d);
    auto weg = [&]() -> Uitkomst<Gedaan> {
        PROBEER(toetsFase(d, Vernietig::bekrachtigKop.fasen));
        PROBEER(handelingdetail::toetsRegels(v, deel));
        PROBEER_IN(const QByteArray nu, voorsteldetail::digest(v, deel));
        const voorsteldetail::Voorstel voorstel{VoorstelId(), regel.dossier, regel.inhoud, regel.onderwerp, regel.voorgesteldDoor, regel.handtekening};
        PROBEER_IN(const TweePersonen twee, voorsteldetail::bekrachtig(deel, voorstel, {}, nu));
        deel.zetTweePersonen(twee);
        return v.pasToe(deel);
    }();
    if (!weg)
        return tl::unexpected(metNummer(std::move(weg).error(), d.nummer));
    context.geleerd().neem(std::move(deel.geleerd()));
    return weg;
}

} // namespace weegkamer
