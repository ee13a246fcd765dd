// SPDX-License-Identifier: EUPL-1.2
// benchmark [--casussen N] [--ronden N] [--geval N] [--map MAP] [--kort]: the cases of docs/metingen.md, each against its floor in the same run.
#include "gegevens.h"
#include "meting.h"

#include "ui/bouwstenen/huisstijl.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        qputenv("QT_LOGGING_RULES", "qt.qpa.*=false");
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    QCommandLineParser woorden;
    woorden.setApplicationDescription(QStringLiteral("Meet Weegkamer tegen gewoon SQLite en tegen Qt zelf."));
    woorden.addHelpOption();
    woorden.addOption({QStringLiteral("casussen"), QStringLiteral("Hoeveel open casussen (1000)."), QStringLiteral("N"), QStringLiteral("1000")});
    woorden.addOption({QStringLiteral("ronden"), QStringLiteral("Hoe vaak elk geval (200)."), QStringLiteral("N"), QStringLiteral("200")});
    woorden.addOption({QStringLiteral("geval"), QStringLiteral("Alleen dit geval (4 meet ook 5)."), QStringLiteral("N")});
    woorden.addOption({QStringLiteral("kort"), QStringLiteral("Toon alleen dat elk geval loopt.")});
    woorden.addOption({QStringLiteral("map"), QStringLiteral("Op welke schijf (de tijdelijke map)."), QStringLiteral("MAP"), QDir::tempPath()});
    woorden.process(app);
    meting::Opties opties{woorden.value(QStringLiteral("casussen")).toInt(), woorden.value(QStringLiteral("ronden")).toInt(),
                          woorden.isSet(QStringLiteral("kort")), woorden.value(QStringLiteral("map"))};
    if (opties.kort)
        opties = {.casussen = 60, .rondes = 3, .kort = true, .map = meting::bouwplaats()};
    if (opties.casussen < 1 || opties.rondes < 1)
        woorden.showHelp(2);

    weegkamer::pasToe(app, weegkamer::Thema::Licht);
    meting::Gegevens gegevens(opties);
    std::fprintf(stderr, "%d open casussen, %lld bytes\n", gegevens.casussen(), static_cast<long long>(QFileInfo(gegevens.pad()).size()));
    meting::drukKop();
    const std::pair<int, std::function<void()>> gevallen[] = {
        {1, [&] { meting::meetStart(gegevens, opties); }},      {2, [&] { meting::meetEersteLijst(gegevens, opties); }},
        {3, [&] { meting::meetInloggen(opties); }},             {6, [&] { meting::meetWerklijsten(gegevens, opties); }},
        {7, [&] { meting::meetDossier(gegevens, opties); }},    {13, [&] { meting::meetVerificatie(gegevens, opties); }},
        {4, [&] { meting::meetOpslaan(gegevens, opties); }},
    };
    const int alleen = woorden.value(QStringLiteral("geval")).toInt();
    for (const auto &[nummer, meet] : gevallen) {
        if (alleen == 0 || alleen == nummer)
            meet();
    }
    return 0;
}
