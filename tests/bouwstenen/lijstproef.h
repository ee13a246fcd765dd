// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/lijstvak.h"

#include "tests/steun/casusproef.h"
#include "tests/steun/omgevingproef.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/lijst.h"

#include <QComboBox>
#include <QMenu>
#include <QTableView>

/// \file What the tests of a list share: a list of three columns over rows that are made up, in a kamer that keeps its views.
namespace weegkamer
{

inline Lijstopgave opgave()
{
    return {.naam = u"Casussen"_qs,
            .sleutel = u"proef"_qs,
            .kolommen = {{.sleutel = u"nummer"_qs, .titel = u"Nummer"_qs, .tekens = 12},
                         {.sleutel = u"wie"_qs, .titel = u"Betrokkene"_qs, .persoonlijk = true},
                         {.sleutel = u"dag"_qs, .titel = u"Evaluatie"_qs, .soort = VeldSoort::Datum, .tekens = 14}},
            .volgordes = {{u"op"_qs, u"Eerste eerst"_qs}, {u"neer"_qs, u"Laatste eerst"_qs}},
            .opKolom = {{u"dag"_qs, {u"op"_qs, u"neer"_qs}}},
            .wat = Uitvoersoort::Casussen,
            .filterhint = u"Nummer of naam"_qs};
}

/// Stands in for core: `totaal` rows, filtered by the beginning of the number, in two orders, a page at a time.
struct Bron {
    int totaal = 300;
    QList<Lijstvraag> *vragen;
    Uitkomst<Pagina> operator()(const Lijstvraag &v, const QString &na, int aantal) const
    {
        vragen->append(v);
        QList<QJsonObject> alle;
        for (int i = 1; i <= totaal; ++i) {
            const QString nummer = u"2026-%1"_qs.arg(i, 3, 10, QLatin1Char('0'));
            if (nummer.startsWith(v.filter))
                alle.append({{u"nummer"_qs, nummer}, {u"wie"_qs, u"Persoon %1"_qs.arg(i)}, {u"dag"_qs, QDate(2026, 1, 1).addDays(i).toString(Qt::ISODate)},
                             {u"dossier"_qs, QString::number(i)}});
        }
        if (v.volgorde == u"neer")
            std::reverse(alle.begin(), alle.end());
        const int begin = na.toInt();
        Pagina pagina{alle.mid(begin, aantal), {}};
        if (begin + aantal < alle.size())
            pagina.volgende = QString::number(begin + aantal);
        return pagina;
    }
};

inline QString eerste(const Lijstvak &vak) { return vak.model()->rij(vak.model()->index(0, 0)).value(u"nummer").toString(); }

inline QStringList koppen(const Lijstvak &vak)
{
    QStringList uit;
    for (const Kolom &k : vak.lijst()->zichtbareKolommen())
        uit.append(k.titel);
    return uit;
}

class Lijstproef
{
protected:
    void begin()
    {
        pasToe(*qApp, Thema::Licht);
        m_huis = std::make_unique<Huis>();
    }
    void opnieuw()
    {
        steun::faalBijWaarschuwing();
        m_om = std::make_unique<Omgevingproef>(m_huis->coordinator());
        MOET_LUKKEN(m_om->kamer().bewaarInstelling(QStringLiteral("lijst.proef"), {}));
        m_vragen.clear();
    }
    void einde()
    {
        m_om.reset();
        m_huis.reset();
    }

    std::unique_ptr<Lijstvak> vak(int totaal = 300)
    {
        auto v = std::make_unique<Lijstvak>(*m_om, opgave());
        v->zetLeeg(u"Er is er nu geen."_qs);
        v->zetBron(Bron{totaal, &m_vragen});
        v->resize(900, 500);
        v->show();
        return v;
    }

    QAction *actie(const Lijstvak &v, const QString &tekst)
    {
        for (const QMenu *menu : v.findChildren<QMenu *>()) {
            for (QAction *a : menu->actions()) {
                if (a->text() == tekst)
                    return a;
            }
        }
        return nullptr;
    }
    void kies(const Lijstvak &v, const QString &weergave)
    {
        QAction *a = actie(v, weergave);
        QVERIFY2(a, qPrintable(weergave));
        a->trigger();
    }

    std::unique_ptr<Huis> m_huis;
    std::unique_ptr<Omgevingproef> m_om;
    QList<Lijstvraag> m_vragen;
};

} // namespace weegkamer
