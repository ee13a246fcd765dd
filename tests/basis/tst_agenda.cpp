// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/agenda.h"

#include <QtTest>

using namespace weegkamer;

/// Unfolds as RFC 5545, 3.1 says, and gives the lines.
static QStringList regels(QByteArray bytes)
{
    bytes.replace("\r\n ", "");
    QStringList uit = QString::fromUtf8(bytes).split(QStringLiteral("\r\n"));
    uit.removeLast(); // after the last line break
    return uit;
}

class TestAgenda : public QObject
{
    Q_OBJECT

    static QDateTime nu() { return QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC); }

private Q_SLOTS:
    void aWholeDayIsAnEvent()
    {
        const QByteArray bytes = agendaBestand(QStringLiteral("Bewaartermijnen"), {{QStringLiteral("2026-001-a"), {2026, 12, 31}, QStringLiteral("Dossier 2026-001"), {}}}, nu());
        const QStringList r = regels(bytes);
        QCOMPARE(r.first(), QStringLiteral("BEGIN:VCALENDAR"));
        QCOMPARE(r.last(), QStringLiteral("END:VCALENDAR"));
        for (const char *regel : {"VERSION:2.0", "UID:2026-001-a@weegkamer.invalid", "DTSTAMP:20260302T090000Z", "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101",
                                  "SUMMARY:Dossier 2026-001", "BEGIN:VEVENT", "END:VEVENT"})
            QVERIFY2(r.contains(QLatin1String(regel)), regel);
    }

    void noPhysicalLineIsLongerThan75OctetsAndNoCharacterIsCut()
    {
        const QString lang = QStringLiteral("é🙂سلام, ").repeated(40);
        const QByteArray bytes = agendaBestand(QStringLiteral("x"), {{QStringLiteral("a"), {2026, 1, 1}, lang, lang}}, nu());
        int lengte = 0;
        for (const QByteArray &regel : bytes.split('\n')) {
            QVERIFY(regel.isEmpty() || regel.endsWith('\r'));
            QVERIFY2(regel.size() - 1 <= 75, regel.constData());
            lengte = std::max(lengte, static_cast<int>(regel.size()));
            QVERIFY(!QString::fromUtf8(regel).contains(QChar::ReplacementCharacter));
        }
        QVERIFY(lengte > 60); // the control: it was folded, not cut short
        QVERIFY(regels(bytes).contains(QStringLiteral("SUMMARY:") + QString(lang).replace(u',', QStringLiteral("\\,"))));
    }

    void textCannotBreakOutOfItsLine()
    {
        const QString kop = QStringLiteral("a\r\nEND:VEVENT;x,y\\z\x07");
        const QStringList r = regels(agendaBestand(QStringLiteral("x"), {{QStringLiteral("a"), {2026, 1, 1}, kop, {}}}, nu()));
        QCOMPARE(r.count(QStringLiteral("END:VEVENT")), 1);
        QVERIFY(r.contains(QStringLiteral("SUMMARY:a\\nEND:VEVENT\\;x\\,y\\\\z")));
    }

    void nothingToDoIsACalendarTooAndADayThatIsNoneIsLeftOut()
    {
        const QStringList leeg = regels(agendaBestand(QStringLiteral("x"), {{QStringLiteral("a"), QDate(), QStringLiteral("b"), {}}}, nu()));
        QVERIFY(!leeg.contains(QStringLiteral("BEGIN:VEVENT")));
        QCOMPARE(leeg.last(), QStringLiteral("END:VCALENDAR"));
    }
};

QTEST_GUILESS_MAIN(TestAgenda)
#include "tst_agenda.moc"
