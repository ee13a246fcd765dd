// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/recht/weiger.h"

namespace weegkamer
{
class Context;

/// B6c: a text that reads as gathering data from a third party ("opvragen bij", "navraag doen bij") goes on only with a written
/// reason, which is kept.
Gelukt toetsVerzamelwoorden(const QString &tekst, const QString &tochOmdat);

/// The same as a check of a handeling that has a text and room for that reason.
template <class H>
Gelukt zonderVerzamelwoorden(const H &h, Context &)
{
    return toetsVerzamelwoorden(h.omschrijving, h.tochOmdat);
}

} // namespace weegkamer
