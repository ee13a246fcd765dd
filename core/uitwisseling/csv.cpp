// SPDX-License-Identifier: EUPL-1.2
#include "core/uitwisseling/csv.h"

#include <QStringDecoder>
#include <array>

namespace weegkamer
{
namespace
{
constexpr qsizetype hoogstensRegelsInCel = 50; ///< lines that one quoted cell may span; more is a quote that was never closed

/// What Windows-1252 has between 0x80 and 0x9f; the five places that it leaves open stay what they are.
constexpr std::array<char16_t, 32> windows1252{0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
                                               0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
                                               0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

QString uitWindows1252(const QByteArray &bytes)
{
    QString uit(bytes.size(), QChar());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto b = static_cast<unsigned char>(bytes.at(i));
        uit[i] = b >= 0x80 && b < 0xa0 ? QChar(windows1252[b - 0x80U]) : QChar(char16_t{b});
    }
    return uit;
}

/// Every other byte is 0: UTF-16 without a mark. Nothing when it is not.
std::optional<QStringConverter::Encoding> utf16ZonderMerk(const QByteArray &bytes)
{
    const QByteArray begin = bytes.left(64);
    if (begin.size() < 4 || begin.size() % 2)
        return {};
    qsizetype even = 0;
    qsizetype oneven = 0;
    for (qsizetype i = 0; i < begin.size(); ++i) {
        if (begin.at(i) == 0)
            ++(i % 2 ? oneven : even);
    }
    if (even == 0 && oneven > begin.size() / 3)
        return QStringConverter::Utf16LE;
    if (oneven == 0 && even > begin.size() / 3)
        return QStringConverter::Utf16BE;
    return {};
}

std::optional<QString> gedecodeerd(QStringConverter::Encoding codering, const QByteArray &bytes)
{
    QStringDecoder lezer(codering, QStringConverter::Flag::Stateless);
    const QString tekst = lezer(bytes);
    return lezer.hasError() ? std::nullopt : std::optional(tekst);
}

/// Reads one record after the other.
class Lezer
{
public:
    explicit Lezer(const QString &tekst) : m_tekst(tekst) {}
    void zetScheiding(QChar scheiding) { m_scheiding = scheiding; }
    QChar scheiding() const { return m_scheiding; }
    bool isKlaar() const { return m_plek >= m_tekst.size(); }
    int regel() const { return m_regel; }

    /// The line that begins here, without its end; the place stays.
    QStringView huidigeRegel() const
    {
        qsizetype eind = m_plek;
        while (eind < m_tekst.size() && !isEinde(m_tekst.at(eind)))
            ++eind;
        return QStringView(m_tekst).mid(m_plek, eind - m_plek);
    }

    void slaRegelOver()
    {
        m_plek += huidigeRegel().size();
        neemEinde();
    }

    Csvregel lees()
    {
        Csvregel uit{m_regel, {}, {}};
        const qsizetype begin = m_plek;
        const int beginregel = m_regel;
        QString fout = leesCellen(uit.cellen);
        if (fout.isEmpty())
            return uit;
        // What goes wrong on a line costs that line alone: on from the next one.
        m_plek = begin;
        m_regel = beginregel;
        slaRegelOver();
        uit.cellen.clear();
        uit.fout = std::move(fout);
        return uit;
    }

private:
    static bool isEinde(QChar c) { return c == u'\n' || c == u'\r'; }

    void neemEinde()
    {
        if (isKlaar())
            return;
        if (m_tekst.at(m_plek) == u'\r' && m_plek + 1 < m_tekst.size() && m_tekst.at(m_plek + 1) == u'\n')
            ++m_plek;
        ++m_plek;
        ++m_regel;
    }

