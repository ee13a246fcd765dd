// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/paginadialoog.h"

#include "ui/bouwstenen/dialoogmaat.h"

#include <QEvent>
#include <QPointer>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

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
    const QSize scherm = screen()->availableSize();
    if (minimumWidth() == maximumWidth() && width() > scherm.width())
        setFixedWidth(scherm.width());
    QLayout *inhoud = m_inhoud ? m_inhoud->layout() : layout();
    inhoud->activate();
    setMinimumHeight(0);
    const int nodig = inhoud->totalHeightForWidth(width());
    if (nodig > scherm.height() && !m_inhoud)
        laatSchuiven();
    resize(width(), std::min(nodig, scherm.height()));
    setMinimumHeight(height());
}

void Paginadialoog::laatSchuiven()
{
    const QPointer<QWidget> hier = focusWidget();
    auto *vlak = new QScrollArea(this);
    vlak->setWidgetResizable(true);
    vlak->setFrameShape(QFrame::NoFrame);
    vlak->setFocusPolicy(Qt::NoFocus);
    m_inhoud = new QWidget(vlak);
    m_inhoud->setLayout(layout());
    vlak->setWidget(m_inhoud);
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->addWidget(vlak);
    if (hier)
        hier->setFocus(Qt::OtherFocusReason);
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
