// SPDX-License-Identifier: EUPL-1.2
// What leaves the work-list: on paper, as a table. Logged before it does.
#include "ui/werkvoorraad/werkuitvoer.h"

#include "core/basis/systeem/bestand.h"
#include "core/kamer/kamer.h"
#include "core/uitwisseling/werkblad.h"
#include "ui/bouwstenen/datuminvoer.h"

namespace weegkamer
{
namespace
{
constexpr int perVraag = 500;

struct Woorden {
    Q_DECLARE_TR_FUNCTIONS(Werkuitvoer)
};

QString dag(QDate d)
{
    return d.isValid() ? schrijfDatum(d) : QString();
}

QString aanZet(const Werkregel &r)
{
    return r.wie.isEmpty() ? label(r.rol) : QStringLiteral("%1 (%2)").arg(r.wie, label(r.rol).toLower());
}

QStringList koppen()
{
    return {Woorden::tr("Groep"), Woorden::tr("Dossier"), Woorden::tr("Wat"), Woorden::tr("Aan zet"), Woorden::tr("Uiterlijk"), Woorden::tr("Sinds"),
            Woorden::tr("Grond"), Woorden::tr("Herinnerd op")};
}

QStringList cellen(const Werkregel &r)
{
    return {label(r.groep), r.nummer, r.omschrijving, aanZet(r), dag(r.uiterlijk), dag(r.sinds), r.artikel, dag(r.herinnerdOp)};
}

QStringList nummersVan(const QList<Werkregel> &rijen)
{
    QStringList uit;
    for (const Werkregel &r : rijen)
        uit.append(r.nummer);
    uit.removeDuplicates();
    return uit;
}

/// A heading for each group, and below it a table.
void voegGroepenToe(Stuk &stuk, const QList<Werkregel> &rijen)
{
    std::optional<Werkgroep> groep;
    for (const Werkregel &r : rijen) {
        if (groep != r.groep) {
            stuk.blokken.append(Blok::kop(label(r.groep)));
            stuk.blokken.append(Blok::tabel({}, {Woorden::tr("Dossier"), Woorden::tr("Wat"), Woorden::tr("Aan zet"), Woorden::tr("Uiterlijk"), Woorden::tr("Grond")}));
            groep = r.groep;
        }
        stuk.blokken.last().rijen.append({r.nummer, r.omschrijving, aanZet(r), dag(r.uiterlijk), r.artikel});
    }
}
} // namespace

Uitkomst<Werklijst> alleWerkregels(Kamer &kamer, ToonWerkvoorraad vraag, int hoogstens)
{
    Werklijst uit;
    vraag.aantal = perVraag;
    do {
        PROBEER_IN(const Werklijst lijst, kamer.vraag(vraag));
        uit.rijen.append(lijst.rijen);
        uit.afgekapt = uit.afgekapt || lijst.afgekapt;
        vraag.na = lijst.volgende;
        if (uit.rijen.size() > hoogstens || (uit.rijen.size() == hoogstens && !vraag.na.isEmpty()))
            return veldFout(QStringLiteral("nummers"), Woorden::tr("Dit zijn er meer dan %1. Maak de lijst korter met het filter, of kies een groep.").arg(hoogstens));
    } while (!vraag.na.isEmpty());
    return uit;
}

Gelukt voerWerkUit(Kamer &kamer, const QList<Werkregel> &rijen, const QString &pad)
{
    const bool xlsx = pad.endsWith(u".xlsx", Qt::CaseInsensitive);
    PROBEER(kamer.doe(VoerUit{{}, Uitvoersoort::Werkvoorraad, xlsx ? Uitvoerwijze::Xlsx : Uitvoerwijze::Csv, nummersVan(rijen)}));
    Werkblad blad{Woorden::tr("Werkvoorraad"), koppen(), {}, {Celsoort::Tekst, Celsoort::Tekst, Celsoort::Tekst, Celsoort::Tekst, Celsoort::Datum, Celsoort::Datum, Celsoort::Tekst, Celsoort::Datum}};
    for (const Werkregel &r : rijen)
        blad.rijen.append(cellen(r));
    return schrijfVeilig(pad, xlsx ? alsXlsx(blad) : alsCsv(blad));
}

QString alsTabel(const QList<Werkregel> &rijen)
{
    QStringList regels{koppen().join(u'\t')};
    for (const Werkregel &r : rijen)
        regels.append(cellen(r).join(u'\t'));
    return regels.join(u'\n');
}

Papier werkpapier(const QString &titel, const QString &filter, const Werklijst &lijst, const QList<Buurklokken> &buren)
{
    const QList<Werkregel> &rijen = lijst.rijen;
    Papier papier{{titel, {}}, Uitvoersoort::Werkvoorraad, {}, nummersVan(rijen)};
    if (!filter.isEmpty())
        papier.stuk.blokken.append(Blok::alinea(Woorden::tr("Alleen: %1").arg(filter)));
    if (lijst.afgekapt)
        papier.stuk.blokken.append(Blok::alinea(Woorden::tr("Let op: niet alles staat hierop. Het filter heeft niet in alle regels gezocht.")));
    if (rijen.isEmpty())
        papier.stuk.blokken.append(Blok::alinea(Woorden::tr("Er staat niets open.")));
    voegGroepenToe(papier.stuk, rijen);
    for (const Buurklokken &b : buren) {
        papier.stuk.blokken.append(Blok::kop(Woorden::tr("Gemeente %1").arg(b.gemeente)));
        voegGroepenToe(papier.stuk, b.rijen);
    }
    return papier;
}

} // namespace weegkamer
