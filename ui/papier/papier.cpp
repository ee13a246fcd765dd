// SPDX-License-Identifier: EUPL-1.2
#include "ui/papier/papier.h"

#include "ui/papier/letter.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QHash>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextTable>

namespace weegkamer
{
namespace
{
constexpr qreal lopendPunten = 10.5;
constexpr qreal titelPunten = 16;
constexpr qreal kopPunten = 12;
constexpr int regelafstand = 135; ///< per cent
constexpr qreal celhoogte = 3;
constexpr qreal celbreedte = 12;
constexpr qreal haarspatie = 0.02; ///< pixels: Qt joins no letters between which there is space
constexpr qreal bladbreedte = 466; ///< points between the margins of an A4, a little less than there is
constexpr int labelbreedte = 32;  ///< per cent of the width, for the first column of a table without headings

QTextBlockFormat alineavorm(qreal boven, qreal onder)
{
    QTextBlockFormat vorm;
    vorm.setTopMargin(boven);
    vorm.setBottomMargin(onder);
    vorm.setLineHeight(regelafstand, QTextBlockFormat::ProportionalHeight);
    return vorm;
}

QTextCharFormat letter(qreal punten, bool vet)
{
    QTextCharFormat vorm;
    vorm.setFontPointSize(punten);
    vorm.setFontWeight(vet ? QFont::DemiBold : QFont::Normal);
    return vorm;
}

void schrijfKop(QTextCursor &cursor, const QString &tekst, int niveau)
{
    QTextBlockFormat vorm = alineavorm(niveau == 1 ? 0 : 14, 6);
    vorm.setHeadingLevel(niveau);
    cursor.insertBlock(vorm);
    cursor.insertText(tekst, letter(niveau == 1 ? titelPunten : kopPunten, true));
}

void schrijfCel(QTextTable &tabel, int rij, int kolom, const QString &tekst, bool vet)
{
    QTextTableCell cel = tabel.cellAt(rij, kolom);
    QTextTableCellFormat vorm;
    vorm.setTopPadding(celhoogte);
    vorm.setBottomPadding(celhoogte);
    vorm.setRightPadding(celbreedte); // none at the left: the first column stands on the edge of the text
    cel.setFormat(vorm);
    cel.firstCursorPosition().insertText(tekst, letter(lopendPunten, vet));
}

struct Kolommaat {
    qreal minst = 0; ///< the longest word on a line of its own
    qreal wens = 0;  ///< all of it on one line
};

/// What a column asks for, in points.
Kolommaat kolommaat(const Blok &blok, qsizetype kolom, const QFont &gewoon)
{
    constexpr int fijner = 10; // a font's size in pixels is a whole number
    QFont f = gewoon;
    f.setPixelSize(qRound(lopendPunten * fijner));
    QFont vet = f;
    vet.setWeight(QFont::DemiBold);
    const auto breedte = [&](const QString &tekst, const QFont &font) { return QFontMetricsF(font).horizontalAdvance(tekst) / fijner + celbreedte; };
    Kolommaat maat;
    const auto meet = [&](const QString &cel, const QFont &font) {
        for (const QString &regel : cel.split(u'\n')) {
            maat.wens = qMax(maat.wens, breedte(regel, font));
            for (const QString &woord : regel.split(u' '))
                maat.minst = qMax(maat.minst, breedte(woord, font));
        }
    };
    meet(blok.koppen.value(kolom), vet);
    for (const QStringList &rij : blok.rijen)
        meet(rij.value(kolom), f);
    return maat;
}

/// Widths in per cent by which no word is broken, a date or a name least of all; none when the words themselves are too wide, or when everything
/// fits on a line, unless the table has to stand like another.
QList<QTextLength> kolombreedten(const Blok &blok, bool zoalsAnderen, const QFont &gewoon)
{
    qsizetype kolommen = blok.koppen.size();
    for (const QStringList &rij : blok.rijen)
        kolommen = qMax(kolommen, rij.size());
    QList<Kolommaat> maten;
    Kolommaat samen;
    for (qsizetype k = 0; k < kolommen; ++k) {
        maten.append(kolommaat(blok, k, gewoon));
        samen.minst += maten.last().minst;
        samen.wens += maten.last().wens;
    }
    const bool past = samen.wens <= bladbreedte;
    if (samen.minst > bladbreedte || (past && !zoalsAnderen))
        return {};
    QList<QTextLength> uit;
    for (const Kolommaat &m : std::as_const(maten)) {
        const qreal deel = past ? m.wens * bladbreedte / samen.wens : m.minst + (bladbreedte - samen.minst) * (m.wens - m.minst) / (samen.wens - samen.minst);
        uit.append(QTextLength(QTextLength::PercentageLength, 100 * deel / bladbreedte));
    }
    return uit;
}

/// Of each kind of table of a paper, told by its headings: its columns stand below those of the one before.
using Tabelbreedten = QHash<QStringList, QList<QTextLength>>;

Tabelbreedten breedtenVan(const Stuk &stuk, const QFont &gewoon)
{
    QHash<QStringList, Blok> soorten;
    QHash<QStringList, int> hoeVaak;
    for (const Blok &blok : stuk.blokken) {
        if (blok.soort != Bloksoort::Tabel || blok.koppen.isEmpty())
            continue;
        Blok &soort = soorten[blok.koppen];
        soort.koppen = blok.koppen;
        soort.rijen += blok.rijen;
        ++hoeVaak[blok.koppen];
    }
    Tabelbreedten uit;
    for (auto it = soorten.cbegin(); it != soorten.cend(); ++it)
        uit.insert(it.key(), kolombreedten(*it, hoeVaak.value(it.key()) > 1, gewoon));
    return uit;
}

void schrijfTabel(QTextCursor &cursor, const Blok &blok, const Tabelbreedten &samen)
{
    qsizetype kolommen = blok.koppen.size();
    for (const QStringList &rij : blok.rijen)
        kolommen = qMax(kolommen, rij.size());
    const bool metKoppen = !blok.koppen.isEmpty();
    const qsizetype rijen = blok.rijen.size() + (metKoppen ? 1 : 0);
    if (kolommen == 0 || rijen == 0)
        return;
    QTextTableFormat vorm;
    vorm.setBorder(0);
    vorm.setCellPadding(0);
    vorm.setCellSpacing(0);
    vorm.setTopMargin(4);
    vorm.setBottomMargin(8);
    vorm.setHeaderRowCount(metKoppen ? 1 : 0);
    vorm.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    if (!metKoppen && kolommen == 2)
        vorm.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, labelbreedte),
                                        QTextLength(QTextLength::PercentageLength, 100 - labelbreedte)});
    else if (const auto breedten = metKoppen ? samen.value(blok.koppen) : kolombreedten(blok, false, cursor.document()->defaultFont()); breedten.size() == kolommen)
        vorm.setColumnWidthConstraints(breedten);
    QTextTable *tabel = cursor.insertTable(static_cast<int>(rijen), static_cast<int>(kolommen), vorm);
    for (int k = 0; k < blok.koppen.size(); ++k)
        schrijfCel(*tabel, 0, k, blok.koppen.at(k), true);
    for (int r = 0; r < blok.rijen.size(); ++r) {
        for (int k = 0; k < blok.rijen.at(r).size(); ++k)
            schrijfCel(*tabel, r + (metKoppen ? 1 : 0), k, blok.rijen.at(r).at(k), !metKoppen && kolommen == 2 && k == 0);
    }
    cursor.movePosition(QTextCursor::End);
}

