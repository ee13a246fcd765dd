// SPDX-License-Identifier: EUPL-1.2
#include "ui/documenten/documentblad.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/tekstblad.h"
#include "ui/documenten/pdfbladen.h"

#include <QFontDatabase>
#include <QImageReader>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace weegkamer
{
namespace
{
constexpr qsizetype hoogstensTekst = qsizetype(2) * 1024 * 1024;
constexpr int hoogstensBeeldMb = 256; ///< of pixels: a small file may unfold to more than the machine has
constexpr double kleinste = 0.25;
constexpr double grootste = 8;

/// Only what is drawn from its own bytes; SVG may point elsewhere.
const QList<QByteArray> &beeldvormen()
{
    static const QList<QByteArray> lijst{"png", "jpeg", "jpg", "gif", "bmp", "webp", "tiff", "tif"};
    return lijst;
}

QByteArray beeldvorm(const QByteArray &inhoud)
{
    QBuffer buffer;
    buffer.setData(inhoud);
    buffer.open(QIODevice::ReadOnly);
    const QByteArray vorm = QImageReader::imageFormat(&buffer);
    return beeldvormen().contains(vorm) ? vorm : QByteArray();
}

/// UTF-8 without control characters; the beginning suffices to tell.
bool isTekst(const QByteArray &inhoud)
{
    constexpr qsizetype proef = 64 * 1024;
    if (inhoud.isEmpty() || inhoud.size() > hoogstensTekst)
        return false;
    const QByteArray begin = inhoud.left(proef);
    const bool stuur = std::any_of(begin.begin(), begin.end(), [](char c) { return (c >= 0 && c < 9) || (c > 13 && c < 32); });
    // What is no UTF-8, also a sequence that the end cuts off, becomes a sign of replacement.
    return !stuur && !QString::fromUtf8(inhoud).contains(QChar(QChar::ReplacementCharacter));
}

/// What kind of file it is, in words, from its first bytes; empty when that can't be told.
QString soortInWoorden(const QByteArray &inhoud)
{
    if (inhoud.startsWith("PK\x03\x04"))
        return QObject::tr("een Office-bestand of een ingepakte map");
    if (inhoud.startsWith("\xD0\xCF\x11\xE0"))
        return QObject::tr("een ouder Office-bestand");
    if (inhoud.startsWith("%PDF"))
        return QObject::tr("een PDF");
    if (inhoud.mid(4, 4) == "ftyp" || inhoud.startsWith("ID3") || inhoud.startsWith("RIFF"))
        return QObject::tr("beeld of geluid");
    return {};
}
} // namespace

Documentvorm vormVan(const QByteArray &inhoud)
{
    if (inhoud.left(1024).contains("%PDF-"))
        return Documentvorm::Pdf;
    if (!beeldvorm(inhoud).isEmpty())
        return Documentvorm::Beeld;
    return isTekst(inhoud) ? Documentvorm::Tekst : Documentvorm::Anders;
}

Documentblad::Documentblad(QWidget *ouder) : QWidget(ouder), m_kolom(new QVBoxLayout(this))
{
    m_kolom->setContentsMargins(0, 0, 0, 0);
    QImageReader::setAllocationLimit(hoogstensBeeldMb);
}

Documentblad::~Documentblad() = default;

void Documentblad::zet(const QByteArray &inhoud, const QString &naam)
{
    m_inhoud.reset();
    m_pdf = nullptr;
    m_vlak = nullptr;
    m_beeld = nullptr;
    m_plaat = {};
    m_vergroting = 1;
    m_buffer.close();
    m_bytes = inhoud;
    m_vorm = vormVan(inhoud);
    switch (m_vorm) {
    case Documentvorm::Pdf:
        m_inhoud = maakPdf(naam);
        break;
    case Documentvorm::Beeld:
        m_inhoud = maakBeeld(naam);
        break;
    case Documentvorm::Tekst:
        m_inhoud = maakTekst(naam);
        break;
    case Documentvorm::Anders:
        m_inhoud = maakAnders(naam, {});
        break;
    }
    m_kolom->addWidget(m_inhoud.get());
    setFocusProxy(m_inhoud.get());
}

std::unique_ptr<QWidget> Documentblad::maakPdf(const QString &naam)
{
    m_buffer.setData(m_bytes);
    m_buffer.open(QIODevice::ReadOnly);
    const Pdfuitslag uitslag = openPdf(m_buffer, maat::rondom, this);
    if (!uitslag.bladen) {
        m_vorm = Documentvorm::Anders;
        return maakAnders(naam, uitslag.onderdeelMist ? tr("Het onderdeel waarmee Weegkamer een PDF toont, ontbreekt. Installeer Weegkamer opnieuw.")
                                                      : tr("Deze PDF is beschadigd of heeft een wachtwoord. Vraag wie hem gaf om een nieuwe."));
    }
    m_pdf = uitslag.bladen;
    m_pdf->vlak()->setAccessibleName(naam);
    m_pdf->bijAnderBlad = [this] {
        leesVoor();
        Q_EMIT bladGewijzigd(m_pdf->blad());
    };
    leesVoor();
    return std::unique_ptr<QWidget>(m_pdf->vlak());
}

std::unique_ptr<QWidget> Documentblad::maakBeeld(const QString &naam)
{
    QBuffer buffer(&m_bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader lezer(&buffer, beeldvorm(m_bytes));
    lezer.setAutoTransform(true);
    m_plaat = lezer.read();
    if (m_plaat.isNull()) {
        m_vorm = Documentvorm::Anders;
        return maakAnders(naam, tr("Dit beeld is beschadigd of te groot om te tonen."));
    }
    auto vlak = std::make_unique<QScrollArea>(this);
    m_vlak = vlak.get();
    m_vlak->setFrameShape(QFrame::NoFrame);
    m_vlak->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_vlak->setFocusPolicy(Qt::StrongFocus);
    m_vlak->setAccessibleName(naam);
    m_beeld = new QLabel(m_vlak);
    m_beeld->setAccessibleName(tr("Beeld %1, %2 bij %3 punten").arg(naam).arg(m_plaat.width()).arg(m_plaat.height()));
    m_beeld->setScaledContents(true);
    m_beeld->setPixmap(QPixmap::fromImage(m_plaat));
    m_vlak->setWidget(m_beeld);
    schaal();
    return vlak;
}

std::unique_ptr<QWidget> Documentblad::maakTekst(const QString &naam)
{
    auto tekst = std::make_unique<QPlainTextEdit>(this);
    tekst->setReadOnly(true);
    tekst->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    tekst->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    tekst->setFrameShape(QFrame::NoFrame);
    tekst->setAccessibleName(naam);
    tekst->setPlainText(QString::fromUtf8(m_bytes));
    return tekst;
}

std::unique_ptr<QWidget> Documentblad::maakAnders(const QString &naam, const QString &waarom)
{
    auto *blad = new Tekstblad(this);
    const QString soort = soortInWoorden(m_bytes);
    const QString grootte = QLocale(QLocale::Dutch).formattedDataSize(m_bytes.size(), 1, QLocale::DataSizeTraditionalFormat);
    blad->kop(naam);
    blad->proza(m_bytes.isEmpty() ? tr("Dit bestand is leeg.")
                                  : (soort.isEmpty() ? tr("Een bestand van %1.").arg(grootte) : tr("Dit is %1, van %2.").arg(soort, grootte)));
    if (!waarom.isEmpty())
        blad->proza(waarom);
    else if (!m_bytes.isEmpty())
        blad->proza(tr("Weegkamer toont PDF, beelden en platte tekst. Dit bestand staat verzegeld in het dossier, maar kan hier niet worden getoond. "
                       "Vraag wie het gaf om een PDF."));
    auto vlak = std::make_unique<Leesvlak>(naam, this);
    vlak->zetBlad(blad);
    return vlak;
}

int Documentblad::aantalBladen() const
{
    return m_pdf ? m_pdf->aantal() : 0;
}

int Documentblad::blad() const
{
    return m_pdf ? m_pdf->blad() : 0;
}

void Documentblad::gaNaarBlad(int blad)
{
    if (m_pdf)
        m_pdf->gaNaar(qBound(0, blad, aantalBladen() - 1));
}

void Documentblad::vergroot(double factor)
{
    m_vergroting = qBound(kleinste, factor, grootste);
    if (auto *tekst = qobject_cast<QPlainTextEdit *>(m_inhoud.get())) {
        QFont letter = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        letter.setPointSizeF(letter.pointSizeF() * m_vergroting);
        tekst->setFont(letter);
    }
    schaal();
    Q_EMIT vergrotingGewijzigd(m_vergroting);
}

void Documentblad::schaal()
{
    if (m_pdf)
        m_pdf->vergroot(m_vergroting);
    if (m_beeld) {
        // A small picture is shown as it is; one that is wider than the window fits in it.
        const QSizeF plaat = QSizeF(m_plaat.size()) / devicePixelRatioF();
        const double past = qMin(1.0, (m_vlak->viewport()->width() - 2.0) / qMax(1.0, plaat.width()));
        m_beeld->resize((plaat * past * m_vergroting).toSize());
    }
}

void Documentblad::leesVoor()
{
    m_pdf->vlak()->setAccessibleDescription(tr("Bladzij %1 van %2. %3").arg(blad() + 1).arg(aantalBladen()).arg(m_pdf->tekst(blad()).simplified()));
}

void Documentblad::resizeEvent(QResizeEvent *gebeurtenis)
{
    QWidget::resizeEvent(gebeurtenis);
    schaal();
}

} // namespace weegkamer
