// SPDX-License-Identifier: EUPL-1.2
#include "tests/faults/storingsvfs.h"

#include <algorithm>
#include <sqlite3.h>

namespace weegkamer
{
namespace
{
struct Toestand {
    sqlite3_vfs *echt = nullptr;
    sqlite3_vfs vfs{};
    int teller = 0;
    int faalt = 0;
    int code = SQLITE_FULL;
} t;

struct Bestand {
    sqlite3_file basis;
    sqlite3_file *echt; // follows this struct in the memory that SQLite gave
};

sqlite3_file *echt(sqlite3_file *f) { return reinterpret_cast<Bestand *>(f)->echt; }

bool faaltNu()
{
    ++t.teller;
    return t.faalt > 0 && t.teller >= t.faalt;
}

int sluit(sqlite3_file *f) { return echt(f)->pMethods ? echt(f)->pMethods->xClose(echt(f)) : SQLITE_OK; }
int lees(sqlite3_file *f, void *b, int n, sqlite3_int64 o) { return echt(f)->pMethods->xRead(echt(f), b, n, o); }
int schrijf(sqlite3_file *f, const void *b, int n, sqlite3_int64 o)
{
    if (faaltNu()) {
        // A disk that fills up takes part of what was offered.
        if (t.code == SQLITE_FULL && n > 512)
            echt(f)->pMethods->xWrite(echt(f), b, n / 2, o);
        return t.code;
    }
    return echt(f)->pMethods->xWrite(echt(f), b, n, o);
}
int kapAf(sqlite3_file *f, sqlite3_int64 n) { return faaltNu() ? t.code : echt(f)->pMethods->xTruncate(echt(f), n); }
int sync(sqlite3_file *f, int v) { return faaltNu() ? SQLITE_IOERR_FSYNC : echt(f)->pMethods->xSync(echt(f), v); }
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
    b->basis.pMethods = nullptr;
    const int code = t.echt->xOpen(t.echt, naam, b->echt, vlaggen, uit);
    if (code == SQLITE_OK)
        b->basis.pMethods = &methoden;
    return code;
}
int verwijder(sqlite3_vfs *, const char *naam, int sync_) { return faaltNu() ? SQLITE_IOERR_DELETE : t.echt->xDelete(t.echt, naam, sync_); }
} // namespace

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
    t.code = soort == Soort::SchijfVol ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

int Storingsvfs::aantal() const
{
    return t.teller;
}

} // namespace weegkamer
