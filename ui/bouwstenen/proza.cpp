// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/proza.h"

#include <QEvent>
#include <QHash>
#include <QLabel>

namespace weegkamer
{
namespace
{
/// A label sets its text anew for every width that a layout asks about, and layouts ask about the same few widths over and over.
class Proza final : public QLabel
{
public:
    using QLabel::QLabel;

    int heightForWidth(int breedte) const override
    {
        const auto bekend = m_hoogten.constFind(breedte);
        return bekend != m_hoogten.cend() ? *bekend : *m_hoogten.insert(breedte, QLabel::heightForWidth(breedte));
    }
    void vergeetHoogten()
    {
        m_hoogten.clear();
    }

protected:
    bool event(QEvent *gebeurtenis) override
    {
        // Whatever may change the letters or the room around them.
        switch (gebeurtenis->type()) {
        case QEvent::Polish:
        case QEvent::FontChange:
        case QEvent::StyleChange:
        case QEvent::ContentsRectChange:
        case QEvent::LayoutDirectionChange:
        case QEvent::ScreenChangeInternal:
            m_hoogten.clear();
            break;
        default:
            break;
        }
        return QLabel::event(gebeurtenis);
    }

private:
    mutable QHash<int, int> m_hoogten;
};
} // namespace

QLabel *maakProza(const QString &tekst, QWidget *ouder)
{
    auto *label = new Proza(ouder);
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
    if (auto *proza = dynamic_cast<Proza *>(label))
        proza->vergeetHoogten();
}

} // namespace weegkamer
