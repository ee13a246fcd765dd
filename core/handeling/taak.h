// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/uitkomst.h"

#include <QObject>
#include <QThread>
#include <atomic>
#include <functional>
#include <memory>

namespace weegkamer
{

/// Work that takes longer, on a thread of its own, with progress; can be cancelled up to its point of no return.
/// Owned by whoever started it; klaar() arrives in the owner's thread. Destroying it waits for the work to end.
class Taak : public QObject
{
    Q_OBJECT
public:
    /// What the work sees of its Taak; used on the worker's thread.
    class Voortgang
    {
    public:
        explicit Voortgang(Taak &taak) : m_taak(taak) {}
        /// Tells how far it is; false when the user stopped it.
        bool meld(qint64 gedaan, qint64 totaal);
        /// From here it can't be cancelled any more.
        void voorbijTerugkeer();

    private:
        Taak &m_taak;
    };
    using Werk = std::function<Gelukt(Voortgang &)>;

    Taak(const QString &naam, Werk werk, QObject *parent = nullptr);
    ~Taak() override;
    void start();
    QString naam() const { return m_naam; }
    bool magStoppen() const { return m_magStoppen; }
    bool isKlaar() const { return m_klaar; }
    /// What came out; only after klaar().
    const Gelukt &uitkomst() const { return m_uitkomst; }
    /// Asks the work to stop; without effect past the point of no return.
    void stop();

Q_SIGNALS:
    void gevorderd(qint64 gedaan, qint64 totaal);
    void klaar();

private:
    QString m_naam;
    Werk m_werk;
    Gelukt m_uitkomst;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_magStoppen = true;
    bool m_klaar = false;
};

} // namespace weegkamer
