// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/hulpvenster.h"

#include "ui/bouwstenen/huisstijl.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextTable>

namespace weegkamer
{
namespace
{
constexpr QSize maatVenster(720, 680);
constexpr int regelafstand = 140; // per cent, as all prose
constexpr qreal celrand = 5;
constexpr qreal celruimte = 20;

QString padVan(const QString &onderwerp)
{
    return QStringLiteral(":/weegkamer/hulp/%1.md").arg(onderwerp);
}

QString markdownVan(const QString &onderwerp)
{
    QFile bestand(padVan(heeftHulp(onderwerp) ? onderwerp : QStringLiteral("begin")));
    if (!bestand.open(QIODevice::ReadOnly))
        return {};
    QString tekst = QString::fromUtf8(bestand.readAll());
    tekst.remove(0, tekst.startsWith(u"<!--") ? tekst.indexOf(u"-->") + 3 : 0);
    return tekst;
}

/// As a page in a booklet: room around headings, lines that can be followed, tables with hairlines instead of boxes.
void zetVorm(QTextDocument &document, const QWidget *venster)
{
    const double basis = venster->font().pointSizeF();
    for (QTextBlock blok = document.begin(); blok.isValid(); blok = blok.next()) {
        QTextCursor cursor(blok);
        QTextBlockFormat vorm = blok.blockFormat();
        vorm.setLineHeight(regelafstand, QTextBlockFormat::ProportionalHeight);
        if (const int niveau = vorm.headingLevel(); niveau > 0) {
            vorm.setTopMargin(niveau == 1 ? 0 : maat::sectie);
            vorm.setBottomMargin(maat::tussen);
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            QTextCharFormat letter = cursor.charFormat();
            letter.clearProperty(QTextFormat::FontSizeAdjustment); // would go before the size
            letter.setFontPointSize(basis * (niveau == 1 ? 1.35 : 1.1));
            letter.setFontWeight(QFont::DemiBold);
            cursor.setCharFormat(letter);
        }
        cursor.setBlockFormat(vorm);
        if (QTextTable *tabel = cursor.currentTable()) {
            QTextTableFormat kader = tabel->format();
            kader.setBorder(0);
            kader.setCellSpacing(0);
            kader.setCellPadding(0);
            kader.setHeaderRowCount(1);
            tabel->setFormat(kader);
            QTextTableCell cel = tabel->cellAt(cursor);
            QTextTableCellFormat celvorm = cel.format().toTableCellFormat();
            celvorm.setTopPadding(celrand);
            celvorm.setBottomPadding(celrand);
            celvorm.setRightPadding(celruimte);
            celvorm.setBottomBorder(1);
            celvorm.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            celvorm.setBottomBorderBrush(kleur(cel.row() == 0 ? Kleur::Rand : Kleur::Lijn, venster));
            cel.setFormat(celvorm);
        }
    }
}

void vul(QTextBrowser *lezer, const QString &onderwerp)
{
    lezer->setMarkdown(markdownVan(onderwerp));
    lezer->document()->setDocumentMargin(0);
    zetVorm(*lezer->document(), lezer);
    lezer->moveCursor(QTextCursor::Start);
}
} // namespace

bool heeftHulp(const QString &onderwerp)
{
    return QFile::exists(padVan(onderwerp));
}

void toonHulpvenster(QWidget *ouder, const QString &onderwerp)
{
    auto *dialoog = ouder->findChild<QDialog *>(u"hulp"_qs);
    if (!dialoog) {
        dialoog = new QDialog(ouder);
        dialoog->setObjectName(u"hulp"_qs);
        dialoog->setAttribute(Qt::WA_DeleteOnClose);
        dialoog->setWindowTitle(QCoreApplication::translate("Hulp", "Hulp"));
        auto *lezer = new QTextBrowser(dialoog);
        lezer->setAccessibleName(dialoog->windowTitle());
        lezer->setOpenLinks(false);
        lezer->setFrameShape(QFrame::NoFrame);
        auto *toetsen = new QPushButton(QCoreApplication::translate("Hulp", "Sneltoetsen"), dialoog);
        auto *knoppen = new QDialogButtonBox(dialoog);
        const auto *sluit = knoppen->addButton(QCoreApplication::translate("Hulp", "Sluit"), QDialogButtonBox::RejectRole);
        toetsen->setAutoDefault(false);
        auto *rij = new QHBoxLayout;
        rij->addWidget(toetsen);
        rij->addStretch();
        rij->addWidget(knoppen);
        auto *kolom = new QVBoxLayout(dialoog);
        kolom->setContentsMargins(maat::sectie, maat::sectie, maat::sectie, maat::rondom);
        kolom->setSpacing(maat::rondom);
        kolom->addWidget(lezer, 1);
        kolom->addLayout(rij);
        QObject::connect(toetsen, &QPushButton::clicked, lezer, [lezer] { vul(lezer, u"sneltoetsen"_qs); });
        QObject::connect(sluit, &QPushButton::clicked, dialoog, &QDialog::close);
        // A link leads to another page of the help, never out of the program.
        QObject::connect(lezer, &QTextBrowser::anchorClicked, lezer, [lezer](const QUrl &link) { vul(lezer, link.path()); });
        dialoog->resize(maatVenster);
    }
    vul(dialoog->findChild<QTextBrowser *>(), onderwerp);
    dialoog->show();
    dialoog->raise();
}

} // namespace weegkamer
