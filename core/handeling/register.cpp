// SPDX-License-Identifier: EUPL-1.2
#include "core/handeling/register.h"

namespace weegkamer
{

void Register::voegHandelingToe(const HandelingDefinitie &d)
{
    Q_ASSERT_X(!m_handelingen.contains(d.naam), qPrintable(d.naam), "registered twice");
    m_handelingen.insert(d.naam, d);
}

void Register::voegVraagToe(const VraagDefinitie &d)
{
    Q_ASSERT_X(!m_vragen.contains(d.naam), qPrintable(d.naam), "registered twice");
    m_vragen.insert(d.naam, d);
}

const HandelingDefinitie *Register::handeling(const QString &naam) const
{
    const auto it = m_handelingen.constFind(naam);
    return it == m_handelingen.cend() ? nullptr : &*it;
}

const VraagDefinitie *Register::vraag(const QString &naam) const
{
    const auto it = m_vragen.constFind(naam);
    return it == m_vragen.cend() ? nullptr : &*it;
}

} // namespace weegkamer
