// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/weging/vragen.h"

#include <QWidget>

class QListWidget;

namespace weegkamer
{

/// This meeting's items at the left of the session view: numbers and who has judged.
class Agendakolom final : public QWidget
{
    Q_OBJECT
public:
    explicit Agendakolom(QWidget *ouder = nullptr);
    /// Marks the item that is on screen.
    void zet(const QList<Agendaregel> &regels, DossierId huidig);
    /// The item `stap` places after the one on screen; not valid when there is none.
    DossierId verder(int stap) const;

Q_SIGNALS:
    void gekozen(weegkamer::DossierId dossier);

protected:
    /// A message above the page, or a longer form beside it, must not push what is on screen out of the list.
    void resizeEvent(QResizeEvent *) override;

private:
    QListWidget *m_lijst;
    QList<Agendaregel> m_regels;
    DossierId m_huidig;
};

} // namespace weegkamer
