// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/proza.h"

namespace weegkamer
{

QLabel *maakProza(const QString &tekst, QWidget *ouder)
{
    auto *label = new QLabel(ouder);
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    zetProza(label, tekst);
    return label;
}

void zetProza(QLabel *label, const QString &tekst)
{
    const QString inhoud = tekst.toHtmlEscaped().replace(u'\n', u"<br>"_qs);
    label->setText(tekst.isEmpty() ? QString()
                                   : u"<p style=\"line-height:140%; margin:0\">%1</p>"_qs.arg(inhoud));
    label->setAccessibleName(tekst);
}

} // namespace weegkamer
