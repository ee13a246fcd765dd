// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

/// \file What weegkamerctl does with a kamer. Each returns the exit status.
namespace weegkamer::ctl
{

int maakKamer(const QStringList &woorden);
int maakDemo(const QStringList &woorden);
/// `KAMER --als ACCOUNT doe|vraag|batch|klok|verifieer|sleutel …`
int inKamer(const QStringList &woorden);

} // namespace weegkamer::ctl
