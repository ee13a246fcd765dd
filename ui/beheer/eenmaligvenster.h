// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/paginadialoog.h"

class QLabel;

namespace weegkamer
{

/// A dialog that shows a secret this once. Escape and the cross, which close every other window, first ask whether it was copied.
class Eenmaligvenster : public Paginadialoog
{
    Q_OBJECT
public:
    Eenmaligvenster(QWidget *pagina, const QString &vraag);

protected:
    /// Where the question comes to stand; hidden until it is asked.
    QLabel *vraagregel() const { return m_vraag; }
    /// Whether there is something left to lose.
    virtual bool isKwetsbaar() const { return true; }
    void keyPressEvent(QKeyEvent *gebeurtenis) override;
    void closeEvent(QCloseEvent *gebeurtenis) override;

private:
    bool vraagEerst();
    QLabel *m_vraag;
};

} // namespace weegkamer
