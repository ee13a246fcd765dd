// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/klok.h"
#include "core/handeling/register.h"
#include "core/handeling/taak.h"
#include "core/kamer/inlogopties.h"
#include "core/kamer/kijkals.h"
#include "core/kamer/opgave.h"
#include "core/opslag/herschrijf.h"
#include "core/toegang/wachtwoord.h"

#include <QPointer>
#include <atomic>
#include <memory>

namespace weegkamer
{

struct Logcontrole;
class Sleutelbos;
struct Logmerk;

/// One open kamer with one person logged in: the only thing of core that window and shell talk to. Everything that changes
/// data passes `doe`, everything that is read passes `vraag`; both check rights and write the log. One thread at a time;
/// while a Taak holds the connection everything outside its thread answers FoutSoort::Bezig.
class Kamer
{
public:
    /// Makes NAAM.weegkamer and NAAM.sleutelbos, with a slot for the recovery key when one is given (see Sleutelbeheer::maakKamer).
    /// Fails when either exists, the folder can't be written, or an account is not right.
    static Gelukt maak(const QString &pad, const Kameropgave &opgave, const Klok &klok, const Geheim &herstelsleutel = {},
                       const QStringList &houders = {});
    /// What the keyring tells without a password.
    static Uitkomst<KamerVoorkant> bekijk(const QString &pad);
    /// Locks the file, logs in (one Argon2id; holds no connection meanwhile), proves the cipher, brings the schema up to date,
    /// compares the log with its witness, takes over what happened in the keyring meanwhile and writes the log-in. Who holds no
    /// Dossier key (the beheerder, a new account) opens the keyring alone. After failures a name must wait. `klok` must outlive the kamer.
    static Uitkomst<std::unique_ptr<Kamer>> open(const QString &pad, const QString &naam, const Geheim &wachtwoord, const Klok &klok,
                                                 const Inlogopties &opties = {});
    ~Kamer(); ///< signs the newest head of the log, at log-out
    Q_DISABLE_COPY(Kamer)

    /// Does one handeling: authorise, begin immediate, check the rules, apply, append to the log, commit.
    template <class H>
    Uitkomst<Gedaan> doe(const H &h)
    {
        return doe(QLatin1String(H::kop.naam), naarJson(h));
    }
    Uitkomst<Gedaan> doe(const QString &handeling, const QJsonObject &velden);
    /// Whether it would be refused, and why; changes and logs nothing. For "waarom?" on a disabled button.
    Gelukt mag(const QString &handeling, const QJsonObject &velden);
    /// The second person at the same screen: opens that account's keys for this one handeling and wipes them.
    /// Failures count, and make that name wait, as at log-in.
    Uitkomst<Gedaan> doeAls(const QString &naam, const Geheim &wachtwoord, const QString &handeling, const QJsonObject &velden,
                            const Inlogopties &opties = {});
    /// Many handelingen in one transaction (import, demo): each is checked and logged on its own; a refused one leaves the others.
    /// What `werk` returns as a failure rolls everything back.
    Gelukt inEenTransactie(const std::function<Gelukt()> &werk);

    template <class V>
    Uitkomst<typename V::Antwoord> vraag(const V &v)
    {
        PROBEER(voorVraag(V::kop.naam, V::kop.rollen, handelingdetail::isInSleutelbos<V>()));
        Context context = leesContext();
        const Gelukt dossier = handelingdetail::betrekDossier(v, context);
        Uitkomst<typename V::Antwoord> antwoord = dossier ? v.stel(context) : Uitkomst<typename V::Antwoord>(tl::unexpected(dossier.error()));
        if (!antwoord) {
            PROBEER(logMislukt(V::kop.naam, V::kop.wijze, context, antwoord.error()));
            return antwoord;
        }
        PROBEER(naVraag(V::kop, context));
        return antwoord;
    }
    Uitkomst<QJsonObject> vraag(const QString &naam, const QJsonObject &velden);
    /// The dossier was closed on screen: opening it again is a new view in the log.
    void dossierDicht(DossierId dossier) { m_geopend.remove(dossier.waarde()); }

