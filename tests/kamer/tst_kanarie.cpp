// SPDX-License-Identifier: EUPL-1.2
// Every vraag of the register, as every role, over a kamer full of canaries: no answer, refusal or error ever holds one that the role
// may not see, and everything that was seen or refused stands in the log.
#include "core/kamer/kamer.h"
#include "core/kamer/kijkals.h"
#include "core/toezicht/logboekvragen.h"
#include "tests/steun/kanariekamer.h"

#include <QJsonDocument>

using namespace weegkamer;

namespace
{
QJsonObject vulling(const std::vector<VeldInfo> &velden, int n);

/// A value that a field might be given: the n-th dossier, a choice, a canary to look for.
QJsonValue waarde(const VeldInfo &veld, int n)
{
    switch (veld.soort) {
    case VeldSoort::Keuze:
        return veld.keuzes.isEmpty() ? QJsonValue() : QJsonValue(veld.keuzes.at(n % veld.keuzes.size()).waarde);
    case VeldSoort::Datum:
        return u"2026-03-01"_qs;
    case VeldSoort::Tijdstip:
        return u"2026-03-01T10:00:00Z"_qs;
    case VeldSoort::Geheel:
        return 50;
    case VeldSoort::JaNee:
        return n % 2 == 0;
    case VeldSoort::Id:
        return veld.naam == u"dossier" || veld.naam == u"ander-dossier" ? QString::number(n % 8 + 1) : QString::number(n % 3 + 1);
    case VeldSoort::Object:
        return vulling(veld.deel, n);
    case VeldSoort::Lijst:
        return QJsonArray();
    case VeldSoort::Bsn:
    case VeldSoort::Postcode:
    case VeldSoort::Bestand:
        return {};
    default:
        if (veld.naam == u"na")
            return {};
        return n % 3 == 0 && !veld.verplicht ? QJsonValue() : QJsonValue(u"kanarie"_qs);
    }
}

QJsonObject vulling(const std::vector<VeldInfo> &velden, int n)
{
    QJsonObject o;
    for (const VeldInfo &veld : velden) {
        if (const QJsonValue w = waarde(veld, n); !velddetail::isLeeg(w))
            o.insert(veld.naam, w);
    }
    return o;
}

/// All that somebody gets to read: the answer, or why not.
QString gelezen(const Uitkomst<QJsonObject> &u)
{
    return u ? QString::fromUtf8(QJsonDocument(*u).toJson(QJsonDocument::Compact)) : waarom(u.error());
}

qint64 logregels(Kamer &k)
{
    const auto s = k.database().waarde(u"SELECT max(volgnummer) FROM logboek"_qs);
    return s ? s->toLongLong() : -1;
}

QString laatste(Kamer &k)
{
    return k.database().waarde(u"SELECT handeling || ' ' || resultaat FROM logboek ORDER BY volgnummer DESC LIMIT 1"_qs).value_or(QString());
}
} // namespace

class TestKanarie : public QObject
{
    Q_OBJECT

    std::unique_ptr<Kanariekamer> m_proef;

    void rollen()
    {
        QTest::addColumn<Rol>("rol");
        for (const Rol rol : Rollen::alle().lijst()) {
            if (sleutelsVan(rol).bevat(Sleutelsoort::Dossier))
                QTest::newRow(qPrintable(tekst(rol))) << rol;
        }
    }

private Q_SLOTS:
    void init() { m_proef = std::make_unique<Kanariekamer>(); }

    void noAnswerHoldsWhatTheRoleMayNotSee_data() { rollen(); }
    void noAnswerHoldsWhatTheRoleMayNotSee()
    {
        QFETCH(Rol, rol);
        Kamer &k = m_proef->huis.als(rol);
        QStringList fout;
        int antwoorden = 0;
        qsizetype gezien = 0;
        for (const VraagDefinitie &v : k.handelingen().vragen()) {
            for (int n = 0; n < 16; ++n) {
                const auto u = k.vraag(v.naam, vulling(v.velden, n));
                antwoorden += u ? 1 : 0;
                const QString tekst = gelezen(u);
                gezien += kanariesIn(tekst).size();
                for (const QString &lek : lekken(rol, tekst))
                    fout.append(v.naam + u": "_qs + lek);
            }
        }
        fout.removeDuplicates();
        QVERIFY2(fout.isEmpty(), qPrintable(fout.join(u'\n')));
        QVERIFY2(antwoorden > 20 && gezien > 5, qPrintable(u"%1 answers, %2 canaries"_qs.arg(antwoorden).arg(gezien)));
    }

