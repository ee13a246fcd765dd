// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace weegkamer
{

/// A page around which people meet: while it is on the screen silence covers the names first, and locks later. A Kamerpagina that is one
/// inherits this beside it.
class Overlegpagina
{
public:
    virtual ~Overlegpagina() = default;
    /// Nobody touched the machine for a while: what names a person goes out of sight.
    virtual void bedekNamen() = 0;
};

} // namespace weegkamer
