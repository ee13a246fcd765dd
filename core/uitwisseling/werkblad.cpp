// SPDX-License-Identifier: EUPL-1.2
#include "core/uitwisseling/werkblad.h"

#include <QDate>
#include <QXmlStreamWriter>
#include <QtEndian>
#include <algorithm>
#include <array>
#include <optional>

namespace weegkamer
{
namespace
{
QString csvCel(QString tekst)
{
    static const QString gevaarlijk = QStringLiteral("=+-@\t\r");
    if (!tekst.isEmpty() && gevaarlijk.contains(tekst.front()))
        tekst.prepend(u'\'');
    return u'"' + tekst.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

void voegCsvRegelToe(QString &uit, const QStringList &cellen)
{
    QStringList delen;
    for (const QString &cel : cellen)
        delen.append(csvCel(cel));
    uit += delen.join(u';') + QStringLiteral("\r\n");
}

/// XML 1.0 knows no control characters, and no half of a pair.
QString voorXml(const QString &tekst)
{
    QString uit;
    uit.reserve(tekst.size());
    for (qsizetype i = 0; i < tekst.size(); ++i) {
        const QChar c = tekst.at(i);
        if (c.isHighSurrogate() && i + 1 < tekst.size() && tekst.at(i + 1).isLowSurrogate()) {
            uit += c;
            uit += tekst.at(++i);
        } else if (!c.isSurrogate() && c.unicode() < 0xFFFE && (c >= u' ' || c == u'\t' || c == u'\n' || c == u'\r')) {
            uit += c;
        }
    }
    return uit;
}

constexpr auto gewoon = "0";
constexpr auto vet = "1";
constexpr auto alsDag = "2"; ///< the spreadsheet's own short date

/// The number that a spreadsheet computes with: days since 30 December 1899 for a date. Nothing when the cell is not of that kind.
std::optional<qint64> getalVan(const QString &cel, Celsoort soort)
{
    constexpr int langste = 15; // digits that a spreadsheet keeps
    if (soort == Celsoort::Datum) {
        const QDate dag = QDate::fromString(cel, QStringLiteral("d-M-yyyy"));
        const qint64 dagen = QDate(1899, 12, 30).daysTo(dag);
        return dag.isValid() && dagen > 60 ? std::optional(dagen) : std::nullopt; // before March 1900 spreadsheets disagree
    }
    const bool cijfers = !cel.isEmpty() && cel.size() <= langste && std::all_of(cel.begin(), cel.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return soort == Celsoort::Getal && cijfers ? std::optional(cel.toLongLong()) : std::nullopt;
}

void schrijfRij(QXmlStreamWriter &xml, const QStringList &cellen, const char *stijl, const QList<Celsoort> &soorten = {})
{
    xml.writeStartElement(QStringLiteral("row"));
    for (qsizetype i = 0; i < cellen.size(); ++i) {
        const QString &cel = cellen.at(i);
        const Celsoort soort = soorten.value(i, Celsoort::Tekst);
        xml.writeStartElement(QStringLiteral("c"));
        if (const auto getal = getalVan(cel, soort)) {
            xml.writeAttribute(QStringLiteral("s"), QLatin1String(soort == Celsoort::Datum ? alsDag : stijl));
            xml.writeTextElement(QStringLiteral("v"), QString::number(*getal));
            xml.writeEndElement();
            continue;
        }
        xml.writeAttribute(QStringLiteral("t"), QStringLiteral("inlineStr"));
        xml.writeAttribute(QStringLiteral("s"), QLatin1String(stijl));
        xml.writeStartElement(QStringLiteral("is"));
        xml.writeTextElement(QStringLiteral("t"), voorXml(cel));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

QByteArray bladXml(const Werkblad &blad)
{
    QByteArray uit;
    QXmlStreamWriter xml(&uit);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("worksheet"));
    xml.writeDefaultNamespace(QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main"));
    xml.writeStartElement(QStringLiteral("sheetData"));
    schrijfRij(xml, blad.koppen, vet);
    for (const QStringList &rij : blad.rijen)
        schrijfRij(xml, rij, gewoon, blad.soorten);
    xml.writeEndDocument();
    return uit;
}

QByteArray werkboekXml(const QString &titel)
{
    // A sheet's name has at most 31 characters, and not all of them.
    QString naam = voorXml(titel);
    for (QChar &c : naam) {
        if (QStringLiteral("[]:*?/\\'").contains(c))
            c = u' ';
    }
    QByteArray uit;
    QXmlStreamWriter xml(&uit);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("workbook"));
    xml.writeDefaultNamespace(QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main"));
    xml.writeNamespace(QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships"), QStringLiteral("r"));
    xml.writeStartElement(QStringLiteral("sheets"));
    xml.writeEmptyElement(QStringLiteral("sheet"));
    xml.writeAttribute(QStringLiteral("name"), naam.left(31));
    xml.writeAttribute(QStringLiteral("sheetId"), QStringLiteral("1"));
    xml.writeAttribute(QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships"), QStringLiteral("id"), QStringLiteral("rId1"));
    xml.writeEndDocument();
    return uit;
}

quint32 crc32(const QByteArray &bytes)
{
    static const std::array<quint32, 256> tabel = [] {
        std::array<quint32, 256> t{};
        for (quint32 i = 0; i < t.size(); ++i) {
            quint32 c = i;
            for (int k = 0; k < 8; ++k)
                c = (c & 1) ? 0xEDB88320U ^ (c >> 1) : c >> 1;
            t.at(i) = c;
        }
        return t;
    }();
    quint32 c = 0xFFFFFFFFU;
    for (const char b : bytes)
        c = tabel.at((c ^ static_cast<quint8>(b)) & 0xFF) ^ (c >> 8);
    return c ^ 0xFFFFFFFFU;
}

/// A ZIP with stored entries: all that a workbook asks of its container.
class Zip
{
public:
    void voegToe(const QByteArray &naam, const QByteArray &inhoud)
    {
        QByteArray gedeeld; // what the entry and the directory both say of it
        gedeeld += getal16(20) + getal16(0x0800) + getal16(0) + getal16(0) + getal16(0x0021);
        gedeeld += getal32(crc32(inhoud)) + getal32(static_cast<quint32>(inhoud.size())) + getal32(static_cast<quint32>(inhoud.size()));
        gedeeld += getal16(static_cast<quint16>(naam.size())) + getal16(0);
        const auto plaats = static_cast<quint32>(m_bytes.size());
        m_bytes += getal32(0x04034B50) + gedeeld + naam + inhoud;
        m_lijst += getal32(0x02014B50) + getal16(20) + gedeeld + getal16(0) + getal16(0) + getal16(0) + getal32(0) + getal32(plaats) + naam;
        ++m_aantal;
    }
    QByteArray bytes() const
    {
        return m_bytes + m_lijst + getal32(0x06054B50) + getal16(0) + getal16(0) + getal16(m_aantal) + getal16(m_aantal) +
               getal32(static_cast<quint32>(m_lijst.size())) + getal32(static_cast<quint32>(m_bytes.size())) + getal16(0);
    }

private:
    static QByteArray getal16(quint16 v)
    {
        QByteArray b(2, 0);
        qToLittleEndian(v, b.data());
        return b;
    }
    static QByteArray getal32(quint32 v)
    {
        QByteArray b(4, 0);
        qToLittleEndian(v, b.data());
        return b;
    }
    QByteArray m_bytes;
    QByteArray m_lijst;
    quint16 m_aantal = 0;
};

constexpr const char *kop = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr const char *soorten =
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
    "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
    "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>";
constexpr const char *verband =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
constexpr const char *bladverband =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
    "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>";
constexpr const char *stijlen =
    "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
    "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
    "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
    "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
    "<cellXfs count=\"3\"><xf/><xf fontId=\"1\" applyFont=\"1\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";
} // namespace

QByteArray alsCsv(const Werkblad &blad)
{
    QString uit;
    voegCsvRegelToe(uit, blad.koppen);
    for (const QStringList &rij : blad.rijen)
        voegCsvRegelToe(uit, rij);
    return QByteArray("\xEF\xBB\xBF") + uit.toUtf8();
}

QByteArray alsXlsx(const Werkblad &blad)
{
    Zip zip;
    zip.voegToe("[Content_Types].xml", QByteArray(kop) + soorten);
    zip.voegToe("_rels/.rels", QByteArray(kop) + verband);
    zip.voegToe("xl/workbook.xml", werkboekXml(blad.titel));
    zip.voegToe("xl/_rels/workbook.xml.rels", QByteArray(kop) + bladverband);
    zip.voegToe("xl/styles.xml", QByteArray(kop) + stijlen);
    zip.voegToe("xl/worksheets/sheet1.xml", bladXml(blad));
    return zip.bytes();
}

} // namespace weegkamer
