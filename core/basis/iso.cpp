// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/iso.h"

namespace weegkamer
{
namespace
{
constexpr qsizetype momentLengte = 24; // 2026-03-31T14:00:00.000Z
constexpr int grootsteJaar = 9999;

/// `aantal` digits from `begin`, or -1.
template <class Tekst>
int getal(const Tekst &tekst, qsizetype begin, int aantal)
{
    int n = 0;
    for (qsizetype i = begin; i < begin + aantal; ++i) {
        const int cijfer = static_cast<int>(static_cast<char16_t>(tekst[static_cast<std::size_t>(i)])) - '0';
        if (cijfer < 0 || cijfer > 9)
            return -1;
        n = 10 * n + cijfer;
    }
    return n;
}

template <class Tekst>
QDate dag(const Tekst &tekst, qsizetype lengte)
{
    const auto teken = [&](qsizetype i) { return static_cast<char16_t>(tekst[static_cast<std::size_t>(i)]); };
    if (lengte < isoDagLengte || teken(4) != u'-' || teken(7) != u'-' || (lengte > isoDagLengte && getal(tekst, isoDagLengte, 1) >= 0))
        return {};
    return {getal(tekst, 0, 4), getal(tekst, 5, 2), getal(tekst, 8, 2)}; // -1 is no year, month or day that exists
}

void schrijf(QChar *plek, int getal, int cijfers)
{
    for (int i = cijfers - 1; i >= 0; --i, getal /= 10)
        plek[i] = QChar(u'0' + getal % 10);
}

void schrijfDag(QChar *plek, QDate dag)
{
    int jaar = 0, maand = 0, dagVanMaand = 0;
    dag.getDate(&jaar, &maand, &dagVanMaand);
    schrijf(plek, jaar, 4);
    plek[4] = plek[7] = u'-';
    schrijf(plek + 5, maand, 2);
    schrijf(plek + 8, dagVanMaand, 2);
}

bool past(QDate dag) { return dag.isValid() && dag.year() >= 0 && dag.year() <= grootsteJaar; }
} // namespace

QDate dagUitIso(std::string_view tekst)
{
    const QDate d = dag(tekst, static_cast<qsizetype>(tekst.size()));
    return d.year() > 0 ? d : QDate();
}

QDate dagUitIso(QStringView tekst)
{
    struct Tekens {
        const char16_t *begin;
        char16_t operator[](std::size_t i) const { return begin[i]; }
    };
    const QDate d = dag(Tekens{tekst.utf16()}, tekst.size());
    return d.year() > 0 ? d : QDate();
}

QDateTime momentUitIso(std::string_view tekst)
{
    const bool eenvoudig = static_cast<qsizetype>(tekst.size()) == momentLengte && tekst[10] == 'T' && tekst[13] == ':' && tekst[16] == ':'
        && tekst[19] == '.' && tekst[23] == 'Z';
    if (!eenvoudig)
        return QDateTime::fromString(QString::fromUtf8(tekst.data(), static_cast<qsizetype>(tekst.size())), Qt::ISODateWithMs);
    const QDate d = dagUitIso(tekst.substr(0, isoDagLengte));
    const QTime t(getal(tekst, 11, 2), getal(tekst, 14, 2), getal(tekst, 17, 2), getal(tekst, 20, 3));
    return d.isValid() && t.isValid() ? QDateTime(d, t, Qt::UTC) : QDateTime();
}

QString isoTekst(QDate dag)
{
    if (!past(dag))
        return {};
    QString tekst(isoDagLengte, Qt::Uninitialized);
    schrijfDag(tekst.data(), dag);
    return tekst;
}

QString isoTekst(const QDateTime &moment)
{
    const QDateTime utc = moment.toUTC();
    if (!past(utc.date()))
        return {};
    const QTime t = utc.time();
    QString tekst(momentLengte, Qt::Uninitialized);
    QChar *plek = tekst.data();
    schrijfDag(plek, utc.date());
    plek[10] = u'T';
    schrijf(plek + 11, t.hour(), 2);
    plek[13] = plek[16] = u':';
    schrijf(plek + 14, t.minute(), 2);
    schrijf(plek + 17, t.second(), 2);
    plek[19] = u'.';
    schrijf(plek + 20, t.msec(), 3);
    plek[23] = u'Z';
    return tekst;
}

} // namespace weegkamer
