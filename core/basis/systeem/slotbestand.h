// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/klok.h"
#include "core/basis/uitkomst.h"

#include <QDateTime>
#include <QString>
#include <memory>

namespace weegkamer
{

/// Who has a kamer open, as the lock file says it. `wie` is the user of the machine, not the account in the
/// kamer: the lock is taken before anyone logs in.
struct Aanwezige {
    QString wie;
    QString computer;
    qint64 pid = 0;
    QDateTime sinds; ///< UTC
    bool operator==(const Aanwezige &) const = default;

    /// What stands in a lock file; empty fields when it is not what it should be.
    static Aanwezige uitBytes(const QByteArray &bytes);
    /// This process, from now.
    static Aanwezige dezeProces(const Klok &klok);
};

/// The lock that keeps a second instance out of a kamer: the file NAAM.weegkamer.slot beside it, held by the
/// kernel for as long as this object lives. A killed process leaves the file but not the lock, so it blocks
/// nobody. The kamer's own file is never opened here (closing that descriptor would drop SQLite's locks).
class Slotbestand
{
public:
    /// `kamer` is the path of NAAM.weegkamer. Fails with InGebruik (the sentence says who is in and since
    /// when), AlleenLezen, SchijfVol, NietGevonden (no such folder) or Machine.
    static Uitkomst<std::unique_ptr<Slotbestand>> neem(const QString &kamer, const Aanwezige &wie);
    /// The lock file of a kamer.
    static QString padBij(const QString &kamer);

    Slotbestand(const Slotbestand &) = delete;
    Slotbestand &operator=(const Slotbestand &) = delete;
    ~Slotbestand();

private:
    Slotbestand(QByteArray pad, int greep);

    QByteArray m_pad;
    int m_greep;
};

} // namespace weegkamer
