/* SPDX-License-Identifier: EUPL-1.2
 * Links only the SQLCipher amalgamation: opens an oefenkamer with its raw key (64 hex digits) and counts its dossiers.
 * sleutelproef FILE [KEY] -> prints the number; exit status 1 when nothing can be read. */
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv)
{
    sqlite3 *db = NULL;
    sqlite3_stmt *stmt = NULL;
    char key[80];
    int found = 1;
    if (argc < 2 || sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK)
        return 1;
    if (argc > 2) {
        snprintf(key, sizeof key, "x'%.64s'", argv[2]);
        sqlite3_key(db, key, (int)strlen(key));
    }
    if (sqlite3_prepare_v2(db, "SELECT count(*) FROM dossier", -1, &stmt, NULL) == SQLITE_OK && sqlite3_step(stmt) == SQLITE_ROW) {
        printf("%d\n", sqlite3_column_int(stmt, 0));
        found = 0;
    }
    sqlite3_finalize(stmt);
    sqlite3_close(db);
    return found;
}
