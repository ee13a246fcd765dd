// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/kamer/kijkals.h"
#include "ui/bouwstenen/omgeving.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace weegkamer
{

/// Asks through whose eyes: a role, a deelnemer of this dossier, an incidental third or the betrokkene.
class Kijkdialoog final : public QDialog
{
    Q_OBJECT
public:
    Kijkdialoog(Omgeving &omgeving, DossierId dossier, const Kijkpunten &punten, QWidget *ouder);

Q_SIGNALS:
    void kijkenBegon();

private:
    void doe();
    template <class V>
    void toonStuk(const V &vraag);

    Omgeving &m_omgeving;
    DossierId m_dossier;
    Kijkpunten m_punten;
    QComboBox *m_keuze;
    QLabel *m_fout;
};

} // namespace weegkamer
