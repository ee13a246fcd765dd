// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/bedekking.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"
#include "ui/venster/middenkolom.h"

#include <QEvent>

namespace weegkamer
{

Bedekking::Bedekking(QWidget *wat) : QWidget(wat)
{
    zetOndergrond(this, Kleur::Papier);
    setFocusPolicy(Qt::StrongFocus); // what is typed reaches nothing below
    setAccessibleName(tr("Bedekking")); // until it says what it covers
    QVBoxLayout *kolom = maakMiddenkolom(this);
    m_kop = maakProza({}, this);
    m_zin = maakProza({}, this);
    zetRol(m_kop, Tekstrol::Kop);
    kolom->addWidget(m_kop);
    kolom->addWidget(m_zin);
    wat->installEventFilter(this);
    hide();
}

void Bedekking::toon(const QString &kop, const QString &zin)
{
    zetProza(m_kop, kop);
    zetProza(m_zin, zin);
    setAccessibleName(kop);
    setAccessibleDescription(zin);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocus();
}

bool Bedekking::eventFilter(QObject *object, QEvent *gebeurtenis)
{
    if (object == parentWidget() && gebeurtenis->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(object, gebeurtenis);
}

} // namespace weegkamer