    void noRefusalHoldsWhatTheRoleMayNotSee_data() { rollen(); }
    void noRefusalHoldsWhatTheRoleMayNotSee()
    {
        QFETCH(Rol, rol);
        Kamer &k = m_proef->huis.als(rol);
        QStringList fout;
        for (const HandelingDefinitie &h : k.handelingen().handelingen()) {
            for (int n = 0; n < 16; ++n) {
                const auto mag = k.mag(h.naam, vulling(h.velden, n));
                for (const QString &lek : lekken(rol, waarom(mag)))
                    fout.append(h.naam + u": "_qs + lek);
            }
        }
        fout.removeDuplicates();
        QVERIFY2(fout.isEmpty(), qPrintable(fout.join(u'\n')));
    }

    // The log keeps what was filled in as one text: of that the view gives no more than the page of the entry shows.
    void theDetailOfTheLogIsNoMoreInTheViewThanOnThePage_data() { rollen(); }
    void theDetailOfTheLogIsNoMoreInTheViewThanOnThePage()
    {
        QFETCH(Rol, rol);
        Kamer &k = m_proef->huis.als(rol);
        QHash<qint64, QString> inZicht;
        {
            MOET(auto s, k.database().bereid(Modus::Vraag, u"SELECT volgnummer, detail FROM rv_logdetail"_qs + QString::fromLatin1(k.database().zichten().achtervoegsel)));
            while (s.stap().value_or(false))
                inZicht.insert(s.geheel(0), s.tekstVan(1));
        }
        QCOMPARE(inZicht.isEmpty(), !VraagLogdetail::kop.rollen.bevat(rol));
        for (auto it = inZicht.cbegin(); it != inZicht.cend(); ++it) {
            QCOMPARE(lekken(rol, it.value()), QStringList());
            QVERIFY(!it.value().contains(u"\"rij\""_qs)); // the machinery's own
            MOET(const Logdetail bladzijde, k.vraag(VraagLogdetail{it.key()}));
            QSet<QString> getoond;
            for (const Logveld &v : bladzijde.velden_)
                getoond += QSet{v.was, v.werd};
            QSet<QString> gegeven{QString()};
            for (const Kanarie &kanarie : kanariesIn(it.value()))
                gegeven.insert(kanarie.tekst());
            QCOMPARE(gegeven, getoond + QSet{QString()});
        }
        // The control: the table itself holds what neither auditor nor FG may see.
        MOET(const QString heel, k.database().waarde(u"SELECT group_concat(detail) FROM main.logdetail"_qs));
        QVERIFY(lekken(Rol::Fg, heel).contains(u"kanarie:betrokkene.bsn:6"_qs));
        QVERIFY(lekken(Rol::Auditor, heel).contains(u"kanarie:betrokkene.geboortedatum:6"_qs) && lekken(Rol::Auditor, heel).contains(u"kanarie:betrokkene.plaats:6"_qs));
    }

    // The control: the same search, told that it was a deelnemer who read it, finds what the coordinator sees.
    void theSearchFindsALeak()
    {
        Kamer &k = m_proef->huis.coordinator();
        QStringList gevonden;
        for (const VraagDefinitie &v : k.handelingen().vragen()) {
            for (int n = 0; n < 8; ++n)
                gevonden += lekken(Rol::Deelnemer, gelezen(k.vraag(v.naam, vulling(v.velden, n))));
        }
        QVERIFY2(gevonden.contains(u"kanarie:betrokkene.bsn:6"_qs), qPrintable(gevonden.join(u'\n')));
        QVERIFY(gevonden.contains(u"kanarie:feit.bron:6"_qs));
    }

