// SPDX-License-Identifier: EUPL-1.2
#include "ui/weging/parafen.h"

#include "ui/bouwstenen/datuminvoer.h"

#include <QCoreApplication>

namespace weegkamer
{
namespace
{
QString tr(const char *zin)
{
    return QCoreApplication::translate("Parafen", zin);
}
} // namespace

Parafen parafenVan(const Agendaregel &regel)
{
    return {regel.burgemeesterBinnen, regel.politieBinnen, regel.omBinnen};
}

Parafen parafenVan(const QList<Zetelstand> &zetels)
{
    Parafen uit{};
    for (const Zetelstand &z : zetels)
        uit.at(static_cast<std::size_t>(z.zetel)) = z.binnen;
    return uit;
}

QString zetelkort(Zetel zetel)
{
    switch (zetel) {
    case Zetel::Burgemeester:
        return tr("BM");
    case Zetel::Politie:
        return tr("POL");
    case Zetel::OpenbaarMinisterie:
        return tr("OM");
    }
    Q_UNREACHABLE();
}

QString zetelInZin(Zetel zetel)
{
    switch (zetel) {
    case Zetel::Burgemeester:
        return tr("de burgemeester");
    case Zetel::Politie:
        return tr("de politie");
    case Zetel::OpenbaarMinisterie:
        return tr("het Openbaar Ministerie");
    }
    Q_UNREACHABLE();
}

QString parafenInTekens(const Parafen &parafen)
{
    QStringList delen;
    for (std::size_t i = 0; i < parafen.size(); ++i)
        delen.append(
            u"%1\u00a0%2"_qs.arg(zetelkort(static_cast<Zetel>(i)), parafen.at(i) ? u"✓"_qs : u"…"_qs));
    return delen.join(u"  "_qs);
}

QString parafenInWoorden(const Parafen &parafen)
{
    QStringList delen;
    for (std::size_t i = 0; i < parafen.size(); ++i)
        delen.append(
            (parafen.at(i) ? tr("%1 binnen") : tr("%1 ontbreekt")).arg(label(static_cast<Zetel>(i))));
    return delen.join(u", "_qs);
}

QString paraafzin(const Oordeelbeeld &oordeel)
{
    const QString op = schrijfTijdstip(oordeel.gegevenOp);
    if (oordeel.wijze == Ontvangstwijze::Persoonlijk)
        return tr("Paraaf van %1 op %2").arg(oordeel.door, op);
    return tr("%1, %2, op %3").arg(oordeel.namensNaam, oordeel.namensFunctie, schrijfDatum(oordeel.namensDatum));
}

QString vastlegzin(const Oordeelbeeld &oordeel)
{
    if (oordeel.wijze == Ontvangstwijze::Persoonlijk)
        return {};
    return tr("%1. Vastgelegd door %2 op %3").arg(label(oordeel.wijze), oordeel.door, schrijfTijdstip(oordeel.gegevenOp));
}

} // namespace weegkamer
