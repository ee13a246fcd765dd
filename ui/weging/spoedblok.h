// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/weging/spoedoordeel.h"
#include "ui/bouwstenen/omgeving.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace weegkamer
{

/// On the page of an urgent weging (N3): why it is urgent, that acute danger does not wait for this program, and which judgements by
/// telephone still need their paper, each with its last day; those on the page of the casus too, when it became one. Hidden otherwise.
class Spoedblok final : public QWidget
{
    Q_OBJECT
public:
    Spoedblok(Omgeving &omgeving, DossierId dossier, QWidget *ouder = nullptr);
    /// Asks core anew how it stands.
    void ververs();

private:
    void voegBevestigingToe(const TeBevestigen &wat);

    Omgeving &m_omgeving;
    DossierId m_dossier;
    QLabel *m_kop;
    QLabel *m_waarschuwing;
    QWidget *m_blad = nullptr; ///< of the papers that are still to come
    QVBoxLayout *m_kolom;
};

} // namespace weegkamer
