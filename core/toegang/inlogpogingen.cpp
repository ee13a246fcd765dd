// SPDX-License-Identifier: EUPL-1.2
#include "core/toegang/inlogpogingen.h"

#include "core/basis/afdruk.h"
#include "core/basis/bytes.h"
#include "core/basis/systeem/bestand.h"
#include "core/toegang/generatie.h"

#include <QFile>
#include <algorithm>
#include <limits>
#include <sodium.h>
#include <utility>

namespace weegkamer
{
namespace
{
constexpr QByteArrayView magie("WKPOGIN\x1a", 8);
constexpr quint32 versie = 1;
constexpr qsizetype reeksLengte = 16;
constexpr qsizetype langsteLoop = 64;
constexpr qint64 grootste = 0x100000;
constexpr quint32 vrijePogingen = 2;
constexpr quint32 meesteVerdubbelingen = 9; ///< 2 s doubled so often is past the longest delay

qint64 vertraging(quint32 aantal)
{
    if (aantal <= vrijePogingen)
        return 0;
    const quint32 keer = qMin(aantal - vrijePogingen, meesteVerdubbelingen);
    return qMin(Inlogpogingen::langsteWachttijd, qint64(1000) << keer);
}

QByteArray nieuweReeks()
{
    maakCryptografieKlaar();
    QByteArray uit(reeksLengte, '\0');
    randombytes_buf(uit.data(), static_cast<std::size_t>(uit.size()));
    return uit;
}
} // namespace

Inlogpogingen::Inlogpogingen(const QByteArray &kamerId) : m_kamerId(kamerId), m_reeks(nieuweReeks()) {}

QString Inlogpogingen::padBij(const QString &sleutelbosPad)
{
    return sleutelbosPad + QStringLiteral(".pogingen");
}

Inlogpogingen Inlogpogingen::lees(const QString &pad, const QByteArray &kamerId)
{
    const auto bytes = leesBestand(pad, grootste);
    return bytes ? uitBytes(*bytes, kamerId) : Inlogpogingen(kamerId);
}

Inlogpogingen Inlogpogingen::uitBytes(QByteArrayView bytes, const QByteArray &kamerId)
{
    Inlogpogingen uit(kamerId);
    Bytelezer l(bytes);
    if (l.vast(magie.size()) != magie || l.u32() != versie || l.vast(kamerIdLengte) != kamerId)
        return Inlogpogingen(kamerId);
    uit.m_reeks = l.vast(reeksLengte);
    uit.m_loop = l.blok(langsteLoop);
    for (Emmer &emmer : uit.m_emmers) {
        emmer.aantal = l.u32();
        emmer.sinds = l.i64();
    }
    const int aantal = l.u16();
    for (int i = 0; i < aantal && l.isGoed(); ++i) {
        Mislukking m;
        m.account = AccountId(l.i64());
        m.aantal = l.i64();
        m.eerste = QDateTime::fromMSecsSinceEpoch(l.i64(), Qt::UTC);
        m.laatste = QDateTime::fromMSecsSinceEpoch(l.i64(), Qt::UTC);
        if (m.account.waarde() < 0 || m.aantal < 1)
            l.keurAf();
        uit.m_mislukkingen.append(m);
    }
    const QByteArray som = l.vast(afdrukLengte);
    if (!l.isUit() || som != afdruk(bytes.chopped(afdrukLengte)))
        return Inlogpogingen(kamerId);
    return uit;
}

QByteArray Inlogpogingen::bytes() const
{
    Byteschrijver s;
    s.vast(magie);
    s.u32(versie);
    s.vast(m_kamerId);
    s.vast(m_reeks);
    s.blok(m_loop);
    for (const Emmer &emmer : m_emmers) {
        s.u32(emmer.aantal);
        s.i64(emmer.sinds);
    }
    s.u16(static_cast<quint16>(m_mislukkingen.size()));
    for (const Mislukking &m : m_mislukkingen) {
        s.i64(m.account.waarde());
        s.i64(m.aantal);
        s.i64(m.eerste.toMSecsSinceEpoch());
        s.i64(m.laatste.toMSecsSinceEpoch());
    }
    s.vast(afdruk(s.bytes()));
    return s.bytes();
}

Inlogpogingen::Emmer &Inlogpogingen::emmerVan(const QString &naam)
{
    const QByteArray merk = afdruk(QByteArray(m_kamerId + vergelijkbareNaam(naam.trimmed()).toUtf8()));
    return m_emmers[static_cast<unsigned char>(merk.at(0))];
}

qint64 Inlogpogingen::wachttijd(const QString &naam, const Uptijd &nu)
{
    if (m_loop != nu.loop) {
        // Another run of the machine: its clock says nothing of the times before.
        m_loop = nu.loop;
        for (Emmer &emmer : m_emmers)
            emmer.sinds = nu.ms;
    }
    const Emmer &emmer = emmerVan(naam);
    return qBound<qint64>(0, vertraging(emmer.aantal) - (nu.ms - emmer.sinds), langsteWachttijd);
}

void Inlogpogingen::mislukt(const QString &naam, AccountId account, const QDateTime &tijd, const Uptijd &nu)
{
    static_cast<void>(wachttijd(naam, nu)); // brings the times to this run of the machine
    Emmer &emmer = emmerVan(naam);
    if (emmer.aantal < std::numeric_limits<quint32>::max())
        ++emmer.aantal;
    emmer.sinds = nu.ms;
    const auto it = std::find_if(m_mislukkingen.begin(), m_mislukkingen.end(),
                                 [&](const Mislukking &m) { return m.account == account; });
    if (it == m_mislukkingen.end()) {
        m_mislukkingen.append({account, 1, tijd, tijd});
    } else {
        ++it->aantal;
        it->laatste = tijd;
    }
}

bool Inlogpogingen::gelukt(const QString &naam)
{
    Emmer &emmer = emmerVan(naam);
    return std::exchange(emmer.aantal, 0U) != 0;
}

void Inlogpogingen::overgenomen()
{
    m_mislukkingen.clear();
    m_reeks = nieuweReeks();
}

bool Inlogpogingen::isLeeg() const
{
    return m_mislukkingen.isEmpty() &&
           std::all_of(m_emmers.begin(), m_emmers.end(), [](const Emmer &e) { return e.aantal == 0; });
}

Gelukt Inlogpogingen::schrijf(const QString &pad) const
{
    if (!isLeeg())
        return schrijfVeilig(pad, bytes());
    if (QFile::exists(pad) && !QFile::remove(pad))
        return fout(FoutSoort::AlleenLezen, pad);
    return {};
}

} // namespace weegkamer
