// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/herlaad.h"

#include "ui/bouwstenen/lijst.h"

#include <QScrollBar>
#include <QTableView>

namespace weegkamer
{

void herlaadOpPlaats(Lijst &lijst, Paginamodel &model, const QString &sleutel)
{
    const QJsonValue gekozen = lijst.huidigeRij().value(sleutel);
    const int plek = lijst.tabel()->verticalScrollBar()->value();
    const int rijen = model.rowCount();
    model.herlaad();
    while (model.rowCount() < rijen && model.canFetchMore({}))
        model.fetchMore({});
    for (int i = 0; !gekozen.isUndefined() && i < model.rowCount(); ++i) {
        if (model.rij(model.index(i, 0)).value(sleutel) == gekozen) {
            lijst.tabel()->selectRow(i);
            break;
        }
    }
    lijst.tabel()->verticalScrollBar()->setValue(plek);
}

} // namespace weegkamer
