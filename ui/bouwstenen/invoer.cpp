// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/invoer.h"

#include "ui/bouwstenen/bestandinvoer.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/keuzeinvoer.h"
#include "ui/bouwstenen/lijstinvoer.h"
#include "ui/bouwstenen/tekstinvoer.h"

namespace weegkamer
{

void Invoer::zetOpties(const QString &, const Keuzelijst &) {}

Veldregel *Invoer::vindVeld(const QString &)
{
    return nullptr;
}

void Invoer::zetToegang(const QString &naam, const QString &omschrijving)
{
    brandpunt()->setAccessibleName(naam);
    brandpunt()->setAccessibleDescription(omschrijving);
}

void Invoer::zetFoutief(bool fout)
{
    QWidget *doel = brandpunt();
    doel->setProperty("weegkamerFout", fout);
    doel->style()->unpolish(doel);
    doel->style()->polish(doel);
}

Invoer *maakInvoer(const VeldInfo &info, QWidget *ouder)
{
    switch (info.soort) {
    case VeldSoort::LangeTekst:
        return new LangeTekstInvoer(ouder);
    case VeldSoort::Datum:
    case VeldSoort::Deeldatum:
    case VeldSoort::Tijdstip:
        return new DatumInvoer(info.soort, ouder);
    case VeldSoort::JaNee:
        return new RondjesInvoer(jaNeeOpties(), info.verplicht, ouder);
    case VeldSoort::Keuze:
        if (info.keuzes.size() <= RondjesInvoer::hoogstens)
            return new RondjesInvoer(optiesVan(info.keuzes), info.verplicht, ouder);
        return new UitklapInvoer(info.keuzes, ouder);
    case VeldSoort::Id:
        return new UitklapInvoer({}, ouder);
    case VeldSoort::Bestand:
        return new BestandInvoer(ouder);
    case VeldSoort::Lijst:
        if (!info.deel.empty())
            return new LijstInvoer(info, ouder);
        return new VinkInvoer(info.keuzes, ouder);
    case VeldSoort::Object:
        return new ObjectInvoer(info, ouder);
    default:
        return new TekstInvoer(info.soort, ouder);
    }
}

} // namespace weegkamer
