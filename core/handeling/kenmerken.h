// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/geheim.h"

#include <QStringList>
#include <map>

namespace weegkamer
{

/// The words that tell destroyed dossiers from all others, by the id of the destruction: in locked memory, from the moment of the
/// destruction until the check that nothing is left, and nowhere else. Move only; wiped when it goes.
class Kenmerken
{
public:
    void leer(qint64 vernietiging, const QStringList &woorden)
    {
        QByteArray bytes = woorden.join(QChar(u'\n')).toUtf8();
        m_woorden.insert_or_assign(vernietiging, Geheim::uit(std::move(bytes)));
    }
    /// Takes over what another one knows.
    void neem(Kenmerken &&ander) { m_woorden.merge(std::move(ander.m_woorden)); }
    bool kent(qint64 vernietiging) const { return m_woorden.contains(vernietiging); }
    bool isLeeg() const { return m_woorden.empty(); }
    /// A copy in ordinary memory: for as short as a search takes.
    QStringList van(qint64 vernietiging) const
    {
        const auto it = m_woorden.find(vernietiging);
        if (it == m_woorden.end() || it->second.isLeeg())
            return {};
        return QString::fromUtf8(reinterpret_cast<const char *>(it->second.data()), static_cast<qsizetype>(it->second.grootte())).split(QChar(u'\n'));
    }
    void vergeet(qint64 vernietiging) { m_woorden.erase(vernietiging); }

private:
    std::map<qint64, Geheim> m_woorden;
};

} // namespace weegkamer
