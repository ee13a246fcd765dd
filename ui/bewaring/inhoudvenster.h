// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/id.h"
#include "ui/bouwstenen/omgeving.h"
#include "ui/bouwstenen/paginadialoog.h"

#include <QDateTime>
#include <QTimer>

class QLabel;

namespace weegkamer
{

struct Inhoudbeeld;
struct InhoudDocument;
class Leesblad;

/// What is in a shielded dossier, to read only, for as long as the look lasts: then it closes by itself. Each opening was logged with its
/// purpose; the retention clock takes no notice.
class Inhoudvenster final : public Paginadialoog
{
    Q_OBJECT
public:
    Inhoudvenster(Omgeving &omgeving, const Inhoudbeeld &beeld, QWidget *pagina);
    /// Looks at the clock; a timer does so every few seconds.
    void kijkOpDeKlok();

private:
    void vul(Leesblad &blad, const Inhoudbeeld &beeld);
    void vulErna(Leesblad &blad, const Inhoudbeeld &beeld);
    void voegDocumentToe(Leesblad &blad, const InhoudDocument &document);
    void beeindig();

    Omgeving &m_omgeving;
    DossierId m_dossier;
    QDateTime m_openTot;
    QLabel *m_tijd;
    QTimer m_klok;
};

/// Shows the content when this account has the dossier open; else asks first what for, why and how long (Wet art. 6(3)).
void vraagInhoud(Omgeving &omgeving, DossierId dossier, QWidget *pagina);

} // namespace weegkamer
