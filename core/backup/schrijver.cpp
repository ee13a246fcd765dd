// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/schrijver.h"

#include "core/backup/controlegetal.h"
#include "core/backup/werkdraad.h"
#include "core/basis/afdruk.h"
#include "core/basis/bytes.h"
#include "core/basis/systeem/stroombestand.h"
#include "core/toegang/handtekening.h"
#include "core/toegang/verzegeling.h"

#include <QFileInfo>
#include <sodium.h>

namespace weegkamer
{
namespace
{
constexpr qsizetype bij = crypto_secretstream_xchacha20poly1305_ABYTES;

unsigned char *ruw(QByteArray &b) { return reinterpret_cast<unsigned char *>(b.data()); }
const unsigned char *ruw(QByteArrayView b) { return reinterpret_cast<const unsigned char *>(b.data()); }

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

/// The pass that writes and the pass that reads back: the same pieces, the same keys; each on more than one thread.
class Backupgang
{
public:
    Backupgang(const Backupopdracht &o, const Backupmanifest &m, const Backupvoortgang &voortgang)
        : m_opdracht(o), m_manifest(m), m_voortgang(voortgang), m_sleutel(Geheim::willekeurig(sleutelLengte))
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
        Controlegetal getal(backupVersie, m_begin);
        getal.tel(stroomkop.constData(), stroomkop.size());
        m_begin += stroomkop;
        PROBEER(doel.schrijf(m_begin));
        // Read here, sealed on a second thread, counted and written on a third.
        Werkdraad naarSchijf(
            [&](QByteArrayView dicht) {
                getal.tel(dicht.data(), dicht.size());
                return doel.schrijf(dicht);
            },
            backupBrok + bij);
        qint64 verzegeld = 0;
        Werkdraad verzegelaar(
            [&](QByteArrayView plat) -> Gelukt {
                PROBEER_IN(QByteArray *const dicht, naarSchijf.vrij());
                verzegeld += plat.size();
                crypto_secretstream_xchacha20poly1305_push(&m_stroom, ruw(*dicht), nullptr, ruw(plat), static_cast<unsigned long long>(plat.size()), ruw(m_ad),
                                                           static_cast<unsigned long long>(m_ad.size()),
                                                           verzegeld == m_manifest.inhoud() ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
                naarSchijf.geef(plat.size() + bij);
                return {};
            },
            backupBrok);
        const Gelukt gelezen = elkBrok([&](qint64 plek, qint64 aantal) -> Gelukt {
            PROBEER_IN(QByteArray *const plat, verzegelaar.vrij());
            PROBEER(leesInhoud(m_opdracht, plek, plat->data(), aantal));
            verzegelaar.geef(aantal);
            return {};
        });
        PROBEER(gelezen);
        PROBEER(verzegelaar.klaar());
        PROBEER(naarSchijf.klaar());
        m_getal = getal.getal();
        return doel.schrijf(m_getal);
    }

    /// Opens what the disk gives back and compares it with the source.
    Gelukt vergelijk(Stroombestand &doel)
    {
        QByteArray begin(m_begin.size(), Qt::Uninitialized);
        PROBEER(doel.lees(0, begin.data(), begin.size()));
        QByteArray eind(m_getal.size(), Qt::Uninitialized);
        PROBEER(doel.lees(doel.grootte() - eind.size(), eind.data(), eind.size()));
        if (begin != m_begin || eind != m_getal)
            return anders();
        crypto_secretstream_xchacha20poly1305_init_pull(&m_stroom, ruw(begin) + begin.size() - crypto_secretstream_xchacha20poly1305_HEADERBYTES, m_sleutel.data());
        QByteArray open(backupBrok, Qt::Uninitialized);
        // A piece: what the disk gave, and behind it what it must hold.
        Werkdraad vergelijker(
            [&](QByteArrayView stuk) -> Gelukt {
                const qsizetype aantal = (stuk.size() - bij) / 2;
                unsigned char merk = 0;
                const int goed = crypto_secretstream_xchacha20poly1305_pull(&m_stroom, ruw(open), nullptr, &merk, ruw(stuk),
                                                                            static_cast<unsigned long long>(aantal + bij), ruw(m_ad),
                                                                            static_cast<unsigned long long>(m_ad.size()));
                if (goed != 0 || QByteArrayView(open).first(aantal) != stuk.last(aantal))
                    return anders();
                return {};
            },
            2 * backupBrok + bij);
        qint64 waar = m_begin.size();
        const Gelukt gelezen = elkBrok([&](qint64 plek, qint64 aantal) -> Gelukt {
            PROBEER_IN(QByteArray *const stuk, vergelijker.vrij());
            PROBEER(doel.lees(waar, stuk->data(), aantal + bij));
            waar += aantal + bij;
            PROBEER(leesInhoud(m_opdracht, plek, stuk->data() + aantal + bij, aantal));
            vergelijker.geef(2 * aantal + bij);
            return {};
        });
        PROBEER(gelezen);
        return vergelijker.klaar();
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
            PROBEER(f(plek, aantal));
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
    QByteArray m_getal; ///< as it stands at the end
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
