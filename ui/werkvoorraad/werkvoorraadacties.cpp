// SPDX-License-Identifier: EUPL-1.2
// What the start page does besides showing: menu, export, absence, and the clocks of other kamers.
#include "core/bewaring/lijstvragen.h"
#include "core/kamer/kamer.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/pictogram.h"
#include "ui/bouwstenen/uitvoerbestand.h"
#include "ui/uitwisseling/afdrukvenster.h"
#include "ui/werkvoorraad/afwezigvenster.h"
#include "ui/werkvoorraad/buurvenster.h"
#include "ui/werkvoorraad/klokkenhouder.h"
#include "ui/werkvoorraad/werkfilter.h"
#include "ui/werkvoorraad/werkuitvoer.h"
#include "ui/werkvoorraad/werkvoorraadpagina.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMenu>
#include <QToolButton>

namespace weegkamer
{
namespace
{
constexpr int hoogstensPapier = 1'000;
constexpr int hoogstensUitvoer = 10'000;
constexpr int hoogstensKamers = 20;
} // namespace

void Werkvoorraadpagina::bouwMenu()
{
    m_menu->setText(tr("Meer"));
    m_menu->setAccessibleName(tr("Meer: uitvoer, afwezigheid en andere kamers"));
    m_menu->setIcon(pictogram("omlaag"));
    m_menu->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_menu->setLayoutDirection(Qt::RightToLeft); // the arrow behind the word
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_menu);
    menu->setLayoutDirection(Qt::LeftToRight);
    m_menu->setMenu(menu);
    connect(menu->addAction(tr("Druk af…\tCtrl+P")), &QAction::triggered, this, [this] { toonAfdruk(omgeving(), this); });
    connect(menu->addAction(tr("Kopieer als tabel")), &QAction::triggered, this, &Werkvoorraadpagina::kopieer);
    for (const QString &achtervoegsel : {u"csv"_qs, u"xlsx"_qs})
        connect(menu->addAction(tr("Voer uit als %1…").arg(achtervoegsel.toUpper())), &QAction::triggered, this, [this, achtervoegsel] {
            vraagUitvoerbestand(this, titel() + u'.' + achtervoegsel, achtervoegsel.toUpper(), achtervoegsel, [this](const QString &pad) { voerUit(pad); });
        });
    connect(menu->addAction(tr("Bewaar als agenda…")), &QAction::triggered, this, [this] {
        bewaarAgenda(omgeving(), titel(), [this] { return kamer().vraag(VraagWerkagenda{{}, vraagNu().rol}); }, this, zonderBuren());
    });
    menu->addSeparator();
    if (vervangbaren.bevat(kamer().wie().rol))
        connect(menu->addAction(tr("Afwezigheid en overdracht…")), &QAction::triggered, this, [this] { (new Afwezigvenster(omgeving(), this))->open(); });
    connect(menu->addAction(tr("Klokken van een andere kamer…")), &QAction::triggered, this, &Werkvoorraadpagina::vraagAndereKamer);
}

Uitkomst<Werklijst> Werkvoorraadpagina::inZicht(int hoogstens)
{
    PROBEER_IN(Werklijst lijst, alleWerkregels(kamer(), vraagNu(), hoogstens));
    if (!m_groep && m_filter->isLeeg() && zienAndermansWerk.bevat(kamer().wie().rol)) {
        PROBEER_IN(const Werklijst anderen, alleWerkregels(kamer(), {.groep = Werkgroep::WachtOpAnderen}, hoogstens));
        lijst.rijen += anderen.rijen;
    }
    return lijst;
}

std::optional<Uitkomst<Papier>> Werkvoorraadpagina::papier()
{
    const auto lijst = inZicht(hoogstensPapier);
    if (!lijst)
        return tl::unexpected(lijst.error());
    QStringList filter;
    if (m_groep)
        filter.append(label(*m_groep));
    if (!m_filter->isLeeg())
        filter.append(m_filter->inWoorden());
    return werkpapier(tr("Werkvoorraad op %1").arg(schrijfDatum(kamer().vandaag())), filter.join(u" · "_qs), *lijst, burenInZicht());
}