    QString leesCellen(QStringList &cellen)
    {
        for (;;) {
            QString cel;
            const bool geciteerd = !isKlaar() && m_tekst.at(m_plek) == u'"';
            if (geciteerd) {
                if (QString fout = leesGeciteerd(cel); !fout.isEmpty())
                    return fout;
            } else {
                leesKaal(cel);
            }
            if (cel.size() > langsteCsvcel)
                return QStringLiteral("Een cel is langer dan %1 tekens. Maak haar korter.").arg(langsteCsvcel);
            if (cel.contains(QChar(0)))
                return QStringLiteral("In deze regel staat een teken dat geen tekst is.");
            cellen.append(geciteerd ? cel : cel.trimmed());
            if (cellen.size() > meesteCsvkolommen)
                return QStringLiteral("Deze regel heeft meer dan %1 cellen.").arg(meesteCsvkolommen);
            if (isKlaar())
                return {};
            if (m_tekst.at(m_plek) == m_scheiding) {
                ++m_plek;
                continue;
            }
            neemEinde();
            return {};
        }
    }

    void leesKaal(QString &cel)
    {
        const qsizetype begin = m_plek;
        while (!isKlaar() && m_tekst.at(m_plek) != m_scheiding && !isEinde(m_tekst.at(m_plek)))
            ++m_plek;
        cel = m_tekst.mid(begin, m_plek - begin);
    }

    QString leesGeciteerd(QString &cel)
    {
        const QString nietGesloten = QStringLiteral("Een aanhalingsteken wordt niet gesloten.");
        const int beginregel = m_regel;
        for (++m_plek; !isKlaar(); ++m_plek) {
            const QChar c = m_tekst.at(m_plek);
            if (c == u'"') {
                const bool dubbel = m_plek + 1 < m_tekst.size() && m_tekst.at(m_plek + 1) == u'"';
                if (!dubbel) {
                    ++m_plek;
                    if (eindigtCel())
                        return {};
                    // Over more lines it is the opening quote that has no end of its own.
                    return m_regel > beginregel ? nietGesloten : QStringLiteral("Na een gesloten aanhalingsteken staat nog tekst. Schrijf een aanhalingsteken in een tekst dubbel.");
                }
                ++m_plek;
            } else if (c == u'\n' || (c == u'\r' && (m_plek + 1 == m_tekst.size() || m_tekst.at(m_plek + 1) != u'\n'))) {
                ++m_regel;
            }
            cel.append(c);
            if (cel.size() > langsteCsvcel || m_regel - beginregel > hoogstensRegelsInCel)
                return nietGesloten;
        }
        return nietGesloten;
    }

    bool eindigtCel() const { return isKlaar() || m_tekst.at(m_plek) == m_scheiding || isEinde(m_tekst.at(m_plek)); }

