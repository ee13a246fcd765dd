// SPDX-License-Identifier: EUPL-1.2
// A back-up of a kamer that nobody has open: by cron, by the beheerder, by anyone with an account.
#include "core/backup/schrijver.h"
#include "core/backup/vernietigd.h"
#include "core/basis/systeem/slotbestand.h"
#include "core/kamer/kamerbackup.h"
#include "core/kamer/sleutels.h"

#include <QFileInfo>

namespace weegkamer
{
namespace
{
/// The ciphertext as it stands, proved not to be plaintext. A journal that a crash left belongs to it.
Uitkomst<Kopiebron> databaseVan(const QString &pad)
{
    PROBEER_IN(Kopiebron bron, bronUitBestand(pad));
    QByteArray begin(16, '\0');
    if (bron.grootte < begin.size())
        return fout(FoutSoort::Beschadigd, QStringLiteral("no kamer of %1 bytes").arg(bron.grootte));
    PROBEER(bron.lees(0, begin.data(), static_cast<int>(begin.size())));
    if (begin.startsWith("SQLite format 3"))
        return fout(FoutSoort::AnderBestand, QStringLiteral("plaintext"));
    return bron;
}

Uitkomst<std::optional<Kopiebron>> journaalVan(const QString &pad)
{
    const QString journaal = pad + QStringLiteral("-journal");
    if (QFileInfo(journaal).size() == 0)
        return std::optional<Kopiebron>();
    PROBEER_IN(Kopiebron bron, bronUitBestand(journaal));
    return std::optional<Kopiebron>(std::move(bron));
}
} // namespace

Uitkomst<Backupregel> Kamerbackup::maakGesloten(const QString &kamerPad, const QString &naam, const Geheim &wachtwoord, const QString &map, const Klok &klok,
                                                const Backupvoortgang &voortgang, const Storing &storing, const Inlogopties &opties)
{
    PROBEER(Kamer::bekijk(kamerPad));
    PROBEER_IN(const auto slot, Slotbestand::neem(kamerPad, Aanwezige::dezeProces(klok)));
    PROBEER(rondHerstelAf(kamerPad));
    PROBEER_IN(const Sleutelbos bos, Sleutelbos::lees(sleutelbosBij(kamerPad)));
    const QDateTime tijd = klok.nu().addDays(bos.generatie().klokVerzet);
    PROBEER_IN(const Ontgrendeld wie, logInGeteld(bos, sleutelbosBij(kamerPad), naam, wachtwoord, tijd, opties));
    if (wie.wachtwoord == Wachtwoordsoort::Tijdelijk)
        return foutMet(FoutSoort::GeenRecht, QStringLiteral("Dit account heeft nog een tijdelijk wachtwoord. Kies eerst in het venster een eigen wachtwoord."));
    const QString waar = map.isEmpty() ? standaardBackupmap(kamerPad) : QFileInfo(map).absoluteFilePath();
    PROBEER(toetsPlaats(waar, kamerPad));
    const Generatie &g = bos.generatie();
    const QDateTime nu = klok.nu();
    const QString pad = nieuweBackupnaam(waar, kamerPad, nu);
    PROBEER_IN(const Kopiebron database, databaseVan(kamerPad));
    PROBEER_IN(const std::optional<Kopiebron> journaal, journaalVan(kamerPad));
    PROBEER_IN(QByteArray vernietigd, leesVernietigdbestand(vernietigdBij(kamerPad)));
    const Backupopdracht opdracht{.manifest = {.kamerId = g.kamerId, .kenmerk = nieuwBackupkenmerk(), .gemeente = g.voorkant.gemeente, .oefen = g.voorkant.oefen,
                                               .gemaaktOp = nu, .door = wie.account, .logkop = g.logkop, .sleutelbos = bos.bytes(),
                                               .vernietigd = std::move(vernietigd)},
                                  .database = database,
                                  .journaal = journaal,
                                  .ontvangers = ontvangersVan(g),
                                  .tekensleutel = &wie.ondertekenSleutel};
    PROBEER(schrijfBackup(opdracht, pad, voortgang, storing));
    ruimBackupsOp(waar, kamerPad, g.kamerId, nu, langsteBackupdagen);
    return Backupregel{.pad = pad, .gemaaktOp = nu, .door = wie.naam, .grootte = QFileInfo(pad).size(), .kenmerk = QString::fromLatin1(opdracht.manifest.kenmerk.toHex().toUpper())};
}

} // namespace weegkamer
