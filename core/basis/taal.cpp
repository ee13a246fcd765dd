// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/taal.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

// Resources of a static library are there once they are asked for; outside of a namespace, as Qt wants it.
static void legVertalingenKlaar()
{
    Q_INIT_RESOURCE(vertalingen);
}

namespace weegkamer
{

void spreekNederlands(QCoreApplication &app)
{
    legVertalingenKlaar();
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    for (const char *naam : {"qtbase_nl", "weegkamer_nl"}) {
        auto *vertaler = new QTranslator(&app);
        if (!vertaler->load(QStringLiteral(":/weegkamer/vertalingen/") + QLatin1String(naam)))
            qFatal("the translation %s is missing from the program", naam);
        QCoreApplication::installTranslator(vertaler);
    }
}

} // namespace weegkamer
