// SPDX-License-Identifier: EUPL-1.2
#include "core/kamer/kamerbackup.h"

#include "core/backup/backupplek.h"
#include "core/backup/schrijver.h"
#include "core/backup/vernietigd.h"
#include "core/basis/systeem/bestand.h"
#include "core/kamer/sleutels.h"
#include "core/logboek/logboek.h"

#include <QDir>
#include <QFileInfo>

namespace weegkamer
{
namespace
{
constexpr int oefenElkeDagen = 365; ///< [K] how long a rehearsal counts

Backupregel regelVan(const Backupbestand &b, const Backupstand &stand)
{
    Backupregel r{.pad = b.pad, .gemaaktOp = b.gemaaktOp, .door = b.door, .grootte = b.grootte, .kenmerk = QString::fromLatin1(b.kenmerk.toHex().toUpper())};
    for (const Controleregel &c : stand.controles) {
        if (c.kenmerk != r.kenmerk)
            continue;
        r.staat = c.goed ? Backupstaat::Geverifieerd : Backupstaat::Fout;
        r.bevinding = c.bevinding;
    }
    return r;
}

QString zinVan(const Fout &f)
{
    return f.velden.isEmpty() ? f.uitleg : f.velden.constFirst().uitleg;
}
} // namespace

const Keuzelijst &keuzesVan(Backupstaat)
{
    static const Keuzelijst lijst{{QStringLiteral("gemaakt"), QStringLiteral("Gemaakt, nog niet geverifieerd")},
                                  {QStringLiteral("geverifieerd"), QStringLiteral("Geverifieerd")},
                                  {QStringLiteral("fout"), QStringLiteral("Niet goed")}};
    return lijst;
}

Uitkomst<Backupplek> Kamerbackup::plaats()
{
    PROBEER(m_kamer.opentDossiers());
    return leesBackupplek(*m_kamer.m_db, Modus::Onderhoud);
}

void Kamerbackup::ruimOp(const Backupplek &plek)
{
    const QString &kamerPad = m_kamer.m_voorkant.pad;
    const QByteArray &kamerId = m_kamer.m_sleutels->bos.generatie().kamerId;
    const QDateTime nu = m_kamer.m_klok.nu();
    ruimBackupsOp(plek.map, kamerPad, kamerId, nu, plek.dagen);
    const QList<Backupbestand> er = backupsIn(plek.map, kamerPad, kamerId).backups;
    if (er.isEmpty())
        return;
    // Older ones in other folders go as soon as there is one here.
    for (const QString &map : plek.eerder)
        ruimBackupsOp(map, kamerPad, kamerId, nu, plek.dagen, Nieuwste::Gaat);
}

Uitkomst<Backupstand> Kamerbackup::stand()
{
    PROBEER(m_kamer.opentDossiers());
    Context context(*m_kamer.m_db, Modus::Vraag, m_kamer.eigenSessie(), m_kamer.nu());
    return VraagBackupstand{}.stel(context);
}

Uitkomst<Kamerbackup::Overzichter> Kamerbackup::overzichter()
{
    PROBEER_IN(const Backupstand s, stand());
    const QString kamerPad = m_kamer.m_voorkant.pad;
    Backupoverzicht o;
    o.gekozen = !s.map.isEmpty();
    o.map = o.gekozen ? s.map : standaardBackupmap(kamerPad);
    o.dagen = s.dagen;
    o.nu = m_kamer.m_klok.nu();
    if (!s.oefeningen.isEmpty())
        o.oefening = s.oefeningen.constFirst();
    o.oefenen = (o.oefening ? o.oefening->gedaanOp : s.kamerSinds).daysTo(m_kamer.nu()) > oefenElkeDagen;
    return Overzichter([o, s, kamerPad, kamerId = m_kamer.m_sleutels->bos.generatie().kamerId]() mutable {
        if (const auto plaats = bekijkPlaats(o.map, kamerPad))
            o.plaats = *plaats;
        else
            o.probleem = zinVan(plaats.error());
        const Backupinventaris er = backupsIn(o.map, kamerPad, kamerId);
        for (const Backupbestand &b : er.backups)
            o.rijen.append(regelVan(b, s));
        for (const QString &pad : er.onleesbaar)
            o.rijen.append({.pad = pad, .gemaaktOp = QFileInfo(pad).lastModified().toUTC(), .grootte = QFileInfo(pad).size(), .staat = Backupstaat::Fout,
                            .bevinding = QStringLiteral("Dit bestand is geen hele back-up meer.")});
        return o;
    });
}

Uitkomst<Backupoverzicht> Kamerbackup::overzicht()
{
    PROBEER_IN(Overzichter vraag, overzichter());
    return vraag();
}

bool Kamerbackup::isToe()
{
    const auto plek = plaats();
    return plek && isBackupToe(backupsIn(plek->map, m_kamer.m_voorkant.pad, m_kamer.m_sleutels->bos.generatie().kamerId).backups, m_kamer.m_klok.nu());
}

/// The entry and its signed head come before the copy, so that both are in it: in one transaction, for each has the disk sync.
Gelukt Kamerbackup::kondigAan(const QString &pad)
{
    const Context context(*m_kamer.m_db, Modus::Handeling, m_kamer.eigenSessie(), m_kamer.nu());
    PROBEER_IN(Transaction t, Transaction::begin(*m_kamer.m_db));
    PROBEER(m_kamer.schrijfLog(m_kamer.eigenSessie(), context, QStringLiteral("backup.maak"), QStringLiteral("Wet art. 14(1)"),
                               QStringLiteral("begonnen: %1").arg(QFileInfo(pad).fileName()), {}));
    if (m_kamer.eigenSessie().account.isGeldig()) {
        PROBEER(Logboek(*m_kamer.m_db).tekenKop(m_kamer.eigenSessie().sleutels->ondertekenSleutel, m_kamer.eigenSessie().account, m_kamer.nu()));
    }
    PROBEER(t.commit());
    return m_kamer.tekenKop();
}

Uitkomst<QString> Kamerbackup::maak(const Backupvoortgang &voortgang, const Storing &storing)
{
    PROBEER_IN(const Backupplek plek, plaats());
    const QString kamerPad = m_kamer.m_voorkant.pad;
    PROBEER(toetsPlaats(plek.map, kamerPad));
    const QDateTime nu = m_kamer.m_klok.nu();
    const QString pad = nieuweBackupnaam(plek.map, kamerPad, nu);
    PROBEER(werkVernietigdBij());
    PROBEER(kondigAan(pad));
    const Sleutelbos &bos = m_kamer.m_sleutels->bos;
    const Generatie &g = bos.generatie();
    PROBEER_IN(const Kopiebron bron, bronUit(*m_kamer.m_db));
    PROBEER_IN(QByteArray vernietigd, leesVernietigdbestand(vernietigdBij(kamerPad)));
    const Backupopdracht opdracht{.manifest = {.kamerId = g.kamerId, .kenmerk = nieuwBackupkenmerk(), .gemeente = g.voorkant.gemeente, .oefen = g.voorkant.oefen,
                                               .gemaaktOp = nu, .door = m_kamer.eigenSessie().account, .logkop = g.logkop, .sleutelbos = bos.bytes(),
                                               .vernietigd = std::move(vernietigd)},
                                  .database = bron,
                                  .ontvangers = ontvangersVan(g),
                                  .tekensleutel = &m_kamer.eigenSessie().sleutels->ondertekenSleutel};
    PROBEER(schrijfBackup(opdracht, pad, voortgang, storing));
    ruimOp(plek);
    return pad;
}

Backupoverzicht Kamerbackup::dagelijks(const Backupvoortgang &voortgang)
{
    QString probleem;
    if (isToe()) {
        if (const auto gemaakt = maak(voortgang); !gemaakt && gemaakt.error().soort != FoutSoort::Geannuleerd)
            probleem = zinVan(gemaakt.error());
    } else if (const auto plek = plaats()) {
        ruimOp(*plek);
    }
    Backupoverzicht o = overzicht().value_or(Backupoverzicht{});
    if (!probleem.isEmpty())
        o.probleem = probleem;
    return o;
}

Uitkomst<Kamerbackup::Keurder> Kamerbackup::keurder(const QString &backup)
{
    PROBEER_IN(Ontgrendeld kopie, m_kamer.m_sleutels->bos.openMet(*m_kamer.eigenSessie().sleutels));
    auto wie = std::make_shared<const Ontgrendeld>(std::move(kopie));
    const QString werkmap = controlemap(m_kamer.m_voorkant.pad);
    return Keurder([wie, backup, werkmap](const Backupvoortgang &voortgang) { return keurBackup(backup, *wie, werkmap, voortgang); });
}

Gelukt Kamerbackup::legVast(const Backupregel &backup, const Backupkeuring &keuring)
{
    PROBEER(m_kamer.doe(LegBackupcontroleVast{.kenmerk = backup.kenmerk, .gemaaktOp = backup.gemaaktOp, .door = backup.door, .goed = keuring.isGoed(),
                                              .bevinding = keuring.bevindingen.join(QLatin1Char(' '))}));
    return {};
}

Gelukt Kamerbackup::legVast(const Herstelverslag &oefening)
{
    PROBEER(m_kamer.doe(LegHersteloefeningVast{.backupVan = oefening.backupVan, .goed = oefening.isGoed(), .bevinding = oefening.bevindingen.join(QLatin1Char(' '))}));
    return {};
}

Gelukt Kamerbackup::werkVernietigdBij()
{
    PROBEER(m_kamer.opentDossiers());
    const Geheim *beheer = m_kamer.eigenSessie().sleutels->sleutel(Sleutelsoort::Beheer);
    if (!beheer)
        return fout(FoutSoort::GeenRecht, QStringLiteral("no Beheer key"));
    const QByteArray &kamerId = m_kamer.m_sleutels->bos.generatie().kamerId;
    PROBEER_IN(const QJsonArray rijen, leesVernietigd(*m_kamer.m_db));
    if (rijen.isEmpty())
        return {};
    // What stands there only grows. What can't be read there is replaced: the register in the kamer is the one that counts.
    const auto vulAan = [&](const QString &pad) -> Gelukt {
        const auto bytes = leesVernietigdbestand(pad);
        const QJsonArray staan = bytes ? openVernietigd(*bytes, kamerId, *beheer).value_or(QJsonArray()) : QJsonArray();
        const QJsonArray alle = voegVernietigdSamen(rijen, staan);
        if (alle == staan)
            return {};
        PROBEER_IN(const QByteArray dicht, sluitVernietigd(alle, kamerId, *beheer));
        return schrijfVeilig(pad, dicht);
    };
    const QString naast = vernietigdBij(m_kamer.m_voorkant.pad);
    PROBEER(vulAan(naast));
    // Beside the back-ups too: they may be all that is left of the machine. A place that can't be reached now gets it later.
    PROBEER_IN(const Backupplek plek, plaats());
    if (QFileInfo(plek.map).isDir())
        static_cast<void>(vulAan(QDir(plek.map).filePath(QFileInfo(naast).fileName())));
    return {};
}

} // namespace weegkamer