    // Drafts: an unfinished handeling, sealed to its author.
    Gelukt bewaarConcept(const QString &handeling, DossierId dossier, const QJsonObject &velden);
    Uitkomst<std::optional<QJsonObject>> leesConcept(const QString &handeling, DossierId dossier);
    Gelukt gooiConceptWeg(const QString &handeling, DossierId dossier);

    /// What this account chose for its own window; empty when nothing was. Words of a dossier do not belong there.
    Uitkomst<QJsonObject> leesInstelling(const QString &naam);
    Gelukt bewaarInstelling(const QString &naam, const QJsonObject &waarde);

    /// Starts work that holds the connection; its klaar() frees it. Nullptr when another one runs. The caller owns the Taak
    /// and must not outlive the kamer with it.
    std::unique_ptr<Taak> taak(const QString &naam, std::function<Gelukt(Taak::Voortgang &, Kamer &)> werk);
    bool isBezig() const;
    /// The Taak that holds the connection now, or nullptr: who locks the window stops it, and waits for its klaar().
    Taak *lopendeTaak() const { return m_bezig ? m_lopend.data() : nullptr; }

    /// Whom a long handeling tells how far it is, and asks whether to stop; empty: nobody. For a Taak's thread.
    void zetVoortgang(const Schrijfvoortgang &voortgang) { m_voortgang = voortgang; }
    /// Rewrites the file under a new key, so that neither old pages nor an old key give back what was removed: keyring with both keys,
    /// new file in place, keyring with the new key alone, each synced. Killed or failing at any point nothing is lost: opening tries
    /// both keys and rounds it off. For a Taak's thread, outside any transaction: statements and views of before are gone after it.
    /// `voortgang` returning false stops it with Geannuleerd; `storing` is for the fault tests.
    Gelukt hersleutel(const Schrijfvoortgang &voortgang = {}, const Storing &storing = {});
    /// The newest entry of the log; a file that was put back does not hold it (vergelijkMet).
    Uitkomst<Logmerk> logmerk();
    /// Whether the log still holds an entry that somebody kept, or that stands on a paper (the first 12 digits will do): sentences on
    /// what is wrong, none when all is well.
    Uitkomst<QStringList> vergelijkMet(const Logmerk &merk);
    Uitkomst<Logcontrole> controleerLogboek(const std::function<bool(qint64, qint64)> &voortgang = {});
    /// The newest head of the log, as it stands on a paper: "412 · 9f3a61c07be2". Who holds the paper can see later that the log still
    /// holds that entry.
    Uitkomst<QString> logkenmerk();
    /// Only an oefenkamer hands out its raw key, as hex; logged.
    Uitkomst<QString> ruweSleutel();

