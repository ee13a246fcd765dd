// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/slaapwacht.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace weegkamer
{
namespace
{
constexpr QLatin1String dienst("org.freedesktop.login1");
constexpr QLatin1String plek("/org/freedesktop/login1");
constexpr QLatin1String vlak("org.freedesktop.login1.Manager");
} // namespace

Slaapwacht::Slaapwacht(const QDBusConnection &bus, std::function<qint64()> slaaptijd, QObject *ouder)
    : QObject(ouder), m_bus(bus), m_slaaptijd(std::move(slaaptijd))
{
    m_klok.setInterval(kijkMs);
    connect(&m_klok, &QTimer::timeout, this, &Slaapwacht::kijk);
    // QtDBus has no pointer-to-member form for the signals of another process.
    if (m_bus.isConnected())
        m_bus.connect(dienst, plek, vlak, QStringLiteral("PrepareForSleep"), this, SLOT(bereidVoor(bool)));
}

void Slaapwacht::begin()
{
    m_loopt = true;
    m_laatst = m_slaaptijd();
    m_klok.start();
    vraagUitstel();
}

void Slaapwacht::einde()
{
    m_loopt = false;
    m_klok.stop();
    m_uitstel = {};
}

void Slaapwacht::vraagUitstel()
{
    if (!m_bus.isConnected())
        return;
    QDBusMessage bericht = QDBusMessage::createMethodCall(dienst, plek, vlak, QStringLiteral("Inhibit"));
    bericht << QStringLiteral("sleep") << QStringLiteral("Weegkamer") << tr("De kamer wordt vergrendeld") << QStringLiteral("delay");
    auto *wacht = new QDBusPendingCallWatcher(m_bus.asyncCall(bericht), this);
    connect(wacht, &QDBusPendingCallWatcher::finished, this, [this, wacht] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> antwoord = *wacht;
        if (!antwoord.isError() && m_loopt)
            m_uitstel = antwoord.value();
        wacht->deleteLater();
    });
}

void Slaapwacht::bereidVoor(bool begint)
{
    if (!m_loopt || !begint)
        return;
    Q_EMIT slaapt();
    m_uitstel = {}; // the machine may go on
}

void Slaapwacht::kijk()
{
    const qint64 nu = m_slaaptijd();
    if (nu - m_laatst > verschilMs)
        Q_EMIT slaapt();
    m_laatst = nu;
}

} // namespace weegkamer
