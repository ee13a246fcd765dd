// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/id.h"
#include "core/handeling/fase.h"
#include "core/handeling/kenmerken.h"
#include "core/handeling/sessie.h"
#include "core/opslag/database.h"
#include "core/opslag/rij.h"

#include <QDateTime>
#include <functional>

namespace weegkamer
{

class Sleutelbos;

/// The dossier that a handeling or vraag concerns, as it stood when it began.
struct Dossierkop {
    DossierId id;
    QString nummer;
    Fase fase = Fase::Melding;
};

/// A second person who signed on paper (N8): the line in the kamer that keeps what was signed, and who that was.
struct TweedePersoon {
    qint64 id = 0;
    QString naam;
    QString functie;
    QDate aangewezenOp;
};

/// The two persons behind a handeling that takes two.
struct TweePersonen {
    AccountId voorgesteldDoor;
    QByteArray onderwerp; ///< digest that both signed
    QByteArray handtekeningEen;
    AccountId bekrachtigdDoor;
    QByteArray handtekeningTwee;
    std::optional<TweedePersoon> opPapier{}; ///< when the second person signed on paper, and `bekrachtigdDoor` recorded it
};

/// What one handeling or vraag may use while it runs: statements in its mode, who asks, and the kamer's time.
/// Lives for one call; made by Kamer.
class Context
{
public:
    Context(Database &db, Modus modus, const Sessie &sessie, const QDateTime &nu) : Context(&db, nullptr, modus, sessie, nu) {}
    /// `db` is null for who opens no dossiers; `bos` is the keyring, for who changes it a copy that Kamer writes afterwards.
    Context(Database *db, Sleutelbos *bos, Modus modus, const Sessie &sessie, const QDateTime &nu)
        : m_db(db), m_bos(bos), m_modus(modus), m_sessie(sessie), m_nu(nu)
    {
    }

    /// Fails with GeenRecht for who opens no dossiers.
    Uitkomst<Statement> sql(const char *naam);
    Database &db() { return *m_db; }
    bool heeftDossiers() const { return m_db != nullptr; }
    /// The keyring; only for what is `inSleutelbos`.
    Sleutelbos &bos() { return *m_bos; }
    Modus modus() const { return m_modus; }
    const Sessie &wie() const { return m_sessie; }
    QDateTime nu() const { return m_nu; } ///< kamer time, UTC
    QDate vandaag() const;                ///< the Dutch calendar day of that moment

    /// The dossier that the log entry names. Set by the one way in from the field "dossier", or by what makes a dossier.
    void betreft(const Dossierkop &dossier) { m_dossier = dossier; }
    const std::optional<Dossierkop> &dossier() const { return m_dossier; }
    /// The dossier no longer exists after this handeling: its log entry keeps the number, and has no detail.
    void dossierIsWeg() { m_dossierWeg = true; }
    /// The dossier's content was sealed by this handeling: its log entry keeps the number, the detail is in the envelope or nowhere.
    void dossierIsVerzegeld() { m_dossierWeg = true; }
    bool isDossierWeg() const { return m_dossierWeg; }
    /// What the log says of the result instead of "gedaan" (for a search: the number of hits).
    void resultaat(const QString &tekst) { m_resultaat = tekst; }
    /// The same for a search: how many hits, and in which dossiers; never the words.
    void treffers(const QStringList &nummers);
    const QString &resultaat() const { return m_resultaat; }
    /// This is a next page of what was asked for before: scrolling is no new view.
    void isVervolg() { m_vervolg = true; }
    bool vervolgt() const { return m_vervolg; }

    void zetTweePersonen(const TweePersonen &t) { m_twee = t; }
    const std::optional<TweePersonen> &tweePersonen() const { return m_twee; }

    /// What this handeling destroyed can be recognised by these words: handed on after the commit, to the check that nothing is left.
    Kenmerken &geleerd() { return m_geleerd; }
    /// What earlier handelingen of this log-in destroyed, and nobody checked yet; nullptr outside Kamer.
    void zetKenmerken(const Kenmerken *kenmerken) { m_kenmerken = kenmerken; }
    const Kenmerken *kenmerken() const { return m_kenmerken; }
    /// These destructions were checked: after the commit their words are forgotten.
    void zijnGecontroleerd(const QList<qint64> &vernietigingen) { m_gecontroleerd = vernietigingen; }
    const QList<qint64> &gecontroleerd() const { return m_gecontroleerd; }

    /// For long work: how far it is; false when it must stop.
    void zetVoortgang(const std::function<bool(qint64, qint64)> &voortgang) { m_voortgang = voortgang; }
    bool meld(qint64 gedaan, qint64 totaal) const { return !m_voortgang || m_voortgang(gedaan, totaal); }

private:
    Database *m_db;
    Sleutelbos *m_bos;
    Modus m_modus;
    const Sessie &m_sessie;
    QDateTime m_nu;
    mutable QDate m_vandaag; // found when it is first asked
    std::optional<Dossierkop> m_dossier;
    std::optional<TweePersonen> m_twee;
    QString m_resultaat = QStringLiteral("gedaan");
    bool m_dossierWeg = false;
    Kenmerken m_geleerd;
    const Kenmerken *m_kenmerken = nullptr;
    QList<qint64> m_gecontroleerd;
    std::function<bool(qint64, qint64)> m_voortgang;
    bool m_vervolg = false;
};

/// The dossier's number and phase, as far as this role may see it. Fails with NietGevonden when it may not, or it is gone.
Uitkomst<Dossierkop> dossierkop(Context &context, DossierId dossier);

} // namespace weegkamer
