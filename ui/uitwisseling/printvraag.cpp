// SPDX-License-Identifier: EUPL-1.2
#include "ui/uitwisseling/printvraag.h"

#include "ui/bouwstenen/onderdeel.h"

namespace weegkamer
{

bool vraagPrinter(QWidget *ouder, const QString &naam, const Drukker &druk)
{
    using Vraag = void (*)(QWidget *, const QString &, const Drukker &);
    static const auto vraag = reinterpret_cast<Vraag>(haalOnderdeel("libweegkamer-printer.so", "weegkamerPrintvraag"));
    if (vraag)
        vraag(ouder, naam, druk);
    return vraag != nullptr;
}

} // namespace weegkamer
