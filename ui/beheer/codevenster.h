// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/beheer/eenmaligvenster.h"

namespace weegkamer
{

/// The one-time opening code of an account, large enough to copy by hand. It is shown this once, and goes with the dialog.
class Codevenster final : public Eenmaligvenster
{
    Q_OBJECT
public:
    Codevenster(QWidget *pagina, const QString &naam, const QString &code);
};

void toonCode(QWidget *pagina, const QString &naam, const QString &code);

} // namespace weegkamer
