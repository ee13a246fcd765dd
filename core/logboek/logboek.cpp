// SPDX-License-Identifier: EUPL-1.2
#include "core/logboek/logboek.h"

#include "core/basis/iso.h"
#include "core/logboek/keten.h"
#include "core/toegang/handtekening.h"

#include <sodium.h>

namespace weegkamer
{
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
    const QString tijd = isoTekst(regel.tijd);
    QByteArray zout;
    QByteArray detail;
    if (regel.dossier.isGeldig()) {
        zout.resize(16);
        randombytes_buf(zout.data(), 16);
        detail = regel.detail.toUtf8();
    }
    const QByteArray zegelBytes = zegel(zout, detail);
    Keteninhoud inhoud;
    for (const QString &veld : {tijd, QString::number(regel.account.waarde()), regel.rol, regel.handeling, regel.dossiernummer, regel.grond, regel.resultaat})
        inhoud.voegToe(veld.toUtf8());
    inhoud.voegToe(zegelBytes);
    const Logkop nieuw{volgnummer, schakel(vorige.hash, volgnummer, inhoud.bytes())};

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
    PROBEER_IN(Statement er, m_db.sql(Modus::Handeling, "logboek/is-getekend"));
    er.bind(":volgnummer", k.volgnr);
    er.bind(":keten", k.hash);
    er.bind(":account", account);
    PROBEER_IN(const bool getekend, er.stap());
    if (getekend)
        return {};
    const QString wanneer = isoTekst(tijd);
    PROBEER_IN(Statement s, m_db.sql(Modus::Handeling, "logboek/teken-kop"));
    s.bind(":volgnummer", k.volgnr);
    s.bind(":keten", k.hash);
    s.bind(":account", account);
    s.bind(":tijd", wanneer);
    s.bind(":handtekening", teken(sleutel, teTekenen(k, account, wanneer)));
    return s.voerUit();
}

} // namespace weegkamer
