// SPDX-License-Identifier: EUPL-1.2
#include "core/toegang/generatie.h"

#include "core/basis/afdruk.h"
#include "core/basis/bytes.h"

namespace weegkamer
{
namespace
{
void schrijf(Byteschrijver &s, const Afleiding &a)
{
    s.u32(a.rondes);
    s.u32(a.geheugenKiB);
}

void schrijf(Byteschrijver &s, const Verzegeld &verzegeld)
{
    s.u8(static_cast<quint8>(verzegeld.size()));
    for (const auto &[soort, zegel] : verzegeld) {
        s.u8(static_cast<quint8>(soort));
        s.blok(zegel);
    }
}

void schrijf(Byteschrijver &s, const QList<QByteArray> &publieke)
{
    s.u16(static_cast<quint16>(publieke.size()));
    for (const QByteArray &sleutel : publieke)
        s.vast(sleutel);
}

void schrijf(Byteschrijver &s, const std::optional<Herstelvak> &h)
{
    s.u8(h ? 1 : 0);
    if (!h)
        return;
    s.vast(h->doosPubliek);
    s.vast(h->tekenPubliek);
    s.vast(h->bewijs);
    schrijf(s, h->eerderePublieke);
    schrijf(s, h->verzegeld);
}

void schrijf(Byteschrijver &s, const Sleutelvak &v, quint32 versie)
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
    if (versie >= 2) {
        s.u8(v.sleutelbestand ? 1 : 0);
        s.blok(v.machtiging);
    }
}

void schrijf(Byteschrijver &s, const Journaalregel &r, quint32 versie)
{
    s.i64(r.volgnr);
    s.i64(r.tijd.toMSecsSinceEpoch());
    s.i64(r.door.waarde());
    s.u8(static_cast<quint8>(r.soort));
    s.i64(r.betreft.waarde());
    s.tekst(r.naam);
    s.u8(static_cast<quint8>(r.rol));
    if (versie >= 2) {
        s.u8(r.vorm);
        s.u8(static_cast<quint8>(r.doorRol));
        s.tekst(r.toelichting);
    }
    s.vast(r.vakafdruk);
    s.vast(r.vorige);
    s.vast(r.hash);
    s.vast(r.handtekening);
}

void schrijf(Byteschrijver &s, const std::optional<Inkorting> &i, quint32 versie)
{
    s.u8(i ? 1 : 0);
    if (!i)
        return;
    s.i64(i->volgnr);
    s.vast(i->hash);
    s.i64(i->tijd.toMSecsSinceEpoch());
    s.i64(i->door.waarde());
    s.u32(static_cast<quint32>(i->bewaard.size()));
    for (const Journaalregel &r : i->bewaard)
        schrijf(s, r, versie);
    s.vast(i->handtekening);
}
} // namespace

QByteArray Sleutelvak::publiekeAfdruk() const
{
    // A slot without what came with version 2 keeps the digest that version 1 gave it.
    const bool isTwee = sleutelbestand || !machtiging.isEmpty();
    Byteschrijver s;
    s.blok(isTwee ? "weegkamer.sleutelbos.vak.2" : "weegkamer.sleutelbos.vak.1");
    s.i64(account.waarde());
    s.tekst(naam);
    s.u8(static_cast<quint8>(rol));
    s.u8(static_cast<quint8>(wachtwoord));
    s.u8(vervallen ? 1 : 0);
    if (isTwee) {
        s.u8(sleutelbestand ? 1 : 0);
        s.blok(machtiging);
    }
    s.blok(doosPubliek);
    s.blok(tekenPubliek);
    for (const QByteArray &sleutel : eerderePublieke)
        s.blok(sleutel);
    return afdruk(s.bytes());
}

QList<Journaalregel> Generatie::regels() const
{
    return inkorting ? inkorting->bewaard + journaal : journaal;
}

const Journaalregel *Generatie::regel(qint64 volgnr) const
{
    if (volgnr > ingekortTot())
        return volgnr <= laatsteRegel() ? &journaal.at(volgnr - ingekortTot() - 1) : nullptr;
    if (inkorting) {
        for (const Journaalregel &r : inkorting->bewaard) {
            if (r.volgnr == volgnr)
                return &r;
        }
    }
    return nullptr;
}

QByteArray Generatie::hashVan(qint64 volgnr) const
{
    if (inkorting && inkorting->volgnr == volgnr)
        return inkorting->hash;
    const Journaalregel *r = regel(volgnr);
    return r ? r->hash : QByteArray();
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
    schrijf(s, g.herstel);
    if (g.versie >= 2)
        schrijf(s, g.kandidaat);
    s.u16(static_cast<quint16>(g.vakken.size()));
    for (const Sleutelvak &v : g.vakken)
        schrijf(s, v, g.versie);
    if (g.versie >= 3)
        schrijf(s, g.inkorting, g.versie);
    s.u32(static_cast<quint32>(g.journaal.size()));
    for (const Journaalregel &r : g.journaal)
        schrijf(s, r, g.versie);
    s.i64(g.overgenomenTot);
    s.i64(g.logkop.volgnr);
    s.blok(g.logkop.hash);
    if (g.versie >= 2) {
        s.i64(g.klokVerzet);
        s.blok(g.notities);
    }
    return s.bytes();
}

} // namespace weegkamer
