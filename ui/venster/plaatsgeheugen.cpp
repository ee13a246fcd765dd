// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/plaatsgeheugen.h"

#include <QAbstractScrollArea>
#include <QJsonArray>
#include <QScrollBar>
#include <QTabWidget>

namespace weegkamer
{
namespace
{
QList<QScrollBar *> schuifbalken(const QWidget *pagina)
{
    QList<QScrollBar *> uit;
    const auto vlakken = pagina->findChildren<QAbstractScrollArea *>();
    for (const QAbstractScrollArea *vlak : vlakken)
        uit.append(vlak->verticalScrollBar());
    return uit;
}
} // namespace

QJsonObject onthoudPlaats(const Plaats &plaats, const QWidget *pagina)
{
    QJsonObject uit{{u"onderwerp"_qs, plaats.onderwerp}};
    if (plaats.dossier.isGeldig())
        uit.insert(u"dossier"_qs, plaats.dossier.tekst());
    if (!pagina)
        return uit;
    QJsonArray tabs;
    const auto bladen = pagina->findChildren<QTabWidget *>();
    for (const QTabWidget *blad : bladen)
        tabs.append(blad->currentIndex());
    QJsonArray hoogten;
    for (const QScrollBar *balk : schuifbalken(pagina))
        hoogten.append(balk->value());
    uit.insert(u"tabs"_qs, tabs);
    uit.insert(u"hoogten"_qs, hoogten);
    return uit;
}

Plaats onthoudenPlaats(const QJsonObject &bewaard)
{
    return {bewaard.value(u"onderwerp").toString(), DossierId(bewaard.value(u"dossier").toString().toLongLong())};
}

void herstelStand(QWidget *pagina, const QJsonObject &bewaard)
{
    const QJsonArray tabs = bewaard.value(u"tabs").toArray();
    const auto bladen = pagina->findChildren<QTabWidget *>();
    for (qsizetype i = 0; i < qMin(tabs.size(), bladen.size()); ++i) {
        if (const int blad = tabs.at(i).toInt(-1); blad >= 0 && blad < bladen.at(i)->count() && bladen.at(i)->isTabEnabled(blad))
            bladen.at(i)->setCurrentIndex(blad);
    }
    const QJsonArray hoogten = bewaard.value(u"hoogten").toArray();
    const QList<QScrollBar *> balken = schuifbalken(pagina);
    for (qsizetype i = 0; i < qMin(hoogten.size(), balken.size()); ++i)
        balken.at(i)->setValue(hoogten.at(i).toInt());
}

} // namespace weegkamer
