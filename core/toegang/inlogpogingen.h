// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/id.h"
#include "core/basis/systeem/uptijd.h"
#include "core/basis/uitkomst.h"

#include <QDateTime>
#include <QList>
#include <array>

namespace weegkamer
{

/// Log-ins that failed for one account (0: a name that is not there), since they were last taken over.
struct Mislukking {
    AccountId account;
    qint64 aantal = 0;
    QDateTime eerste; ///< UTC
    QDateTime laatste;
    bool operator==(const Mislukking &) const = default;
};

/// NAAM.sleutelbos.pogingen: the failed log-ins, counted beside the keyring by who could not open it, and the
/// delay that grows with them (docs/sleutelbos.md). A name that is not there waits as long as one that is: the
/// delay hangs on one byte of a hash of what was typed, which says nothing of it. A value, as Sleutelbos is.
class Inlogpogingen
{
public:
    /// The file of a keyring; none, or one that is damaged or of another kamer, is an empty one.
    static Inlogpogingen lees(const QString &pad, const QByteArray &kamerId);
    static Inlogpogingen uitBytes(QByteArrayView bytes, const QByteArray &kamerId);
    static QString padBij(const QString &sleutelbosPad);
    QByteArray bytes() const;

    /// How many milliseconds this name must still wait: none after two failures, then 2, 4, 8 … seconds, at most
    /// five minutes. Measured on the machine's monotonic clock; when the machine was restarted meanwhile the
    /// delay starts again, which changes the value: write it.
    qint64 wachttijd(const QString &naam, const Uptijd &nu);
    void mislukt(const QString &naam, AccountId account, const QDateTime &tijd, const Uptijd &nu);
    /// The name logged in: its delay is over. True when that changed something.
    bool gelukt(const QString &naam);

    const QList<Mislukking> &mislukkingen() const { return m_mislukkingen; }
    /// Names this list: the kamer's log remembers which one it took over last.
    const QByteArray &reeks() const { return m_reeks; }
    /// The list stands in the kamer's log.
    void overgenomen();
    /// Nothing to remember: the file can go.
    bool isLeeg() const;
    /// Writes the file, or takes it away when there is nothing to remember.
    Gelukt schrijf(const QString &pad) const;

    static constexpr int emmers = 256;
    static constexpr qint64 langsteWachttijd = 300'000;

private:
    struct Emmer {
        quint32 aantal = 0;
        qint64 sinds = 0; ///< ms on the monotonic clock of the machine's run `m_loop`
    };
    explicit Inlogpogingen(const QByteArray &kamerId);
    Emmer &emmerVan(const QString &naam);

    QByteArray m_kamerId;
    QByteArray m_reeks;
    QByteArray m_loop; ///< which run of the machine the times are of
    std::array<Emmer, emmers> m_emmers;
    QList<Mislukking> m_mislukkingen;
};

} // namespace weegkamer
