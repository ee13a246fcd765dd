// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/systeem/slotbestand.h"

#include "core/basis/systeem/bestand.h"
#include "core/basis/tijdzone.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace weegkamer
{
namespace
{
QByteArray naarBytes(const Aanwezige &a)
{
    const QJsonObject o{{QStringLiteral("wie"), a.wie},
                        {QStringLiteral("computer"), a.computer},
                        {QStringLiteral("pid"), QString::number(a.pid)},
                        {QStringLiteral("sinds"), a.sinds.toUTC().toString(Qt::ISODateWithMs)}};
    return QJsonDocument(o).toJson(QJsonDocument::Compact);
}

Aanwezige uitGreep(int greep)
{
    std::array<char, 4096> bytes{};
    const ssize_t n = ::pread(greep, bytes.data(), bytes.size(), 0);
    return Aanwezige::uitBytes(QByteArray(bytes.data(), n > 0 ? n : 0));
}

tl::unexpected<Fout> inGebruik(const Aanwezige &a)
{
    // The holder may have taken the lock a moment ago and not yet have written who it is.
    if (a.wie.isEmpty() || !a.sinds.isValid())
        return fout(FoutSoort::InGebruik);
    const QDateTime sinds = inNederland(a.sinds);
    return foutMet(
        FoutSoort::InGebruik,
        QStringLiteral("Deze kamer is al open: bij %1 op computer %2, sinds %3. Sluit haar daar eerst.")
            .arg(a.wie, a.computer, sinds.toString(QStringLiteral("dd-MM-yyyy HH:mm"))),
        QStringLiteral("pid %1").arg(a.pid));
}

/// Whether the file that we hold is still the file with that name: its last holder may have removed it in
/// between.
bool isNogDeze(int greep, const char *pad)
{
    struct stat open {
    };
    struct stat opSchijf {
    };
    return ::fstat(greep, &open) == 0 && ::stat(pad, &opSchijf) == 0 && open.st_ino == opSchijf.st_ino &&
           open.st_dev == opSchijf.st_dev;
}
} // namespace

Aanwezige Aanwezige::uitBytes(const QByteArray &bytes)
{
    const QJsonObject o = QJsonDocument::fromJson(bytes).object();
    return {.wie = o[QLatin1String("wie")].toString(),
            .computer = o[QLatin1String("computer")].toString(),
            .pid = o[QLatin1String("pid")].toString().toLongLong(),
            .sinds = QDateTime::fromString(o[QLatin1String("sinds")].toString(), Qt::ISODateWithMs)};
}

Aanwezige Aanwezige::dezeProces(const Klok &klok)
{
    std::array<char, 4096> buffer{};
    passwd gegevens{};
    passwd *gevonden = nullptr;
    ::getpwuid_r(::geteuid(), &gegevens, buffer.data(), buffer.size(), &gevonden);
    return {.wie = gevonden ? QString::fromLocal8Bit(gevonden->pw_name) : QString::number(::geteuid()),
            .computer = QSysInfo::machineHostName(),
            .pid = ::getpid(),
            .sinds = klok.nu()};
}

QString Slotbestand::padBij(const QString &kamer)
{
    return kamer + QStringLiteral(".slot");
}

Uitkomst<std::unique_ptr<Slotbestand>> Slotbestand::neem(const QString &kamer, const Aanwezige &wie)
{
    const QByteArray pad = QFile::encodeName(padBij(kamer));
    // Again when the file went away between open and lock; more often than a few times means that something
    // is wrong.
    for (int poging = 0; poging < 10; ++poging) {
        // Readable for others, so that a colleague can be told who is in.
        int greep = ::open(pad.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
        const bool vanEenAnder = greep < 0 && errno == EACCES;
        if (vanEenAnder)
            greep = ::open(pad.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
        if (greep < 0)
            return systeemFout(errno, QStringLiteral("open %1").arg(padBij(kamer)));
        std::unique_ptr<Slotbestand> slot(new Slotbestand({}, greep));
        if (::flock(greep, LOCK_EX | LOCK_NB) != 0) {
            if (errno != EWOULDBLOCK)
                return systeemFout(errno, QStringLiteral("flock %1").arg(padBij(kamer)));
            return inGebruik(uitGreep(greep));
        }
        if (!isNogDeze(greep, pad.constData()))
            continue;
        if (vanEenAnder) {
            // Left behind by a killed process of another user: ours takes its place.
            if (::unlink(pad.constData()) != 0)
                return systeemFout(errno, QStringLiteral("unlink %1").arg(padBij(kamer)));
            continue;
        }
        ::fchmod(greep, 0644); // whatever the umask says
        const QByteArray inhoud = naarBytes(wie);
        if (::ftruncate(greep, 0) != 0 ||
            ::pwrite(greep, inhoud.constData(), static_cast<std::size_t>(inhoud.size()), 0) < 0)
            return systeemFout(errno, QStringLiteral("write %1").arg(padBij(kamer)));
        slot->m_pad = pad;
        return slot;
    }
    return fout(FoutSoort::InGebruik, QStringLiteral("the lock file keeps changing"));
}

Slotbestand::Slotbestand(QByteArray pad, int greep) : m_pad(std::move(pad)), m_greep(greep) {}

Slotbestand::~Slotbestand()
{
    // Removed while still locked: who opened it meanwhile sees that it is not the file any more, and tries
    // again.
    if (!m_pad.isEmpty())
        ::unlink(m_pad.constData());
    ::close(m_greep);
}

} // namespace weegkamer