    QString m_tekst;
    qsizetype m_plek = 0;
    int m_regel = 1;
    QChar m_scheiding = u';';
};

/// The separator that the headings have most of, outside quotes.
QChar scheidingIn(QStringView koppen)
{
    QChar beste = u';';
    qsizetype meeste = 0;
    for (const QChar kandidaat : {QChar(u';'), QChar(u','), QChar(u'\t')}) {
        bool geciteerd = false;
        qsizetype aantal = 0;
        for (const QChar c : koppen) {
            if (c == u'"')
                geciteerd = !geciteerd;
            else if (!geciteerd && c == kandidaat)
                ++aantal;
        }
        if (aantal > meeste) {
            meeste = aantal;
            beste = kandidaat;
        }
    }
    return beste;
}

bool isLeeg(const QStringList &cellen)
{
    return std::all_of(cellen.begin(), cellen.end(), [](const QString &c) { return c.trimmed().isEmpty(); });
}

/// "sep=;": a spreadsheet's own first line.
std::optional<QChar> opgegevenScheiding(QStringView regel)
{
    const QStringView kaal = regel.trimmed();
    return kaal.size() == 5 && kaal.startsWith(u"sep=", Qt::CaseInsensitive) ? std::optional(kaal.at(4)) : std::nullopt;
}

Uitkomst<QStringList> leesKoppen(Lezer &lezer)
{
    while (!lezer.isKlaar() && lezer.huidigeRegel().trimmed().isEmpty())
        lezer.slaRegelOver();
    if (lezer.isKlaar())
        return foutMet(FoutSoort::Invoer, QStringLiteral("Het bestand is leeg. Zet op de eerste regel de namen van de kolommen."));
    const auto opgegeven = opgegevenScheiding(lezer.huidigeRegel());
    if (opgegeven)
        lezer.slaRegelOver();
    lezer.zetScheiding(opgegeven.value_or(scheidingIn(lezer.huidigeRegel())));
    const Csvregel kop = lezer.lees();
    if (!kop.fout.isEmpty())
        return foutMet(FoutSoort::Invoer, QStringLiteral("De regel met de namen van de kolommen is niet te lezen. %1").arg(kop.fout));
    QStringList koppen;
    for (const QString &cel : kop.cellen) {
        const QString naam = cel.simplified();
        if (!naam.isEmpty() && koppen.contains(naam, Qt::CaseInsensitive))
            return foutMet(FoutSoort::Invoer, QStringLiteral("De kolom “%1” staat er twee keer. Geef elke kolom een eigen naam.").arg(naam));
        koppen.append(naam);
    }
    return koppen;
}
} // namespace

Uitkomst<QString> leesTekst(const QByteArray &bytes, QString *codering)
{
    const auto noem = [&](const char *naam) {
        if (codering)
            *codering = QLatin1String(naam);
    };
    const auto alsMerk = [&](QStringConverter::Encoding soort, const char *naam, qsizetype merk) -> Uitkomst<QString> {
        noem(naam);
        if (auto tekst = gedecodeerd(soort, bytes.mid(merk)))
            return *tekst;
        return foutMet(FoutSoort::Invoer, QStringLiteral("Het bestand zegt dat het %1 is, maar dat is het niet. Bewaar het opnieuw als CSV UTF-8.").arg(QLatin1String(naam)));
    };
    if (bytes.startsWith("\xef\xbb\xbf"))
        return alsMerk(QStringConverter::Utf8, "UTF-8", 3);
    if (bytes.startsWith("\xff\xfe"))
        return alsMerk(QStringConverter::Utf16LE, "UTF-16", 2);
    if (bytes.startsWith("\xfe\xff"))
        return alsMerk(QStringConverter::Utf16BE, "UTF-16", 2);
    if (const auto soort = utf16ZonderMerk(bytes))
        return alsMerk(*soort, "UTF-16", 0);
    if (auto tekst = gedecodeerd(QStringConverter::Utf8, bytes)) {
        noem("UTF-8");
        return *tekst;
    }
    noem("Windows-1252");
    return uitWindows1252(bytes);
}

Uitkomst<Csvbestand> leesCsv(const QByteArray &bytes)
{
    if (bytes.size() > grootsteCsv)
        return foutMet(FoutSoort::Invoer, QStringLiteral("Het bestand is groter dan 20 MB. Verdeel het over meer bestanden."));
    Csvbestand uit;
    PROBEER_IN(const QString tekst, leesTekst(bytes, &uit.codering));
    Lezer lezer(tekst);
    PROBEER_IN(uit.koppen, leesKoppen(lezer));
    uit.scheiding = lezer.scheiding();
    while (!lezer.isKlaar()) {
        Csvregel regel = lezer.lees();
        if (regel.fout.isEmpty() && isLeeg(regel.cellen))
            continue;
        if (regel.fout.isEmpty() && regel.cellen.size() != uit.koppen.size()) {
            regel.fout = QStringLiteral("Het aantal cellen op deze regel is %1, het aantal kolommen op de eerste regel %2.").arg(regel.cellen.size()).arg(uit.koppen.size());
            regel.cellen.clear();
        }
        uit.regels.append(std::move(regel));
        if (uit.regels.size() > meesteCsvregels)
            return foutMet(FoutSoort::Invoer, QStringLiteral("Het bestand heeft meer dan 50.000 regels. Verdeel het over meer bestanden."));
    }
    return uit;
}

} // namespace weegkamer
