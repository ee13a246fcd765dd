// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/id.h"
#include "ui/bouwstenen/omgeving.h"
#include "ui/bouwstenen/paginadialoog.h"

namespace weegkamer
{

struct Inhoudbeeld;
class Leesblad;

/// What is in a shielded dossier, to read only. Each opening was logged with its purpose; the retention clock takes no notice.
class Inhoudvenster final : public Paginadialoog
{
    Q_OBJECT
public:
    Inhoudvenster(const Inhoudbeeld &beeld, QWidget *pagina);

private:
    void vul(Leesblad &blad, const Inhoudbeeld &beeld);
};

/// Asks what one looks for (Wet art. 6(3)) and shows the content, or beside the field why not.
void vraagInhoud(Omgeving &omgeving, DossierId dossier, QWidget *pagina);

} // namespace weegkamer
