// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/huisstijl.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QPixmap>
#include <QWidget>

namespace weegkamer::steun
{

/// Lays the widget out, shows it offscreen and leaves a picture of it in the folder "prenten" beside the test
/// program.
inline bool prent(QWidget &widget, const QString &naam, QSize maat = {})
{
    zetOndergrond(&widget, Kleur::Papier);
    if (maat.isValid())
        widget.resize(maat);
    widget.show();
    QCoreApplication::processEvents();
    if (!maat.isValid())
        widget.adjustSize();
    QCoreApplication::processEvents();
    const QDir map(QCoreApplication::applicationDirPath() + u"/prenten"_qs);
    const QString schaal = qFuzzyCompare(widget.devicePixelRatioF(), 1.0) ? QString() : u"-200"_qs;
    const QString thema = themaVan(QApplication::palette()) == Thema::Donker ? u"donker"_qs : u"licht"_qs;
    return map.mkpath(u"."_qs) &&
           widget.grab().save(map.filePath(u"%1-%2%3.png"_qs.arg(naam, thema, schaal)));
}

} // namespace weegkamer::steun
