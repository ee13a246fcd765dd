/* SPDX-License-Identifier: EUPL-1.2
 * An independent verifier of the log, written from docs/gegevens.md alone: SQLCipher's amalgamation and libsodium, no line of the program.
 * logproef FILE KEY -> "goed N": N entries verified; or "fout N WAT": the first entry that does not verify (keten, gat, zegel, kop). */
#include <sodium.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

static crypto_generichash_state hash;

static void u32(unsigned long n)
{
    unsigned char b[4] = {(unsigned char)n, (unsigned char)(n >> 8), (unsigned char)(n >> 16), (unsigned char)(n >> 24)};
    crypto_generichash_update(&hash, b, 4);
}

static void block(const void *x, int n)
{
    u32((unsigned long)n);
    if (n)
        crypto_generichash_update(&hash, x, (unsigned long long)n);
}

static int le64(unsigned char *to, sqlite3_int64 n)
{
    int i;
    for (i = 0; i < 8; ++i)
        to[i] = (unsigned char)((sqlite3_uint64)n >> (8 * i));
    return 8;
}

static int put(unsigned char *to, const void *x, int n)
{
    to[0] = (unsigned char)n;
    to[1] = (unsigned char)(n >> 8);
    to[2] = to[3] = 0;
    memcpy(to + 4, x, (size_t)n);
    return 4 + n;
}

static int fout(sqlite3_int64 n, const char *wat)
{
    printf("fout %lld %s\n", (long long)n, wat);
    return 1;
}

static sqlite3_stmt *prepare(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *s = NULL;
    sqlite3_prepare_v2(db, sql, -1, &s, NULL);
    return s;
}

static int chain(sqlite3 *db, sqlite3_int64 *count)
{
    unsigned char before[32], now[32], number[8];
    int known = 0, i;
    sqlite3_stmt *s = prepare(db, "SELECT volgnummer, tijd, account, rol, handeling, dossier, grond, resultaat, zegel, keten FROM logboek ORDER BY 1");
    while (sqlite3_step(s) == SQLITE_ROW) {
        const sqlite3_int64 n = sqlite3_column_int64(s, 0);
        if (n != ++*count)
            return fout(*count, "gat");
        crypto_generichash_init(&hash, NULL, 0, 32);
        block(before, known ? 32 : 0);
        le64(number, n);
        crypto_generichash_update(&hash, number, 8);
        for (i = 1; i <= 8; ++i) { /* an account as text gives its decimal digits, NULL gives nothing */
            const void *x = i == 8 ? sqlite3_column_blob(s, i) : (const void *)sqlite3_column_text(s, i);
            block(x, sqlite3_column_bytes(s, i));
        }
        crypto_generichash_final(&hash, now, 32);
        if (sqlite3_column_bytes(s, 9) != 32 || memcmp(now, sqlite3_column_blob(s, 9), 32) != 0)
            return fout(n, "keten");
        memcpy(before, now, 32);
        known = 1;
    }
    sqlite3_finalize(s);
    return 0;
}

static int details(sqlite3 *db)
{
    unsigned char now[32];
    sqlite3_stmt *s = prepare(db, "SELECT l.volgnummer, d.zout, d.detail, l.zegel FROM logdetail d JOIN logboek l USING (volgnummer) ORDER BY 1");
    while (sqlite3_step(s) == SQLITE_ROW) {
        crypto_generichash_init(&hash, NULL, 0, 32);
        crypto_generichash_update(&hash, sqlite3_column_blob(s, 1), (unsigned long long)sqlite3_column_bytes(s, 1));
        if (sqlite3_column_text(s, 2))
            crypto_generichash_update(&hash, sqlite3_column_text(s, 2), (unsigned long long)sqlite3_column_bytes(s, 2));
        crypto_generichash_final(&hash, now, 32);
        if (sqlite3_column_bytes(s, 3) != 32 || memcmp(now, sqlite3_column_blob(s, 3), 32) != 0)
            return fout(sqlite3_column_int64(s, 0), "zegel");
    }
    sqlite3_finalize(s);
    return 0;
}

static int heads(sqlite3 *db)
{
    unsigned char m[512];
    sqlite3_stmt *s = prepare(db, "SELECT k.volgnummer, k.keten, k.account, k.tijd, k.handtekening, l.keten, a.teken_sleutel FROM logkop k "
                                  "LEFT JOIN logboek l USING (volgnummer) LEFT JOIN account a ON a.id = k.account ORDER BY k.id");
    while (sqlite3_step(s) == SQLITE_ROW) {
        const sqlite3_int64 n = sqlite3_column_int64(s, 0);
        int len = put(m, "weegkamer-logkop-1", 18);
        if (sqlite3_column_bytes(s, 1) != 32 || sqlite3_column_bytes(s, 5) != 32 || memcmp(sqlite3_column_blob(s, 1), sqlite3_column_blob(s, 5), 32) != 0)
            return fout(n, "kop");
        if (sqlite3_column_bytes(s, 3) > 64 || sqlite3_column_bytes(s, 4) != 64 || sqlite3_column_bytes(s, 6) != 32)
            return fout(n, "kop");
        len += le64(m + len, n);
        len += put(m + len, sqlite3_column_blob(s, 1), 32);
        len += le64(m + len, sqlite3_column_int64(s, 2));
        len += put(m + len, sqlite3_column_text(s, 3), sqlite3_column_bytes(s, 3));
        if (crypto_sign_verify_detached(sqlite3_column_blob(s, 4), m, (unsigned long long)len, sqlite3_column_blob(s, 6)) != 0)
            return fout(n, "kop");
    }
    sqlite3_finalize(s);
    return 0;
}

int main(int argc, char **argv)
{
    sqlite3 *db = NULL;
    sqlite3_int64 count = 0;
    char key[80];
    if (argc < 3 || sodium_init() < 0 || sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK)
        return 2;
    snprintf(key, sizeof key, "x'%.64s'", argv[2]);
    sqlite3_key(db, key, (int)strlen(key));
    if (chain(db, &count) || details(db) || heads(db))
        return 1;
    printf("goed %lld\n", (long long)count);
    sqlite3_close(db);
    return count > 0 ? 0 : 2;
}
