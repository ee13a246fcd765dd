// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/paginadialoog.h"

class QLabel;

namespace weegkamer
{

/// The one-time opening code of an account, large enough to copy by hand. It is shown this once, and goes with the dialog.
class Codevenster final : public Paginadialoog
{
    Q_OBJECT
public:
    Codevenster(QWidget *pagina, const QString &naam, const QString &code);

protected:
    /// Escape and the cross ask once whether it was copied: a code that is gone takes two persons to replace.
    void keyPressEvent(QKeyEvent *gebeurtenis) override;
    void closeEvent(QCloseEvent *gebeurtenis) override;

private:
    bool vraagEerst();
    QLabel *m_let;
};

void toonCode(QWidget *pagina, const QString &naam, const QString &code);

} // namespace weegkamer
