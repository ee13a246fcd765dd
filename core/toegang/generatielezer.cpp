// SPDX-License-Identifier: EUPL-1.2
#include "core/toegang/generatie.h"

#include "core/basis/afdruk.h"
#include "core/basis/bytes.h"
#include "core/toegang/handtekening.h"
#include "core/toegang/verzegeling.h"

#include <QSet>

namespace weegkamer
{
namespace
{
// More than a kamer ever has, less than what would cost memory.
constexpr qsizetype langsteNaam = 1024;
constexpr qsizetype langsteZegel = 256;
constexpr qsizetype langsteLoghash = 64;
constexpr qsizetype langsteMachtiging = 0x4000;
constexpr qsizetype langsteNotities = 0x40000;

Afleiding leesAfleiding(Bytelezer &l)
{
    Afleiding a;
    a.rondes = l.u32();
    a.geheugenKiB = l.u32();
    if (!a.isBinnenGrenzen())
        l.keurAf();
    return a;
}

/// A stored value of an enum class that counts from 0 to `laatste`.
template <class E>
E leesWaarde(Bytelezer &l, E laatste)
{
    const quint8 v = l.u8();
    if (v > static_cast<quint8>(laatste)) {
        l.keurAf();
        return E{};
    }
    return static_cast<E>(v);
}

bool leesJaNee(Bytelezer &l)
{
    return leesWaarde<quint8>(l, 1) == 1;
}

Verzegeld leesVerzegeld(Bytelezer &l)
{
    Verzegeld uit;
    const int aantal = l.u8();
    for (int i = 0; i < aantal && l.isGoed(); ++i) {
        const auto soort = leesWaarde(l, Sleutelsoort::DossierNieuw);
        if (!uit.emplace(soort, l.blok(langsteZegel)).second)
            l.keurAf();
    }
    return uit;
}

QList<QByteArray> leesEerdere(Bytelezer &l)
{
    QList<QByteArray> uit;
    const int aantal = l.u16();
    for (int i = 0; i < aantal && l.isGoed(); ++i)
        uit.append(l.vast(tekenPubliekLengte));
    return uit;
}

std::optional<Herstelvak> leesHerstelvak(Bytelezer &l)
{
    if (!leesJaNee(l))
        return std::nullopt;
    Herstelvak h;
    h.doosPubliek = l.vast(sleutelLengte);
    h.tekenPubliek = l.vast(tekenPubliekLengte);
    h.bewijs = l.vast(handtekeningLengte);
    h.eerderePublieke = leesEerdere(l);
    h.verzegeld = leesVerzegeld(l);
    return h;
}

Sleutelvak leesVak(Bytelezer &l, quint32 versie)
{
    Sleutelvak v;
    v.account = AccountId(l.i64());
    v.naam = l.tekst(langsteNaam);
    v.rol = leesWaarde(l, Rol::Beheerder);
    v.wachtwoord = leesWaarde(l, Wachtwoordsoort::Tijdelijk);
    v.vervallen = leesJaNee(l);
    v.afleiding = leesAfleiding(l);
    v.zout = l.vast(zoutLengte);
    v.doosPubliek = l.vast(sleutelLengte);
    v.tekenPubliek = l.vast(tekenPubliekLengte);
    v.eerderePublieke = leesEerdere(l);
    v.prive = l.blok(langsteZegel);
    v.verzegeld = leesVerzegeld(l);
    if (versie >= 2) {
        v.sleutelbestand = leesJaNee(l);
        v.machtiging = l.blok(langsteMachtiging);
    }
    if (!v.account.isGeldig() || v.naam.isEmpty() || v.vervallen != v.prive.isEmpty())
        l.keurAf();
    return v;
}

Journaalregel leesRegel(Bytelezer &l, quint32 versie)
{
    Journaalregel r;
    r.volgnr = l.i64();
    r.tijd = QDateTime::fromMSecsSinceEpoch(l.i64(), Qt::UTC);
    r.door = AccountId(l.i64());
    r.soort = leesWaarde(l, laatsteJournaalsoort);
    r.betreft = AccountId(l.i64());
    r.naam = l.tekst(langsteNaam);
    r.rol = leesWaarde(l, Rol::Beheerder);
    r.vorm = 1;
    if (versie >= 2) {
        r.vorm = l.u8();
        r.doorRol = leesWaarde(l, Rol::Beheerder);
        r.toelichting = l.tekst(langsteNaam);
        if (r.vorm < 1 || r.vorm > 2)
            l.keurAf();
    }
    r.vakafdruk = l.vast(afdrukLengte);
    r.vorige = l.vast(afdrukLengte);
    r.hash = l.vast(afdrukLengte);
    r.handtekening = l.vast(handtekeningLengte);
    return r;
}

std::optional<Inkorting> leesInkorting(Bytelezer &l, quint32 versie)
{
    if (!leesJaNee(l))
        return std::nullopt;
    Inkorting i;
    i.volgnr = l.i64();
    i.hash = l.vast(afdrukLengte);
    i.tijd = QDateTime::fromMSecsSinceEpoch(l.i64(), Qt::UTC);
    i.door = AccountId(l.i64());
    const quint32 bewaard = l.u32();
    for (quint32 n = 0; n < bewaard && l.isGoed(); ++n)
        i.bewaard.append(leesRegel(l, versie));
    i.handtekening = l.vast(handtekeningLengte);
    constexpr qint64 meest = qint64(1) << 40; // more than a kamer ever has; numbers can be added to it
    if (i.volgnr < 1 || i.volgnr > meest)
        l.keurAf();
    return i;
}

bool zijnUniek(const QList<Sleutelvak> &vakken)
{
    QSet<qint64> ids;
    QSet<QString> namen;
    for (const Sleutelvak &v : vakken) {
        ids.insert(v.account.waarde());
        namen.insert(vergelijkbareNaam(v.naam));
    }
    return ids.size() == vakken.size() && namen.size() == vakken.size();
}
} // namespace

QString vergelijkbareNaam(const QString &naam)
{
    // Folding can undo the composition, so compose afterwards.
    return naam.normalized(QString::NormalizationForm_C)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C);
}

