// SPDX-License-Identifier: EUPL-1.2
#include "core/toegang/inkorting.h"

#include "core/basis/afdruk.h"
#include "core/basis/bytes.h"
#include "core/toegang/handtekening.h"
#include "core/toegang/wijziging.h"

#include <QSet>
#include <algorithm>
#include <tuple>

namespace weegkamer
{
namespace
{
QByteArray teTekenen(const QByteArray &kamerId, const Inkorting &i)
{
    Byteschrijver s;
    s.blok("weegkamer.sleutelbos.inkorting.1");
    s.blok(kamerId);
    s.i64(i.volgnr);
    s.blok(i.hash);
    s.i64(i.tijd.toMSecsSinceEpoch());
    s.i64(i.door.waarde());
    s.u32(static_cast<quint32>(i.bewaard.size()));
    for (const Journaalregel &r : i.bewaard)
        s.blok(r.hash);
    return QByteArrayLiteral("weegkamer.sleutelbos.inkorting.1") + afdruk(s.bytes());
}

/// The places in `regels` of which a role can be told only with the entry before.
void bewaarRollen(const QList<Journaalregel> &regels, QSet<qsizetype> &plaatsen)
{
    qsizetype sinds = 0;
    for (qsizetype i = 0; i < regels.size(); ++i) {
        if (regels.at(i).soort == Journaalsoort::HersleutelingAf)
            sinds = i;
    }
    for (qsizetype i = sinds; i < regels.size(); ++i) {
        if (regels.at(i).soort == Journaalsoort::Vervallen || regels.at(i).soort == Journaalsoort::RolGewijzigd)
            plaatsen.insert(i);
    }
    std::map<qint64, qsizetype> ervoor;
    for (qsizetype i = 0; i < regels.size(); ++i) {
        const qint64 betreft = regels.at(i).betreft.waarde();
        if (const auto plaats = ervoor.find(betreft); plaats != ervoor.end() && regels.at(i).soort == Journaalsoort::RolGewijzigd && plaatsen.contains(i))
            plaatsen.insert(plaats->second);
        ervoor[betreft] = i;
    }
}
} // namespace

bool isInkortenNodig(qsizetype regels)
{
    return regels >= inkortenVanaf;
}

QList<Journaalregel> teBewaren(const QList<Journaalregel> &weg)
{
    std::map<std::tuple<qint64, Journaalsoort, bool>, qsizetype> laatste;
    std::map<qint64, qsizetype> eerste;
    for (qsizetype i = 0; i < weg.size(); ++i) {
        const Journaalregel &r = weg.at(i);
        laatste[{r.betreft.waarde(), r.soort, r.door.isGeldig()}] = i;
        eerste.emplace(r.betreft.waarde(), i);
    }
    QSet<qsizetype> plaatsen;
    for (const auto &[wat, plaats] : laatste)
        plaatsen.insert(plaats);
    for (const auto &[wie, plaats] : eerste)
        plaatsen.insert(plaats);
    bewaarRollen(weg, plaatsen);
    QList<Journaalregel> uit;
    for (qsizetype i = 0; i < weg.size(); ++i) {
        if (plaatsen.contains(i))
            uit.append(weg.at(i));
    }
    return uit;
}

void tekenInkorting(Inkorting &inkorting, const QByteArray &kamerId, const Geheim &ondertekenSleutel)
{
    inkorting.tijd = QDateTime::fromMSecsSinceEpoch(inkorting.tijd.toMSecsSinceEpoch(), Qt::UTC);
    inkorting.handtekening = teken(ondertekenSleutel, teTekenen(kamerId, inkorting));
}

Gelukt controleerInkorting(const QByteArray &kamerId, const Inkorting &inkorting, const Sleutelsvan &sleutelsVan)
{
    const auto weiger = [](const QString &wat) { return fout(FoutSoort::Beschadigd, QStringLiteral("journal trim: ") + wat); };
    const QList<QByteArray> sleutels = inkorting.door.isGeldig() ? sleutelsVan(inkorting.door) : QList<QByteArray>();
    if (std::none_of(sleutels.begin(), sleutels.end(),
                     [&](const QByteArray &s) { return klopt(s, teTekenen(kamerId, inkorting), inkorting.handtekening); }))
        return weiger(QStringLiteral("signature"));
    qint64 vorige = 0;
    QByteArray hash;
    for (const Journaalregel &r : inkorting.bewaard) {
        if (r.volgnr <= vorige || r.volgnr > inkorting.volgnr)
            return weiger(QStringLiteral("number of kept entry %1").arg(r.volgnr));
        const bool ketent = r.volgnr != vorige + 1 || vorige == 0 || r.vorige == hash;
        if (!ketent || (r.volgnr == inkorting.volgnr && r.hash != inkorting.hash))
            return weiger(QStringLiteral("chain of kept entry %1").arg(r.volgnr));
        PROBEER(controleerRegel(kamerId, r, sleutelsVan));
        vorige = r.volgnr;
        hash = r.hash;
    }
    return {};
}

Gelukt Sleutelbos::kortIn(const Ontgrendeld &door, qint64 totEnMet, const QDateTime &nu)
{
    PROBEER(magWijzigen(m_generatie, door));
    if (!door.account.isGeldig())
        return fout(FoutSoort::GeenRecht, QStringLiteral("the recovery key does not trim the journal"));
    if (totEnMet <= m_generatie.ingekortTot() || totEnMet > m_generatie.overgenomenTot)
        return fout(FoutSoort::Invoer, QStringLiteral("journal trim up to entry %1").arg(totEnMet));
    // What does not verify must stay as it is: it is evidence.
    PROBEER(controleerJournaal());
    Generatie g = m_generatie;
    const qsizetype aantal = totEnMet - g.ingekortTot();
    Inkorting nieuw{.volgnr = totEnMet, .hash = g.journaal.at(aantal - 1).hash, .tijd = nu, .door = door.account, .bewaard = {}, .handtekening = {}};
    nieuw.bewaard = teBewaren((g.inkorting ? g.inkorting->bewaard : QList<Journaalregel>()) + g.journaal.first(aantal));
    tekenInkorting(nieuw, g.kamerId, door.ondertekenSleutel);
    g.journaal.remove(0, aantal);
    g.inkorting = std::move(nieuw);
    maakAf(g, door, std::nullopt, {});
    volg(std::move(g), Vorige::Blijft);
    return {};
}

} // namespace weegkamer
