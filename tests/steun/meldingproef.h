// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/aanmelding/ontvangstbevestiging.h"
#include "core/werkvoorraad/overdracht.h"
#include "tests/aanmelding/opstelling.h"

/// \file A melding of which the melder did not get the receipt yet, and how it goes on from there.
namespace weegkamer
{

struct Meldingproef {
    Huis huis;
    DossierId dossier;

    explicit Meldingproef(const QString &melder = QStringLiteral("Mevr. De Wit")) : dossier(erbij(melder)) {}

    Kamer &kamer() { return huis.coordinator(); }
    AccountId account(Rol rol) { return AccountId(waarde(huis, QStringLiteral("SELECT id FROM account WHERE rol = '%1'").arg(tekst(rol))).toLongLong()); }
    /// One more that comes in.
    DossierId erbij(const QString &melder)
    {
        const auto d = kamer().doe(NeemMeldingAan{{2026, 2, 27}, melder, QStringLiteral("06"), QStringLiteral("buurvrouw"), QStringLiteral("Hij roept op tot geweld, zegt Kwikstaart.")});
        if (!d)
            qFatal("%s", qPrintable(waarom(d)));
        return DossierId(d->id);
    }
    /// The receiver thinks it worth an aanmelding, and makes it.
    void meldAan(DossierId welke)
    {
        MOET_LUKKEN(kamer().doe(BeoordeelMelding{welke, Meldinguitkomst::Aanmelden, QStringLiteral("Kan ermee te maken hebben")}));
        MeldAan m = aanmelding(kamer(), iemand());
        m.dossier = welke;
        m.kanaal = Kanaal::Melding;
        m.gezienMogelijkeDubbel = welke != dossier;
        MOET_LUKKEN(kamer().doe(m));
    }
    void meldAan() { meldAan(dossier); }
    void legVast(DossierId welke) { MOET_LUKKEN(kamer().doe(LegBevestigingVast{welke, {2026, 3, 2}, Bevestigwijze::Brief})); }
    /// The coordinator is away.
    Uitkomst<Gedaan> afwezig(Rol vervanger, QDate van, QDate tot) { return kamer().doe(MeldAfwezig{account(Rol::Casuscoordinator), account(vervanger), van, tot}); }
};

/// All words of a paper, a block to a line.
inline QString woordenVan(const Stuk &stuk)
{
    QStringList uit{stuk.titel};
    for (const Blok &b : stuk.blokken) {
        uit.append(b.tekst);
        for (const QStringList &rij : b.rijen)
            uit.append(rij.join(u' '));
    }
    return uit.join(u'\n');
}

} // namespace weegkamer
