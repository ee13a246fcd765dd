// SPDX-License-Identifier: EUPL-1.2
// What leaves a list: on the clipboard, as a file, on paper. Logged before it does.
#include "core/basis/systeem/bestand.h"
#include "core/handeling/lijstfilter.h"
#include "core/kamer/kamer.h"
#include "core/uitwisseling/werkblad.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/lijstvak.h"
#include "ui/bouwstenen/uitvoerbestand.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMenu>

namespace weegkamer
{
namespace
{
constexpr int hoogstensUitvoer = 10'000;
constexpr int hoogstensPapier = 1'000;
constexpr int perVraag = 500;

Celsoort celsoort(const Kolom &k)
{
    if (!k.uitvoer.isEmpty() || k.soort == VeldSoort::Datum)
        return Celsoort::Datum;
    return k.soort == VeldSoort::Geheel ? Celsoort::Getal : Celsoort::Tekst;
}

/// A row as it leaves: bare days, which a spreadsheet can sort, in place of "nog 11 dagen", which is wrong tomorrow; on paper as well.
QStringList blijvendeCellen(const QList<Kolom> &kolommen, const QJsonObject &rij)
{
    QStringList cellen;
    for (const Kolom &k : kolommen)
        cellen.append(k.uitvoer.isEmpty() ? leesbaar(rij.value(k.sleutel), k.soort, k.keuzes).simplified() : leesbaar(rij.value(k.uitvoer), VeldSoort::Datum));
    return cellen;
}

Werkblad werkblad(const QString &titel, const QList<Kolom> &kolommen, const QList<QJsonObject> &rijen)
{
    Werkblad blad{titel, {}, {}, {}};
    for (const Kolom &k : kolommen) {
        blad.koppen.append(k.titel);
        blad.soorten.append(celsoort(k));
    }
    for (const QJsonObject &rij : rijen)
        blad.rijen.append(blijvendeCellen(kolommen, rij));
    return blad;
}

QString afkapzin()
{
    return Lijstvak::tr("Let op: er kunnen er meer zijn. Een gefilterde lijst geeft hoogstens %1 rijen; maak het filter langer, of haal het weg.").arg(hoogstensGefilterd);
}
} // namespace

void Lijstvak::bouwMenus()
{
    QMenu *menu = m_meer->menu();
    connect(menu->addAction(tr("Kopieer als tabel\tCtrl+C")), &QAction::triggered, this, [this] { kopieer(m_lijst->alsTabel()); });
    connect(menu->addAction(tr("Kopieer als tekst")), &QAction::triggered, this, [this] { kopieer(m_lijst->alsTekst()); });
    menu->addSeparator();
    connect(menu->addAction(tr("Voer uit als CSV…")), &QAction::triggered, this, [this] { vraagBestand(u"csv"_qs); });
    connect(menu->addAction(tr("Voer uit als XLSX…")), &QAction::triggered, this, [this] { vraagBestand(u"xlsx"_qs); });
}

bool Lijstvak::afgekapt(const QList<QJsonObject> &rijen) const
{
    return !m_filter->text().trimmed().isEmpty() && rijen.size() >= hoogstensGefilterd;
}

Uitkomst<QList<QJsonObject>> Lijstvak::alleRijen(int hoogstens)
{
    QList<QJsonObject> rijen;
    QString na;
    do {
        PROBEER_IN(const Pagina pagina, m_haal(vraag(), na, perVraag));
        rijen.append(pagina.rijen);
        na = pagina.volgende;
        if (rijen.size() > hoogstens || (rijen.size() == hoogstens && !na.isEmpty()))
            return veldFout(QStringLiteral("nummers"), tr("Dit zijn er meer dan %1. Maak de lijst korter met het filter, of kies rijen.").arg(hoogstens));
    } while (!na.isEmpty());
    return rijen;
}

void Lijstvak::kopieer(const QString &tekst)
{
    const QList<QJsonObject> rijen = m_lijst->gekozenRijen();
    if (rijen.isEmpty()) {
        m_omgeving.meldFout(Fout{.soort = FoutSoort::Invoer, .uitleg = tr("Kies eerst een of meer rijen."), .detail = {}, .weigering = {}, .velden = {}});
        return;
    }
    if (isPersoonlijk()) {
        const auto gelogd = m_omgeving.kamer().doe(VoerUit{{}, m_opgave.wat, Uitvoerwijze::Klembord, nummers(rijen)});
        if (!gelogd) {
            m_omgeving.meldFout(gelogd.error());
            return;
        }
    }
    QGuiApplication::clipboard()->setText(tekst);
    m_omgeving.meldGoed(rijen.size() == 1 ? tr("1 rij gekopieerd.") : tr("%1 rijen gekopieerd.").arg(rijen.size()));
}

Gelukt Lijstvak::voerUit(const QString &pad)
{
    QList<QJsonObject> rijen = m_lijst->gekozenRijen();
    const bool keuze = rijen.size() >= 2;
    if (!keuze) {
        PROBEER_IN(rijen, alleRijen(hoogstensUitvoer));
    }
    const bool xlsx = pad.endsWith(u".xlsx", Qt::CaseInsensitive);
    PROBEER(m_omgeving.kamer().doe(VoerUit{{}, m_opgave.wat, xlsx ? Uitvoerwijze::Xlsx : Uitvoerwijze::Csv, nummers(rijen)}));
    const Werkblad blad = werkblad(m_opgave.naam, m_lijst->zichtbareKolommen(), rijen);
    PROBEER(schrijfVeilig(pad, xlsx ? alsXlsx(blad) : alsCsv(blad)));
    QString zin = tr("%1 rijen bewaard als %2. Dat staat in het logboek.").arg(rijen.size()).arg(QDir::toNativeSeparators(pad));
    if (!keuze && afgekapt(rijen))
        zin += u' ' + afkapzin();
    m_omgeving.meldGoed(zin);
    return {};
}

void Lijstvak::vraagBestand(const QString &achtervoegsel)
{
    vraagUitvoerbestand(this, m_opgave.naam + u'.' + achtervoegsel, achtervoegsel.toUpper(), achtervoegsel, [this](const QString &pad) {
        if (const Gelukt uit = voerUit(pad); !uit)
            m_omgeving.meldFout(uit.error());
    });
}

Uitkomst<Papier> Lijstvak::papier()
{
    QList<QJsonObject> rijen = m_lijst->gekozenRijen();
    const bool keuze = rijen.size() >= 2;
    if (!keuze) {
        PROBEER_IN(rijen, alleRijen(hoogstensPapier));
    }
    QStringList koppen;
    for (const Kolom &k : m_lijst->zichtbareKolommen())
        koppen.append(k.titel);
    QList<QStringList> cellen;
    for (const QJsonObject &rij : std::as_const(rijen))
        cellen.append(blijvendeCellen(m_lijst->zichtbareKolommen(), rij));
    Stuk stuk{m_opgave.naam, {Blok::tabel(cellen, koppen)}};
    // Not what was typed, which may be a name; but who holds the paper knows that it is a part.
    QStringList boven;
    for (const Keuzevak &k : m_keuzes) {
        if (const QString zin = k.zin(); !keuze && !zin.isEmpty())
            boven.append(zin);
    }
    if (!boven.isEmpty())
        stuk.blokken.prepend(Blok::alinea(tr("Gekozen boven de lijst: %1. Dit zijn niet alle rijen.").arg(boven.join(u", "))));
    if (keuze)
        stuk.blokken.prepend(Blok::alinea(tr("Dit zijn de rijen die gekozen waren, niet de hele lijst.")));
    else if (!m_filter->text().trimmed().isEmpty())
        stuk.blokken.prepend(Blok::alinea(afgekapt(rijen) ? afkapzin() : tr("Er stond een filter op de lijst: dit zijn niet alle rijen.")));
    return Papier{std::move(stuk), m_opgave.wat, {}, nummers(rijen)};
}

} // namespace weegkamer
