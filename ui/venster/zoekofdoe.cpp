// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/zoekofdoe.h"

#include "core/basis/deeldatum.h"
#include "core/kamer/kamer.h"
#include "core/zoeken/vindsnel.h"
#include "ui/bouwstenen/actierij.h"
#include "ui/bouwstenen/kamerpagina.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/bouwstenen/plaatsen.h"
#include "ui/casus/casuspagina.h"
#include "ui/venster/hoofdvenster.h"
#include "ui/venster/paginas.h"

#include <QAction>
#include <QPointer>
#include <QStackedWidget>

namespace weegkamer
{
namespace
{
/// Whether a button stands on the page, if need be on a tab that is not in front. What the page itself hid is not there.
bool staatOp(const QWidget *knop, const QWidget *pagina)
{
    for (const QWidget *w = knop; w && w != pagina; w = w->parentWidget()) {
        if (w->isHidden() && !qobject_cast<const QStackedWidget *>(w->parentWidget()))
            return false;
    }
    return true;
}

QString zonderPuntjes(QString tekst)
{
    return tekst.endsWith(u'…') ? tekst.chopped(1) : tekst;
}
} // namespace

Zoekofdoe::Zoekofdoe(Omgeving &omgeving, Hoofdvenster &venster, QObject *ouder) : QObject(ouder), m_omgeving(omgeving), m_venster(venster)
{
    connect(&venster, &Hoofdvenster::paletGeopend, this, &Zoekofdoe::vulDeuren);
    connect(&venster, &Hoofdvenster::snelGezocht, this, &Zoekofdoe::zoekSnel);
    connect(&venster, &Hoofdvenster::gezocht, this, &Zoekofdoe::zoek);
}

Kamerpagina *Zoekofdoe::pagina() const
{
    return qobject_cast<Kamerpagina *>(m_venster.huidigePagina());
}

void Zoekofdoe::vulDeuren()
{
    const Kamer &kamer = m_omgeving.kamer();
    m_venster.palet().zetZoekbaar(kamer.heeftDossiers() && VindSnel::kop.rollen.bevat(kamer.wie().rol));
    m_venster.palet().zetDeuren({{tr("Hier doen"), handelingen()}, {tr("Ga naar"), paginas()}, {tr("Dit venster"), vanHetVenster(), true}});
}

QList<Paletregel> Zoekofdoe::handelingen() const
{
    QList<Paletregel> uit;
    Kamerpagina *hier = pagina();
    if (!hier)
        return uit;
    QStringList gehad;
    const auto voegToe = [&gehad](QList<Paletregel> &lijst, const QString &titel, const std::function<void()> &doe) {
        if (gehad.contains(titel))
            return;
        gehad.append(titel);
        lijst.append({titel, {}, doe});
    };
    // Where several say "Wijzig…", the name of each says what; what concerns the whole dossier goes before those.
    QList<Paletregel> vanEenDeel;
    for (Actieknop *knop : hier->findChildren<Actieknop *>()) {
        if (!knop->isToegestaan() || !knop->isEnabled() || knop->text().isEmpty() || !staatOp(knop, hier))
            continue;
        const QString naam = knop->accessibleName();
        voegToe(naam.isEmpty() ? uit : vanEenDeel, zonderPuntjes(naam.isEmpty() ? knop->text() : naam), [knop = QPointer(knop)] { if (knop) knop->click(); });
    }
    for (const Meerknop *meer : hier->findChildren<Meerknop *>()) {
        for (QAction *regel : staatOp(meer, hier) ? meer->mogelijk() : QList<QAction *>())
            voegToe(uit, zonderPuntjes(regel->text()), [regel = QPointer(regel)] { if (regel) regel->trigger(); });
    }
    return uit + vanEenDeel;
}

QList<Paletregel> Zoekofdoe::paginas() const
{
    QList<Paletregel> uit;
    const Kamer &kamer = m_omgeving.kamer();
    int cijfer = 0;
    for (const Navigatiepunt &punt : navigatie(kamer.wie().rol, {})) {
        // Who opens no dossiers has one place, and is there.
        if (kamer.heeftDossiers())
            uit.append({punt.titel, tr("Ctrl+%1").arg(++cijfer), [this, sleutel = punt.sleutel] { m_omgeving.ga({sleutel, {}}); }});
    }
    return uit;
}

QList<Paletregel> Zoekofdoe::vanHetVenster() const
{
    Hoofdvenster *v = &m_venster;
    QList<Paletregel> uit;
    if (m_omgeving.kamer().kijktAls())
        uit.append({tr("Terug naar uw eigen blik"), {}, [v] { Q_EMIT v->kijkWeerZelfGekozen(); }});
    uit.append({{tr("Hulp bij deze pagina"), tr("F1"), [v] { Q_EMIT v->hulpGekozen(); }},
                {tr("Sneltoetsen"), tr("Ctrl+?"), [v] { Q_EMIT v->toetsenGekozen(); }},
                {tr("Druk deze pagina af"), tr("Ctrl+P"), [v] { Q_EMIT v->drukGekozen(); }},
                {tr("Ververs deze pagina"), tr("F5"), [v] { Q_EMIT v->verversGekozen(); }}});
    for (QAction *keuze : v->menukeuzes())
        uit.append({zonderPuntjes(keuze->text()), {}, [keuze = QPointer(keuze)] { if (keuze) keuze->trigger(); }});
    uit.append({{tr("Vergrendel"), tr("Ctrl+L"), [v] { Q_EMIT v->vergrendelGekozen(); }},
                {tr("Log uit"), {}, [v] { Q_EMIT v->uitlogGekozen(); }}});
    return uit;
}

Paletregel Zoekofdoe::regelVan(const Dossiervondst &d) const
{
    const auto open = [this, plaats = plaatsVan(d.dossier, d.fase)] { m_omgeving.ga(plaats); };
    if (d.naam.isEmpty())
        return {d.nummer, label(d.fase), open};
    const QString waar = tr("%1 · %2").arg(d.nummer, label(d.fase).toLower());
    return {d.naam, d.geboortedatum.isEmpty() ? waar : tr("geboren %1 · %2").arg(kortgeschreven(d.geboortedatum), waar), open};
}

Paletregel Zoekofdoe::regelVan(const Actieregel &a) const
{
    return {a.omschrijving, tr("%1 · %2 · uiterlijk %3").arg(a.nummer, a.organisatie, datumInWoorden(a.uiterlijk, m_omgeving.kamer().vandaag())),
            [this, dossier = a.dossier] {
                m_omgeving.ga(plaatsVan(dossier, Fase::Casus));
                if (auto *casus = qobject_cast<Casuspagina *>(m_venster.huidigePagina()))
                    casus->toonPlan();
            }};
}

void Zoekofdoe::zoekSnel(const QString &woorden)
{
    const auto vondsten = m_omgeving.kamer().vraag(VindSnel{woorden});
    if (!vondsten) {
        m_omgeving.meldFout(vondsten.error());
        return;
    }
    const auto groep = [this](const QString &kop, const auto &lijst) {
        Paletgroep uit{kop, {}};
        for (const auto &vondst : lijst)
            uit.regels.append(regelVan(vondst));
        return uit;
    };
    m_venster.palet().zetVondsten(woorden, {groep(tr("Dossiers"), vondsten->dossiers), groep(tr("Personen"), vondsten->personen), groep(tr("Open acties"), vondsten->acties)});
}

void Zoekofdoe::zoek(const QString &woorden)
{
    if (woorden.trimmed().isEmpty())
        return;
    Kamerpagina *nieuwe = maakZoekpagina(m_omgeving, woorden);
    nieuwe->setProperty("plaats", QVariant::fromValue(Plaats{zoekplaats.toString(), {}}));
    m_venster.toon(nieuwe, nieuwe->titel(), {});
    nieuwe->setFocus(Qt::OtherFocusReason);
}

} // namespace weegkamer
