/* SPDX-License-Identifier: EUPL-1.2 */
/* Preloaded into a program under test: writes down the path of every file that it opens to write, makes, renames to or links, in the
 * file that SCHRIJFSPOOR names. A second pair of eyes beside a scan afterwards, which does not see what came and went. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static void *echte(const char *naam)
{
    return dlsym(RTLD_NEXT, naam);
}

static void noteer(const char *hoe, const char *pad)
{
    static int greep = -2;
    const int fout = errno;
    if (greep == -2) {
        const char *naar = getenv("SCHRIJFSPOOR");
        int (*open_)(const char *, int, ...) = (int (*)(const char *, int, ...))echte("open");
        greep = naar ? open_(naar, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600) : -1;
    }
    if (greep >= 0 && pad) {
        char regel[4200];
        const int n = snprintf(regel, sizeof regel, "%s %s\n", hoe, pad);
        if (n > 0 && write(greep, regel, (size_t)n) < 0)
            abort();
    }
    errno = fout;
}

static int schrijft(int vlaggen)
{
    return (vlaggen & O_ACCMODE) != O_RDONLY || (vlaggen & (O_CREAT | O_TRUNC)) || (vlaggen & O_TMPFILE) == O_TMPFILE;
}

#define OPEN(naam)                                                                                                                         \
    int naam(const char *pad, int vlaggen, ...)                                                                                            \
    {                                                                                                                                      \
        va_list rest;                                                                                                                      \
        va_start(rest, vlaggen);                                                                                                           \
        const mode_t mode = va_arg(rest, mode_t);                                                                                          \
        va_end(rest);                                                                                                                      \
        if (schrijft(vlaggen))                                                                                                             \
            noteer("open", pad);                                                                                                           \
        return ((int (*)(const char *, int, ...))echte(#naam))(pad, vlaggen, mode);                                                        \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(naam)                                                                                                                       \
    int naam(int map, const char *pad, int vlaggen, ...)                                                                                   \
    {                                                                                                                                      \
        va_list rest;                                                                                                                      \
        va_start(rest, vlaggen);                                                                                                           \
        const mode_t mode = va_arg(rest, mode_t);                                                                                          \
        va_end(rest);                                                                                                                      \
        if (schrijft(vlaggen))                                                                                                             \
            noteer("openat", pad);                                                                                                         \
        return ((int (*)(int, const char *, int, ...))echte(#naam))(map, pad, vlaggen, mode);                                              \
    }
OPENAT(openat)
OPENAT(openat64)

#define FOPEN(naam)                                                                                                                        \
    FILE *naam(const char *pad, const char *hoe)                                                                                           \
    {                                                                                                                                      \
        if (strpbrk(hoe, "wa+"))                                                                                                           \
            noteer("fopen", pad);                                                                                                          \
        return ((FILE * (*)(const char *, const char *)) echte(#naam))(pad, hoe);                                                          \
    }
FOPEN(fopen)
FOPEN(fopen64)

int creat(const char *pad, mode_t mode)
{
    noteer("creat", pad);
    return ((int (*)(const char *, mode_t))echte("creat"))(pad, mode);
}

#define MKSTEMP(naam)                                                                                                                      \
    int naam(char *pad)                                                                                                                    \
    {                                                                                                                                      \
        const int greep = ((int (*)(char *))echte(#naam))(pad);                                                                            \
        noteer("mkstemp", pad);                                                                                                            \
        return greep;                                                                                                                      \
    }
MKSTEMP(mkstemp)
MKSTEMP(mkstemp64)

int rename(const char *van, const char *naar)
{
    noteer("rename", naar);
    return ((int (*)(const char *, const char *))echte("rename"))(van, naar);
}

int link(const char *van, const char *naar)
{
    noteer("link", naar);
    return ((int (*)(const char *, const char *))echte("link"))(van, naar);
}

int linkat(int vanMap, const char *van, int naarMap, const char *naar, int vlaggen)
{
    noteer("linkat", naar);
    return ((int (*)(int, const char *, int, const char *, int))echte("linkat"))(vanMap, van, naarMap, naar, vlaggen);
}
