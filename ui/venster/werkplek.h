// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/omgeving.h"
#include "ui/werkvoorraad/klokkenhouder.h"

#include "core/basis/geheim.h"
#include "core/basis/klok.h"

#include <QObject>
#include <memory>

namespace weegkamer
{

class Backupwacht;
class Herstelpagina;
class Hoofdvenster;
class Inlogpagina;
class Kamerpagina;
class Klembord;
class Slaapwacht;
class Startpagina;
class Stiltewacht;
class Taak;
class Zoekofdoe;
struct Backupoverzicht;

/// What happens between start and log-out: choosing or making a kamer, logging in, going from place to place, locking. Owns the
/// window and, while somebody is logged in, the kamer.
class Werkplek final : public QObject, public Omgeving, public Klokkenhouder
{
    Q_OBJECT
public:
    /// `klok` must outlive it.
    explicit Werkplek(const Klok &klok);
    ~Werkplek() override;

    Hoofdvenster &venster() { return *m_venster; }
    /// The first page: what to open.
    void begin();
    /// The log-in page of this kamer.
    void kies(const QString &pad);
    /// Makes the practice municipality when it is not there yet, and shows its log-in page.
    void oefen();
    /// Logs in; ends in ingelogd() or a sentence on the log-in page.
    void logIn(const QString &account, Geheim wachtwoord, const QString &sleutelbestand = {});
    /// The page on which two parts of the recovery key give an account of this kamer its way in again.
    void herstel();
    /// Closes the kamer and shows the log-in page: after five idle minutes, on sleep, on Ctrl+L. Half-typed forms become drafts, the
    /// place is kept in the kamer, a running Taak is stopped or finished first, and the process is replaced (zetProgramma).
    void vergrendel();
    /// The same, and shows the first page.
    void logUit();
    /// The program that takes this process's place when the window locks; empty (as in tests): the process stays.
    void zetProgramma(const QString &programma) { m_programma = programma; }
    /// The word on the command line before the number that vervangProces adds.
    static constexpr const char *hervatwoord = "--hervat";
    /// Goes on after a lock, with what the process before this one handed over.
    void hervat(const QByteArray &overdracht);
    Stiltewacht &stilte() { return *m_stilte; }
    bool isIngelogd() const { return m_kamer != nullptr; }
    Plaats plaats() const { return m_plaats; }

    Kamer &kamer() override { return *m_kamer; }
    void ga(const Plaats &plaats) override;
    void terug() override;
    void meldGoed(const QString &zin) override;
    void meldFout(const Fout &fout) override;
    void ververs() override;
    QList<Buurklokken> &buurklokken() override { return m_buren; }

Q_SIGNALS:
    void ingelogd();
    void vergrendeld();

private:
    enum class Daarna { Inloggen, Beginnen };
    void koppel();
    void bewaak();
    void beginBewaken();
    void zetOverlegslot();
    void sluit(Daarna daarna);
    void wachtOp(Taak &taak, Daarna daarna);
    void vervang(Daarna daarna);
    void kiesVergrendeld(const QString &pad);
    void bewaarPlaats();
    void naarLaatstePlaats();
    void zetThema(Thema thema);
    void opent(std::unique_ptr<Kamer> kamer, const Backupoverzicht &backups);
    void houdToetsenbord(Kamerpagina *pagina);
    void vulNavigatie();
    void maakHerkenbaar(); ///< persons of a kamer from before there were keys for that, when there are any
    void vulStatus();
    void toonHulp();
    // "Bekijk als…"
    void kijkAls();
    void kijkWeerZelf();
    void toonBlik();
    void werkKijkenBij(); ///< whether the menu offers it here
    // Step by step
    void werkWegwijzerBij();
    void kiesWegwijzer(bool aan);
    void kiesBestand();
    void maakNieuw();
    void beproefDelen();
    void krijgToegangTerug(const struct Herstelinvoer &invoer);
    void zetBackupTerug();
    Kamerpagina *huidige() const;

    const Klok &m_klok;
    std::unique_ptr<Hoofdvenster> m_venster;
    std::unique_ptr<Kamer> m_kamer;
    QList<Buurklokken> m_buren; ///< what other kamers answered; gone when this one is closed
    std::unique_ptr<Backupwacht> m_backupwacht; ///< goes before the kamer
    std::unique_ptr<Taak> m_taak;
    Startpagina *m_start = nullptr;
    Inlogpagina *m_inlog = nullptr;
    Herstelpagina *m_herstel = nullptr;
    Zoekofdoe *m_zoekofdoe = nullptr; ///< from the first log-in
    QString m_pad;
    QString m_account;
    Plaats m_plaats;
    QString m_programma;
    bool m_conceptWeg = false; ///< the lock closed a form whose draft could not be kept
    Thema m_thema = Thema::Systeem; ///< Systeem until the user chose one
    Stiltewacht *m_stilte;
    Slaapwacht *m_slaap = nullptr; ///< from the first log-in: the start page need not wait for a bus
    Klembord *m_klembord;
};

} // namespace weegkamer
