// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/systeem/bestand.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cerrno>
#include <iterator>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>

namespace weegkamer
{
namespace
{
// f_type of file systems that live on another machine (linux/magic.h and the file systems' own headers).
constexpr quint64 netwerkmagie[] = {
    0x6969,     // NFS
    0x517B,     // SMB
    0xFF534D42, // CIFS
    0xFE534D42, // SMB 2 and 3
    0x5346414F, // AFS
    0x6B414653, // kAFS
    0x73757245, // Coda
    0x564C,     // NCP
    0x00C36400, // Ceph
    0x01161970, // GFS2
    0x7461636F, // OCFS2
    0x0BD00BD0, // Lustre
};
constexpr quint64 fusemagie = 0x65735546;
// FUSE says nothing about where the files are, so only its known network kinds are refused.
constexpr const char *fusesoorten[] = {"sshfs",
                                       "davfs",
                                       "davfs2",
                                       "rclone",
                                       "s3fs",
                                       "glusterfs",
                                       "gvfsd-fuse",
                                       "smbnetfs",
                                       "curlftpfs",
                                       "ceph-fuse",
                                       "afp",
                                       "onedriver",
                                       "google-drive-ocamlfuse"};

/// The type of the mount with this device number, such as "ext4" or "fuse.sshfs"; empty when mountinfo does
/// not tell.
QString mountsoort(dev_t apparaat)
{
    const QByteArray nummer = QByteArray::number(major(apparaat)) + ':' + QByteArray::number(minor(apparaat));
    QFile bestand(QStringLiteral("/proc/self/mountinfo"));
    if (!bestand.open(QIODevice::ReadOnly))
        return {};
    // The kernel gives this file no length, so read until it ends.
    const QList<QByteArray> regels = bestand.readAll().split('\n');
    for (const QByteArray &regel : regels) {
        const QList<QByteArray> delen = regel.split(' ');
        const qsizetype streep = delen.indexOf(QByteArrayLiteral("-"));
        if (delen.size() > 2 && delen.at(2) == nummer && streep > 0 && streep + 1 < delen.size())
            return QString::fromUtf8(delen.at(streep + 1));
    }
    return {};
}
} // namespace

bool isNetwerksoort(quint64 magie, const QString &soort)
{
    if (std::find(std::begin(netwerkmagie), std::end(netwerkmagie), magie) != std::end(netwerkmagie))
        return true;
    if (magie != fusemagie)
        return false;
    const QString fuse = soort.section(u'.', 1);
    return std::any_of(std::begin(fusesoorten), std::end(fusesoorten),
                       [&](const char *naam) { return fuse == QLatin1String(naam); });
}

Uitkomst<bool> isNetwerkschijf(const QString &pad)
{
    const QFileInfo info(pad);
    const QByteArray plaats =
        QFile::encodeName(info.exists() ? info.absoluteFilePath() : info.absolutePath());
    struct statfs systeem {
    };
    struct stat staat {
    };
    if (::statfs(plaats.constData(), &systeem) != 0 || ::stat(plaats.constData(), &staat) != 0)
        return systeemFout(errno, QStringLiteral("statfs ") + pad);
    // f_type is signed on some machines: the magic numbers are 32 bits.
    return isNetwerksoort(static_cast<quint32>(systeem.f_type), mountsoort(staat.st_dev));
}

} // namespace weegkamer
