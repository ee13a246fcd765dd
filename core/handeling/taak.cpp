// SPDX-License-Identifier: EUPL-1.2
#include "core/handeling/taak.h"

namespace weegkamer
{

bool Taak::Voortgang::meld(qint64 gedaan, qint64 totaal)
{
    Q_EMIT m_taak.gevorderd(gedaan, totaal);
    return !(m_taak.m_stop && m_taak.m_magStoppen);
}

void Taak::Voortgang::voorbijTerugkeer()
{
    m_taak.m_magStoppen = false;
}

Taak::Taak(const QString &naam, Werk werk, QObject *parent) : QObject(parent), m_naam(naam), m_werk(std::move(werk)) {}

Taak::~Taak()
{
    stop();
    if (m_thread)
        m_thread->wait();
}

void Taak::start()
{
    Q_ASSERT(!m_thread);
    m_thread.reset(QThread::create([this] {
        Voortgang voortgang(*this);
        m_uitkomst = m_werk(voortgang);
    }));
    connect(m_thread.get(), &QThread::finished, this, [this] {
        m_klaar = true;
        Q_EMIT klaar();
    });
    m_thread->start();
}

void Taak::stop()
{
    m_stop = true;
}

} // namespace weegkamer
