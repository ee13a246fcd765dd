// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/steun/huis.h"
#include "tests/steun/kanarie.h"

#include "core/opslag/tabellen.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace weegkamer
{

/// A practice room in which every column of every table holds a canary.
class Kanariekamer
{
public:
    Kanariekamer()
    {
        Kamer &k = huis.coordinator();
        onderhoud(k, QStringLiteral("PRAGMA foreign_keys=OFF"));
        auto t = Transaction::begin(k.database());
        for (const auto &[dossier, fase] : kanariedossiers)
            onderhoud(k, QStringLiteral("INSERT INTO dossier VALUES (%1, '2026-%2', '%3', '2026-01-02', '2026-01-02')").arg(dossier).arg(dossier, 3, 10, QLatin1Char('0')).arg(tekst(fase)));
        for (const Tabel &tabel : tabellen()) {
            if (tabel.dossierkolom && QLatin1String(tabel.naam) != QLatin1String("dossier"))
                vul(k, QLatin1String(tabel.naam));
        }
        vulRest(k);
        const auto klaar = t->commit();
        if (!klaar)
            qFatal("%s", qPrintable(waarom(klaar)));
        onderhoud(k, QStringLiteral("PRAGMA foreign_keys=ON"));
    }

    /// The canary that a number is, if it is one.
    std::optional<Kanarie> getal(qint64 waarde) const
    {
        const auto it = m_getallen.constFind(waarde);
        return it == m_getallen.cend() ? std::nullopt : std::optional(*it);
    }

    Huis huis;

private:
    static void onderhoud(Kamer &k, const QString &sql)
    {
        auto s = k.database().bereid(Modus::Onderhoud, sql);
        const Gelukt gedaan = s ? s->voerUit() : Gelukt(tl::unexpected(s.error()));
        if (!gedaan)
            qFatal("%s | %s", qPrintable(sql), qPrintable(waarom(gedaan)));
    }

    static int account(Rol rol) { return static_cast<int>(rol) + 1; }

    static int logvolgnummer(int dossier, const QString &bij) { return 900000 + dossier * 10 + (bij.isEmpty() ? 0 : bij == u"persoon" ? 2 : 1); }

    /// What the log kept of a handeling: of each field the canary of the column that it is about.
    static QString detail(int dossier, const QString &bij)
    {
        const auto van = [&](const QString &tabel, const QString &kolom) { return Kanarie{tabel, kolom, QString::number(dossier)}.tekst(); };
        const QString zelf = Kanarie{u"logdetail"_qs, u"detail"_qs, QString::number(dossier) + (bij.isEmpty() ? QString() : u'-' + bij)}.tekst();
        QJsonObject uit;
        if (bij == u"oordeel") {
            uit.insert(u"waarom"_qs, zelf);
        } else if (bij == u"melding") {
            uit.insert(u"inhoud"_qs, zelf);
        } else if (bij == u"persoon") {
            for (const QString &kolom : {u"bsn"_qs, u"postcode"_qs, u"naam"_qs, u"geboortedatum"_qs})
                uit.insert(kolom, van(u"betrokkene"_qs, kolom));
            uit.insert(u"rij"_qs, u"1"_qs);
            uit.insert(u"was"_qs, QJsonObject{{u"straat"_qs, van(u"betrokkene"_qs, u"straat"_qs)}});
            uit.insert(u"nieuw-deel"_qs, QJsonObject{{u"plaats"_qs, van(u"betrokkene"_qs, u"plaats"_qs)}});
        } else {
            uit.insert(u"omschrijving"_qs, zelf);
        }
        return QString::fromUtf8(QJsonDocument(uit).toJson(QJsonDocument::Compact));
    }

    /// What must be true for the vragen to work at all; everything else is a canary.
    static QString vast(const QString &tabel, const QString &kolom, int dossier, const QString &bij)
    {
        static const QHash<QString, QString> waarden{
            {u"plicht.afgedaan_op"_qs, u"NULL"_qs}, {u"plicht.uiterlijk"_qs, u"'2026-12-01'"_qs}, {u"plicht.regel"_qs, u"'W9a'"_qs},
            {u"inzage.gesloten_op"_qs, u"NULL"_qs}, {u"inzage.tot"_qs, u"'2026-12-31T00:00:00.000Z'"_qs}, {u"vasthouding.beeindigd_op"_qs, u"NULL"_qs},
            {u"vasthouding.houder"_qs, u"1"_qs}, {u"inzage.account"_qs, u"1"_qs}, {u"heropening.voorgesteld_door"_qs, u"1"_qs}, {u"heropening.bekrachtigd_door"_qs, u"2"_qs},
            {u"vernietigingslijst.stand"_qs, u"'uitgevoerd'"_qs}, {u"vernietigingsregel.oordeel"_qs, u"'akkoord'"_qs}, {u"telling.soort"_qs, u"'uitkomst'"_qs},
            {u"telling.jaar"_qs, u"2025"_qs}, {u"vernietiging.voorgesteld_door"_qs, u"1"_qs}, {u"vernietiging.bekrachtigd_door"_qs, u"6"_qs},
            {u"vernietiging.regel"_qs, u"'W9b'"_qs}, {u"backupplek.id"_qs, u"1"_qs}, {u"hersteloefening.account"_qs, u"1"_qs},
            {u"bewaring.uiterlijk"_qs, u"'2031-01-01'"_qs}, {u"bewaring.begin"_qs, u"'2026-01-01'"_qs}, {u"casus.evaluatie_op"_qs, u"'2026-09-01'"_qs},
            {u"casus.opgenomen_op"_qs, u"'2026-03-02'"_qs}, {u"casus_deelnemer.tot"_qs, u"NULL"_qs}, {u"koppeling.ongedaan_op"_qs, u"NULL"_qs},
            {u"weging.aangehouden_tot"_qs, u"NULL"_qs}, {u"weging.ronde"_qs, u"1"_qs}, {u"weging_ronde.ronde"_qs, u"1"_qs}, {u"oordeel.ronde"_qs, u"1"_qs},
            {u"actie.stand"_qs, u"'open'"_qs}, {u"noodzaakstoets.nog_nodig"_qs, u"1"_qs}, {u"inbreng.herstel"_qs, u"NULL"_qs}, {u"actie.doel"_qs, u"(SELECT id FROM doel WHERE dossier = %1)"_qs},
            {u"interventie.doel"_qs, u"(SELECT id FROM doel WHERE dossier = %1)"_qs}, {u"actie.interventie"_qs, u"(SELECT id FROM interventie WHERE dossier = %1)"_qs}, {u"planevaluatie.uitkomst"_qs, u"'op-koers'"_qs},
            {u"inbreng.deelnemer"_qs, u"2"_qs}, {u"actie.deelnemer"_qs, u"2"_qs}, {u"casus_deelnemer.deelnemer"_qs, u"2"_qs}, {u"aanmelding.aanmelder"_qs, u"2"_qs},
            {u"actie.steunt_op"_qs, u"(SELECT id FROM inbreng WHERE dossier = %1)"_qs}, {u"koppeling.ander_dossier"_qs, u"(%1 % 8) + 1"_qs},
            {u"oordeel_feit.feit"_qs, u"(SELECT id FROM feit WHERE dossier = %1)"_qs}, {u"voorstel.voorgesteld_door"_qs, u"1"_qs},
            {u"dossiersleutel.sleutel"_qs, u"CAST('kanarie:dossiersleutel.sleutel:%1' AS BLOB)"_qs}};
        const QString naam = tabel + u'.' + kolom;
        if (naam == u"weging.geopend_op")
            return dossier == 8 ? u"'2026-02-01'"_qs : u"NULL"_qs;
        if (naam == u"melding.ontvanger")
            return QString::number(account(dossier == 5 ? Rol::Burgemeester : Rol::Casuscoordinator));
        if (naam == u"casus_deelnemer.account")
            return QString::number(dossier == 1 ? account(Rol::Deelnemer) : 999);
        // Of a duty that is one account's: the deelnemer's of this kamer, or another's.
        const bool vanAccount = tabel == u"plicht" && (bij == u"eigen" || bij == u"ander");
        if (naam == u"plicht.account")
            return !vanAccount ? u"NULL"_qs : bij == u"eigen" ? QString::number(account(Rol::Deelnemer)) : u"999"_qs;
        if (naam == u"plicht.rol" || naam == u"oordeel.zetel")
            return u'\'' + (vanAccount ? u"deelnemer"_qs : bij) + u'\'';
        if (naam == u"plicht.soort")
            return u"'kanarie:plicht.soort:%1_%2'"_qs.arg(dossier).arg(bij);
        if (naam == u"heropening.uitkomst")
            return dossier == 8 ? u"NULL"_qs : QString();
        if (naam == u"document.soort")
            return bij.isEmpty() ? u"'stuk'"_qs : u"'oordeel'"_qs;
        if (naam == u"oordeel.document")
            return dossier == 3 && bij == u"politie" ? u"(SELECT max(id) FROM document WHERE dossier = 3)"_qs : u"NULL"_qs;
        if (naam == u"oordeel_bevestiging.document")
            return u"(SELECT min(id) FROM document WHERE dossier = %1)"_qs.arg(dossier);
        if (naam == u"zoektekst.soort")
            return bij.isEmpty() ? u"'betrokkene'"_qs : u'\'' + bij + u'\'';
        if (naam == u"logdetail.volgnummer")
            return QString::number(logvolgnummer(dossier, bij));
        if (naam == u"logdetail.detail")
            return u'\'' + detail(dossier, bij) + u'\'';
        if (tabel.startsWith(u"oordeel_") && kolom == u"oordeel")
            return u"(SELECT id FROM oordeel WHERE dossier = %1 AND zetel = '%2')"_qs.arg(dossier).arg(bij);
        const QString w = waarden.value(naam);
        return w.contains(u"%1"_qs) ? QString(w).replace(u"%1"_qs, QString::number(dossier)) : w;
    }

    void voegRijToe(Kamer &k, const QString &tabel, int dossier, const QString &bij)
    {
        const QString sleutel = QString::number(dossier) + (bij.isEmpty() ? QString() : u'-' + bij);
        QStringList namen;
        QStringList waarden;
        auto s = k.database().bereid(Modus::Onderhoud, u"PRAGMA main.table_info(%1)"_qs.arg(tabel));
        while (s && s->stap().value_or(false)) {
            const QString kolom = s->tekstVan(1);
            QString waarde = kolom == u"dossier" ? QString::number(dossier) : vast(tabel, kolom, dossier, bij);
            if (waarde.isEmpty() && s->tekstVan(2) == u"INTEGER") {
                const qint64 getal = 77000000 + m_getallen.size();
                m_getallen.insert(getal, {tabel, kolom, sleutel});
                waarde = QString::number(getal);
            } else if (waarde.isEmpty()) {
                waarde = u"'%1'"_qs.arg(Kanarie{tabel, kolom, sleutel}.tekst());
                if (s->tekstVan(2) == u"BLOB")
                    waarde = u"CAST(%1 AS BLOB)"_qs.arg(waarde);
            }
            namen.append(kolom);
            waarden.append(waarde);
        }
        onderhoud(k, u"INSERT INTO %1 (%2) VALUES (%3)"_qs.arg(tabel, namen.join(u", "_qs), waarden.join(u", "_qs)));
    }

    void vul(Kamer &k, const QString &tabel)
    {
        for (const auto &[dossier, fase] : kanariedossiers) {
            if (tabel == u"plicht") {
                for (const Rol rol : Rollen::alle().lijst())
                    voegRijToe(k, tabel, dossier, tekst(rol));
                voegRijToe(k, tabel, dossier, fase == Fase::Afgeschermd ? u"eigen"_qs : u"ander"_qs);
            } else if (tabel.startsWith(u"oordeel")) {
                if (fase == Fase::Weging) {
                    voegRijToe(k, tabel, dossier, u"politie"_qs);
                    voegRijToe(k, tabel, dossier, u"burgemeester"_qs);
                }
            } else if (tabel == u"logdetail") {
                if (dossier == 3)
                    logregel(k, dossier, u"oordeel"_qs, u"weging.geef-oordeel"_qs, Rol::Politie);
                if (fase == Fase::Melding)
                    logregel(k, dossier, u"melding"_qs, u"aanmelding.neem-melding-aan"_qs, dossier == 5 ? Rol::Burgemeester : Rol::Casuscoordinator);
                logregel(k, dossier, {}, u"casus.stel-doel"_qs, Rol::Casuscoordinator);
                logregel(k, dossier, u"persoon"_qs, u"personen.wijzig-betrokkene"_qs, Rol::Casuscoordinator);
            } else if (tabel == u"melding" ? fase == Fase::Melding : tabel != u"envelop" || fase == Fase::Afgeschermd) {
                voegRijToe(k, tabel, dossier, {});
                if (tabel == u"zoektekst")
                    voegRijToe(k, tabel, dossier, u"adres"_qs);
                if (tabel == u"document" && dossier == 3)
                    voegRijToe(k, tabel, dossier, u"politie"_qs);
            }
        }
    }

    void logregel(Kamer &k, int dossier, const QString &bij, const QString &handeling, Rol rol)
    {
        onderhoud(k, u"INSERT INTO logboek VALUES (%1, '2026-03-02T09:00:00.000Z', %2, '%3', '%4', '2026-00%5', 'Wet', 'gedaan', x'00', x'00')"_qs
                         .arg(logvolgnummer(dossier, bij)).arg(account(rol)).arg(tekst(rol), handeling).arg(dossier));
        voegRijToe(k, u"logdetail"_qs, dossier, bij);
    }

    /// Tables without a dossier: what belongs to the machinery holds canaries too.
    void vulRest(Kamer &k)
    {
        onderhoud(k, u"INSERT INTO nummering VALUES (2025, 77999990)"_qs);
        m_getallen.insert(77999990, {u"nummering"_qs, u"laatste"_qs, u"0"_qs});
        onderhoud(k, u"UPDATE account SET sinds = 'kanarie:account.sinds:0', functie = 'kanarie:account.functie:0'"_qs);
        // Of these a log-in, a number or a check depends on what stands there.
        static const QStringList vanDeMachine{u"kamer"_qs, u"deelnemer"_qs, u"account"_qs, u"nummering"_qs, u"teller"_qs, u"logboek"_qs, u"logkop"_qs};
        for (const Tabel &tabel : tabellen()) {
            if (!tabel.dossierkolom && !vanDeMachine.contains(QLatin1String(tabel.naam)))
                voegRijToe(k, QLatin1String(tabel.naam), 0, {});
        }
    }

    QHash<qint64, Kanarie> m_getallen;
};

} // namespace weegkamer
