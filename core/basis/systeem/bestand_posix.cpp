// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/systeem/bestand.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace weegkamer
{
namespace
{
/// A file descriptor that closes itself.
class Greep
{
public:
    explicit Greep(int nummer) : m_nummer(nummer) {}
    ~Greep() { sluit(); }
    Greep(const Greep &) = delete;
    Greep &operator=(const Greep &) = delete;
    int nummer() const { return m_nummer; }
    int sluit() { return m_nummer < 0 ? 0 : ::close(std::exchange(m_nummer, -1)); }

private:
    int m_nummer;
};

/// The temporary file of one schrijfVeilig: gone again, unless it was renamed.
class Tijdelijk
{
public:
    explicit Tijdelijk(QByteArray pad) : m_pad(std::move(pad)) {}
    ~Tijdelijk()
    {
        if (!m_hernoemd)
            ::unlink(m_pad.constData());
    }
    Tijdelijk(const Tijdelijk &) = delete;
    Tijdelijk &operator=(const Tijdelijk &) = delete;
    const char *pad() const { return m_pad.constData(); }
    void isHernoemd() { m_hernoemd = true; }

private:
    QByteArray m_pad;
    bool m_hernoemd = false;
};

/// Takes a step, unless the fault test wants it to fail. 0, or the errno.
template <class F>
int neem(const Storing &storing, Stap stap, F &&f)
{
    if (const int nummer = storing ? storing(stap) : 0)
        return nummer;
    return f() < 0 ? errno : 0;
}

tl::unexpected<Fout> stapFout(int nummer, const char *stap, const QString &pad)
{
    return systeemFout(nummer, QStringLiteral("%1 %2").arg(QLatin1String(stap), pad));
}

int schrijfAlles(int greep, QByteArrayView inhoud, const Storing &storing)
{
    constexpr qsizetype stuk = 0x10000;
    while (!inhoud.isEmpty()) {
        ssize_t n = 0;
        const int nummer = neem(storing, Stap::Schrijven, [&] {
            n = ::write(greep, inhoud.data(), static_cast<std::size_t>(std::min(inhoud.size(), stuk)));
            return n;
        });
        if (nummer == EINTR)
            continue;
        if (nummer != 0)
            return nummer;
        inhoud = inhoud.sliced(n);
    }
    return 0;
}

int syncMap(const QString &pad, const Storing &storing)
{
    return neem(storing, Stap::MapSyncen, [&] {
        const QByteArray folder = QFile::encodeName(QFileInfo(pad).absolutePath());
        Greep greep(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (greep.nummer() < 0)
            return -1;
        // Some file systems can't sync a folder and say EINVAL: nothing more can be done there.
        return ::fsync(greep.nummer()) < 0 && errno != EINVAL ? -1 : 0;
    });
}

/// The new file takes over mode and group, so that colleagues with their own account at the machine can still
/// read it.
void neemRechtenOver(int greep, const char *pad)
{
    struct stat oud {
    };
    if (::stat(pad, &oud) != 0)
        return;
    if (::fchown(greep, static_cast<uid_t>(-1), oud.st_gid) == 0)
        ::fchmod(greep, oud.st_mode & 0777);
}
} // namespace

tl::unexpected<Fout> systeemFout(int nummer, const QString &detail)
{
    const QString waarom =
        QStringLiteral("%1: %2").arg(detail, QString::fromLocal8Bit(std::strerror(nummer)));
    switch (nummer) {
    case ENOSPC:
    case EDQUOT:
        return fout(FoutSoort::SchijfVol, waarom);
    case EACCES:
    case EPERM:
    case EROFS:
        return fout(FoutSoort::AlleenLezen, waarom);
    case ENOENT:
    case ENOTDIR:
        return fout(FoutSoort::NietGevonden, waarom);
    default:
        return fout(FoutSoort::Machine, waarom);
    }
}

Gelukt schrijfVeilig(const QString &pad, QByteArrayView inhoud, const Storing &storing)
{
    const QByteArray doel = QFile::encodeName(pad);
    const QByteArray naast = doel + ".nieuw";
    // What a killed process left behind; nobody else writes here.
    ::unlink(naast.constData());
    int nummer = 0;
    int open = -1;
    nummer = neem(storing, Stap::Maken, [&] {
        return open = ::open(naast.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    });
    if (nummer == ENOENT)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("De map waarin u dit wilt bewaren, is er niet. Kies een andere map."), pad);
    if (nummer != 0)
        return stapFout(nummer, "open", pad);
    Tijdelijk tijdelijk(naast);
    Greep greep(open);
    neemRechtenOver(greep.nummer(), doel.constData());
    if ((nummer = schrijfAlles(greep.nummer(), inhoud, storing)) != 0)
        return stapFout(nummer, "write", pad);
    if ((nummer = neem(storing, Stap::Syncen, [&] { return ::fsync(greep.nummer()); })) != 0)
        return stapFout(nummer, "fsync", pad);
    if ((nummer = neem(storing, Stap::Sluiten, [&] { return greep.sluit(); })) != 0)
        return stapFout(nummer, "close", pad);
    if ((nummer = neem(storing, Stap::Hernoemen,
                       [&] { return ::rename(tijdelijk.pad(), doel.constData()); })) != 0)
        return stapFout(nummer, "rename", pad);
    tijdelijk.isHernoemd();
    if ((nummer = syncMap(pad, storing)) != 0)
        return stapFout(nummer, "fsync folder of", pad);
    return {};
}

Gelukt vervangVeilig(const QString &nieuw, const QString &pad, const Storing &storing)
{
    const QByteArray van = QFile::encodeName(nieuw);
    const QByteArray doel = QFile::encodeName(pad);
    int nummer = 0;
    {
        const Greep greep(::open(van.constData(), O_RDWR | O_NOFOLLOW | O_CLOEXEC));
        if (greep.nummer() < 0)
            return stapFout(errno, "open", nieuw);
        neemRechtenOver(greep.nummer(), doel.constData());
        if ((nummer = neem(storing, Stap::Syncen, [&] { return ::fsync(greep.nummer()); })) != 0)
            return stapFout(nummer, "fsync", nieuw);
    }
    if ((nummer = neem(storing, Stap::Hernoemen, [&] { return ::rename(van.constData(), doel.constData()); })) != 0)
        return stapFout(nummer, "rename", pad);
    return syncMapVan(pad, storing);
}

Gelukt syncMapVan(const QString &pad, const Storing &storing)
{
    const int nummer = syncMap(pad, storing);
    return nummer == 0 ? Gelukt() : Gelukt(stapFout(nummer, "fsync folder of", pad));
}

Uitkomst<QByteArray> leesBestand(const QString &pad, qint64 hoogstens)
{
    // Non-blocking, so that a named pipe can't hold up the program.
    const Greep greep(::open(QFile::encodeName(pad).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat staat {
    };
    if (greep.nummer() < 0 || ::fstat(greep.nummer(), &staat) < 0) {
        const int nummer = errno;
        auto f = stapFout(nummer, "open", pad);
        if (f.value().soort == FoutSoort::AlleenLezen)
            f.value().uitleg =
                QStringLiteral("Weegkamer mag dit bestand niet lezen. Vraag uw beheerder om leesrechten.");
        return f;
    }
    if (!S_ISREG(staat.st_mode))
        return fout(FoutSoort::AnderBestand, QStringLiteral("not an ordinary file: ") + pad);
    if (staat.st_size > hoogstens)
        return fout(FoutSoort::Beschadigd,
                    QStringLiteral("longer than %1 bytes: %2").arg(hoogstens).arg(pad));
    QByteArray inhoud(staat.st_size, Qt::Uninitialized);
    qsizetype gelezen = 0;
    while (gelezen < inhoud.size()) {
        const ssize_t n = ::read(greep.nummer(), inhoud.data() + gelezen,
                                 static_cast<std::size_t>(inhoud.size() - gelezen));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return stapFout(errno, "read", pad);
        if (n == 0)
            break;
        gelezen += n;
    }
    inhoud.truncate(gelezen);
    return inhoud;
}

} // namespace weegkamer
