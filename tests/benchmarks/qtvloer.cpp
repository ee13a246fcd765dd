// SPDX-License-Identifier: EUPL-1.2
// Qt's floor: the smallest program with a window, until its first paint.
#include "eersteverf.h"

#include <QApplication>
#include <QLabel>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLabel label(QStringLiteral("Voorbeeldstad"));
    label.resize(1280, 800);
    const EersteVerf verf(&label);
    label.show();
    return app.exec();
}
