// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/uitvoer.h"

#include "core/basis/systeem/bestand.h"
#include "core/kamer/kamer.h"
#include "core/logboek/logcontrole.h"

#include <QRegularExpression>

namespace weegkamer
{

Gelukt geefUit(Kamer &kamer, const GeefUit &wat, const std::function<Gelukt()> &schrijf)
{
    PROBEER(kamer.doe(wat));
    return schrijf();
}

Briefhoofd briefhoofdVan(Kamer &kamer)
{
    const KamerVoorkant &voorkant = kamer.voorkant();
    Briefhoofd hoofd{voorkant.gemeente, voorkant.oefen, {}};
    if (const auto merk = kamer.logmerk())
        hoofd.logmerk = QStringLiteral("logboek, regel %1: %2").arg(merk->regel).arg(merk->kenmerk);
    return hoofd;
}

Gelukt bewaarStuk(Kamer &kamer, const Stuk &stuk, const QString &wat, DossierId dossier, const QString &pad)
{
    const bool odt = pad.endsWith(QLatin1String(".odt"), Qt::CaseInsensitive);
    return geefUit(kamer, {dossier, odt ? Uitvoersoort::Odt : Uitvoersoort::Pdf, wat}, [&]() -> Gelukt {
        const Briefhoofd hoofd = briefhoofdVan(kamer);
        PROBEER_IN(const QByteArray bytes, odt ? alsOdt(stuk, hoofd) : alsPdf(stuk, hoofd));
        return schrijfVeilig(pad, bytes);
    });
}

QString bestandsnaamVan(const QString &titel, const QString &achtervoegsel)
{
    QString naam = titel;
    static const QRegularExpression lastig(QStringLiteral("[\\\\/:*?\"<>|]"));
    naam.replace(lastig, QStringLiteral("-"));
    return naam + QLatin1Char('.') + achtervoegsel;
}

} // namespace weegkamer