/// What of the list on the screen is not in what leaves: said, so that nobody takes it for all.
QString Werkvoorraadpagina::watOntbreekt(const Werklijst &lijst)
{
    QString uit;
    if (lijst.afgekapt)
        uit += u' ' + tr("Let op: niet alles zit erbij. Het filter heeft niet in alle regels gezocht; kies een groep of een kortere periode.");
    return uit + zonderBuren();
}

QString Werkvoorraadpagina::zonderBuren()
{
    return burenInZicht().isEmpty() ? QString() : QString(u' ' + tr("De regels van andere kamers zitten er niet bij; die staan wel op de afdruk."));
}

void Werkvoorraadpagina::voerUit(const QString &pad)
{
    const auto lijst = inZicht(hoogstensUitvoer);
    const Gelukt uit = lijst ? voerWerkUit(kamer(), lijst->rijen, pad) : Gelukt(tl::unexpected(lijst.error()));
    if (!uit) {
        omgeving().meldFout(uit.error());
        return;
    }
    const QString zin = tr("%1 regels bewaard als %2. Dat staat in het logboek.").arg(lijst->rijen.size()).arg(QDir::toNativeSeparators(pad));
    omgeving().meldGoed(zin + watOntbreekt(*lijst));
}

void Werkvoorraadpagina::kopieer()
{
    const auto lijst = inZicht(hoogstensPapier);
    if (!lijst) {
        omgeving().meldFout(lijst.error());
        return;
    }
    const QList<Werkregel> &rijen = lijst->rijen;
    QStringList nummers;
    for (const Werkregel &r : rijen)
        nummers.append(r.nummer);
    nummers.removeDuplicates();
    if (const auto gelogd = kamer().doe(VoerUit{{}, Uitvoersoort::Werkvoorraad, Uitvoerwijze::Klembord, nummers}); !gelogd) {
        omgeving().meldFout(gelogd.error());
        return;
    }
    QGuiApplication::clipboard()->setText(alsTabel(rijen));
    const QString zin = rijen.size() == 1 ? tr("1 regel gekopieerd.") : tr("%1 regels gekopieerd.").arg(rijen.size());
    omgeving().meldGoed(zin + watOntbreekt(*lijst));
}

/// A sentence above the lines; `naam` tells its buttons apart for who hears them.
class Werkvoorraadpagina::Regelbalk final : public QWidget
{
public:
    Regelbalk(const QString &zin, const QString &naam, QWidget *ouder) : QWidget(ouder), m_rij(new QHBoxLayout(this)), m_naam(naam)
    {
        m_rij->setContentsMargins(0, 0, 0, 0);
        m_rij->setSpacing(maat::tussen);
        auto *tekst = new QLabel(zin, this);
        tekst->setTextFormat(Qt::PlainText);
        tekst->setWordWrap(true);
        m_rij->addWidget(tekst, 1);
    }
    QPushButton *knop(const QString &tekst)
    {
        auto *k = new QPushButton(tekst, this);
        k->setAccessibleName(Werkvoorraadpagina::tr("%1: %2").arg(tekst, m_naam));
        maakTekstknop(k);
        m_rij->addWidget(k);
        return k;
    }

private:
    QHBoxLayout *m_rij;
    QString m_naam;
};

/// A list of destruction is about more than one dossier, and so a duty of none: who reviews it is told here.
void Werkvoorraadpagina::vulTeBeoordelen()
{
    const auto lijsten = BeoordeelRegel::kop.rollen.bevat(kamer().wie().rol) ? kamer().vraag(VraagLijsten{.voorMij = true}) : Uitkomst<Lijstenbeeld>(Lijstenbeeld{});
    if (!lijsten)
        return;
    for (const Lijstoverzicht &l : lijsten->rijen) {
        auto *balk = new Regelbalk(l.onbeoordeeld > 0 ? tr("Vernietigingslijst %1 van %2 wacht op uw oordeel.").arg(l.nummer, l.opsteller)
                                                      : tr("Vernietigingslijst %1 van %2 hebt u beoordeeld. Zij is nog niet uitgevoerd.").arg(l.nummer, l.opsteller),
                                   l.nummer, this);
        connect(balk->knop(tr("Naar Bewaring")), &QPushButton::clicked, this, [this] { omgeving().ga({u"bewaring"_qs, {}}); });
        m_vervanging->addWidget(balk);
    }
}

