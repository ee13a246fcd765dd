// SPDX-License-Identifier: EUPL-1.2
#include "app/weegkamerctl/lijsten.h"

#include "app/weegkamerctl/uitvoer.h"
#include "core/kamer/kamer.h"
#include "core/kamer/rechtentabel.h"
#include "core/kamer/regelmatrix.h"
#include "core/recht/artikelen.h"
#include "core/recht/regels.h"
#include "core/recht/termijn.h"

namespace weegkamer::ctl
{
namespace
{
QJsonArray rollenJson(Rollen rollen)
{
    QJsonArray a;
    for (Rol rol : rollen.lijst())
        a.append(tekst(rol));
    return a;
}

QJsonArray fasenJson(Fasen fasen)
{
    QJsonArray a;
    for (int i = 0; i < keuzes<Fase>().size(); ++i) {
        if (fasen.bevat(static_cast<Fase>(i)))
            a.append(tekst(static_cast<Fase>(i)));
    }
    return a;
}
} // namespace

int toonHandelingen()
{
    const Register reg = alleHandelingen();
    for (const HandelingDefinitie &d : reg.handelingen()) {
        schrijf({{QStringLiteral("naam"), d.naam},
                 {QStringLiteral("titel"), d.titel},
                 {QStringLiteral("artikel"), d.artikel},
                 {QStringLiteral("rollen"), rollenJson(d.rollen)},
                 {QStringLiteral("fasen"), fasenJson(d.fasen)},
                 {QStringLiteral("regels"), QJsonArray::fromStringList(d.regels)},
                 {QStringLiteral("velden"), jsonSchema(d.velden)}});
    }
    return Gedaan_;
}

int toonVragen()
{
    const Register reg = alleHandelingen();
    for (const VraagDefinitie &d : reg.vragen()) {
        schrijf({{QStringLiteral("naam"), d.naam},
                 {QStringLiteral("titel"), d.titel},
                 {QStringLiteral("grond"), d.grond},
                 {QStringLiteral("rollen"), rollenJson(d.rollen)},
                 {QStringLiteral("velden"), jsonSchema(d.velden)},
                 {QStringLiteral("antwoord"), jsonSchema(d.antwoord)}});
    }
    return Gedaan_;
}

int toonRegels()
{
    const Register reg = alleHandelingen();
    for (const Regelstand &r : regelmatrix(reg)) {
        schrijf({{QStringLiteral("id"), r.regel.id},
                 {QStringLiteral("artikel"), r.regel.artikel},
                 {QStringLiteral("niveau"), letters(r.regel.niveaus)},
                 {QStringLiteral("uitleg"), r.regel.uitlegNl},
                 {QStringLiteral("uitleg-en"), r.regel.uitlegEn},
                 {QStringLiteral("handelingen"), QJsonArray::fromStringList(r.handelingen)},
                 {QStringLiteral("tests"), QJsonArray::fromStringList(r.tests)},
                 {QStringLiteral("stand"), r.stand}});
    }
    return Gedaan_;
}

int toonRechten()
{
    for (const Rechtregel &r : rechtentabel(alleHandelingen())) {
        QJsonObject o{{QStringLiteral("soort"), tekst(r.soort)}, {QStringLiteral("naam"), r.naam}, {QStringLiteral("rollen"), rollenJson(r.rollen)}};
        if (r.soort != Rechtsoort::Kolom) {
            o.insert(QStringLiteral("titel"), r.titel);
            o.insert(QStringLiteral("grond"), r.grond);
        }
        schrijf(o);
    }
    return Gedaan_;
}

int toonArtikelen()
{
    for (const Artikel &a : artikelen()) {
        schrijf({{QStringLiteral("citaat"), a.citaat},
                 {QStringLiteral("titel"), a.titel},
                 {QStringLiteral("parafrase"), a.parafrase},
                 {QStringLiteral("bron"), a.bron}});
    }
    return Gedaan_;
}

int toonTermijn(const QStringList &woorden)
{
    static const QHash<QString, TermijnSoort> soorten{{QStringLiteral("avg"), TermijnSoort::Avg},
                                                      {QStringLiteral("awb"), TermijnSoort::Awb},
                                                      {QStringLiteral("jaren"), TermijnSoort::Jaren}};
    if (woorden.size() != 3 || !soorten.contains(woorden.at(0)))
        return schrijfWoorden(QStringLiteral("Schrijf: weegkamerctl termijn avg|awb|jaren DATUM DUUR, bijvoorbeeld termijn avg 2026-01-31 P1M."));
    const auto duur = duurUit(woorden.at(2));
    if (!duur)
        return schrijfFout(duur.error());
    const bool uren = duur->soort == Duur::Uren;
    const QDateTime moment = QDateTime::fromString(woorden.at(1), Qt::ISODate);
    const auto t = uren ? termijn(soorten.value(woorden.at(0)), moment, *duur)
                        : termijn(soorten.value(woorden.at(0)), QDate::fromString(woorden.at(1), Qt::ISODate), *duur);
    if (!t)
        return schrijfFout(t.error());
    QJsonObject o{{QStringLiteral("begin"), t->begin.toString(Qt::ISODate)},
                  {QStringLiteral("laatste-dag"), t->laatsteDag.toString(Qt::ISODate)},
                  {QStringLiteral("uitleg"), QJsonArray::fromStringList(t->stappen)}};
    if (t->tijdstip.isValid())
        o.insert(QStringLiteral("tijdstip"), t->tijdstip.toUTC().toString(Qt::ISODate));
    if (!t->artikel.isEmpty())
        o.insert(QStringLiteral("artikel"), t->artikel);
    return schrijfGoed(o);
}

int toonFeestdagen(const QStringList &woorden)
{
    bool goed = false;
    const int jaar = woorden.size() == 1 ? woorden.first().toInt(&goed) : 0;
    if (!goed || jaar < 2000 || jaar > 2100)
        return schrijfWoorden(QStringLiteral("Schrijf: weegkamerctl feestdagen JAAR, met een jaar van 2000 tot en met 2100."));
    const auto lijst = [jaar](Regime regime) {
        QJsonArray a;
        for (const Feestdag &f : feestdagen(jaar, regime))
            a.append(QJsonObject{{QStringLiteral("datum"), f.datum.toString(Qt::ISODate)}, {QStringLiteral("naam"), f.naam}});
        return a;
    };
    return schrijfGoed(QJsonObject{{QStringLiteral("avg"), lijst(Regime::Avg)}, {QStringLiteral("awb"), lijst(Regime::Awb)}});
}

} // namespace weegkamer::ctl
