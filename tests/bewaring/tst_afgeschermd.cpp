// SPDX-License-Identifier: EUPL-1.2
// A shielded dossier is in no list, search, statistic or suggestion of who holds no key: every vraag that there is, asked by every role, with
// every open casus as the control that the question would have shown it; and the decrypted pages themselves.
#include "core/bewaring/bewaring.h"
#include "core/opslag/paginascan.h"
#include "core/personen/koppeling.h"
#include "tests/steun/afscherming.h"

#include <QJsonDocument>

using namespace weegkamer;

class TestAfgeschermd : public QObject
{
    Q_OBJECT

    /// A value for a field of a vraag: the words of the dossier in its texts, the dossier in its ids.
    static QJsonValue waardeVoor(const VeldInfo &veld, DossierId dossier)
    {
        switch (veld.soort) {
        case VeldSoort::Id:
            return dossier.tekst();
        case VeldSoort::Bsn:
            return u"111222333"_qs;
        case VeldSoort::Tekst:
        case VeldSoort::LangeTekst:
            return u"Wervelvoort"_qs;
        case VeldSoort::Geheel:
            return 500;
        default:
            return QJsonValue::Undefined;
        }
    }
    static QJsonObject veldenVan(const VraagDefinitie &d, DossierId dossier, bool alles)
    {
        QJsonObject o;
        for (const VeldInfo &veld : d.velden) {
            static const QStringList bladeren{u"na"_qs, u"volgende"_qs, u"handeling"_qs};
            if (bladeren.contains(veld.naam) || !(alles || veld.verplicht || veld.soort == VeldSoort::Id))
                continue;
            const QJsonValue w = waardeVoor(veld, dossier);
            if (!w.isUndefined())
                o.insert(veld.naam, w);
        }
        return o;
    }
    /// What every vraag of the program answers this role, asked about this dossier: name, answer.
    static QMap<QString, QString> antwoorden(Kamer &kamer, DossierId dossier)
    {
        QMap<QString, QString> uit;
        for (const VraagDefinitie &d : kamer.handelingen().vragen()) {
            for (const bool alles : {false, true}) {
                const auto antwoord = kamer.vraag(d.naam, veldenVan(d, dossier, alles));
                if (antwoord)
                    uit[d.naam] += QString::fromUtf8(QJsonDocument(*antwoord).toJson(QJsonDocument::Compact));
            }
        }
        return uit;
    }
    static QStringList wieNoemen(const QMap<QString, QString> &antwoorden, const QStringList &woorden)
    {
        QStringList uit;
        for (auto it = antwoorden.begin(); it != antwoorden.end(); ++it) {
            for (const QString &woord : woorden) {
                if (it.value().contains(woord, Qt::CaseInsensitive) && !uit.contains(it.key()))
                    uit.append(it.key());
            }
        }
        return uit;
    }

private Q_SLOTS:
    void noVraagOfAnyRoleShowsItsContent_data()
    {
        QTest::addColumn<int>("rol");
        for (const Rol rol : Rollen::alle().lijst()) {
            if (rol != Rol::Beheerder) // holds no dossier key at all
                QTest::newRow(qPrintable(tekst(rol))) << static_cast<int>(rol);
        }
    }
    void noVraagOfAnyRoleShowsItsContent()
    {
        QFETCH(int, rol);
        const Rol wie = static_cast<Rol>(rol);
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        MOET_LUKKEN(huis.coordinator().database().waarde(u"UPDATE casus_deelnemer SET account = (SELECT id FROM account WHERE rol = 'deelnemer'), tot = NULL WHERE dossier = %1"_qs.arg(id.waarde())));
        MOET_LUKKEN(huis.coordinator().database().waarde(u"UPDATE weging SET geopend_op = '2026-03-01T09:00:00.000Z' WHERE dossier = %1"_qs.arg(id.waarde())));
        const QStringList voor = wieNoemen(antwoorden(huis.als(wie), id), vulwoorden);
        QVERIFY2(!voor.isEmpty(), "the control: while it is open this role sees something of it");
        MOET_LUKKEN(huis.coordinator().doe(SluitAf{id, Sluitreden::DoelBereikt, u"Rust"_qs, u"Spiegelbeeldgedraging kan terugkeren"_qs}));
        QStringList na = wieNoemen(antwoorden(huis.als(wie), id), vulwoorden);
        if (sleutelsVan(wie).bevat(Sleutelsoort::Afscherm))
            na.removeAll(u"bewaring.kenmerkende-woorden"_qs); // what the scan after a destruction looks for; logged
        QVERIFY2(na.isEmpty(), qPrintable(na.join(u", "_qs)));
    }

