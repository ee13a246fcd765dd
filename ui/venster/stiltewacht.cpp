// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/stiltewacht.h"

#include <QCoreApplication>
#include <QEvent>

namespace weegkamer
{

Stiltewacht::Stiltewacht(QObject *ouder) : QObject(ouder)
{
    m_klok.setSingleShot(true);
    connect(&m_klok, &QTimer::timeout, this, &Stiltewacht::afgelopen);
    QCoreApplication::instance()->installEventFilter(this);
}

void Stiltewacht::zetTijden(const Stiltetijden &tijden)
{
    m_tijden = tijden;
    m_tijden.overleg = std::max(m_tijden.overleg, m_tijden.stil);
    opnieuw();
}

void Stiltewacht::begin()
{
    m_loopt = true;
    m_overleg = false;
    opnieuw();
}

void Stiltewacht::einde()
{
    m_loopt = false;
    m_klok.stop();
}

void Stiltewacht::zetOverleg(bool overleg)
{
    if (m_overleg == overleg)
        return;
    m_overleg = overleg;
    opnieuw();
}

std::chrono::milliseconds Stiltewacht::totVerlopen() const
{
    return m_overleg ? m_tijden.overleg : m_tijden.stil;
}

bool Stiltewacht::eventFilter(QObject *object, QEvent *gebeurtenis)
{
    switch (gebeurtenis->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        opnieuw();
        break;
    default:
        break;
    }
    return QObject::eventFilter(object, gebeurtenis);
}

void Stiltewacht::opnieuw()
{
    m_isStil = false;
    if (m_loopt)
        m_klok.start(m_tijden.stil);
}

void Stiltewacht::afgelopen()
{
    if (m_overleg && !m_isStil) {
        m_isStil = true;
        m_klok.start(m_tijden.overleg - m_tijden.stil);
        Q_EMIT stil();
        return;
    }
    Q_EMIT verlopen();
}

} // namespace weegkamer
