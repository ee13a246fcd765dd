// SPDX-License-Identifier: EUPL-1.2
#include "ui/documenten/pdfbladen.h"

#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <memory>

namespace weegkamer
{
namespace
{
/// Before the view in the list of bases, so that the document goes after it.
struct Documenthouder {
    std::unique_ptr<QPdfDocument> m_pdf;
};

class Bladen final : private Documenthouder, public QPdfView, public Pdfbladen
{
public:
    Bladen(std::unique_ptr<QPdfDocument> pdf, int rand, QWidget *ouder) : Documenthouder{std::move(pdf)}, QPdfView(ouder), m_rand(rand)
    {
        setDocument(m_pdf.get());
        setPageMode(PageMode::MultiPage);
        setZoomMode(ZoomMode::FitToWidth);
        setFrameShape(NoFrame);
        setDocumentMargins({rand, rand, rand, rand});
        setPageSpacing(rand);
        setFocusPolicy(Qt::StrongFocus);
        connect(pageNavigator(), &QPdfPageNavigator::currentPageChanged, this, [this] {
            if (bijAnderBlad)
                bijAnderBlad();
        });
    }
    ~Bladen() override { pageNavigator()->disconnect(this); } // nobody needs to hear of pages that go
    QWidget *vlak() override { return this; }
    int aantal() const override { return m_pdf->pageCount(); }
    int blad() const override { return pageNavigator()->currentPage(); }
    void gaNaar(int blad) override { pageNavigator()->jump(blad, {}); }
    void vergroot(double factor) override
    {
        setZoomMode(qFuzzyCompare(factor, 1.0) ? ZoomMode::FitToWidth : ZoomMode::Custom);
        if (zoomMode() == ZoomMode::Custom) {
            const double breed = m_pdf->pagePointSize(blad()).width() / 72 * logicalDpiX();
            setZoomFactor(factor * (viewport()->width() - 2 * m_rand) / qMax(1.0, breed));
        }
    }
    QString tekst(int blad) const override { return m_pdf->getAllText(blad).text(); }

private:
    int m_rand;
};
} // namespace
} // namespace weegkamer

/// The one way into this library. Null when the bytes are no PDF that can be read.
extern "C" Q_DECL_EXPORT weegkamer::Pdfbladen *weegkamerPdfbladen(QIODevice *bron, int rand, QWidget *ouder)
{
    auto pdf = std::make_unique<QPdfDocument>(nullptr);
    pdf->load(bron);
    if (pdf->status() != QPdfDocument::Status::Ready || pdf->pageCount() == 0)
        return nullptr;
    return std::make_unique<weegkamer::Bladen>(std::move(pdf), rand, ouder).release();
}
