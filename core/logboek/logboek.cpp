// SPDX-License-Identifier: EUPL-1.2
#include "core/logboek/logboek.h"

#include "core/basis/afdruk.h"
#include "core/basis/bytes.h"
#include "core/toegang/handtekening.h"

#include <sodium.h>

namespace weegkamer
{
namespace
{
QByteArray zegel(const QByteArray &zout, const QByteArray &detail)
{
    return afdruk(QByteArray(zout + detail));
}

/// The chain value of an entry: everything that it says, after the chain value of the one before.
QByteArray schakel(const QByteArray &vorige, qint64 volgnummer, const QByteArrayList &velden, const QByteArray &zegelBytes)
{
    Byteschrijver b;
    b.blok(vorige);
    b.i64(volgnummer);
    for (const QByteArray &veld : velden)
        b.blok(veld);
    b.blok(zegelBytes);
    return afdruk(b.bytes());
}

QByteArray teTekenen(const Logkop &kop, AccountId account, const QString &tijd)
{
    Byteschrijver b;
    b.tekst(QStringLiteral("weegkamer-logkop-1"));
    b.i64(kop.volgnr);
    b.blok(kop.hash);
    b.i64(account.waarde());
    b.tekst(tijd);
    return b.bytes();
}
} // namespace

Uitkomst<Logkop> Logboek::kop()
{
    PROBEER_IN(Statement s, m_db.sql(Modus::Onderhoud, "logboek/kop"));
    PROBEER_IN(const bool rij, s.stap());
    return rij ? Logkop{s.geheel(0), s.bytes(1)} : Logkop{};
}

Uitkomst<Logkop> Logboek::voegToe(const Logregel &regel)
{
    PROBEER_IN(const Logkop vorige, kop());
    const qint64 volgnummer = vorige.volgnr + 1;
    const QString tijd = regel.tijd.toUTC().toString(Qt::ISODateWithMs);
    QByteArray zout;
    QByteArray detail;
    if (regel.dossier.isGeldig()) {
        zout.resize(16);
        randombytes_buf(zout.data(), 16);
        detail = regel.detail.toUtf8();
    }
    const QByteArray zegelBytes = zegel(zout, detail);
    const QByteArrayList velden{tijd.toUtf8(),
                                QByteArray::number(regel.account.waarde()),
                                regel.rol.toUtf8(),
                                regel.handeling.toUtf8(),
                                regel.dossiernummer.toUtf8(),
                                regel.grond.toUtf8(),
                                regel.resultaat.toUtf8()};
    const Logkop nieuw{volgnummer, schakel(vorige.hash, volgnummer, velden, zegelBytes)};

    PROBEER_IN(Statement s, m_db.sql(Modus::Handeling, "logboek/voeg-toe"));
    s.bind(":volgnummer", volgnummer);
    s.bind(":tijd", tijd);
    s.bind(":account", regel.account.waarde());
    s.bind(":rol", regel.rol);
    s.bind(":handeling", regel.handeling);
    s.bind(":dossier", regel.dossiernummer.isEmpty() ? QString() : regel.dossiernummer);
    s.bind(":grond", regel.grond);
    s.bind(":resultaat", regel.resultaat);
    s.bind(":zegel", zegelBytes);
    s.bind(":keten", nieuw.hash);
    PROBEER(s.voerUit());
    if (regel.dossier.isGeldig()) {
        PROBEER_IN(Statement d, m_db.sql(Modus::Handeling, "logboek/voeg-detail-toe"));
        d.bind(":dossier", regel.dossier);
        d.bind(":volgnummer", volgnummer);
        d.bind(":zout", zout);
        d.bind(":detail", QString::fromUtf8(detail));
        PROBEER(d.voerUit());
    }
    return nieuw;
}

Gelukt Logboek::tekenKop(const Geheim &sleutel, AccountId account, const QDateTime &tijd)
{
    PROBEER_IN(const Logkop k, kop());
    if (k.volgnr == 0)
        return {};
    const QString wanneer = tijd.toUTC().toString(Qt::ISODateWithMs);
    PROBEER_IN(Statement s, m_db.sql(Modus::Handeling, "logboek/teken-kop"));
    s.bind(":volgnummer", k.volgnr);
    s.bind(":keten", k.hash);
    s.bind(":account", account);
    s.bind(":tijd", wanneer);
    s.bind(":handtekening", teken(sleutel, teTekenen(k, account, wanneer)));
    return s.voerUit();
}

Uitkomst<QStringList> Logboek::vergelijkMetGetuige(const Logkop &getuige)
{
    if (getuige.volgnr == 0)
        return QStringList();
    PROBEER_IN(Statement s, m_db.sql(Modus::Onderhoud, "logboek/keten-van"));
    s.bind(":volgnummer", getuige.volgnr);
    PROBEER_IN(const bool rij, s.stap());
    if (!rij)
        return QStringList{QStringLiteral("Het logboek eindigt vóór regel %1, die al geschreven was. Het bestand is teruggezet, of het "
                                          "einde van het logboek is weggehaald.").arg(getuige.volgnr)};
    if (s.bytes(0) != getuige.hash)
        return QStringList{QStringLiteral("Regel %1 van het logboek is een andere dan die eerder is geschreven. Het bestand is "
                                          "teruggezet of veranderd.").arg(getuige.volgnr)};
    return QStringList();
}

namespace
{
/// One pass over the chain; what it finds goes into `controle`.
Gelukt controleerKeten(Database &db, Logcontrole &controle, const Logboek::Voortgang &voortgang, qint64 totaal)
{
    PROBEER_IN(Statement s, db.sql(Modus::Onderhoud, "logboek/keten"));
    QByteArray vorige;
    for (qint64 verwacht = 1;; ++verwacht) {
        PROBEER_IN(const bool rij, s.stap());
        if (!rij)
            return {};
        const qint64 volgnummer = s.geheel(0);
        if (volgnummer != verwacht) {
            controle.bevindingen.append(QStringLiteral("Regel %1 van het logboek ontbreekt.").arg(verwacht));
            verwacht = volgnummer;
        }
        QByteArrayList velden;
        for (int i = 1; i <= 7; ++i)
            velden.append(s.bytes(i));
        const QByteArray zegelBytes = s.bytes(8);
        if (schakel(vorige, volgnummer, velden, zegelBytes) != s.bytes(9))
            controle.bevindingen.append(QStringLiteral("Regel %1 van het logboek is veranderd, of de regel ervoor.").arg(volgnummer));
        if (!s.isLeeg(10) && zegel(s.bytes(10), s.bytes(11)) != zegelBytes)
            controle.bevindingen.append(QStringLiteral("De inhoud bij regel %1 van het logboek is veranderd.").arg(volgnummer));
        vorige = s.bytes(9);
        ++controle.regels;
        if (voortgang && controle.regels % 4096 == 0 && !voortgang(controle.regels, totaal))
            return fout(FoutSoort::Geannuleerd);
    }
}

Gelukt controleerKoppen(Database &db, Logcontrole &controle)
{
    PROBEER_IN(Statement s, db.sql(Modus::Onderhoud, "logboek/koppen"));
    for (;;) {
        PROBEER_IN(const bool rij, s.stap());
        if (!rij)
            return {};
        const Logkop kop{s.geheel(0), s.bytes(1)};
        const bool staatEr = !s.isLeeg(5) && s.bytes(5) == kop.hash;
        const bool getekend = !s.isLeeg(6) && klopt(s.bytes(6), teTekenen(kop, AccountId(s.geheel(2)), s.tekstVan(3)), s.bytes(4));
        if (!staatEr)
            controle.bevindingen.append(QStringLiteral("Het getekende einde bij regel %1 past niet bij het logboek.").arg(kop.volgnr));
        else if (!getekend)
            controle.bevindingen.append(QStringLiteral("De handtekening bij regel %1 van het logboek klopt niet.").arg(kop.volgnr));
        ++controle.handtekeningen;
    }
}
} // namespace

Uitkomst<Logcontrole> Logboek::controleer(const std::optional<Logkop> &getuige, const Voortgang &voortgang)
{
    Logcontrole controle;
    PROBEER_IN(const Logkop k, kop());
    PROBEER(controleerKeten(m_db, controle, voortgang, k.volgnr));
    PROBEER(controleerKoppen(m_db, controle));
    if (getuige) {
        PROBEER_IN(const QStringList meer, vergelijkMetGetuige(*getuige));
        controle.bevindingen += meer;
    }
    return controle;
}

} // namespace weegkamer
