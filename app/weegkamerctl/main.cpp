// SPDX-License-Identifier: EUPL-1.2
// weegkamerctl: the same core from a shell. Knows no rule of its own; see docs/weegkamerctl.md.
#include "app/weegkamerctl/opdrachten.h"
#include "app/weegkamerctl/sleutelopdrachten.h"
#include "core/basis/systeem/proces.h"
#include "core/basis/taal.h"

#include <QGuiApplication>
#include <memory>

int main(int argc, char **argv)
{
    weegkamer::verhardProces();
    QStringList woorden;
    for (int i = 1; i < argc; ++i)
        woorden.append(QString::fromLocal8Bit(argv[i]));
    // Only papers need fonts, and those come from a platform without a screen.
    std::unique_ptr<QCoreApplication> app;
    if (weegkamer::ctl::maaktPapier(woorden)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        app = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        app = std::make_unique<QCoreApplication>(argc, argv);
    }
    weegkamer::spreekNederlands(*app);
    QCoreApplication::setApplicationName(QStringLiteral("weegkamerctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WEEGKAMER_VERSION));
    return weegkamer::ctl::voerUit(woorden);
}
