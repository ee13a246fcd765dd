// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/pictogram.h"

#include "ui/bouwstenen/huisstijl.h"

#include <QAction>
#include <QFile>
#include <QIconEngine>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSvgRenderer>

namespace weegkamer
{
namespace
{
QByteArray bron(const QString &naam)
{
    QFile bestand(u":/pictogrammen/%1.svg"_qs.arg(naam));
    const bool open = bestand.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "pictogram", qPrintable(naam));
    return open ? bestand.readAll() : QByteArray();
}

// Breeze draws with currentColor, set by a style sheet that Qt's SVG module does not read: the colour is put
// in its place.
QByteArray gekleurd(const QByteArray &svg, const QColor &kleur)
{
    static const QRegularExpression vastInkt(u"#(232629|31363b|4d4d4d|eff0f1)"_qs,
                                             QRegularExpression::CaseInsensitiveOption);
    QString tekst = QString::fromUtf8(svg);
    tekst.replace(u"currentColor"_qs, kleur.name());
    tekst.replace(vastInkt, kleur.name());
    return tekst.toUtf8();
}

class Pictogrammotor final : public QIconEngine
{
public:
    Pictogrammotor(const QString &naam, const QColor &kleur) : m_svg(bron(naam)), m_kleur(kleur) {}

    void paint(QPainter *schilder, const QRect &vlak, QIcon::Mode stand, QIcon::State) override
    {
        QSvgRenderer tekenaar(gekleurd(m_svg, kleurVoor(stand)));
        const int maat = qMin(vlak.width(), vlak.height());
        tekenaar.render(schilder, QRectF(vlak.x() + (vlak.width() - maat) / 2.0,
                                         vlak.y() + (vlak.height() - maat) / 2.0, maat, maat));
    }
    QPixmap pixmap(const QSize &maat, QIcon::Mode stand, QIcon::State staat) override
    {
        if (maat.isEmpty())
            return {}; // a button that has no room yet is drawn as well
        QPixmap beeld(maat);
        beeld.fill(Qt::transparent);
        QPainter schilder(&beeld);
        paint(&schilder, QRect(QPoint(), maat), stand, staat);
        return beeld;
    }
    QIconEngine *clone() const override { return new Pictogrammotor(*this); }

private:
    QColor kleurVoor(QIcon::Mode stand) const
    {
        if (m_kleur.isValid())
            return m_kleur;
        return kleur(stand == QIcon::Disabled ? Kleur::Bijzaak : Kleur::Inkt,
                     themaVan(QApplication::palette()));
    }
    QByteArray m_svg;
    QColor m_kleur;
};
} // namespace

QIcon pictogram(const char *naam)
{
    return pictogram(QString::fromLatin1(naam), {});
}

QIcon pictogram(const QString &naam)
{
    return pictogram(naam, {});
}

QIcon pictogram(const QString &naam, const QColor &kleur)
{
    return QIcon(new Pictogrammotor(naam, kleur));
}

void zetPictogramVoor(QLineEdit *veld, const char *naam)
{
    QAction *actie = veld->addAction(pictogram(naam), QLineEdit::LeadingPosition);
    actie->setText(veld->accessibleName());
    QObject::connect(actie, &QAction::triggered, veld, [veld] { veld->setFocus(Qt::MouseFocusReason); });
}

} // namespace weegkamer
