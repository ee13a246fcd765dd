// SPDX-License-Identifier: EUPL-1.2
#include "core/handeling/register.h"

namespace weegkamer
{

void Register::voegHandelingToe(HandelingDefinitie d)
{
    Q_ASSERT_X(!m_handelingen.contains(d.naam), qPrintable(d.naam), "registered twice");
    const QString naam = d.naam;
    m_handelingen.insert(naam, std::move(d));
}

void Register::voegVraagToe(VraagDefinitie d)
{
    Q_ASSERT_X(!m_vragen.contains(d.naam), qPrintable(d.naam), "registered twice");
    const QString naam = d.naam;
    m_vragen.insert(naam, std::move(d));
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
