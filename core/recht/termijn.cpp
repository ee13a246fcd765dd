// SPDX-License-Identifier: EUPL-1.2
#include "core/recht/termijn.h"

#include "core/basis/klok.h"
#include "core/basis/tijdzone.h"

#include <QLocale>

namespace weegkamer
{
namespace
{
QString metHoofdletter(const QString &zin)
{
    return zin.left(1).toUpper() + zin.mid(1);
}

QString dagTekst(QDate dag)
{
    static const QLocale nederlands(QLocale::Dutch, QLocale::Netherlands);
    return nederlands.toString(dag, QStringLiteral("dddd d MMMM yyyy"));
}

QString momentTekst(const QDateTime &moment)
{
    const QDateTime hier = inNederland(moment);
    return QStringLiteral("%1 om %2 uur")
        .arg(dagTekst(hier.date()), hier.time().toString(QStringLiteral("HH.mm")));
}

Gelukt toets(QDate begin, Duur duur)
{
    if (!begin.isValid() || begin.year() < 2000 || begin.year() > 2100)
        return foutMet(
            FoutSoort::Invoer,
            QStringLiteral("De begindatum van een termijn ligt tussen 1 januari 2000 en 31 december 2100."));
    if (duur.aantal < 1 || duur.aantal > 9999)
        return foutMet(FoutSoort::Invoer, QStringLiteral("Een termijn duurt minstens één dag of één uur."));
    return {};
}

QDate zonderVerlenging(QDate begin, Duur duur)
{
    switch (duur.soort) {
    case Duur::Dagen:
        return begin.addDays(duur.aantal);
    case Duur::Weken:
        return begin.addDays(7 * static_cast<qint64>(duur.aantal));
    case Duur::Maanden:
        return begin.addMonths(duur.aantal);
    case Duur::Jaren:
        return begin.addYears(duur.aantal);
    case Duur::Uren:
        break;
    }
    Q_UNREACHABLE();
}

// Algemene termijnenwet art. 4: the long periods, and those in years or hours, to which art. 1 does not
// apply.
bool isLang(Duur duur)
{
    switch (duur.soort) {
    case Duur::Dagen:
        return duur.aantal > 90;
    case Duur::Weken:
        return duur.aantal > 12;
    case Duur::Maanden:
        return duur.aantal > 3;
    case Duur::Jaren:
    case Duur::Uren:
        return true;
    }
    Q_UNREACHABLE();
}

QString artikelVan(TermijnSoort soort, Duur duur)
{
    if (soort == TermijnSoort::Avg)
        return QStringLiteral("Verordening 1182/71 art. 3");
    if (isLang(duur))
        return QStringLiteral("Algemene termijnenwet art. 4");
    return soort == TermijnSoort::Awb ? QStringLiteral("Algemene termijnenwet art. 1") : QString();
}

void verklaarLengte(Termijn &t, Duur duur)
{
    t.stappen.append(QStringLiteral("De begindag, %1, telt niet mee.").arg(dagTekst(t.begin)));
    const bool inMaanden = duur.soort == Duur::Maanden || duur.soort == Duur::Jaren;
    if (inMaanden && t.laatsteDag.day() != t.begin.day())
        t.stappen.append(
            QStringLiteral("%1 later heeft de maand geen dag %2. De termijn eindigt dan op de laatste dag "
                           "van die maand: %3.")
                .arg(metHoofdletter(tekst(duur)))
                .arg(t.begin.day())
                .arg(dagTekst(t.laatsteDag)));
    else
        t.stappen.append(QStringLiteral("%1 later is %2.").arg(tekst(duur), dagTekst(t.laatsteDag)));
}

// Moves the last day to a working day and says which days were passed over.
void verleng(Termijn &t, TermijnSoort soort)
{
    const Regime regime = regimeVan(soort);
    if (isWerkdag(t.laatsteDag, regime)) {
        t.stappen.append(QStringLiteral("Dat is een werkdag, dus de termijn wordt niet verlengd."));
        return;
    }
    for (; !isWerkdag(t.laatsteDag, regime); t.laatsteDag = t.laatsteDag.addDays(1)) {
        const QString dag = metHoofdletter(dagTekst(t.laatsteDag));
        if (t.laatsteDag.dayOfWeek() >= Qt::Saturday)
            t.stappen.append(QStringLiteral("%1 valt in het weekend.").arg(dag));
        else
            t.stappen.append(QStringLiteral("%1 is %2.").arg(dag, vrijeDag(t.laatsteDag, regime)));
    }
    t.stappen.append(QStringLiteral("De termijn loopt daarom door tot en met %1 (%2).")
                         .arg(dagTekst(t.laatsteDag), t.artikel));
}

// A short period holds at least two working days: Verordening 1182/71 art. 3(5), Algemene termijnenwet
// art. 2.
void zorgVoorTweeWerkdagen(Termijn &t, TermijnSoort soort, Duur duur)
{
    const bool isAvg = soort == TermijnSoort::Avg;
    if (duur.soort != Duur::Dagen || duur.aantal < (isAvg ? 2 : 3))
        return;
    const QDate minstens = werkdagenVerder(t.begin, 2, regimeVan(soort));
    if (minstens <= t.laatsteDag)
        return;
    t.laatsteDag = minstens;
    t.stappen.append(
        QStringLiteral(
            "In de termijn vallen dan geen twee werkdagen. Zij loopt daarom door tot en met %1 (%2).")
            .arg(dagTekst(t.laatsteDag), isAvg ? QStringLiteral("Verordening 1182/71 art. 3(5)")
                                               : QStringLiteral("Algemene termijnenwet art. 2")));
}
} // namespace

Regime regimeVan(TermijnSoort soort)
{
    return soort == TermijnSoort::Avg ? Regime::Avg : Regime::Awb;
}

Uitkomst<Termijn> termijn(TermijnSoort soort, QDate begin, Duur duur)
{
    PROBEER(toets(begin, duur));
    if (duur.soort == Duur::Uren)
        return foutMet(FoutSoort::Invoer,
                       QStringLiteral("Een termijn in uren begint op een tijdstip, niet op een dag."));
    Termijn t{.begin = begin,
              .laatsteDag = zonderVerlenging(begin, duur),
              .tijdstip = {},
              .stappen = {},
              .artikel = artikelVan(soort, duur)};
    verklaarLengte(t, duur);
    if (soort == TermijnSoort::Jaren) {
        t.stappen.append(
            QStringLiteral("Deze termijn eindigt op haar eigen dag, ook in een weekend of op een feestdag."));
    } else if (soort == TermijnSoort::Awb && isLang(duur)) {
        t.stappen.append(
            QStringLiteral(
                "Een termijn van %1 wordt niet verlengd, ook niet na een weekend of feestdag (%2).")
                .arg(tekst(duur), t.artikel));
    } else {
        verleng(t, soort);
        zorgVoorTweeWerkdagen(t, soort, duur);
    }
    return t;
}

Uitkomst<Termijn> termijn(TermijnSoort soort, const QDateTime &begin, Duur duur)
{
    const QDate dag = begin.isValid() ? nederlandseDag(begin) : QDate();
    if (duur.soort != Duur::Uren)
        return termijn(soort, dag, duur);
    PROBEER(toets(dag, duur));
    const QDateTime einde = begin.toUTC().addSecs(3600 * static_cast<qint64>(duur.aantal));
    return Termijn{
        .begin = dag,
        .laatsteDag = nederlandseDag(einde),
        .tijdstip = einde,
        .stappen = {QStringLiteral("De termijn begint op %1.").arg(momentTekst(begin)),
                    QStringLiteral("%1 later is %2.").arg(tekst(duur), momentTekst(einde)),
                    QStringLiteral("Een termijn in uren loopt door in het weekend en op feestdagen.")},
        .artikel = artikelVan(soort, duur)};
}

} // namespace weegkamer
