// SPDX-License-Identifier: EUPL-1.2
// weegkamerctl: the same core from a shell. Knows no rule of its own; see docs/weegkamerctl.md.
#include "app/weegkamerctl/opdrachten.h"
#include "core/basis/systeem/proces.h"
#include "core/basis/taal.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    weegkamer::verhardProces();
    QCoreApplication app(argc, argv);
    weegkamer::spreekNederlands(app);
    QCoreApplication::setApplicationName(QStringLiteral("weegkamerctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WEEGKAMER_VERSION));
    return weegkamer::ctl::voerUit(app.arguments().mid(1));
}
