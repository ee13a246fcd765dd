// SPDX-License-Identifier: EUPL-1.2
// The choices of an account about a list: columns, order, saved views. They stand in the kamer, and outlive every dossier in it.
#include "core/handeling/lijstfilter.h"
#include "core/kamer/kamer.h"
#include "ui/bouwstenen/kolommendialoog.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/lijstvak.h"
#include "ui/bouwstenen/weergavedialoog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <algorithm>

namespace weegkamer
{
namespace
{
QString instelling(const QString &sleutel)
{
    return u"lijst."_qs + sleutel;
}

QJsonObject rijenNaarInstelling(const Lijstrijen &r)
{
    QJsonObject keuzes;
    for (auto it = r.keuzes.cbegin(); it != r.keuzes.cend(); ++it)
        keuzes.insert(it.key(), it.value());
    return {{u"filter"_qs, r.filter}, {u"filter-weg"_qs, r.filterWeg}, {u"keuzes"_qs, keuzes}};
}

Lijstrijen rijenUitInstelling(const QJsonObject &o)
{
    Lijstrijen r{o.value(u"filter").toString(), o.value(u"filter-weg").toBool(), {}};
    const QJsonObject keuzes = o.value(u"keuzes").toObject();
    for (auto it = keuzes.begin(); it != keuzes.end(); ++it)
        r.keuzes.insert(it.key(), it.value().toString());
    return r;
}

QJsonObject naarInstelling(const Lijstweergave &w)
{
    QJsonObject breedtes;
    for (auto it = w.breedtes.cbegin(); it != w.breedtes.cend(); ++it)
        breedtes.insert(it.key(), it.value());
    QJsonObject uit{{u"naam"_qs, w.naam}, {u"kolommen"_qs, QJsonArray::fromStringList(w.kolommen)}, {u"volgorde"_qs, w.volgorde}, {u"breedtes"_qs, breedtes}};
    if (w.rijen)
        uit.insert(u"rijen"_qs, rijenNaarInstelling(*w.rijen));
    return uit;
}

Lijstweergave uitInstelling(const QJsonObject &o)
{
    Lijstweergave w{o.value(u"naam").toString(), {}, o.value(u"volgorde").toString(), {}};
    for (const QJsonValue &v : o.value(u"kolommen").toArray())
        w.kolommen.append(v.toString());
    const QJsonObject breedtes = o.value(u"breedtes").toObject();
    for (auto it = breedtes.begin(); it != breedtes.end(); ++it)
        w.breedtes.insert(it.key(), it.value().toInt());
    if (o.contains(u"rijen"))
        w.rijen = rijenUitInstelling(o.value(u"rijen").toObject());
    return w;
}

/// A name as an entry of a menu: its "&" is a sign, not the mark of a key.
QString zonderSneltoets(QString naam)
{
    return naam.replace(u'&', u"&&"_qs);
}
} // namespace

Lijstweergave Lijstvak::weergave() const
{
    Lijstweergave nu{{}, {}, m_volgorde->currentData().toString(), m_lijst->breedtes()};
    for (const Kolom &k : m_lijst->zichtbareKolommen())
        nu.kolommen.append(k.sleutel);
    return nu;
}

void Lijstvak::zetWeergave(const Lijstweergave &weergave)
{
    m_lijst->toonKolommen(weergave.kolommen);
    m_lijst->zetBreedtes(weergave.breedtes);
    if (const int plek = m_volgorde->findData(weergave.volgorde); plek >= 0)
        m_volgorde->setCurrentIndex(plek);
    if (weergave.rijen)
        zetRijen(*weergave.rijen);
    toonSorteerpijl();
}

Lijstrijen Lijstvak::rijen() const
{
    const QString getypt = m_filter->text().trimmed();
    Lijstrijen nu{bewaarbaarFilter(getypt), false, {}};
    nu.filterWeg = nu.filter.isEmpty() && !getypt.isEmpty();
    for (const Keuzevak &k : m_keuzes)
        nu.keuzes.insert(k.sleutel, k.lees());
    return nu;
}

void Lijstvak::zetRijen(const Lijstrijen &rijen)
{
    m_filter->setText(bewaarbaarFilter(rijen.filter));
    for (const Keuzevak &k : std::as_const(m_keuzes))
        k.zet(rijen.keuzes.value(k.sleutel));
}

void Lijstvak::kiesWeergave(const Lijstweergave &weergave)
{
    zetWeergave(weergave);
    bewaar();
    begin();
    if (!weergave.rijen || !weergave.rijen->filterWeg)
        return;
    // The list is longer than the one that was kept: that is said, where it can be mended.
    m_omgeving.meldGoed(tr("Bij deze weergave hoort een filter dat niet bewaard mag blijven. Typ het opnieuw."));
    gaNaarFilter();
}

QStringList Lijstvak::weergaven() const
{
    QStringList namen;
    for (const Lijstweergave &w : m_weergaven)
        namen.append(w.naam);
    return namen;
}

void Lijstvak::bewaarWeergave(const QString &naam)
{
    const QString kort = Weergavedialoog::naamUit(naam);
    if (kort.isEmpty())
        return;
    const QList<Lijstweergave> eerst = m_weergaven;
    m_weergaven.removeIf([&](const Lijstweergave &w) { return Weergavedialoog::heetZo(w.naam, kort); });
    if (m_weergaven.size() >= hoogstensWeergaven) {
        m_weergaven = eerst;
        m_omgeving.meldFout({.soort = FoutSoort::Invoer, .uitleg = Weergavedialoog::volzin(), .detail = {}, .weigering = {}, .velden = {}});
        return;
    }
    Lijstweergave nu = weergave();
    nu.naam = kort;
    nu.rijen = rijen();
    m_weergaven.append(nu);
    if (!bewaar())
        m_weergaven = eerst;
    vulWeergaven();
}

void Lijstvak::verwijderWeergave(const QString &naam)
{
    const auto plek = std::find_if(m_weergaven.cbegin(), m_weergaven.cend(), [&](const Lijstweergave &w) { return w.naam == naam; });
    if (plek == m_weergaven.cend())
        return;
    const QList<Lijstweergave> eerst = m_weergaven;
    const Weggehaald weg{*plek, plek - m_weergaven.cbegin()};
    m_weergaven.removeAt(weg.plek);
    if (bewaar()) {
        m_weggehaald = weg;
        m_omgeving.meldGoed(tr("De weergave “%1” is verwijderd. Was dat niet de bedoeling? Kies dan onder Weergave om die terug te zetten, voordat u verdergaat naar een andere pagina.").arg(naam));
    } else {
        m_weergaven = eerst;
    }
    vulWeergaven();
}

void Lijstvak::zetWeergaveTerug()
{
    const QList<Lijstweergave> eerst = m_weergaven;
    m_weergaven.insert(std::min(m_weggehaald->plek, m_weergaven.size()), m_weggehaald->weergave);
    if (bewaar()) {
        m_omgeving.meldGoed(tr("De weergave “%1” staat er weer.").arg(m_weggehaald->weergave.naam));
        m_weggehaald.reset();
    } else {
        m_weergaven = eerst;
    }
    vulWeergaven();
}

bool Lijstvak::kanWeergaveTerug() const
{
    return m_weggehaald && m_weergaven.size() < hoogstensWeergaven &&
           std::none_of(m_weergaven.cbegin(), m_weergaven.cend(), [&](const Lijstweergave &w) { return Weergavedialoog::heetZo(w.naam, m_weggehaald->weergave.naam); });
}

void Lijstvak::laad()
{
    const auto bewaard = m_omgeving.kamer().leesInstelling(instelling(m_opgave.sleutel));
    if (bewaard) {
        for (const QJsonValue &v : bewaard->value(u"weergaven").toArray())
            m_weergaven.append(uitInstelling(v.toObject()));
        if (const QJsonObject nu = bewaard->value(u"nu").toObject(); !nu.isEmpty())
            zetWeergave(uitInstelling(nu));
    }
    toonSorteerpijl();
    vulWeergaven();
}

bool Lijstvak::bewaar()
{
    QJsonArray weergaven;
    for (const Lijstweergave &w : std::as_const(m_weergaven))
        weergaven.append(naarInstelling(w));
    const Gelukt bewaard =
        m_omgeving.kamer().bewaarInstelling(instelling(m_opgave.sleutel), {{u"nu"_qs, naarInstelling(weergave())}, {u"weergaven"_qs, weergaven}});
    if (!bewaard)
        m_omgeving.meldFout(bewaard.error());
    return bewaard.has_value();
}

void Lijstvak::vulWeergaven()
{
    QMenu *menu = m_weergaveknop->menu();
    menu->clear();
    Lijstweergave standaard{{}, {}, m_opgave.volgordes.value(0).waarde, {}, Lijstrijen{}};
    for (const Kolom &k : m_opgave.kolommen)
        standaard.kolommen.append(k.sleutel);
    connect(menu->addAction(Weergavedialoog::standaardnaam()), &QAction::triggered, this, [this, standaard] { kiesWeergave(standaard); });
    for (const Lijstweergave &w : std::as_const(m_weergaven))
        connect(menu->addAction(zonderSneltoets(w.naam)), &QAction::triggered, this, [this, w] { kiesWeergave(w); });
    menu->addSeparator();
    connect(menu->addAction(tr("Kolommen…")), &QAction::triggered, this, &Lijstvak::vraagKolommen);
    connect(menu->addAction(tr("Bewaar deze weergave…")), &QAction::triggered, this, &Lijstvak::vraagNaam);
    if (kanWeergaveTerug())
        connect(menu->addAction(tr("Zet “%1” terug").arg(zonderSneltoets(m_weggehaald->weergave.naam))), &QAction::triggered, this, &Lijstvak::zetWeergaveTerug);
    if (m_weergaven.isEmpty())
        return;
    QMenu *weg = menu->addMenu(tr("Verwijder weergave"));
    for (const QString &naam : weergaven())
        connect(weg->addAction(zonderSneltoets(naam)), &QAction::triggered, this, [this, naam] { verwijderWeergave(naam); });
}

void Lijstvak::vraagKolommen()
{
    auto *dialoog = new Kolommendialoog(m_opgave.kolommen, weergave().kolommen, this);
    connect(dialoog, &Kolommendialoog::gekozen, this, [this](const QStringList &sleutels) {
        m_lijst->toonKolommen(sleutels);
        bewaar();
    });
    dialoog->open();
}

void Lijstvak::vraagNaam()
{
    auto *dialoog = new Weergavedialoog(weergaven(), hoogstensWeergaven, uitlegBijBewaren(), this);
    connect(dialoog, &Weergavedialoog::gekozen, this, &Lijstvak::bewaarWeergave);
    dialoog->open();
}

QStringList Lijstvak::uitlegBijBewaren() const
{
    const Lijstrijen nu = rijen();
    QStringList wat{tr("de kolommen"), tr("hun breedte"), tr("de volgorde")};
    if (m_volgorde->count() < 2)
        wat.removeLast();
    for (const Keuzevak &k : m_keuzes) {
        if (const QString zin = k.zin(); !zin.isEmpty())
            wat.append(tr("de keuze “%1”").arg(zin));
    }
    if (!nu.filter.isEmpty())
        wat.append(tr("het filter “%1”").arg(nu.filter));
    const QString laatste = wat.takeLast();
    QStringList zinnen{tr("U bewaart %1 en %2.").arg(wat.join(u", "_qs), laatste)};
    if (nu.filterWeg)
        zinnen.append(tr("Het filter gaat niet mee. Het kan een naam zijn, en die mag niet blijven staan als het dossier is vernietigd. "
                         "Kiest u de weergave later, typ het filter dan opnieuw. Alleen het begin van een nummer gaat mee, zoals 2026-0."));
    return zinnen;
}

} // namespace weegkamer
