// SPDX-License-Identifier: EUPL-1.2
// The choices of an account about a list: columns, order, saved views. They stand in the kamer.
#include "core/kamer/kamer.h"
#include "ui/bouwstenen/kolommendialoog.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/lijstvak.h"

#include <QActionGroup>
#include <QComboBox>
#include <QInputDialog>
#include <QMenu>

namespace weegkamer
{
namespace
{
constexpr qsizetype hoogstensWeergaven = 20;
constexpr int hoogstensNaam = 40;

QString instelling(const QString &sleutel)
{
    return u"lijst."_qs + sleutel;
}

QJsonObject naarInstelling(const Lijstweergave &w)
{
    QJsonObject breedtes;
    for (auto it = w.breedtes.cbegin(); it != w.breedtes.cend(); ++it)
        breedtes.insert(it.key(), it.value());
    return {{u"naam"_qs, w.naam}, {u"kolommen"_qs, QJsonArray::fromStringList(w.kolommen)}, {u"volgorde"_qs, w.volgorde}, {u"breedtes"_qs, breedtes}};
}

Lijstweergave uitInstelling(const QJsonObject &o)
{
    Lijstweergave w{o.value(u"naam").toString(), {}, o.value(u"volgorde").toString(), {}};
    for (const QJsonValue &v : o.value(u"kolommen").toArray())
        w.kolommen.append(v.toString());
    const QJsonObject breedtes = o.value(u"breedtes").toObject();
    for (auto it = breedtes.begin(); it != breedtes.end(); ++it)
        w.breedtes.insert(it.key(), it.value().toInt());
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
    toonSorteerpijl();
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
    const QString kort = naam.trimmed().left(hoogstensNaam);
    if (kort.isEmpty())
        return;
    m_weergaven.removeIf([&](const Lijstweergave &w) { return w.naam == kort; });
    Lijstweergave nu = weergave();
    nu.naam = kort;
    m_weergaven.append(nu);
    if (m_weergaven.size() > hoogstensWeergaven)
        m_weergaven.removeFirst();
    bewaar();
    vulWeergaven();
}

void Lijstvak::verwijderWeergave(const QString &naam)
{
    m_weergaven.removeIf([&](const Lijstweergave &w) { return w.naam == naam; });
    bewaar();
    vulWeergaven();
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

void Lijstvak::bewaar()
{
    QJsonArray weergaven;
    for (const Lijstweergave &w : std::as_const(m_weergaven))
        weergaven.append(naarInstelling(w));
    const Gelukt bewaard =
        m_omgeving.kamer().bewaarInstelling(instelling(m_opgave.sleutel), {{u"nu"_qs, naarInstelling(weergave())}, {u"weergaven"_qs, weergaven}});
    if (!bewaard)
        m_omgeving.meldFout(bewaard.error());
}

void Lijstvak::vulWeergaven()
{
    QMenu *menu = m_weergaveknop->menu();
    menu->clear();
    const auto kies = [this](const Lijstweergave &w) {
        zetWeergave(w);
        bewaar();
        begin();
    };
    Lijstweergave standaard{{}, {}, m_opgave.volgordes.value(0).waarde, {}};
    for (const Kolom &k : m_opgave.kolommen)
        standaard.kolommen.append(k.sleutel);
    connect(menu->addAction(tr("Standaard")), &QAction::triggered, this, [kies, standaard] { kies(standaard); });
    for (const Lijstweergave &w : std::as_const(m_weergaven))
        connect(menu->addAction(zonderSneltoets(w.naam)), &QAction::triggered, this, [kies, w] { kies(w); });
    menu->addSeparator();
    connect(menu->addAction(tr("Kolommen…")), &QAction::triggered, this, &Lijstvak::vraagKolommen);
    connect(menu->addAction(tr("Bewaar deze weergave…")), &QAction::triggered, this, &Lijstvak::vraagNaam);
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
    auto *dialoog = new QInputDialog(this);
    dialoog->setAttribute(Qt::WA_DeleteOnClose);
    dialoog->setWindowTitle(tr("Bewaar weergave"));
    dialoog->setLabelText(tr("Naam van deze weergave (geen naam van een persoon)"));
    dialoog->setOkButtonText(tr("Bewaar"));
    dialoog->setCancelButtonText(tr("Annuleer"));
    connect(dialoog, &QInputDialog::textValueSelected, this, &Lijstvak::bewaarWeergave);
    dialoog->open();
}

} // namespace weegkamer
