// SPDX-License-Identifier: EUPL-1.2
#include "ui/papier/rijen.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QScreen>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <cmath>

namespace weegkamer
{
namespace
{
constexpr int pogingen = 24;   ///< layouts of one table; two do, and one more for each row that is longer than a page
constexpr qreal speling = 0.5; ///< units of the device
constexpr qreal strookje = 2;  ///< that is left of a page: too little for a line

/// A row as it is without pages.
struct Rijmaat {
    qreal tekst = 0;  ///< from the first line to the end of the last
    qreal verder = 0; ///< to the first line of the row below it
};

/// One table on the pages of its document.
class Paginering
{
public:
    Paginering(QTextTable &tabel, QList<Rijmaat> maten)
        : m_tabel(tabel), m_layout(*tabel.document()->documentLayout()), m_maten(std::move(maten)), m_blad(tabel.document()->pageSize().height())
    {
        const QTextTableFormat vorm = m_tabel.format();
        m_eerste = vorm.headerRowCount();
        if (const QPaintDevice *apparaat = m_layout.paintDevice())
            m_schaal = apparaat->logicalDpiY() / QGuiApplication::primaryScreen()->logicalDotsPerInchY();
        m_boven = m_tabel.cellAt(0, 0).format().toTableCellFormat().topPadding() * m_schaal;
        m_eindrand = vorm.bottomMargin() * m_schaal;
        m_begin = vorm.topMargin() * m_schaal + m_boven;
        for (int r = 0; r < m_eerste; ++r)
            m_begin += m_maten.at(r).verder;
    }

    void houdHeel()
    {
        for (int poging = 0; poging < pogingen; ++poging) {
            const int mis = eersteGebroken();
            if (mis == m_eerste || kopBlijftAchter())
                naarVolgendeBlad();
            else if (mis < 0)
                return;
            else
                schuifVanaf(mis);
        }
    }

private:
    qreal boven(int rij) const { return m_layout.blockBoundingRect(m_tabel.cellAt(rij, 0).firstCursorPosition().block()).top(); }
    int blad(qreal y) const { return static_cast<int>(std::floor((y + speling) / m_blad)); }
    /// Where the last line of a row must end.
    qreal eind(qreal y) const { return (blad(y) + 1) * m_blad - m_eindrand - m_boven; }
    bool past(int rij) const { return m_begin + m_maten.at(rij).tekst <= eind(0) + speling; }
    /// Below a row that is longer than a page nothing can be made room for: there the lines decide.
    bool isGebroken(int rij, qreal y) const { return past(rij) && (rij == m_eerste || past(rij - 1)) && y + m_maten.at(rij).tekst > eind(y) + speling; }

    int eersteGebroken()
    {
        m_layout.documentSize(); // lays out what changed
        for (int r = m_eerste; r < m_tabel.rows(); ++r) {
            const qreal y = boven(r);
            if (r > m_eerste && blad(y) > blad(boven(r - 1)))
                m_begin = y - blad(y) * m_blad; // as it turned out
            if (isGebroken(r, y))
                return r;
        }
        return -1;
    }

    /// The room below the row above it takes what is left of the page; where no line fits, Qt begins the row on the next. Where the rows after it come is reckoned, and looked at the next time.
    void schuifVanaf(int mis)
    {
        QTextCursor samen(m_tabel.document()); // one layout for all of it
        samen.beginEditBlock();
        for (int r = mis - 1; r < m_tabel.rows(); ++r)
            zetRuimteOnder(r, 0);
        qreal y = boven(mis);
        for (int r = mis; r < m_tabel.rows() && past(r); ++r) {
            if (isGebroken(r, y)) {
                zetRuimteOnder(r - 1, qMax(0.0, eind(y) - y + 2 * m_boven - strookje));
                y = (blad(y) + 1) * m_blad + m_begin;
            }
            y += m_maten.at(r).verder;
        }
        samen.endEditBlock();
    }

    void zetRuimteOnder(int rij, qreal extra)
    {
        for (int k = 0; k < m_tabel.columns(); ++k) {
            QTextTableCell cel = m_tabel.cellAt(rij, k);
            QTextTableCellFormat vorm = cel.format().toTableCellFormat();
            const qreal ruimte = vorm.topPadding() + extra / m_schaal;
            if (qFuzzyCompare(vorm.bottomPadding(), ruimte))
                continue;
            vorm.setBottomPadding(ruimte);
            cel.setFormat(vorm);
        }
    }

    /// The heading that stands above the table; invalid when there is none.
    QTextBlock kop() const
    {
        const QTextBlock blok = m_tabel.firstCursorPosition().block().previous();
        return blok.isValid() && blok.blockFormat().headingLevel() > 1 ? blok : QTextBlock();
    }

    bool kopBlijftAchter() const { return kop().isValid() && blad(m_layout.blockBoundingRect(kop()).top()) < blad(boven(0)); }

    /// All of the table, with its heading.
    void naarVolgendeBlad()
    {
        if (const QTextBlock kop = this->kop(); kop.isValid()) {
            QTextBlockFormat vorm = kop.blockFormat();
            vorm.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            QTextCursor(kop).setBlockFormat(vorm);
            return;
        }
        QTextTableFormat vorm = m_tabel.format();
        vorm.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        m_tabel.setFormat(vorm);
    }

    QTextTable &m_tabel;
    QAbstractTextDocumentLayout &m_layout;
    QList<Rijmaat> m_maten;
    qreal m_blad;
    int m_eerste = 0;     ///< below the headings
    qreal m_boven = 0;    ///< the room above the first line of a row, and below the last
    qreal m_eindrand = 0; ///< the room below the table, which Qt keeps free on each of its pages
    qreal m_schaal = 1;   ///< units of the device in one of a format
    qreal m_begin = 0;    ///< where the first line of a row stands on a page that goes on with the table
};

QList<Rijmaat> meet(const QTextTable &tabel)
{
    const QAbstractTextDocumentLayout &layout = *tabel.document()->documentLayout();
    QList<Rijmaat> maten;
    qreal vorige = 0;
    for (int r = 0; r < tabel.rows(); ++r) {
        const qreal boven = layout.blockBoundingRect(tabel.cellAt(r, 0).firstCursorPosition().block()).top();
        qreal onder = boven;
        for (int k = 0; k < tabel.columns(); ++k)
            onder = qMax(onder, layout.blockBoundingRect(tabel.cellAt(r, k).lastCursorPosition().block()).bottom());
        if (r > 0)
            maten.last().verder = boven - vorige;
        maten.append({onder - boven, 0});
        vorige = boven;
    }
    return maten;
}
} // namespace

void houdRijenHeel(QTextDocument &document)
{
    QList<QTextTable *> tabellen;
    const QList<QTextFrame *> kaders = document.rootFrame()->childFrames();
    for (QTextFrame *kader : kaders) {
        if (auto *tabel = qobject_cast<QTextTable *>(kader))
            tabellen.append(tabel);
    }
    if (tabellen.isEmpty() || document.pageCount() < 2)
        return;
    const QSizeF blad = document.pageSize();
    document.setTextWidth(blad.width());
    document.documentLayout()->documentSize();
    QList<QList<Rijmaat>> maten;
    for (const QTextTable *tabel : std::as_const(tabellen))
        maten.append(meet(*tabel));
    document.setPageSize(blad);
    for (qsizetype i = 0; i < tabellen.size(); ++i)
        Paginering(*tabellen.at(i), maten.at(i)).houdHeel();
}

} // namespace weegkamer
