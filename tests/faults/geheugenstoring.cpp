// SPDX-License-Identifier: EUPL-1.2
#include "tests/faults/geheugenstoring.h"

#include <QtGlobal>
#include <atomic>
#include <sqlite3.h>

namespace weegkamer
{
namespace
{
sqlite3_mem_methods echt;
std::atomic<int> teller = 0;
int faalt = 0;
bool blijft = false;

bool weigert()
{
    const int n = ++teller;
    return faalt > 0 && (blijft ? n >= faalt : n == faalt);
}

void *geef(int n) { return weigert() ? nullptr : echt.xMalloc(n); }
void *geefAnders(void *p, int n) { return weigert() ? nullptr : echt.xRealloc(p, n); }
} // namespace

Geheugenstoring::Geheugenstoring()
{
    sqlite3_shutdown();
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &echt);
    sqlite3_mem_methods onze = echt;
    onze.xMalloc = geef;
    onze.xRealloc = geefAnders;
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &onze) != SQLITE_OK)
        qFatal("SQLite takes no other allocator");
    sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0); // so that every request is seen
    sqlite3_initialize();
}

void Geheugenstoring::laatFalen(int n, Hoe hoe)
{
    teller = 0;
    faalt = n;
    blijft = hoe == Hoe::Blijvend;
}

int Geheugenstoring::aantal() const
{
    return teller;
}

} // namespace weegkamer
