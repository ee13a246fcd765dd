// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/paginadialoog.h"

#include "ui/bouwstenen/dialoogmaat.h"

#include <QEvent>
#include <QLayout>

namespace weegkamer
{

Paginadialoog::Paginadialoog(QWidget *pagina) : QDialog(pagina), m_pagina(pagina)
{
    setAttribute(Qt::WA_DeleteOnClose);
    pagina->installEventFilter(this);
    new Dialoogmaat(this);
}

void Paginadialoog::zetHoogteNaarInhoud()
{
    ensurePolished();
    layout()->activate();
    setMinimumHeight(0);
    resize(width(), layout()->totalHeightForWidth(width()));
    setMinimumHeight(height());
}

bool Paginadialoog::eventFilter(QObject *object, QEvent *gebeurtenis)
{
    // A window that is minimised hides spontaneously; the page is still there then.
    if (object == m_pagina && gebeurtenis->type() == QEvent::Hide && !gebeurtenis->spontaneous())
        paginaWeg();
    return QDialog::eventFilter(object, gebeurtenis);
}

void Paginadialoog::paginaWeg()
{
    hide();
    deleteLater();
}

} // namespace weegkamer
