// SPDX-License-Identifier: EUPL-1.2
// The window. weegkamer [KAMER] opens that kamer's log-in page; without it the first page asks what to open.
#include "core/basis/klok.h"
#include "core/basis/systeem/proces.h"
#include "core/basis/taal.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/venster/hoofdvenster.h"
#include "ui/venster/vensterstand.h"
#include "ui/venster/werkplek.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char **argv)
{
    weegkamer::verhardProces();
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("weegkamer"));
    QApplication::setApplicationDisplayName(QString());
    QApplication::setDesktopFileName(QStringLiteral("weegkamer"));
    QApplication::setApplicationVersion(QStringLiteral(WEEGKAMER_VERSION));
    weegkamer::spreekNederlands(app);

    QCommandLineParser woorden;
    woorden.setApplicationDescription(QStringLiteral("Persoonsgerichte aanpak radicalisering, rechtmatig uitgevoerd."));
    woorden.addHelpOption();
    woorden.addVersionOption();
    woorden.addPositionalArgument(QStringLiteral("kamer"), QStringLiteral("De kamer die u wilt openen (NAAM.weegkamer)."), QStringLiteral("[kamer]"));
    woorden.addOption({QStringLiteral("oefen"), QStringLiteral("Open de oefengemeente.")});
    // How the program goes on after a lock: the number of a pipe with the place of the kamer.
    QCommandLineOption hervat(QStringLiteral("hervat"), QString(), QStringLiteral("greep"));
    hervat.setFlags(QCommandLineOption::HiddenFromHelp);
    woorden.addOption(hervat);
    woorden.process(app);

    weegkamer::pasToe(app, weegkamer::Thema::Systeem);
    const weegkamer::SysteemKlok klok;
    weegkamer::Werkplek werkplek(klok);
    werkplek.zetProgramma(QApplication::applicationFilePath());
    if (woorden.isSet(hervat))
        werkplek.hervat(weegkamer::leesOverdracht(woorden.value(hervat).toInt()));
    else if (woorden.isSet(QStringLiteral("oefen")))
        werkplek.oefen();
    else if (!woorden.positionalArguments().isEmpty())
        werkplek.kies(woorden.positionalArguments().constFirst());
    else
        werkplek.begin();
    werkplek.venster().resize(weegkamer::opScherm(werkplek.venster(), werkplek.venster().size()));
    werkplek.venster().show();
    return app.exec();
}
