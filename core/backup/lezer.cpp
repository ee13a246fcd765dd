// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/lezer.h"

#include "core/basis/afdruk.h"
#include "core/basis/bytes.h"
#include "core/basis/systeem/stroombestand.h"
#include "core/toegang/handtekening.h"

#include <algorithm>
#include <sodium.h>

namespace weegkamer
{
namespace
{
constexpr qsizetype bij = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype voorManifest = 8 + 4 + 4;

const unsigned char *ruw(const QByteArray &b) { return reinterpret_cast<const unsigned char *>(b.constData()); }
unsigned char *ruw(QByteArray &b) { return reinterpret_cast<unsigned char *>(b.data()); }

tl::unexpected<Fout> stuk(const QString &uitleg, const QString &detail)
{
    return foutMet(FoutSoort::Beschadigd, uitleg, detail);
}

tl::unexpected<Fout> veranderd(const QString &detail)
{
    return stuk(QStringLiteral("Deze back-up is beschadigd of veranderd. Er is niets teruggezet. Kies een andere back-up."), detail);
}

tl::unexpected<Fout> nietHeel(const QString &detail)
{
    return stuk(QStringLiteral("Deze back-up is niet heel: er ontbreekt een stuk. Er is niets teruggezet. Kies een andere back-up."), detail);
}

/// Whether the account that says it made this back-up signed it, by the keyring inside.
bool isGetekend(const Sleutelbos &bos, AccountId door, QByteArrayView manifest, QByteArrayView handtekening)
{
    const auto account = bos.account(door);
    const QByteArray wat = teTekenenManifest(manifest);
    return account && std::any_of(account->tekenSleutels.cbegin(), account->tekenSleutels.cend(),
                                  [&](const QByteArray &sleutel) { return klopt(sleutel, wat, handtekening); });
}

struct Kop {
    quint32 versie;
    qsizetype lengte; ///< of the manifest
};

/// The part of a back-up before its manifest.
Uitkomst<Kop> leesKop(const QByteArray &kop, qint64 grootte)
{
    if (grootte == 0)
        return stuk(QStringLiteral("Deze back-up is leeg: er staat niets in het bestand. Kies een andere back-up."), QStringLiteral("empty"));
    if (!kop.startsWith(backupMagie.left(std::min<qsizetype>(backupMagie.size(), kop.size()))))
        return foutMet(FoutSoort::AnderBestand, QStringLiteral("Dit bestand is geen back-up van Weegkamer. Kies een bestand dat eindigt op .weegbackup."));
    if (kop.size() < voorManifest)
        return nietHeel(QStringLiteral("header"));
    Bytelezer lees(QByteArrayView(kop).sliced(backupMagie.size()));
    const quint32 versie = lees.u32();
    const qsizetype lengte = lees.u32();
    if (versie > backupVersie)
        return foutMet(FoutSoort::NieuwereVersie, QStringLiteral("Deze back-up is gemaakt met een nieuwere versie van Weegkamer. Installeer die versie om haar terug te zetten."),
                       QStringLiteral("back-up version %1").arg(versie));
    if (versie == 0 || lengte > grootsteManifest)
        return veranderd(QStringLiteral("version %1, manifest of %2 bytes").arg(versie).arg(lengte));
    return Kop{versie, lengte};
}
} // namespace

Uitkomst<std::unique_ptr<Backuplezer>> Backuplezer::open(const QString &pad)
{
    QFile bestand(pad);
    if (!bestand.exists())
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Deze back-up is er niet (meer)."), pad);
    if (!bestand.open(QIODevice::ReadOnly))
        return foutMet(FoutSoort::AlleenLezen, QStringLiteral("Weegkamer mag deze back-up niet lezen. Vraag uw beheerder om leesrechten."), pad);
    const qint64 grootte = bestand.size();
    const QByteArray kop = bestand.read(voorManifest);
    PROBEER_IN(const auto gelezen, leesKop(kop, grootte));
    const auto [versie, lengte] = gelezen;
    const QByteArray manifestdeel = bestand.read(lengte);
    const QByteArray handtekening = bestand.read(handtekeningLengte);
    if (manifestdeel.size() != lengte || handtekening.size() != handtekeningLengte)
        return nietHeel(QStringLiteral("manifest"));
    PROBEER_IN(Backupmanifest manifest, leesManifest(manifestdeel).map_error([](const Fout &f) { return veranderd(f.detail).value(); }));
    if (const qint64 verwacht = backupLengte(versie, lengte, manifest.inhoud()); grootte < verwacht)
        return nietHeel(QStringLiteral("%1 of %2 bytes").arg(grootte).arg(verwacht));
    else if (grootte > verwacht)
        return veranderd(QStringLiteral("%1 bytes where %2 belong").arg(grootte).arg(verwacht));
    PROBEER_IN(Sleutelbos bos, Sleutelbos::uitBytes(manifest.sleutelbos).map_error([](const Fout &f) { return veranderd(f.detail).value(); }));
    if (bos.generatie().kamerId != manifest.kamerId || !isGetekend(bos, manifest.door, manifestdeel, handtekening))
        return veranderd(QStringLiteral("the manifest is not signed by its maker"));
    std::unique_ptr<Backuplezer> lezer(new Backuplezer(pad, versie, std::move(bos)));
    lezer->m_manifest = std::move(manifest);
    lezer->m_begin = kop + manifestdeel + handtekening;
    if (!lezer->m_bestand.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fout(FoutSoort::Machine, lezer->m_bestand.errorString());
    return lezer;
}

Gelukt Backuplezer::lees(char *naar, qint64 aantal)
{
    while (aantal > 0) {
        const qint64 n = m_bestand.read(naar, aantal);
        if (n < 0)
            return fout(FoutSoort::Machine, m_bestand.errorString());
        if (n == 0)
            return nietHeel(QStringLiteral("read past the end"));
        naar += n;
        aantal -= n;
    }
    return {};
}

Gelukt Backuplezer::toetsGetal(Controlegetal &geteld)
{
    QByteArray gelezen(controlegetalLengte(m_versie), Qt::Uninitialized);
    PROBEER(lees(gelezen.data(), gelezen.size()));
    if (geteld.getal() != gelezen)
        return veranderd(QStringLiteral("check number of the back-up"));
    return {};
}

Gelukt Backuplezer::controleer(const Backupvoortgang &voortgang)
{
    const qint64 totaal = grootte() - controlegetalLengte(m_versie);
    QByteArray begin(m_begin.size(), Qt::Uninitialized);
    m_bestand.seek(0);
    PROBEER(lees(begin.data(), begin.size()));
    Controlegetal geteld(m_versie, begin);
    QByteArray brok(backupBrok, Qt::Uninitialized);
    for (qint64 plek = begin.size(); plek < totaal;) {
        const qint64 aantal = std::min<qint64>(backupBrok, totaal - plek);
        PROBEER(lees(brok.data(), aantal));
        geteld.tel(brok.constData(), aantal);
        plek += aantal;
        if (voortgang && !voortgang(plek, totaal))
            return fout(FoutSoort::Geannuleerd);
    }
    return toetsGetal(geteld);
}

Uitkomst<Geheim> Backuplezer::sleutel(const Doos &doos) const
{
    for (const Backupontvanger &o : m_manifest.ontvangers) {
        if (o.publiek != doos.publiek)
            continue;
        PROBEER_IN(Geheim sleutel, openDoosGeheim(doos.geheim, doos.publiek, o.sleutel));
        if (sleutel.grootte() != sleutelLengte)
            return veranderd(QStringLiteral("sealed key of a wrong length"));
        return sleutel;
    }
    return foutMet(FoutSoort::GeenRecht, QStringLiteral("Dit account kan deze back-up niet openen. Vraag iemand die dossiers mag zien, of gebruik de hersteldelen."));
}

namespace
{
/// The sealed content as it is opened, piece by piece, and the check number of what was read.
class Stroom
{
public:
    Stroom(quint32 versie, const QByteArray &begin, const QByteArray &stroomkop, const Geheim &sleutel)
        : m_getal(versie, begin), m_ad(afdruk(begin)), m_dicht(backupBrok + bij, Qt::Uninitialized), m_open(backupBrok, Qt::Uninitialized)
    {
        m_getal.tel(stroomkop.constData(), stroomkop.size());
        m_goed = crypto_secretstream_xchacha20poly1305_init_pull(&m_staat, ruw(stroomkop), sleutel.data()) == 0;
    }
    ~Stroom() { sodium_memzero(&m_staat, sizeof m_staat); }
    Stroom(const Stroom &) = delete;
    Stroom &operator=(const Stroom &) = delete;

    char *dicht() { return m_dicht.data(); } ///< room for a piece and its tag
    /// Opens the piece of so many bytes that was read into dicht(); empty when a byte is not what it was.
    QByteArrayView open(qint64 aantal, bool laatste)
    {
        m_getal.tel(m_dicht.constData(), aantal + bij);
        unsigned char merk = 0;
        m_goed = m_goed && crypto_secretstream_xchacha20poly1305_pull(&m_staat, ruw(m_open), nullptr, &merk, ruw(m_dicht), static_cast<unsigned long long>(aantal + bij), ruw(m_ad),
                                                                      static_cast<unsigned long long>(m_ad.size())) == 0;
        m_goed = m_goed && (merk == crypto_secretstream_xchacha20poly1305_TAG_FINAL) == laatste;
        return {m_open.constData(), m_goed ? aantal : 0};
    }
    bool isGoed() const { return m_goed; }
    Controlegetal &getal() { return m_getal; }

private:
    Controlegetal m_getal;
    QByteArray m_ad;
    QByteArray m_dicht;
    QByteArray m_open;
    crypto_secretstream_xchacha20poly1305_state m_staat{};
    bool m_goed = false;
};
} // namespace

Gelukt Backuplezer::pakUit(const Geheim &sleutel, const QString &pad, const Backupvoortgang &voortgang, const Storing &storing)
{
    QByteArray stroomkop(crypto_secretstream_xchacha20poly1305_HEADERBYTES, Qt::Uninitialized);
    m_bestand.seek(m_begin.size());
    PROBEER(lees(stroomkop.data(), stroomkop.size()));
    Stroom stroom(m_versie, m_begin, stroomkop, sleutel);
    PROBEER_IN(const auto database, Stroombestand::maak(pad, storing));
    std::unique_ptr<Stroombestand> journaal;
    if (m_manifest.journaalGrootte > 0) {
        PROBEER_IN(journaal, Stroombestand::maak(pad + QStringLiteral("-journal"), storing));
    }
    const qint64 totaal = m_manifest.inhoud();
    qint64 plek = 0;
    do {
        const qint64 aantal = std::min<qint64>(backupBrok, totaal - plek);
        PROBEER(lees(stroom.dicht(), aantal + bij));
        const QByteArrayView open = stroom.open(aantal, plek + aantal == totaal);
        if (!stroom.isGoed())
            return veranderd(QStringLiteral("piece at %1").arg(plek));
        const qint64 inDatabase = std::clamp<qint64>(m_manifest.databaseGrootte - plek, 0, aantal);
        PROBEER(database->schrijf(open.first(inDatabase)));
        if (aantal > inDatabase) {
            PROBEER(journaal->schrijf(open.sliced(inDatabase)));
        }
        plek += aantal;
        if (voortgang && !voortgang(plek, totaal))
            return fout(FoutSoort::Geannuleerd);
    } while (plek < totaal);
    PROBEER(toetsGetal(stroom.getal()));
    PROBEER(database->sync());
    if (journaal) {
        // The journal first: a database without it would be taken as it is.
        PROBEER(journaal->sync());
        PROBEER(journaal->legNeer());
    }
    return database->legNeer();
}

} // namespace weegkamer
