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

void schrijf(Byteschrijver &s, const Afleiding &a)
{
    s.u32(a.rondes);
    s.u32(a.geheugenKiB);
}

Afleiding leesAfleiding(Bytelezer &l)
{
    Afleiding a;
    a.rondes = l.u32();
    a.geheugenKiB = l.u32();
    if (!a.isBinnenGrenzen())
        l.keurAf();
    return a;
}

void schrijf(Byteschrijver &s, const Verzegeld &verzegeld)
{
    s.u8(static_cast<quint8>(verzegeld.size()));
    for (const auto &[soort, zegel] : verzegeld) {
        s.u8(static_cast<quint8>(soort));
        s.blok(zegel);
    }
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

void schrijf(Byteschrijver &s, const QList<QByteArray> &publieke)
{
    s.u16(static_cast<quint16>(publieke.size()));
    for (const QByteArray &sleutel : publieke)
        s.vast(sleutel);
}

QList<QByteArray> leesEerdere(Bytelezer &l)
{
    QList<QByteArray> uit;
    const int aantal = l.u16();
    for (int i = 0; i < aantal && l.isGoed(); ++i)
        uit.append(l.vast(tekenPubliekLengte));
    return uit;
}

void schrijf(Byteschrijver &s, const Sleutelvak &v)
{
    s.i64(v.account.waarde());
    s.tekst(v.naam);
    s.u8(static_cast<quint8>(v.rol));
    s.u8(static_cast<quint8>(v.wachtwoord));
    s.u8(v.vervallen ? 1 : 0);
    schrijf(s, v.afleiding);
    s.vast(v.zout);
    s.vast(v.doosPubliek);
    s.vast(v.tekenPubliek);
    schrijf(s, v.eerderePublieke);
    s.blok(v.prive);
    schrijf(s, v.verzegeld);
}

Sleutelvak leesVak(Bytelezer &l)
{
    Sleutelvak v;
    v.account = AccountId(l.i64());
    v.naam = l.tekst(langsteNaam);
    v.rol = leesWaarde(l, Rol::Beheerder);
    v.wachtwoord = leesWaarde(l, Wachtwoordsoort::Tijdelijk);
    v.vervallen = leesWaarde<quint8>(l, 1) == 1;
    v.afleiding = leesAfleiding(l);
    v.zout = l.vast(zoutLengte);
    v.doosPubliek = l.vast(sleutelLengte);
    v.tekenPubliek = l.vast(tekenPubliekLengte);
    v.eerderePublieke = leesEerdere(l);
    v.prive = l.blok(langsteZegel);
    v.verzegeld = leesVerzegeld(l);
    if (!v.account.isGeldig() || v.naam.isEmpty() || v.vervallen != v.prive.isEmpty())
        l.keurAf();
    return v;
}

void schrijf(Byteschrijver &s, const Journaalregel &r)
{
    s.i64(r.volgnr);
    s.i64(r.tijd.toMSecsSinceEpoch());
    s.i64(r.door.waarde());
    s.u8(static_cast<quint8>(r.soort));
    s.i64(r.betreft.waarde());
    s.tekst(r.naam);
    s.u8(static_cast<quint8>(r.rol));
    s.vast(r.vakafdruk);
    s.vast(r.vorige);
    s.vast(r.hash);
    s.vast(r.handtekening);
}

Journaalregel leesRegel(Bytelezer &l)
{
    Journaalregel r;
    r.volgnr = l.i64();
    r.tijd = QDateTime::fromMSecsSinceEpoch(l.i64(), Qt::UTC);
    r.door = AccountId(l.i64());
    r.soort = leesWaarde(l, Journaalsoort::HersleutelingAfgebroken);
    r.betreft = AccountId(l.i64());
    r.naam = l.tekst(langsteNaam);
    r.rol = leesWaarde(l, Rol::Beheerder);
    r.vakafdruk = l.vast(afdrukLengte);
    r.vorige = l.vast(afdrukLengte);
    r.hash = l.vast(afdrukLengte);
    r.handtekening = l.vast(handtekeningLengte);
    return r;
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

QByteArray Sleutelvak::publiekeAfdruk() const
{
    Byteschrijver s;
    s.blok("weegkamer.sleutelbos.vak.1");
    s.i64(account.waarde());
    s.tekst(naam);
    s.u8(static_cast<quint8>(rol));
    s.u8(static_cast<quint8>(wachtwoord));
    s.u8(vervallen ? 1 : 0);
    s.blok(doosPubliek);
    s.blok(tekenPubliek);
    for (const QByteArray &sleutel : eerderePublieke)
        s.blok(sleutel);
    return afdruk(s.bytes());
}

QByteArray generatieBytes(const Generatie &g)
{
    Byteschrijver s;
    s.vast(g.kamerId);
    s.tekst(g.voorkant.gemeente);
    s.u8(g.voorkant.oefen ? 1 : 0);
    s.u8(g.voorkant.demo ? 1 : 0);
    s.u64(g.nummer);
    s.vast(g.afschermPubliek);
    s.vast(g.beheerAfdruk);
    schrijf(s, g.afleiding);
    s.u8(g.herstel ? 1 : 0);
    if (g.herstel) {
        s.vast(g.herstel->doosPubliek);
        s.vast(g.herstel->tekenPubliek);
        s.vast(g.herstel->bewijs);
        schrijf(s, g.herstel->eerderePublieke);
        schrijf(s, g.herstel->verzegeld);
    }
    s.u16(static_cast<quint16>(g.vakken.size()));
    for (const Sleutelvak &v : g.vakken)
        schrijf(s, v);
    s.u32(static_cast<quint32>(g.journaal.size()));
    for (const Journaalregel &r : g.journaal)
        schrijf(s, r);
    s.i64(g.overgenomenTot);
    s.i64(g.logkop.volgnr);
    s.blok(g.logkop.hash);
    return s.bytes();
}

Uitkomst<Generatie> leesGeneratie(QByteArrayView bytes)
{
    Bytelezer l(bytes);
    Generatie g;
    g.kamerId = l.vast(kamerIdLengte);
    g.voorkant.gemeente = l.tekst(langsteNaam);
    g.voorkant.oefen = leesWaarde<quint8>(l, 1) == 1;
    g.voorkant.demo = leesWaarde<quint8>(l, 1) == 1;
    g.nummer = l.u64();
    g.afschermPubliek = l.vast(sleutelLengte);
    g.beheerAfdruk = l.vast(afdrukLengte);
    g.afleiding = leesAfleiding(l);
    if (leesWaarde<quint8>(l, 1) == 1) {
        Herstelvak h;
        h.doosPubliek = l.vast(sleutelLengte);
        h.tekenPubliek = l.vast(tekenPubliekLengte);
        h.bewijs = l.vast(handtekeningLengte);
        h.eerderePublieke = leesEerdere(l);
        h.verzegeld = leesVerzegeld(l);
        g.herstel = std::move(h);
    }
    const int vakken = l.u16();
    for (int i = 0; i < vakken && l.isGoed(); ++i)
        g.vakken.append(leesVak(l));
    const quint32 regels = l.u32();
    for (quint32 i = 0; i < regels && l.isGoed(); ++i)
        g.journaal.append(leesRegel(l));
    g.overgenomenTot = l.i64();
    g.logkop.volgnr = l.i64();
    g.logkop.hash = l.blok(langsteLoghash);
    g.echtheid = l.vast(afdrukLengte);
    if (!l.isUit() || g.vakken.isEmpty() || !zijnUniek(g.vakken) || g.overgenomenTot < 0 ||
        g.overgenomenTot > g.journaal.size())
        return fout(FoutSoort::Beschadigd, QStringLiteral("generation of the keyring"));
    return g;
}

} // namespace weegkamer
