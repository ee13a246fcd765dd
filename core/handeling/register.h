// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/vraag.h"

#include <QMap>

namespace weegkamer
{

/// All handelingen and vragen by name. Each subject adds its own with `void registreer…(Register &)`; nothing else knows them.
class Register
{
public:
    /// Adds handelingen (with pasToe) and vragen (with stel). A name that is there already is a mistake: asserted.
    template <class... S>
    void voegToe()
    {
        (voegEenToe<S>(), ...);
    }
    void voegHandelingToe(const HandelingDefinitie &d);
    void voegVraagToe(const VraagDefinitie &d);
    const HandelingDefinitie *handeling(const QString &naam) const;
    const VraagDefinitie *vraag(const QString &naam) const;
    const QMap<QString, HandelingDefinitie> &handelingen() const { return m_handelingen; }
    const QMap<QString, VraagDefinitie> &vragen() const { return m_vragen; }

private:
    template <class S>
    void voegEenToe()
    {
        if constexpr (requires(const S &s, Context &c) { s.pasToe(c); })
            voegHandelingToe(definieerHandeling<S>());
        else
            voegVraagToe(definieerVraag<S>());
    }
    QMap<QString, HandelingDefinitie> m_handelingen;
    QMap<QString, VraagDefinitie> m_vragen;
};

} // namespace weegkamer