    void whatIsSeenStandsInTheLog_data() { rollen(); }
    void whatIsSeenStandsInTheLog()
    {
        QFETCH(Rol, rol);
        Kamer &k = m_proef->huis.als(rol);
        QSet<QString> geopend; // a dossier is opened once
        QSet<QString> lijsten; // a list of names is read once
        for (const VraagDefinitie &v : k.handelingen().vragen()) {
            for (int n = 0; n < 8; ++n) {
                const QJsonObject velden = vulling(v.velden, n);
                const qint64 voor = logregels(k);
                const auto u = k.vraag(v.naam, velden);
                const qint64 erbij = logregels(k) - voor;
                const QString wat = v.naam + u' ' + QString::number(n) + u": "_qs + laatste(k) + u" | "_qs + gelezen(u).left(300);
                if (!u && u.error().weigering) {
                    QVERIFY2(erbij == 1 && laatste(k) == v.naam + u" geweigerd "_qs + u.error().weigering->regel, qPrintable(wat));
                } else if (u && v.wijze == Kijkwijze::Lijst) {
                    // Not logged: then it may not tell anything of a person either.
                    static const QStringList vanPersonen{u"betrokkene"_qs, u"melding"_qs, u"aanmelding"_qs, u"feit"_qs, u"inbreng"_qs, u"actie"_qs, u"oordeel"_qs, u"besluit"_qs};
                    QCOMPARE(erbij, 0);
                    for (const Kanarie &kanarie : kanariesIn(gelezen(u)))
                        QVERIFY2(!vanPersonen.contains(kanarie.tabel), qPrintable(wat + kanarie.tekst()));
                } else if (u && (v.wijze == Kijkwijze::Zoekt || v.wijze == Kijkwijze::LeestToezicht || v.wijze == Kijkwijze::LeestStuk)) {
                    QVERIFY2(erbij == 1 && laatste(k).startsWith(v.naam + u' '), qPrintable(wat));
                } else if (u && v.wijze == Kijkwijze::Namenlijst) {
                    QVERIFY2(erbij == (lijsten.contains(v.naam) ? 0 : 1), qPrintable(wat));
                    lijsten.insert(v.naam);
                } else if (u && v.wijze == Kijkwijze::OpentDossier) {
                    const QString dossier = velden.value(u"dossier").toString();
                    QVERIFY2(dossier.isEmpty() || erbij == (geopend.contains(dossier) ? 0 : 1), qPrintable(wat));
                    geopend.insert(dossier);
                }
            }
        }
    }

    void whatIsRefusedStandsInTheLog_data() { rollen(); }
    void whatIsRefusedStandsInTheLog()
    {
        QFETCH(Rol, rol);
        Kamer &k = m_proef->huis.als(rol);
        int geweigerd = 0;
        for (const HandelingDefinitie &h : k.handelingen().handelingen()) {
            if (h.rollen.bevat(rol) || h.inSleutelbos) // what is about accounts is kept in the keyring's journal first
                continue;
            const qint64 voor = logregels(k);
            const auto u = k.doe(h.naam, vulling(h.velden, 0));
            QVERIFY(!u && u.error().weigering);
            QVERIFY2(logregels(k) == voor + 1 && laatste(k) == h.naam + u" geweigerd W13"_qs, qPrintable(h.naam + u": "_qs + laatste(k)));
            ++geweigerd;
        }
        QVERIFY(geweigerd > 0);
    }

    // What was done or refused by a rule stands there too, whichever handeling it is; a call whose fields are off is neither.
    void whatIsDoneStandsInTheLog()
    {
        Kamer &k = m_proef->huis.coordinator();
        int gelogd = 0;
        for (const HandelingDefinitie &h : k.handelingen().handelingen()) {
            if (h.naam == u"toegang.kijk-als" || h.inSleutelbos)
                continue;
            for (int n = 0; n < 8; ++n) {
                const qint64 voor = logregels(k);
                const auto u = k.doe(h.naam, vulling(h.velden, n));
                const bool telt = u || u.error().weigering;
                QVERIFY2(!telt || (logregels(k) == voor + 1 && laatste(k).startsWith(h.naam + u' ')), qPrintable(h.naam + u": "_qs + laatste(k) + u' ' + waarom(u)));
                gelogd += telt ? 1 : 0;
            }
        }
        QVERIFY2(gelogd > 30, qPrintable(QString::number(gelogd)));
    }

    void aLogInStandsInTheLog()
    {
        Kamer &k = m_proef->huis.als(Rol::Fg);
        QVERIFY(laatste(k).startsWith(u"toegang.log-in gedaan"_qs));
    }

    void askingForSomebodyElsesDossierStandsInTheLogWithoutItsNumber()
    {
        Kamer &k = m_proef->huis.als(Rol::Deelnemer);
        const auto u = k.vraag(u"casus.toon"_qs, {{u"dossier"_qs, u"2"_qs}});
        QVERIFY(!u);
        QCOMPARE(laatste(k), u"casus.toon niet gevonden"_qs);
        QCOMPARE(k.database().waarde(u"SELECT ifnull(dossier, 'geen') FROM logboek ORDER BY volgnummer DESC LIMIT 1"_qs).value_or(QString()), u"geen"_qs);
    }
};

QTEST_GUILESS_MAIN(TestKanarie)
#include "tst_kanarie.moc"