void schrijfStuk(QTextCursor &cursor, const Stuk &stuk)
{
    const Tabelbreedten breedten = breedtenVan(stuk, cursor.document()->defaultFont());
    schrijfKop(cursor, stuk.titel, 1);
    for (const Blok &blok : stuk.blokken) {
        switch (blok.soort) {
        case Bloksoort::Kop:
            schrijfKop(cursor, blok.tekst, 2);
            break;
        case Bloksoort::Alinea:
            cursor.insertBlock(alineavorm(0, 6));
            cursor.insertText(blok.tekst, letter(lopendPunten, false));
            break;
        case Bloksoort::Tabel:
            schrijfTabel(cursor, blok, breedten);
            break;
        }
    }
}

std::unique_ptr<QTextDocument> leegDocument(const QString &titel)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(zonderLigaturen(document->defaultFont()));
    document->setMetaInformation(QTextDocument::DocumentTitle, titel);
    // A signature of 128 characters has no space in it and must still stay on the page.
    QTextOption keuze = document->defaultTextOption();
    keuze.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(keuze);
    return document;
}
} // namespace

QFont zonderLigaturen(QFont letter)
{
    letter.setLetterSpacing(QFont::AbsoluteSpacing, haarspatie);
    return letter;
}

std::unique_ptr<QTextDocument> maakDocument(const Stuk &stuk)
{
    auto document = leegDocument(stuk.titel);
    QTextCursor cursor(document.get());
    schrijfStuk(cursor, stuk);
    // The empty block that a document begins with.
    cursor.movePosition(QTextCursor::Start);
    cursor.deleteChar();
    return document;
}

Uitkomst<QByteArray> alsOdt(const Stuk &stuk, const Briefhoofd &hoofd)
{
    auto document = leegDocument(stuk.titel);
    QTextCursor cursor(document.get());
    if (hoofd.oefening) {
        cursor.insertText(QStringLiteral("OEFENING"), letter(titelPunten, true));
        cursor.insertBlock(alineavorm(0, 6));
    }
    cursor.insertText(hoofd.gemeente, letter(lopendPunten, false));
    schrijfStuk(cursor, stuk);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QTextDocumentWriter schrijver(&buffer, "odf");
    if (!schrijver.write(document.get()))
        return fout(FoutSoort::Machine, QStringLiteral("QTextDocumentWriter"));
    return bytes;
}

} // namespace weegkamer
