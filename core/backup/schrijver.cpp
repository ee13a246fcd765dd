// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/schrijver.h"

#include "core/backup/schrijfdraad.h"
#include "core/basis/afdruk.h"
#include "core/basis/bytes.h"
#include "core/basis/systeem/stroombestand.h"
#include "core/toegang/handtekening.h"
#include "core/toegang/verzegeling.h"

#include <QFileInfo>
#include <cstring>
#include <sodium.h>

namespace weegkamer
{
namespace
{
constexpr qsizetype bij = crypto_secretstream_xchacha20poly1305_ABYTES;

unsigned char *ruw(QByteArray &b) { return reinterpret_cast<unsigned char *>(b.data()); }

/// One piece of the content: the database, and after it the journal.
Gelukt leesInhoud(const Backupopdracht &o, qint64 plek, char *naar, qint64 aantal)
{
    const qint64 uitDatabase = std::clamp<qint64>(o.database.grootte - plek, 0, aantal);
    if (uitDatabase > 0) {
        PROBEER(o.database.lees(plek, naar, static_cast<int>(uitDatabase)));
    }
    if (aantal > uitDatabase) {
        PROBEER(o.journaal->lees(plek + uitDatabase - o.database.grootte, naar + uitDatabase, static_cast<int>(aantal - uitDatabase)));
    }
    return {};
}

/// The pass that writes and the pass that reads back: the same pieces, the same keys.
class Backupgang
{
public:
    Backupgang(const Backupopdracht &o, const Backupmanifest &m, const Backupvoortgang &voortgang)
        : m_opdracht(o), m_manifest(m), m_voortgang(voortgang), m_sleutel(Geheim::willekeurig(sleutelLengte)), m_plat(backupBrok, Qt::Uninitialized),
          m_dicht(backupBrok + bij, Qt::Uninitialized)
    {
    }

    ~Backupgang() { sodium_memzero(&m_stroom, sizeof m_stroom); }
    Backupgang(const Backupgang &) = delete;
    Backupgang &operator=(const Backupgang &) = delete;

    Gelukt verzegel(const QList<QByteArray> &ontvangers)
    {
        for (const QByteArray &publiek : ontvangers) {
            PROBEER_IN(QByteArray dicht, verzegelVoor(publiek, inhoud(m_sleutel)));
            m_manifest.ontvangers.append({publiek, std::move(dicht)});
        }
        return {};
    }

