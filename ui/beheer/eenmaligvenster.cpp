// SPDX-License-Identifier: EUPL-1.2
#include "ui/beheer/eenmaligvenster.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"

#include <QCloseEvent>
#include <QKeyEvent>

namespace weegkamer
{

Eenmaligvenster::Eenmaligvenster(QWidget *pagina, const QString &vraag) : Paginadialoog(pagina), m_vraag(maakProza(vraag, this))
{
    zetRol(m_vraag, Tekstrol::Fout);
    m_vraag->hide();
}

/// A lock does not come by here: it rejects, and does not wait.
bool Eenmaligvenster::vraagEerst()
{
    if (!isKwetsbaar() || m_vraag->isVisible())
        return false;
    m_vraag->show();
    const int lager = height();
    zetHoogteNaarInhoud();
    if (height() < lager)
        resize(width(), lager);
    return true;
}

void Eenmaligvenster::keyPressEvent(QKeyEvent *gebeurtenis)
{
    if (gebeurtenis->key() != Qt::Key_Escape || !vraagEerst())
        Paginadialoog::keyPressEvent(gebeurtenis);
}

void Eenmaligvenster::closeEvent(QCloseEvent *gebeurtenis)
{
    if (vraagEerst())
        gebeurtenis->ignore();
    else
        Paginadialoog::closeEvent(gebeurtenis);
}

} // namespace weegkamer
