// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/sporen.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

namespace weegkamer
{

void laatGeenSporenNa()
{
    // A folder below a device cannot be made: what is to be kept there is dropped without a word.
    const QString nergens = QDir::rootPath() + u"dev/null/weegkamer"_qs;
    for (const QSettings::Format vorm : {QSettings::NativeFormat, QSettings::IniFormat})
        QSettings::setPath(vorm, QSettings::UserScope, nergens);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

} // namespace weegkamer
