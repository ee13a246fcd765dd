// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/systeem/proces.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QTimer>
#include <functional>

namespace weegkamer
{

/// Says that the machine goes to sleep. Where logind is on the bus it says so beforehand, and the machine waits a moment for us (a delay
/// lock, given back with einde() or when the process is replaced). Elsewhere, and as a net below that, it is seen afterwards: the
/// machine slept for more than a second since the last look.
class Slaapwacht final : public QObject
{
    Q_OBJECT
public:
    static constexpr int kijkMs = 2'000;       ///< between two looks
    static constexpr qint64 verschilMs = 1'000; ///< less is not a sleep
    /// `slaaptijd` gives the milliseconds slept since the machine started.
    explicit Slaapwacht(const QDBusConnection &bus = QDBusConnection::systemBus(), std::function<qint64()> slaaptijd = geslapen,
                        QObject *ouder = nullptr);
    void begin();
    void einde();
    /// Looks now; begin() does this every two seconds.
    void kijk();
    bool houdtSlaapOp() const { return m_uitstel.isValid(); }

Q_SIGNALS:
    void slaapt();

private Q_SLOTS:
    void bereidVoor(bool begint);

private:
    void vraagUitstel();

    QDBusConnection m_bus;
    QDBusUnixFileDescriptor m_uitstel;
    std::function<qint64()> m_slaaptijd;
    qint64 m_laatst = 0;
    QTimer m_klok;
    bool m_loopt = false;
};

} // namespace weegkamer
