// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QBuffer>
#include <QImage>
#include <QWidget>
#include <memory>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace weegkamer
{

class Pdfbladen;

/// What can be shown of a file, judged by its bytes and not by its name.
enum class Documentvorm { Pdf, Beeld, Tekst, Anders };
Documentvorm vormVan(const QByteArray &inhoud);

/// Shows a document from memory: the pages of a PDF, a picture, plain text. Anything else gets a sentence that says what it is. Writes
/// nothing to disk. Ctrl++ and Ctrl+- enlarge and shrink, Ctrl+0 fits the width.
class Documentblad final : public QWidget
{
    Q_OBJECT
public:
    explicit Documentblad(QWidget *ouder = nullptr);
    ~Documentblad() override;
    /// Shows this content; what stood there goes. `naam` is for screen readers and for the sentence about what can't be shown.
    void zet(const QByteArray &inhoud, const QString &naam);
    Documentvorm vorm() const { return m_vorm; }
    /// 0 for what has no pages.
    int aantalBladen() const;
    int blad() const;
    void gaNaarBlad(int blad);
    /// 1 is the width of the window.
    void vergroot(double factor);
    double vergroting() const { return m_vergroting; }

Q_SIGNALS:
    void bladGewijzigd(int blad);
    void vergrotingGewijzigd(double vergroting);

protected:
    void resizeEvent(QResizeEvent *gebeurtenis) override;

private:
    std::unique_ptr<QWidget> maakPdf(const QString &naam);
    std::unique_ptr<QWidget> maakBeeld(const QString &naam);
    std::unique_ptr<QWidget> maakTekst(const QString &naam);
    std::unique_ptr<QWidget> maakAnders(const QString &naam, const QString &waarom);
    void schaal();
    void leesVoor();

    QVBoxLayout *m_kolom;
    Documentvorm m_vorm = Documentvorm::Anders;
    QByteArray m_bytes;
    QBuffer m_buffer; ///< over m_bytes; the PDF reads from it as long as it is shown
    Pdfbladen *m_pdf = nullptr;
    QScrollArea *m_vlak = nullptr;
    QLabel *m_beeld = nullptr;
    QImage m_plaat;
    double m_vergroting = 1;
    std::unique_ptr<QWidget> m_inhoud; ///< goes before the buffer that it reads from
};

} // namespace weegkamer
