// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/backup/controle.h"
#include "core/backup/instelling.h"
#include "core/backup/verslag.h"
#include "core/kamer/kamer.h"

/// \file Back-up and restore of a kamer: the only thing that window and shell use of them.
namespace weegkamer
{

/// How far a back-up is trusted.
enum class Backupstaat {
    Gemaakt,      ///< written and compared byte for byte; nobody with the key has checked it yet
    Geverifieerd, ///< every page and every entry of the log was checked
    Fout,         ///< the check found something, or the file is no longer whole
};
const Keuzelijst &keuzesVan(Backupstaat);

struct Backupplek;
struct Backupregel {
    QString pad;
    QDateTime gemaaktOp; ///< machine clock, UTC
    QString door;
    qint64 grootte = 0;
    Backupstaat staat = Backupstaat::Gemaakt;
    QString bevinding;
    QString kenmerk; ///< hex, capitals
    static constexpr auto velden()
    {
        using S = Backupregel;
        return std::make_tuple(veld("bestand", &S::pad, "Bestand"), veld("gemaakt-op", &S::gemaaktOp, "Gemaakt op"), veld("door", &S::door, "Gemaakt door"),
                               veld("grootte", &S::grootte, "Grootte"), veld("staat", &S::staat, "Stand"), veld("bevinding", &S::bevinding, "Wat er mis is"));
    }
};

/// Everything about the back-ups of a kamer, as it stood when it was asked.
struct Backupoverzicht {
    QString map;
    bool gekozen = false; ///< somebody chose the folder; else it is the one beside the kamer
    int dagen = langsteBackupdagen;
    Plaatsoordeel plaats{};
    QString probleem; ///< why no back-up can be made there, or why the last one failed; empty: nothing
    QList<Backupregel> rijen; ///< newest first
    std::optional<Oefeningregel> oefening;
    bool oefenen = false; ///< the last rehearsal, or the making of the kamer, is over a year ago [K]
    QDateTime nu;         ///< machine clock, UTC
};

/// What a back-up tells of itself before anyone logs in.
struct Backupkaartje {
    QString gemeente;
    bool oefen = false;
    QDateTime gemaaktOp;
    QString door;
    qint64 grootte = 0;
    bool sleutelbestand = false; ///< somebody needed a key file then
};

/// Who restores: an account with its password, or the recovery key.
struct Hersteltoegang {
    QString naam;
    Geheim wachtwoord;
    Geheim herstelsleutel{};  ///< when it is there, name and password are not used
    QString sleutelbestand{}; ///< path of the account's key file of then; empty for who had none
};

struct Herstelopdracht {
    QString backup;
    QString doel;         ///< path of NAAM.weegkamer where it goes
    bool vervang = false; ///< the user chose to replace the kamer that is there
    Storing storing{};    ///< fault tests only
};

/// Makes, checks and restores back-ups, and keeps the register of destruction that stands beside the kamer.
class Kamerbackup
{
public:
    explicit Kamerbackup(Kamer &kamer) : m_kamer(kamer) {}

    /// What there is. Reads the folder: on a network share that may take a while.
    Uitkomst<Backupoverzicht> overzicht();
    /// The same as work for another thread: what the kamer knows is asked now, the folder is read there.
    using Overzichter = std::function<Backupoverzicht()>;
    Uitkomst<Overzichter> overzichter();
    /// Makes one in the chosen folder and removes those that have had their time; gives its path. Signs the log's head first. Holds the
    /// connection: as a Taak, or before the kamer is handed over.
    Uitkomst<QString> maak(const Backupvoortgang &voortgang = {}, const Storing &storing = {});
    /// At log-in and at an idle moment: makes one when the last is older than a day, and removes those that have had their time.
    /// What fails is the overview's `probleem`: nobody is kept from their work by it.
    Backupoverzicht dagelijks(const Backupvoortgang &voortgang = {});
    bool isToe();

    /// Work for another thread, with copies of what this log-in holds: it touches neither the kamer nor its file.
    using Keurder = std::function<Uitkomst<Backupkeuring>(const Backupvoortgang &)>;
    Uitkomst<Keurder> keurder(const QString &backup);
    Gelukt legVast(const Backupregel &backup, const Backupkeuring &keuring);
    /// The same for a rehearsal: a whole restore beside the kamer, checked and removed again.
    using Oefenaar = std::function<Uitkomst<Herstelverslag>(const Backupvoortgang &)>;
    Uitkomst<Oefenaar> oefenaar(const QString &backup);
    Gelukt legVast(const Herstelverslag &oefening);

    /// Brings NAAM.vernietigd up to date, beside the kamer and beside its back-ups. After every destruction and at every log-in.
    Gelukt werkVernietigdBij();

    /// Makes a back-up of a kamer that nobody has open, for who may not, or need not, open it: under its lock file, with one log-in.
    /// An empty `map` is the folder beside the kamer.
    static Uitkomst<Backupregel> maakGesloten(const QString &kamerPad, const QString &naam, const Geheim &wachtwoord, const QString &map, const Klok &klok,
                                              const Backupvoortgang &voortgang = {}, const Storing &storing = {}, const Inlogopties &opties = {});
    /// Fails as Backuplezer::open does.
    static Uitkomst<Backupkaartje> bekijkBackup(const QString &pad);
    /// Puts a back-up back at `doel`: unpacked and checked beside it, what was destroyed since destroyed again, the log continued, and only
    /// then put in its place. Fails with everything that Backuplezer::open and Kamer::open fail with, InGebruik when there is a kamer
    /// already and `vervang` was not chosen, AnderBestand when that is another kamer's. Then what was there is as it was.
    static Uitkomst<Herstelverslag> zetTerug(const Herstelopdracht &opdracht, const Hersteltoegang &toegang, const Klok &klok,
                                             const Backupvoortgang &voortgang = {});
    /// Whether a restore was killed at its very end; then rondHerstelAf rounds it off. That also removes what others left; under the
    /// kamer's lock file. True when a restore was rounded off.
    static bool isHerstelBijnaKlaar(const QString &kamerPad);
    static Uitkomst<bool> rondHerstelAf(const QString &kamerPad, const Storing &storing = {});

private:
    struct Klaarzetting;
    static Uitkomst<Herstelverslag> zetKlaar(const Klaarzetting &k);
    static Gelukt herhaalVernietigingen(Kamer &kamer, const Klaarzetting &k, Herstelverslag &verslag);
    static Gelukt rondLogAf(Kamer &kamer, const Klaarzetting &k, Herstelverslag &verslag);
    Uitkomst<Backupplek> plaats();
    /// Removes what has had its time, in the folders of before too.
    void ruimOp(const Backupplek &plek);
    Uitkomst<Backupstand> stand();
    Gelukt kondigAan(const QString &pad);

    Kamer &m_kamer;
};

} // namespace weegkamer
