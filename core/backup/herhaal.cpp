// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/herhaal.h"

#include "core/backup/vernietigd.h"
#include "core/handeling/vernietig.h"
#include "core/opslag/tabelrijen.h"
#include "core/toegang/sleutelbos.h"

#include <QRegularExpression>

namespace weegkamer
{
namespace
{
Uitkomst<QJsonObject> regelUit(const HerhaalVernietiging &h, Context &context)
{
    const Geheim *beheer = context.wie().sleutels ? context.wie().sleutels->sleutel(Sleutelsoort::Beheer) : nullptr;
    if (!beheer)
        return fout(FoutSoort::GeenRecht, QStringLiteral("no Beheer key"));
    PROBEER_IN(Statement k, context.sql("kamer/lees"));
    PROBEER(k.stap());
    PROBEER_IN(const QJsonArray rijen, openVernietigd(h.register_, k.bytes(0), *beheer));
    for (const QJsonValue &rij : rijen) {
        if (rij[QLatin1String("nummer")].toString() == h.nummer)
            return rij.toObject();
    }
    return foutMet(FoutSoort::NietGevonden, QStringLiteral("Dit dossier staat niet in het register van vernietiging."));
}

/// A number that was given out after the back-up was made is never given out again.
Gelukt houdNummerVrij(Context &context, const QString &nummer)
{
    static const QRegularExpression vorm(QStringLiteral("^(\\d{4})-(\\d{1,9})$"));
    const auto m = vorm.match(nummer);
    if (!m.hasMatch())
        return {};
    PROBEER_IN(Statement s, context.sql("backup/nummer-is-vergeven"));
    s.bind(":jaar", m.captured(1).toInt());
    s.bind(":nummer", m.captured(2).toInt());
    return s.voerUit();
}

/// The dossier with this number, whoever may see it: nobody does before it is gone.
Uitkomst<std::optional<Dossierkop>> dossierMet(Context &context, const QString &nummer)
{
    PROBEER_IN(Statement d, context.sql("backup/dossier-van-nummer"));
    d.bind(":nummer", nummer);
    PROBEER_IN(const bool er, d.stap());
    if (!er)
        return std::optional<Dossierkop>();
    return Dossierkop{DossierId(d.geheel(0)), nummer, keuzeUit<Fase>(d.tekstVan(1)).value_or(Fase::Afgeschermd)};
}
} // namespace

Uitkomst<Gedaan> HerhaalVernietiging::pasToe(Context &context) const
{
    PROBEER_IN(const QJsonObject rij, regelUit(*this, context));
    PROBEER_IN(const std::optional<Dossierkop> dossier, dossierMet(context, nummer));
    context.betreft(dossier.value_or(Dossierkop{DossierId(), nummer, Fase::TeVernietigen}));
    context.dossierIsWeg();
    if (dossier) {
        PROBEER(vernietigDossier(context, dossier->id));
    }
    context.resultaat(QLatin1String(dossier ? herhaling::gedaan : herhaling::stondErNiet));
    PROBEER_IN(Statement al, context.sql("backup/staat-in-register"));
    al.bind(":nummer", nummer);
    PROBEER_IN(const bool staatEr, al.stap());
    if (!staatEr) {
        // The certificate of then is not in the back-up; that this was destroyed again is certified anew.
        PROBEER(voegTabelrijToe(context.db(), QStringLiteral("vernietiging"), rij, {QStringLiteral("verklaring")}));
    }
    PROBEER(houdNummerVrij(context, nummer));
    return Gedaan{0, dossier ? nummer : QString()};
}

} // namespace weegkamer
