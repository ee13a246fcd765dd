// SPDX-License-Identifier: EUPL-1.2
// The verification of the log: the chain, its details, the signed heads, and what a witness remembers.
#include "core/basis/afdruk.h"
#include "core/logboek/keten.h"
#include "core/logboek/ketencontrole.h"
#include "core/logboek/logboek.h"
#include "core/toegang/handtekening.h"

namespace weegkamer
{
namespace
{
/// The signed heads. Of those that do not fit the log only the first is told, with the one before that did: between those two
/// it was written anew.
Gelukt controleerKoppen(Database &db, Logcontrole &controle, qint64 laatste)
{
    PROBEER_IN(Statement s, db.sql(Modus::Onderhoud, "logboek/koppen"));
    qint64 goedTot = 0;
    bool herschreven = false;
    for (;;) {
        PROBEER_IN(const bool rij, s.stap());
        if (!rij)
            return {};
        ++controle.handtekeningen;
        const Logkop kop{s.geheel(0), s.bytes(1)};
        const QString dag = s.tekstVan(3).left(10);
        const bool getekend = !s.isLeeg(6) && klopt(s.bytes(6), teTekenen(kop, AccountId(s.geheel(2)), s.tekstVan(3)), s.bytes(4));
        if (!getekend) {
            controle.bevindingen.append(QStringLiteral("De handtekening bij regel %1 van het logboek klopt niet.").arg(kop.volgnr));
        } else if (kop.volgnr > laatste) {
            controle.bevindingen.append(QStringLiteral("Het einde van het logboek is weggehaald: het eindigt bij regel %1, en regel %2 was op %3 al getekend.")
                                            .arg(laatste).arg(kop.volgnr).arg(dag));
            return {};
        } else if (s.bytes(5) == kop.hash) {
            goedTot = kop.volgnr;
        } else if (!herschreven) {
            herschreven = true;
            controle.bevindingen.append(QStringLiteral("De regels %1 tot en met %2 van het logboek passen niet bij wat op %3 is getekend: daartussen is iets herschreven.")
                                            .arg(goedTot + 1).arg(kop.volgnr).arg(dag));
        }
    }
}

Gelukt controleerDetails(Database &db, Logcontrole &controle)
{
    PROBEER_IN(Statement s, db.sql(Modus::Onderhoud, "logboek/details-weg"));
    s.bind(":niets", zegel({}, {}));
    for (;;) {
        PROBEER_IN(const bool rij, s.stap());
        if (!rij)
            return {};
        controle.bevindingen.append(QStringLiteral("De inhoud bij regel %1 van het logboek is weggehaald, terwijl het dossier er nog is.").arg(s.geheel(0)));
    }
}
} // namespace

Uitkomst<Logcontrole> Logboek::controleer(const std::optional<Logkop> &getuige, const Voortgang &voortgang)
{
    Logcontrole controle;
    PROBEER_IN(const Logkop k, kop());
    PROBEER(Ketencontrole(m_db, controle).loop(1, voortgang, k.volgnr));
    PROBEER(controleerDetails(m_db, controle));
    PROBEER(controleerKoppen(m_db, controle, k.volgnr));
    if (getuige) {
        PROBEER_IN(const QStringList meer, vergelijkMetGetuige(*getuige));
        controle.bevindingen += meer;
    }
    return controle;
}

Uitkomst<QStringList> Logboek::controleerStaart(int aantal)
{
    Logcontrole controle;
    PROBEER_IN(const Logkop k, kop());
    PROBEER(Ketencontrole(m_db, controle).loop(std::max<qint64>(1, k.volgnr - aantal + 1), {}, k.volgnr));
    return controle.bevindingen;
}

Uitkomst<QStringList> Logboek::vergelijkMetGetuige(const Logkop &getuige)
{
    if (getuige.volgnr == 0)
        return QStringList();
    {
        PROBEER_IN(Statement s, m_db.sql(Modus::Onderhoud, "logboek/keten-van"));
        s.bind(":volgnummer", getuige.volgnr);
        PROBEER_IN(const bool rij, s.stap());
        if (rij && s.bytes(0) == getuige.hash)
            return QStringList();
        if (rij)
            return QStringList{QStringLiteral("Regel %1 van het logboek is een andere dan die eerder is geschreven. Het bestand is "
                                              "teruggezet of veranderd.").arg(getuige.volgnr)};
    }
    PROBEER_IN(Statement s, m_db.sql(Modus::Onderhoud, "logboek/verste"));
    PROBEER(s.stap());
    const qint64 laatste = s.geheel(0);
    // Where signed heads or details reach further than the log, the file is new and only the log's end is gone.
    if (s.geheel(1) > laatste)
        return QStringList{QStringLiteral("Het logboek eindigt bij regel %1, vóór regel %2, die al geschreven was. Het einde van het logboek is weggehaald.")
                               .arg(laatste).arg(getuige.volgnr)};
    return QStringList{QStringLiteral("Het logboek eindigt bij regel %1, vóór regel %2, die al geschreven was. Het bestand is teruggezet naar een oudere "
                                      "versie, of het einde van het logboek is met alles wat erbij hoort weggehaald.").arg(laatste).arg(getuige.volgnr)};
}

} // namespace weegkamer
