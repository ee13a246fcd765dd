// SPDX-License-Identifier: EUPL-1.2
// The functions of libcrypto that SQLCipher calls, under their own names: each goes on to the library, which is opened at the first
// database. A function that SQLCipher starts to call and that is not here stops the build: it doesn't link.
#include "core/opslag/systeem/libcrypto.h"

#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <mutex>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/opensslv.h>
#include <openssl/rand.h>

#define ALS_TEKST(x) #x
#define IN_TEKST(x) ALS_TEKST(x)

#define ELKE_FUNCTIE(F)                                                                                                                        \
    F(ERR_error_string)                                                                                                                        \
    F(ERR_get_error)                                                                                                                           \
    F(EVP_CIPHER_CTX_free)                                                                                                                     \
    F(EVP_CIPHER_CTX_new)                                                                                                                      \
    F(EVP_CIPHER_CTX_set_padding)                                                                                                              \
    F(EVP_CIPHER_get_block_size)                                                                                                               \
    F(EVP_CIPHER_get_iv_length)                                                                                                                \
    F(EVP_CIPHER_get_key_length)                                                                                                               \
    F(EVP_CIPHER_get_nid)                                                                                                                      \
    F(EVP_CipherFinal_ex)                                                                                                                      \
    F(EVP_CipherInit_ex)                                                                                                                       \
    F(EVP_CipherUpdate)                                                                                                                        \
    F(EVP_MAC_CTX_free)                                                                                                                        \
    F(EVP_MAC_CTX_new)                                                                                                                         \
    F(EVP_MAC_fetch)                                                                                                                           \
    F(EVP_MAC_final)                                                                                                                           \
    F(EVP_MAC_free)                                                                                                                            \
    F(EVP_MAC_init)                                                                                                                            \
    F(EVP_MAC_update)                                                                                                                          \
    F(EVP_MD_get_size)                                                                                                                         \
    F(EVP_aes_256_cbc)                                                                                                                         \
    F(EVP_sha1)                                                                                                                                \
    F(EVP_sha256)                                                                                                                              \
    F(EVP_sha512)                                                                                                                              \
    F(OBJ_nid2sn)                                                                                                                              \
    F(OpenSSL_version)                                                                                                                         \
    F(PKCS5_PBKDF2_HMAC)                                                                                                                       \
    F(RAND_add)                                                                                                                                \
    F(RAND_bytes)

