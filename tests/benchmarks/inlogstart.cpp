// SPDX-License-Identifier: EUPL-1.2
// What the window does from its start to the first paint of the log-in page of a kamer, and nothing after that.
#include "eersteverf.h"

#include "core/basis/systeem/proces.h"
#include "core/basis/taal.h"
#include "core/kamer/kamer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/venster/hoofdvenster.h"
#include "ui/venster/inlogpagina.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char **argv)
{
    weegkamer::verhardProces();
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("weegkamer"));
    weegkamer::spreekNederlands(app);
    QCommandLineParser woorden;
    woorden.addPositionalArgument(QStringLiteral("kamer"), QStringLiteral("De kamer."), QStringLiteral("kamer"));
    woorden.process(app);
    weegkamer::pasToe(app, weegkamer::Thema::Systeem);
    const auto voorkant = weegkamer::Kamer::bekijk(woorden.positionalArguments().value(0));
    if (!voorkant)
        qFatal("%s", qPrintable(voorkant.error().uitleg));
    weegkamer::Hoofdvenster venster;
    venster.resize(1280, 800);
    venster.zetGemeente(voorkant->gemeente, voorkant->oefen);
    auto *pagina = new weegkamer::Inlogpagina(*voorkant, [](const QString &, weegkamer::Geheim, const QString &) {}, venster.kaalHouder());
    venster.toonKaal(pagina);
    new EersteVerf(pagina);
    venster.show();
    return app.exec();
}
