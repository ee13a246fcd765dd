// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/id.h"
#include "core/basis/uitkomst.h"

#include <QJsonObject>
#include <QString>
#include <functional>

namespace weegkamer
{

class Kamer;

/// A place in the window: a subject ("casussen"), and the dossier that is open there, if any.
struct Plaats {
    QString onderwerp;
    DossierId dossier;
    bool operator==(const Plaats &) const = default;
};

/// What a page may ask of the window around it. Implemented by Werkplek; pages know nothing else of the frame.
class Omgeving
{
public:
    virtual ~Omgeving() = default;
    virtual Kamer &kamer() = 0;
    /// Goes to another place; the place of now stays in the history.
    virtual void ga(const Plaats &plaats) = 0;
    /// Back to where one came from: the dossier of this place is gone, or was left.
    virtual void terug() = 0;
    /// One sentence above the page about what was just done.
    virtual void meldGoed(const QString &zin) = 0;
    /// Shows why something did not work: above the page.
    virtual void meldFout(const Fout &fout) = 0;
    /// Something was changed: the page, the numbers in the navigation and the status line are asked anew.
    virtual void ververs() = 0;
};

} // namespace weegkamer
