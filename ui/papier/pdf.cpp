// SPDX-License-Identifier: EUPL-1.2
#include "ui/papier/papier.h"

#include "ui/papier/letter.h"
#include "ui/papier/rijen.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace weegkamer
{
namespace
{
constexpr qreal randMm = 22;
constexpr qreal klein = 9; ///< points
constexpr qreal merkPunten = 84;
constexpr qreal merkHoek = -52; ///< from corner to corner of an A4

/// One page's measures, in units of the writer.
struct Bladspiegel {
    QRectF blad;      ///< inside the margins
    qreal band = 0;   ///< height of header, and of footer
    QSizeF tekst() const { return {blad.width(), blad.height() - 2 * band}; }
};

QFont kleineLetter(QFont::Weight gewicht)
{
    QFont f;
    f.setPointSizeF(klein);
    f.setWeight(gewicht);
    return zonderLigaturen(f);
}

/// Opaque and below the text: PDF/A-1 knows no transparency.
void tekenMerk(QPainter &schilder, const Bladspiegel &spiegel)
{
    schilder.save();
    QFont f;
    f.setPointSizeF(merkPunten);
    f.setWeight(QFont::Bold);
    schilder.setFont(f);
    schilder.setPen(QColor(0xec, 0xec, 0xec));
    schilder.translate(spiegel.blad.center());
    schilder.rotate(merkHoek);
    const QRectF vlak(-spiegel.blad.height(), -spiegel.band * 2, 2 * spiegel.blad.height(), spiegel.band * 4);
    schilder.drawText(vlak, Qt::AlignCenter, QStringLiteral("OEFENING"));
    schilder.restore();
}

void tekenBanden(QPainter &schilder, const Bladspiegel &spiegel, const Briefhoofd &hoofd, int blad, int bladen)
{
    schilder.save();
    schilder.setPen(Qt::black);
    const QRectF boven(spiegel.blad.topLeft(), QSizeF(spiegel.blad.width(), spiegel.band));
    schilder.setFont(kleineLetter(QFont::Normal));
    const qreal merkruimte = hoofd.oefening ? spiegel.blad.width() / 4 : 0;
    const QString naam = schilder.fontMetrics().elidedText(hoofd.gemeente, Qt::ElideRight, qRound(spiegel.blad.width() - merkruimte));
    schilder.drawText(boven, Qt::AlignLeft | Qt::AlignTop, naam);
    const QRectF onder(spiegel.blad.left(), spiegel.blad.bottom() - spiegel.band, spiegel.blad.width(), spiegel.band);
    const QString bladzij = QStringLiteral("bladzij %1 van %2").arg(blad).arg(bladen);
    schilder.drawText(onder, Qt::AlignRight | Qt::AlignBottom, bladzij);
    const qreal voetruimte = spiegel.blad.width() - 1.2 * schilder.fontMetrics().horizontalAdvance(bladzij);
    schilder.drawText(onder, Qt::AlignLeft | Qt::AlignBottom, schilder.fontMetrics().elidedText(hoofd.voet, Qt::ElideRight, qRound(voetruimte)));
    if (hoofd.oefening) {
        schilder.setFont(kleineLetter(QFont::Bold));
        schilder.drawText(boven, Qt::AlignRight | Qt::AlignTop, QStringLiteral("OEFENING"));
    }
    schilder.restore();
}

void tekenTekst(QPainter &schilder, const Bladspiegel &spiegel, const QTextDocument &document, int blad)
{
    const qreal hoogte = spiegel.tekst().height();
    const QRectF deel(0, blad * hoogte, spiegel.tekst().width(), hoogte);
    schilder.save();
    schilder.translate(spiegel.blad.left(), spiegel.blad.top() + spiegel.band - deel.top());
    schilder.setClipRect(deel);
    QAbstractTextDocumentLayout::PaintContext omstandigheden;
    omstandigheden.clip = deel;
    omstandigheden.palette.setColor(QPalette::Text, Qt::black);
    document.documentLayout()->draw(&schilder, omstandigheden);
    schilder.restore();
}
} // namespace

Gelukt tekenOp(QPagedPaintDevice &apparaat, const Stuk &stuk, const Briefhoofd &hoofd)
{
    apparaat.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(randMm, randMm, randMm, randMm), QPageLayout::Millimeter));
    const std::unique_ptr<QTextDocument> document = maakDocument(stuk);
    QPainter schilder;
    if (!schilder.begin(&apparaat))
        return fout(FoutSoort::Machine, QStringLiteral("QPainter::begin"));
    // Inside the margins: the painter's origin is the margin's corner.
    const int punten = schilder.device()->logicalDpiX();
    const QRectF binnen(QPointF(), apparaat.pageLayout().paintRectPixels(punten).size());
    const Bladspiegel spiegel{binnen, QFontMetricsF(kleineLetter(QFont::Normal), &apparaat).height() * 2.4};
    document->documentLayout()->setPaintDevice(&apparaat);
    document->setDocumentMargin(0);
    document->setPageSize(spiegel.tekst());
    houdRijenHeel(*document);
    const int bladen = document->pageCount();
    for (int blad = 0; blad < bladen; ++blad) {
        if (blad > 0 && !apparaat.newPage())
            return fout(FoutSoort::Machine, QStringLiteral("QPagedPaintDevice::newPage"));
        if (hoofd.oefening)
            tekenMerk(schilder, spiegel);
        tekenBanden(schilder, spiegel, hoofd, blad + 1, bladen);
        tekenTekst(schilder, spiegel, *document, blad);
    }
    return schilder.end() ? Gelukt() : fout(FoutSoort::Machine, QStringLiteral("QPainter::end"));
}

Uitkomst<QByteArray> alsPdf(const Stuk &stuk, const Briefhoofd &hoofd)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return fout(FoutSoort::Machine, QStringLiteral("QBuffer"));
    {
        QPdfWriter schrijver(&buffer);
        schrijver.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        schrijver.setTitle(stuk.titel);
        schrijver.setCreator(QStringLiteral("Weegkamer"));
        PROBEER(tekenOp(schrijver, stuk, hoofd));
    }
    return bytes;
}

} // namespace weegkamer