Uitkomst<Generatie> leesGeneratie(QByteArrayView bytes, quint32 versie)
{
    Bytelezer l(bytes);
    Generatie g;
    g.versie = versie;
    g.kamerId = l.vast(kamerIdLengte);
    g.voorkant.gemeente = l.tekst(langsteNaam);
    g.voorkant.oefen = leesJaNee(l);
    g.voorkant.demo = leesJaNee(l);
    g.nummer = l.u64();
    g.afschermPubliek = l.vast(sleutelLengte);
    g.beheerAfdruk = l.vast(afdrukLengte);
    g.afleiding = leesAfleiding(l);
    g.herstel = leesHerstelvak(l);
    if (versie >= 2)
        g.kandidaat = leesHerstelvak(l);
    const int vakken = l.u16();
    for (int i = 0; i < vakken && l.isGoed(); ++i)
        g.vakken.append(leesVak(l, versie));
    if (versie >= 3)
        g.inkorting = leesInkorting(l, versie);
    const quint32 regels = l.u32();
    for (quint32 i = 0; i < regels && l.isGoed(); ++i)
        g.journaal.append(leesRegel(l, versie));
    g.overgenomenTot = l.i64();
    g.logkop.volgnr = l.i64();
    g.logkop.hash = l.blok(langsteLoghash);
    if (versie >= 2) {
        g.klokVerzet = l.i64();
        g.notities = l.blok(langsteNotities);
    }
    g.echtheid = l.vast(afdrukLengte);
    if (!l.isUit() || g.vakken.isEmpty() || !zijnUniek(g.vakken) || g.overgenomenTot < g.ingekortTot() ||
        g.overgenomenTot > g.laatsteRegel() || g.klokVerzet < 0)
        return fout(FoutSoort::Beschadigd, QStringLiteral("generation of the keyring"));
    return g;
}

} // namespace weegkamer