    Gelukt schrijf(Stroombestand &doel)
    {
        const QByteArray manifest = manifestBytes(m_manifest);
        Byteschrijver kop;
        kop.vast(backupMagie);
        kop.u32(backupVersie);
        kop.u32(static_cast<quint32>(manifest.size()));
        kop.vast(manifest);
        kop.vast(teken(*m_opdracht.tekensleutel, teTekenenManifest(manifest)));
        m_begin = kop.bytes();
        m_ad = afdruk(m_begin);
        QByteArray stroomkop(crypto_secretstream_xchacha20poly1305_HEADERBYTES, Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_init_push(&m_stroom, ruw(stroomkop), m_sleutel.data());
        m_begin += stroomkop;
        Schrijfdraad naar(doel, std::max<qsizetype>(backupBrok + bij, m_begin.size()));
        PROBEER_IN(QByteArray *const eerst, naar.vrij());
        std::memcpy(eerst->data(), m_begin.constData(), static_cast<std::size_t>(m_begin.size()));
        naar.geef(m_begin.size());
        const Gelukt geschreven = elkBrok([&](qint64 plek, qint64 aantal, bool laatste) -> Gelukt {
            PROBEER(leesInhoud(m_opdracht, plek, m_plat.data(), aantal));
            PROBEER_IN(QByteArray *const dicht, naar.vrij());
            crypto_secretstream_xchacha20poly1305_push(&m_stroom, ruw(*dicht), nullptr, ruw(m_plat), static_cast<unsigned long long>(aantal), ruw(m_ad),
                                                       static_cast<unsigned long long>(m_ad.size()),
                                                       laatste ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
            naar.geef(aantal + bij);
            return {};
        });
        PROBEER(geschreven);
        PROBEER_IN(m_afdruk, naar.klaar());
        return doel.schrijf(m_afdruk);
    }

    /// Opens what the disk gives back and compares it with the source.
    Gelukt vergelijk(Stroombestand &doel)
    {
        QByteArray begin(m_begin.size(), Qt::Uninitialized);
        PROBEER(doel.lees(0, begin.data(), begin.size()));
        QByteArray eind(afdrukLengte, Qt::Uninitialized);
        PROBEER(doel.lees(doel.grootte() - afdrukLengte, eind.data(), eind.size()));
        if (begin != m_begin || eind != m_afdruk)
            return anders();
        crypto_secretstream_xchacha20poly1305_init_pull(&m_stroom, ruw(begin) + begin.size() - crypto_secretstream_xchacha20poly1305_HEADERBYTES, m_sleutel.data());
        QByteArray open(backupBrok, Qt::Uninitialized);
        qint64 waar = m_begin.size();
        return elkBrok([&](qint64 plek, qint64 aantal, bool) -> Gelukt {
            PROBEER(doel.lees(waar, m_dicht.data(), aantal + bij));
            waar += aantal + bij;
            PROBEER(leesInhoud(m_opdracht, plek, m_plat.data(), aantal));
            unsigned char merk = 0;
            const int goed = crypto_secretstream_xchacha20poly1305_pull(&m_stroom, ruw(open), nullptr, &merk, ruw(m_dicht),
                                                                        static_cast<unsigned long long>(aantal + bij), ruw(m_ad),
                                                                        static_cast<unsigned long long>(m_ad.size()));
            if (goed != 0 || std::memcmp(open.constData(), m_plat.constData(), static_cast<std::size_t>(aantal)) != 0)
                return anders();
            return {};
        });
    }

private:
    static tl::unexpected<Fout> anders()
    {
        return foutMet(FoutSoort::Beschadigd,
                       QStringLiteral("De schijf gaf bij het nalezen iets anders terug dan er geschreven is. De back-up is weggegooid. Kies een andere schijf."));
    }

    template <class F>
    Gelukt elkBrok(F &&f)
    {
        const qint64 totaal = m_manifest.inhoud();
        qint64 plek = 0;
        do {
            const qint64 aantal = std::min<qint64>(backupBrok, totaal - plek);
            PROBEER(f(plek, aantal, plek + aantal == totaal));
            plek += aantal;
            m_gedaan += aantal;
            if (m_voortgang && !m_voortgang(m_gedaan, 2 * totaal))
                return fout(FoutSoort::Geannuleerd);
        } while (plek < totaal);
        return {};
    }

    const Backupopdracht &m_opdracht;
    Backupmanifest m_manifest;
    const Backupvoortgang &m_voortgang;
    Geheim m_sleutel;
    crypto_secretstream_xchacha20poly1305_state m_stroom{};
    QByteArray m_begin;
    QByteArray m_ad;
    QByteArray m_afdruk;
    QByteArray m_plat;
    QByteArray m_dicht;
    qint64 m_gedaan = 0;
};
} // namespace

Gelukt schrijfBackup(const Backupopdracht &opdracht, const QString &pad, const Backupvoortgang &voortgang, const Storing &storing)
{
    maakCryptografieKlaar();
    if (QFileInfo::exists(pad))
        return foutMet(FoutSoort::InGebruik, QStringLiteral("Er staat al een back-up met deze naam. Probeer het over een minuut opnieuw."), pad);
    Backupmanifest manifest = opdracht.manifest;
    manifest.databaseGrootte = opdracht.database.grootte;
    manifest.journaalGrootte = opdracht.journaal ? opdracht.journaal->grootte : 0;
    manifest.ontvangers.clear();
    Backupgang gang(opdracht, manifest, voortgang);
    PROBEER(gang.verzegel(opdracht.ontvangers));
    PROBEER_IN(const auto doel, Stroombestand::maak(pad, storing));
    PROBEER(gang.schrijf(*doel));
    PROBEER(doel->sync());
    PROBEER(gang.vergelijk(*doel));
    return doel->legNeer();
}

QList<QByteArray> ontvangersVan(const Generatie &g)
{
    QList<QByteArray> uit;
    for (const Sleutelvak &vak : g.vakken) {
        if (vak.verzegeld.contains(Sleutelsoort::Dossier))
            uit.append(vak.doosPubliek);
    }
    for (const auto *plaats : {&g.herstel, &g.kandidaat}) {
        if (*plaats)
            uit.append((*plaats)->doosPubliek);
    }
    return uit;
}

} // namespace weegkamer
