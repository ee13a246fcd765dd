// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/systeem/stroombestand.h"

#include <QFile>
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace weegkamer
{
namespace
{
constexpr qsizetype stuk = 0x100000;        ///< bytes in one write
constexpr qint64 aanbieden = 8 * 0x100000; ///< the system starts writing after so many bytes, so that the sync at the end is short

/// Takes a step, unless the fault test wants it to fail. 0, or the errno.
template <class F>
int neem(const Storing &storing, Stap stap, F &&f)
{
    if (const int nummer = storing ? storing(stap) : 0)
        return nummer;
    return f() < 0 ? errno : 0;
}

Gelukt ofFout(int nummer, const char *stap, const QString &pad)
{
    if (nummer == 0)
        return {};
    return systeemFout(nummer, QStringLiteral("%1 %2").arg(QLatin1String(stap), pad));
}

} // namespace

Stroombestand::Stroombestand(QString pad, int greep, Storing storing) : m_pad(std::move(pad)), m_greep(greep), m_storing(std::move(storing)) {}

QString Stroombestand::werkpad(const QString &pad)
{
    return pad + QStringLiteral(".nieuw");
}

Uitkomst<std::unique_ptr<Stroombestand>> Stroombestand::maak(const QString &pad, const Storing &storing)
{
    const QByteArray naast = QFile::encodeName(werkpad(pad));
    ::unlink(naast.constData()); // what a killed process left behind; nobody else writes here
    int greep = -1;
    const int nummer = neem(storing, Stap::Maken, [&] {
        return greep = ::open(naast.constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    });
    PROBEER(ofFout(nummer, "open", pad));
    return std::unique_ptr<Stroombestand>(new Stroombestand(pad, greep, storing));
}

Stroombestand::~Stroombestand()
{
    if (m_greep >= 0)
        ::close(m_greep);
    if (!m_neergelegd)
        ::unlink(QFile::encodeName(werkpad(m_pad)).constData());
}

Gelukt Stroombestand::schrijf(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        ssize_t n = 0;
        const int nummer = neem(m_storing, Stap::Schrijven, [&] {
            return n = ::write(m_greep, bytes.data(), static_cast<std::size_t>(std::min(bytes.size(), stuk)));
        });
        if (nummer == EINTR)
            continue;
        PROBEER(ofFout(nummer, "write", m_pad));
        bytes = bytes.sliced(n);
        m_grootte += n;
    }
#ifdef SYNC_FILE_RANGE_WRITE
    if (m_grootte - m_aangeboden >= aanbieden) {
        // Only a hint: where it isn't known, the sync at the end does all of it.
        static_cast<void>(::sync_file_range(m_greep, m_aangeboden, m_grootte - m_aangeboden, SYNC_FILE_RANGE_WRITE));
        m_aangeboden = m_grootte;
    }
#endif
    return {};
}

Gelukt Stroombestand::sync()
{
    PROBEER(ofFout(neem(m_storing, Stap::Syncen, [&] { return ::fsync(m_greep); }), "fsync", m_pad));
    static_cast<void>(::posix_fadvise(m_greep, 0, 0, POSIX_FADV_DONTNEED));
    return {};
}

Gelukt Stroombestand::lees(qint64 plek, char *naar, qsizetype aantal)
{
    while (aantal > 0) {
        const ssize_t n = ::pread(m_greep, naar, static_cast<std::size_t>(aantal), plek);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return systeemFout(errno, QStringLiteral("read ") + m_pad);
        if (n == 0)
            return fout(FoutSoort::Beschadigd, QStringLiteral("shorter than what was written: ") + m_pad);
        naar += n;
        plek += n;
        aantal -= n;
    }
    return {};
}

Gelukt Stroombestand::legNeer()
{
    const QByteArray van = QFile::encodeName(werkpad(m_pad));
    const QByteArray naar = QFile::encodeName(m_pad);
    PROBEER(ofFout(neem(m_storing, Stap::Sluiten, [&] { return ::close(std::exchange(m_greep, -1)); }), "close", m_pad));
    PROBEER(ofFout(neem(m_storing, Stap::Hernoemen, [&] { return std::rename(van.constData(), naar.constData()); }), "rename", m_pad));
    m_neergelegd = true;
    return syncMapVan(m_pad, m_storing);
}

} // namespace weegkamer