    void whoHoldsNoKeyFindsNotEvenItsNumber_data()
    {
        QTest::addColumn<int>("rol");
        for (const Rol rol : {Rol::Politie, Rol::OpenbaarMinisterie, Rol::Deelnemer})
            QTest::newRow(qPrintable(tekst(rol))) << static_cast<int>(rol);
    }
    void whoHoldsNoKeyFindsNotEvenItsNumber()
    {
        QFETCH(int, rol);
        const Rol wie = static_cast<Rol>(rol);
        Huis huis;
        MOET(const DossierId dicht, geslotenCasus(huis));
        MOET(const DossierId open, vulCasus(huis));
        MOET_LUKKEN(huis.coordinator().database().waarde(u"UPDATE betrokkene SET naam = 'Zomereik', bsn = '123456782', voornamen = 'Bo'"_qs));
        MOET_LUKKEN(huis.coordinator().database().waarde(u"UPDATE casus_deelnemer SET account = (SELECT id FROM account WHERE rol = 'deelnemer'), tot = NULL"_qs));
        const QMap<QString, QString> alles = antwoorden(huis.als(wie), open);
        QVERIFY2(!wieNoemen(alles, {u"2026-002"_qs}).isEmpty(), "the control: the open one is found by its number");
        QStringList noemen = wieNoemen(alles, {u"2026-001"_qs});
        // Recognising a person is what the Herken key is for: number and reason, for who weighs (W6.3a).
        if (wie != Rol::Deelnemer)
            noemen.removeAll(u"bewaring.herken"_qs);
        QVERIFY2(noemen.isEmpty(), qPrintable(noemen.join(u", "_qs)));
        Q_UNUSED(dicht);
    }

    void aLinkFromAnOpenDossierDoesNotGiveItAway()
    {
        Huis huis;
        MOET(const DossierId dicht, vulCasus(huis));
        MOET(const DossierId open, vulCasus(huis));
        MOET_LUKKEN(huis.coordinator().database().waarde(u"DELETE FROM koppeling"_qs));
        MOET_LUKKEN(huis.coordinator().doe(Koppel{open, dicht, u"Zelfde persoon"_qs}));
        MOET(const Koppelinglijst voor, huis.als(Rol::Politie).vraag(VraagKoppelingen{open}));
        QCOMPARE(voor.rijen.size(), 1);
        MOET_LUKKEN(huis.coordinator().doe(SluitAf{dicht, Sluitreden::DoelBereikt, u"Rust"_qs, u"Feit 1"_qs}));
        MOET(const Koppelinglijst na, huis.als(Rol::Politie).vraag(VraagKoppelingen{open}));
        QVERIFY(na.rijen.isEmpty());
        MOET(const Koppelinglijst sleutel, huis.coordinator().vraag(VraagKoppelingen{open}));
        QCOMPARE(sleutel.rijen.size(), 1); // who can open it is told
    }

    void theDecryptedPagesHoldNoneOfItsWords()
    {
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        Kamer &kamer = huis.coordinator();
        MOET(const QList<Residu> voor, zoekResidu(kamer.database(), vulwoorden));
        QCOMPARE(voor.size(), vulwoorden.size()); // the control
        MOET_LUKKEN(kamer.doe(SluitAf{id, Sluitreden::DoelBereikt, u"Hazelmuisrust"_qs, u"Hazelmuisfeit"_qs}));
        MOET_LUKKEN(kijk(kamer, id, Kijkreden::Heropening)); // opened, looked at
        MOET_LUKKEN(voegZoekindexSamen(kamer.database()));
        MOET(const QList<Residu> na, zoekResidu(kamer.database(), vulwoorden + QStringList{u"Hazelmuisrust"_qs, u"Hazelmuisfeit"_qs}));
        QVERIFY2(na.isEmpty(), na.isEmpty() ? "" : qPrintable(na.first().woord));
    }
};

QTEST_GUILESS_MAIN(TestAfgeschermd)
#include "tst_afgeschermd.moc"
