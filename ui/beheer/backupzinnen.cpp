// SPDX-License-Identifier: EUPL-1.2
#include "ui/beheer/backupzinnen.h"

#include "core/basis/tijdzone.h"

#include <QCoreApplication>
#include <QLocale>

namespace weegkamer
{
namespace
{
constexpr qint64 telaatNaUren = 48; ///< a daily back-up that missed two days needs somebody

QString tr(const char *tekst)
{
    return QCoreApplication::translate("Backupzinnen", tekst);
}

} // namespace

QString momentzin(const QDateTime &moment, const QDateTime &nu)
{
    const QLocale nederlands(QLocale::Dutch, QLocale::Netherlands);
    const QDateTime m = inNederland(moment);
    const qint64 dagen = m.date().daysTo(inNederland(nu).date());
    const QString tijd = m.toString(u"HH:mm"_qs);
    if (dagen == 0)
        return tr("vandaag %1").arg(tijd);
    if (dagen == 1)
        return tr("gisteren %1").arg(tijd);
    const bool ditJaar = m.date().year() == inNederland(nu).date().year();
    return nederlands.toString(m.date(), ditJaar ? u"d MMMM"_qs : u"d MMMM yyyy"_qs) + u' ' + tijd;
}

Statuszin backupstatus(const Backupoverzicht &o)
{
    if (!o.probleem.isEmpty())
        return {tr("Back-up mislukt"), false};
    if (o.rijen.isEmpty())
        return {tr("Nog geen back-up"), false};
    const Backupregel &r = o.rijen.constFirst();
    const QString wanneer = momentzin(r.gemaaktOp, o.nu);
    const bool telaat = r.gemaaktOp.secsTo(o.nu) > telaatNaUren * 3600;
    if (r.staat == Backupstaat::Fout)
        return {tr("Back-up %1 is niet goed").arg(wanneer), false};
    const QString zin = r.staat == Backupstaat::Geverifieerd ? tr("Back-up %1, geverifieerd").arg(wanneer) : tr("Back-up %1, gemaakt, nog niet geverifieerd").arg(wanneer);
    return {o.oefenen ? tr("%1; oefen het herstel").arg(zin) : zin, !telaat};
}

QString laatsteBackupzin(const Backupoverzicht &o)
{
    if (o.rijen.isEmpty())
        return tr("Er is nog geen back-up.");
    const Backupregel &r = o.rijen.constFirst();
    const QString wanneer = momentzin(r.gemaaktOp, o.nu);
    switch (r.staat) {
    case Backupstaat::Geverifieerd:
        return tr("De laatste back-up is van %1. Elke bladzij en elke regel van het logboek is nagelezen.").arg(wanneer);
    case Backupstaat::Gemaakt:
        return tr("De laatste back-up is van %1: gemaakt, nog niet geverifieerd.").arg(wanneer);
    case Backupstaat::Fout:
        break;
    }
    return tr("De laatste back-up, van %1, is niet goed. Maak nu een nieuwe.").arg(wanneer);
}

QString plaatszin(const Backupoverzicht &o)
{
    if (o.plaats.zelfdeSchijf)
        return tr("Deze map staat op dezelfde schijf als de kamer. Gaat die schijf stuk, dan bent u beide kwijt. Kies liever een andere schijf of een netwerkmap.");
    if (o.plaats.netwerk)
        return tr("Deze map staat op het netwerk. Dat mag: zonder sleutel leest niemand een back-up.");
    return {};
}

QString oefenzin(const Backupoverzicht &o)
{
    if (!o.oefening)
        return o.oefenen ? tr("Het herstel is nog nooit geoefend. Doe dat nu: dan weet u dat uw back-ups werken.")
                         : tr("Het herstel is nog niet geoefend. Doe dat elk jaar: dan weet u dat uw back-ups werken.");
    const QString wanneer = momentzin(o.oefening->gedaanOp, o.nu);
    if (!o.oefening->goed)
        return tr("De laatste oefening was %1 en ging niet goed: %2").arg(wanneer, o.oefening->bevinding);
    return o.oefenen ? tr("De laatste oefening was %1. Dat is meer dan een jaar geleden: oefen opnieuw.").arg(wanneer)
                     : tr("De laatste oefening was %1 en ging goed. Oefen elk jaar.").arg(wanneer);
}

} // namespace weegkamer