void Werkvoorraadpagina::vulVervanging()
{
    while (QLayoutItem *item = m_vervanging->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> weg(item);
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    QList<Afwezigheid> nu;
    const Sessie &ik = kamer().wie();
    if (const auto lijst = vervangbaren.bevat(ik.rol) ? kamer().vraag(VraagAfwezigheden{}) : Uitkomst<Afwezigheden>(Afwezigheden{})) {
        for (const Afwezigheid &a : lijst->rijen) {
            if (a.vervanger == ik.account && a.isNu(kamer().vandaag()))
                nu.append(a);
        }
    }
    m_filter->zetVervangen(nu);
    for (const Afwezigheid &a : std::as_const(nu)) {
        auto *balk = new Regelbalk(tr("U vervangt %1 tot en met %2.").arg(a.naam, schrijfDatum(a.tot)) + (a.ontvangenOp.isValid() ? QString() : u' ' + tr("Bevestig dat u de lijst hebt.")),
                                   a.naam, this);
        if (a.rol != ik.rol)
            connect(balk->knop(tr("Toon dat werk")), &QPushButton::clicked, this, [this, rol = a.rol] { m_filter->kiesRol(rol); });
        connect(balk->knop(tr("Overdracht…")), &QPushButton::clicked, this, [this] { (new Afwezigvenster(omgeving(), this))->open(); });
        m_vervanging->addWidget(balk);
    }
    vulTeBeoordelen();
}

QList<Buurklokken> &Werkvoorraadpagina::buren()
{
    auto *houder = dynamic_cast<Klokkenhouder *>(&omgeving());
    return houder ? houder->buurklokken() : m_buren;
}

QList<Buurklokken> Werkvoorraadpagina::burenInZicht()
{
    QList<Buurklokken> uit;
    if (m_groep == Werkgroep::WachtOpAnderen)
        return uit;
    for (Buurklokken b : std::as_const(buren())) {
        b.rijen.removeIf([this](const Werkregel &r) { return (m_groep && r.groep != *m_groep) || !m_filter->laatDoor(r, kamer().vandaag()); });
        if (!b.rijen.isEmpty())
            uit.append(b);
    }
    return uit;
}

void Werkvoorraadpagina::zetBuur(const Buurklokken &klokken, const Buurplek &plek)
{
    buren().removeIf([&](const Buurklokken &b) { return b.gemeente == klokken.gemeente; });
    buren().append(klokken);
    QJsonArray kamers{QJsonObject{{u"pad"_qs, plek.pad}, {u"naam"_qs, plek.naam}}};
    for (const QJsonValue &v : std::as_const(m_kamers)) {
        if (v.toObject().value(u"pad").toString() != plek.pad && kamers.size() < hoogstensKamers)
            kamers.append(v);
    }
    m_kamers = kamers;
    bewaarKeuzes();
    begin();
    omgeving().meldGoed(klokken.rijen.isEmpty() ? tr("In de kamer van %1 wacht niets op u.").arg(klokken.gemeente)
                                                : tr("De klokken van %1 staan op de lijst.").arg(klokken.gemeente));
}

void Werkvoorraadpagina::vraagAndereKamer()
{
    QList<Buurplek> bekend;
    for (const QJsonValue &v : std::as_const(m_kamers))
        bekend.append({v.toObject().value(u"pad").toString(), v.toObject().value(u"naam").toString()});
    auto *venster = new Buurvenster(omgeving(), bekend, this);
    connect(venster, &Buurvenster::erbij, this, &Werkvoorraadpagina::zetBuur);
    venster->open();
}

void Werkvoorraadpagina::bewaarKeuzes()
{
    if (const Gelukt bewaard = kamer().bewaarInstelling(QStringLiteral("werkvoorraad"), {{u"filter"_qs, m_filter->keuzes()}, {u"kamers"_qs, m_kamers}}); !bewaard)
        omgeving().meldFout(bewaard.error());
}

} // namespace weegkamer
