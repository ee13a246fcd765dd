// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QRegularExpression>
#include <QtTest>

namespace weegkamer::steun
{

/// From init(): every warning fails the test, but what the offscreen platform says about itself.
inline void faalBijWaarschuwing()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

} // namespace weegkamer::steun
