// SPDX-License-Identifier: EUPL-1.2
#include "tests/faults/storingsvfs.h"

#include <algorithm>
#include <csignal>
#include <sqlite3.h>

namespace weegkamer
{
namespace
{
using Soort = Storingsvfs::Soort;
using Dood = Storingsvfs::Dood;

struct Toestand {
    sqlite3_vfs *echt = nullptr;
    sqlite3_vfs vfs{};
    int teller = 0;
    int faalt = 0;
    Soort soort = Soort::SchijfVol;
    std::array<int, schijfstappen.size()> perStap{};
    Schijfstap sterft = Schijfstap::JournaalSchrijven;
    int sterftBij = 0;
    Dood wanneer = Dood::Ervoor;
} t;

struct Bestand {
    sqlite3_file basis;
    sqlite3_file *echt; // follows this struct in the memory that SQLite gave
    bool journaal;
};

sqlite3_file *echt(sqlite3_file *f) { return reinterpret_cast<Bestand *>(f)->echt; }
bool isJournaal(sqlite3_file *f) { return reinterpret_cast<Bestand *>(f)->journaal; }

void sterf()
{
    ::raise(SIGKILL);
}

/// Counts a step, and whether this is the one where the process is to be killed.
bool telStap(Schijfstap stap)
{
    const int n = ++t.perStap[static_cast<std::size_t>(stap)];
    const bool hier = t.sterftBij > 0 && stap == t.sterft && n == t.sterftBij;
    if (hier && t.wanneer == Dood::Ervoor)
        sterf();
    return hier;
}

bool faaltNu(bool isSync = false)
{
    if (t.soort == Soort::AlleenSync && !isSync)
        return false;
    ++t.teller;
    const bool eenmaal = t.soort == Soort::EenKeer || t.soort == Soort::AlleenSync;
    return t.faalt > 0 && (eenmaal ? t.teller == t.faalt : t.teller >= t.faalt);
}

/// The head of a journal that has served: zeros where its magic was.
bool isLegeKop(const void *b, int n, sqlite3_int64 o)
{
    const auto *bytes = static_cast<const char *>(b);
    return o == 0 && std::all_of(bytes, bytes + n, [](char c) { return c == 0; });
}

int schrijffout() { return t.soort == Soort::SchijfVol ? SQLITE_FULL : SQLITE_IOERR_WRITE; }

int sluit(sqlite3_file *f) { return echt(f)->pMethods ? echt(f)->pMethods->xClose(echt(f)) : SQLITE_OK; }
int lees(sqlite3_file *f, void *b, int n, sqlite3_int64 o) { return echt(f)->pMethods->xRead(echt(f), b, n, o); }

int schrijf(sqlite3_file *f, const void *b, int n, sqlite3_int64 o)
{
    const bool hier = telStap(!isJournaal(f) ? Schijfstap::KamerSchrijven : isLegeKop(b, n, o) ? Schijfstap::JournaalAf : Schijfstap::JournaalSchrijven);
    if (hier && t.wanneer == Dood::Halverwege) {
        echt(f)->pMethods->xWrite(echt(f), b, n / 2, o);
        sterf();
    }
    if (faaltNu()) {
        // A disk that fills up takes part of what was offered.
        if (t.soort == Soort::SchijfVol && n > 512)
            echt(f)->pMethods->xWrite(echt(f), b, n / 2, o);
        return schrijffout();
    }
    const int code = echt(f)->pMethods->xWrite(echt(f), b, n, o);
    if (hier)
        sterf();
    return code;
}

int kapAf(sqlite3_file *f, sqlite3_int64 n)
{
    const bool hier = isJournaal(f) && telStap(Schijfstap::JournaalAf);
    const int code = faaltNu() ? schrijffout() : echt(f)->pMethods->xTruncate(echt(f), n);
    if (hier)
        sterf();
    return code;
}

int sync(sqlite3_file *f, int v)
{
    const bool hier = telStap(isJournaal(f) ? Schijfstap::JournaalSyncen : Schijfstap::KamerSyncen);
    if (faaltNu(true))
        return SQLITE_IOERR_FSYNC;
    const int code = echt(f)->pMethods->xSync(echt(f), v);
    if (hier)
        sterf();
    return code;
}

int grootte(sqlite3_file *f, sqlite3_int64 *n) { return echt(f)->pMethods->xFileSize(echt(f), n); }
int slot(sqlite3_file *f, int s) { return echt(f)->pMethods->xLock(echt(f), s); }
int losser(sqlite3_file *f, int s) { return echt(f)->pMethods->xUnlock(echt(f), s); }
int gereserveerd(sqlite3_file *f, int *r) { return echt(f)->pMethods->xCheckReservedLock(echt(f), r); }
int regel(sqlite3_file *f, int op, void *p) { return echt(f)->pMethods->xFileControl(echt(f), op, p); }
int sector(sqlite3_file *f) { return echt(f)->pMethods->xSectorSize(echt(f)); }
int eigenschappen(sqlite3_file *f) { return echt(f)->pMethods->xDeviceCharacteristics(echt(f)); }

const sqlite3_io_methods methoden{1,     sluit,  lees, schrijf, kapAf,  sync,          grootte, slot,    losser, gereserveerd, regel,
                                  sector, eigenschappen, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};

int open(sqlite3_vfs *, const char *naam, sqlite3_file *f, int vlaggen, int *uit)
{
    auto *b = reinterpret_cast<Bestand *>(f);
    b->echt = reinterpret_cast<sqlite3_file *>(b + 1);
    b->journaal = (vlaggen & SQLITE_OPEN_MAIN_JOURNAL) != 0;
    b->basis.pMethods = nullptr;
    const int code = t.echt->xOpen(t.echt, naam, b->echt, vlaggen, uit);
    if (code == SQLITE_OK)
        b->basis.pMethods = &methoden;
    return code;
}

int verwijder(sqlite3_vfs *, const char *naam, int sync_)
{
    const bool hier = telStap(Schijfstap::JournaalAf);
    if (faaltNu())
        return SQLITE_IOERR_DELETE;
    const int code = t.echt->xDelete(t.echt, naam, sync_);
    if (hier)
        sterf();
    return code;
}
} // namespace

QString naam(Schijfstap stap)
{
    switch (stap) {
    case Schijfstap::JournaalSchrijven:
        return QStringLiteral("journal written");
    case Schijfstap::JournaalSyncen:
        return QStringLiteral("journal synced");
    case Schijfstap::KamerSchrijven:
        return QStringLiteral("file written");
    case Schijfstap::KamerSyncen:
        return QStringLiteral("file synced");
    case Schijfstap::JournaalAf:
        return QStringLiteral("journal ended");
    }
    return {};
}

Storingsvfs::Storingsvfs()
{
    sqlite3_initialize();
    t.echt = sqlite3_vfs_find(nullptr);
    t.vfs = *t.echt;
    t.vfs.pNext = nullptr;
    t.vfs.zName = "storing";
    t.vfs.szOsFile = static_cast<int>(sizeof(Bestand)) + t.echt->szOsFile;
    t.vfs.xOpen = open;
    t.vfs.xDelete = verwijder;
    sqlite3_vfs_register(&t.vfs, 1);
}

Storingsvfs::~Storingsvfs()
{
    sqlite3_vfs_register(t.echt, 1);
    sqlite3_vfs_unregister(&t.vfs);
}

void Storingsvfs::laatFalen(int n, Soort soort)
{
    t.teller = 0;
    t.faalt = n;
    t.soort = soort;
    t.perStap = {};
    t.sterftBij = 0;
}

int Storingsvfs::aantal() const
{
    return t.teller;
}

void Storingsvfs::laatSterven(Schijfstap stap, int n, Dood wanneer)
{
    t.perStap = {};
    t.sterft = stap;
    t.sterftBij = n;
    t.wanneer = wanneer;
}

int Storingsvfs::aantalVan(Schijfstap stap) const
{
    return t.perStap[static_cast<std::size_t>(stap)];
}

} // namespace weegkamer
