// SPDX-License-Identifier: EUPL-1.2
#include "core/opslag/sqlfuncties.h"

#include "core/basis/vouw.h"

#include <sqlite3.h>

namespace weegkamer
{
namespace
{
void vouwTekst(sqlite3_context *context, int, sqlite3_value **waarden)
{
    const auto *begin = reinterpret_cast<const char *>(sqlite3_value_text(waarden[0]));
    if (!begin) {
        sqlite3_result_null(context);
        return;
    }
    const QByteArray gevouwen = vouw(QString::fromUtf8(begin, sqlite3_value_bytes(waarden[0]))).toUtf8();
    sqlite3_result_text64(context, gevouwen.constData(), static_cast<sqlite3_uint64>(gevouwen.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}
} // namespace

int voegFunctiesToe(sqlite3 *db)
{
    return sqlite3_create_function_v2(db, "vouw", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, &vouwTekst, nullptr, nullptr, nullptr);
}

} // namespace weegkamer
