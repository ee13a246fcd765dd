// SPDX-License-Identifier: EUPL-1.2
#include "ui/bewaring/bewaarlijsten.h"

#include "core/bewaring/certificaat.h"
#include "core/bewaring/kalender.h"
#include "core/bewaring/lijstvragen.h"
#include "core/kamer/kamer.h"
#include "ui/bouwstenen/klokveld.h"

namespace weegkamer::bewaarlijsten
{
namespace
{
constexpr int maandenVooruit = 12;

QString controleInWoorden(const Registerregel &r)
{
    if (!r.gecontroleerdOp.isValid())
        return QObject::tr("nog niet gecontroleerd");
    const qint64 sporen = r.sporen.value_or(0);
    if (sporen == 0 && r.verklaring.isGeldig())
        return QObject::tr("geen sporen, %1").arg(r.verklaringsnummer);
    if (sporen == 0)
        return QObject::tr("geen sporen");
    return QObject::tr("%n sporen gevonden", nullptr, static_cast<int>(sporen));
}

QString standInWoorden(const Lijstoverzicht &l)
{
    if (l.stand == u"uitgevoerd"_qs)
        return QObject::tr("uitgevoerd: %1 vernietigd").arg(l.vernietigd);
    if (l.stand == u"ingetrokken"_qs)
        return QObject::tr("ingetrokken");
    return l.onbeoordeeld > 0 ? QObject::tr("nog %1 te beoordelen").arg(l.onbeoordeeld) : QObject::tr("beoordeeld: %1 akkoord").arg(l.akkoord);
}
} // namespace

Uitkomst<Pagina> haalBewaring(Kamer &kamer, const Lijstvraag &v, const QString &na, int aantal, bool ditJaar)
{
    const QDate voor = ditJaar ? kamer.vandaag().addMonths(maandenVooruit).addDays(1) : QDate();
    const auto volgorde = keuzeUit<Bewaarvolgorde>(v.volgorde).value_or(Bewaarvolgorde::Eerste);
    PROBEER_IN(const Bewaarlijst lijst, kamer.vraag(VraagBewaring{.voor = voor, .na = na, .aantal = aantal, .volgorde = volgorde, .filter = v.filter}));
    Pagina pagina{.rijen = {}, .volgende = lijst.volgende};
    for (const Bewaarregel &r : lijst.rijen) {
        QJsonObject rij = naarJson(r);
        rij.insert(u"klok"_qs, inWoorden(r.uiterlijk, kamer.vandaag()));
        pagina.rijen.append(rij);
    }
    return pagina;
}

Uitkomst<Pagina> haalOpen(Kamer &kamer, const Lijstvraag &v, const QString &na, int aantal)
{
    const auto volgorde = keuzeUit<Openvolgorde>(v.volgorde).value_or(Openvolgorde::Oudste);
    PROBEER_IN(const OpenBewaringen lijst, kamer.vraag(VraagOpenBewaring{.na = na, .aantal = aantal, .filter = v.filter, .volgorde = volgorde}));
    Pagina pagina{.rijen = {}, .volgende = lijst.volgende};
    for (const OpenBewaring &r : lijst.rijen) {
        QJsonObject rij = naarJson(r);
        rij.insert(u"klok"_qs, r.toetsOp.isValid() ? inWoorden(r.toetsOp, kamer.vandaag()) : QString());
        pagina.rijen.append(rij);
    }
    return pagina;
}

Uitkomst<Pagina> haalLijsten(Kamer &kamer, const QString &na, int aantal)
{
    PROBEER_IN(const Lijstenbeeld lijst, kamer.vraag(VraagLijsten{.na = na, .aantal = aantal}));
    Pagina pagina{.rijen = {}, .volgende = lijst.volgende};
    for (const Lijstoverzicht &l : lijst.rijen) {
        QJsonObject rij = naarJson(l);
        rij.insert(u"in-woorden"_qs, standInWoorden(l));
        rij.insert(u"lijst"_qs, rij.take(u"nummer"_qs)); // not the number of a dossier
        pagina.rijen.append(rij);
    }
    return pagina;
}

Uitkomst<Pagina> haalRegister(Kamer &kamer, const Lijstvraag &v, const QString &na, int aantal)
{
    const auto volgorde = keuzeUit<Registervolgorde>(v.volgorde).value_or(Registervolgorde::Nieuwste);
    PROBEER_IN(const Vernietigingsregister lijst, kamer.vraag(VraagRegister{.na = na, .aantal = aantal, .volgorde = volgorde, .filter = v.filter}));
    Pagina pagina{.rijen = {}, .volgende = lijst.volgende};
    for (const Registerregel &r : lijst.rijen) {
        QJsonObject rij = naarJson(r);
        rij.insert(u"controle"_qs, controleInWoorden(r));
        pagina.rijen.append(rij);
    }
    return pagina;
}

Lijstopgave bewaaropgave()
{
    return {.naam = QObject::tr("Bewaren en vernietigen"),
            .sleutel = u"bewaring"_qs,
            .kolommen = {{.sleutel = u"nummer"_qs, .titel = QObject::tr("Nummer"), .tekens = 10},
                         {.sleutel = u"grond"_qs, .titel = QObject::tr("Grond")},
                         {.sleutel = u"fase"_qs, .titel = QObject::tr("Stand"), .keuzes = keuzes<Fase>(), .tekens = 16},
                         {.sleutel = u"uiterlijk"_qs, .titel = QObject::tr("Uiterlijk"), .soort = VeldSoort::Datum, .tekens = 12},
                         {.sleutel = u"klok"_qs, .titel = QObject::tr("Hoe lang nog"), .tekens = 18}},
            .volgordes = keuzes<Bewaarvolgorde>(),
            .opKolom = {{u"uiterlijk"_qs, {u"eerste"_qs, u"laatste"_qs}}},
            .wat = Uitvoersoort::Bewaarlijst,
            .filterhint = QObject::tr("Nummer")};
}

Lijstopgave lijstenopgave()
{
    return {.naam = QObject::tr("Vernietigingslijsten"),
            .sleutel = u"vernietigingslijsten"_qs,
            .kolommen = {{.sleutel = u"lijst"_qs, .titel = QObject::tr("Nummer"), .tekens = 13},
                         {.sleutel = u"in-woorden"_qs, .titel = QObject::tr("Stand")},
                         {.sleutel = u"voorgesteld"_qs, .titel = QObject::tr("Dossiers"), .soort = VeldSoort::Geheel, .tekens = 9},
                         {.sleutel = u"opsteller"_qs, .titel = QObject::tr("Opgesteld door"), .tekens = 18},
                         {.sleutel = u"beoordelaar"_qs, .titel = QObject::tr("Beoordelaar"), .tekens = 18},
                         {.sleutel = u"opgesteld-op"_qs, .titel = QObject::tr("Opgesteld op"), .soort = VeldSoort::Tijdstip, .tekens = 16}},
            .volgordes = {},
            .opKolom = {},
            .wat = Uitvoersoort::Vernietigingslijsten,
            .filterhint = {}};
}

Lijstopgave openopgave()
{
    return {.naam = QObject::tr("Open dossiers"),
            .sleutel = u"open-dossiers"_qs,
            .kolommen = {{.sleutel = u"nummer"_qs, .titel = QObject::tr("Nummer"), .tekens = 10},
                         {.sleutel = u"grond"_qs, .titel = QObject::tr("Grond")},
                         {.sleutel = u"begin"_qs, .titel = QObject::tr("Sinds"), .soort = VeldSoort::Datum, .tekens = 12},
                         {.sleutel = u"toets-op"_qs, .titel = QObject::tr("Noodzaak nagaan"), .soort = VeldSoort::Datum, .tekens = 16},
                         {.sleutel = u"klok"_qs, .titel = QObject::tr("Hoe lang nog"), .tekens = 18}},
            .volgordes = keuzes<Openvolgorde>(),
            .opKolom = {{u"begin"_qs, {u"oudste"_qs, u"nieuwste"_qs}}, {u"nummer"_qs, {u"oudste"_qs, u"nieuwste"_qs}}},
            .wat = Uitvoersoort::OpenDossiers,
            .filterhint = QObject::tr("Nummer")};
}

Lijstopgave registeropgave()
{
    return {.naam = QObject::tr("Register van vernietiging"),
            .sleutel = u"register"_qs,
            .kolommen = {{.sleutel = u"nummer"_qs, .titel = QObject::tr("Nummer"), .tekens = 10},
                         {.sleutel = u"grond"_qs, .titel = QObject::tr("Grond")},
                         {.sleutel = u"vernietigd-op"_qs, .titel = QObject::tr("Vernietigd op"), .soort = VeldSoort::Datum, .tekens = 14},
                         {.sleutel = u"functie-een"_qs, .titel = QObject::tr("Voorgesteld door"), .tekens = 15},
                         {.sleutel = u"functie-twee"_qs, .titel = QObject::tr("Bekrachtigd door"), .tekens = 15},
                         {.sleutel = u"controle"_qs, .titel = QObject::tr("Controle"), .tekens = 24}},
            .volgordes = keuzes<Registervolgorde>(),
            .opKolom = {{u"vernietigd-op"_qs, {u"oudste"_qs, u"nieuwste"_qs}}},
            .wat = Uitvoersoort::Register,
            .filterhint = QObject::tr("Nummer")};
}

} // namespace weegkamer::bewaarlijsten
