// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/agenda.h"

namespace weegkamer
{
namespace
{
constexpr int octettenPerRegel = 75; // RFC 5545, 3.1

/// Text as a property's value: backslash, comma, semicolon and line breaks are escaped; other control characters mean nothing there.
QString waarde(const QString &tekst)
{
    QString uit;
    for (const QChar c : tekst) {
        if (c == u'\\' || c == u',' || c == u';')
            uit += u'\\' + QString(c);
        else if (c == u'\n')
            uit += QStringLiteral("\\n");
        else if (c.unicode() >= 0x20 && c.unicode() != 0x7f)
            uit += c;
    }
    return uit;
}

/// One content line, folded between characters, never inside one.
void regel(QByteArray &uit, const QString &tekst)
{
    int breed = 0;
    for (const char32_t teken : tekst.toStdU32String()) {
        const QByteArray octetten = QString::fromUcs4(&teken, 1).toUtf8();
        if (breed + octetten.size() > octettenPerRegel) {
            uit += "\r\n ";
            breed = 1;
        }
        uit += octetten;
        breed += static_cast<int>(octetten.size());
    }
    uit += "\r\n";
}

QString dag(QDate d)
{
    return d.toString(QStringLiteral("yyyyMMdd"));
}
} // namespace

QByteArray agendaBestand(const QString &naam, const QList<Agendapunt> &punten, const QDateTime &nu)
{
    const QString stempel = nu.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QByteArray uit;
    for (const char *kop : {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Weegkamer//Weegkamer//NL", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"})
        regel(uit, QLatin1String(kop));
    regel(uit, QStringLiteral("X-WR-CALNAME:") + waarde(naam));
    for (const Agendapunt &p : punten) {
        if (!p.dag.isValid())
            continue;
        regel(uit, QStringLiteral("BEGIN:VEVENT"));
        regel(uit, QStringLiteral("UID:%1@weegkamer.invalid").arg(waarde(p.id)));
        regel(uit, QStringLiteral("DTSTAMP:") + stempel);
        regel(uit, QStringLiteral("DTSTART;VALUE=DATE:") + dag(p.dag));
        regel(uit, QStringLiteral("DTEND;VALUE=DATE:") + dag(p.dag.addDays(1)));
        regel(uit, QStringLiteral("SUMMARY:") + waarde(p.kop));
        if (!p.tekst.isEmpty())
            regel(uit, QStringLiteral("DESCRIPTION:") + waarde(p.tekst));
        regel(uit, QStringLiteral("TRANSP:TRANSPARENT"));
        regel(uit, QStringLiteral("CLASS:CONFIDENTIAL"));
        regel(uit, QStringLiteral("END:VEVENT"));
    }
    regel(uit, QStringLiteral("END:VCALENDAR"));
    return uit;
}

} // namespace weegkamer
