// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringView>

namespace weegkamer
{

/// Whether this can be a burgerservicenummer: nine digits that pass the eleven-test (9a+8b+…+2h-i divisible by 11,
/// not all zero; Wet algemene bepalingen burgerservicenummer, technical note of the RvIG). Says nothing about whether
/// it was ever handed out.
bool isBsn(QStringView tekst);

} // namespace weegkamer
