// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>

namespace weegkamer
{

/// A clock that runs in the program: what starts it, how long it runs, and what happens when it has run out.
/// The last day itself is computed by termijn().
struct Klokregel {
    QString id;     ///< "avg-verzoek"
    QString naam;   ///< as a person reads it
    QString begint; ///< the event that starts it
    QString duur; ///< for duurUit() ("P1M"), for werkdagenVerder() ("5 werkdagen"), "onverwijld" or "direct"
    QString bron; ///< article, decision or choice
    QString bijVerloop; ///< what the program does when the clock has run out
};

/// All clocks. Read once from a resource.
const QList<Klokregel> &klokregels();
/// The clock with this id, or nullptr.
const Klokregel *vindKlokregel(QStringView id);

} // namespace weegkamer