    /// Who is logged in; while "bekijk als" lasts, whose eyes are looked through.
    const Sessie &wie() const { return m_sessie; }
    /// False for who opens the keyring alone: then only what is about accounts works.
    bool heeftDossiers() const;
    /// Set while somebody looks through another's eyes: nothing can be changed then.
    const std::optional<Kijkdoel> &kijktAls() const { return m_kijk; }
    const KamerVoorkant &voorkant() const { return m_voorkant; }
    const Register &handelingen() const { return m_register; }
    /// Kamer time, UTC. Never goes back: when the machine's clock does, it stands still at the last entry of the log.
    QDateTime nu() const;
    /// Whether the machine's clock is more than five minutes behind kamer time, as a sentence; else empty.
    QString klokLooptAchter() const;
    QDate vandaag() const;
    QDateTime laatstOpgeslagen() const { return m_laatstOpgeslagen; }
    /// Minutes of silence in a meeting before the window locks (StelVergrendelingIn).
    int overlegslot() const { return m_overlegslot; }
    /// What was found wrong at opening (a log shorter than its witness, a keyring that fell back): whole sentences.
    const QStringList &bevindingen() const { return m_bevindingen; }
    /// For other threads' and tests' fault injection only: the connection itself. Never from ui.
    Database &database() { return *m_db; }

private:
    friend class Sleutelbeheer; ///< passwords, key file and recovery key of this log-in
    friend class Kamerbackup; ///< copies, verifies and restores with what this log-in holds
    Kamer(const Klok &klok);
    struct Sleutels;
    Context leesContext();
    /// Opens the database, with the key that fits, and rounds off a rewrite that was cut short.
    Gelukt openBestand(const Storing &storing = {});
    Gelukt bereidVerbinding();    ///< clock and role views of a fresh connection
    Gelukt isVrij() const;        ///< fails with Bezig while another thread's Taak holds the connection
    Gelukt opentDossiers() const; ///< the same, and with GeenRecht for who opens the keyring alone
    Gelukt meldAan(const QByteArray &afdruk); ///< `afdruk`: of the file, before it was opened
    Gelukt meldAanZonderDossiers();
    Gelukt voorVraag(const char *naam, Rollen rollen, bool inSleutelbos);
    Gelukt magBegin(const Sessie &sessie, bool inSleutelbos) const; ///< a password of one's own; and dossiers, when it is about those
    Uitkomst<Gedaan> doeInSleutelbos(const Sessie &sessie, const HandelingDefinitie &d, const QJsonObject &velden);
    Gelukt schrijfSleutelbos(Sleutelbos &&bos); ///< the changed keyring takes the place of the old one, and its journal goes to the log
    /// What the keyring's journal and the log say of each other that cannot be: the log knows it up to entry `tot` with hash `keten`.
    QStringList vergelijkJournaal(qint64 tot, const QByteArray &keten) const;
    Gelukt kortJournaalIn(); ///< of the keyring, when it is long and nothing was found amiss; the caller writes the keyring
    Gelukt neemJournaalOver();                  ///< into log and account table, with the failed log-ins; in the caller's transaction
    Gelukt werkNotitiesBij();                   ///< what who manages accounts must know of the database
    Gelukt naVraag(const VraagKop &kop, Context &context);
    Gelukt logMislukt(const char *naam, Kijkwijze wijze, const Context &context, const Fout &fout);
    const Sessie &eigenSessie() const { return m_eigen ? m_eigen->sessie : m_sessie; }
    Gelukt maakEigenZichten();
    Gelukt begintKijken(const QJsonObject &velden);
    Gelukt eindigtKijken();
    Gelukt magVeranderen() const;
    Gelukt naHandeling(const HandelingDefinitie &d, const QJsonObject &velden);
    Uitkomst<Gedaan> doeMet(const Sessie &sessie, const HandelingDefinitie &d, const QJsonObject &velden);
    Gelukt schrijfLog(const Sessie &sessie, const Context &context, const QString &handeling, const QString &grond,
                      const QString &resultaat, const QString &detail);
    Gelukt logWeigering(const Sessie &sessie, const Context &context, const QString &naam, const Weigering &w);
    Gelukt tekenKop(); ///< signs the head of the log, and writes it into the keyring
    Gelukt zetKop();   ///< the same, and leaves writing the keyring to the caller
    Gelukt verlaat();  ///< the last thing: closes the database and remembers what its file was like
    Gelukt vergelijkMetAfdruk(const QByteArray &afdruk); ///< a finding when the file is not as it was left
    Gelukt leesInstellingen(); ///< how far this oefenkamer's clock was turned, and when a meeting locks

    const Klok &m_klok;
    Register m_register;
    KamerVoorkant m_voorkant;
    Sessie m_sessie;
    std::unique_ptr<Sleutels> m_sleutels; // lock file, keyring and opened keys; goes after the database
    std::unique_ptr<Database> m_db;
    QStringList m_bevindingen;
    QSet<qint64> m_geopend;
    QSet<QString> m_namenGezien; ///< vragen that were logged in this log-in
    std::optional<Eigenblik> m_eigen;
    std::optional<Kijkdoel> m_kijk;
    QDateTime m_laatstOpgeslagen;
    qint64 m_verzet = 0; ///< days by which an oefenkamer's clock was turned
    int m_overlegslot = 30;
    qint64 m_sindsKop = 0;
    Kenmerken m_kenmerken;         ///< of what was destroyed in this log-in and not yet checked
    Schrijfvoortgang m_voortgang; ///< of the long work that calls a handeling
    std::atomic<qint64> m_laatste = 0; ///< the time of the last entry in the log, ms since 1970; a Taak writes it while the window reads
    QPointer<Taak> m_lopend;
    bool m_bezig = false;
    QThread *m_bezigDraad = nullptr;
};

Register alleHandelingen(); ///< and vragen: all of the program

} // namespace weegkamer
