// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/uitkomst.h"

#include <QByteArray>

namespace weegkamer
{

/// BLAKE2b (32 bytes) of a whole file as it lies on the disk. An older page or an older file put back is a valid one: only a witness
/// of the whole sees it. Reads some 0.7 GB a second, and nothing of a file of more than `hoogstensAfgedrukt` bytes: empty then, so that no
/// log-in waits for it. Nothing in this process may have the file open: closing the second descriptor of a file drops SQLite's locks on
/// it. Fails with Machine when it can't be read.
Uitkomst<QByteArray> bestandafdruk(const QString &pad);

constexpr qint64 hoogstensAfgedrukt = qint64(256) * 1024 * 1024;

} // namespace weegkamer
