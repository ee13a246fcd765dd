// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/vensterstand.h"

#include "core/kamer/kamer.h"
#include "ui/bouwstenen/huisstijl.h"

#include <QScreen>

namespace weegkamer
{
namespace
{
constexpr int titelbalk = 36; ///< of most desktops at most; what it really is, is known once the window is shown

QString naam()
{
    return u"venster"_qs;
}
} // namespace

QSize opScherm(const QWidget &venster, const QSize &maat)
{
    const QSize rand = venster.isVisible() ? venster.frameGeometry().size() - venster.size() : QSize(0, titelbalk);
    return maat.boundedTo(venster.screen()->availableSize() - rand);
}

void bewaarVensterstand(Kamer &kamer, const QWidget &venster)
{
    const QRect vlak = venster.isMaximized() ? venster.normalGeometry() : venster.geometry();
    // What can't be kept (a full disk) must not keep the window from closing.
    static_cast<void>(kamer.bewaarInstelling(naam(), {{u"breedte"_qs, vlak.width()},
                                                      {u"hoogte"_qs, vlak.height()},
                                                      {u"groot"_qs, venster.isMaximized()},
                                                      {u"donker"_qs, themaVan(QApplication::palette()) == Thema::Donker},
                                                      {u"schaal"_qs, schaal()}}));
}

void herstelVensterstand(Kamer &kamer, QWidget &venster)
{
    const auto stand = kamer.leesInstelling(naam());
    if (!stand || stand->isEmpty())
        return;
    zetSchaal(*qApp, stand->value(u"schaal").toInt(100));
    pasToe(*qApp, stand->value(u"donker").toBool() ? Thema::Donker : Thema::Licht);
    const QSize maat(stand->value(u"breedte").toInt(), stand->value(u"hoogte").toInt());
    if (maat.isValid() && maat.width() >= 640 && maat.height() >= 480 && !venster.isMaximized())
        venster.resize(opScherm(venster, maat));
    if (stand->value(u"groot").toBool() && venster.isVisible())
        venster.showMaximized();
}

} // namespace weegkamer