namespace
{
/// The addresses in the library; all of them, or none.
struct Functies {
#define PLEK(naam) decltype(&::naam) naam = nullptr;
    ELKE_FUNCTIE(PLEK)
#undef PLEK
    bool er = false;
};

bool zoek(Functies &f)
{
    void *const bibliotheek = ::dlopen("libcrypto.so." IN_TEKST(OPENSSL_SHLIB_VERSION), RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    if (!bibliotheek)
        return false;
    bool alle = true;
#define VIND(naam)                                                                                                                             \
    f.naam = reinterpret_cast<decltype(f.naam)>(::dlsym(bibliotheek, #naam));                                                                  \
    alle = alle && f.naam;
    ELKE_FUNCTIE(VIND)
#undef VIND
    return alle;
}

/// What was found; looked for again as long as it was not.
const Functies &functies()
{
    static std::mutex slot;
    static Functies gevonden;
    const std::lock_guard om(slot);
    gevonden.er = gevonden.er || zoek(gevonden);
    return gevonden;
}

/// For a call that must be made now. Nothing is ever written without the cipher: without the library there is no going on.
const Functies &moet()
{
    static const Functies &alle = functies();
    if (!alle.er) {
        std::fputs("weegkamer: libcrypto can't be opened\n", stderr);
        std::abort();
    }
    return alle;
}
} // namespace

bool weegkamer::openLibcrypto()
{
    return functies().er;
}

extern "C" {
char *ERR_error_string(unsigned long fout, char *naar) { return moet().ERR_error_string(fout, naar); }
unsigned long ERR_get_error() { return moet().ERR_get_error(); }
void EVP_CIPHER_CTX_free(EVP_CIPHER_CTX *c) { moet().EVP_CIPHER_CTX_free(c); }
EVP_CIPHER_CTX *EVP_CIPHER_CTX_new() { return moet().EVP_CIPHER_CTX_new(); }
int EVP_CIPHER_CTX_set_padding(EVP_CIPHER_CTX *c, int vulling) { return moet().EVP_CIPHER_CTX_set_padding(c, vulling); }
int EVP_CIPHER_get_block_size(const EVP_CIPHER *c) { return moet().EVP_CIPHER_get_block_size(c); }
int EVP_CIPHER_get_iv_length(const EVP_CIPHER *c) { return moet().EVP_CIPHER_get_iv_length(c); }
int EVP_CIPHER_get_key_length(const EVP_CIPHER *c) { return moet().EVP_CIPHER_get_key_length(c); }
int EVP_CIPHER_get_nid(const EVP_CIPHER *c) { return moet().EVP_CIPHER_get_nid(c); }
int EVP_CipherFinal_ex(EVP_CIPHER_CTX *c, unsigned char *uit, int *lengte) { return moet().EVP_CipherFinal_ex(c, uit, lengte); }
int EVP_CipherInit_ex(EVP_CIPHER_CTX *c, const EVP_CIPHER *soort, ENGINE *machine, const unsigned char *sleutel, const unsigned char *begin, int dicht)
{
    return moet().EVP_CipherInit_ex(c, soort, machine, sleutel, begin, dicht);
}
int EVP_CipherUpdate(EVP_CIPHER_CTX *c, unsigned char *uit, int *lengte, const unsigned char *in, int aantal)
{
    return moet().EVP_CipherUpdate(c, uit, lengte, in, aantal);
}
void EVP_MAC_CTX_free(EVP_MAC_CTX *c) { moet().EVP_MAC_CTX_free(c); }
EVP_MAC_CTX *EVP_MAC_CTX_new(EVP_MAC *mac) { return moet().EVP_MAC_CTX_new(mac); }
EVP_MAC *EVP_MAC_fetch(OSSL_LIB_CTX *waar, const char *algoritme, const char *eisen) { return moet().EVP_MAC_fetch(waar, algoritme, eisen); }
int EVP_MAC_final(EVP_MAC_CTX *c, unsigned char *uit, std::size_t *lengte, std::size_t ruimte) { return moet().EVP_MAC_final(c, uit, lengte, ruimte); }
void EVP_MAC_free(EVP_MAC *mac) { moet().EVP_MAC_free(mac); }
int EVP_MAC_init(EVP_MAC_CTX *c, const unsigned char *sleutel, std::size_t lengte, const OSSL_PARAM maten[])
{
    return moet().EVP_MAC_init(c, sleutel, lengte, maten);
}
int EVP_MAC_update(EVP_MAC_CTX *c, const unsigned char *bytes, std::size_t aantal) { return moet().EVP_MAC_update(c, bytes, aantal); }
int EVP_MD_get_size(const EVP_MD *md) { return moet().EVP_MD_get_size(md); }
const EVP_CIPHER *EVP_aes_256_cbc() { return moet().EVP_aes_256_cbc(); }
const EVP_MD *EVP_sha1() { return moet().EVP_sha1(); }
const EVP_MD *EVP_sha256() { return moet().EVP_sha256(); }
const EVP_MD *EVP_sha512() { return moet().EVP_sha512(); }
const char *OBJ_nid2sn(int nummer) { return moet().OBJ_nid2sn(nummer); }
const char *OpenSSL_version(int wat) { return moet().OpenSSL_version(wat); }
int PKCS5_PBKDF2_HMAC(const char *woord, int woordlengte, const unsigned char *zout, int zoutlengte, int rondes, const EVP_MD *md, int lengte,
                      unsigned char *uit)
{
    return moet().PKCS5_PBKDF2_HMAC(woord, woordlengte, zout, zoutlengte, rondes, md, lengte, uit);
}
void RAND_add(const void *bytes, int aantal, double toeval) { moet().RAND_add(bytes, aantal, toeval); }
int RAND_bytes(unsigned char *naar, int aantal) { return moet().RAND_bytes(naar, aantal); }
}
